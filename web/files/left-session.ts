/**
 * What the page looked like when it was left: read at the start, before anything is drawn. Pure but for the reading.
 * Not here: the writing and the history of undo (session-keeper.ts), which come after the first result.
 */
import { stored, STORED } from './storage.ts';

/** A session as it is stored: the place as a fragment, and those that undo and redo lead to. */
export interface LeftSession {
  readonly at_ms: number;
  readonly here: string;
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** Scenarios on the list of a comparison. */
  readonly compared?: readonly string[];
}

const areTexts = (list: unknown): list is readonly string[] =>
  Array.isArray(list) && list.every((entry) => typeof entry === 'string');

/** The stored session, or null where there is none or it is no session. */
export function leftSession(): LeftSession | null {
  try {
    const session = JSON.parse(stored(STORED.session) ?? 'null') as Partial<LeftSession> | null;
    const whole = session && typeof session.here === 'string' && Number.isFinite(session.at_ms);
    return whole && areTexts(session.past) && areTexts(session.future) && areTexts(session.compared ?? [])
      ? (session as LeftSession)
      : null;
  } catch {
    return null;
  }
}
