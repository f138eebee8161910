/** Watches a figure's place: its size, and whether it is near the screen or about to be printed. Not here: drawing. */

export interface VisibilityTarget {
  readonly comes: () => void;
  /** Left out by figures whose canvas watches its own size. */
  readonly resized?: () => void;
}

/** Tells its figure when to draw; figures far from the screen wait. */
export class FigureVisibility {
  readonly #target: VisibilityTarget;
  readonly #sizes: ResizeObserver;
  readonly #places: IntersectionObserver;
  readonly #print = () => this.#seen(true);
  #near = false;

  constructor(target: VisibilityTarget) {
    this.#target = target;
    this.#sizes = new ResizeObserver(() => target.resized?.());
    this.#places = new IntersectionObserver((entries) => this.#seen(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: '300px',
    });
  }

  /** Whether the figure is near the screen or printed. */
  get near(): boolean {
    return this.#near;
  }

  /** Start watching. An element may draw once more after it was taken away; watched then, it would be kept for ever. */
  watch(place: HTMLElement): void {
    if (!place.isConnected) return;
    this.#sizes.observe(place);
    this.#places.observe(place);
    addEventListener('beforeprint', this.#print);
  }

  stop(): void {
    this.#sizes.disconnect();
    this.#places.disconnect();
    removeEventListener('beforeprint', this.#print);
    this.#near = false;
  }

  #seen(near: boolean): void {
    const comes = near && !this.#near;
    this.#near = near;
    if (comes) this.#target.comes();
  }
}
