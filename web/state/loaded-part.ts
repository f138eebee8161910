/** Parts of the page that are fetched when they are asked for, and what is said where the network refuses one. */
import type { Store } from './store.ts';
import { WORDS } from '../text/words.ts';

/** The part, or null where it did not come; that is then said to everybody. */
export async function loadedPart<P>(store: Store, part: Promise<P>): Promise<P | null> {
  try {
    return await part;
  } catch {
    store.change({ type: 'say', text: WORDS.notLoaded, tone: 'bad' });
    return null;
  }
}
