/** Whole numbers among what callers ask, checked. Not here: which options there are. */
import type { Value } from '../text/message.ts';
import { message } from '../text/text.ts';
import type { Problem } from '../scenario/scenario.ts';
import { shownValue } from '../scenario/shown-value.ts';

/**
 * The problem of a value that must be a whole number within a range, as a list of none or one. `name` is what it is called:
 * a message, or the path itself, which a command line may call by its own option.
 */
export function wholeProblems(
  path: string,
  name: Value,
  value: unknown,
  [least, most]: readonly [least: number, most: number],
): Problem[] {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return [];
  const values = { name, min: least, max: most, given: shownValue(value) };
  return [{ path, message: message('engine.option.wholeNumber', values) }];
}
