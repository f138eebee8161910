/**
 * Libration points and the Jacobi constant of the circular restricted three-body problem, non-dimensional.
 * Symbols: µ mass ratio, γ distance from the nearer body, x y z barycentric rotating, C Jacobi constant without the
 * µ(1 − µ) term (JPL's convention).
 */

/** Libration points: x of the collinear ones, (x, y) of L4; L5 is its mirror image. */
export interface LibrationPoints {
  readonly L1: number;
  readonly L2: number;
  readonly L3: number;
  readonly L4: readonly [x: number, y: number];
}

/** Force along the Earth-Moon line in the rotating frame at (x, 0, 0); zero at the collinear points. */
function axisForce(x: number, µ: number): number {
  const d1 = x + µ;
  const d2 = x - 1 + µ;
  return x - ((1 - µ) * Math.sign(d1)) / (d1 * d1) - (µ * Math.sign(d2)) / (d2 * d2);
}

/** The root of axisForce between two poles, where it rises from −∞ to +∞: halving to the last bit. */
function balance(from: number, to: number, µ: number): number {
  let a = from;
  let b = to;
  for (;;) {
    const middle = 0.5 * (a + b);
    if (middle <= a || middle >= b) return middle;
    if (axisForce(middle, µ) < 0) a = middle;
    else b = middle;
  }
}

/** The five points for a mass ratio 0 < µ ≤ ½. Source: Szebehely, Theory of Orbits (1967), chapter 4. */
export function librationPoints(µ: number): LibrationPoints {
  return {
    L1: balance(-µ, 1 - µ, µ),
    L2: balance(1 - µ, 3, µ),
    L3: balance(-3, -µ, µ),
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
