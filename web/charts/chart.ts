/**
 * What a chart is: a pure definition from a result to columns, look and words. One file a chart or a family.
 * Not here: drawing (chart-view.ts), exports (chart-export.ts). Nothing below computes physics; units are as delivered.
 */
import { text } from '../../src/text/text.ts';
import { formatNumber, formatQuantity, type UnitSuffix } from '../../src/units.ts';
import type { ChartTheme } from './chart-theme.ts';

/** One line: equal in length to the chart's x column. */
export interface ChartLine {
  readonly label: string;
  readonly unit: UnitSuffix;
  readonly values: Float64Array;
}

/** A level drawn across the chart: a limit or a target. */
export interface ChartLevel {
  readonly label: string;
  readonly value: number;
}

export interface ChartColumns {
  readonly x: ChartLine & {
    readonly calendar?: boolean;
    readonly logarithmic?: boolean;
    /** What stands for the values in words, such as dates: in tables and CSV. */
    readonly texts?: readonly string[];
  };
  readonly lines: readonly ChartLine[];
  /** What the rows can be trusted for: one more comment line of the CSV. */
  readonly accuracy?: string;
  readonly levels?: readonly ChartLevel[];
  /** Upright lines at places of the x axis: where things stand, what is best. */
  readonly marks?: readonly ChartLevel[];
  /** Point that is read while nobody points; without it the end of what is shown. */
  readonly restIndex?: number;
}

export interface LineLook {
  readonly stroke: string;
  /** Pixels on and off: told apart without colour. */
  readonly dash?: readonly number[];
}

export interface ChartLook {
  readonly lines: readonly LineLook[];
  /** Logarithmic, for stocks that span decades; values at or below zero are left out. */
  readonly logarithmic?: boolean;
  /** Fill under the first line. */
  readonly filled?: boolean;
}

/** A chart of results of one kind. `summary` says in one or two sentences what a reader would see. */
export interface ChartDefinition<R> {
  readonly id: string;
  readonly title: string;
  readonly note?: (result: R) => string;
  readonly columns: (result: R) => ChartColumns;
  readonly options: (theme: ChartTheme) => ChartLook;
  readonly summary: (result: R) => string;
}

/** Another scenario drawn with the one on screen: its name and its result of the same kind. At most three are told apart. */
export interface ChartOverlay<R = unknown> {
  readonly label: string;
  readonly result: R;
}

/** Dash patterns in the order lines take them; the first line is solid. */
export const DASHES: readonly (readonly number[])[] = [[], [7, 3], [2, 3], [9, 3, 2, 3], [4, 4]];

/** A value of an x column in words: `2041.25`, `12.5 s`. */
export function xText(x: ChartColumns['x'], value: number): string {
  return x.calendar
    ? formatNumber(Number(value.toFixed(2)), 6).replace(/\u202f/g, '')
    : formatQuantity(value, x.unit, 4);
}

/** A value of a line in words. */
export function lineText(line: ChartLine, value: number): string {
  return Number.isFinite(value) ? formatQuantity(value, line.unit, 4) : '–';
}

/** Where a rising column of x first reaches a value, its last place when it never does; −1 when it is empty. */
export function indexAt(x: Float64Array, value: number): number {
  const found = x.findIndex((one) => one >= value);
  return found < 0 ? x.length - 1 : found;
}

/** The place of a rising column of x that lies nearest to a value; −1 when it is empty. */
export function indexNear(x: Float64Array, value: number): number {
  const after = indexAt(x, value);
  return after > 0 && value - x[after - 1]! < x[after]! - value ? after - 1 : after;
}

/** Height of a drawn line over a value of x, straight between its points; NaN beside them. */
export function heightAt(x: Float64Array, values: Float64Array, at: number): number {
  const right = x.findIndex((one) => one >= at);
  if (right < 0) return NaN;
  if (x[right] === at) return values[right]!;
  if (right === 0) return NaN;
  const share = (at - x[right - 1]!) / (x[right]! - x[right - 1]!);
  return values[right - 1]! + share * (values[right]! - values[right - 1]!);
}

/** Where a column is largest; −1 when it holds no number. */
export function peakIndex(values: Float64Array): number {
  let best = -1;
  for (let i = 0; i < values.length; i++) if (values[i]! > (best < 0 ? -Infinity : values[best]!)) best = i;
  return best;
}

/** A value of a line and where it stands: “0 m/s at 0 s”, “12 flights in 2041”. */
function placed(line: ChartLine, i: number, x: ChartColumns['x']): string {
  const value = lineText(line, line.values[i]!);
  const place = xText(x, x.values[i]!);
  return x.calendar ? text('chart.valueInYear', { value, year: place }) : text('chart.valueAt', { value, place });
}

/** “Speed goes from 0 m/s at 0 s to 2 342 m/s at 2.39 s.”, with the peak when it lies between. */
export function lineSummary(x: ChartColumns['x'], line: ChartLine): string {
  const last = line.values.length - 1;
  if (last < 0) return text('chart.noValues', { label: line.label });
  const at = (i: number) => placed(line, i, x);
  const peak = peakIndex(line.values);
  const inner = peak > 0 && peak < last && line.values[peak]! > Math.max(line.values[0]!, line.values[last]!) * 1.001;
  return inner
    ? text('chart.goesFromToWith', { label: line.label, first: at(0), last: at(last), peak: at(peak) })
    : text('chart.goesFromTo', { label: line.label, first: at(0), last: at(last) });
}

/** Summary of all lines of a chart. */
export function columnsSummary(columns: ChartColumns): string {
  return columns.lines.map((line) => lineSummary(columns.x, line)).join(' ');
}
