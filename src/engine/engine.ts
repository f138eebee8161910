/**
 * The engine: checks what comes in, calls the rooms of the chain, answers with values.
 * The same object serves the worker, the command line and the tests. No DOM, no worker, no printing.
 */
import { driverResult } from '../driver/driver.ts';
import { flightResult } from '../flight/flight.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { satelliteResult } from '../satellite/satellite.ts';
import { checkScenario, type Problem, type Scenario } from '../scenario/scenario.ts';
import { done, type Answer } from './answer.ts';
import type { Engine } from './engine-api.ts';
import { resolvedScenario } from './links.ts';
import { planOptionProblems, timeProblems } from './options.ts';

// The page's first results need neither the plan nor the reference cases: their code comes with the first question.
const plan = () => import('../plan/plan.ts');

/** Engine over one loaded kernel. */
export function createEngine(kernel: Kernel): Engine {
  return {
    driver: (scenario) =>
      checked(scenario, (s) => {
        const result = driverResult(kernel, s);
        return 'sentence' in result ? { status: 'infeasible' as const, ...result } : done(result);
      }),
    satellite: (scenario) =>
      checked(scenario, (s) => {
        const result = satelliteResult(kernel, s);
        return 'budget' in result ? done(result) : { status: 'infeasible' as const, ...result };
      }),
    flight: (scenario, options) =>
      checked(scenario, (s) => done(flightResult(kernel, s, options)), timeProblems(options?.at_days)),
    plan: async (scenario, options) => {
      const { planOutcome } = await plan();
      return checked(scenario, (s) => planOutcome(s, options), planOptionProblems({ ...options }));
    },
    planModel: async (scenario, format, options) => {
      const { planModelText } = await plan();
      return checked(scenario, (s) => done(planModelText(s, format, options)), planOptionProblems({ ...options }));
    },
    verify: async (reference) => (await import('./verify.ts')).verifyReport(kernel, reference),
  };

  /** The work's result for a scenario that passes its checks, its links resolved, else every problem. */
  function checked<R>(input: unknown, work: (scenario: Scenario) => R, problems: readonly Problem[] = []): R | Invalid {
    const check = checkScenario(input);
    if (!check.ok || problems.length > 0)
      return { status: 'invalid', problems: [...problems, ...(check.ok ? [] : check.problems)] };
    const resolved = resolvedScenario(kernel, check.scenario);
    return resolved.ok ? work(resolved.scenario) : { status: 'invalid', problems: resolved.problems };
  }
}

type Invalid = Extract<Answer<never>, { status: 'invalid' }>;
