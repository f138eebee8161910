/** By hand: a figure is watched while it stands on the page, and by nothing after it was taken away. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FIGURES, FigureVisibility } from '../../web/charts/figure-visibility.ts';

/** What watches now: places by their observers, and listeners of the window. */
const watching = new Set<unknown>();

class Watcher {
  observe(): void {
    watching.add(this);
  }

  disconnect(): void {
    watching.delete(this);
  }
}

beforeEach(() => {
  watching.clear();
  vi.stubGlobal('ResizeObserver', Watcher);
  vi.stubGlobal('IntersectionObserver', Watcher);
  vi.stubGlobal('addEventListener', (_: string, heard: unknown) => watching.add(heard));
  vi.stubGlobal('removeEventListener', (_: string, heard: unknown) => watching.delete(heard));
});
afterEach(() => void vi.unstubAllGlobals());

const place = (isConnected: boolean) => ({ isConnected }) as HTMLElement;

it('on the page its size, its place and printing are watched, until it goes', () => {
  const visibility = new FigureVisibility({ comes: () => undefined });
  visibility.watch(place(true));
  expect(watching.size).toBe(2);
  // Printing finds it among all figures.
  expect([...FIGURES]).toEqual([visibility]);
  visibility.stop();
  expect(watching.size).toBe(0);
  expect(FIGURES.size).toBe(0);
});

it('drawn once more after it went, it is not watched again', () => {
  const visibility = new FigureVisibility({ comes: () => undefined });
  visibility.watch(place(true));
  visibility.stop();
  visibility.watch(place(false));
  expect(watching.size).toBe(0);
  expect(FIGURES.size).toBe(0);
});
