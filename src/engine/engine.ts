/**
 * The engine: checks what comes in, calls the rooms of the chain, answers with values.
 * The same object serves the worker, the command line and the tests. No DOM, no worker, no printing.
 */
import { driverResult } from '../driver/driver.ts';
import { flightResult } from '../flight/flight.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { paretoOutcome } from '../plan/pareto.ts';
import { planModelText, planOutcome } from '../plan/plan.ts';
import { robustOutcome } from '../plan/robust.ts';
import { checkScenario, type Problem, type Scenario } from '../scenario/scenario.ts';
import { done, invalid, type Answer } from './answer.ts';
import type { Engine } from './engine-api.ts';
import { planReport } from './plan-report.ts';
import { verifyReport } from './verify.ts';

/** Engine over one loaded kernel. */
export function createEngine(kernel: Kernel): Engine {
  return {
    driver: (scenario) => checked(scenario, (s) => done(driverResult(s))),
    flight: (scenario, options) => {
      const problems = timeProblems(options?.at_days);
      return problems.length > 0 ? invalid(problems) : checked(scenario, (s) => done(flightResult(kernel, s, options)));
    },
    plan: async (scenario, options, report) =>
      checked(scenario, async (s) => {
        const outcome = await planOutcome(s, options, report ? { report } : {});
        return outcome.status === 'done' ? done(planReport(s, outcome.value)) : outcome;
      }),
    pareto: async (scenario, options, report) =>
      checked(scenario, (s) => paretoOutcome(s, options, report ? { report } : {})),
    robust: async (scenario, options, report) =>
      checked(scenario, (s) => robustOutcome(s, options, report ? { report } : {})),
    planModel: (scenario, format, options) => checked(scenario, (s) => done(planModelText(s, format, options))),
    verify: (reference) => verifyReport(kernel, reference),
  };
}

function checked<R>(
  input: unknown,
  work: (scenario: Scenario) => R,
): R | Extract<Answer<never>, { status: 'invalid' }> {
  const check = checkScenario(input);
  return check.ok ? work(check.scenario) : (invalid(check.problems) as Extract<Answer<never>, { status: 'invalid' }>);
}

/** Longest time after launch that can be asked for, and how many times at once. */
const TIME_LIMIT_DAYS = 365;
const TIME_CAPACITY_COUNT = 4096;

function timeProblems(at_days: unknown): Problem[] {
  if (at_days === undefined) return [];
  const path = 'at_days';
  if (!Array.isArray(at_days)) return [{ path, message: `Times must be a list of days, got ${typeof at_days}` }];
  const times: readonly unknown[] = at_days;
  if (times.length > TIME_CAPACITY_COUNT)
    return [{ path, message: `At most ${TIME_CAPACITY_COUNT} times can be asked for, got ${times.length}` }];
  let latest_days = 0;
  for (const time of times) {
    if (typeof time !== 'number' || !(time >= 0 && time <= TIME_LIMIT_DAYS))
      return [{ path, message: `Times must be numbers from 0 to ${TIME_LIMIT_DAYS} days, got ${String(time)}` }];
    if (time < latest_days) return [{ path, message: `Times must ascend, got ${time} after ${latest_days}` }];
    latest_days = time;
  }
  return [];
}
