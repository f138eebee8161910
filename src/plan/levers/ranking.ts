/**
 * Order by size in which noise of the last digits decides nothing: what is equal within a tolerance stays in the order
 * given, which is that along the chain. Not here: what is ordered.
 */

/** Sizes closer than this are equal: shares of the objective, and of limits, known to no more than the proof's digits. */
const EQUAL = 1e-9;

/** Largest first; rows whose sizes differ by noise only stay as they stood. */
export function largestFirst<T>(rows: readonly T[], size: (row: T) => number): T[] {
  const sorted = rows.map((row, place) => ({ row, place, size: size(row) })).sort((a, b) => b.size - a.size);
  const ordered: T[] = [];
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && sorted[end - 1]!.size - sorted[end]!.size <= EQUAL) end++;
    const equals = sorted.slice(start, end).sort((a, b) => a.place - b.place);
    ordered.push(...equals.map(({ row }) => row));
    start = end;
  }
  return ordered;
}

/** Whether a share is none but for noise. */
export function isNoise(size: number): boolean {
  return Math.abs(size) <= EQUAL;
}
