/** What strangers found wrong in plans: noise among reasons, plans that come to nothing, ties, limits of the search. */
import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../src/scenario/presets.ts';
import { plainScenario } from '../../src/scenario/scenario.ts';
import { bottlenecks } from '../../src/plan/levers/bottleneck.ts';
import { largestFirst } from '../../src/plan/levers/ranking.ts';
import { elasticLimits } from '../../src/plan/levers/relief.ts';
import { leastRelief } from '../../src/plan/levers/why-not.ts';
import { CONSTRAINTS, LEVERS } from '../../src/plan/constraints/index.ts';
import { planData } from '../../src/plan/data.ts';
import { planOutcome } from '../../src/plan/plan.ts';
import { planModel } from '../../src/plan/plan-model.ts';
import { ACCEPTED_RATIO, provenSolution } from '../../src/plan/solver/proof.ts';
import { loadedSolver } from '../../src/plan/solver/solver.ts';
import { deadline } from '../../src/plan/run.ts';
import { provenSolutionOf } from '../../src/plan/solving.ts';
import { text } from '../../src/text/text.ts';
import { changed } from './changed.ts';
import { scenarioOf } from './reference-plans.ts';

const run = { solver: await loadedSolver(), clock: deadline({}) };
const yearly = (scenario: ReturnType<typeof scenarioOf>) => changed(scenario, { 'plan.periodsPerYear': 1 });

describe('fault “why-not lists industry 0.000”', () => {
  test('an amount within what the proof lets a row be broken by is no relief', () => {
    const plan = planModel(planData(yearly(scenarioOf('Too much too soon'))), 'cost');
    const limits = elasticLimits(plan);
    const honest = leastRelief({ plan, best: null, solve: (model) => provenSolutionOf(model, run) })!;
    const idle = limits.findIndex(({ rule }) => !honest.some((one) => one.rule === rule));
    expect(idle).toBeGreaterThanOrEqual(0);
    const noisy = (amount: number) =>
      leastRelief({
        plan,
        best: null,
        solve: (model) => {
          const proven = provenSolutionOf(model, run)!;
          const values = proven.values.slice();
          values[model.columnNames.length - limits.length + idle] = amount;
          return { ...proven, values };
        },
      })!.map(({ rule }) => rule);
    // The measure of a limit is at least 1 in its unit.
    expect(noisy(0.9 * ACCEPTED_RATIO)).toEqual(honest.map(({ rule }) => rule));
    // Seen, where it is something.
    expect(noisy(1e9)).toContain(limits[idle]!.rule);
  });

  test('nothing that is listed is written as nothing', async () => {
    for (const target of [1e7, 3e7, 1e8]) {
      const scenario = changed(yearly(scenarioOf('One megaton a year')), { 'plan.targetRate_units_yr': target });
      const outcome = await planOutcome(scenario, { objective: 'cost', explain: true });
      if (outcome.status !== 'infeasible' || !outcome.whyNot) throw new Error(outcome.status);
      expect(outcome.whyNot.relief.length).toBeGreaterThan(0);
      for (const { amount, shareFraction, rule } of outcome.whyNot.relief) {
        expect(shareFraction, rule).toBeGreaterThan(ACCEPTED_RATIO);
        expect(amount, rule).toBeGreaterThan(0);
      }
    }
  });
});

describe('fault “plan, budget 0: Nothing binds”', () => {
  const CASES = PRESETS.flatMap(({ id, scenario }) =>
    (['energy', 'rate'] as const).map((objective) => [id, objective, plainScenario(scenario)] as const),
  );

  test.each(CASES)('%s, %s: the row that must move first is the money', async (_, objective, scenario) => {
    const broke = changed(yearly(scenario), { 'finance.budget_MUSD_yr': 0 });
    const outcome = await planOutcome(broke, { objective });
    if (outcome.status !== 'done') throw new Error(outcome.status);
    const { value, bottlenecks: levers, nothing } = outcome.value;
    expect(value).toBeCloseTo(0, 9);
    expect(levers).toEqual([]);
    expect(nothing!.relief.map(({ rule }) => rule)).toEqual(['budget']);
    expect(text(nothing!.message)).toMatch(/^The plan comes to nothing\. First to move: Budget, \d.* more\.$/);
  });

  test('so much money is enough for one satellite, and is all that is missing', async () => {
    const broke = changed(yearly(plainScenario(PRESETS[0]!.scenario)), { 'finance.budget_MUSD_yr': 0 });
    const outcome = await planOutcome(broke, { objective: 'rate' });
    if (outcome.status !== 'done') throw new Error(outcome.status);
    const rateWith = async (budget: number) => {
      const answer = await planOutcome(changed(broke, { 'finance.budget_MUSD_yr': budget }), { objective: 'rate' });
      return answer.status === 'done' ? answer.value.figures.finalRate_units_yr : NaN;
    };
    expect(await rateWith(outcome.value.nothing!.relief[0]!.largest)).toBeGreaterThan(0.999);
  });

  test('nothing is said of a plan that comes to something', async () => {
    const outcome = await planOutcome(yearly(scenarioOf('Five years')), { objective: 'energy' });
    expect(outcome).toMatchObject({ status: 'done', value: { nothing: null } });
  });

  test('where satellites leave and none comes to work, no limit is to blame', async () => {
    const lost = changed(yearly(scenarioOf('Five years')), { 'flight.deliveryProbability': 0 });
    const outcome = await planOutcome(lost, { objective: 'energy' });
    expect(outcome).toMatchObject({ status: 'done', value: { nothing: { relief: [] } } });
    if (outcome.status === 'done') expect(outcome.value.nothing!.message.id).toBe('plan.nothing.noLimit');
  });
});

