/**
 * What the screen draws around a chart's own lines: the fill below, the preset's grey line, lines of other scenarios, levels,
 * upright marks. A file takes the fill and the other scenarios from here too, by an SVG pen (chart-files.ts). Not here: the
 * chart's own lines and axes (plot.ts), the chart as SVG (drawing/line-chart.ts).
 */
import type { ChartColumns, ChartLevel, ChartLine, ChartLook } from './chart.ts';
import type { ChartTheme } from './chart-theme.ts';
import { hatchPath } from './hatch.ts';
import { markFlags } from './mark-flags.ts';
import { overlaySign, overlayStroke, OVERLAY_SIGNS, signCorners, type OverlaySign } from './overlay-look.ts';
import type { Pen } from './svg-pen.ts';

/** Where a chart is drawn: its frame and where values lie, in the pen's pixels, of which `ratio` make one of CSS. */
export interface Surface {
  readonly pen: Pen;
  readonly frame: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;
  readonly ratio: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

const inFrame = ({ pen, frame }: Surface, draw: () => void) => {
  pen.save();
  pen.beginPath();
  pen.rect(frame.left, frame.top, frame.width, frame.height);
  pen.clip();
  draw();
  pen.restore();
};

/** A line of a column over another as a path; what cannot be drawn is left out. Returns its points. */
function tracePath(surface: Surface, x: Float64Array, y: Float64Array, logarithmic: boolean): [number, number][] {
  const { pen } = surface;
  const points: [number, number][] = [];
  pen.beginPath();
  for (let i = 0; i < x.length; i++) {
    const value = y[i]!;
    if (!Number.isFinite(value) || (logarithmic && value <= 0)) continue;
    const point: [number, number] = [surface.x(x[i]!), surface.y(value)];
    if (points.length === 0) pen.moveTo(...point);
    else pen.lineTo(...point);
    points.push(point);
  }
  return points;
}

/** What lies under a chart's first line down to zero: pale, and hatched to be seen without colour. */
export function drawFill(surface: Surface, { x, lines }: ChartColumns, look: ChartLook, floor: number): void {
  const { pen, ratio, frame } = surface;
  const [line, stroke] = [lines[0], look.lines[0]?.stroke];
  if (!look.filled || !line || !stroke) return;
  inFrame(surface, () => {
    const points = tracePath(surface, x.values, line.values, look.logarithmic ?? false);
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return;
    pen.lineTo(last[0], surface.y(floor));
    pen.lineTo(first[0], surface.y(floor));
    pen.globalAlpha = 0.1;
    pen.fillStyle = stroke;
    pen.fill();
    pen.globalAlpha = 0.28;
    hatchPath(pen, frame, stroke, ratio);
    pen.globalAlpha = 1;
  });
}

/** The preset's lines, grey and dashed. */
export function drawBaseline(
  surface: Surface,
  { x, lines }: ChartColumns,
  theme: ChartTheme,
  logarithmic: boolean,
): void {
  const { pen, ratio } = surface;
  inFrame(surface, () => {
    pen.strokeStyle = theme.baseline;
    pen.lineWidth = 1.5 * ratio;
    pen.setLineDash([5 * ratio, 4 * ratio]);
    for (const line of lines) {
      tracePath(surface, x.values, line.values, logarithmic);
      pen.stroke();
    }
  });
}

function drawSign({ pen, ratio }: Surface, sign: OverlaySign, [x, y]: [number, number], fill: string): void {
  pen.beginPath();
  const corners = signCorners(sign, x, y, 3.6 * ratio);
  if (corners.length === 0) pen.arc(x, y, 3.6 * ratio, 0, 2 * Math.PI);
  else {
    corners.forEach(([cx, cy], i) => (i === 0 ? pen.moveTo(cx, cy) : pen.lineTo(cx, cy)));
    pen.closePath();
  }
  pen.fillStyle = fill;
  pen.fill();
  pen.stroke();
}

/** Pixels between two signs on a line. */
const SIGN_GAP_PX = 84;

/** The lines of other scenarios, thinner than the chart's own, each with its scenario's sign along it. */
export function drawOverlays(
  surface: Surface,
  overlays: readonly { readonly columns: ChartColumns }[],
  look: ChartLook,
  theme: ChartTheme,
): void {
  const { pen, ratio } = surface;
  const { left, width } = surface.frame;
  inFrame(surface, () => {
    overlays.forEach(({ columns }, k) => {
      columns.lines.forEach((line: ChartLine, i) => {
        if (!look.lines[i]) return;
        pen.strokeStyle = overlayStroke(look, i, k, theme);
        pen.lineWidth = 1.4 * ratio;
        pen.setLineDash((look.lines[i].dash ?? []).map((part) => part * ratio));
        const points = tracePath(surface, columns.x.values, line.values, look.logarithmic ?? false);
        pen.stroke();
        pen.setLineDash([]);
        // Signs of scenarios whose lines coincide stand beside one another.
        let next = left + ((0.5 + k) * SIGN_GAP_PX * ratio) / OVERLAY_SIGNS.length;
        for (const point of points) {
          if (point[0] < next || point[0] > left + width) continue;
          drawSign(surface, overlaySign(k), point, theme.surface);
          next = point[0] + SIGN_GAP_PX * ratio;
        }
      });
    });
  });
}

/** Levels across the chart, each with its word. */
export function drawLevels(surface: Surface, levels: readonly ChartLevel[], theme: ChartTheme): void {
  const { pen, ratio } = surface;
  const { left, top, width, height } = surface.frame;
  for (const level of levels) {
    const y = surface.y(level.value);
    if (!(y >= top && y <= top + height)) continue;
    pen.save();
    pen.strokeStyle = theme['ink-3'];
    pen.fillStyle = theme['ink-2'];
    pen.lineWidth = ratio;
    pen.setLineDash([2 * ratio, 3 * ratio]);
    pen.beginPath();
    pen.moveTo(left, y);
    pen.lineTo(left + width, y);
    pen.stroke();
    pen.font = `${11 * ratio}px ${theme.font}`;
    pen.textAlign = 'left';
    pen.fillText(level.label, left + 6 * ratio, y - 5 * ratio);
    pen.restore();
  }
}

/** Upright marks at places of the x axis, the first solid, their words above the frame. */
export function drawMarks(surface: Surface, marks: readonly ChartLevel[], theme: ChartTheme): void {
  const { pen, ratio, frame } = surface;
  for (const { label, first, x, rise_px, turned } of markFlags(marks, frame, surface.x, ratio)) {
    const from = frame.top - rise_px * ratio;
    pen.save();
    pen.strokeStyle = theme.ink;
    pen.fillStyle = theme.ink;
    pen.lineWidth = ratio;
    pen.setLineDash(first ? [] : [2 * ratio, 3 * ratio]);
    pen.beginPath();
    pen.moveTo(x, from);
    pen.lineTo(x, frame.top + frame.height);
    pen.stroke();
    pen.font = `${11 * ratio}px ${theme.font}`;
    pen.textAlign = turned ? 'right' : 'left';
    pen.fillText(label, x + (turned ? -5 : 5) * ratio, from + 10 * ratio);
    pen.restore();
  }
}
