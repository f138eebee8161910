/** Levers confirmed by real solves: against the published left and right elasticities, and by hand on a small program. */
import { describe, expect, test } from 'vitest';
import type { Constraint, Limit } from '../../src/plan/constraints/constraint.ts';
import { planData } from '../../src/plan/data.ts';
import { CONSTRAINTS, LEVERS } from '../../src/plan/constraints/index.ts';
import { leveredPlan } from '../../src/plan/levers/levers.ts';
import { planOutcome } from '../../src/plan/plan.ts';
import { planModel } from '../../src/plan/plan-model.ts';
import { columnName } from '../../src/plan/variables.ts';
import { text } from '../../src/text/text.ts';
import { checked, PLAN_CASES } from './reference-plans.ts';
import { twoPeriods, twoPeriodsWithOptions } from './two-periods.ts';

const CASES = PLAN_CASES.filter((entry) => entry.elasticities).map((entry) => [entry.name, entry] as const);

describe.each(CASES)('published: %s', (_, entry) => {
  test('the three largest levers, solved again at 1 % less and more, agree left and right', async () => {
    const outcome = await planOutcome(checked(entry.scenario), { objective: 'energy', confirm: true });
    if (outcome.status !== 'done') throw new Error(outcome.status);
    const confirmed = outcome.value.bottlenecks.filter((lever) => lever.confirmed);
    expect(confirmed).toEqual(outcome.value.bottlenecks.slice(0, 3));
    for (const { lever, confirmed: sides, oneSided, message } of confirmed) {
      const [left, right] = entry.elasticities![lever]!;
      expect(Math.abs(sides![0]! - left), lever).toBeLessThan(entry.tolerance!.elasticity);
      expect(Math.abs(sides![1]! - right), lever).toBeLessThan(entry.tolerance!.elasticity);
      expect(oneSided).toBe(false);
      expect(text(message)).toMatch(/Solved again: 1 % more gives \+0\.\d+ %, 1 % less −0\.\d+ %\.$/);
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

  /** The rows, or the column, that levers scale, as they stand in written programs. */
  const SCALED = {
    engines: 'build_engines',
    supply: 'build_supply',
    assembly: 'build_assembly',
    site: 'site',
    fleet: 'flights',
    cargo: 'cargo',
    industry: 'industry',
    power: 'energy',
    driver: 'shots',
    budget: 'money',
    warehouse: 'Q',
  } as const;

  /** The rows that name a lever as their limit, or the variable that it bounds, in both periods. */
  function scaledBy({ id, bound }: Limit): string[] {
    if (bound) return [1, 2].map((t) => columnName(bound.variable, t));
    const rows = [1, 2].flatMap((t) => CONSTRAINTS.flatMap((rule: Constraint) => rule.rows(data, t)));
    return rows.filter((row) => row.limit === id).map((row) => row.name);
  }

  test('levers stand in the order of the chain, each limit that has one once', () => {
    const ids = LEVERS.map(({ id }) => id);
    expect(ids.filter((id) => id in SCALED)).toEqual(Object.keys(SCALED));
    expect([...ids].sort()).toEqual(
      CONSTRAINTS.flatMap((rule: Constraint) => rule.limits ?? [])
        .filter((limit) => limit.lever)
        .map(({ id }) => id)
        .sort(),
    );
    const places = LEVERS.map(({ place }) => place);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each(Object.entries(SCALED))('%s scales the rows of %s', (lever, rows) => {
    expect(scaledBy(LEVERS.find(({ id }) => id === lever)!)).toEqual([`${rows}_1`, `${rows}_2`]);
  });

  test('each limit has an id and a place along the chain of its own (Limit.place), and rows or a bound to move', () => {
    const rows = CONSTRAINTS.flatMap((rule) =>
      rule.rows(planData(twoPeriodsWithOptions()), 2).map((row) => ({ rule, row })),
    );
    const limits = CONSTRAINTS.flatMap((rule: Constraint) => (rule.limits ?? []).map((limit) => ({ rule, limit })));
    expect(new Set(limits.map(({ limit }) => limit.id)).size).toBe(limits.length);
    for (const { limit } of limits) {
      const there = limits.filter((other) => other.limit.place === limit.place).map((other) => other.limit.id);
      expect(there, `limits at place ${limit.place}`).toEqual([limit.id]);
    }
    for (const { rule, limit } of limits) {
      const mine = rows.filter((one) => one.row.limit === limit.id);
      expect(mine.length, limit.id).toBe(limit.bound ? 0 : 1);
      expect(
        mine.every((one) => one.rule.id === rule.id),
        limit.id,
      ).toBe(true);
    }
    for (const { row } of rows)
      if (row.limit)
        expect(
          limits.map(({ limit }) => limit.id),
          row.name,
        ).toContain(row.limit);
  });

  test.each(LEVERS.map((lever) => [lever.id, lever] as const))(
    '%s scales its own rows and nothing else',
    (id, lever) => {
      const scaled = leveredPlan(data, 'energy', id, 2).model;
      const changed = new Set<string>();
      plain.values.forEach((value, k) => {
        if (scaled.values[k] !== value) changed.add(plain.rowNames[plain.starts.findLastIndex((start) => start <= k)]!);
      });
      plain.rowUpper.forEach((side, i) => side !== scaled.rowUpper[i] && changed.add(plain.rowNames[i]!));
      plain.upper.forEach((bound, j) => bound !== scaled.upper[j] && changed.add(plain.columnNames[j]!));
      // In the first period shots, industry and power draw on the starting stock, which is a constant.
      const own = scaledBy(lever);
      expect(own.length).toBeGreaterThan(0);
      expect([...changed].sort()).toEqual([...own].sort());
    },
  );

  test('the budget scales alone: reinvested income stays', () => {
    const scaled = leveredPlan(data, 'energy', 'budget', 2).model;
    const i = plain.rowNames.indexOf('money_2');
    expect(scaled.rowUpper[i]).toBe(2 * plain.rowUpper[i]!);
    expect([...scaled.values]).toEqual([...plain.values]);
  });
});
