/** The field table and the presets: every row complete and consistent. Not here: units in names (tests/house). */
import { describe, expect, it } from 'vitest';
import { fieldHelp, fieldLabel } from '../../src/scenario/field-texts.ts';
import { fieldSource, noteOf, suggestionLabel } from '../../src/scenario/field-notes.ts';
import { FIELDS } from '../../src/scenario/fields.ts';
import { PRESETS, presetOf, toldPart } from '../../src/scenario/presets.ts';
import { checkScenario, defaultScenario, valueAt } from '../../src/scenario/scenario.ts';
import type { Message } from '../../src/text/message.ts';
import { text } from '../../src/text/text.ts';

describe('by hand: the field table', () => {
  it('names each path once', () => {
    const paths = FIELDS.map((row) => row.path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeGreaterThan(60);
  });

  for (const row of FIELDS) {
    it(`${row.path} has label, help, source and confidence`, () => {
      expect(text(fieldLabel(row))).toMatch(/^[A-Z]\S*/);
      const { confidence, suggestions } = noteOf(row);
      const [help, source] = [text(fieldHelp(row)), text(fieldSource(row))];
      expect(help.length).toBeGreaterThan(15);
      expect(help).toMatch(/\.$/);
      expect(source.trim().length).toBeGreaterThan(3);
      expect(['measured', 'published', 'claimed', 'assumption']).toContain(confidence);
      for (const value of suggestions) {
        if (row.kind !== 'number') throw new Error('only numbers have values worth trying');
        expect(value).toBeGreaterThanOrEqual(row.min);
        expect(value).toBeLessThanOrEqual(row.max);
        expect(text(suggestionLabel(row, value))).not.toMatch(/^(field\.|\s*$)/);
      }
    });
    if (row.kind === 'number')
      it(`${row.path} has its default, step and slider within its range`, () => {
        const [low, high] = 'slider' in row && row.slider ? row.slider : [row.min, row.max];
        expect(row.min).toBeLessThan(row.max);
        expect(row.min).toBeLessThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(row.max);
        expect(low).toBeLessThan(high);
        if (typeof row.default === 'string') expect(row.default).toBe(row.word);
        else {
          expect(row.default).toBeGreaterThanOrEqual(row.min);
          expect(row.default).toBeLessThanOrEqual(row.max);
        }
        expect(row.step).toBeGreaterThan(0);
        if ('logarithmic' in row && row.logarithmic) expect(low).toBeGreaterThan(0);
      });
    if (row.kind === 'choice')
      it(`${row.path} offers its default, each choice once`, () => {
        const ids: readonly string[] = row.choices.map((c) => c.id);
        expect(ids).toContain(row.default);
        expect(new Set(ids).size).toBe(ids.length);
      });
  }

  it('fills an empty document with exactly its defaults', () => {
    const scenario = defaultScenario();
    for (const row of FIELDS) expect(valueAt(scenario, row.path)).toBe(row.default);
    expect(checkScenario(scenario)).toEqual({ ok: true, scenario });
  });

  it('refuses each number just outside its range and takes both ends', () => {
    for (const row of FIELDS) {
      if (row.kind !== 'number') continue;
      const keys = row.path.split('.').reverse();
      const file = (value: number) => keys.reduce<unknown>((inner, key) => ({ [key]: inner }), value);
      const beyond = Math.max(1e-6, Math.abs(row.max) * 1e-9);
      expect(checkScenario(file(row.min)).ok, `${row.path} min`).toBe(true);
      expect(checkScenario(file(row.max)).ok, `${row.path} max`).toBe(true);
      for (const value of [row.min - 1e-6, row.max + beyond, NaN]) {
        const check = checkScenario(file(value));
        expect(check.ok, `${row.path} = ${value}`).toBe(false);
        if (!check.ok) expect(check.problems[0]).toMatchObject({ path: row.path });
      }
    }
  });
});

describe('by hand: presets', () => {
  it('are those of the design, one megaton a year first', () => {
    expect(PRESETS.map((preset) => preset.scenario.name)).toEqual([
      'One megaton a year',
      'Gigabay: 1 000 ships, then 10 000',
      'Thirty factories',
      '145 licensed flights',
      'Moon seed',
      'SP-428 revisited',
      'AI1 as announced',
      'Without the Moon',
    ]);
    expect(presetOf('one-megaton-a-year')).toBe(PRESETS[0]);
    expect(presetOf('toString')).toBeUndefined();
  });

  it('have the names and stories of the English catalogue, and sources there', () => {
    for (const { id, scenario } of PRESETS) {
      expect(text({ id: `preset.${id}.name` })).toBe(scenario.name);
      expect(text({ id: `preset.${id}.story` })).toBe(scenario.story);
      expect(text({ id: `preset.${id}.sources` })).not.toMatch(/^preset\./);
    }
  });

  for (const { id, scenario } of PRESETS) {
    it(`${id} passes its checks and tells a story of two sentences`, () => {
      expect(checkScenario(scenario)).toEqual({ ok: true, scenario });
      expect(scenario.story.match(/[.?!](\s|$)/g)).toHaveLength(2);
    });
  }

  it('tells name and story in the reader’s language where they are a preset’s, and as they are where they are not', () => {
    for (const { id, scenario } of PRESETS)
      for (const part of ['name', 'story'] as const) {
        expect(toldPart(scenario, part)).toMatchObject({ id: `preset.${id}.${part}` });
        expect(text(toldPart(scenario, part) as Message)).toBe(scenario[part]);
      }
    expect(toldPart({ name: 'Mine', story: '' }, 'name')).toBe('Mine');
    expect(toldPart({ name: 'Mine', story: '' }, 'story')).toBe('');
  });

  it('145 licensed flights differs from one megaton in nothing but its licences', () => {
    const megaton = presetOf('one-megaton-a-year')?.scenario;
    const licensed = presetOf('145-licensed-flights')?.scenario;
    const differing = FIELDS.filter((row) => valueAt(megaton!, row.path) !== valueAt(licensed!, row.path));
    expect(differing.map((row) => row.path)).toEqual(['name', 'story', 'earth.licences.mode']);
    expect(licensed!.earth.licences).toEqual({ mode: 'on', start_per_yr: 145, growth_per_yr2: 0 });
  });
});
