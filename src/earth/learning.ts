/** Learning by Wright's law: each doubling of the number made leaves a fixed share of the cost. Not here: what is made. */
import { log2, pow } from '../maths/powers.ts';

/** Exponent of Wright's law: log2 of the share of cost left after a doubling. */
export function wrightExponent(leftRatio: number): number {
  return log2(leftRatio);
}

/** Cost of unit n (from 1) when the first costs `first`, in the unit of `first` (Wright 1936). */
export function wrightUnitCost(first: number, leftRatio: number, n: number): number {
  return first * pow(n, wrightExponent(leftRatio));
}

/** Cost of units 1 … n together, summed one by one. */
export function wrightCumulativeCost(first: number, leftRatio: number, n: number): number {
  let sum = 0;
  for (let unit = 1; unit <= n; unit++) sum += wrightUnitCost(first, leftRatio, unit);
  return sum;
}

/**
 * Mean cost of the units from `before` to `after` (counts, fractions allowed), relative to the cost of unit `known`:
 * the sum replaced by the integral between half units, within 1e-3 of it from the twentieth unit on. Dimensionless.
 */
export function learnedCostFactor(leftRatio: number, known: number, before: number, after: number): number {
  const e = wrightExponent(leftRatio);
  if (e === 0) return 1;
  const integral = (x: number) => pow(x / known, 1 + e) / (1 + e);
  const units = (after - before) / known;
  if (units <= 1e-6) return pow((before + 0.5) / known, e);
  return (integral(after + 0.5) - integral(before + 0.5)) / units;
}
