/** What a chart on the screen and in a file shows, other scenarios and zoom included, and its scales. Pure; no drawing. */
import type { ChartColumns, ChartLook } from './chart.ts';
import { onAxis, type Extent } from './chart-range.ts';
import { axisOf, scalesOver, type PlotScales } from './chart-scales.ts';

/** Everything one drawing shows. */
export interface PlotScene {
  readonly columns: ChartColumns;
  readonly baseline: ChartColumns | null;
  readonly overlays: readonly { readonly label: string; readonly columns: ChartColumns }[];
  /** Part of x that is shown; null for all of it. */
  readonly range: Extent | null;
}

/** A chart on the screen: what it shows and how it looks. */
export interface DrawnChart {
  readonly scene: PlotScene;
  readonly look: ChartLook;
}

/** The part of a column that lies over a range of its x; with fewer than two points in it, their neighbours too. */
export function visibleValues(x: Float64Array, values: Float64Array, range: Extent | null): Float64Array {
  if (!range) return values;
  let from = x.findIndex((value) => value >= range.min);
  if (from < 0) return values.subarray(values.length - 1);
  let to = from;
  while (to < x.length && x[to]! <= range.max) to += 1;
  if (to - from < 2) {
    from = Math.max(0, from - 1);
    to = Math.min(x.length, to + 1);
  }
  return values.subarray(from, to);
}

/** Scales of a scene; those of y are of the part of x that is shown. */
export function scalesOf({ columns, baseline, overlays, range }: PlotScene, look: ChartLook): PlotScales {
  const charts = [columns, ...(baseline ? [baseline] : []), ...overlays.map((overlay) => overlay.columns)];
  const axis = axisOf(charts);
  const part = onAxis(axis, range);
  const lines = charts.flatMap((one) => one.lines.map((line) => visibleValues(one.x.values, line.values, part)));
  return scalesOver(charts, look, axis, part, lines);
}
