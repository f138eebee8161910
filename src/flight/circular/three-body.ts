/**
 * The circular restricted three-body problem, non-dimensional: libration points, Jacobi constant, rate of a single state.
 * Not here: integration (the kernel). Symbols: µ mass ratio, γ distance from the nearer body, x y z barycentric rotating,
 * ξ = x − (1 − µ) from the Moon's centre, C Jacobi constant without the µ(1 − µ) term (JPL's convention).
 */
import { cube, hypot } from '../../maths/products.ts';
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
  const r1 = hypot(ξ + 1, y, z);
  const r2 = hypot(ξ, y, z);
  return x * x + y * y + (2 * (1 - µ)) / r1 + (2 * µ) / r2 - (u * u + v * v + w * w);
}

/** Rate (ξ′ y′ z′ ξ″ y″ z″) of a Moon-centred state on the rotating axes. Szebehely 1967, section 1.5. */
export function stateRate(µ: number, state: readonly number[]): number[] {
  const [ξ = NaN, y = NaN, z = NaN, u = NaN, v = NaN, w = NaN] = state;
  const p1 = (1 - µ) / cube(hypot(ξ + 1, y, z));
  const p2 = µ / cube(hypot(ξ, y, z));
  return [u, v, w, 2 * v + (ξ + 1 - µ) - p1 * (ξ + 1) - p2 * ξ, -2 * u + y - p1 * y - p2 * y, -p1 * z - p2 * z];
}
