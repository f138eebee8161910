/** published: optima and elasticities of tests/reference/plans.json, found by another implementation and solver. */
import { describe, expect, test } from 'vitest';
import { CaseError } from '../../src/engine/verify/case.ts';
import { verifyPlanCase } from '../../src/engine/verify/plan-case.ts';
import { planOutcome } from '../../src/plan/plan.ts';
import type { PlanOutcome } from '../../src/plan/plan-result.ts';
import { text } from '../../src/text/text.ts';
import { PLAN_CASES, checked, scenarioOf, type PlanCase } from './reference-plans.ts';

const OPTIMA = { energy: 'energy_GW_yr', rate: 'rate_units_yr', cost: 'cost_MUSD', time: 'time_yr' } as const;

function doneOf(outcome: PlanOutcome) {
  if (outcome.status !== 'done') throw new Error(`${outcome.status}: ${text(outcome.message)}`);
  return outcome.value;
}

test('the file holds the three cases that are compared here', () => {
  expect(PLAN_CASES.map((entry) => entry.name)).toEqual(['One megaton a year', 'Five years', 'Too much too soon']);
});

describe.each(PLAN_CASES.filter((entry) => entry.elasticities).map((entry) => [entry.name, entry] as const))(
  'published: %s',
  (_, entry) => {
    test.each(Object.entries(OPTIMA))('optimum of %s to 1e-6', async (objective, key) => {
      const plan = doneOf(await planOutcome(checked(entry.scenario), { objective: objective as keyof typeof OPTIMA }));
      const wanted = entry.expect[key] as number;
      expect(wanted).toBeGreaterThan(0);
      expect(Math.abs(plan.value / wanted - 1)).toBeLessThan(1e-6);
      for (const measure of ['gapRatio', 'residualRatio', 'boundRatio', 'dualRatio', 'complementarityRatio'] as const)
        expect(plan.proof[measure], measure).toBeLessThan(1e-6);
    });

    test('rows and columns', async () => {
      const plan = doneOf(await planOutcome(checked(entry.scenario), { objective: 'energy' }));
      expect([plan.rows, plan.columns]).toEqual([entry.expect['rows'], entry.expect['columns']]);
      expect(plan.endYear).toHaveLength(plan.columns / 28);
    });

    test('every elasticity lies between left and right, and its periods add up to it', async () => {
      const plan = doneOf(await planOutcome(checked(entry.scenario), { objective: 'energy' }));
      const wanted = Object.entries(entry.elasticities!);
      expect(wanted).toHaveLength(11);
      for (const [id, [left, right]] of wanted) {
        const lever = plan.bottlenecks.find((row) => row.lever === id)!;
        expect(lever.elasticity, id).toBeGreaterThan(Math.min(left, right) - entry.tolerance!.elasticity);
        expect(lever.elasticity, id).toBeLessThan(Math.max(left, right) + entry.tolerance!.elasticity);
        expect(lever.byPeriod.reduce((sum, part) => sum + part, 0)).toBeCloseTo(lever.elasticity, 12);
        expect(text(lever.message)).toMatch(/^[A-Z].*\.$/);
      }
      const sizes = plan.bottlenecks.map((lever) => lever.elasticity);
      // Levers that are worth the same to the last digits stand along the chain.
      for (const [i, size] of sizes.entries()) if (i > 0) expect(size).toBeLessThanOrEqual(sizes[i - 1]! + 1e-9);
    });
  },
);

test('the reference program has 5108 nonzeros', async () => {
  expect(doneOf(await planOutcome(scenarioOf('One megaton a year'))).nonzeros).toBe(5108);
});

test('published: a target beyond reach is infeasible for cost and says how much can be launched', async () => {
  const outcome = await planOutcome(scenarioOf('Too much too soon'), { objective: 'cost' });
  expect(outcome.status).toBe('infeasible');
  expect('message' in outcome && text(outcome.message)).toMatch(
    /target of 5.000.000 launches .* at most 220.210 are possible/,
  );
});

describe('verify', () => {
  test.each(PLAN_CASES.map((entry) => [entry.name, entry] as const))(
    '%s is ok with the keys of its expect',
    async (_, entry) => {
      const verified = await verifyPlanCase(entry);
      expect(verified.reason).toBeUndefined();
      expect(verified.ok).toBe(true);
      const keys = [...Object.keys(entry.expect), ...(entry.elasticities ? ['elasticities'] : [])];
      expect(Object.keys(verified.computed)).toEqual(keys);
    },
  );

  const wrong = (
    change: (entry: { expect: Record<string, unknown>; elasticities: Record<string, unknown> }) => void,
  ) => {
    const copy = structuredClone(PLAN_CASES[1]) as unknown as PlanCase;
    change(copy as never);
    return verifyPlanCase(copy);
  };

  test('a wrong optimum, count, status or elasticity fails and is named', async () => {
    const energy = await wrong((entry) => (entry.expect['energy_GW_yr'] = 37.80676397 * (1 + 2e-6)));
    expect(energy.ok).toBe(false);
    expect(text(energy.reason!)).toMatch(/energy_GW_yr is 37\.8067\d+, expected 37\.8068\d+/);
    expect(energy.error).toBeGreaterThan(1.9e-6);
    expect(energy.error).toBeLessThan(2.1e-6);
    expect(await wrong((entry) => (entry.expect['rows'] = 461))).toMatchObject({ ok: false });
    expect(await wrong((entry) => (entry.expect['cost_status'] = 'infeasible'))).toMatchObject({ ok: false });
    expect(await wrong((entry) => (entry.elasticities['cargo'] = [0.2, 0.2]))).toMatchObject({ ok: false });
  });

  test('an unknown figure and a refused scenario say so', async () => {
    const reasonOf = async (verified: Promise<unknown>) => {
      const error: unknown = await verified.then(() => null).catch((fault: unknown) => fault);
      return error instanceof CaseError ? text(error.reason) : error;
    };
    expect(await reasonOf(wrong((entry) => (entry.expect['speed'] = 1)))).toMatch(
      /^expect\.speed is no figure of this kind; known: rows, /,
    );
    const copy = { ...PLAN_CASES[1]!, scenario: { earth: { payload_t: -1 } } };
    expect(await reasonOf(verifyPlanCase(copy))).toMatch(/from 0 to 10.?000\st, got [−-]1/);
  });
});
