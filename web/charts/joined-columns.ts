/** All that a chart shows as one set of columns: its own lines, the preset's, other scenarios'. For tables and CSV. */
import type { ChartColumns, ChartLine } from './chart.ts';
import type { PlotScene } from './plot-scales.ts';

/** How often each value of a column has stood before it: 0, and 1 for the second row at a step. */
function repeats(x: Float64Array): number[] {
  const seen = new Map<number, number>();
  return Array.from(x, (value) => {
    const count = seen.get(value) ?? 0;
    seen.set(value, count + 1);
    return count;
  });
}

/** Rows of several x columns as one: each value as often as the one that has it most often, rising. */
function rowsOf(columns: readonly Float64Array[]): Float64Array {
  const rows = new Set(columns.flatMap((x) => repeats(x).map((count, i) => `${count} ${x[i]!}`)));
  return Float64Array.from([...rows].map((row) => Number(row.slice(row.indexOf(' '))))).sort();
}

/**
 * Rows are all values of x that any of them has, rising; where one has no value of its own there is none (NaN).
 * Lines of others carry their name; nothing is interpolated.
 */
export function joinedColumns({ columns, baseline, overlays }: Omit<PlotScene, 'range'>, preset: string): ChartColumns {
  const others = [...(baseline ? [{ label: preset, columns: baseline }] : []), ...overlays];
  if (others.length === 0) return columns;
  const own = columns.x.values;
  const same = (x: Float64Array) => x.length === own.length && x.every((value, i) => value === own[i]);
  const together = others.every((other) => same(other.columns.x.values));
  const all = [columns, ...others.map((other) => other.columns)];
  const x = together ? own : rowsOf(all.map((one) => one.x.values));
  const counts = repeats(x);
  const placed = (from: ChartColumns, line: ChartLine, label: string): ChartLine => {
    if (together) return { ...line, label };
    const own = repeats(from.x.values);
    const at = new Map(Array.from(from.x.values, (value, i) => [`${own[i]!} ${value}`, line.values[i]!]));
    return { ...line, label, values: x.map((value, i) => at.get(`${counts[i]!} ${value}`) ?? NaN) };
  };
  return {
    ...columns,
    x: { ...columns.x, values: x },
    lines: [
      ...columns.lines.map((line) => placed(columns, line, line.label)),
      ...others.flatMap((other) =>
        other.columns.lines.map((line) => placed(other.columns, line, `${line.label} · ${other.label}`)),
      ),
    ],
  };
}
