/** A chart as a file: its drawing with the other scenarios, its legend, its columns. Loaded when one is asked for. */
import { text } from '../../src/text/text.ts';
import { xText } from './chart.ts';
import type { DrawnChart } from './plot-scales.ts';
import type { Citation } from './chart-export.ts';
import type { FigureFormat } from './chart-menu.ts';
import type { ChartTheme } from './chart-theme.ts';
import { saveFigure } from './figure-files.ts';
import type { FigureSize } from './figure-visibility.ts';
import { lineSign, type FigureBody, type LegendEntry } from './figure-sheet.ts';
import { joinedColumns } from './joined-columns.ts';
import { overlaySign, overlayStroke, signCorners } from './overlay-look.ts';
import { drawFill, drawOverlays, type Surface } from './plot-layers.ts';
import { scalesOf } from './plot-scales.ts';
import { lineChart, type ChartPlace } from '../drawing/line-chart.ts';
import { svgText } from '../drawing/shape.ts';
import styles from '../drawing/drawing-styles.css?inline';
import { escaped } from '../text/markup.ts';
import { SvgPen } from './svg-pen.ts';

const SHEET: FigureSize = { width: 860, height: 400 };

/** SVG with the colours of the page at this moment: a file has no tokens. */
function inTheme(svg: string, theme: ChartTheme): string {
  const tokens: Readonly<Record<string, string>> = { ...theme, 'font-ui': theme.font };
  return svg.replace(/var\(--([\w-]+)\)/g, (_, token: string) => tokens[token]!);
}

/** The chart as SVG elements, as large as a file or as asked. */
export function chartBody({ scene, look }: DrawnChart, theme: ChartTheme, size = SHEET): FigureBody {
  const pen = new SvgPen();
  const scales = scalesOf(scene, look);
  const layer = (draw: (surface: Surface) => void) => (place: ChartPlace) => {
    const before = pen.shapes.length;
    draw({ pen, frame: place, ratio: 1, x: place.x, y: place.y });
    return pen.shapes.slice(before);
  };
  const foot = scales.logarithmic ? scales.y.min : Math.max(0, scales.y.min);
  const chart = lineChart({
    columns: scene.columns,
    baseline: scene.baseline,
    scales,
    look: { ...look, filled: false },
    box: { x: 0, y: 0, ...size },
    under: layer((surface) => drawFill(surface, scene.columns, look, foot)),
    over: layer((surface) => drawOverlays(surface, scene.overlays, look, theme)),
  });
  return {
    ...size,
    body: inTheme(`<style>${styles}</style>\n${svgText(chart)}`, theme),
  };
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
