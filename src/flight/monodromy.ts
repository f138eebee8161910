/**
 * How a periodic orbit multiplies small changes over one period: monodromy matrix by differences, and its stability.
 * Symbols: M monodromy matrix, λ its eigenvalues (two are 1, the rest in reciprocal pairs), ν = λ + 1/λ.
 */
import type { Kernel } from '../kernel/kernel.ts';
import { endStates } from './free-flight.ts';

/** Step of the differences: fourth-order error and rounding are about equal for unstable orbits. */
const DIFFERENCE_STEP = 3e-6;
/** Offsets and weights of the fourth-order central difference. */
const STENCIL = [
  [-2, 1 / 12],
  [-1, -8 / 12],
  [1, 8 / 12],
  [2, -1 / 12],
] as const;

/** Rows of the 6 × 6 matrix ∂state(period)/∂state(0) of a Moon-centred state. */
export function monodromyMatrix(
  kernel: Kernel,
  massRatio: number,
  state: readonly number[],
  period: number,
): number[][] {
  const starts = [0, 1, 2, 3, 4, 5].flatMap((j) =>
    STENCIL.map(([offset]) => state.map((value, i) => (i === j ? value + offset * DIFFERENCE_STEP : value))),
  );
  const ends = endStates(kernel, massRatio, starts, period);
  return ends.map((column) =>
    [0, 1, 2, 3, 4, 5].map(
      (j) => STENCIL.reduce((sum, [, weight], k) => sum + weight * column[4 * j + k]!, 0) / DIFFERENCE_STEP,
    ),
  );
}

/**
 * Stability (|λ| + 1/|λ|)/2 of the largest eigenvalue, JPL's convention; 1 for a stable orbit. From the traces of M and
 * M²: (λ − 1)² divides the characteristic polynomial, which leaves ν² + αν + β − 2 = 0 (Broucke 1969).
 */
export function stabilityIndex(monodromy: readonly (readonly number[])[]): number {
  let trace = 0;
  let traceOfSquare = 0;
  for (let i = 0; i < 6; i++) {
    trace += monodromy[i]![i]!;
    for (let j = 0; j < 6; j++) traceOfSquare += monodromy[i]![j]! * monodromy[j]![i]!;
  }
  const α = 2 - trace;
  const β = 0.5 * (α * α + 2 - traceOfSquare);
  const spread = α * α - 4 * β + 8;
  if (spread >= 0) {
    const ν = Math.max(Math.abs(-α + Math.sqrt(spread)), Math.abs(-α - Math.sqrt(spread))) / 2;
    return Math.max(1, ν / 2);
  }
  // A complex pair of ν: |λ| from |ν − 2| and |ν + 2|, since (|λ| + 1/|λ|) = (|ν − 2| + |ν + 2|)/2.
  const re = -α / 2;
  const im = Math.sqrt(-spread) / 2;
  return (Math.hypot(re - 2, im) + Math.hypot(re + 2, im)) / 4;
}
