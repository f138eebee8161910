/**
 * Watches a figure's place: its size, and whether it is near the screen. Knows all figures that are watched, for paper shows
 * them all (views/print-figures.ts). Not here: drawing.
 */
import type { DrawnChart } from './plot-scales.ts';
import type { Pen } from './svg-pen.ts';

export interface FigureSize {
  readonly width: number;
  readonly height: number;
}

export interface VisibilityTarget {
  readonly comes: () => void;
  /** Left out by figures whose canvas watches its own size. */
  readonly resized?: () => void;
  /** What a chart shows, for paper; null while it shows nothing. */
  readonly chart?: () => DrawnChart | null;
  /** Draws any other figure on a pen of another size, for paper. */
  readonly draw?: (pen: Pen, size: FigureSize) => void;
}

/** All figures that are watched now. */
export const FIGURES = new Set<FigureVisibility>();

/** Tells its figure when to draw; figures far from the screen wait. */
export class FigureVisibility {
  readonly target: VisibilityTarget;
  /** Where the figure stands. */
  place: HTMLElement | null = null;
  readonly #sizes: ResizeObserver;
  readonly #places: IntersectionObserver;
  #near = false;

  constructor(target: VisibilityTarget) {
    this.target = target;
    this.#sizes = new ResizeObserver(() => target.resized?.());
    this.#places = new IntersectionObserver((entries) => this.seen(entries.at(-1)?.isIntersecting ?? false), {
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
    this.place = place;
    FIGURES.add(this);
  }

  stop(): void {
    this.#sizes.disconnect();
    this.#places.disconnect();
    FIGURES.delete(this);
    this.#near = false;
  }

  /** The figure comes near or goes away; what is printed counts as near. */
  seen(near: boolean): void {
    const comes = near && !this.#near;
    this.#near = near;
    if (comes) this.target.comes();
  }
}
