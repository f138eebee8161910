/**
 * Mouse, wheel and fingers on the flight map: drag or double click to move, two fingers or Ctrl/⌘ and the wheel to
 * zoom, drag or tap on the Moon to aim. Scrolling stays the page's: a finger that has not moved sideways changes nothing.
 */
import type { MapView, Point } from './flight-map.ts';

/** What the map does with them. Places are in CSS pixels of its canvas. */
export interface MapTarget {
  readonly view: () => MapView | null;
  readonly show: (view: MapView) => void;
  readonly zoom: (factor: number, at: Point) => void;
  /** Aim at a place: on the Moon, or with `anywhere` beside it too; false where there is nothing to aim at. */
  readonly aim: (at: Point, anywhere: boolean, time_ms: number) => boolean;
  /** Whether a place can be aimed at. */
  readonly aimable: (at: Point) => boolean;
  readonly rest: () => void;
  readonly point: (at: Point | null) => void;
}

interface Grab {
  readonly from: Point;
  readonly view: MapView;
  readonly moon: boolean;
  /** Whether it has moved; what has not is a tap. */
  moved: boolean;
}

const SLOP_PX = 3;

/** Listens on a canvas as long as the canvas lives. */
export class MapGestures {
  readonly #canvas: HTMLCanvasElement;
  readonly #target: MapTarget;
  readonly #places = new Map<number, Point>();
  #grab: Grab | null = null;

  constructor(canvas: HTMLCanvasElement, target: MapTarget) {
    this.#canvas = canvas;
    this.#target = target;
    // Not passive: the browser would zoom the page with the map.
    canvas.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    canvas.addEventListener('pointerdown', (event) => this.#down(event));
    canvas.addEventListener('pointermove', (event) => this.#move(event));
    canvas.addEventListener('pointerup', (event) => this.#up(event, true));
    canvas.addEventListener('pointercancel', (event) => this.#up(event, false));
    canvas.addEventListener('pointerleave', () => this.#grab ?? target.point(null));
    canvas.addEventListener('dblclick', (event) => this.#centre({ x: event.offsetX, y: event.offsetY }));
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#target.zoom(Math.exp(-event.deltaY / 300), { x: event.offsetX, y: event.offsetY });
  }

  /** A double click brings its place to the middle: a way over the map for who cannot drag. */
  #centre({ x, y }: Point): void {
    const view = this.#target.view();
    if (!view || this.#target.aimable({ x, y })) return;
    const { clientWidth, clientHeight } = this.#canvas;
    const [dx, dy] = [x - clientWidth / 2, y - clientHeight / 2];
    this.#target.show({ ...view, x_km: view.x_km + dx * view.scale_km, y_km: view.y_km - dy * view.scale_km });
  }

  #at(event: PointerEvent): Point {
    const { left, top } = this.#canvas.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  #down(event: PointerEvent): void {
    const view = this.#target.view();
    if (!view || event.button !== 0) return;
    this.#canvas.setPointerCapture(event.pointerId);
    const from = this.#at(event);
    this.#places.set(event.pointerId, from);
    if (this.#places.size > 1) return void (this.#grab = null);
    const moon = this.#target.aimable(from);
    this.#grab = { from, view, moon, moved: false };
    if (moon && event.pointerType !== 'touch') this.#target.aim(from, false, event.timeStamp);
  }

  #move(event: PointerEvent): void {
    const at = this.#at(event);
    const held = this.#places.get(event.pointerId);
    if (held && this.#places.size > 1) return this.#pinch(event.pointerId, held, at);
    const grab = this.#grab;
    if (!grab) {
      this.#canvas.classList.toggle('aim', this.#target.aimable(at));
      return this.#target.point(at);
    }
    const [dx, dy] = [at.x - grab.from.x, at.y - grab.from.y];
    if (!grab.moved && Math.abs(dx) + Math.abs(dy) < SLOP_PX) return;
    grab.moved = true;
    if (grab.moon) this.#target.aim(at, true, event.timeStamp);
    else {
      const { view } = grab;
      this.#target.show({ ...view, x_km: view.x_km - dx * view.scale_km, y_km: view.y_km + dy * view.scale_km });
    }
  }

  /** Two fingers: the gap between them zooms around their middle, the middle's own way moves the map. */
  #pinch(id: number, from: Point, to: Point): void {
    const other = [...this.#places].find(([one]) => one !== id)![1];
    const gap = (p: Point) => Math.max(10, Math.hypot(p.x - other.x, p.y - other.y));
    this.#target.zoom(gap(to) / gap(from), { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 });
    const view = this.#target.view();
    if (view) {
      const [dx, dy] = [(to.x - from.x) / 2, (to.y - from.y) / 2];
      this.#target.show({ ...view, x_km: view.x_km - dx * view.scale_km, y_km: view.y_km + dy * view.scale_km });
    }
    this.#places.set(id, to);
  }

  #up(event: PointerEvent, done: boolean): void {
    this.#places.delete(event.pointerId);
    const grab = this.#grab;
    this.#grab = null;
    if (!grab?.moon) return;
    if (done && !grab.moved && event.pointerType === 'touch') this.#target.aim(grab.from, false, event.timeStamp);
    this.#target.rest();
  }
}
