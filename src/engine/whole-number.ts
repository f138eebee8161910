/** Whole numbers among what callers ask, checked. Not here: which options there are. */
import type { Problem } from '../scenario/scenario.ts';
import { shownValue } from '../scenario/shown-value.ts';

/** The problem of a value that must be a whole number within a range, as a list of none or one. */
export function wholeProblems(
  path: string,
  what: string,
  value: unknown,
  [least, most]: readonly [least: number, most: number],
): Problem[] {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return [];
  return [{ path, message: `${what} must be a whole number from ${least} to ${most}, got ${shownValue(value)}` }];
}
