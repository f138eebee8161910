/** The bits of a double, for the functions beside it. Not here: functions that mean something (angles.ts, powers.ts). */

const value = new Float64Array(1);
const halves = new Uint32Array(value.buffer);
// WebAssembly's memory counts in little endian, and no machine that runs it does otherwise.
const HIGH = 1;

/** Sign, exponent and the first twenty bits of the fraction, as a whole number of 32 bits. */
export function highBits(x: number): number {
  value[0] = x;
  return halves[HIGH]! | 0;
}

/** The number with other high bits. */
export function withHighBits(x: number, high: number): number {
  value[0] = x;
  halves[HIGH] = high;
  return value[0];
}

/** The number with its last 32 bits cleared: products of two such numbers are exact or nearly so. */
export function shortened(x: number): number {
  value[0] = x;
  halves[1 - HIGH] = 0;
  return value[0];
}

/** x · 2ⁿ for whole n; exact where the result is a normal number. */
export function scaledByPower(x: number, n: number): number {
  let [result, left] = [x, n];
  for (; left > 1023; left -= 1023) result *= powerOfTwo(1023);
  // Steps that stay far above the least number, so that it is rounded once.
  for (; left < -969; left += 969) result *= powerOfTwo(-969);
  return result * powerOfTwo(left);
}

/** 2ⁿ for whole n from −1022 to 1023. */
export function powerOfTwo(n: number): number {
  return withHighBits(0, (1023 + n) << 20);
}
