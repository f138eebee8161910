/**
 * Stored texts that cannot be read: set aside before anything is written over them, and offered as files. Not here: what a
 * text should have been (session-keeper.ts, saved-scenarios.ts, lessons/progress.ts).
 */
import { stored, STORED, storeText } from './storage.ts';

/** A text that could not be read, and the name it was stored under. */
export interface DamagedText {
  readonly name: string;
  readonly text: string;
}

function isDamagedText(value: unknown): value is DamagedText {
  const { name, text } = (value ?? {}) as Partial<DamagedText>;
  return typeof name === 'string' && typeof text === 'string';
}

/** All that was set aside, the oldest first. A list that is itself damaged is one of them. */
export function damagedTexts(): readonly DamagedText[] {
  const list = stored(STORED.damaged);
  try {
    const read: unknown = JSON.parse(list ?? '[]');
    if (Array.isArray(read) && read.every(isDamagedText)) return read;
  } catch {
    // Told below.
  }
  return [{ name: STORED.damaged, text: list! }];
}

/** Set a stored text aside unless it is JSON of the kind it should be; false where it could not be. Nothing else is changed. */
export function setAside(name: (typeof STORED)[keyof typeof STORED], isKind: (value: unknown) => boolean): boolean {
  const text = stored(name);
  if (text === null) return true;
  try {
    if (isKind(JSON.parse(text))) return true;
  } catch {
    // It is no JSON.
  }
  const known = damagedTexts();
  const has = known.some((one) => one.name === name && one.text === text);
  return has || storeText(STORED.damaged, JSON.stringify([...known, { name, text }]));
}

/** Forget what was set aside; false where the browser refuses. */
export function forgetDamaged(): boolean {
  return storeText(STORED.damaged, '[]');
}
