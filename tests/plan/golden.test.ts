/** by hand: the rows of every rule on a two-period scenario, worked out from plan.md, as programs in LP format. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONSTRAINTS } from '../../src/plan/constraints/index.ts';
import { planData } from '../../src/plan/data.ts';
import { lpText } from '../../src/plan/lp-format.ts';
import { planModel } from '../../src/plan/plan-model.ts';
import { twoPeriods } from './two-periods.ts';

const folder = new URL('golden/', import.meta.url);
const rules = new URL('../../src/plan/constraints/', import.meta.url);
const names = (url: URL, ending: string) =>
  readdirSync(url)
    .filter((file) => file.endsWith(ending) && file !== 'index.ts')
    .map((file) => file.slice(0, -ending.length))
    .sort();

describe('golden programs', () => {
  const data = planData(twoPeriods());

  test.each(CONSTRAINTS.map((rule) => [rule.id, rule] as const))('by hand: %s', (id, rule) => {
    const golden = readFileSync(new URL(`${id}.lp`, folder), 'utf8');
    expect(lpText(planModel(data, 'energy', [rule]).model)).toBe(golden);
  });

  test('every rule has a file, a place in the index and a golden program, and the other way round', () => {
    const ids = CONSTRAINTS.map((rule) => rule.id).sort();
    expect(ids).toHaveLength(18);
    expect(new Set(ids).size).toBe(18);
    expect(names(rules, '.ts')).toEqual(ids);
    expect(names(folder, '.lp')).toEqual(ids);
  });

  test('together the rules make the whole program: 23 rows and 28 columns per period', () => {
    const { model } = planModel(data, 'energy');
    expect(model.rowNames).toHaveLength(46);
    expect(model.columnNames).toHaveLength(56);
    const apart = CONSTRAINTS.flatMap((rule) => planModel(data, 'energy', [rule]).model.rowNames);
    expect([...model.rowNames].sort()).toEqual(apart.sort());
  });
});
