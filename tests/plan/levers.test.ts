/** Levers confirmed by real solves: against the published left and right elasticities, and by hand on a small program. */
import { describe, expect, test } from 'vitest';
import { planData } from '../../src/plan/data.ts';
import { leveredPlan, LEVERS } from '../../src/plan/levers/levers.ts';
import { planOutcome } from '../../src/plan/plan.ts';
import { planModel } from '../../src/plan/plan-model.ts';
import { checked, PLAN_CASES } from './reference-plans.ts';
import { twoPeriods } from './two-periods.ts';

const CASES = PLAN_CASES.filter((entry) => entry.elasticities).map((entry) => [entry.name, entry] as const);

describe.each(CASES)('published: %s', (_, entry) => {
  test('the three largest levers, solved again at 1 % less and more, agree left and right', async () => {
    const outcome = await planOutcome(checked(entry.scenario), { objective: 'energy', confirm: true });
    if (outcome.status !== 'done') throw new Error(outcome.status);
    const confirmed = outcome.value.bottlenecks.filter((lever) => lever.confirmed);
    expect(confirmed).toEqual(outcome.value.bottlenecks.slice(0, 3));
    for (const { lever, confirmed: sides, oneSided, sentence } of confirmed) {
      const [left, right] = entry.elasticities![lever]!;
      expect(Math.abs(sides![0]! - left), lever).toBeLessThan(entry.tolerance!.elasticity);
      expect(Math.abs(sides![1]! - right), lever).toBeLessThan(entry.tolerance!.elasticity);
      expect(oneSided).toBe(false);
      expect(sentence).toMatch(/Solved again: 1 % more gives \+0\.\d+ %, 1 % less −0\.\d+ %\.$/);
    }
  });
});

test('published: cargo 0.857, site 0.764, budget 0.237, industry 0.17 lead in One megaton a year', async () => {
  const outcome = await planOutcome(checked(PLAN_CASES[0]!.scenario), { objective: 'energy', confirm: true });
  if (outcome.status !== 'done') throw new Error(outcome.status);
  const [cargo, site, budget, industry] = outcome.value.bottlenecks;
  expect([cargo, site, budget, industry].map((lever) => lever!.lever)).toEqual(['cargo', 'site', 'budget', 'industry']);
  expect(cargo!.confirmed![0]!.toFixed(3)).toBe('0.857');
  expect(site!.confirmed![0]!.toFixed(3)).toBe('0.764');
  expect(budget!.confirmed![0]!.toFixed(3)).toBe('0.237');
  expect(industry!.elasticity.toFixed(2)).toBe('0.17');
});

describe('by hand: what a lever scales', () => {
  const data = planData(twoPeriods());
  const plain = planModel(data, 'energy').model;

  test.each(LEVERS.map(({ lever }) => [lever] as const))('%s scales its own rows and nothing else', (lever) => {
    const scaled = leveredPlan(data, 'energy', lever, 2).model;
    const changed = new Set<string>();
    plain.values.forEach((value, k) => {
      if (scaled.values[k] !== value) changed.add(plain.rowNames[plain.starts.findLastIndex((start) => start <= k)]!);
    });
    plain.rowUpper.forEach((side, i) => side !== scaled.rowUpper[i] && changed.add(plain.rowNames[i]!));
    plain.upper.forEach((bound, j) => bound !== scaled.upper[j] && changed.add(plain.columnNames[j]!));
    const rows = lever === 'warehouse' ? 'Q' : LEVERS.find((row) => row.lever === lever)!.rows;
    // In the first period shots, industry and power draw on the starting stock, which is a constant.
    expect([...changed].sort()).toEqual([`${rows}_1`, `${rows}_2`]);
  });

  test('the budget scales alone: reinvested income stays', () => {
    const scaled = leveredPlan(data, 'energy', 'budget', 2).model;
    const i = plain.rowNames.indexOf('money_2');
    expect(scaled.rowUpper[i]).toBe(2 * plain.rowUpper[i]!);
    expect([...scaled.values]).toEqual([...plain.values]);
  });
});
