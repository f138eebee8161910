/**
 * Aiming: the launches from a site whose miss at the target is zero. Searches a range of speeds (and directions), then
 * corrects differentially with the state transition matrix. Every branch found is listed, slow and fast.
 * Not here: sites (achromatic.ts) and rates of the miss (crossings.ts).
 */
import { cos } from '../../maths/angles.ts';
import { hypot } from '../../maths/products.ts';
import { COARSE_TOLERANCE_RATIO, crossings, type CrossingRow } from './crossings.ts';
import type { FlightSetting } from '../targets/arrivals.ts';
import { directionScan, FINEST_M_S, finest_deg, STEP_M_S, type Turned } from './direction-scan.ts';
import { approachOf, NO_APPROACH, withApproach, type Approach, type Lever, type Passing } from './nearest.ts';
import { newReach, scanEnded, withReach, type Reach } from './reach.ts';
import type { ReportProgress } from './search.ts';
import { numberOf, quantityOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { degrees, radians, wrapped_deg } from '../../units.ts';
import type { Launch } from '../circular/free-flight.ts';
import { ARRIVAL_LIMIT_KM } from '../targets/arrival-value.ts';
import { escapeOff_km2_s2 } from '../targets/targets.ts';
import { FAST_M_S, FAST_STEP_M_S, SCAN_LEAST_M_S, SCAN_STEP_M_S, speedRoots } from './speed-roots.ts';

/** What may be turned to aim: the speed alone (miss in the plane only), or also a direction (miss in and out of it). */
export const AIM_FREEDOMS = ['speed', 'azimuth', 'elevation'] as const;
export type AimFreedom = (typeof AIM_FREEDOMS)[number];

/** One launch that hits: its speed and direction, and how it arrives. */
export interface AimBranch {
  readonly speed_m_s: number;
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
  readonly time_days: number;
  readonly miss_km: number;
  readonly missNormal_km: number;
  readonly arrival_speed_m_s: number;
  /** Of the orbit reached; null for a point and an escape. */
  readonly inclination_deg: number | null;
  /** Insertion Δv; null for an escape. */
  readonly insertion_m_s: number | null;
  readonly miss_per_speed_km_per_m_s: number;
}

/**
 * All branches, fastest arrival first; the message says what was searched and, without a branch, how near it came and what
 * to turn (of an escape neither).
 */
export interface AimResult extends Approach {
  readonly branches: readonly AimBranch[];
  readonly message: Message;
}

/** What a search leaves alone, and what may come nearer when it is turned. */
const LEVERS: Readonly<Record<AimFreedom, readonly Lever[]>> = {
  speed: ['azimuth', 'elevation', 'latitude', 'longitude'],
  azimuth: ['elevation', 'latitude', 'longitude'],
  elevation: ['azimuth', 'latitude', 'longitude'],
};

const NEWTON_LIMIT_COUNT = 25;
const HIT_BAR_KM = 1e-5;
/** Farther from a hit than this, flights of the correction are at a looser tolerance. */
const NEAR_KM = 10;
/** A start that has not come to this share of its least miss in so many rounds is given up. */
const NEARER_RATIO = 0.7;
const IDLE_LIMIT_COUNT = 6;
/** Part of a search with a direction that its scan takes, to tell how far it is. */
const SCAN_SHARE = 0.3;
const SPEED_STRIDE_M_S = 3;
const ANGLE_STRIDE = 0.05;
/** Branches nearer than these are one. */
const SAME_SPEED_M_S = 1e-3;
const SAME_ANGLE_DEG = 1e-3;

/**
 * Launches from the site of `launch` that hit the target, turning its speed and, when asked, one direction. A launch in
 * the orbit plane stays there: every elevation has speeds of its own, so its elevation stays as it is. So does every
 * direction of an escape.
 */
export function aimed(
  setting: FlightSetting,
  launch: Launch,
  freedom: AimFreedom,
  report: ReportProgress = () => undefined,
  reach: Reach = newReach(),
): AimResult {
  const counted = { ...setting, work: reach.work };
  const inPlane = launch.latitude_deg === 0 && Math.abs(launch.azimuth_deg % 180) === 90;
  const turned = setting.target.kind === 'escape' || (freedom === 'elevation' && inPlane) ? 'speed' : freedom;
  const { branches, nearest: passing } =
    turned === 'speed' ? bySpeed(counted, launch, reach) : byDirection(counted, launch, turned, reach, report);
  branches.sort((a, b) => a.time_days - b.time_days);
  const isMissed = branches.length === 0 && setting.target.kind !== 'escape';
  const approach = isMissed ? approachOf(setting, launch, passing, LEVERS[turned]) : NO_APPROACH;
  const told = foundMessage(setting, branches, turned, passing && passing.distance_km);
  const searched = searchedMessage(setting, turned, withApproach(setting, approach, told));
  const found = withReach(
    reach,
    turned === 'speed' ? [SCAN_STEP_M_S, SCAN_LEAST_M_S] : [STEP_M_S, FINEST_M_S],
    searched,
  );
  return {
    branches,
    ...approach,
    message: turned === freedom ? found : message('flight.aim.directionKept', { found }),
  };
}

interface Solutions {
  readonly branches: AimBranch[];
  readonly nearest: Passing | null;
}

function bySpeed(setting: FlightSetting, launch: Launch, reach: Reach): Solutions {
  const { roots, nearest } = speedRoots(setting, launch, HIT_BAR_KM, reach);
  return { branches: roots.map((root) => branchOf(root.launch, root.row)), nearest };
}

function byDirection(
  setting: FlightSetting,
  launch: Launch,
  freedom: Turned,
  reach: Reach,
  report: ReportProgress,
): Solutions {
  const { starts, nearest } = directionScan(setting, launch, freedom, reach, (done) => report(SCAN_SHARE * done));
  scanEnded(reach);
  const branches: AimBranch[] = [];
  const settled = (share: number) => report(SCAN_SHARE + (1 - SCAN_SHARE) * share);
  for (const hit of corrected(setting, starts, freedom, settled))
    if (!branches.some((b) => sameBranch(b, hit))) branches.push(hit);
  return { branches, nearest };
}

function sameBranch(a: AimBranch, b: AimBranch): boolean {
  return (
    Math.abs(a.speed_m_s - b.speed_m_s) < SAME_SPEED_M_S &&
    Math.abs(wrapped_deg(a.azimuth_deg - b.azimuth_deg)) < SAME_ANGLE_DEG &&
    Math.abs(a.elevation_deg - b.elevation_deg) < SAME_ANGLE_DEG
  );
}

/** A start on its way: how near it has come, and for how many rounds it has not come much nearer. */
interface Trial {
  readonly launch: Launch;
  readonly least_km: number;
  readonly idleCount: number;
}

/**
 * Differential correction of every start, all in one batch a round, at the full tolerance only near a hit. Starts that
 * leave their branch or come no nearer are given up.
 */
function corrected(
  setting: FlightSetting,
  starts: readonly Launch[],
  freedom: Turned,
  report: ReportProgress,
): AimBranch[] {
  let live: Trial[] = starts.map((launch) => ({ launch, least_km: Infinity, idleCount: 0 }));
  const hits: AimBranch[] = [];
  for (let round = 0; round < NEWTON_LIMIT_COUNT && live.length > 0; round++) {
    const near = live.filter((trial) => trial.least_km < NEAR_KM);
    const far = live.filter((trial) => !(trial.least_km < NEAR_KM));
    const flown = (trials: readonly Trial[], toleranceRatio?: number) =>
      crossings(
        setting,
        trials.map((trial) => trial.launch),
        toleranceRatio,
      ).map((row, i) => ({ trial: trials[i]!, row }));
    live = [...flown(near), ...flown(far, COARSE_TOLERANCE_RATIO)].flatMap(({ trial, row }) => {
      if (!row) return [];
      const { launch, least_km } = trial;
      const size_km = hypot(row.miss_km, row.missNormal_km);
      if (least_km < NEAR_KM && size_km < HIT_BAR_KM) {
        hits.push(branchOf(launch, row));
        return [];
      }
      const idleCount = size_km < NEARER_RATIO * least_km ? 0 : trial.idleCount + 1;
      const step = idleCount < IDLE_LIMIT_COUNT ? correction(launch, row, freedom) : null;
      return step ? [{ launch: step, least_km: Math.min(size_km, least_km), idleCount }] : [];
    });
    report(1 - live.length / starts.length);
  }
  return hits;
}

/** The launch after one Newton step, or null where the miss does not respond or the direction leaves its range. */
function correction(launch: Launch, row: CrossingRow, freedom: Turned): Launch | null {
  const lateral = freedom === 'azimuth';
  // A turn of the launch direction by dα moves the velocity by v dα; azimuth turns to the right, lateral is left.
  const turn_m_s = launch.speed_m_s * (lateral ? -cos(radians(launch.elevation_deg)) : 1);
  const a = row.missPerSpeed_km_per_m_s;
  const b = (lateral ? row.missPerLateral_km_per_m_s : row.missPerVertical_km_per_m_s) * turn_m_s;
  const c = row.normalPerSpeed_km_per_m_s;
  const d = (lateral ? row.normalPerLateral_km_per_m_s : row.normalPerVertical_km_per_m_s) * turn_m_s;
  const determinant = a * d - b * c;
  if (determinant === 0) return null;
  const dv = (row.miss_km * d - b * row.missNormal_km) / determinant;
  const dα = (a * row.missNormal_km - c * row.miss_km) / determinant;
  const shrink = Math.min(1, SPEED_STRIDE_M_S / Math.abs(dv), ANGLE_STRIDE / Math.abs(dα));
  const angle_deg = degrees(-dα * shrink);
  const speed_m_s = launch.speed_m_s - dv * shrink;
  if (lateral) return { ...launch, speed_m_s, azimuth_deg: (launch.azimuth_deg + angle_deg + 360) % 360 };
  const elevation_deg = launch.elevation_deg + angle_deg;
  return elevation_deg >= 0 && elevation_deg <= 90 ? { ...launch, speed_m_s, elevation_deg } : null;
}

function branchOf(launch: Launch, row: CrossingRow): AimBranch {
  return {
    speed_m_s: launch.speed_m_s,
    azimuth_deg: launch.azimuth_deg,
    elevation_deg: launch.elevation_deg,
    time_days: row.time_days,
    miss_km: row.miss_km,
    missNormal_km: row.missNormal_km,
    arrival_speed_m_s: row.speed_m_s,
    inclination_deg: row.inclination_deg,
    insertion_m_s: row.insertion_m_s,
    miss_per_speed_km_per_m_s: row.missPerSpeed_km_per_m_s,
  };
}

/** What was found, or how near the search came. */
function foundMessage(
  setting: FlightSetting,
  branches: readonly AimBranch[],
  turned: AimFreedom,
  nearest_km: number | null,
): Message {
  const { name: target, kind, orbit, speeds_m_s } = setting.target;
  const range = { least: speeds_m_s[0], most: speeds_m_s[1], turned } as const;
  const inclination = quantityOf(orbit?.inclination_deg ?? 0, 'deg', 4);
  if (branches.length > 0) {
    const found = { ...range, count: branches.length };
    if (kind === 'point') return message('flight.aim.found.point', { ...found, target });
    if (kind === 'orbit') return message('flight.aim.found.orbit', { ...found, target, inclination });
    return message('flight.aim.found.escape', found);
  }
  if (nearest_km === null) {
    if (kind === 'point') return message('flight.aim.none.point', { ...range, target });
    if (kind === 'orbit') return message('flight.aim.none.orbit', { ...range, target });
    return message('flight.aim.none.escape', range);
  }
  const miss = quantityOf(nearest_km, 'km');
  if (kind === 'orbit') return message('flight.aim.missed.orbit', { ...range, target, inclination, miss });
  if (kind === 'escape')
    return message('flight.aim.missed.escape', {
      ...range,
      energy: numberOf(escapeOff_km2_s2(setting, nearest_km), 3),
    });
  return nearest_km > ARRIVAL_LIMIT_KM
    ? message('flight.aim.missed.farPass', { ...range, target, miss })
    : message('flight.aim.missed.point', { ...range, target, miss });
}

/** What was found, followed by how close the search looked. */
function searchedMessage({ target }: FlightSetting, turned: AimFreedom, found: Message): Message {
  const finest = numberOf(SCAN_LEAST_M_S, 1);
  if (turned !== 'speed')
    return message('flight.aim.searched.direction', {
      found,
      step: FINEST_M_S,
      angle: quantityOf(finest_deg(turned), 'deg'),
    });
  if (target.speeds_m_s[1] > FAST_M_S)
    return message('flight.aim.searched.fast', {
      found,
      step: SCAN_STEP_M_S,
      fastStep: FAST_STEP_M_S,
      fast: FAST_M_S,
      finest,
    });
  return message('flight.aim.searched.speed', { found, step: SCAN_STEP_M_S, finest });
}
