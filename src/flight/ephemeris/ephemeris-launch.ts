/**
 * Launches on dates: from a site on the Moon as it is turned at the moment to an inertial state, and where many of them
 * first cross the target's plane. Not here: the result of one flight (ephemeris-flight.ts), solving for a launch (ephemeris-aim.ts).
 */
import { cos, sin } from '../../maths/angles.ts';
import { CAPACITY_COUNT, STATUS_ARRIVED } from '../../../assembly/memory.ts';
import type { BatchResult, Kernel } from '../../kernel/kernel.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { DAY_S, radians } from '../../units.ts';
import { flightEvents, flightSetting, type FlightSetting } from '../targets/arrivals.ts';
import { ephemerisSpan, radiationFactor, type EphemerisSpan } from './ephemeris-model.ts';
import { bodyArrival, pointArrival, type EphemerisMiss } from './ephemeris-arrival.ts';
import { inertialRow, inertialState, modelTime } from './ephemeris-propagation.ts';
import { rotationOf, type Ephemeris, type Rotation } from './ephemeris.ts';
import type { Vector } from '../flight-result.ts';
import { stateRow, TOLERANCE_RATIO, type Launch } from '../circular/free-flight.ts';

/** A launch and when it happens, days since J2000 (TT). */
export interface EphemerisLaunch extends Launch {
  readonly time_days: number;
}

/** The fixed part of many launches on dates to one target. */
export interface EphemerisSetting extends FlightSetting {
  readonly model: EphemerisSpan;
  readonly radiationFactor: number;
}

/** Half of the time over which the Moon's turning is measured. */
const DIFFERENCE_S = 60;

/** Setting of a scenario's flights that leave within a span of days from a time on, with every force. */
export function ephemerisSetting(
  kernel: Kernel,
  ephemeris: Ephemeris,
  scenario: Scenario,
  start_days: number,
  span_days: number,
): EphemerisSetting {
  const setting = flightSetting(kernel, scenario);
  const { constants, units, limit_days } = setting;
  const forces = { sun: true, figures: true };
  return {
    ...setting,
    model: ephemerisSpan(ephemeris, constants, units, start_days, span_days + limit_days, forces),
    radiationFactor: radiationFactor(scenario.flight.areaToMass_m2_kg, constants),
  };
}

/** The same setting for another target. */
export function towards(setting: EphemerisSetting, target: FlightSetting['target']): EphemerisSetting {
  return { ...setting, target };
}

const turnedBack = (rotation: Rotation, v: Vector): Vector => {
  const along = (i: 0 | 1 | 2) => rotation[0][i] * v[0] + rotation[1][i] * v[1] + rotation[2][i] * v[2];
  return [along(0), along(1), along(2)];
};

/** How the Moon is turned at a time, and shortly before and after. */
function orientations(ephemeris: Ephemeris, time_days: number): readonly [Rotation, Rotation, Rotation] {
  const at = (later_s: number) => rotationOf(ephemeris.moonQuaternion(time_days + later_s / DAY_S));
  return [at(-DIFFERENCE_S), at(0), at(DIFFERENCE_S)];
}

/** Six Moon-centred inertial state columns of launches from the mean lunar sphere; the ground's own motion is in them. */
export function ephemerisLaunchColumns(
  setting: EphemerisSetting,
  launches: readonly EphemerisLaunch[],
): Float64Array[] {
  const { constants, units, model } = setting;
  const turns = new Map<number, ReturnType<typeof orientations>>();
  const rows = launches.map((launch) => {
    const turn = turns.get(launch.time_days) ?? orientations(model.ephemeris, launch.time_days);
    turns.set(launch.time_days, turn);
    const φ = radians(launch.latitude_deg);
    const λ = radians(launch.longitude_deg);
    const A = radians(launch.azimuth_deg);
    const e = radians(launch.elevation_deg);
    const speed_km_s = launch.speed_m_s / 1000;
    const up = sin(e) * speed_km_s;
    const east = cos(e) * sin(A) * speed_km_s;
    const north = cos(e) * cos(A) * speed_km_s;
    const [cosφ, sinφ, cosλ, sinλ] = [cos(φ), sin(φ), cos(λ), sin(λ)];
    const R = constants.moonRadius_km;
    const place: Vector = [R * cosφ * cosλ, R * cosφ * sinλ, R * sinφ];
    const velocity: Vector = [
      up * cosφ * cosλ - east * sinλ - north * sinφ * cosλ,
      up * cosφ * sinλ + east * cosλ - north * sinφ * sinλ,
      up * sinφ + north * cosφ,
    ];
    const [before, now, after] = turn;
    const from = turnedBack(before, place);
    const to = turnedBack(after, place);
    const ground = (i: 0 | 1 | 2) => (to[i] - from[i]) / (2 * DIFFERENCE_S);
    const onSurface = turnedBack(now, velocity);
    return inertialRow(
      {
        position_km: turnedBack(now, place),
        velocity_km_s: [onSurface[0] + ground(0), onSurface[1] + ground(1), onSurface[2] + ground(2)],
      },
      units,
    );
  });
  return Array.from({ length: 6 }, (_, c) => Float64Array.from(rows, (row) => row[c]!));
}

