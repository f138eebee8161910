/** Parts of the page that are fetched when they are asked for, and what is said where the network refuses one. */
import { text } from '../../src/text/text.ts';
import type { Store } from './store.ts';

/** The part, or null where it did not come; that is then said to everybody. */
export async function loadedPart<P>(store: Store, part: Promise<P>): Promise<P | null> {
  try {
    return await part;
  } catch {
    store.change({ type: 'say', text: text('page.notLoaded'), tone: 'bad' });
    return null;
  }
}
