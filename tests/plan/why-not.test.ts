/** Why not: the amounts named are enough, no rule of the set can be left out, and a start that does not fit. */
import { describe, expect, test } from 'vitest';
import { planData } from '../../src/plan/data.ts';
import { planOutcome } from '../../src/plan/plan.ts';
import { planModel } from '../../src/plan/plan-model.ts';
import type { WhyNot } from '../../src/plan/plan-result.ts';
import { elasticLimits, relievedModel } from '../../src/plan/levers/relief.ts';
import { deadline } from '../../src/plan/run.ts';
import { provenSolutionOf } from '../../src/plan/solving.ts';
import { withRelief } from '../../src/plan/levers/why-not.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';
import { changed } from './changed.ts';
import { loadedSolver } from '../../src/plan/solver/solver.ts';
import { scenarioOf } from './reference-plans.ts';

const run = { solver: await loadedSolver(), clock: deadline({}) };
const costPlan = (scenario: Scenario) => planModel(planData(scenario), 'cost');

async function reasons(scenario: Scenario, objective: 'cost' | 'time' | 'energy'): Promise<WhyNot> {
  const outcome = await planOutcome(scenario, { objective, explain: true }, { port: run.solver });
  if (!('whyNot' in outcome) || !outcome.whyNot) throw new Error(`${outcome.status} without a reason`);
  return outcome.whyNot;
}

const CASES = [
  ['Too much too soon', scenarioOf('Too much too soon')],
  ['One megaton a year at six million', changed(scenarioOf('One megaton a year'), { 'plan.targetRate_units_yr': 6e6 })],
  [
    'a tenth of the licences',
    changed(scenarioOf('Five years'), { 'earth.licences.mode': 'on', 'earth.licences.start_per_yr': 15 }),
  ],
] as const;

describe.each(CASES)('by hand: %s', (_, scenario) => {
  test('is infeasible, and giving exactly the amounts named makes it feasible; a little less does not', async () => {
    const { relief, together, message } = await reasons(scenario, 'cost');
    expect(relief.length).toBeGreaterThan(0);
    for (const one of relief) {
      expect(one.amount).toBeGreaterThan(0);
      expect(one.byPeriod.reduce((sum, part) => sum + part, 0)).toBeCloseTo(one.amount, 6);
      expect(text(one.message)).toMatch(/^[A-Z].* more (in|from) \d{4}.*\.$/);
    }
    // The whole set is named, or that no set is to blame.
    const named = together.length === 1 ? 'plan.whyNot.oneLimit' : 'plan.whyNot.together';
    expect(message.id).toBe(named);
    expect(text(message)).toMatch(/^[A-Z].*[a-z]\.$/);
    const plan = costPlan(scenario);
    expect(provenSolutionOf(plan.model, run, () => false)).toBeNull();
    // The solver's own tolerance is the only room beyond the amounts.
    const scaled = (factor: number) => relief.map((one) => ({ ...one, byPeriod: one.byPeriod.map((x) => x * factor) }));
    expect(provenSolutionOf(withRelief(plan, scaled(1 + 1e-9)), run, () => false)).not.toBeNull();
    expect(provenSolutionOf(withRelief(plan, scaled(0.999)), run, () => false)).toBeNull();
  });

  test('the set is irreducible: all of it forbids the target, without any one rule it can be reached', async () => {
    const { together } = await reasons(scenario, 'cost');
    expect(together.length).toBeGreaterThan(0);
    const plan = costPlan(scenario);
    const limits = elasticLimits(plan);
    const feasible = (inForce: readonly string[]) => {
      const lifted = limits.filter(({ rule }) => !inForce.includes(rule));
      const endless = new Float64Array(lifted.length).fill(Infinity);
      return provenSolutionOf(relievedModel(plan.model, lifted, endless), run, () => false) !== null;
    };
    expect(feasible(together)).toBe(false);
    for (const rule of together) expect(feasible(together.filter((one) => one !== rule)), rule).toBe(true);
  });
});

test('time that is not reachable says why, too', async () => {
  const { relief } = await reasons(scenarioOf('Too much too soon'), 'time');
  expect(relief.map((one) => one.rule)).toContain('budget');
});

test('by hand: a warehouse too small for the start asks for exactly the rest, where nothing can be launched', async () => {
  const scenario = changed(scenarioOf('Five years'), {
    'moon.start.satellites': 700,
    'moon.warehouse_units': 500,
    'moon.start.drivers': 0,
  });
  const { relief, together } = await reasons(scenario, 'energy');
  // No driver stands before the first period ends: 200 more must fit, or be launched without one.
  const ofFirst = (rule: string) => relief.find((one) => one.rule === rule)?.byPeriod[0] ?? 0;
  expect(ofFirst('warehouse') + ofFirst('driver')).toBeCloseTo(200, 6);
  expect(together).toContain('warehouse');
});
