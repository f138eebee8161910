/** What callers may ask of a flight beside its scenario, checked. Not here: options of studies and plans. */
import type { Problem } from '../scenario/scenario.ts';
import { shownValue } from '../scenario/shown-value.ts';
import { message } from '../text/text.ts';

/** Longest time after launch that can be asked for, and how many times at once. */
const TIME_LIMIT_DAYS = 365;
const TIME_CAPACITY_COUNT = 4096;

/** Problems of the times at which states of a flight are wanted; none for `undefined`. */
export function timeProblems(at_days: unknown): Problem[] {
  if (at_days === undefined) return [];
  const path = 'at_days';
  if (!Array.isArray(at_days))
    return [{ path, message: message('engine.option.times.list', { given: typeof at_days }) }];
  const times: readonly unknown[] = at_days;
  if (times.length > TIME_CAPACITY_COUNT)
    return [
      { path, message: message('engine.option.times.count', { most: TIME_CAPACITY_COUNT, count: times.length }) },
    ];
  let latest_days = 0;
  for (const time of times) {
    if (typeof time !== 'number' || !(time >= 0 && time <= TIME_LIMIT_DAYS))
      return [
        { path, message: message('engine.option.times.range', { most: TIME_LIMIT_DAYS, given: shownValue(time) }) },
      ];
    if (time < latest_days)
      return [{ path, message: message('engine.option.times.order', { time, before: latest_days }) }];
    latest_days = time;
  }
  return [];
}
