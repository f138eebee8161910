/**
 * THE line chart as SVG, for files, posters and embedded figures: axes, lines, the preset's grey line, levels, marks, a
 * cursor. Scales and the words of ticks are those of the screen (charts/chart-scales.ts), where uPlot draws (charts/plot.ts).
 * Not here: the sheet of a file (charts/figure-sheet.ts), other scenarios on a file (charts/chart-files.ts).
 */
import type { ChartColumns, ChartLook } from '../charts/chart.ts';
import type { Extent } from '../charts/chart-range.ts';
import { markFlags, marksRoom_px } from '../charts/mark-flags.ts';
import { spansDecades, xTickText, yTickText, type PlotScales } from '../charts/chart-scales.ts';
import { COLOURS, label, pathThrough, textWidth, ticksBetween, type Box } from './frame.ts';
import { px, shape, type Shape } from './shape.ts';

/** Room for axes, and in a figure for title and legend too, which a sheet has outside. */
const FIGURE_EDGE = { left: 44, right: 12, top: 40, bottom: 24 } as const;
const SHEET_EDGE = { left: 58, right: 16, top: 22, bottom: 42 } as const;

/** A chart to draw. With a title, title and legend stand on top. */
export interface LineChart {
  readonly columns: ChartColumns;
  readonly baseline: ChartColumns | null;
  readonly scales: PlotScales;
  readonly look: ChartLook;
  readonly box: Box;
  readonly title?: string;
  /** A row of the x column that is being read. */
  readonly cursorIndex?: number | null;
  /** Drawn under the chart's lines, and over them. */
  readonly under?: (place: ChartPlace) => readonly Shape[];
  readonly over?: (place: ChartPlace) => readonly Shape[];
}

/** The frame of a drawn chart and where values lie. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

interface Tick {
  readonly value: number;
  readonly text: string;
}

function shareOf(value: number, { min, max }: Extent, logarithmic: boolean): number {
  return logarithmic ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
}

function ticksOn({ min, max }: Extent, factor: number, powers: boolean, mostCount: number): number[] {
  if (!powers) return ticksBetween(min / factor, max / factor, mostCount).map((value) => value * factor);
  const [from, to] = [Math.ceil(Math.log10(min) - 1e-6), Math.floor(Math.log10(max) + 1e-6)];
  const every = Math.max(1, Math.ceil((to - from + 1) / mostCount));
  const first = Math.ceil(from / every);
  return [...Array(Math.max(0, Math.floor(to / every) - first + 1)).keys()].map((i) => 10 ** ((first + i) * every));
}

function placeOf({ columns, scales, box, title }: LineChart): ChartPlace & { yTicks: readonly Tick[] } {
  const edge = title === undefined ? SHEET_EDGE : FIGURE_EDGE;
  const { lines, marks } = columns;
  const legendHeight = title !== undefined && lines.length > 1 ? 14 : 0;
  const top = box.y + edge.top + legendHeight + marksRoom_px(marks?.length ?? 0);
  const height = box.y + box.height - edge.bottom - top;
  const yTicks = ticksOn(scales.y, scales.yUnit.factor, scales.logarithmic, Math.max(2, Math.floor(height / 34))).map(
    (value) => ({ value, text: yTickText(value, scales) }),
  );
  const left = box.x + Math.max(edge.left, 12 + Math.max(0, ...yTicks.map(({ text }) => textWidth(text))));
  const width = box.x + box.width - edge.right - left;
  const y = (value: number) => {
    const share = shareOf(value, scales.y, scales.logarithmic);
    // What lies below a logarithmic axis runs along its foot; what has no place on it is left out.
    return top + height * (1 - (scales.logarithmic && value > 0 ? Math.max(0, share) : share));
  };
  const x = (value: number) => left + width * shareOf(value, scales.x, scales.axis.logarithmic);
  return { left, top, width, height, x, y, yTicks };
}

/** Which point of a chart's x column lies nearest to a place across it; −1 without points. */
export function nearestPoint(chart: LineChart, at: number): number {
  const { x } = placeOf(chart);
  const { values } = chart.columns.x;
  let best = -1;
  values.forEach((value, i) => {
    if (best < 0 || Math.abs(x(value) - at) < Math.abs(x(values[best]!) - at)) best = i;
  });
  return best;
}

