/**
 * What the page looked like when it was left: read at the start, before anything is drawn. Pure but for the reading.
 * Not here: the writing and the history of undo (session-keeper.ts), which come after the first result.
 */
import { stored, STORED, tabId } from './storage.ts';

/** A session as it is stored: the place as a fragment, and those that undo and redo lead to. */
export interface LeftSession {
  readonly at_ms: number;
  /** The tab it is of; earlier releases knew none. */
  readonly tab?: string;
  readonly here: string;
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** Scenarios on the list of a comparison. */
  readonly compared?: readonly string[];
}

const areTexts = (list: unknown): list is readonly string[] =>
  Array.isArray(list) && list.every((entry) => typeof entry === 'string');

/** Whether a stored value is a session. */
export function isSession(value: unknown): value is LeftSession {
  const session = value as Partial<LeftSession> | null;
  return (
    typeof session?.here === 'string' &&
    Number.isFinite(session.at_ms) &&
    areTexts(session.past) &&
    areTexts(session.future) &&
    areTexts(session.compared ?? [])
  );
}

/** All stored sessions, the one written last first; what is none is passed over. */
export function leftSessions(): readonly LeftSession[] {
  return [STORED.session, STORED.sessions].flatMap((name) => {
    try {
      return [JSON.parse(stored(name) ?? '[]') as unknown].flat().filter(isSession);
    } catch {
      return [];
    }
  });
}

/** The session this tab was left with, in a new tab the one written last; null where there is none. */
export function leftSession(): LeftSession | null {
  const all = leftSessions();
  const tab = tabId();
  return all.find((session) => session.tab === tab) ?? all[0] ?? null;
}
