/**
 * Where launches that hit may be among all speeds and one turned direction: cells of a grid, halved again and again where
 * their corners do not rule a hit out. Not here: correcting what is found to a hit (aiming.ts), the speed alone
 * (speed-roots.ts).
 */
import { hypot } from '../../maths/products.ts';
import { coarseMisses, type MissColumns } from './crossings.ts';
import type { FlightSetting } from '../targets/arrivals.ts';
import { nearerOf, passingOf, type Passing } from './nearest.ts';
import type { Reach } from './reach.ts';
import { oneBranch, type ReportProgress } from './search.ts';
import type { Launch } from '../circular/free-flight.ts';

/** The direction that is turned. */
export type Turned = 'azimuth' | 'elevation';

/** The directions that are searched, both ends among them, the side of the first cells, and how a launch takes one. */
interface Turning {
  readonly angles_deg: readonly [least: number, most: number];
  readonly step_deg: number;
  readonly at: (launch: Launch, angle_deg: number) => Launch;
}

const TURNINGS: Readonly<Record<Turned, Turning>> = {
  azimuth: {
    angles_deg: [0, 360],
    step_deg: 4,
    at: (launch, angle_deg) => ({ ...launch, azimuth_deg: angle_deg % 360 }),
  },
  elevation: {
    angles_deg: [0, 88],
    step_deg: 2,
    at: (launch, angle_deg) => ({ ...launch, elevation_deg: angle_deg }),
  },
};

/** Launches near which a hit may be, the likelier first, and the nearest of all: null when none arrived. */
export interface DirectionScan {
  readonly starts: readonly Launch[];
  readonly nearest: Passing | null;
}

/** Side of the first cells at most. */
export const STEP_M_S = 4;
/** Cells of the last size along one of the first, a power of two. */
const FINEST_COUNT = 8;
/** Sides of the last cells. */
export const FINEST_M_S = STEP_M_S / FINEST_COUNT;
export const finest_deg = (turned: Turned): number => TURNINGS[turned].step_deg / FINEST_COUNT;
/** A miss may leave the values at the corners by this share of how far they differ. */
const DOUBT_RATIO = 0.5;
/** Of the last cells in which branches meet, the nearest so many are tried. */
const EDGE_LIMIT_COUNT = 800;

interface Sample {
  readonly launch: Launch;
  readonly arrived: boolean;
  readonly status: number;
  readonly time_days: number;
  readonly miss_km: number;
  readonly missNormal_km: number;
  readonly size_km: number;
}

/** A cell by its corner of least speed and angle and its side, in cells of the last size. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly side: number;
}

/** Places to start from, among the target's speeds and all directions; where work ends, by the cells as wide as they are then. */
export function directionScan(
  setting: FlightSetting,
  launch: Launch,
  turned: Turned,
  reach: Reach,
  report: ReportProgress,
): DirectionScan {
  const [least_m_s, most_m_s] = setting.target.speeds_m_s;
  const columnCount = Math.ceil((most_m_s - least_m_s) / STEP_M_S);
  const {
    angles_deg: [from_deg, to_deg],
    step_deg,
    at,
  } = TURNINGS[turned];
  const rowCount = Math.ceil((to_deg - from_deg) / step_deg);
  const width = columnCount * FINEST_COUNT + 1;
  const speed_m_s = (most_m_s - least_m_s) / (width - 1);
  const angle_deg = (to_deg - from_deg) / (rowCount * FINEST_COUNT);
  const launchAt = (key: number) =>
    at({ ...launch, speed_m_s: least_m_s + (key % width) * speed_m_s }, from_deg + Math.floor(key / width) * angle_deg);

  const samples = new Map<number, Sample>();
  const keysOf = ({ row, column, side }: Cell) =>
    [row, row + side].flatMap((r) => [r * width + column, r * width + column + side]);
  const starts: Sample[] = [];
  const edges: Sample[] = [];
  let cells: Cell[] = [];
  for (let r = 0; r < rowCount; r++)
    for (let c = 0; c < columnCount; c++)
      cells.push({ row: r * FINEST_COUNT, column: c * FINEST_COUNT, side: FINEST_COUNT });
  while (cells.length > 0) {
    const keys = [...new Set(cells.flatMap(keysOf))].filter((key) => !samples.has(key));
    const launches = keys.map(launchAt);
    const flown = coarseMisses(setting, launches);
    const isCut = reach.work.isCut;
    if (!isCut) reach.roundCount++;
    report(1 / cells[0]!.side);
    keys.forEach((key, i) => samples.set(key, sampleOf(launches[i]!, flown, i)));
    cells = cells.flatMap((cell) => {
      const corners = keysOf(cell).map((key) => samples.get(key)!);
      const content = cellContent(corners);
      if (content === 'none') return [];
      if (cell.side > 1 && !isCut) return quarters(cell);
      const nearest = corners.filter((corner) => corner.arrived).sort((a, b) => a.size_km - b.size_km)[0];
      if (nearest) (content === 'edge' ? edges : starts).push(nearest);
      return [];
    });
  }
  edges.sort((a, b) => a.size_km - b.size_km);
  let nearest: Passing | null = null;
  for (const sample of samples.values())
    if (sample.arrived) nearest = nearerOf(nearest, passingOf(setting, sample.launch, sample));
  return {
    starts: [...new Set([...starts, ...edges.slice(0, EDGE_LIMIT_COUNT)])].map((sample) => sample.launch),
    nearest,
  };
}

function sampleOf(launch: Launch, flown: MissColumns, i: number): Sample {
  const [miss_km, missNormal_km] = [flown.miss_km[i]!, flown.missNormal_km[i]!];
  return {
    launch,
    arrived: flown.arrived[i] === 1,
    status: flown.status[i]!,
    time_days: flown.time_days[i]!,
    miss_km,
    missNormal_km,
    size_km: hypot(miss_km, missNormal_km),
  };
}

/** What a cell may hold by its corners: no hit, a hit, or an edge where branches meet and a hit may be anywhere. */
function cellContent(corners: readonly Sample[]): 'none' | 'hit' | 'edge' {
  const [first] = corners;
  const alike = corners.every((one) => one.status === first!.status);
  if (!alike) return 'edge';
  if (!first!.arrived) return 'none';
  const times = corners.map((one) => one.time_days);
  if (!oneBranch(Math.min(...times), Math.max(...times))) return 'edge';
  const zeroWithin = (values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const doubt = DOUBT_RATIO * (high - low);
    return low - doubt <= 0 && high + doubt >= 0;
  };
  return zeroWithin(corners.map((one) => one.miss_km)) && zeroWithin(corners.map((one) => one.missNormal_km))
    ? 'hit'
    : 'none';
}

function quarters({ row, column, side }: Cell): Cell[] {
  const half = side / 2;
  return [row, row + half].flatMap((r) => [column, column + half].map((c) => ({ row: r, column: c, side: half })));
}
