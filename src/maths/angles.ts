/**
 * Sine, cosine and their like from sums, products, quotients and roots alone, which every engine rounds alike: those of
 * `Math` differ between engines, and between versions of one, in the last digits. Method and coefficients are those of
 * fdlibm (Sun Microsystems 1993, free to use with this notice) as musl has them. Within one unit in the last place of
 * the true value, tangent, arc sine and arc cosine within two. Not here: exponentials and logarithms (powers.ts).
 */
import { highBits } from './bits.ts';

const HALF_PI = Math.PI / 2;
const HALF_PI_REST = 6.12323399573676603587e-17;
// π/2 in pieces of 33 bits and what is left of it.
const [PIECE_1, REST_1] = [1.57079632673412561417, 6.07710050650619224932e-11];
const [PIECE_2, REST_2] = [6.0771005063039659766e-11, 2.02226624879595063154e-21];
const [PIECE_3, REST_3] = [2.0222662487111664558e-21, 8.47842766036889956997e-32];
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

/** Sine of x, or of x a quarter turn on: Cody and Waite's reduction to the nearest quarter. */
function turned(angle: number, quarter: number): number {
  // Beyond some 160 000 turns first to within one, exactly by π as a double.
  const x = Math.abs(angle) < TURNS_LIMIT_RAD ? angle : angle % (2 * Math.PI);
  if (Math.abs(x) < Math.PI / 4) return quarter ? cosineKernel(x, 0) : sineKernel(x, 0);
  const q = Math.round(x * (2 / Math.PI));
  let r = x - q * PIECE_1;
  let w = q * REST_1;
  let y = r - w;
  const lost = () => ((highBits(x) >> 20) & 0x7ff) - ((highBits(y) >> 20) & 0x7ff);
  const further = (piece: number, rest: number) => {
    const t = r;
    w = q * piece;
    r = t - w;
    w = q * rest - (t - r - w);
    y = r - w;
  };
  if (lost() > 16) {
    further(PIECE_2, REST_2);
    if (lost() > 49) further(PIECE_3, REST_3);
  }
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

/** Tangent of an angle in radians. */
export function tan(angle: number): number {
  return sin(angle) / cos(angle);
}

/** Where the series of the arc tangent is taken from: the tangent there, its angle and the rest of it. */
const BASES = [
  [0.4375, 0, 0, 0],
  [0.6875, 0.5, 4.63647609000806093515e-1, 2.26987774529616870924e-17],
  [1.1875, 1, 7.85398163397448278999e-1, 3.06161699786838301793e-17],
  [2.4375, 1.5, 9.82793723247329054082e-1, 1.39033110312309984516e-17],
] as const;
const ODD = [
  1.62858201153657823623e-2, 4.97687799461593236017e-2, 6.66107313738753120669e-2, 9.09088713343650656196e-2,
  1.42857142725034663711e-1, 3.33333333333329318027e-1,
];
const EVEN = [
  -3.6531572744216915527e-2, -5.83357013379057348645e-2, -7.69187620504482999495e-2, -1.1111110405462355788e-1,
  -1.99999999998764832476e-1,
];

/** Arc tangent, from −π/2 to π/2. */
export function atan(tangent: number): number {
  const t = Math.abs(tangent);
  const [, base, angle, rest] = BASES.find(([to]) => t < to) ?? [0, Infinity, HALF_PI, HALF_PI_REST];
  const x = base === Infinity ? -1 / t : (t - base) / (1 + base * t);
  const z = x * x;
  const w = z * z;
  const series = (factors: readonly number[]) => factors.reduce((sum, factor) => factor + w * sum, 0);
  const size = angle - (x * (z * series(ODD) + w * series(EVEN)) - rest - x);
  return tangent < 0 ? -size : tangent === 0 ? tangent : size;
}

/** The angle of the point (x, y) from the axis of x, from −π to π. */
export function atan2(y: number, x: number): number {
  const size = x === 0 && y === 0 ? 0 : Math.abs(x) === Math.abs(y) ? Math.PI / 4 : atan(Math.abs(y / x));
  const behind = x < 0 || Object.is(x, -0);
  const angle = behind ? Math.PI - (size - 2 * HALF_PI_REST) : size;
  return y < 0 || Object.is(y, -0) ? -angle : angle;
}

/** Arc sine, from −π/2 to π/2; NaN beyond ±1. */
export function asin(sine: number): number {
  return atan2(sine, Math.sqrt((1 - sine) * (1 + sine)));
}

/** Arc cosine, from 0 to π; NaN beyond ±1. */
export function acos(cosine: number): number {
  return atan2(Math.sqrt((1 - cosine) * (1 + cosine)), cosine);
}
