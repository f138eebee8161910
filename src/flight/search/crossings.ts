/**
 * Arrivals of many launches at once: where each first meets the target's section, and how that changes with the launch.
 * Rates are first order, from the state transition matrix. Not here: the flights (search-flights.ts), solving for a launch
 * (aiming.ts, achromatic.ts).
 */
import { cos, sin } from '../../maths/angles.ts';
import { STATUS_ARRIVED } from '../../../assembly/memory.ts';
import { radians } from '../../units.ts';
import { stateRow, TOLERANCE_RATIO, type Launch } from '../circular/free-flight.ts';
import type { Vector } from '../flight-result.ts';
import { arrivalValueAt, type FlightSetting } from '../targets/arrivals.ts';
import { flownInSearch, missRates, searchBatches } from './search-flights.ts';

/** Tolerance of flights that only find where to look closer. */
export const COARSE_TOLERANCE_RATIO = 1e-9;

/** One arrival; every number is NaN-free, a launch that does not arrive has none. */
export interface CrossingRow {
  readonly time_days: number;
  readonly miss_km: number;
  readonly missNormal_km: number;
  /** Relative to the target (flight-result.ts). */
  readonly speed_m_s: number;
  readonly insertion_m_s: number | null;
  readonly inclination_deg: number | null;
  /** Share of the miss that lies square to the path; of a plane the cosine of the slant within the orbit plane. */
  readonly slantFactor: number;
  /** ∂miss/∂(launch speed, rise of the launch direction, turn towards its left), km per m/s. */
  readonly missPerSpeed_km_per_m_s: number;
  readonly missPerVertical_km_per_m_s: number;
  readonly missPerLateral_km_per_m_s: number;
  /** The same for the miss out of the plane. */
  readonly normalPerSpeed_km_per_m_s: number;
  readonly normalPerVertical_km_per_m_s: number;
  readonly normalPerLateral_km_per_m_s: number;
}

/** Unit vectors of a launch on the rotating axes: along the velocity, its rise, and to its left. */
function launchTriad(launch: Launch): { along: Vector; rise: Vector; left: Vector } {
  const φ = radians(launch.latitude_deg);
  const λ = radians(launch.longitude_deg);
  const A = radians(launch.azimuth_deg);
  const e = radians(launch.elevation_deg);
  const up: Vector = [-cos(φ) * cos(λ), -cos(φ) * sin(λ), sin(φ)];
  const east: Vector = [sin(λ), -cos(λ), 0];
  const north: Vector = [sin(φ) * cos(λ), sin(φ) * sin(λ), cos(φ)];
  const mix = (a: number, b: number, c: number): Vector => [
    a * up[0] + b * east[0] + c * north[0],
    a * up[1] + b * east[1] + c * north[1],
    a * up[2] + b * east[2] + c * north[2],
  ];
  return {
    along: mix(sin(e), cos(e) * sin(A), cos(e) * cos(A)),
    rise: mix(cos(e), -sin(e) * sin(A), -sin(e) * cos(A)),
    left: mix(0, -cos(A), sin(A)),
  };
}

/** Misses of many launches without their rates, as columns; `arrived` is 1 where there is one, else misses and time
 * hold 0. */
export interface MissColumns {
  readonly arrived: Uint8Array;
  readonly status: Uint8Array;
  readonly miss_km: Float64Array;
  readonly missNormal_km: Float64Array;
  readonly time_days: Float64Array;
}

/** Misses of launches at a looser tolerance: for searching wide, never for an answer. Where work ended, nothing arrives. */
export function coarseMisses(setting: FlightSetting, launches: readonly Launch[]): MissColumns {
  const { units, target } = setting;
  const found = {
    arrived: new Uint8Array(launches.length),
    status: new Uint8Array(launches.length),
    miss_km: new Float64Array(launches.length),
    missNormal_km: new Float64Array(launches.length),
    time_days: new Float64Array(launches.length),
  };
  for (const [first, part] of searchBatches(setting, launches)) {
    const flown = flownInSearch(setting, part, COARSE_TOLERANCE_RATIO, false);
    part.forEach((_, i) => {
      found.status[first + i] = flown.status[i]!;
      if (flown.status[i] !== STATUS_ARRIVED) return;
      const [miss, normal] = target.section.misses(stateRow(flown.state, i));
      found.arrived[first + i] = 1;
      found.miss_km[first + i] = miss * units.length_km;
      found.missNormal_km[first + i] = normal * units.length_km;
      found.time_days[first + i] = flown.time[i]! * units.time_days;
    });
  }
  return found;
}

/**
 * Crossings of launches, one per launch, `null` where the path ends before it reaches the target's plane, or the
 * work ended before it was flown. A looser
 * tolerance is for maps, never for an answer.
 */
export function crossings(
  setting: FlightSetting,
  launches: readonly Launch[],
  toleranceRatio: number = TOLERANCE_RATIO,
): (CrossingRow | null)[] {
  const rows: (CrossingRow | null)[] = [];
  for (const [, part] of searchBatches(setting, launches)) rows.push(...crossingBatch(setting, part, toleranceRatio));
  while (rows.length < launches.length) rows.push(null);
  return rows;
}

function crossingBatch(setting: FlightSetting, launches: readonly Launch[], tolerance: number): (CrossingRow | null)[] {
  const { units, target } = setting;
  const flown = flownInSearch(setting, launches, tolerance, true);
  const km_per_m_s = units.length_km / (units.speed_km_s * 1000);
  return launches.map((launch, i) => {
    if (flown.status[i] !== STATUS_ARRIVED) return null;
    const state = stateRow(flown.state, i);
    const { along, rise, left } = launchTriad(launch);
    const moved = (direction: Vector) =>
      state.map((_, r) => direction.reduce((sum, d, k) => sum + flown.matrix[6 * (3 + k) + r]![i]! * d, 0));
    const [speed, vertical, lateral] = missRates(setting, state, [moved(along), moved(rise), moved(left)]);
    const misses = target.section.misses(state);
    const { speed_m_s, insertion_m_s, orbit } = arrivalValueAt(setting, state);
    return {
      time_days: flown.time[i]! * units.time_days,
      miss_km: misses[0] * units.length_km,
      missNormal_km: misses[1] * units.length_km,
      speed_m_s,
      insertion_m_s,
      inclination_deg: orbit && orbit.inclination_deg,
      slantFactor: target.section.slantFactor(state),
      missPerSpeed_km_per_m_s: speed![0] * km_per_m_s,
      missPerVertical_km_per_m_s: vertical![0] * km_per_m_s,
      missPerLateral_km_per_m_s: lateral![0] * km_per_m_s,
      normalPerSpeed_km_per_m_s: speed![1] * km_per_m_s,
      normalPerVertical_km_per_m_s: vertical![1] * km_per_m_s,
      normalPerLateral_km_per_m_s: lateral![1] * km_per_m_s,
    };
  });
}
