/**
 * Sine, cosine and their like from sums, products, quotients and roots alone, which every engine rounds alike: those of
 * `Math` differ between engines, and between versions of one, in the last digits. Method and coefficients are those of
 * fdlibm (Sun Microsystems 1993, free to use with this notice) as musl has them. Within one unit in the last place of
 * the true value, arcs
 * within three. Not here: tangents and arc sines (tangents.ts), exponentials and logarithms (powers.ts).
 */
const HALF_PI_REST = 6.12323399573676603587e-17;
// π/2 as two pieces of 33 bits and what is left of it.
const [PIECE_1, PIECE_2, REST] = [1.57079632673412561417, 6.0771005063039659766e-11, 2.02226624879595063154e-21];
const TURNS_LIMIT_RAD = 1e6;

/** Sine of the remainder x + y, |x| ≤ π/4. */
function sineKernel(x: number, y: number): number {
  const z = x * x;
  const v = z * x;
  const r =
    8.33333333332248946124e-3 +
    z * (-1.98412698298579493134e-4 + z * 2.75573137070700676789e-6) +
    z * (z * z) * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10);
  return x - (z * (0.5 * y - v * r) - y - v * -1.66666666666666324348e-1);
}

/** Cosine of the remainder x + y, |x| ≤ π/4. */
function cosineKernel(x: number, y: number): number {
  const z = x * x;
  const r =
    z * (4.16666666666666019037e-2 + z * (-1.38888888888741095749e-3 + z * 2.48015872894767294178e-5)) +
    z * z * (z * z) * (-2.75573143513906633035e-7 + z * (2.0875723212981748279e-9 + z * -1.13596475577881948265e-11));
  const half = 0.5 * z;
  const w = 1 - half;
  return w + (1 - w - half + (z * r - x * y));
}

/** Sine of x, or of x a quarter turn on: Cody and Waite's reduction to the nearest quarter, good to 118 bits. */
function turned(angle: number, quarter: number): number {
  // Beyond some 160 000 turns first to within one, exactly by π as a double.
  const x = Math.abs(angle) < TURNS_LIMIT_RAD ? angle : angle % (2 * Math.PI);
  const q = Math.round(x * (2 / Math.PI));
  const first = x - q * PIECE_1;
  const r = first - q * PIECE_2;
  const w = q * REST - (first - r - q * PIECE_2);
  const y = r - w;
  const tail = r - y - w;
  const which = (q + quarter) & 3;
  const size = which & 1 ? cosineKernel(y, tail) : sineKernel(y, tail);
  return which & 2 ? -size : size;
}

/** Sine of an angle in radians. */
export function sin(angle: number): number {
  return turned(angle, 0);
}

/** Cosine of an angle in radians. */
export function cos(angle: number): number {
  return turned(angle, 1);
}

/**
 * Angle below a right one whose tangent is t, 0 ≤ t ≤ 1: a parabola good to 0.004, and twice the angle that is still
 * missing, from its sine.
 */
function arc(t: number): number {
  let angle = t * (Math.PI / 4 + 0.273 * (1 - t));
  for (let round = 0; round < 2; round++) {
    const sine = (t * cos(angle) - sin(angle)) / Math.sqrt(1 + t * t);
    angle += sine + (sine * sine * sine) / 6;
  }
  return angle;
}

/** The angle of the point (x, y) from the axis of x, from −π to π. */
export function atan2(y: number, x: number): number {
  const [up, along] = [Math.abs(y), Math.abs(x)];
  const t = up === along ? Number(up > 0) : Math.min(up, along) / Math.max(up, along);
  const near = arc(t);
  const size = up > along ? Math.PI / 2 - (near - HALF_PI_REST) : near;
  const angle = x < 0 || Object.is(x, -0) ? Math.PI - (size - 2 * HALF_PI_REST) : size;
  return y < 0 || Object.is(y, -0) ? -angle : angle;
}

/** Arc cosine, from 0 to π; NaN beyond ±1. */
export function acos(cosine: number): number {
  return atan2(Math.sqrt((1 - cosine) * (1 + cosine)), cosine);
}
