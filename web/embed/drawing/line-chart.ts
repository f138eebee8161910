/** Any chart definition of the page (charts/) as a drawing: axes, lines, levels, marks, the preset's grey line, a cursor. */
import { formatFixed, formatNumber, shownUnit, unitFor } from '../../../src/units.ts';
import { lineText, xText, type ChartColumns, type ChartDefinition, type ChartLine } from '../../charts/chart.ts';
import { COLOURS, label, pathThrough, textWidth, ticksBetween, type Box } from './frame.ts';
import { px, shape, type Shape } from './shape.ts';

const ROOM = { left: 44, right: 12, top: 40, bottom: 24 } as const;

interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly text: (value: number) => string;
  readonly unit: string;
}

function finite(lines: readonly Float64Array[], positive: boolean): number[] {
  return lines.flatMap((values) => [...values].filter((value) => Number.isFinite(value) && (!positive || value > 0)));
}

function scaleOf(
  values: readonly number[],
  [from, to]: readonly [from: number, to: number],
  how: { logarithmic: boolean; calendar?: boolean; unit: ChartLine['unit'] | null; mostCount: number; zero: boolean },
): Scale {
  let [low, high] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(low)) [low, high] = how.logarithmic ? [1, 10] : [0, 1];
  if (how.logarithmic) {
    // Seven decades at most: below lies only the first crumb of a stock.
    const bottom = Math.floor(Math.log10(Math.max(low, high / 1e7)));
    const top = Math.max(bottom + 1, Math.ceil(Math.log10(high)));
    const every = Math.max(1, Math.ceil((top - bottom) / how.mostCount));
    const ticks = Array.from({ length: Math.floor((top - bottom) / every) + 1 }, (_, i) => 10 ** (bottom + i * every));
    const share = (value: number) => (Math.log10(value) - bottom) / (top - bottom);
    const unit = how.unit === null ? '' : shownUnit(how.unit);
    const at = (value: number) => (value > 0 ? from + Math.max(0, share(value)) * (to - from) : NaN);
    return { at, ticks, text: (value) => decade(value), unit };
  }
  if (how.zero) low = Math.min(0, low);
  if (high <= low) high = low + 1;
  const { factor, shown } =
    how.calendar || how.unit === null ? { factor: 1, shown: '' } : unitFor(Math.max(Math.abs(low), high), how.unit);
  const ticks = ticksBetween(low / factor, high / factor, how.mostCount).map((value) => value * factor);
  return {
    at: (value) => from + ((value - low) / (high - low)) * (to - from),
    ticks: how.calendar ? ticks.filter((value) => Number.isInteger(value)) : ticks,
    text: (value) => (how.calendar ? formatFixed(value, 0) : formatNumber(value / factor, 4)),
    unit: shown,
  };
}

function decade(value: number): string {
  const [size, letter] = value >= 1e9 ? [1e9, ' G'] : value >= 1e6 ? [1e6, ' M'] : value >= 1e4 ? [1e3, ' k'] : [1, ''];
  return `${formatNumber(value / size, 4)}${letter}`;
}

/** Which point of the chart's x column lies nearest to a place across the box; −1 without points. */
export function nearestPoint(columns: ChartColumns, box: Box, x: number): number {
  const { values } = columns.x;
  const scale = xScale(columns, null, box);
  let best = -1;
  values.forEach((value, i) => {
    if (best < 0 || Math.abs(scale.at(value) - x) < Math.abs(scale.at(values[best]!) - x)) best = i;
  });
  return best;
}

/** A point in words. */
export function pointText({ x, lines }: ChartColumns, index: number): string {
  const values = lines.map((line) => `${line.label} ${lineText(line, line.values[index]!)}`);
  return `${xText(x, x.values[index]!)}: ${values.join(', ')}`;
}

function xScale(columns: ChartColumns, baseline: ChartColumns | null, box: Box): Scale {
  const all = finite([columns.x.values, ...(baseline ? [baseline.x.values] : [])], columns.x.logarithmic ?? false);
  return scaleOf(all, [box.x + ROOM.left, box.x + box.width - ROOM.right], {
    logarithmic: columns.x.logarithmic ?? false,
    calendar: columns.x.calendar ?? false,
    unit: columns.x.unit,
    mostCount: Math.max(2, Math.floor((box.width - 60) / 62)),
    zero: false,
  });
}

