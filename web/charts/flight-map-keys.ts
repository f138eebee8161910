/** What a key press means on the flight map. Pure. Not here: doing it (flight-map-view.ts). */

/** A row of the path to show (null: none), pixels to pan by, a factor to zoom by, or the home view. */
export type MapMove =
  | { readonly rowIndex: number | null }
  | { readonly pan: readonly [x: number, y: number] }
  | { readonly zoomFactor: number }
  | { readonly home: true };

export const ZOOM_FACTOR = 1.4;
const PAN_PX = 40;

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The move of a key press where `row` of `count` rows is shown; null for a key that is not the map's. */
export function mapMove(press: Press, row: number | null, count: number): MapMove | null {
  if (count === 0 || press.ctrlKey || press.metaKey || press.altKey) return null;
  const to = (next: number): MapMove => ({ rowIndex: Math.min(count - 1, Math.max(0, next)) });
  const pan = (x: number, y: number): MapMove => ({ pan: [x * PAN_PX, y * PAN_PX] });
  switch (press.key) {
    case 'ArrowLeft':
      return press.shiftKey ? pan(-1, 0) : to(row === null ? count - 1 : row - 1);
    case 'ArrowRight':
      return press.shiftKey ? pan(1, 0) : to((row ?? -1) + 1);
    case 'ArrowUp':
      return press.shiftKey ? pan(0, 1) : null;
    case 'ArrowDown':
      return press.shiftKey ? pan(0, -1) : null;
    case 'Home':
      return to(0);
    case 'End':
      return to(count - 1);
    case '+':
    case '=':
      return { zoomFactor: ZOOM_FACTOR };
    case '-':
      return { zoomFactor: 1 / ZOOM_FACTOR };
    case '0':
      return { home: true };
    case 'Escape':
      return { rowIndex: null };
    default:
      return null;
  }
}
