/** The path of a sparkline, made once for each column: the chain is drawn again with every change. */

const drawn = new WeakMap<Float64Array, string>();

/** Path data of a column in a box of 100 × 20, its least value at the bottom; empty without two numbers. */
export function sparkPath(values: Float64Array): string {
  const known = drawn.get(values);
  if (known !== undefined) return known;
  const path = pathOf(values);
  drawn.set(values, path);
  return path;
}

function pathOf(values: Float64Array): string {
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
