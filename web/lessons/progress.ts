/** How far a reader has come in each lesson, kept in the browser; where that is refused, as long as the page lives. */
import { keep, kept, KEPT } from '../storage.ts';
import type { LessonId } from '../store.ts';

/** Steps done, by their place; and where to go on. */
export interface Progress {
  readonly stepIndex: number;
  readonly done: readonly number[];
}

type All = Partial<Record<LessonId, Progress>>;
const NONE: Progress = { stepIndex: 0, done: [] };
let known: All | null = null;

function isProgress(value: unknown): value is Progress {
  const { stepIndex, done } = (value ?? {}) as Partial<Progress>;
  return Number.isInteger(stepIndex) && Array.isArray(done) && done.every((step) => Number.isInteger(step));
}

function all(): All {
  if (known) return known;
  try {
    const read: unknown = JSON.parse(kept(KEPT.lessons) ?? '{}');
    known = Object.fromEntries(Object.entries(read as object).filter(([, value]) => isProgress(value)));
  } catch {
    known = {};
  }
  return known;
}

/** How far one lesson is. */
export function progressOf(id: LessonId): Progress {
  return all()[id] ?? NONE;
}

/** Note where a reader is, and a step that is done. */
export function noteProgress(id: LessonId, stepIndex: number, doneIndex?: number): void {
  const { done } = progressOf(id);
  const now = doneIndex === undefined || done.includes(doneIndex) ? done : [...done, doneIndex];
  known = { ...all(), [id]: { stepIndex, done: now } };
  keep(KEPT.lessons, JSON.stringify(known));
}
