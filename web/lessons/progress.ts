/** How far a reader has come in each lesson, stored in the browser; where that is refused, as long as the page lives. */
import { setAside } from '../files/damaged-data.ts';
import { stored, STORED, storeText } from '../files/storage.ts';
import type { LessonId } from '../state/store.ts';

/** Steps done, by their place; and where to go on. */
export interface Progress {
  readonly stepIndex: number;
  readonly doneIndex: readonly number[];
}

type All = Partial<Record<LessonId, Progress>>;
const NONE: Progress = { stepIndex: 0, doneIndex: [] };
/** What this page has noted, where the browser stores nothing. */
let noted: All = {};

function isProgress(value: unknown): value is Progress {
  const { stepIndex, doneIndex } = (value ?? {}) as Partial<Progress>;
  return Number.isInteger(stepIndex) && Array.isArray(doneIndex) && doneIndex.every((step) => Number.isInteger(step));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is stored, by this tab or another, also what this release does not know. */
function storedRecord(): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(stored(STORED.lessons) ?? '{}');
    return isRecord(read) ? read : {};
  } catch {
    return {};
  }
}

/** How far one lesson is: what this page has noted, with the steps done in other tabs. */
export function progressOf(id: LessonId): Progress {
  const elsewhere = storedRecord()[id];
  const before = isProgress(elsewhere) ? elsewhere : NONE;
  const own = noted[id] ?? before;
  return { stepIndex: own.stepIndex, doneIndex: [...new Set([...before.doneIndex, ...own.doneIndex])] };
}

/** Note where a reader is, and a step that is done. */
export function noteProgress(id: LessonId, stepIndex: number, justDoneIndex?: number): void {
  const { doneIndex } = progressOf(id);
  const has = justDoneIndex === undefined || doneIndex.includes(justDoneIndex);
  noted = { ...noted, [id]: { stepIndex, doneIndex: has ? doneIndex : [...doneIndex, justDoneIndex] } };
  if (setAside(STORED.lessons, isRecord))
    storeText(STORED.lessons, JSON.stringify({ ...storedRecord(), [id]: noted[id] }));
}
