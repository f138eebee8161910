/** Strokes, words and rings on a map's sheet. Not here: what is drawn where (flight-map-drawing.ts). */
import type { MapView, Point, Trace } from './flight-map.ts';
import type { ChartTheme } from './chart-theme.ts';
import type { Pen } from './svg-pen.ts';

/** What a map is drawn on, and the window it shows. */
export interface Sheet {
  readonly pen: Pen;
  readonly width: number;
  readonly height: number;
  readonly view: MapView;
  readonly theme: ChartTheme;
}

/** Where a place lies on the sheet, in CSS pixels. */
export function onSheet(sheet: Pick<Sheet, 'width' | 'height' | 'view'>, p: Point): Point {
  const { view } = sheet;
  return {
    x: sheet.width / 2 + (p.x - view.x_km) / view.scale_km,
    y: sheet.height / 2 - (p.y - view.y_km) / view.scale_km,
  };
}

/** A line through places, in a colour; `dash` in pixels. */
export function stroke(
  sheet: Sheet,
  trace: Trace,
  colour: string,
  width: number,
  dash: number[] = [],
  alpha = 1,
): void {
  const { pen } = sheet;
  pen.save();
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.globalAlpha = alpha;
  pen.lineJoin = 'round';
  pen.setLineDash(dash);
  pen.beginPath();
  for (let i = 0; i < trace.x_km.length; i++) {
    const p = onSheet(sheet, { x: trace.x_km[i]!, y: trace.y_km[i]! });
    if (i === 0) pen.moveTo(p.x, p.y);
    else pen.lineTo(p.x, p.y);
  }
  pen.stroke();
  pen.restore();
}

/** A word at a point of the sheet, set off from what lies below it. */
export function say(
  sheet: Sheet,
  text: string,
  p: Point,
  look: { colour: string; align?: CanvasTextAlign; weight?: number },
): void {
  const { pen, theme } = sheet;
  pen.font = `${look.weight ?? 400} 11px ${theme.font}`;
  pen.textAlign = look.align ?? 'left';
  pen.lineWidth = 3;
  pen.lineJoin = 'round';
  pen.strokeStyle = theme.surface;
  pen.strokeText(text, p.x, p.y);
  pen.fillStyle = look.colour;
  pen.fillText(text, p.x, p.y);
}

/** A filled disc with an edge, its radius in pixels. */
export function ring(sheet: Sheet, p: Point, radius: number, fill: string, edge: string, width = 1.5): void {
  const { pen } = sheet;
  pen.beginPath();
  pen.arc(p.x, p.y, radius, 0, 2 * Math.PI);
  pen.fillStyle = fill;
  pen.fill();
  pen.lineWidth = width;
  pen.strokeStyle = edge;
  pen.stroke();
}

/** A circular orbit about a place, dashed. */
export function circle(sheet: Sheet, p: Point, radius_km: number, dash: number[]): void {
  const { pen, theme, view } = sheet;
  pen.save();
  pen.strokeStyle = theme.ink;
  pen.lineWidth = 1.4;
  pen.setLineDash(dash);
  pen.beginPath();
  pen.arc(p.x, p.y, radius_km / view.scale_km, 0, 2 * Math.PI);
  pen.stroke();
  pen.restore();
}
