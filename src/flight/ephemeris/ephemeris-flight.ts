/**
 * A flight from the muzzle to the target on a date, among Earth, Moon and Sun as they stand then. The same FlightResult as
 * the circular problem's, with its own model, frame and accuracy. Not here: launches and crossings (ephemeris-launch.ts).
 */
import { hypot } from '../../maths/products.ts';
import type { BatchResult, Kernel } from '../../kernel/kernel.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { message } from '../../text/text.ts';
import {
  crossingsOf,
  ephemerisLaunchColumns,
  ephemerisSetting,
  flownInEphemeris,
  type EphemerisCrossing,
  type EphemerisLaunch,
  type EphemerisSetting,
} from './ephemeris-launch.ts';
import { ephemerisPath } from './ephemeris-path.ts';
import { inertialState, type InertialState } from './ephemeris-propagation.ts';
import type { Ephemeris } from './ephemeris.ts';
import { targetShown } from '../circular/flight.ts';
import type { Arrival, FlightOptions, FlightResult, FlightSample, Vector } from '../flight-result.ts';
import { stateRow, TOLERANCE_RATIO } from '../circular/free-flight.ts';
import { endOf, outcomeMessage } from '../outcome.ts';
import { fanPath, fanSpeeds_m_s, smoothPath } from '../circular/path.ts';
import { dateTime_days } from './time-scales.ts';
import { cross, plus, scaled, unit } from '../vectors.ts';

/** What the numbers of this model can be trusted for. */
export const EPHEMERIS_ACCURACY = message('flight.accuracy.ephemeris');

/** Earth-centred state of a Moon-centred one at a time. */
function earthCentred(setting: EphemerisSetting, state: InertialState, time_days: number): InertialState {
  const { ephemeris } = setting.model;
  return {
    position_km: plus(state.position_km, ephemeris.moon_km(time_days)),
    velocity_km_s: plus(state.velocity_km_s, ephemeris.moonVelocity_km_s(time_days)),
  };
}

/** The flight a scenario describes on its date. Options ask for states at given times and can leave the fan out. */
export function ephemerisFlightResult(
  kernel: Kernel,
  ephemeris: Ephemeris,
  scenario: Scenario,
  options: FlightOptions = {},
): FlightResult {
  const { flight } = scenario;
  const start_days = dateTime_days(flight.date);
  const latest_days = options.at_days?.at(-1) ?? 0;
  const span_days = Math.max(0, latest_days - flight.limit_days);
  const setting = ephemerisSetting(kernel, ephemeris, scenario, start_days, span_days);
  const { constants, units, target } = setting;
  const { latitude_deg, longitude_deg, azimuth_deg, elevation_deg, speed_m_s } = flight;
  const aim: EphemerisLaunch = {
    latitude_deg,
    longitude_deg,
    azimuth_deg,
    elevation_deg,
    speed_m_s,
    time_days: start_days,
  };
  const beside = options.fan === false ? [] : fanSpeeds_m_s(speed_m_s);
  const launches = [aim, ...beside.map((v) => ({ ...aim, speed_m_s: v }))];
  const ends = flownInEphemeris(setting, launches, { stopAtTarget: true });
  const crossings = crossingsOf(setting, launches, ends);
  const end_days = ends.time[0]! * units.time_days;
  const stateAt = (columns: readonly Float64Array[], i: number, after_days: number) =>
    earthCentred(setting, inertialState(stateRow(columns, i), units), start_days + after_days);
  const end = stateAt(ends.state, 0, end_days);
  const met = crossings[0] ? arrivalOf(crossings[0], end) : null;
  const { status, arrival, pass } = endOf(target, ends.status[0]!, met);
  const drawn = (of: readonly EphemerisLaunch[], sampleTimes: Float64Array) => {
    const flown = flownInEphemeris(setting, of, { stopAtTarget: false, until: sampleTimes.at(-1)!, sampleTimes });
    return of.map((_, i) => ephemerisPath(setting, start_days, flown, i, sampleTimes));
  };
  const limit = flight.limit_days / units.time_days;
  const { path, times, error_km } = smoothPath(met, ends.time[0]!, limit, (at) => drawn([aim], at)[0]!);
  const fan = beside.length > 0 ? drawn(launches.slice(1), times) : [];
  return {
    status,
    message: outcomeMessage(status, target, { arrival, pass }, end_days, flight.limit_days),
    model: 'ephemeris',
    accuracy: EPHEMERIS_ACCURACY,
    frame: 'ICRF, Earth-centred',
    date: flight.date,
    constants,
    tolerance: TOLERANCE_RATIO,
    launch: {
      latitude_deg,
      longitude_deg,
      azimuth_deg,
      elevation_deg,
      speed_m_s,
      ...stateAt(ephemerisLaunchColumns(setting, [aim]), 0, 0),
    },
    target: targetShown(target, constants, standing_km(setting, start_days + end_days)),
    arrival,
    pass,
    end: { time_days: end_days, position_km: end.position_km },
    jacobi: null,
    samples: samplesOf(setting, aim, options.at_days ?? [], stateAt),
    path,
    pathError_km: error_km,
    fan: beside.map((v, k) => fanPath(v, endOf(target, ends.status[k + 1]!, crossings[k + 1]), fan[k]!)),
    stepCount: ends.stepCount[0]!,
  };
}

function arrivalOf({ flight_days, ...crossing }: EphemerisCrossing, end: InertialState): Arrival {
  return { time_days: flight_days, ...crossing, ...end };
}

/** Position of the target at a time, Earth-centred. */
function standing_km({ target, model }: EphemerisSetting, time_days: number): Vector {
  if (target.kind !== 'point') return target.orbit?.centre === 'moon' ? model.ephemeris.moon_km(time_days) : [0, 0, 0];
  const moon = model.ephemeris.moon_km(time_days);
  const along = unit(moon);
  const normal = unit(cross(moon, model.ephemeris.moonVelocity_km_s(time_days)));
  const [x, y, z] = scaled(target.place, hypot(...moon));
  return plus(plus(plus(moon, along, x), cross(normal, along), y), normal, z);
}

function samplesOf(
  setting: EphemerisSetting,
  aim: EphemerisLaunch,
  at_days: readonly number[],
  stateAt: (columns: readonly Float64Array[], i: number, after_days: number) => InertialState,
): FlightSample[] {
  if (at_days.length === 0) return [];
  const sampleTimes = Float64Array.from(at_days, (days) => days / setting.units.time_days);
  const flown: BatchResult = flownInEphemeris(setting, [aim], {
    stopAtTarget: false,
    until: sampleTimes.at(-1)!,
    sampleTimes,
  });
  return Array.from({ length: flown.sampleCount[0]! }, (_, i) => ({
    time_days: at_days[i]!,
    ...stateAt(flown.samples, i, at_days[i]!),
  }));
}
