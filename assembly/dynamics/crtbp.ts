/**
 * Right-hand side of the circular restricted three-body problem, two trajectories at once.
 * Symbols: ξ y z position from the Moon's centre on the rotating axes, u v w its rate, µ mass ratio,
 * ρ1 = |(ξ+1, y, z)| distance to the Earth, ρ2 = |(ξ, y, z)| to the Moon.
 *   u′ = 2v + (ξ + 1 − µ) − (1−µ)(ξ+1)/ρ1³ − µ ξ/ρ2³
 *   v′ = −2u + y − ((1−µ)/ρ1³ + µ/ρ2³) y
 *   w′ =        − ((1−µ)/ρ1³ + µ/ρ2³) z
 * Source: Szebehely, Theory of Orbits (1967), section 1.5, origin moved to the smaller body.
 */

/** Store the derivative of two states at K. tests/kernel/scalar-reference has it in scalar form. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function derivative(
  ξ: v128, y: v128, z: v128, u: v128, v: v128, w: v128, µ: v128, K: usize,
): void {
  const one = f64x2.splat(1.0);
  const two = f64x2.splat(2.0);
  const major = f64x2.sub(one, µ);
  const ξ1 = f64x2.add(ξ, one);
  const yz = f64x2.add(f64x2.mul(y, y), f64x2.mul(z, z));
  const ρ1ρ1 = f64x2.add(f64x2.mul(ξ1, ξ1), yz);
  const ρ2ρ2 = f64x2.add(f64x2.mul(ξ, ξ), yz);
  const pull1 = f64x2.div(major, f64x2.mul(ρ1ρ1, f64x2.sqrt(ρ1ρ1)));
  const pull2 = f64x2.div(µ, f64x2.mul(ρ2ρ2, f64x2.sqrt(ρ2ρ2)));
  const pull = f64x2.add(pull1, pull2);
  v128.store(K, u);
  v128.store(K + 16, v);
  v128.store(K + 32, w);
  const turn = f64x2.add(f64x2.mul(two, v), f64x2.add(ξ, major));
  v128.store(K + 48, f64x2.sub(turn, f64x2.add(f64x2.mul(pull1, ξ1), f64x2.mul(pull2, ξ))));
  v128.store(K + 64, f64x2.sub(f64x2.sub(y, f64x2.mul(two, u)), f64x2.mul(pull, y)));
  v128.store(K + 80, f64x2.sub(f64x2.splat(0.0), f64x2.mul(pull, z)));
}
