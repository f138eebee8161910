/**
 * plan-megaton: the reference plan solved again and again in one process, model building, proof and levers included; and
 * its yearly version. Error: relative to the optimum of an independent implementation and another solver.
 */
import { planOutcome } from '../../src/plan/plan.ts';
import type { PlanOptions, PlanResult } from '../../src/plan/plan-result.ts';
import { checkScenario, plainScenario, withValue, type Scenario } from '../../src/scenario/scenario.ts';
import type { BenchRow } from './bench.ts';
import { alternate } from './measure.ts';

interface PlanCase {
  readonly scenario: unknown;
  readonly expect: { readonly energy_GW_yr: number };
}

async function plan(scenario: Scenario, options: PlanOptions = {}): Promise<PlanResult> {
  const outcome = await planOutcome(scenario, options);
  if (outcome.status !== 'done') throw new Error(`plan-megaton ended as ${outcome.status}`);
  return outcome.value;
}

async function energy(scenario: Scenario, options?: PlanOptions): Promise<number> {
  return (await plan(scenario, options)).value;
}

function changed(scenario: Scenario, path: string, value: unknown): Scenario {
  const check = withValue(scenario, path, value);
  if (!check.ok) throw new Error(`plan-megaton cannot set ${path}`);
  return plainScenario(check.scenario);
}

/**
 * Quarterly as in the reference, yearly, in whole units, monthly, and with the three largest levers solved again. A
 * solver has no scalar reference.
 */
export async function planMegaton(read: (path: string) => Uint8Array): Promise<BenchRow[]> {
  const { cases } = JSON.parse(new TextDecoder().decode(read('tests/reference/plans.json'))) as { cases: PlanCase[] };
  const check = checkScenario(cases[0]!.scenario);
  if (!check.ok) throw new Error('The reference scenario fails its checks');
  const scenario = plainScenario(check.scenario);
  const [quarterly, yearly] = await alternate(11, [
    () => energy(scenario),
    () => energy(scenario, { periodsPerYear: 1 }),
  ]);
  const wholeUnits = changed(scenario, 'plan.units', 'whole');
  const [whole, monthly, confirmed] = await alternate(5, [
    () => energy(wholeUnits),
    () => energy(scenario, { periodsPerYear: 12 }),
    () => energy(scenario, { confirm: true }),
  ]);
  const wholeGap = (await plan(wholeUnits)).whole!.gapRatio;
  const monthlyGap = (await plan(scenario, { periodsPerYear: 12 })).proof.gapRatio;
  const error = Math.abs((await energy(scenario)) / cases[0]!.expect.energy_GW_yr - 1);
  const row = (problem: string, times: typeof quarterly, note: string): BenchRow => ({
    problem,
    time: `${times!.median_ms.toFixed(0)} ms per solve`,
    spread: `${times!.least_ms.toFixed(0)}–${times!.p90_ms.toFixed(0)} ms`,
    error: note,
    reference: '–',
  });
  return [
    row('plan-megaton', quarterly, `${error.toExponential(1)} relative`),
    row('plan-megaton yearly', yearly, 'coarser model, no reference'),
    row('plan-megaton whole units', whole, `gap ${wholeGap.toExponential(1)} to the bound`),
    row('plan-megaton monthly', monthly, `gap ${monthlyGap.toExponential(1)} primal to dual`),
    row('plan-megaton levers confirmed', confirmed, 'six more solves'),
  ];
}
