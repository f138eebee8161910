/** What elements and actions of the page reach: the state, the engine, code that is fetched when it is asked for. */
import { text } from '../../src/text/text.ts';
import type { EngineSession } from '../engine/session.ts';
import type { Store } from './store.ts';

export interface PageContext {
  readonly store: Store;
  readonly session: EngineSession;
}

/** A part of the page's code, fetched when asked for; null where the network refuses it, and then the page says so. */
export async function loadedPart<P>(store: Store, part: Promise<P>): Promise<P | null> {
  try {
    return await part;
  } catch {
    store.change({ type: 'say', text: text('page.notLoaded'), tone: 'bad' });
    return null;
  }
}
