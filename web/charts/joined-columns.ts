/** All that a chart shows as one set of columns: its own lines, the preset's, other scenarios'. For tables and CSV. */
import type { ChartColumns, ChartLine } from './chart.ts';
import type { PlotScene } from './plot-scales.ts';

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
  const x = together ? own : Float64Array.from(new Set(all.flatMap((one) => [...one.x.values]))).sort();
  const placed = (from: ChartColumns, line: ChartLine, label: string): ChartLine => {
    if (together) return { ...line, label };
    const at = new Map(Array.from(from.x.values, (value, i) => [value, line.values[i]!]));
    return { ...line, label, values: Float64Array.from(x, (value) => at.get(value) ?? NaN) };
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
