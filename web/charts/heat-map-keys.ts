/** Where a key press moves the cursor of the sensitivity map. Pure. Not here: choosing and reading (sensitivity-map.ts). */
import type { SensitivityGrid } from '../../src/flight/search/sensitivity.ts';

const LEAP_COUNT = 10;

/** The cell a key leads to from a cell, kept on the map; null for a key that moves nothing. */
export function cellMove(
  press: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { columnCount, rowCount }: SensitivityGrid,
  from: number,
): number | null {
  const leap = press.shiftKey ? LEAP_COUNT : 1;
  const steps: Readonly<Record<string, readonly [across: number, up: number]>> = {
    ArrowRight: [leap, 0],
    ArrowLeft: [-leap, 0],
    ArrowUp: [0, leap],
    ArrowDown: [0, -leap],
    PageUp: [0, LEAP_COUNT],
    PageDown: [0, -LEAP_COUNT],
    Home: [-columnCount, 0],
    End: [columnCount, 0],
  };
  const step = steps[press.key];
  if (!step) return null;
  const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
  const column = within((from % columnCount) + step[0], columnCount);
  return within(Math.floor(from / columnCount) + step[1], rowCount) * columnCount + column;
}
