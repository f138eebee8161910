/**
 * Keeps what is on screen, with all that undo and redo lead to, so that leaving and returning loses nothing. Starts after
 * the first result: gives back the stored history, puts a scenario that another one was opened over among those left off,
 * then writes after each change. Each tab has a session of its own; the one written last is what the next visit begins
 * with. Where the browser refuses, nothing is stored and nothing breaks.
 */
import { presetOf } from '../../src/scenario/presets.ts';
import { changedPaths } from '../../src/scenario/scenario.ts';
import { setAside } from './damaged-data.ts';
import { isSession, leftSession, leftSessions, type LeftSession } from './left-session.ts';
import { fragmentOf, readFragment } from '../state/link.ts';
import { saveScenario } from './saved-scenarios.ts';
import { STORED, storeText, TAB, tabId } from './storage.ts';
import type { Step, Store } from '../state/store.ts';

const WRITE_AFTER_MS = 600;
/** Characters of history that are stored; the oldest steps go first. In memory undo has no end. */
const HISTORY_LIMIT_COUNT = 400_000;

const texts = new WeakMap<Step, string>();

/** A step as a fragment; steps never change, so each is written once while it is among the newest. */
function textOf(step: Step): string {
  const known = texts.get(step);
  if (known !== undefined) return known;
  const text = fragmentOf({ ...step, stage: 'flight', lesson: null });
  texts.set(step, text);
  return text;
}

function stepOf(text: string): Step | null {
  const { message, presetId, scenario } = readFragment(text, Infinity);
  if (message !== null) return null;
  const step = { presetId, scenario };
  texts.set(step, text);
  return step;
}

/** The newest of a list of steps that fit, in their order. The texts of older ones are let go. */
function newest(steps: readonly Step[], limit: number): readonly string[] {
  const fitting: string[] = [];
  let i = steps.length - 1;
  for (let left = limit; i >= 0; i--) {
    const text = textOf(steps[i]!);
    left -= text.length + 3;
    if (left < 0) break;
    fitting.unshift(text);
  }
  while (i >= 0 && texts.delete(steps[i]!)) i--;
  return fitting;
}

const withoutPlace = (text: string) => text.replace(/&[sl]=[^&]*/g, '');
const sameStep = (a: string, b: string) => withoutPlace(a) === withoutPlace(b);

const steps = (list: readonly string[]) => list.map(stepOf).filter((step) => step !== null);

function giveBack(store: Store, session: LeftSession): void {
  const { past, future } = session;
  store.change({ type: 'remember', past: steps(past), future: steps(future) });
}

/** A scenario with changes that is about to be written over goes to those left off. */
function putAside(session: LeftSession): void {
  const step = stepOf(session.here);
  if (!step) return;
  const changed = changedPaths(step.scenario, presetOf(step.presetId)!.scenario);
  if (changed.length > 0) saveScenario(step.scenario, 'left', session.at_ms);
}

/** So many sessions of other tabs are stored, each with so many characters of history. */
const TABS_LIMIT_COUNT = 4;
const TAB_HISTORY_LIMIT_COUNT = 100_000;

/** The newest texts of a list that fit, in their order. */
function newestTexts(list: readonly string[], limit: number): readonly string[] {
  let left = limit;
  return list.slice(list.findLastIndex((text) => (left -= text.length + 3) < 0) + 1);
}

function shortened(session: LeftSession): LeftSession {
  const { past, future } = session;
  return {
    ...session,
    past: newestTexts(past, TAB_HISTORY_LIMIT_COUNT),
    future: newestTexts(future, TAB_HISTORY_LIMIT_COUNT / 4),
  };
}

/** Store the session of this tab as the last one, and what other tabs wrote behind it; what has no room is left off. */
function storeSession(session: LeftSession): void {
  const past = new Set(session.past);
  const isIn = (other: LeftSession) => other.here === session.here && other.past.every((step) => past.has(step));
  const others = leftSessions().filter((other) => other.tab !== session.tab && !isIn(other));
  const kept = others.slice(0, TABS_LIMIT_COUNT).map(shortened);
  const fits = storeText(STORED.sessions, JSON.stringify(kept));
  for (const gone of fits ? others.slice(TABS_LIMIT_COUNT) : others) putAside(gone);
  storeText(STORED.session, JSON.stringify(session));
}

/** Give this tab an id of its own. */
function newTabId(): string {
  const id = Math.random().toString(36).slice(2);
  try {
    sessionStorage.setItem(TAB, id);
  } catch {
    // It then lasts as long as the page does.
  }
  return id;
}

/** The id of this tab; one that was made as a copy of another tab gets its own. */
async function ownTab(): Promise<string> {
  const known = tabId();
  const claims = (id: string) =>
    new Promise<boolean>((resolve) => {
      void navigator.locks.request(`moonline-tab-${id}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        // Held as long as the page lives.
        return lock && new Promise(() => undefined);
      });
    });
  // Without locks, as on an insecure address, nobody can tell a copy.
  if (!('locks' in navigator)) return known ?? newTabId();
  if (known !== null && (await claims(known))) return known;
  const id = newTabId();
  await claims(id);
  return id;
}

/** Start keeping. `startedAs` is the step the page opened with. */
export async function keepSession(store: Store, startedAs: Step): Promise<void> {
  const left = leftSession();
  const started = textOf(startedAs);
  const same = [...(left ? [left] : []), ...leftSessions()].find(({ here }) => sameStep(here, started));
  if (same) giveBack(store, same);
  else if (left) putAside(left);
  if (left?.compared && store.state.compared.length === 0)
    store.change({ type: 'compare', compared: steps(left.compared) });
  setAside(STORED.session, isSession);
  setAside(STORED.sessions, Array.isArray);
  const tab = await ownTab();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const { state } = store;
    const past = newest(state.past, HISTORY_LIMIT_COUNT);
    const future = newest(state.future, HISTORY_LIMIT_COUNT / 4);
    const compared = state.compared.map(textOf);
    storeSession({ at_ms: Date.now(), tab, here: fragmentOf(state), past, future, compared });
  };
  store.observe((state, _, before) => {
    const moved =
      state.scenario !== before.scenario ||
      state.stage !== before.stage ||
      state.past !== before.past ||
      state.lesson !== before.lesson ||
      state.compared !== before.compared;
    if (moved) timer ??= setTimeout(write, WRITE_AFTER_MS);
  });
  const leaving = () => timer !== undefined && write();
  addEventListener('pagehide', leaving);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leaving());
  write();
}