describe('fault “order of bottlenecks differs in 3 of 68 plans”', () => {
  test('sizes apart by noise stand in the order given, others by size', () => {
    const rows = [
      { id: 'a', size: 0.5 },
      { id: 'b', size: 0.5 + 3e-13 },
      { id: 'c', size: 0.7 },
      { id: 'd', size: -2e-17 },
      { id: 'e', size: 1e-17 },
      { id: 'f', size: 0.5 + 1e-6 },
    ];
    const order = (given: typeof rows) => largestFirst(given, ({ size }) => size).map(({ id }) => id);
    expect(order(rows)).toEqual(['c', 'f', 'a', 'b', 'd', 'e']);
    const shaken = rows.map((row, i) => ({ ...row, size: row.size + (i % 2 ? 1 : -1) * 4e-13 }));
    expect(order(shaken)).toEqual(order(rows));
  });

  test('property: last digits of the duals do not change the order of the levers, on every preset', () => {
    const place = new Map<string, number>(LEVERS.map(({ id, place: at }) => [id, at]));
    for (const { scenario } of PRESETS) {
      const plan = planModel({ ...planData(plainScenario(scenario), { periodsPerYear: 1 }), whole: null }, 'energy');
      const proven = provenSolutionOf(plan.model, run);
      if (!proven) continue;
      const order = (noise: (i: number) => number) =>
        bottlenecks(
          plan,
          provenSolution(
            plan.model,
            proven.values,
            proven.duals.map((dual, i) => dual * (1 + noise(i))),
          ),
          'energy',
        );
      const levers = order(() => 0);
      const named = levers.map(({ lever }) => lever);
      expect(order((i) => (i % 2 ? 1 : -1) * 1e-14).map(({ lever }) => lever)).toEqual(named);
      expect(order((i) => (i % 3 ? 1 : -1) * 2e-14).map(({ lever }) => lever)).toEqual(named);
      levers.slice(1).forEach((lever, i) => {
        const before = levers[i]!;
        if (Math.abs(before.elasticity - lever.elasticity) < 1e-12)
          expect(place.get(before.lever)!).toBeLessThan(place.get(lever.lever)!);
      });
    }
    expect(CONSTRAINTS.length).toBeGreaterThan(10);
  });
});

describe('fault “whole units, cut by wall time”: the answer says what ended its search', () => {
  const whole = changed(scenarioOf('Five years'), {
    'plan.periodsPerYear': 1,
    'plan.units': 'whole',
    'plan.gapFraction': 0,
  });

  test('by the time that a person allowed', async () => {
    // A clock by which the time is up once a first whole plan is there: it moves on with each look, as a busy machine's does.
    let looks = 0;
    const reports: number[] = [];
    const outcome = await planOutcome(
      whole,
      { objective: 'rate', timeLimit_s: 100 },
      {
        now_ms: () => (reports.length >= 2 ? 1e9 : looks++),
        report: ({ doneFraction }) => reports.push(doneFraction),
      },
    );
    if (outcome.status !== 'done') throw new Error(text(outcome.message));
    expect(outcome.value.whole!.message.id).toBe('plan.whole.gapLeftByTime');
    expect(text(outcome.value.whole!.message)).toContain('The time you allowed ended');
  });

  test('by the work that a search may take', async () => {
    const { wholePlan } = await import('../../src/plan/whole-units.ts');
    const { solvedPlan } = await import('../../src/plan/solving.ts');
    const data = planData(whole);
    const fractional = solvedPlan({ ...data, whole: null }, 'rate', run);
    if (fractional.status !== 'solved') throw new Error(fractional.status);
    let left = 1e9;
    const clock = {
      spent_s: () => 1,
      left_s: () => Infinity,
      workLeft: () => left,
      work: (amount: number) => (left = Math.max(1, left - 1e5 * amount)),
    };
    const found = wholePlan({ ...fractional, plan: planModel(data, 'rate') }, { ...run, clock: { ...clock } });
    const words = found.status === 'solved' ? found.whole!.message.id : 'message' in found ? found.message.id : '';
    expect(['plan.whole.gapLeftByWork', 'plan.outcome.workLimit']).toContain(words);
  });
});

test('fault “whole units, cost, infeasible”: infeasible, with its reason, and not refused', async () => {
  const scenario = changed(scenarioOf('Too much too soon'), { 'plan.periodsPerYear': 1, 'plan.units': 'whole' });
  const outcome = await planOutcome(scenario, { objective: 'cost', explain: true });
  expect(outcome.status).toBe('infeasible');
  if (outcome.status === 'infeasible') expect(text(outcome.message)).toMatch(/cannot be reached in the last year/);
});

test('the answer without its time is the same at every call', async () => {
  const scenario = yearly(scenarioOf('Five years'));
  const answer = async () => {
    const outcome = await planOutcome(scenario, { confirm: true });
    if (outcome.status !== 'done') throw new Error(outcome.status);
    const { timing, ...rest } = outcome.value;
    expect(timing.solve_s).toBeGreaterThan(0);
    return JSON.stringify(rest);
  };
  expect(await answer()).toBe(await answer());
});
