/**
 * How a person reads and zooms a live figure: pointer, arrow keys, plus and minus, the wheel with Ctrl or ⌘ alone, so that
 * the article around it always scrolls. Not here: drawing (live-figure.ts), what lies where (views/).
 */
import type { Given, View, ViewKind, ViewResults, Zoom } from './views/view.ts';

const ZOOM_MOST_FACTOR = 400;
const ZOOM_LEAST_FACTOR = 0.1;
const KEY_ZOOM_FACTOR = 1.5;
const HOME: Zoom = { factor: 1, x: 0.5, y: 0.5 };

type Shown = { readonly view: View; readonly given: Given<ViewResults[ViewKind]> } | null;

/** Cursor and zoom of one figure; `changed` is told when it must be drawn again. */
export class Gestures {
  cursor: number | null = null;
  zoom: Zoom = HOME;
  readonly #shown: () => Shown;
  readonly #changed: () => void;

  constructor(shown: () => Shown, changed: () => void) {
    this.#shown = shown;
    this.#changed = changed;
  }

  /** Another result: a cursor past its end goes. */
  fit(count: number): void {
    if (this.cursor !== null && this.cursor >= count) this.cursor = null;
  }

  readonly point = (event: PointerEvent) => {
    const shown = this.#shown();
    if (!shown?.view.reading) return;
    const place = (event.currentTarget as HTMLElement).getBoundingClientRect();
    this.#read(shown.view.reading.nearest(shown.given, event.clientX - place.left, event.clientY - place.top));
  };

  readonly leave = () => this.#read(null);

  readonly home = () => this.#zoomTo(HOME);

  /** Not passive, so that it can keep the browser from zooming the page; without Ctrl or ⌘ it lets the page scroll. */
  readonly wheel = {
    passive: false,
    handleEvent: (event: WheelEvent) => {
      if (!this.#shown()?.view.zooms || (!event.ctrlKey && !event.metaKey)) return;
      event.preventDefault();
      const place = (event.currentTarget as HTMLElement).getBoundingClientRect();
      const at = { x: (event.clientX - place.left) / place.width, y: (event.clientY - place.top) / place.height };
      this.#zoomBy(Math.exp(-event.deltaY / 300), at);
    },
  };

  readonly key = (event: KeyboardEvent) => {
    const shown = this.#shown();
    if (!shown?.view.reading || event.ctrlKey || event.metaKey || event.altKey) return;
    const last = shown.view.reading.count(shown.given.result) - 1;
    const here = this.cursor ?? -1;
    const leap = Math.max(1, Math.round(last / 10));
    const next = {
      ArrowRight: here + 1,
      ArrowLeft: here < 0 ? last : here - 1,
      PageDown: here + leap,
      PageUp: here - leap,
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === 'Escape') this.#read(null);
    else if (next !== undefined) this.#read(Math.min(last, Math.max(0, next)));
    else if (!shown.view.zooms) return;
    else if (event.key === '0') this.home();
    else if (event.key === '+' || event.key === '=') this.#zoomBy(KEY_ZOOM_FACTOR);
    else if (event.key === '-') this.#zoomBy(1 / KEY_ZOOM_FACTOR);
    else return;
    event.preventDefault();
  };

  #read(index: number | null): void {
    if (index === this.cursor) return;
    this.cursor = index;
    this.#changed();
  }

  /** Zoom about a place of the stage, which stays where it is. */
  #zoomBy(by: number, at = { x: 0.5, y: 0.5 }): void {
    const { factor, x, y } = this.zoom;
    const next = Math.min(ZOOM_MOST_FACTOR, Math.max(ZOOM_LEAST_FACTOR, factor * by));
    const moved = 1 / factor - 1 / next;
    this.#zoomTo({ factor: next, x: x + (at.x - 0.5) * moved, y: y + (at.y - 0.5) * moved });
  }

  #zoomTo(zoom: Zoom): void {
    this.zoom = zoom;
    this.#changed();
  }
}
