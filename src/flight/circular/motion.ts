/**
 * Equations of motion of the circular restricted three-body problem, for the few places that need the rate of a single
 * state outside the kernel. Not here: integration (the kernel).
 */

/** Rate (ξ′ y′ z′ ξ″ y″ z″) of a Moon-centred state on the rotating axes, non-dimensional. Szebehely 1967, section 1.5. */
export function stateRate(µ: number, state: readonly number[]): number[] {
  const [ξ = NaN, y = NaN, z = NaN, u = NaN, v = NaN, w = NaN] = state;
  const p1 = (1 - µ) / Math.hypot(ξ + 1, y, z) ** 3;
  const p2 = µ / Math.hypot(ξ, y, z) ** 3;
  return [u, v, w, 2 * v + (ξ + 1 - µ) - p1 * (ξ + 1) - p2 * ξ, -2 * u + y - p1 * y - p2 * y, -p1 * z - p2 * z];
}
