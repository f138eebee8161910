/** What callers may ask of a plan and its studies beside a scenario, checked. */
import { POINT_COUNTS } from '../plan/studies/study-result.ts';
import type { Range } from '../plan/studies/study.ts';
import { fieldOf, numberField, OBJECTIVES } from '../scenario/fields.ts';
import { fieldProblem, type Problem } from '../scenario/scenario.ts';
import { shownValue } from '../scenario/shown-value.ts';
import { message } from '../text/text.ts';
import { wholeProblems } from './whole-number.ts';

export { POINT_COUNTS };

/** Problems of a plan's options; none for `undefined`. */
export function planOptionProblems(options: Readonly<Record<string, unknown>> = {}): Problem[] {
  const { objective, periodsPerYear, timeLimit_s } = options;
  const problems: Problem[] = [];
  const ids: readonly unknown[] = OBJECTIVES.map((row) => row.id);
  if (objective !== undefined && !ids.includes(objective))
    problems.push(fieldProblem(fieldOf('plan.objective')!, objective, 'objective'));
  const { min, max } = numberField('plan.periodsPerYear');
  const periods = message('field.plan.periodsPerYear.label');
  if (periodsPerYear !== undefined)
    problems.push(...wholeProblems('periodsPerYear', periods, periodsPerYear, [min, max]));
  if (timeLimit_s !== undefined && !(typeof timeLimit_s === 'number' && timeLimit_s >= 0)) {
    const given = shownValue(timeLimit_s);
    problems.push({ path: 'timeLimit_s', message: message('engine.option.timeLimit', { given }) });
  }
  return problems;
}

/** Problems of the options of a study around a plan: those of the plan, and whole numbers outside the study's ranges. */
export function studyOptionProblems(
  { ranges }: { readonly ranges: Readonly<Record<string, Range>> },
  options: Readonly<Record<string, unknown>> = {},
): Problem[] {
  const asked = Object.entries(ranges).filter(([name]) => options[name] !== undefined);
  return [
    ...planOptionProblems(options),
    ...asked.flatMap(([name, range]) => wholeProblems(name, name, options[name], range)),
  ];
}
