/** What callers may ask of a plan and its studies beside a scenario, checked. */
import { COMMIT_YEARS, POINT_COUNTS } from '../plan/studies/study-result.ts';
import { numberField, OBJECTIVES } from '../scenario/fields.ts';
import type { Problem } from '../scenario/scenario.ts';
import { shownValue } from '../scenario/shown-value.ts';
import { wholeProblems } from './whole-number.ts';

export { POINT_COUNTS };

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
