/** How far a reader has come in each lesson, stored in the browser; where that is refused, as long as the page lives. */
import { stored, STORED, storeText } from '../files/storage.ts';
import type { LessonId } from '../state/store.ts';

/** Steps done, by their place; and where to go on. */
export interface Progress {
  readonly stepIndex: number;
  readonly doneIndex: readonly number[];
}

type All = Partial<Record<LessonId, Progress>>;
const NONE: Progress = { stepIndex: 0, doneIndex: [] };
let known: All | null = null;

function isProgress(value: unknown): value is Progress {
  const { stepIndex, doneIndex } = (value ?? {}) as Partial<Progress>;
  return Number.isInteger(stepIndex) && Array.isArray(doneIndex) && doneIndex.every((step) => Number.isInteger(step));
}

function all(): All {
  if (known) return known;
  try {
    const read: unknown = JSON.parse(stored(STORED.lessons) ?? '{}');
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
export function noteProgress(id: LessonId, stepIndex: number, justDoneIndex?: number): void {
  const { doneIndex } = progressOf(id);
  const has = justDoneIndex === undefined || doneIndex.includes(justDoneIndex);
  known = { ...all(), [id]: { stepIndex, doneIndex: has ? doneIndex : [...doneIndex, justDoneIndex] } };
  storeText(STORED.lessons, JSON.stringify(known));
}
