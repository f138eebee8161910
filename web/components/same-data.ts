/** Whether a property's new value says anything new: plain data that a worker sends again is another object each time. */

/** For Lit's `hasChanged`: true when the data differ. Small plain data only. */
export function differs(now: unknown, before: unknown): boolean {
  return now !== before && JSON.stringify(now) !== JSON.stringify(before);
}
