/**
 * Free flight on a date: states of the ephemeris model at given times. States are inertial (ICRF axes) and dimensional
 * outside, in units of the three-body problem towards the kernel. Not here: launches, targets, outcomes (ephemeris-flight.ts).
 */
import { STATUS_TIME_OUT } from '../../../assembly/memory.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { DAY_S } from '../../units.ts';
import type { ProblemUnits } from '../circular/constant-sets.ts';
import type { EphemerisSpan } from './ephemeris-model.ts';
import type { Vector } from '../flight-result.ts';
import { TOLERANCE_RATIO } from '../circular/free-flight.ts';

/** Position and velocity from the Moon's or the Earth's centre on ICRF axes. */
export interface InertialState {
  readonly position_km: Vector;
  readonly velocity_km_s: Vector;
}

/** Six components in units of the problem. */
export function inertialRow({ position_km, velocity_km_s }: InertialState, units: ProblemUnits): number[] {
  return [...position_km.map((x) => x / units.length_km), ...velocity_km_s.map((v) => v / units.speed_km_s)];
}

/** Position and velocity of six components in units of the problem. */
export function inertialState(row: readonly number[], units: ProblemUnits): InertialState {
  const [x = NaN, y = NaN, z = NaN, u = NaN, v = NaN, w = NaN] = row;
  const { length_km: l, speed_km_s: s } = units;
  return { position_km: [x * l, y * l, z * l], velocity_km_s: [u * s, v * s, w * s] };
}

/** Time on the model's clock, in units of the problem, of a time of the ephemeris. */
export function modelTime(model: EphemerisSpan, units: ProblemUnits, time_days: number): number {
  return (time_days - model.start_days) / units.time_days;
}

/**
 * State after a time, without events: a path through a body is followed as the equations have it. Throws when it cannot
 * be integrated. `factor` is the radiation factor of ephemeris-model.ts.
 */
export function ephemerisEndState(
  kernel: Kernel,
  units: ProblemUnits,
  model: EphemerisSpan,
  centre: 'moon' | 'earth',
  start: InertialState,
  start_days: number,
  duration_s: number,
  factor = 0,
): InertialState {
  const flown = kernel.propagate({
    massRatio: units.massRatio,
    tolerance: TOLERANCE_RATIO,
    state: inertialRow(start, units).map((value) => Float64Array.of(value)),
    endTime: Float64Array.of(duration_s / DAY_S / units.time_days),
    ephemeris: {
      model: model.kernel,
      centre,
      epoch: Float64Array.of(modelTime(model, units, start_days)),
      radiation: Float64Array.of(factor),
    },
  });
  if (flown.status[0] !== STATUS_TIME_OUT) throw new RangeError('The path cannot be integrated to its end');
  return inertialState(
    flown.state.map((column) => column[0]!),
    units,
  );
}
