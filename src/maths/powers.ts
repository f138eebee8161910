/**
 * Powers, exponentials and logarithms from sums, products, quotients and roots alone, which every engine rounds alike:
 * those of `Math` differ between engines, and between versions of one, in the last digits. Method and coefficients are
 * those of fdlibm (Sun Microsystems 1993, free to use with this notice) as musl has them. Within one unit in the last
 * place of the true value, `expm1` within three. Not here: angles (angles.ts).
 */
import { highBits, scaledByPower, shortened, withHighBits } from './bits.ts';

const [LN_2_HIGH, LN_2_LOW] = [6.9314718036912381649e-1, 1.90821492927058770002e-10];
const ONE = 0x3ff00000;

/** x − R where (e^x + 1)/(e^x − 1) = 2/x + R/x…: what exp and pow divide by. */
function remez(x: number): number {
  const z = x * x;
  const sum =
    -2.77777777770155933842e-3 +
    z * (6.61375632143793436117e-5 + z * (-1.6533902205465251539e-6 + z * 4.13813679705723846039e-8));
  return x - z * (1.66666666666666019037e-1 + z * sum);
}

/** e to the power x. */
export function exp(x: number): number {
  if (x > 709.782712893383973096) return Infinity;
  if (x < -745.13321910194110842) return 0;
  if (Number.isNaN(x)) return x;
  const k = Math.abs(x) > 0.5 * Math.LN2 ? Math.round(x * Math.LOG2E) : 0;
  const high = x - k * LN_2_HIGH;
  const low = k * LN_2_LOW;
  const c = remez(high - low);
  return scaledByPower(1 + (((high - low) * c) / (2 - c) - low + high), k);
}

/** e to the power x, less one: exact to its own size near zero. */
export function expm1(x: number): number {
  const power = exp(x);
  if (power === 1) return x;
  // Kahan: the errors of the power and of its logarithm cancel.
  return Math.abs(x) < 1 ? ((power - 1) * x) / log(power) : power - 1;
}

/** x = 2ᵏ (1 + f), and the logarithm of 1 + f as f − half + rest. */
interface Parts {
  readonly k: number;
  readonly f: number;
  readonly half: number;
  readonly rest: number;
}

function partsOf(x: number): Parts {
  const lift = x < 2.2250738585072014e-308 ? 54 : 0;
  const lifted = lift ? x * 18014398509481984 : x;
  // From √½ to √2, where the series is shortest.
  const high = highBits(lifted) + (ONE - 0x3fe6a09e);
  const k = (high >> 20) - 0x3ff;
  const f = withHighBits(lifted, (high & 0xfffff) + 0x3fe6a09e) - 1;
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  return { k: k - lift, f, half, rest: s * (half + (odd + even)) };
}

/** The logarithm where no series is needed: of nothing, of what has none, of infinity and of one. */
function plainLogarithm(x: number): number | null {
  if (x > 0 && x < Infinity && x !== 1) return null;
  return x === 0 ? -Infinity : x === 1 ? 0 : x > 0 ? x : NaN;
}

/** Natural logarithm; NaN of what is below zero. */
export function log(x: number): number {
  const plain = plainLogarithm(x);
  if (plain !== null) return plain;
  const { k, f, half, rest } = partsOf(x);
  return rest + k * LN_2_LOW - half + f + k * LN_2_HIGH;
}

/** Logarithm to a base whose logarithm is given in pieces: 1/ln b, and log_b 2. */
function logarithm(x: number, inverse: readonly [number, number], two: readonly [number, number]): number {
  const plain = plainLogarithm(x);
  if (plain !== null) return plain;
  const { k, f, half, rest } = partsOf(x);
  const high = shortened(f - half);
  const low = f - high - half + rest;
  const y = k * two[0];
  const large = high * inverse[0];
  const sum = y + large;
  return k * two[1] + (low + high) * inverse[1] + low * inverse[0] + (y - sum + large) + sum;
}

/** Logarithm to base 2, exact of powers of two. */
export function log2(x: number): number {
  return logarithm(x, [1.44269504072144627571, 1.67517131648865118353e-10], [1, 0]);
}

