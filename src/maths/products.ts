/** Squares, cubes and lengths as products: what `**` and `Math.hypot` give differs in the last digit between engines. */

/** x² */
export function square(x: number): number {
  return x * x;
}

/** x³ */
export function cube(x: number): number {
  return x * x * x;
}

/** Length of a vector, whose squares must be numbers. */
export function hypot(...sides: readonly number[]): number {
  let sum = 0;
  for (const side of sides) sum += side * side;
  return Math.sqrt(sum);
}
