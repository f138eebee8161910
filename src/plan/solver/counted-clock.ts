/**
 * A clock that counts: GLPK reads the time once a step and knows no other limit that it keeps to in all its methods. On a
 * clock that advances by the same amount at each reading its limit is one of work, the same on every machine.
 * Not here: how much work is allowed (limits.ts).
 */

/** What GLPK is told each reading takes; its limits are in milliseconds. */
export const READING_MS = 1;
/** More than any limit that 32 bits of milliseconds can say. */
const OVER_MS = 4294967296;
// Any instant: only differences count.
const START_MS = 1e12;
/** Readings between two looks at whether a person's time is up, or wants to know how far it is. */
const LOOK_EVERY = 64;

/** What came of work under a counted clock. */
export interface Counted<T> {
  readonly value: T;
  readonly stepCount: number;
  /** Whether `isOver` ended it. */
  readonly isOver: boolean;
}

/** Do synchronous work during which `Date.now` counts its readings; afterwards it is again what it was. */
export function counted<T>(work: () => T, isOver: () => boolean, look?: (steps: number) => void): Counted<T> {
  const real = Date.now;
  let steps = 0;
  let over = isOver();
  Date.now = () => {
    // The first reading is the instant that the others are compared with.
    if (steps++ === 0) return START_MS;
    if (steps % LOOK_EVERY === 0) {
      look?.(steps);
      over ||= isOver();
    }
    return START_MS + (over ? OVER_MS : steps * READING_MS);
  };
  try {
    return { value: work(), stepCount: steps, isOver: over };
  } finally {
    Date.now = real;
  }
}