/** The chart in its box. `cursorIndex` is a row of the x column. */
export function lineChart<R>(
  definition: ChartDefinition<R>,
  given: { readonly result: R; readonly baseline: R | null; readonly box: Box; readonly cursorIndex: number | null },
): Shape {
  const { box, cursorIndex: cursor } = given;
  const columns = definition.columns(given.result);
  const baseline = given.baseline === null ? null : definition.columns(given.baseline);
  const look = definition.options(COLOURS);
  const log = look.logarithmic ?? false;
  const units = new Set(columns.lines.map((line) => line.unit));
  const [top, bottom] = [box.y + ROOM.top, box.y + box.height - ROOM.bottom];
  const right = box.x + box.width - ROOM.right;
  const x = xScale(columns, baseline, box);
  const lines = [...columns.lines, ...(baseline?.lines ?? [])].map((line) => line.values);
  const levels = (columns.levels ?? []).map((level) => level.value);
  const y = scaleOf([...finite(lines, log), ...levels], [bottom, top], {
    logarithmic: log,
    unit: units.size > 1 ? null : (columns.lines[0]?.unit ?? ''),
    mostCount: Math.max(2, Math.floor((bottom - top) / 34)),
    zero: true,
  });
  const path = (of: ChartColumns, line: ChartLine) =>
    pathThrough(Array.from(of.x.values, (value, i) => [x.at(value), y.at(line.values[i]!)] as const));
  const parts: Shape[] = [
    label(definition.title, box.x + 2, box.y + 13, { bold: true, colour: COLOURS.ink }),
    ...legend(columns, look.lines, box),
  ];
  for (const tick of y.ticks) {
    const at = y.at(tick);
    parts.push(shape('path', { class: 'grid', d: `M${px(box.x + ROOM.left)} ${px(at)}H${px(right)}` }));
    parts.push(label(y.text(tick), box.x + ROOM.left - 6, at + 4, { anchor: 'end' }));
  }
  if (y.unit) parts.push(label(y.unit, box.x + ROOM.left - 6, top - 11, { anchor: 'end', colour: COLOURS['ink-3'] }));
  for (const tick of x.ticks) parts.push(label(x.text(tick), x.at(tick), bottom + 16, { anchor: 'middle' }));
  if (!columns.x.calendar) {
    const name = `${columns.x.label}${x.unit ? `, ${x.unit}` : ''}`;
    if (textWidth(name) < box.width / 2)
      parts.push(label(name, right, bottom - 6, { anchor: 'end', colour: COLOURS['ink-3'], halo: true }));
  }
  for (const line of baseline?.lines ?? []) parts.push(shape('path', { class: 'baseline', d: path(baseline!, line) }));
  columns.lines.forEach((line, i) => {
    const { stroke, dash } = look.lines[i]!;
    const d = path(columns, line);
    if (i === 0 && look.filled && d) {
      const [first, last] = [x.at(columns.x.values[0]!), x.at(columns.x.values.at(-1)!)];
      const floor = px(Math.min(bottom, y.at(0)));
      parts.push(shape('path', { class: 'area', fill: stroke, d: `${d}L${px(last)} ${floor}L${px(first)} ${floor}Z` }));
    }
    parts.push(shape('path', { class: 'line', stroke, 'stroke-dasharray': dash?.join(' ') || undefined, d }));
  });
  for (const mark of columns.marks ?? []) {
    const at = x.at(mark.value);
    parts.push(shape('path', { class: 'mark', d: `M${px(at)} ${px(top)}V${px(bottom)}` }));
    const far = at > (box.x + right) / 2;
    parts.push(label(mark.label, at + (far ? -5 : 5), top + 10, { anchor: far ? 'end' : 'start', halo: true }));
  }
  if (cursor !== null && cursor < columns.x.values.length) {
    const at = x.at(columns.x.values[cursor]!);
    parts.push(shape('path', { class: 'cursor', d: `M${px(at)} ${px(top)}V${px(bottom)}` }));
    columns.lines.forEach((line, i) => {
      const height = y.at(line.values[cursor]!);
      if (Number.isFinite(height))
        parts.push(shape('circle', { class: 'dot', r: 4, cx: px(at), cy: px(height), fill: look.lines[i]!.stroke }));
    });
  }
  return shape('g', {}, ...parts);
}

/** Which line is which; a single line is named by the title. */
function legend(
  columns: ChartColumns,
  looks: readonly { stroke: string; dash?: readonly number[] }[],
  box: Box,
): Shape[] {
  if (columns.lines.length < 2) return [];
  let x = box.x + 2;
  return columns.lines.flatMap((line, i) => {
    const at = x;
    x += 26 + textWidth(line.label);
    const { stroke, dash } = looks[i]!;
    const d = `M${px(at)} ${px(box.y + 25)}h14`;
    return [
      shape('path', { class: 'line', stroke, 'stroke-dasharray': dash?.join(' ') || undefined, d }),
      label(line.label, at + 18, box.y + 29),
    ];
  });
}
