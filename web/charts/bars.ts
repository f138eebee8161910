/** A list of bars as plain data: what each row is, its scale, its columns for table and CSV. Pure; drawing is bars-files.ts. */
import { text } from '../../src/text/text.ts';
import type { UnitSuffix } from '../../src/units.ts';
import type { ChartColumns } from './chart.ts';
import type { ChartTheme } from './chart-theme.ts';

/** A value in the unit of its list. */
interface Amount {
  readonly value: number;
}

/** One bar. Part: where the one before ended; minus: takes away; marked: stands out; total: the whole. */
export interface BarRow {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** Where it begins; 0 unless the bars add up. */
  readonly start: number;
  readonly look: 'part' | 'minus' | 'marked' | 'total';
  /** What this step took, drawn hatched behind it. */
  readonly cut?: Amount;
  /** Value in the unchanged preset; null where the preset is on screen or has none. */
  readonly preset: Amount | null;
}

/** All that a file of a list says. */
export interface BarSheet {
  readonly title: string;
  readonly source: string;
  readonly unit: UnitSuffix;
  readonly hue: 'earth' | 'driver' | 'satellite' | 'plan';
  readonly rows: readonly BarRow[];
}

/** Colour of a bar. */
export const barColour = (row: BarRow, hue: BarSheet['hue'], theme: ChartTheme): string =>
  row.look === 'total' ? theme['ink-2'] : row.look === 'marked' ? theme.bottleneck : theme[hue];

/** Left and right end of a bar, and of its preset's tick, as shares of the largest. */
export function barShares(rows: readonly BarRow[]): readonly {
  readonly start: number;
  readonly end: number;
  readonly cutEnd: number;
  readonly preset: number | null;
}[] {
  const ends = rows.flatMap((row) => [
    Math.abs(row.start + row.value),
    row.start,
    row.value + (row.cut?.value ?? 0),
    row.start + (row.preset?.value ?? 0),
  ]);
  const most = Math.max(...ends.map(Math.abs), 1e-300);
  // A share taken away of a sum stands between the two sums; a lone negative one is drawn by its size.
  const place = (from: number, value: number) => (from === 0 ? Math.abs(value) : from + value);
  return rows.map((row) => {
    const [a, b] = [row.start, place(row.start, row.value)];
    return {
      start: Math.max(0, Math.min(a, b)) / most,
      end: Math.max(a, b) / most,
      cutEnd: (Math.max(a, b) + (row.cut?.value ?? 0)) / most,
      preset: row.preset === null ? null : Math.max(0, place(row.start, row.preset.value)) / most,
    };
  });
}

/** One row a bar, the preset's values beside the scenario's where they are drawn. */
export function barColumns({ rows, unit }: BarSheet, preset: string): ChartColumns {
  const value = { label: text('chart.value'), unit, values: Float64Array.from(rows, (row) => row.value) };
  const compared = rows.some((row) => row.preset !== null);
  return {
    x: {
      label: text('chart.part'),
      unit: '',
      values: Float64Array.from(rows.keys()),
      texts: rows.map((row) => row.label),
    },
    lines: compared
      ? [value, { label: preset, unit, values: Float64Array.from(rows, (row) => row.preset?.value ?? NaN) }]
      : [value],
  };
}
