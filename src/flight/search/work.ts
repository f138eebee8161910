/**
 * The bound of a search's work, counted in accepted steps of integration and never in seconds, so that an answer is the same
 * on every machine. Not here: the searches that end by it (src/flight/search).
 */

/** Flights of one batch while work is counted: a search goes beyond its bound by less than one such batch. */
export const COUNTED_BATCH_COUNT = 256;

/** Steps that a search for launches may take to scan, and again to correct what the scan found. */
export const SCAN_STEP_LIMIT_COUNT = 15_000_000;
export const CORRECTION_STEP_LIMIT_COUNT = 5_000_000;

/** Steps taken by a search and allowed to it. */
export class Work {
  #allowed: number;
  #taken = 0;
  #isCut = false;

  constructor(allowed: number) {
    this.#allowed = allowed;
  }

  /** Whether another batch may fly; a search that is told no is cut short. */
  mayFly(): boolean {
    if (this.#taken >= this.#allowed) this.#isCut = true;
    return this.#taken < this.#allowed;
  }

  /** Note the steps of flown launches. */
  note(stepCounts: ArrayLike<number>): void {
    for (let i = 0; i < stepCounts.length; i++) this.#taken += stepCounts[i]!;
  }

  /** Allow so many steps from here on: what one part of a search used up is not the next one's. */
  allowFurther(steps: number): void {
    this.#allowed = this.#taken + steps;
  }

  /** Whether any flight was left out. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** Steps taken so far. */
  get taken(): number {
    return this.#taken;
  }
}
