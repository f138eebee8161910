/** What a key press means on a chart. Pure. Not here: doing it (chart-view.ts). */

/** A point to read (null: none), a factor to zoom by, a share of the width to move by, or the whole axis. */
export type ChartMove =
  | { readonly index: number | null }
  | { readonly zoomFactor: number }
  | { readonly shareFraction: number }
  | { readonly whole: true };

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

export const ZOOM_STEP_FACTOR = 1.6;
const PAN_STEP_FRACTION = 0.2;

/**
 * The move of a key press where the point `here` is read and the points `from` to `to` are shown; null for a key that is
 * not the chart's. A read point that is not shown counts as the nearest one that is.
 */
export function chartMove(press: Press, here: number | null, from: number, to: number): ChartMove | null {
  if (to < from || press.ctrlKey || press.metaKey || press.altKey) return null;
  const leap = Math.max(1, Math.round((to - from + 1) / 10));
  const at = (index: number): ChartMove => ({ index: Math.min(to, Math.max(from, index)) });
  switch (press.key) {
    case 'ArrowRight':
      return press.shiftKey ? { shareFraction: PAN_STEP_FRACTION } : at(here === null ? from : here + 1);
    case 'ArrowLeft':
      return press.shiftKey ? { shareFraction: -PAN_STEP_FRACTION } : at(here === null ? to : here - 1);
    case 'PageDown':
      return at((here ?? from) + leap);
    case 'PageUp':
      return at((here ?? to) - leap);
    case 'Home':
      return at(from);
    case 'End':
      return at(to);
    case 'Escape':
      return { index: null };
    case '+':
    case '=':
      return { zoomFactor: ZOOM_STEP_FACTOR };
    case '-':
      return { zoomFactor: 1 / ZOOM_STEP_FACTOR };
    case '0':
      return { whole: true };
    default:
      return null;
  }
}
