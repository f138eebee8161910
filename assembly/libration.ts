/**
 * Positions of the collinear libration points of the circular problem. Common subset; used by flight and satellite, not by
 * the kernel itself.
 * Symbols: µ mass ratio, x barycentric on the axis from Earth to Moon, non-dimensional.
 */

/** Force along the Earth-Moon line in the rotating frame at (x, 0, 0); zero at the collinear points. */
function axisForce(x: f64, µ: f64): f64 {
  const d1 = x + µ;
  const d2 = x - 1.0 + µ;
  return x - ((1.0 - µ) * Math.sign(d1)) / (d1 * d1) - (µ * Math.sign(d2)) / (d2 * d2);
}

/** The root of axisForce between two poles, where it rises from −∞ to +∞: bisection to the last bit. */
function balance(from: f64, to: f64, µ: f64): f64 {
  let a = from;
  let b = to;
  for (;;) {
    const middle = 0.5 * (a + b);
    if (middle <= a || middle >= b) return middle;
    if (axisForce(middle, µ) < 0.0) a = middle;
    else b = middle;
  }
}

/** x of L1, L2 or L3 for a mass ratio 0 < µ ≤ ½. Source: Szebehely, Theory of Orbits (1967), chapter 4. */
export function collinearPoint(point: i32, µ: f64): f64 {
  if (point == 1) return balance(-µ, 1.0 - µ, µ);
  return point == 2 ? balance(1.0 - µ, 3.0, µ) : balance(-3.0, -µ, µ);
}
