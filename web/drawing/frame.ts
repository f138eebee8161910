/** What every drawing of a figure is given and gives back, and marks they share. Not here: any one drawing. */
import type { ChartTheme } from '../charts/chart-theme.ts';
import { shape, px, type Shape } from './shape.ts';

/** A rectangle of the drawing, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Colours = ChartTheme & Readonly<Record<'line-strong' | 'bottleneck-fill', string>>;

/** The theme's colours by name, resolved by the page or the poster that shows the drawing. */
export const COLOURS = new Proxy({} as Colours, { get: (_, token) => `var(--${String(token)})` });

type Anchor = 'start' | 'middle' | 'end';

/** How a word stands; `halo` keeps it legible over lines. */
export interface Look {
  readonly anchor?: Anchor;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly halo?: boolean;
}

/** A word at a place. */
export function label(text: string, x: number, y: number, look: Look = {}): Shape {
  const classes = ['label', ...(look.bold ? ['bold'] : []), ...(look.halo ? ['halo'] : [])];
  const place = { x: px(x), y: px(y), 'text-anchor': look.anchor === 'start' ? undefined : look.anchor };
  return shape('text', { ...place, class: classes.join(' '), fill: look.colour ?? COLOURS['ink-2'] }, text);
}

/** An SVG path over points; a gap where a point is not a number. */
export function pathThrough(points: Iterable<readonly [x: number, y: number]>): string {
  let text = '';
  let drawing = false;
  for (const [x, y] of points) {
    if (Number.isFinite(x) && Number.isFinite(y)) text += `${drawing ? 'L' : 'M'}${px(x)} ${px(y)}`;
    drawing = Number.isFinite(x) && Number.isFinite(y);
  }
  return text;
}

/** About how wide a text of the drawing's size is, in pixels: labels are placed before any browser has measured them. */
export function textWidth(text: string, size = 11): number {
  return text.length * size * (/[⺀-鿿]/.test(text) ? 1 : 0.62);
}

/** Round steps of 1, 2 or 5 × 10ⁿ that give at most so many ticks from low to high. */
export function ticksBetween(low: number, high: number, mostCount: number): number[] {
  const raw = (high - low) / Math.max(1, mostCount);
  if (!(raw > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((size) => size * power >= raw) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return [...Array(Math.max(0, last - first + 1)).keys()].map((i) => (first + i) * step);
}