/** Logarithm to base 10, exact of powers of ten. */
export function log10(x: number): number {
  return logarithm(
    x,
    [4.34294481878168880939e-1, 2.50829467116452752298e-11],
    [3.01029995663611771306e-1, 3.69423907715893078616e-13],
  );
}

/** x to the power y, as the language's own operator has it where either is zero, infinite or no number. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (y === 1) return x;
  if (y === 2) return x * x;
  if (y === -1) return 1 / x;
  if (y === 0.5 && x >= 0) return Math.sqrt(x);
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  const size = Math.abs(x);
  if (size === 1 && Math.abs(y) === Infinity) return NaN;
  const negative = (x < 0 || Object.is(x, -0)) && y % 2 !== 0 && Number.isInteger(y);
  if (x < 0 && x > -Infinity && Math.abs(y) < Infinity && !Number.isInteger(y)) return NaN;
  return negative ? -powerOf(size, y) : powerOf(size, y);
}

function powerOf(x: number, y: number): number {
  if (x === 1) return 1;
  if (x === 0 || x === Infinity || Math.abs(y) > 1e19) return x > 1 === y > 0 ? Infinity : 0;
  const [first, second] = logarithmInTwo(x);
  const short = shortened(y);
  const low = (y - short) * first + y * second;
  const high = short * first;
  const sum = low + high;
  if (sum >= 1024.0000000000001) return Infinity;
  if (sum < -1075.0000000000002) return 0;
  const n = Math.round(sum);
  const part = high - n;
  const t = shortened(low + part);
  const u = t * 6.93147182464599609375e-1;
  const v = (low - (t - part)) * Math.LN2 + t * -1.90465429995776804525e-9;
  const z = u + v;
  const w = v - (z - u);
  const c = remez(z);
  return scaledByPower(1 - ((z * c) / (c - 2) - (w + z * w) - z), n);
}

/** log₂ of a positive number in two doubles, good to some 70 bits. */
function logarithmInTwo(size: number): readonly [number, number] {
  const lift = size < 2.2250738585072014e-308 ? 53 : 0;
  const lifted = lift ? size * 9007199254740992 : size;
  const bits = highBits(lifted);
  const fraction = bits & 0xfffff;
  // From 1 to √1.5 the series stands on 1, up to √3 on 1.5, then on the next power of two.
  const upper = fraction > 0x3988e && fraction < 0xbb67a;
  const next = fraction >= 0xbb67a ? 1 : 0;
  const n = (bits >> 20) - 0x3ff + next - lift;
  const high = (fraction | ONE) - (next << 20);
  const a = withHighBits(lifted, high);
  const base = upper ? 1.5 : 1;
  const u = a - base;
  const v = 1 / (a + base);
  const s = u * v;
  const s1 = shortened(s);
  const t1 = withHighBits(0, ((high >> 1) | 0x20000000) + 0x80000 + (upper ? 0x40000 : 0));
  const s2 = v * (u - s1 * t1 - s1 * (a - (t1 - base)));
  const z = s * s;
  const series =
    z *
      z *
      (5.99999999999994648725e-1 +
        z *
          (4.28571428578550184252e-1 +
            z *
              (3.33333329818377432918e-1 +
                z * (2.72728123808534006489e-1 + z * (2.30660745775561754067e-1 + z * 2.06975017800338417784e-1))))) +
    s2 * (s1 + s);
  const square = s1 * s1;
  const three = shortened(3 + square + series);
  const p = s1 * three;
  const q = s2 * three + (series - (three - 3 - square)) * s;
  const sum1 = shortened(p + q);
  const sum2 = q - (sum1 - p);
  const large = 9.61796700954437255859e-1 * sum1;
  const small =
    -7.02846165095275826516e-9 * sum1 + sum2 * 9.61796693925975554329e-1 + (upper ? 1.35003920212974897128e-8 : 0);
  const of = upper ? 5.84962487220764160156e-1 : 0;
  const first = shortened(large + small + of + n);
  return [first, small - (first - n - of - large)];
}