/** The chart in its box. */
export function lineChart(chart: LineChart): Shape {
  const { columns, baseline, scales, look, box, title, cursorIndex = null } = chart;
  const place = placeOf(chart);
  const { left, top, width, height, x, y } = place;
  const [right, bottom] = [left + width, top + height];
  const upright = (at: number, from: number) => `M${px(at)} ${px(from)}V${px(bottom)}`;
  const across = (at: number) => `M${px(left)} ${px(at)}H${px(right)}`;
  const quiet = { colour: COLOURS['ink-3'] };
  const parts: Shape[] = [];
  if (title !== undefined)
    parts.push(label(title, box.x + 2, box.y + 13, { bold: true, colour: COLOURS.ink }), ...legend(columns, look, box));
  for (const tick of place.yTicks) {
    const at = y(tick.value);
    parts.push(shape('path', { class: 'grid', d: across(at) }), label(tick.text, left - 6, at + 4, { anchor: 'end' }));
  }
  const unit = scales.yUnit.shown;
  if (unit) parts.push(label(unit, box.x + 2, top - 11, quiet));
  const mostCount = Math.max(2, Math.floor(width / 62));
  for (const value of ticksOn(
    scales.x,
    scales.xUnit.factor,
    scales.axis.logarithmic && spansDecades(scales.x),
    mostCount,
  ))
    if (!columns.x.calendar || Number.isInteger(value)) {
      const words = xTickText(value, columns.x, scales);
      // The last one stands at the edge.
      const at = Math.min(x(value), box.x + box.width - 1 - 0.6 * textWidth(words));
      parts.push(label(words, at, bottom + 16, { anchor: 'middle' }));
    }
  if (!columns.x.calendar) {
    const name = `${columns.x.label}${scales.xUnit.shown ? `, ${scales.xUnit.shown}` : ''}`;
    if (title === undefined) parts.push(label(name, left + width / 2, bottom + 36, { anchor: 'middle', ...quiet }));
    else if (textWidth(name) < width / 2)
      parts.push(label(name, right, bottom - 6, { anchor: 'end', halo: true, ...quiet }));
  }

  const pointsOf = ({ x: across }: ChartColumns, values: Float64Array) =>
    [...across.values]
      .map((value, i) => [x(value), y(values[i]!)] as const)
      .filter((point) => point.every(Number.isFinite));
  const lines: Shape[] = [...(chart.under?.(place) ?? [])];
  for (const line of baseline?.lines ?? [])
    lines.push(shape('path', { class: 'baseline', d: pathThrough(pointsOf(baseline!, line.values)) }));
  columns.lines.forEach((line, i) => {
    const points = pointsOf(columns, line.values);
    const d = pathThrough(points);
    if (i === 0 && look.filled && d) {
      const foot = px(Math.min(bottom, y(0)));
      const under = `${d}L${px(points.at(-1)![0])} ${foot}L${px(points[0]![0])} ${foot}Z`;
      lines.push(shape('path', { class: 'area', fill: look.lines[0]!.stroke, d: under }));
    }
    lines.push(linePath(look, i, d));
  });
  lines.push(...(chart.over?.(place) ?? []));
  // Only a file shows a part of its x axis, and a file has one chart.
  if (scales.x !== scales.axis.full) {
    const rect = shape('rect', { x: px(left), y: px(top), width: px(width), height: px(height) });
    parts.push(shape('clipPath', { id: 'frame' }, rect), shape('g', { 'clip-path': 'url(#frame)' }, ...lines));
  } else parts.push(...lines);

  for (const level of columns.levels ?? []) {
    const at = y(level.value);
    if (at >= top && at <= bottom)
      parts.push(shape('path', { class: 'mark', d: across(at) }), label(level.label, left + 6, at - 5, { halo: true }));
  }
  for (const { label: word, x: at, first, rise_px, turned } of markFlags(columns.marks ?? [], place, x)) {
    const stroke = { stroke: COLOURS.ink, 'stroke-dasharray': first ? undefined : '2 3' };
    const anchor = turned ? 'end' : 'start';
    parts.push(
      shape('path', { ...stroke, d: upright(at, top - rise_px) }),
      label(word, at + (turned ? -5 : 5), top - rise_px + 10, { anchor, colour: COLOURS.ink }),
    );
  }
  if (cursorIndex !== null && cursorIndex < columns.x.values.length) {
    const at = x(columns.x.values[cursorIndex]!);
    parts.push(shape('path', { class: 'cursor', d: upright(at, top) }));
    columns.lines.forEach((line, i) => {
      const up = y(line.values[cursorIndex]!);
      if (Number.isFinite(up))
        parts.push(shape('circle', { class: 'dot', r: 4, cx: px(at), cy: px(up), fill: look.lines[i]!.stroke }));
    });
  }
  return shape('g', {}, ...parts);
}

function linePath(look: ChartLook, i: number, d: string): Shape {
  const { stroke, dash } = look.lines[i]!;
  return shape('path', { class: 'line', stroke, 'stroke-dasharray': dash?.join(' ') || undefined, d });
}

/** Which line is which; a single line is named by the title. */
function legend({ lines }: ChartColumns, look: ChartLook, box: Box): Shape[] {
  if (lines.length < 2) return [];
  let x = box.x + 2;
  return lines.flatMap((line, i) => {
    const at = x;
    x += 26 + textWidth(line.label);
    return [linePath(look, i, `M${px(at)} ${px(box.y + 25)}h14`), label(line.label, at + 18, box.y + 29)];
  });
}
