/** Properties over random scenarios: every answer is an outcome, never NaN, and what is done passes its own proof. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOutcome } from '../../src/plan/plan.ts';
import type { PlanResult } from '../../src/plan/plan-result.ts';
import { FIELDS, type NumberField } from '../../src/scenario/fields.ts';
import { checkScenario, plainScenario, type Scenario } from '../../src/scenario/scenario.ts';

type NumberRow = Extract<(typeof FIELDS)[number], { kind: 'number' }>;

const FIXED = new Set(['plan.horizon_yr', 'plan.periodsPerYear', 'plan.startYear']);
const MOVED = FIELDS.filter(
  (row): row is NumberRow => row.kind === 'number' && typeof row.default === 'number' && !FIXED.has(row.path),
);

/** A number of the field: often its default, mostly where its slider goes, at times an end of the allowed range. */
function valueOf(row: NumberRow): fc.Arbitrary<number> {
  const { min, max, slider: [low, high] = [min, max], whole = false } = row as NumberField;
  const within = fc.nat(1000).map((part) => low + ((high - low) * part) / 1000);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(row.default as number) },
    { weight: 5, arbitrary: whole ? within.map(Math.round) : within },
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
  );
}

const scenarios = fc
  .record({
    values: fc.tuple(...MOVED.map(valueOf)),
    horizon_yr: fc.integer({ min: 1, max: 8 }),
    periodsPerYear: fc.integer({ min: 1, max: 4 }),
    objective: fc.constantFrom('energy', 'rate', 'cost', 'time'),
  })
  .map(({ values, ...plan }) => {
    const input: Record<string, unknown> = {};
    MOVED.forEach((row, k) => {
      const keys = row.path.split('.');
      const leaf = keys.pop()!;
      const holder = keys.reduce((node, key) => (node[key] ??= {}) as Record<string, unknown>, input);
      holder[leaf] = values[k];
    });
    input['plan'] = { ...(input['plan'] as object), ...plan };
    const check = checkScenario(input);
    if (!check.ok) throw new Error(check.problems.map((problem) => problem.message).join('; '));
    return check.scenario;
  });

function expectSound(result: PlanResult, scenario: Scenario) {
  const { proof, series, derived, figures } = result;
  expect(Number.isFinite(result.value)).toBe(true);
  for (const measure of ['residualRatio', 'boundRatio', 'dualRatio', 'gapRatio'] as const)
    expect(proof[measure], measure).toBeLessThanOrEqual(1e-6);
  for (const column of [...Object.values(series), ...Object.values(derived)]) {
    expect(column.values).toHaveLength(result.endYear.length);
    expect(column.values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
  }
  for (const lever of result.bottlenecks) {
    expect(Number.isFinite(lever.elasticity)).toBe(true);
    expect(lever.byPeriod.every(Number.isFinite)).toBe(true);
  }
  for (const [name, figure] of Object.entries(figures))
    if (name !== 'targetYear') expect(Number.isFinite(figure), name).toBe(true);
  // A rule recomputed from the series alone: what is thrown was built or stood there, and fits in the drivers.
  const thrown = series.satellitesLaunched.values.reduce((sum, value) => sum + value, 0);
  const built = series.satellitesBuilt.values.reduce((sum, value) => sum + value, 0);
  expect(thrown).toBeLessThanOrEqual((built + scenario.moon.start.satellites) * (1 + 1e-6) + 1e-6);
}

const RUNS_COUNT = 200;

test('random scenarios answer with an outcome, and what is done is sound', async () => {
  const counts: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(scenarios, async (linked) => {
      const scenario = plainScenario(linked);
      const outcome = await planOutcome(scenario, { timeLimit_s: 60 });
      counts[outcome.status] = (counts[outcome.status] ?? 0) + 1;
      if (outcome.status === 'done') expectSound(outcome.value, scenario);
      else {
        // A few scenarios of extremes defeat the solver: then the answer is refused, not shown.
        expect(['infeasible', 'notReachable', 'refused']).toContain(outcome.status);
        expect(outcome.sentence).toMatch(/\.$/);
      }
    }),
    { numRuns: RUNS_COUNT },
  );
  // The property says nothing unless results were reached.
  expect(counts['done']).toBeGreaterThan(60);
  expect(counts['refused'] ?? 0).toBeLessThan(RUNS_COUNT * 0.08);
});
