/**
 * Arrivals of many launches at once: where each first crosses the target's plane, and how that moves with the launch.
 * Rates are first order, from the state transition matrix. Not here: solving for a launch (aiming.ts, achromatic.ts).
 * Symbols: δv change of the launch velocity, Φ state transition matrix, (ξ′, y′, z′) velocity at the crossing.
 */
import { RADIUS_EARTH_KM } from '../../assembly/constants.ts';
import {
  CAPACITY_COUNT,
  KIND_PLANE,
  KIND_SPHERE,
  STATUS_ARRIVED,
  STATUS_ESCAPED,
  STATUS_IMPACT_EARTH,
  STATUS_IMPACT_MOON,
} from '../../assembly/memory.ts';
import type { EventSlot, Kernel } from '../kernel/kernel.ts';
import { radians } from '../units.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { constantSet, problemUnits, type ProblemUnits } from './constant-sets.ts';
import type { ConstantSet } from './flight-result.ts';
import { launchColumns, TOLERANCE_RATIO, type Launch } from './free-flight.ts';
import { targetOf, type Target } from './targets.ts';

/** Distance from the Moon beyond which a payload counts as gone from the Earth-Moon system, in Earth-Moon distances. */
const ESCAPE_DISTANCE_RATIO = 8;

const COARSE_TOLERANCE_RATIO = 1e-9;

/** The events every flight watches; the target's plane first. Drawn paths do not stop there. */
export function flightEvents(
  target: Target,
  units: ProblemUnits,
  moonRadius_km: number,
  stopAtTarget: boolean,
): EventSlot[] {
  return [
    {
      kind: KIND_PLANE,
      direction: 0,
      status: stopAtTarget ? STATUS_ARRIVED : 0,
      point: [1, 0, 0],
      size: target.x - (1 - units.massRatio),
    },
    {
      kind: KIND_SPHERE,
      direction: -1,
      status: STATUS_IMPACT_MOON,
      point: [0, 0, 0],
      size: moonRadius_km / units.length_km,
    },
    {
      kind: KIND_SPHERE,
      direction: -1,
      status: STATUS_IMPACT_EARTH,
      point: [-1, 0, 0],
      size: RADIUS_EARTH_KM / units.length_km,
    },
    { kind: KIND_SPHERE, direction: 1, status: STATUS_ESCAPED, point: [0, 0, 0], size: ESCAPE_DISTANCE_RATIO },
  ];
}

