/** Scalar reference of assembly/bits.ts: 32-bit arithmetic with JavaScript's own operators. */

/** Low 32 bits of a product. */
export function lowProduct(a: number, b: number): number {
  return Math.imul(a, b);
}

/** High 32 bits of the product of two unsigned numbers. */
export function highProduct(a: number, b: number): number {
  return Number((BigInt(a >>> 0) * BigInt(b >>> 0)) >> 32n) | 0;
}

/** A sum that wraps round at 32 bits. */
export function wrappedSum(a: number, b: number): number {
  return (a + b) | 0;
}

/** The number that 32 bits stand for when they are unsigned. */
export function unsigned(a: number): number {
  return a >>> 0;
}

/** The 32 bits of a number from 0 to 2³² − 1. */
export function bitsOf(a: number): number {
  return a | 0;
}
