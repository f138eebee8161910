/**
 * Reliability growth by the Crow-AMSAA model: expected failures rise with a power of the flights flown.
 * Fit from failures, projection, loss per flight. Not here: the plan whose flights these are.
 */
import { log, pow } from '../maths/powers.ts';

/** Expected failures after n flights are scale · n^(1 − slope); the slope is 0 without growth. */
export interface ReliabilityGrowth {
  readonly slopeFraction: number;
  readonly scaleFactor: number;
}

/** Fewest failures that a curve is fitted to. */
export const LEAST_FAILURES_COUNT = 3;

/**
 * Fit to failure times (any unit: hours, flights) of a test that ended at `end`, by the modified maximum likelihood
 * estimate β = (r − 1)/Σ ln(end/tᵢ) (NIST/SEMATECH e-Handbook 8.4.5.2). `null` with fewer than three failures or when
 * the times leave nothing to fit.
 */
export function fittedGrowth(failures: readonly number[], end: number): ReliabilityGrowth | null {
  if (failures.length < LEAST_FAILURES_COUNT) return null;
  const total = failures.reduce((sum, time) => sum + log(end / time), 0);
  const exponent = (failures.length - 1) / total;
  if (!Number.isFinite(exponent) || exponent <= 0) return null;
  return { slopeFraction: 1 - exponent, scaleFactor: failures.length / pow(end, exponent) };
}

/** Expected failures after `flown` flights (or hours). */
export function expectedFailures({ slopeFraction, scaleFactor }: ReliabilityGrowth, flown: number): number {
  return scaleFactor * pow(flown, 1 - slopeFraction);
}

/** Mean time between failures at `time`, in its unit: 1 over the failure intensity. */
export function meanTimeBetweenFailures({ slopeFraction, scaleFactor }: ReliabilityGrowth, time: number): number {
  return pow(time, slopeFraction) / (scaleFactor * (1 - slopeFraction));
}

/** Mean loss per flight between two counts of flights flown, at most 1; at equal counts the one at that point. */
export function growthLossProbability(growth: ReliabilityGrowth, flownBefore: number, flownAfter: number): number {
  const flights = flownAfter - flownBefore;
  const loss =
    flights > 1e-6 * flownBefore
      ? (expectedFailures(growth, flownAfter) - expectedFailures(growth, flownBefore)) / flights
      : 1 / meanTimeBetweenFailures(growth, flownBefore);
  return Math.min(1, loss);
}

/** The numbers in a text such as `1 2, 5`; the field's pattern has been checked before. */
export function flightNumbers(text: string): number[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number)
    .filter((flight) => flight > 0);
}

/** Growth of a scenario: fitted to its failed flights when there are enough, else from slope and first loss. */
export function scenarioGrowth(
  reliability: { readonly slopeFraction: number; readonly firstLossProbability: number; readonly failures: string },
  flown_flights: number,
): ReliabilityGrowth {
  const failures = flightNumbers(reliability.failures);
  const fitted = fittedGrowth(failures, Math.max(flown_flights, ...failures));
  return fitted ?? { slopeFraction: reliability.slopeFraction, scaleFactor: reliability.firstLossProbability };
}
