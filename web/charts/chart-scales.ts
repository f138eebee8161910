/**
 * What a chart's axes span, in which units they are written, the words of their ticks. Pure; no drawing. Not here: the part
 * of x that a zoom shows (plot-scales.ts).
 */
import { formatFixed, formatNumber, shownUnit, unitFor, withUnit, type UnitSuffix } from '../../src/units.ts';
import type { ChartColumns, ChartLook } from './chart.ts';
import type { Axis, Extent } from './chart-range.ts';

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
  /** Where a logarithmic axis spans several multiples of its unit, each tick has its own. */
  readonly tickUnit: UnitSuffix | null;
}

/** Whether a logarithmic axis is so long that only its powers of ten have words. */
export const spansDecades = ({ min, max }: Extent): boolean => max / min > 20;

/** Whether a value is a power of ten. */
export function isPower(value: number): boolean {
  const power = Math.log10(value);
  return Math.abs(power - Math.round(power)) < 1e-6;
}

/** Words of a tick of the x axis; empty between the powers of ten of a long logarithmic one. */
export function xTickText(value: number, x: ChartColumns['x'], { axis, x: shown, xUnit }: PlotScales): string {
  if (x.calendar) return formatFixed(value, 0);
  return axis.logarithmic && spansDecades(shown) && !isPower(value) ? '' : formatNumber(value / xUnit.factor, 4);
}

/** Words of a tick of the y axis. */
export function yTickText(value: number, scales: PlotScales): string {
  return scales.logarithmic ? decadeText(value, scales) : formatNumber(value / scales.yUnit.factor, 4);
}

/** Words of a power of ten on a logarithmic axis: `10 k` beside a unit on top, `100 M$` where each tick has its own. */
export function decadeText(value: number, { yUnit, tickUnit }: PlotScales): string {
  if (tickUnit !== null) {
    const { factor, shown } = unitFor(value, tickUnit);
    return withUnit(formatNumber(value / factor, 4), shown);
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

const UNITLESS: AxisUnit = { factor: 1, shown: '' };

/** All of x of several charts drawn over one another. */
export function axisOf(charts: readonly ChartColumns[]): Axis {
  const logarithmic = charts[0]!.x.logarithmic ?? false;
  const { min, max } = extentOf(
    charts.map((one) => one.x.values),
    logarithmic,
  );
  return { full: max === min ? { min: min - 0.5, max: max + 0.5 } : { min, max }, logarithmic };
}

/**
 * Scales of charts drawn over one another, the first with units and levels, over all of x or a part. `lines` are the values
 * that are seen there. Zero stands on a linear axis; a logarithmic one spans seven decades at most, of whole powers.
 */
export function scalesOver(
  charts: readonly ChartColumns[],
  look: ChartLook,
  axis = axisOf(charts),
  part: Extent | null = null,
  lines = charts.flatMap((one) => one.lines.map((line) => line.values)),
): PlotScales {
  const { x, lines: own, levels: drawn = [] } = charts[0]!;
  const logarithmic = look.logarithmic ?? false;
  const seen = extentOf(lines, logarithmic);
  const levels = drawn.map((level) => level.value);
  // Seven decades at most: a stock's first grams would stretch the axis.
  const floor = logarithmic ? Math.max(seen.min, seen.max / 1e7) : Math.min(0, seen.min, ...levels);
  const top = Math.max(seen.max, ...levels);
  const ceiling = logarithmic || top > floor ? top : floor + 1;
  const y = logarithmic
    ? { min: 10 ** Math.floor(Math.log10(floor)), max: 10 ** Math.ceil(Math.log10(ceiling) + 0.02) }
    : { min: floor === 0 ? 0 : floor * 1.05, max: ceiling <= 0 ? 0 : ceiling * 1.05 };
  const unit = own[0]?.unit ?? '';
  const units = [...new Set(own.map((line) => line.unit))];
  const several = units.length > 1;
  // Lines in units of their own: the axis counts in each, and names them.
  const each = { factor: 1, shown: units.map(shownUnit).filter(Boolean).join(' · ') };
  const written = unitFor(logarithmic ? y.min : Math.max(-floor, ceiling), unit);
  const ticked = logarithmic && !several && unitFor(y.max, unit).shown !== written.shown;
  return {
    axis,
    x: part ?? axis.full,
    y,
    logarithmic,
    xUnit: x.calendar ? UNITLESS : unitFor(axis.full.max, x.unit),
    yUnit: several ? each : ticked ? UNITLESS : written,
    tickUnit: ticked ? unit : null,
  };
}
