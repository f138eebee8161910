/**
 * What lies around a chart's own lines: the grey line of the preset, lines of other scenarios, levels, upright marks.
 * Drawn through a Surface, so that the screen's canvas and an SVG file show the same. Not here: the chart's own lines and axes.
 */
import type { ChartColumns, ChartLevel, ChartLine, ChartLook } from './chart.ts';
import type { ChartTheme } from './chart-theme.ts';
import { overlaySign, overlayStroke, OVERLAY_SIGNS, signCorners, type OverlaySign } from './overlay-look.ts';
import type { Pen } from './svg-pen.ts';

/** Where a chart is drawn: its frame and where values lie, in the pen's pixels, of which `ratio` make one of CSS. */
export interface Surface {
  readonly pen: Pen;
  readonly frame: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;
  readonly ratio: number;
  x(value: number): number;
  y(value: number): number;
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
export function tracePath(
  surface: Surface,
  x: Float64Array,
  y: Float64Array,
  logarithmic: boolean,
): [number, number][] {
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

const MARK_ROW_PX = 14;

/** Room above the frame that the words of so many marks take, in CSS pixels. */
export const marksRoom_px = (count: number): number => count * MARK_ROW_PX;

/**
 * Upright marks at places of the x axis, the first solid, flown like flags above the frame: each word stands in a row of
 * its own on the side its neighbours’ lines do not cross, and none lies on the chart’s lines.
 */
export function drawMarks(surface: Surface, marks: readonly ChartLevel[], theme: ChartTheme): void {
  const { pen, ratio } = surface;
  const { left, top, width, height } = surface.frame;
  const placed = marks
    .map((mark, i) => ({ label: mark.label, first: i === 0, x: surface.x(mark.value) }))
    .filter(({ x }) => x >= left && x <= left + width);
  // Where a word, at 6 px a letter, would leave the chart on the right, all stand left and the rightmost line is tallest.
  const turned = placed.some(({ label, x }) => x + (5 + 6 * label.length) * ratio > left + width + 14 * ratio);
  placed.sort((a, b) => (turned ? b.x - a.x : a.x - b.x));
  placed.forEach(({ label, first, x }, row) => {
    const from = top - MARK_ROW_PX * (placed.length - row) * ratio;
    pen.save();
    pen.strokeStyle = theme.ink;
    pen.fillStyle = theme.ink;
    pen.lineWidth = ratio;
    pen.setLineDash(first ? [] : [2 * ratio, 3 * ratio]);
    pen.beginPath();
    pen.moveTo(x, from);
    pen.lineTo(x, top + height);
    pen.stroke();
    pen.font = `${11 * ratio}px ${theme.font}`;
    pen.textAlign = turned ? 'right' : 'left';
    pen.fillText(label, x + (turned ? -5 : 5) * ratio, from + 10 * ratio);
    pen.restore();
  });
}
