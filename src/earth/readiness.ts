/**
 * What Earth's paper capacity comes to: the share that is effective by the five hurdles, and when; the flights that are
 * licensed. Not here: reliability growth, learning, and the plan that uses the capacity.
 */
import { expm1 } from '../maths/powers.ts';
import type { Stage } from '../scenario/fields.ts';

/** A hurdle's rise from a starting share to a final one. */
export interface Readiness {
  readonly readinessStart: number;
  readonly readinessEnd: number;
  readonly ramp_yr: number;
}

/** Share in force `time_yr` after the plan begins: start + (end − start)(1 − exp(−time/ramp)). Dimensionless. */
export function readinessFraction(hurdle: Readiness, time_yr: number): number {
  return hurdle.readinessStart + (hurdle.readinessEnd - hurdle.readinessStart) * -expm1(-time_yr / hurdle.ramp_yr);
}

/** The five hurdles of a scenario's `earth.hurdles`. */
export type Hurdles = Readonly<Record<'finalisation' | Stage, Readiness>>;

/**
 * Effective share of a stage's paper capacity: its own readiness, for the three production stages times the
 * readiness of the design (finalisation, the first hurdle). Dimensionless.
 */
export function effectiveFraction(hurdles: Hurdles, stage: Stage, time_yr: number): number {
  const own = readinessFraction(hurdles[stage], time_yr);
  return stage === 'site' ? own : own * readinessFraction(hurdles.finalisation, time_yr);
}

/** Launch licences: the most flights that may leave in each year. */
export interface Licences {
  readonly mode: 'off' | 'on';
  readonly start_per_yr: number;
  readonly growth_per_yr2: number;
}

/** Licensed flights of years 1 … yearCount of the plan; `null` when licences cap nothing. */
export function licencesByYear(licences: Licences, yearCount: number): Float64Array | null {
  if (licences.mode === 'off') return null;
  return Float64Array.from({ length: yearCount }, (_, i) => licences.start_per_yr + i * licences.growth_per_yr2);
}
