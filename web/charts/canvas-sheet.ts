/**
 * The canvas of a drawn figure: as large as its place, sharp on every screen, drawn when it is near and again in new sizes
 * and themes.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { onTheme } from './chart-theme.ts';
import { FigureVisibility, type FigureSize } from './figure-visibility.ts';
import type { Pen } from './svg-pen.ts';

/** Fits the one canvas of an element to its parent and tells when to paint. Not here: what is painted. */
export class CanvasSheet implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #paint: () => void;
  readonly #visibility: FigureVisibility;
  #stopTheme: (() => void) | undefined;
  #watched = false;
  /** Width and height of the place, CSS pixels; 0 before the first fit. */
  size: FigureSize = { width: 0, height: 0 };
  /** The pen while the figure is drawn for paper. */
  #paper: Pen | null = null;

  constructor(host: ReactiveElement, paint: () => void) {
    this.#host = host;
    this.#paint = paint;
    this.#visibility = new FigureVisibility({
      comes: paint,
      resized: () => this.#fit(),
      draw: (pen, size) => {
        const before = this.size;
        [this.#paper, this.size] = [pen, size];
        paint();
        [this.#paper, this.size] = [null, before];
      },
    });
    host.addController(this);
  }

  get canvas(): HTMLCanvasElement {
    return this.#host.renderRoot.querySelector('canvas')!;
  }

  hostConnected(): void {
    this.#stopTheme = onTheme(this.#paint);
    if (this.#host.hasUpdated) this.#watch();
  }

  hostUpdated(): void {
    if (!this.#watched) this.#watch();
  }

  hostDisconnected(): void {
    this.#stopTheme?.();
    this.#visibility.stop();
    this.#watched = false;
  }

  /** A pen in CSS pixels, that of the paper first, or null while there is no room to draw or the figure is far from the screen. */
  pen(): Pen | null {
    if (this.#paper) return this.#paper;
    if (this.size.width === 0 || !this.#visibility.near) return null;
    const pen = this.canvas.getContext('2d')!;
    pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    return pen;
  }

  #watch(): void {
    this.#watched = true;
    this.#visibility.watch(this.canvas.parentElement!);
  }

  #fit(): void {
    const { canvas } = this;
    const { clientWidth: width, clientHeight: height } = canvas.parentElement!;
    if (width === 0 || height === 0) return;
    this.size = { width, height };
    canvas.width = Math.round(width * devicePixelRatio);
    canvas.height = Math.round(height * devicePixelRatio);
    this.#paint();
  }
}
