/** How other scenarios are told apart on a chart: by a sign that is theirs everywhere, and by colour where it is free. Pure. */
import type { ChartLook } from './chart.ts';
import type { ChartTheme } from './chart-theme.ts';

/** Signs of the other scenarios, in their order; the same on every chart. */
export const OVERLAY_SIGNS = ['circle', 'triangle', 'square'] as const;
export type OverlaySign = (typeof OVERLAY_SIGNS)[number];

/** The sign of a scenario by its place among the overlays. */
export function overlaySign(index: number): OverlaySign {
  return OVERLAY_SIGNS[index % OVERLAY_SIGNS.length]!;
}

const OVERLAY_HUES = ['plan', 'satellite', 'driver', 'moon'] as const;

/** Colour of an overlay's line: its own where the chart has one line, else the colour of the line it belongs to. */
export function overlayStroke(look: ChartLook, line: number, overlay: number, theme: ChartTheme): string {
  const own = look.lines[line]!.stroke;
  if (look.lines.length > 1) return own;
  const free = OVERLAY_HUES.map((hue) => theme[hue]).filter((colour) => colour !== own);
  return free[overlay % free.length] ?? own;
}

/** Corners of a sign around a point; a circle has none. */
export function signCorners(sign: OverlaySign, x: number, y: number, size: number): [number, number][] {
  if (sign === 'triangle')
    return [
      [x, y - size * 1.15],
      [x + size * 1.05, y + size * 0.8],
      [x - size * 1.05, y + size * 0.8],
    ];
  if (sign === 'square')
    return [
      [x - size * 0.9, y - size * 0.9],
      [x + size * 0.9, y - size * 0.9],
      [x + size * 0.9, y + size * 0.9],
      [x - size * 0.9, y + size * 0.9],
    ];
  return [];
}
