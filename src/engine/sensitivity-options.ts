/** What callers may ask of the sensitivity map beside a scenario, checked. */
import { SENSITIVITY_PART_COUNT, SENSITIVITY_WINDOWS } from '../flight/search/sensitivity.ts';
import type { Problem } from '../scenario/scenario.ts';
import { shownValue } from '../scenario/shown-value.ts';
import { wholeProblems } from './whole-number.ts';

/** Problems of which part of a sensitivity map is wanted. */
export function sensitivityProblems({ window, partIndex }: Readonly<Record<string, unknown>>): Problem[] {
  const problems: Problem[] = [];
  const windows: readonly unknown[] = SENSITIVITY_WINDOWS;
  if (!windows.includes(window))
    problems.push({
      path: 'window',
      message: `The window must be one of ${SENSITIVITY_WINDOWS.join(', ')}, got ${shownValue(window)}`,
    });
  problems.push(...wholeProblems('partIndex', 'The part', partIndex, [0, SENSITIVITY_PART_COUNT - 1]));
  return problems;
}
