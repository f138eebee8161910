/**
 * The sensitivity map: ∂miss/∂v of launches over site longitude × launch speed, by the state transition matrix. It comes
 * in parts, coarse to fine, each computed alone, so that the map does not depend on who computes which part.
 * Not here: solving for the sites where it is zero (achromatic.ts), drawing (the page).
 */
import type { Scenario } from '../../scenario/scenario.ts';
import type { FlightSetting } from '../targets/arrivals.ts';
import type { Launch } from '../circular/free-flight.ts';
import { speedRates } from './speed-rates.ts';

/** How much of the Moon and of the speeds a map spans: round the site, or all longitudes. */
export const SENSITIVITY_WINDOWS = ['near', 'globe'] as const;
export type SensitivityWindow = (typeof SENSITIVITY_WINDOWS)[number];

/** Edges of a map; a cell's launch stands in its middle. Longitudes may run past ±180°. */
export interface SensitivityGrid {
  readonly longitudeFrom_deg: number;
  readonly longitudeTo_deg: number;
  readonly speedFrom_m_s: number;
  readonly speedTo_m_s: number;
  readonly columnCount: number;
  readonly rowCount: number;
}

/** One part: equal-length columns, one row per cell. Where nothing arrives, `arrivedCount` and the rest hold 0, else it is 1. */
export interface SensitivityPart {
  readonly target: string;
  readonly grid: SensitivityGrid;
  readonly partIndex: number;
  readonly partCount: number;
  /** Cells a value stands for, to the east and upwards, until a finer part replaces it. */
  readonly strideCount: number;
  /** Row × columnCount + column; rows by rising speed, columns by longitude. */
  readonly cellIndex: Float64Array;
  readonly arrivedCount: Float64Array;
  readonly missPerSpeed_km_per_m_s: Float64Array;
  readonly miss_km: Float64Array;
  readonly time_days: Float64Array;
}

const COLUMN_COUNT = 240;
const ROW_COUNT = 160;
/** Every so many cells, coarse to fine. */
const STRIDES = [8, 4, 2, 1] as const;
/** Cells of a part at most: some 50 ms of one worker. */
const PART_CELL_COUNT = 800;

const SPANS: Readonly<Record<SensitivityWindow, { readonly longitude_deg: number; readonly speed_m_s: number }>> = {
  near: { longitude_deg: 60, speed_m_s: 80 },
  globe: { longitude_deg: 360, speed_m_s: 160 },
};
/** A map starts here when the scenario's speed lies on it: nothing slower leaves the Moon's neighbourhood. */
const SPEED_LEAST_M_S = 2320;

/** Edges of the map that holds the scenario's launch; they stay while the launch moves a little. */
export function sensitivityGrid({ flight }: Scenario, window: SensitivityWindow): SensitivityGrid {
  const span = SPANS[window];
  const middle = (value: number, width: number) => (Math.round((2 * value) / width) * width) / 2;
  const longitude_deg = window === 'globe' ? 0 : middle(flight.longitude_deg, span.longitude_deg);
  const usual = flight.speed_m_s >= SPEED_LEAST_M_S && flight.speed_m_s <= SPEED_LEAST_M_S + span.speed_m_s;
  const speed_m_s = usual ? SPEED_LEAST_M_S : middle(flight.speed_m_s, span.speed_m_s) - span.speed_m_s / 2;
  return {
    longitudeFrom_deg: longitude_deg - span.longitude_deg / 2,
    longitudeTo_deg: longitude_deg + span.longitude_deg / 2,
    speedFrom_m_s: Math.max(0, speed_m_s),
    speedTo_m_s: speed_m_s + span.speed_m_s,
    columnCount: COLUMN_COUNT,
    rowCount: ROW_COUNT,
  };
}

interface Slice {
  readonly strideCount: number;
  readonly cells: readonly number[];
}

/** All cells in the order they come, each in one slice: every eighth, then those between, … */
function slices(): Slice[] {
  return STRIDES.flatMap((strideCount, level) => {
    const coarser = level === 0 ? 0 : 2 * strideCount;
    const cells: number[] = [];
    for (let row = 0; row < ROW_COUNT; row += strideCount)
      for (let column = 0; column < COLUMN_COUNT; column += strideCount)
        if (coarser === 0 || row % coarser !== 0 || column % coarser !== 0) cells.push(row * COLUMN_COUNT + column);
    const count = Math.ceil(cells.length / PART_CELL_COUNT);
    return Array.from({ length: count }, (_, i) => ({
      strideCount,
      cells: cells.slice(i * PART_CELL_COUNT, (i + 1) * PART_CELL_COUNT),
    }));
  });
}

const SLICES = slices();

/** How many parts a map has. */
export const SENSITIVITY_PART_COUNT = SLICES.length;

/** The launch in the middle of a cell: the scenario's, moved to the cell's longitude and speed. */
export function cellLaunch(launch: Launch, grid: SensitivityGrid, cellIndex: number): Launch {
  const column = cellIndex % grid.columnCount;
  const row = Math.floor(cellIndex / grid.columnCount);
  const across = (grid.longitudeTo_deg - grid.longitudeFrom_deg) / grid.columnCount;
  const up = (grid.speedTo_m_s - grid.speedFrom_m_s) / grid.rowCount;
  return {
    latitude_deg: launch.latitude_deg,
    longitude_deg: grid.longitudeFrom_deg + (column + 0.5) * across,
    azimuth_deg: launch.azimuth_deg,
    elevation_deg: launch.elevation_deg,
    speed_m_s: grid.speedFrom_m_s + (row + 0.5) * up,
  };
}

/** One part of the map of a scenario; throws on a part that there is not (the engine refuses it before). */
export function sensitivityPart(
  setting: FlightSetting,
  scenario: Scenario,
  window: SensitivityWindow,
  partIndex: number,
): SensitivityPart {
  const slice = SLICES[partIndex];
  if (!slice) throw new RangeError(`A sensitivity map has ${SLICES.length} parts, got ${partIndex}`);
  const grid = sensitivityGrid(scenario, window);
  const launches = slice.cells.map((cell) => cellLaunch(scenario.flight, grid, cell));
  const { arrivedCount, missPerSpeed_km_per_m_s, miss_km, time_days } = speedRates(setting, launches);
  return {
    target: setting.target.id,
    grid,
    partIndex,
    partCount: SLICES.length,
    strideCount: slice.strideCount,
    cellIndex: Float64Array.from(slice.cells),
    arrivedCount,
    missPerSpeed_km_per_m_s,
    miss_km,
    time_days: time_days.map((time, i) => (arrivedCount[i] === 1 ? time : 0)),
  };
}
