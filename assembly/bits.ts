/** Whole-number arithmetic of 32 bits, which TypeScript and AssemblyScript write differently. */

/** Low 32 bits of a product. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function lowProduct(a: i32, b: i32): i32 {
  return a * b;
}

/** High 32 bits of the product of two unsigned numbers. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function highProduct(a: i32, b: i32): i32 {
  return (((a as u32 as u64) * (b as u32 as u64)) >> 32) as i32;
}

/** A sum that wraps round at 32 bits. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function wrappedSum(a: i32, b: i32): i32 {
  return a + b;
}

/** The number that 32 bits stand for when they are unsigned. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function unsigned(a: i32): f64 {
  return a as u32 as f64;
}

/** The 32 bits of a number from 0 to 2³² − 1. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function bitsOf(a: f64): i32 {
  return a as u32 as i32;
}