/** Fly launches; at most CAPACITY_COUNT of them. States come back Moon-centred and inertial. */
export function flownInEphemeris(
  setting: EphemerisSetting,
  launches: readonly EphemerisLaunch[],
  ask: {
    stopAtTarget: boolean;
    searching?: boolean;
    until?: number;
    sampleTimes?: Float64Array;
    tolerance?: number;
    /** How far the ground lies below the mean sphere. */
    below_km?: number;
    /** Area to mass of each launch, relative to the setting's. */
    areaFactors?: readonly number[];
  },
): BatchResult {
  const { kernel, constants, units, target, model } = setting;
  const ground_km = constants.moonRadius_km - (ask.below_km ?? 0);
  return kernel.propagate({
    massRatio: units.massRatio,
    tolerance: ask.tolerance ?? TOLERANCE_RATIO,
    state: ephemerisLaunchColumns(setting, launches),
    endTime: new Float64Array(launches.length).fill(ask.until ?? setting.limit_days / units.time_days),
    events: flightEvents(target, units, ground_km, ask.stopAtTarget, ask.searching),
    ephemeris: {
      model: model.kernel,
      centre: 'moon',
      epoch: Float64Array.from(launches, (launch) => modelTime(model, units, launch.time_days)),
      radiation: Float64Array.from(launches, (_, i) => (ask.areaFactors?.[i] ?? 1) * setting.radiationFactor),
    },
    ...(ask.sampleTimes && { sampleTimes: ask.sampleTimes }),
  });
}

/** Where a launch first meets the target's section of the moment, and what the arrival is worth. */
export interface EphemerisCrossing extends EphemerisMiss {
  readonly flight_days: number;
}

/** Crossings of flown launches, `null` where the path ends before it reaches the plane. */
export function crossingsOf(
  setting: EphemerisSetting,
  launches: readonly EphemerisLaunch[],
  flown: BatchResult,
): (EphemerisCrossing | null)[] {
  const { kernel, units, target, model } = setting;
  const arrived = (i: number) => flown.status[i] === STATUS_ARRIVED;
  if (target.kind !== 'point')
    return launches.map((launch, i) => {
      if (!arrived(i)) return null;
      const flight_days = flown.time[i]! * units.time_days;
      const state = inertialState(stateRow(flown.state, i), units);
      return { flight_days, ...bodyArrival(setting, model, state, launch.time_days + flight_days) };
    });
  const ends = Float64Array.from(launches, (launch, i) => modelTime(model, units, launch.time_days) + flown.time[i]!);
  const view = kernel.rotatingView(model.kernel, flown.state, ends);
  return launches.map((_, i) =>
    arrived(i) ? { flight_days: flown.time[i]! * units.time_days, ...pointArrival(setting, view, i) } : null,
  );
}

/** Fly any number of launches to the target and tell where they cross its plane. */
export function ephemerisCrossings(
  setting: EphemerisSetting,
  launches: readonly EphemerisLaunch[],
  tolerance?: number,
): (EphemerisCrossing | null)[] {
  const rows: (EphemerisCrossing | null)[] = [];
  for (let first = 0; first < launches.length; first += CAPACITY_COUNT) {
    const part = launches.slice(first, first + CAPACITY_COUNT);
    const flown = flownInEphemeris(setting, part, {
      stopAtTarget: true,
      searching: true,
      ...(tolerance !== undefined && { tolerance }),
    });
    rows.push(...crossingsOf(setting, part, flown));
  }
  return rows;
}
