/** What callers may ask of a plan beside a scenario, checked. */
import { numberField, OBJECTIVES } from '../scenario/fields.ts';
import type { Problem } from '../scenario/scenario.ts';
import { shownValue } from '../scenario/shown-value.ts';

/** Problems of a plan's options; none for `undefined`. */
export function planOptionProblems(options: Readonly<Record<string, unknown>> = {}): Problem[] {
  const { objective, periodsPerYear, timeLimit_s } = options;
  const problems: Problem[] = [];
  const ids: readonly string[] = OBJECTIVES.map((row) => row.id);
  if (objective !== undefined && !ids.includes(objective as string))
    problems.push({
      path: 'objective',
      message: `The objective must be one of ${ids.join(', ')}, got ${shownValue(objective)}`,
    });
  const { min, max } = numberField('plan.periodsPerYear');
  const whole = typeof periodsPerYear === 'number' && Number.isInteger(periodsPerYear);
  if (periodsPerYear !== undefined && !(whole && periodsPerYear >= min && periodsPerYear <= max))
    problems.push({
      path: 'periodsPerYear',
      message: `Periods per year must be a whole number from ${min} to ${max}, got ${shownValue(periodsPerYear)}`,
    });
  if (timeLimit_s !== undefined && !(typeof timeLimit_s === 'number' && timeLimit_s >= 0))
    problems.push({
      path: 'timeLimit_s',
      message: `The time limit must be at least 0 s, got ${shownValue(timeLimit_s)}`,
    });
  return problems;
}

/** Problems of a count among the options; none for `undefined`. */
export function countProblems(value: unknown, path: string, min: number, max: number): Problem[] {
  if (value === undefined) return [];
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return [];
  return [{ path, message: `${path} must be a whole number from ${min} to ${max}, got ${shownValue(value)}` }];
}
