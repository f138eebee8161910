/** What searches along the launch speed share: when two arrivals are of one branch, and how a step is held. */

/** Neighbours of a grid belong to one branch when their times of flight differ by less than this. */
const BRANCH_GAP_DAYS = 0.5;

/** Whether two times of flight belong to one branch of arrivals. */
export function oneBranch(a_days: number, b_days: number): boolean {
  return Math.abs(a_days - b_days) < BRANCH_GAP_DAYS;
}

/** A value held within ± most. */
export function clamped(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}

/** Evenly spaced values from one end of a range on, the other end among them when it is met. */
export function evenly([from, to]: readonly [from: number, to: number], step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, i) => from + i * step);
}
