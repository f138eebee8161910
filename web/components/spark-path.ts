/** The path of a sparkline. Pure. */

/** Path data of a column in a box of 100 × 20, its least value at the bottom; empty without two numbers. */
export function sparkPath(values: Float64Array): string {
  const finite = values.filter((value) => Number.isFinite(value));
  if (finite.length < 2) return '';
  const lo = Math.min(0, ...finite);
  const hi = Math.max(...finite);
  const span = hi > lo ? hi - lo : 1;
  const step = 100 / (finite.length - 1);
  return Array.from(
    finite,
    (value, i) => `${i ? 'L' : 'M'}${(i * step).toFixed(1)} ${(19 - (18 * (value - lo)) / span).toFixed(1)}`,
  ).join('');
}
