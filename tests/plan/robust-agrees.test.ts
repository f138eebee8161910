/**
 * What the study of three futures says of each of them is what a plan of that future says: none where there is none, and a
 * plan where there is one. Fault: “in the future P10 no plan was found, so there is none”, although the plan solves it.
 */
import { expect, test } from 'vitest';
import { PRESETS } from '../../src/scenario/presets.ts';
import { plainScenario } from '../../src/scenario/scenario.ts';
import { planOutcome } from '../../src/plan/plan.ts';
import { robust } from '../../src/plan/studies/robust.ts';
import { CASES, caseScenario } from '../../src/plan/studies/uncertainty.ts';
import { text } from '../../src/text/text.ts';
import { changed } from './changed.ts';

/** Options of the plan, each on its own; `COUNT` takes more of them. */
const OPTIONS: readonly (readonly [name: string, values: Readonly<Record<string, unknown>>])[] = [
  ['as it is', {}],
  ['licences', { 'earth.licences.mode': 'on' }],
  ['satellites from Earth', { 'earth.direct.mode': 'on' }],
  ['least cost of a small target', { 'plan.objective': 'cost', 'plan.targetRate_units_yr': 10 }],
  ['highest rate', { 'plan.objective': 'rate' }],
  ['little money', { 'finance.budget_MUSD_yr': 300 }],
  ['nothing paid back', { 'finance.reinvestFraction': 0 }],
  ['a small warehouse', { 'moon.warehouse_units': 1 }],
  ['licences and a target', { 'earth.licences.mode': 'on', 'plan.objective': 'cost' }],
  ['a bad site', { 'earth.hurdles.site.readinessEnd': 0.05 }],
  ['little of the Moon', { 'moon.productivity_per_yr': 0.05 }],
  ['many lost', { 'earth.lossProbability': 0.3 }],
];
const COUNT = Number(process.env['RUNS'] ?? 3);

test.each(PRESETS.map(({ id, scenario }, k) => [id, plainScenario(scenario), k] as const))(
  '%s: the study and the plan of each future agree',
  { timeout: 3_600_000 },
  async (id, preset, k) => {
    for (let i = 0; i < Math.min(COUNT, OPTIONS.length); i++) {
      // Other options for each preset, so that few runs see all.
      const [name, values] = OPTIONS[(k * 3 + i) % OPTIONS.length]!;
      const scenario = changed(preset, values);
      const linear = scenario.plan.objective === 'time' ? 'rate' : scenario.plan.objective;
      const outcome = await robust.outcome(scenario);
      const what = `${id}, ${name}`;
      for (const one of CASES) {
        // The study plans with fixed losses and costs, in fractions, by the year.
        const future = changed(caseScenario(scenario, one.id), { 'plan.units': 'fractional' });
        const alone = await planOutcome(future, { objective: linear, periodsPerYear: 1 });
        if (outcome.status === 'done') {
          expect(alone.status, `${what}, ${one.label}`).toBe('done');
          if (alone.status === 'done' && alone.value.rounds.length === 0) {
            const study = outcome.value.cases.find((row) => row.id === one.id)!;
            const size = Math.max(1e-9, Math.abs(alone.value.proof.primal));
            expect(Math.abs(study.alone - alone.value.proof.primal) / size, `${what}, ${one.label}`).toBeLessThan(1e-6);
          }
        } else if (outcome.status === 'infeasible') {
          const isNamed = text(outcome.message).includes(one.label);
          // The first future without a plan is named; those before it have one.
          if (isNamed) {
            expect(alone.status, `${what}, ${one.label}`).toBe('infeasible');
            break;
          }
          expect(alone.status, `${what}, ${one.label}`).toBe('done');
        } else expect(outcome.status, `${what}: ${text(outcome.message)}`).not.toBe('refused');
      }
    }
  },
);
