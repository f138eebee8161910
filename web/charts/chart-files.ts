/** A chart as a file: its lines, axes and layers through the SVG pen, its legend, its columns. Loaded when one is asked for. */
import { text } from '../../src/text/text.ts';
import { xText, type ChartLook } from './chart.ts';
import type { Citation } from './chart-export.ts';
import type { FigureFormat } from './chart-menu.ts';
import type { ChartTheme } from './chart-theme.ts';
import { saveFigure } from './figure-files.ts';
import { lineSign, type FigureBody, type LegendEntry } from './figure-sheet.ts';
import { joinedColumns } from './joined-columns.ts';
import { overlaySign, overlayStroke, signCorners } from './overlay-look.ts';
import type { Tick } from './plot.ts';
import {
  drawBaseline,
  drawFill,
  drawLevels,
  drawMarks,
  drawOverlays,
  marksRoom_px,
  tracePath,
  type Surface,
} from './plot-layers.ts';
import type { PlotScales, PlotScene } from './plot-scales.ts';
import { escaped } from '../text/markup.ts';
import { SvgPen } from './svg-pen.ts';

/** A drawn chart: what it shows, and the scales and ticks it has on the screen. */
export interface DrawnChart {
  readonly scene: PlotScene;
  readonly look: ChartLook;
  readonly frame: { readonly scales: PlotScales; readonly x: readonly Tick[]; readonly y: readonly Tick[] };
}

const WIDTH = 860;
const HEIGHT = 400;
const EDGE = { left: 58, right: 16, top: 22, bottom: 42 } as const;

function surfaceOf(pen: SvgPen, { scene, frame }: DrawnChart): Surface {
  const { axis, x, y, logarithmic } = frame.scales;
  const left = Math.max(EDGE.left, 18 + 6 * Math.max(0, ...frame.y.map((tick) => tick.text.length)));
  const top = EDGE.top + marksRoom_px(scene.columns.marks?.length ?? 0);
  const [width, height] = [WIDTH - left - EDGE.right, HEIGHT - top - EDGE.bottom];
  const share = (value: number, min: number, max: number, log: boolean) =>
    log ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return {
    pen,
    frame: { left, top, width, height },
    ratio: 1,
    x: (value) => left + width * share(value, x.min, x.max, axis.logarithmic),
    y: (value) => top + height * (1 - share(value, y.min, y.max, logarithmic)),
  };
}

/** The chart as SVG elements. */
export function chartBody(chart: DrawnChart, theme: ChartTheme): FigureBody {
  const pen = new SvgPen();
  const { scene, look, frame } = chart;
  const { scales } = frame;
  const surface = surfaceOf(pen, chart);
  const { left, top, width, height } = surface.frame;
  const { x, lines, levels, marks } = scene.columns;
  const bottom = top + height;
  const say = (text: string, at: number, y: number, align: CanvasTextAlign, colour = theme['ink-2']) => {
    pen.textAlign = align;
    pen.fillStyle = colour;
    pen.fillText(text, at, y);
  };
  pen.font = `11px ${theme.font}`;
  pen.strokeStyle = theme.line;
  for (const tick of frame.y) {
    const y = surface.y(tick.value);
    if (y < top - 1 || y > bottom + 1) continue;
    pen.beginPath();
    pen.moveTo(left, y);
    pen.lineTo(left + width, y);
    pen.stroke();
    say(tick.text, left - 8, y + 4, 'right');
  }
  for (const tick of frame.x) {
    const at = surface.x(tick.value);
    if (at >= left - 1 && at <= left + width + 1 && tick.text) say(tick.text, at, bottom + 18, 'center');
  }
  if (scales.yUnit.shown) say(scales.yUnit.shown, 4, 12, 'left', theme['ink-3']);
  if (!x.calendar) {
    const unit = scales.xUnit.shown;
    say(`${x.label}${unit ? `, ${unit}` : ''}`, left + width / 2, HEIGHT - 4, 'center', theme['ink-3']);
  }
  drawFill(surface, scene.columns, look, scales.logarithmic ? scales.y.min : Math.max(0, scales.y.min));
  if (scene.baseline) drawBaseline(surface, scene.baseline, theme, scales.logarithmic);
  pen.save();
  pen.beginPath();
  pen.rect(left, top, width, height);
  pen.clip();
  lines.forEach((line, i) => {
    tracePath(surface, x.values, line.values, scales.logarithmic);
    pen.strokeStyle = look.lines[i]!.stroke;
    pen.lineWidth = 2;
    pen.setLineDash(look.lines[i]!.dash ?? []);
    pen.stroke();
  });
  pen.restore();
  drawOverlays(surface, scene.overlays, look, theme);
  drawLevels(surface, levels ?? [], theme);
  drawMarks(surface, marks ?? [], theme);
  return { width: WIDTH, height: HEIGHT, body: pen.body };
}

/** The legend of a chart for its file: its lines, other scenarios, the preset, and the part of x that is shown. */
export function chartLegendEntries({ scene, look }: DrawnChart, theme: ChartTheme): readonly LegendEntry[] {
  const sign = (k: number) => {
    const colour = escaped(overlayStroke(look, 0, k, theme));
    const corners = signCorners(overlaySign(k), 11, 5, 3.4);
    const shape = corners.length > 0 ? `<polygon points="${corners.join(' ')}"` : '<circle cx="11" cy="5" r="3.4"';
    return `${lineSign(colour, [], 1.4)}${shape} fill="${escaped(theme.surface)}" stroke="${colour}"/>`;
  };
  const { x } = scene.columns;
  const { range } = scene;
  return [
    ...scene.columns.lines.map((line, i) => ({
      sign: lineSign(look.lines[i]!.stroke, look.lines[i]!.dash),
      label: line.label,
    })),
    ...scene.overlays.map(({ label }, k) => ({ sign: sign(k), label })),
    ...(scene.baseline ? [{ sign: lineSign(theme.baseline, [5, 4]), label: text('page.preset') }] : []),
    ...(range ? [{ sign: '', label: `${xText(x, range.min)} – ${xText(x, range.max)}` }] : []),
  ];
}

/** Save a chart. */
export function saveChart(format: FigureFormat, citation: Citation, chart: DrawnChart): Promise<void> {
  return saveFigure(format, {
    citation,
    draw: (theme) => chartBody(chart, theme),
    legend: (theme) => chartLegendEntries(chart, theme),
    columns: () => joinedColumns(chart.scene, text('page.preset')),
  });
}
