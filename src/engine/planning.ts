/**
 * The engine's connection to the plan: loaded when a plan is first asked for, so that a page's first figures need not wait.
 * Not here: any of the plan's work (src/plan), checks of what comes in (engine.ts).
 */
import { planOutcome, solvedModelText } from '../plan/plan.ts';
import type { PlanOptions, Report } from '../plan/plan-result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { done, type Answer } from './answer.ts';
import { planReport, type PlanReport } from './plan-report.ts';

export { pareto } from '../plan/studies/pareto.ts';
export { robust } from '../plan/studies/robust.ts';
export { planOptionProblems, studyOptionProblems } from './plan-options.ts';

/** The best plan with its report. */
export async function plan(scenario: Scenario, options?: PlanOptions, report?: Report): Promise<Answer<PlanReport>> {
  const outcome = await planOutcome(scenario, options, report ? { report } : {});
  return outcome.status === 'done' ? done(planReport(scenario, outcome.value)) : outcome;
}

/** The program that the plan solves as text. */
export async function planModel(
  scenario: Scenario,
  format: 'lp' | 'mps',
  options?: PlanOptions,
): Promise<Answer<string>> {
  return done(await solvedModelText(scenario, format, options));
}
