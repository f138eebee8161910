/**
 * Wheel with Ctrl or ⌘, and fingers, on a drawn chart: one reads values and, zoomed in, moves along; two zoom.
 * The page keeps scrolling up and down under them. Mouse dragging and the double click are uPlot's (plot.ts).
 */
import { panned, pinched, valueAtShare, zoomed, type Axis, type Extent } from './chart-range.ts';

export interface GestureTarget {
  readonly axis: () => Axis;
  readonly range: () => Extent | null;
  /** Show another part of x. */
  readonly show: (range: Extent | null) => void;
  /** Put the cursor so many pixels from the left. */
  readonly point: (left_px: number) => void;
}

/** A finger moves a zoomed chart from here on; below, it is a tap. */
const SLOP_PX = 4;

interface Finger {
  left_px: number;
  /** Value of x it was put on, which it then holds. */
  readonly value: number;
}

/** Listen on a chart's drawing; returns the way to stop. */
export function bindGestures(over: HTMLElement, target: GestureTarget): () => void {
  const fingers = new Map<number, Finger>();
  const stop = new AbortController();
  const listen = { signal: stop.signal };
  const leftOf = (event: MouseEvent) => event.clientX - over.getBoundingClientRect().left;
  const shareOf = (left_px: number) => left_px / Math.max(1, over.clientWidth);
  const valueAt = (left_px: number) => valueAtShare(target.axis(), target.range(), shareOf(left_px));
  over.style.touchAction = 'pan-y';

  // Not passive: the browser would zoom the page with the chart.
  const wheel = { ...listen, passive: false };
  over.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      target.show(zoomed(target.axis(), target.range(), Math.exp(-event.deltaY / 300), valueAt(leftOf(event))));
    },
    wheel,
  );

  const down = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return;
    const left_px = leftOf(event);
    fingers.set(event.pointerId, { left_px, value: valueAt(left_px) });
    if (fingers.size === 1) target.point(left_px);
  };
  const move = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const left_px = leftOf(event);
    const by_px = left_px - finger.left_px;
    if (fingers.size === 1) {
      if (Math.abs(by_px) < SLOP_PX) return;
      finger.left_px = left_px;
      if (target.range()) target.show(panned(target.axis(), target.range(), -shareOf(by_px)));
      else target.point(left_px);
      return;
    }
    finger.left_px = left_px;
    const [a, b] = [...fingers.values()].sort((one, other) => one.left_px - other.left_px) as [Finger, Finger];
    const shares = [shareOf(a.left_px), shareOf(b.left_px)] as const;
    target.show(pinched(target.axis(), [a.value, b.value], shares, target.range()));
  };
  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    // The finger that stays holds what is under it now.
    for (const [id, { left_px }] of fingers) fingers.set(id, { left_px, value: valueAt(left_px) });
  };
  over.addEventListener('pointerdown', down, listen);
  over.addEventListener('pointermove', move, listen);
  for (const end of ['pointerup', 'pointercancel'] as const) over.addEventListener(end, up, listen);
  return () => stop.abort();
}
