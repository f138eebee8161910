/** Rule 3: SI inside, unit in the name. */
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/scenario/fields.ts';
import { unitOf } from '../../src/units.ts';
import { sourceFiles } from './source-files.ts';
import { carriesUnit, UNITLESS_FILES, unitlessNames } from './unit-names.ts';

describe('by hand: the unit stands in the name', () => {
  it('of every exported number and every number field of an interface', () => {
    const files = sourceFiles().filter((file) => /^(assembly|src|web)\/.*\.ts$/.test(file.path));
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap(unitlessNames)).toEqual([]);
  });

  it('but for the files that are excused, each of which is there', () => {
    const paths = sourceFiles().map((file) => file.path);
    for (const path of Object.keys(UNITLESS_FILES)) expect(paths).toContain(path);
  });

  it('of every number of a scenario: a unit of the table, or a name that says it has none', () => {
    for (const row of FIELDS) {
      if (row.kind !== 'number') continue;
      const [name = '', parent = ''] = row.path.split('.').reverse();
      const known = unitOf(row.path) !== '' || (!name.includes('_') && (carriesUnit(name) || carriesUnit(parent)));
      expect(known, row.path).toBe(true);
    }
  });

  for (const name of [
    ...['speed_m_s', 'position_km', 'GM_MOON_KM3_S2', 'heatFlux_W_m2', 'growth_per_yr2', 'lossProbability', 'DAY_S'],
    ...['stepCount', 'startYear', 'localFraction', 'MASS_RATIO', 'FILE_LIMIT_COUNT', 'ABI_VERSION'],
  ])
    it(`takes ${name}`, () => expect(carriesUnit(name)).toBe(true));

  for (const name of ['speed', 'mass_', 'length_foo', 'GM_MOON', 'LIMIT', 'timeout', 'm_s_speed'])
    it(`refuses ${name}`, () => expect(carriesUnit(name)).toBe(false));

  it('would find a constant, a field, a column and an optional field', () => {
    const text = `
      export const SPEED = 3;
      export const RATE = OTHER * 2;
      export interface Row { readonly mass: number; heat?: number | null; column: Float64Array; speed_m_s: number }
      export interface Figure { amount: number; unit: string }
      interface Inner { mass: number }
      const hidden = 3;`;
    expect(unitlessNames({ path: 'x.ts', text })).toEqual([
      'x.ts: SPEED',
      'x.ts: RATE',
      'x.ts: mass',
      'x.ts: heat',
      'x.ts: column',
    ]);
  });
});
