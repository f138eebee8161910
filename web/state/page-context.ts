/** What elements and actions of the page reach: the state and the engine. */
import type { EngineSession } from '../engine/session.ts';
import type { Store } from './store.ts';

export interface PageContext {
  readonly store: Store;
  readonly session: EngineSession;
}
