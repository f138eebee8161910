/**
 * The engine's door to the plan: loaded when a plan is first asked for, so that a page's first figures need not wait.
 * Not here: any of the plan's work (src/plan), checks of what comes in (engine.ts).
 */
import { paretoOutcome } from '../plan/studies/pareto.ts';
import { planModelText, planOutcome } from '../plan/plan.ts';
import type { PlanOptions, Report } from '../plan/plan-result.ts';
import { robustOutcome } from '../plan/studies/robust.ts';
import type {
  ParetoOptions,
  ParetoReport,
  ParetoResult,
  RobustOptions,
  RobustResult,
} from '../plan/studies/study-result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { done, type Answer } from './answer.ts';
import { planReport, type PlanReport } from './plan-report.ts';

export { paretoOptionProblems, planOptionProblems, robustOptionProblems } from './plan-options.ts';

/** The best plan with its report. */
export async function plan(scenario: Scenario, options?: PlanOptions, report?: Report): Promise<Answer<PlanReport>> {
  const outcome = await planOutcome(scenario, options, report ? { report } : {});
  return outcome.status === 'done' ? done(planReport(scenario, outcome.value)) : outcome;
}

/** Fronts of time, cost and launch rate. */
export function pareto(
  scenario: Scenario,
  options?: ParetoOptions,
  report?: ParetoReport,
): Promise<Answer<ParetoResult>> {
  return paretoOutcome(scenario, options, report ? { report } : {});
}

/** One plan for three futures. */
export function robust(scenario: Scenario, options?: RobustOptions, report?: Report): Promise<Answer<RobustResult>> {
  return robustOutcome(scenario, options, report ? { report } : {});
}

/** The plan's program as text. */
export function planModel(scenario: Scenario, format: 'lp' | 'mps', options?: PlanOptions): Answer<string> {
  return done(planModelText(scenario, format, options));
}
