/**
 * The page's first frame with figures, and how long an input takes to reach the screen. Not here: the runs (session.ts).
 */
import { KIND_OF } from '../state/stage-kinds.ts';
import type { Kind } from '../state/result-slot.ts';
import type { StageId } from '../state/store.ts';
import { painted } from './paint.ts';

/** Name of the mark at the first frame that shows a result. */
export const FIRST_RESULT_MARK = 'moonline:first-result';
/** Name of the measure from an input event to the frame that shows its flight and driver. */
export const PAINT_MEASURE = 'moonline:input-to-paint';
/** A browser stores every measure until they are cleared: that is after so many. */
const MEASURE_LIMIT_COUNT = 1000;

/** What the first frame with figures waits for: the open stage's result, or the flight where that stage needs a plan. */
export function firstKind(stage: StageId): Kind {
  const kind = KIND_OF[stage];
  return kind === 'plan' ? 'flight' : kind;
}

/** Whether a result has been on screen yet. */
export class FirstPaint {
  #resolve: (() => void) | null = null;
  /** Settles when a first result is on screen. */
  readonly shown = new Promise<void>((resolve) => (this.#resolve = resolve));

  get pending(): boolean {
    return this.#resolve !== null;
  }

  /** The first result is in the store: mark the frame that shows it. */
  async mark(): Promise<void> {
    performance.mark(FIRST_RESULT_MARK, { startTime: await painted() });
    this.#resolve?.();
    this.#resolve = null;
  }
}

/** Measures from inputs to the frames that show their results. */
export class PaintMeasures {
  #count = 0;

  add(start: number, end: number): void {
    if (this.#count++ % MEASURE_LIMIT_COUNT === 0) performance.clearMeasures(PAINT_MEASURE);
    performance.measure(PAINT_MEASURE, { start, end });
  }
}
