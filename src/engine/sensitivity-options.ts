/** What callers may ask of the sensitivity map beside a scenario, checked. */
import { SENSITIVITY_PART_COUNT, SENSITIVITY_WINDOWS } from '../flight/sensitivity.ts';
import type { Problem } from '../scenario/scenario.ts';
import { shownValue } from '../scenario/shown-value.ts';

/** Problems of which part of a sensitivity map is wanted. */
export function sensitivityProblems({ window, partIndex }: Readonly<Record<string, unknown>>): Problem[] {
  const problems: Problem[] = [];
  const windows: readonly unknown[] = SENSITIVITY_WINDOWS;
  if (!windows.includes(window))
    problems.push({
      path: 'window',
      message: `The window must be one of ${SENSITIVITY_WINDOWS.join(', ')}, got ${shownValue(window)}`,
    });
  const whole = typeof partIndex === 'number' && Number.isInteger(partIndex);
  if (!(whole && partIndex >= 0 && partIndex < SENSITIVITY_PART_COUNT))
    problems.push({
      path: 'partIndex',
      message: `The part must be a whole number from 0 to ${SENSITIVITY_PART_COUNT - 1}, got ${shownValue(partIndex)}`,
    });
  return problems;
}
