/**
 * The engine: checks what comes in, calls the rooms of the chain, answers with values.
 * The same object serves the worker, the command line and the tests. No DOM, no worker, no printing.
 */
import { driverResult } from '../driver/driver.ts';
import { flightResult } from '../flight/flight.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { planModelText, planOutcome } from '../plan/plan.ts';
import { checkScenario, type Scenario } from '../scenario/scenario.ts';
import { done, invalid, type Answer } from './answer.ts';
import type { Engine } from './engine-api.ts';
import { verifyReport } from './verify.ts';

/** Engine over one loaded kernel. */
export function createEngine(kernel: Kernel): Engine {
  return {
    driver: (scenario) => checked(scenario, (s) => done(driverResult(s))),
    flight: (scenario, options) => checked(scenario, (s) => done(flightResult(kernel, s, options))),
    plan: async (scenario, options) => checked(scenario, (s) => planOutcome(s, options)),
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
