/**
 * The written program is the one that was solved: LP and MPS of all presets and options, read and solved by HiGHS, give
 * the plan's own value. Not here: the formats' details (formats.test.ts).
 */
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { planModelText, planOutcome, solvedModelText } from '../../src/plan/plan.ts';
import type { PlanOptions } from '../../src/plan/plan-result.ts';
import { PRESETS } from '../../src/scenario/presets.ts';
import { plainScenario, type Scenario } from '../../src/scenario/scenario.ts';
import { changed } from './changed.ts';

const highs = await loadHighs();
/** The last round of learning is within 1e-4 of settled; the program written is that round's, to the solvers' own 1e-6. */
const AGREED_RATIO = 1e-6;

function highsOptimum(format: 'lp' | 'mps', data: string): number {
  return highs.withModel({ format, data }, (model) => {
    model.options.set({
      output_flag: false,
      dual_feasibility_tolerance: 1e-9,
      primal_feasibility_tolerance: 1e-9,
      mip_rel_gap: 1e-7,
    });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error('HiGHS found no optimum');
    return model.getObjectiveValue();
  });
}

/** Yearly periods and, for whole units, short horizons: what is written is the same, and takes a second. */
const OPTIONS: readonly (readonly [name: string, fields: Record<string, unknown>, options?: PlanOptions])[] = [
  ['as it is', {}],
  ['growth', { 'earth.reliability.mode': 'growth' }],
  ['learning', { 'earth.learning.shipRatio': 0.85, 'earth.learning.launchRatio': 0.9 }],
  ['whole units', { 'plan.units': 'whole', 'plan.horizon_yr': 5 }],
  ['licences', { 'earth.licences.mode': 'on' }],
  ['direct', { 'earth.direct.mode': 'on' }],
  ['time', {}, { objective: 'time' }],
  ['rate', {}, { objective: 'rate' }],
  ['cost', {}, { objective: 'cost' }],
];

const yearly = (scenario: Scenario) => changed(scenario, { 'plan.periodsPerYear': 1 });

describe.each(OPTIONS.map(([name, fields, options = {}]) => [name, fields, options] as const))(
  'written: %s',
  (name, fields, options) => {
    test.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))('%s', async (_, linked) => {
      const scenario = changed(yearly(plainScenario(linked)), fields);
      const outcome = await planOutcome(scenario, options);
      if (outcome.status !== 'done') {
        // No plan, no solved program: the file is the program that was asked.
        expect(['infeasible', 'notReachable', 'refused', 'timeLimit']).toContain(outcome.status);
        expect(await solvedModelText(scenario, 'lp', options)).toBe(planModelText(scenario, 'lp', options));
        return;
      }
      const { proof, whole, objective } = outcome.value;
      const least = objective === 'cost';
      for (const format of ['lp', 'mps'] as const) {
        const sign = format === 'mps' && !least ? -1 : 1;
        const found = sign * highsOptimum(format, await solvedModelText(scenario, format, options));
        const scale = Math.max(1, Math.abs(proof.primal));
        if (!whole) expect(Math.abs(found - proof.primal) / scale).toBeLessThan(AGREED_RATIO);
        else {
          // In whole numbers the plan stops within its stated gap: the optimum lies between the plan and its bound.
          const better = (least ? -1 : 1) * (found - proof.primal);
          expect(better / scale).toBeGreaterThan(-AGREED_RATIO);
          expect(better / scale).toBeLessThan(whole.gapRatio + AGREED_RATIO);
        }
      }
      const rows = (await solvedModelText(scenario, 'lp', options)).match(/^\\ (\d+) rows/m)![1];
      expect(Number(rows)).toBe(outcome.value.rows);
      expect(/^Generals$/m.test(await solvedModelText(scenario, 'lp', options))).toBe(name === 'whole units');
    });
  },
);
