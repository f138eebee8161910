/** Upright marks of a chart: where each stands and where its word goes. Pure; drawn by plot-layers.ts and line-chart.ts. */
import type { ChartLevel } from './chart.ts';

const ROW_PX = 14;

/** Room above the frame that the words of so many marks take, in CSS pixels. */
export const marksRoom_px = (count: number): number => count * ROW_PX;

/** A mark, and how its word stands: at the top of a line that begins `rise_px` above the frame, left of it when turned. */
export interface MarkFlag {
  readonly label: string;
  readonly x: number;
  readonly first: boolean;
  readonly rise_px: number;
  readonly turned: boolean;
}

/**
 * Marks in a frame as flags above it: each word stands in a row of its own, on the side that its neighbours' lines do not
 * cross, and none lies on the chart's lines. Places in pixels, of which `ratio` make one of CSS.
 */
export function markFlags(
  marks: readonly ChartLevel[],
  { left, width }: { readonly left: number; readonly width: number },
  x: (value: number) => number,
  ratio = 1,
): MarkFlag[] {
  const right = left + width;
  const placed = marks
    .map((mark, i) => ({ label: mark.label, first: i === 0, x: x(mark.value) }))
    .filter((mark) => mark.x >= left && mark.x <= right);
  // Where a word, at 6 px a letter, would leave the chart on the right, all stand left and the rightmost line is tallest.
  const turned = placed.some((mark) => mark.x + (5 + 6 * mark.label.length) * ratio > right + 14 * ratio);
  placed.sort((a, b) => (turned ? b.x - a.x : a.x - b.x));
  return placed.map((mark, row) => ({ ...mark, rise_px: ROW_PX * (placed.length - row), turned }));
}
