/** What callers may ask of a plan and its studies beside a scenario, checked. */
import { numberField, OBJECTIVES } from '../scenario/fields.ts';
import type { Problem } from '../scenario/scenario.ts';
import { shownValue } from '../scenario/shown-value.ts';
import { wholeProblems } from './whole-number.ts';

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
  if (periodsPerYear !== undefined)
    problems.push(...wholeProblems('periodsPerYear', 'Periods per year', periodsPerYear, [min, max]));
  if (timeLimit_s !== undefined && !(typeof timeLimit_s === 'number' && timeLimit_s >= 0))
    problems.push({
      path: 'timeLimit_s',
      message: `The time limit must be at least 0 s, got ${shownValue(timeLimit_s)}`,
    });
  return problems;
}

/** Points of a front, and years whose orders are the same in every future. */
export const POINT_COUNTS = [2, 50] as const;
export const COMMIT_YEARS = [0, 60] as const;

/** Problems of the options of fronts. */
export function paretoOptionProblems(options: Readonly<Record<string, unknown>> = {}): Problem[] {
  const { pointCount } = options;
  const points = pointCount === undefined ? [] : wholeProblems('pointCount', 'pointCount', pointCount, POINT_COUNTS);
  return [...planOptionProblems(options), ...points];
}

/** Problems of the options of a plan for three futures. */
export function robustOptionProblems(options: Readonly<Record<string, unknown>> = {}): Problem[] {
  const { commit_yr } = options;
  const years = commit_yr === undefined ? [] : wholeProblems('commit_yr', 'commit_yr', commit_yr, COMMIT_YEARS);
  return [...planOptionProblems(options), ...years];
}
