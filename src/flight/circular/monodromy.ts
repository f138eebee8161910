/**
 * How a periodic orbit multiplies small changes over one period: monodromy matrix and stability.
 * Symbols: M monodromy matrix, λ its eigenvalues (two are 1, the rest in reciprocal pairs), ν = λ + 1/λ.
 */
import { hypot } from '../../maths/products.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { TOLERANCE_RATIO } from './free-flight.ts';

/** Rows of the 6 × 6 matrix ∂state(period)/∂state(0) of a Moon-centred state, by the variational equations. */
export function monodromyMatrix(
  kernel: Kernel,
  massRatio: number,
  state: readonly number[],
  period: number,
): number[][] {
  const flown = kernel.propagate({
    massRatio,
    tolerance: TOLERANCE_RATIO,
    state: state.map((value) => Float64Array.of(value)),
    endTime: Float64Array.of(period),
    matrix: true,
  });
  return [0, 1, 2, 3, 4, 5].map((r) => [0, 1, 2, 3, 4, 5].map((c) => flown.matrix[6 * c + r]![0]!));
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
  return (hypot(re - 2, im) + hypot(re + 2, im)) / 4;
}