/** One arrival; every number is NaN-free, a launch that does not arrive has none. */
export interface CrossingRow {
  readonly time_days: number;
  readonly miss_km: number;
  readonly missNormal_km: number;
  readonly speed_m_s: number;
  /** Share of the arrival velocity that is square to the plane, cosine of the slant within the orbit plane. */
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

/** The fixed part of many launches to one target. */
export interface FlightSetting {
  readonly kernel: Kernel;
  readonly constants: ConstantSet;
  readonly units: ProblemUnits;
  readonly target: Target;
  readonly limit_days: number;
}

/** Setting of a scenario's flights. */
export function flightSetting(kernel: Kernel, { flight }: Scenario): FlightSetting {
  const constants = constantSet(flight.constants);
  const units = problemUnits(constants);
  return { kernel, constants, units, target: targetOf(flight.target, units.massRatio), limit_days: flight.limit_days };
}

type Triple = readonly [number, number, number];

/** Unit vectors of a launch on the rotating axes: along the velocity, its rise, and to its left. */
function launchTriad(launch: Launch): { along: Triple; rise: Triple; left: Triple } {
  const φ = radians(launch.latitude_deg);
  const λ = radians(launch.longitude_deg);
  const A = radians(launch.azimuth_deg);
  const e = radians(launch.elevation_deg);
  const up: Triple = [-Math.cos(φ) * Math.cos(λ), -Math.cos(φ) * Math.sin(λ), Math.sin(φ)];
  const east: Triple = [Math.sin(λ), -Math.cos(λ), 0];
  const north: Triple = [Math.sin(φ) * Math.cos(λ), Math.sin(φ) * Math.sin(λ), Math.cos(φ)];
  const mix = (a: number, b: number, c: number): Triple => [
    a * up[0] + b * east[0] + c * north[0],
    a * up[1] + b * east[1] + c * north[1],
    a * up[2] + b * east[2] + c * north[2],
  ];
  return {
    along: mix(Math.sin(e), Math.cos(e) * Math.sin(A), Math.cos(e) * Math.cos(A)),
    rise: mix(Math.cos(e), -Math.sin(e) * Math.sin(A), -Math.sin(e) * Math.cos(A)),
    left: mix(0, -Math.cos(A), Math.sin(A)),
  };
}

/** Misses of many launches without their rates, as columns; `arrived` is 1 where there is one, and the rest holds 0 else. */
export interface MissColumns {
  readonly arrived: Uint8Array;
  readonly miss_km: Float64Array;
  readonly missNormal_km: Float64Array;
  readonly time_days: Float64Array;
}

/** Misses of launches at a looser tolerance: for searching wide, never for an answer. */
export function coarseMisses(setting: FlightSetting, launches: readonly Launch[]): MissColumns {
  const { kernel, constants, units, target, limit_days } = setting;
  const found = {
    arrived: new Uint8Array(launches.length),
    miss_km: new Float64Array(launches.length),
    missNormal_km: new Float64Array(launches.length),
    time_days: new Float64Array(launches.length),
  };
  for (let first = 0; first < launches.length; first += CAPACITY_COUNT) {
    const part = launches.slice(first, first + CAPACITY_COUNT);
    const flown = kernel.propagate({
      massRatio: units.massRatio,
      tolerance: COARSE_TOLERANCE_RATIO,
      state: launchColumns(kernel, constants, units, part),
      endTime: new Float64Array(part.length).fill(limit_days / units.time_days),
      events: flightEvents(target, units, constants.moonRadius_km, true),
    });
    part.forEach((_, i) => {
      if (flown.status[i] !== STATUS_ARRIVED) return;
      found.arrived[first + i] = 1;
      found.miss_km[first + i] = flown.state[1]![i]! * units.length_km;
      found.missNormal_km[first + i] = flown.state[2]![i]! * units.length_km;
      found.time_days[first + i] = flown.time[i]! * units.time_days;
    });
  }
  return found;
}

/**
 * Crossings of launches, one per launch, `null` where the path ends before it reaches the target's plane. A looser
 * tolerance is for maps, never for an answer.
 */
export function crossings(
  setting: FlightSetting,
  launches: readonly Launch[],
  toleranceRatio: number = TOLERANCE_RATIO,
): (CrossingRow | null)[] {
  const rows: (CrossingRow | null)[] = [];
  for (let first = 0; first < launches.length; first += CAPACITY_COUNT)
    rows.push(...crossingBatch(setting, launches.slice(first, first + CAPACITY_COUNT), toleranceRatio));
  return rows;
}

function crossingBatch(
  { kernel, constants, units, target, limit_days }: FlightSetting,
  launches: readonly Launch[],
  tolerance: number,
): (CrossingRow | null)[] {
  const flown = kernel.propagate({
    massRatio: units.massRatio,
    tolerance,
    state: launchColumns(kernel, constants, units, launches),
    endTime: new Float64Array(launches.length).fill(limit_days / units.time_days),
    events: flightEvents(target, units, constants.moonRadius_km, true),
    matrix: true,
  });
  const km_per_m_s = units.length_km / (units.speed_km_s * 1000);
  return launches.map((launch, i) => {
    if (flown.status[i] !== STATUS_ARRIVED) return null;
    const at = (c: number) => flown.state[c]![i]!;
    const Φ = (r: number, c: number) => flown.matrix[6 * c + r]![i]!;
    const [u, v, w] = [at(3), at(4), at(5)];
    const rates = (direction: Triple) => {
      const moved = (r: number) => direction.reduce((sum, d, k) => sum + Φ(r, 3 + k) * d, 0);
      // The crossing moves along the path until it lies in the plane again.
      const delay = -moved(0) / u;
      return [(moved(1) + v * delay) * km_per_m_s, (moved(2) + w * delay) * km_per_m_s] as const;
    };
    const { along, rise, left } = launchTriad(launch);
    const [speed, vertical, lateral] = [rates(along), rates(rise), rates(left)];
    return {
      time_days: flown.time[i]! * units.time_days,
      miss_km: at(1) * units.length_km,
      missNormal_km: at(2) * units.length_km,
      speed_m_s: Math.hypot(u, v, w) * units.speed_km_s * 1000,
      slantFactor: Math.abs(u) / Math.hypot(u, v),
      missPerSpeed_km_per_m_s: speed[0],
      missPerVertical_km_per_m_s: vertical[0],
      missPerLateral_km_per_m_s: lateral[0],
      normalPerSpeed_km_per_m_s: speed[1],
      normalPerVertical_km_per_m_s: vertical[1],
      normalPerLateral_km_per_m_s: lateral[1],
    };
  });
}
