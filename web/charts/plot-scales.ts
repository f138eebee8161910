/** What a chart's axes span and in which units they are written, from its columns. Pure; no drawing. */
import { formatNumber, unitFor, type UnitSuffix } from '../../src/units.ts';
import type { ChartColumns, ChartLook } from './chart.ts';
import { onAxis, type Axis, type Extent } from './chart-range.ts';

/** Everything one drawing shows. */
export interface PlotScene {
  readonly columns: ChartColumns;
  readonly baseline: ChartColumns | null;
  readonly overlays: readonly { readonly label: string; readonly columns: ChartColumns }[];
  /** Part of x that is shown; null for all of it. */
  readonly range: Extent | null;
}

interface AxisUnit {
  readonly factor: number;
  readonly shown: string;
}

export interface PlotScales {
  /** All of x, and the part shown. */
  readonly axis: Axis;
  readonly x: Extent;
  /** From edge to edge of the drawing. */
  readonly y: Extent;
  readonly logarithmic: boolean;
  readonly xUnit: AxisUnit;
  readonly yUnit: AxisUnit;
  /** Where a logarithmic axis spans several multiples of its unit, each tick carries its own. */
  readonly tickUnit: UnitSuffix | null;
}

/** Words of a power of ten on a logarithmic axis: `10 k` beside a unit on top, `100 M$` where each tick has its own. */
export function decadeText(value: number, { yUnit, tickUnit }: PlotScales): string {
  if (tickUnit !== null) {
    const { factor, shown } = unitFor(value, tickUnit);
    return `${formatNumber(value / factor, 4)}\u00a0${shown}`;
  }
  const scaled = value / yUnit.factor;
  if (scaled >= 1e12) return formatNumber(scaled, 2);
  const [size, letter] =
    scaled >= 1e9 ? [1e9, ' G'] : scaled >= 1e6 ? [1e6, ' M'] : scaled >= 1e4 ? [1e3, ' k'] : [1, ''];
  return `${formatNumber(scaled / size, 4)}${letter}`;
}

/** Smallest and largest finite value of several columns; with `positive`, of those above zero. */
export function extentOf(columns: readonly Float64Array[], positive = false): Extent {
  let min = Infinity;
  let max = -Infinity;
  for (const column of columns)
    for (const value of column) {
      if (!Number.isFinite(value) || (positive && value <= 0)) continue;
      if (value < min) min = value;
      if (value > max) max = value;
    }
  return min <= max ? { min, max } : { min: positive ? 1 : 0, max: positive ? 10 : 1 };
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

const UNITLESS: AxisUnit = { factor: 1, shown: '' };

/** Scales of a scene. Zero stands on a linear axis; a logarithmic one spans seven decades at most, of whole powers. */
export function scalesOf({ columns, baseline, overlays, range }: PlotScene, look: ChartLook): PlotScales {
  const all = [columns, ...(baseline ? [baseline] : []), ...overlays.map((overlay) => overlay.columns)];
  const logarithmic = look.logarithmic ?? false;
  const { x } = columns;
  let full = extentOf(
    all.map((one) => one.x.values),
    x.logarithmic,
  );
  if (full.max === full.min) full = { min: full.min - 0.5, max: full.max + 0.5 };
  const axis: Axis = { full, logarithmic: x.logarithmic ?? false };
  const shown = onAxis(axis, range);
  const seen = extentOf(
    all.flatMap((one) => one.lines.map((line) => visibleValues(one.x.values, line.values, shown))),
    logarithmic,
  );
  const levels = (columns.levels ?? []).map((level) => level.value);
  // Seven decades at most: below lies only the first crumb of a stock.
  const floor = logarithmic ? Math.max(seen.min, seen.max / 1e7) : Math.min(0, seen.min, ...levels);
  const top = Math.max(seen.max, ...levels);
  const ceiling = logarithmic || top > floor ? top : floor + 1;
  const y = logarithmic
    ? { min: 10 ** Math.floor(Math.log10(floor)), max: 10 ** Math.ceil(Math.log10(ceiling) + 0.02) }
    : { min: floor === 0 ? 0 : floor * 1.05, max: ceiling <= 0 ? 0 : ceiling * 1.05 };
  const unit = columns.lines[0]?.unit ?? '';
  const several = new Set(columns.lines.map((line) => line.unit)).size > 1;
  const written = unitFor(logarithmic ? y.min : Math.max(-floor, ceiling), unit);
  const ticked = logarithmic && !several && unitFor(y.max, unit).shown !== written.shown;
  return {
    axis,
    x: shown ?? full,
    y,
    logarithmic,
    xUnit: x.calendar ? UNITLESS : unitFor(full.max, x.unit),
    yUnit: several || ticked ? UNITLESS : written,
    tickUnit: ticked ? unit : null,
  };
}
