/**
 * Free flight in the circular restricted three-body problem: launch states, states at given times, conversion of states.
 * Not here: targets, outcomes and drawn paths (flight.ts). States are barycentric and dimensional outside, Moon-centred and
 * non-dimensional towards the kernel.
 */
import { STATUS_TIME_OUT } from '../../../assembly/memory.ts';
import type { LaunchRow } from '../../kernel/batch.ts';
import type { EventSlot, Kernel } from '../../kernel/kernel.ts';
import { radians } from '../../units.ts';
import type { ProblemUnits } from './constant-sets.ts';
import type { ConstantSet, FlightSample, Vector } from '../flight-result.ts';

/** Relative tolerance of the integrator: holds the Jacobi constant to 1e-12 over 14 days. */
export const TOLERANCE_RATIO = 1e-13;

/** Where and how a payload leaves the ground. Azimuth clockwise from north; speed relative to the surface. */
export interface Launch {
  readonly latitude_deg: number;
  readonly longitude_deg: number;
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
  readonly speed_m_s: number;
}

/** Six Moon-centred non-dimensional state columns of launches from the mean lunar sphere. */
export function launchColumns(
  kernel: Kernel,
  constants: ConstantSet,
  units: ProblemUnits,
  launches: readonly Launch[],
): Float64Array[] {
  return kernel.launchStates(launches.map((launch) => launchRow(constants, units, launch)));
}

/** A launch from the mean lunar sphere as the kernel takes it. */
export function launchRow(constants: ConstantSet, units: ProblemUnits, launch: Launch): LaunchRow {
  return {
    latitude: radians(launch.latitude_deg),
    longitude: radians(launch.longitude_deg),
    azimuth: radians(launch.azimuth_deg),
    elevation: radians(launch.elevation_deg),
    radius: constants.moonRadius_km / units.length_km,
    speed: launch.speed_m_s / 1000 / units.speed_km_s,
  };
}

/** One row of state columns. */
export function stateRow(columns: readonly Float64Array[], index: number): number[] {
  return columns.map((column) => column[index]!);
}

/** Moon-centred state of a barycentric one, both non-dimensional. */
export function moonCentred(massRatio: number, state: readonly number[]): number[] {
  return [state[0]! - (1 - massRatio), ...state.slice(1)];
}

/** Barycentric state of a Moon-centred one, both non-dimensional. */
export function barycentric(massRatio: number, state: readonly number[]): number[] {
  return [state[0]! + (1 - massRatio), ...state.slice(1)];
}

/** Barycentric position (km) and velocity (km/s) of a Moon-centred non-dimensional state. */
export function dimensional(
  state: readonly number[],
  units: ProblemUnits,
): { position_km: Vector; velocity_km_s: Vector } {
  const [x = NaN, y = NaN, z = NaN, u = NaN, v = NaN, w = NaN] = barycentric(units.massRatio, state);
  const { length_km: l, speed_km_s: s } = units;
  return { position_km: [x * l, y * l, z * l], velocity_km_s: [u * s, v * s, w * s] };
}

/**
 * End states of several Moon-centred states after one and the same time, as columns. No events: a path through a body is
 * followed as the equations have it. Throws when a path cannot be integrated.
 */
export function endStates(
  kernel: Kernel,
  massRatio: number,
  states: readonly (readonly number[])[],
  time: number,
): Float64Array[] {
  const columns = Array.from({ length: 6 }, (_, c) => Float64Array.from(states, (state) => state[c]!));
  const flown = kernel.propagate({
    massRatio,
    tolerance: TOLERANCE_RATIO,
    state: columns,
    endTime: new Float64Array(states.length).fill(time),
  });
  if (flown.status.some((status) => status !== STATUS_TIME_OUT))
    throw new RangeError('The path cannot be integrated to its end');
  return [...flown.state];
}

/** States of one launch at ascending times; fewer than asked when an event ends the flight before. */
export function launchSamples(
  kernel: Kernel,
  units: ProblemUnits,
  launch: readonly Float64Array[],
  at_days: readonly number[],
  events: readonly EventSlot[],
): FlightSample[] {
  if (at_days.length === 0) return [];
  const times = Float64Array.from(at_days, (days) => days / units.time_days);
  const flown = kernel.propagate({
    massRatio: units.massRatio,
    tolerance: TOLERANCE_RATIO,
    state: launch,
    endTime: times.slice(-1),
    sampleTimes: times,
    events,
  });
  return Array.from({ length: flown.sampleCount[0]! }, (_, i) => ({
    time_days: at_days[i]!,
    ...dimensional(stateRow(flown.samples, i), units),
  }));
}
