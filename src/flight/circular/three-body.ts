/**
 * Libration points and the Jacobi constant of the circular restricted three-body problem, non-dimensional.
 * Symbols: µ mass ratio, γ distance from the nearer body, x y z barycentric rotating, C Jacobi constant without the
 * µ(1 − µ) term (JPL's convention).
 */

import { collinearPoint } from '../../../assembly/libration.ts';

/** Libration points: x of the collinear ones, (x, y) of L4; L5 is its mirror image. */
export interface LibrationPoints {
  readonly L1: number;
  readonly L2: number;
  readonly L3: number;
  readonly L4: readonly [x: number, y: number];
}

/** The five points for a mass ratio 0 < µ ≤ ½. Source: Szebehely, Theory of Orbits (1967), chapter 4. */
export function librationPoints(µ: number): LibrationPoints {
  return {
    L1: collinearPoint(1, µ),
    L2: collinearPoint(2, µ),
    L3: collinearPoint(3, µ),
    L4: [0.5 - µ, Math.sqrt(3) / 2],
  };
}

/** Jacobi constant of a Moon-centred state (ξ y z ξ′ y′ z′): x² + y² + 2(1−µ)/r1 + 2µ/r2 − v². */
export function jacobiConstant(µ: number, state: readonly number[]): number {
  const [ξ = NaN, y = NaN, z = NaN, u = NaN, v = NaN, w = NaN] = state;
  const x = ξ + 1 - µ;
  const r1 = Math.hypot(ξ + 1, y, z);
  const r2 = Math.hypot(ξ, y, z);
  return x * x + y * y + (2 * (1 - µ)) / r1 + (2 * µ) / r2 - (u * u + v * v + w * w);
}
