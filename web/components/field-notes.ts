/**
 * The notes on fields, loaded after the first result or when somebody asks for one. Not here: the notes (src/scenario),
 * how one is shown (components/field-about.ts).
 */
import type * as about from './field-about.ts';

type Notes = typeof about;

let loaded: Notes | null = null;
const listeners = new Set<() => void>();

/** The notes, or null while they are not there. */
export function notes(): Notes | null {
  return loaded;
}

/** Load the notes; again is free. */
export async function loadNotes(): Promise<void> {
  if (loaded) return;
  loaded = await import('./field-about.ts');
  for (const tell of listeners) tell();
  listeners.clear();
}

/** Be told once when the notes come; returns the way to stop. */
export function onNotes(tell: () => void): () => void {
  if (!loaded) listeners.add(tell);
  return () => listeners.delete(tell);
}
