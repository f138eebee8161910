/** by hand: the rows of every rule on a two-period scenario, worked out from the scenario, as programs in LP format. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Constraint } from '../../src/plan/constraints/constraint.ts';
import { CONSTRAINTS } from '../../src/plan/constraints/index.ts';
import { planData, type PlanData } from '../../src/plan/data.ts';
import { lpText } from '../../src/plan/solver/lp-format.ts';
import { planModel } from '../../src/plan/plan-model.ts';
import { twoPeriods, twoPeriodsWithOptions } from './two-periods.ts';

const folder = new URL('golden/', import.meta.url);
const rules = new URL('../../src/plan/constraints/', import.meta.url);
const names = (url: URL, ending: string) =>
  readdirSync(url)
    .filter((file) => file.endsWith(ending) && !['index.ts', 'constraint.ts'].includes(file))
    .map((file) => file.slice(0, -ending.length))
    .sort();

describe('golden programs', () => {
  const data = planData(twoPeriods());
  const dataWithOptions = planData(twoPeriodsWithOptions());

  /** Rows that a rule has in both periods. */
  const rowsOf = (rule: Constraint, given: PlanData) => [1, 2].flatMap((t) => rule.rows(given, t));
  /** A rule of an option has no rows while it is off. */
  const dataFor = (rule: Constraint) => (rowsOf(rule, data).length > 0 ? data : dataWithOptions);
  const goldenOf = (id: string) => readFileSync(new URL(`${id}.lp`, folder), 'utf8');

  test.each(CONSTRAINTS.map((rule) => [rule.id, rule] as const))('by hand: %s', (id, rule) => {
    const given = dataFor(rule);
    expect(rowsOf(rule, given).length).toBeGreaterThan(0);
    expect(lpText(planModel(given, 'energy', [rule]).model)).toBe(goldenOf(id));
  });

  test('by hand: with options on, rows of the second route and of whole units', () => {
    const { model } = planModel(dataWithOptions, 'rate');
    const row = (name: string) => {
      const i = model.rowNames.indexOf(name);
      const entries = Array.from(
        model.indices.slice(model.starts[i], model.starts[i + 1]),
        (j, k) => [model.columnNames[j], model.values[model.starts[i]! + k]] as const,
      );
      return { ...(Object.fromEntries(entries) as Record<string, number>), upper: model.rowUpper[i] };
    };
    // 0.5 t, two tankers, 30 t a flight: 0.5 · 3 / 30 = 0.05 flights a satellite.
    expect(row('landings_1')).toEqual({ l_1: -0.875, n_1: 11, u_1: 0.05, upper: 0 });
    // k = 1 − 0.5 · 0.5 = 0.75, life of one period: what came a period ago leaves with k.
    expect(row('active_2')).toEqual({ A_1: -0.75, A_2: 1, z_1: 0.5625, z_2: -0.75, u_1: 0.75, u_2: -1, upper: 0 });
    expect(row('spending_1')).toMatchObject({ u_1: -2.5 });
    // Site: readiness 0.5, half a year, 100 on paper: 25 flights, and 0.25 · 20 for each pad that works.
    expect(row('site_1')).toEqual({ l_1: 1, PWhole_1: -5, upper: 25 });
    // Assembly: 0.5 · 0.25 · 0.5 = 0.0625 of 512 on paper, and of 8 for each plant.
    expect(row('build_assembly_1')).toEqual({ s_1: 1, MWhole_1: -0.5, upper: 32 });
    // Two drivers stand at the start, 0.5 · 31 557 600 / 3600 · 0.5 shots each.
    expect(row('shots_1')).toEqual({ z_1: 1, upper: 2 * 2191.5 });
    expect(row('shots_2')).toEqual({ z_2: 1, DWhole_1: -2191.5, upper: 0 });
    expect(model.cost[model.columnNames.indexOf('u_2')]).toBe(1);
  });

  test('every rule has a file, a place in the index and a golden program, and the other way round', () => {
    const ids = CONSTRAINTS.map((rule) => rule.id).sort();
    expect(new Set(ids).size).toBe(ids.length);
    expect(names(rules, '.ts')).toEqual(ids);
    expect(names(folder, '.lp')).toEqual(ids);
  });

  test('together the rules make the whole program, with the rows and columns that the golden programs say', () => {
    const { model } = planModel(data, 'energy');
    const always = CONSTRAINTS.filter((rule) => dataFor(rule) === data);
    const sizes = always.map(({ id }) => /^\\ (\d+) rows, (\d+) columns/m.exec(goldenOf(id))!.slice(1).map(Number));
    expect(model.rowNames).toHaveLength(sizes.reduce((sum, [rowCount]) => sum + rowCount!, 0));
    for (const [, columnCount] of sizes) expect(model.columnNames).toHaveLength(columnCount!);
    const apart = CONSTRAINTS.flatMap((rule) => planModel(data, 'energy', [rule]).model.rowNames);
    expect([...model.rowNames].sort()).toEqual(apart.sort());
  });
});
