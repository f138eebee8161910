/** Reading and setting single values: what a person types, `--set`, and what changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, fieldOf, numberField } from '../../src/scenario/fields.ts';
import { migrate } from '../../src/scenario/migrations.ts';
import { changedPaths, defaultScenario, readTyped, valueAt, withValue } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';

describe('by hand: what a person types', () => {
  const speed = numberField('flight.speed_m_s');
  const read: [text: string, value: number][] = [
    ['2350', 2350],
    [' 2350.5 ', 2350.5],
    ['2 350', 2350],
    ['2\u202f350', 2350],
    ['2_350', 2350],
    ['\u221220', -20],
    ['-20', -20],
    ['+1e3', 1000],
    ['.5', 0.5],
    ['5.', 5],
  ];
  for (const [text, value] of read)
    it(`reads ${JSON.stringify(text)} as ${value}`, () => expect(readTyped(speed, text)).toBe(value));

  for (const text of ['', ' ', 'NaN', 'Infinity', '0x10', '1,5', '1e', '--1', '1-2', 'auto', '1e999x', '٣'])
    it(`does not read ${JSON.stringify(text)} as a number`, () => expect(readTyped(speed, text)).toBe(text));

  it('leaves an overflow to the checks, which refuse it', () => {
    expect(withValue(defaultScenario(), 'flight.speed_m_s', readTyped(speed, '1e999')).ok).toBe(false);
  });

  it('keeps the text of a choice or a name', () => {
    expect(readTyped(fieldOf('flight.target')!, 'EML1')).toBe('EML1');
    expect(readTyped(fieldOf('name')!, '123')).toBe('123');
  });
});

describe('by hand: setting one value', () => {
  it('changes that value alone, in a copy', () => {
    const before = defaultScenario();
    const check = withValue(before, 'moon.start.drivers', 3);
    if (!check.ok) throw new Error('refused');
    expect(valueAt(check.scenario, 'moon.start.drivers')).toBe(3);
    expect(valueAt(before, 'moon.start.drivers')).toBe(0);
    expect(changedPaths(check.scenario, before)).toEqual(['moon.start.drivers']);
  });

  it('shares what stays, so that a long history costs little', () => {
    const before = defaultScenario();
    const check = withValue(before, 'moon.start.drivers', 3);
    if (!check.ok) throw new Error('refused');
    expect(check.scenario.flight).toBe(before.flight);
    expect(check.scenario.moon.localFraction).toBe(before.moon.localFraction);
    expect(check.scenario.moon.start).not.toBe(before.moon.start);
    const same = withValue(before, 'moon.start.drivers', 0);
    expect(same.ok && same.scenario).toBe(before);
  });

  it('refuses branches, prototypes and unknown paths by name', () => {
    for (const path of [
      'flight',
      'moon.start',
      '__proto__',
      'flight.__proto__',
      'constructor.name',
      'flight.speed',
      '',
    ]) {
      const check = withValue(defaultScenario(), path, 1);
      expect(check.ok).toBe(false);
      if (!check.ok) expect(check.problems[0]?.message).toEqual({ id: 'scenario.problem.noField', values: { path } });
    }
  });

  it('finds no value at a path that is none', () => {
    for (const path of ['flight', 'flight.toString', 'constructor', '__proto__.x', 'flight.speed_m_s.x'])
      expect(valueAt(defaultScenario(), path)).toBeUndefined();
  });

  it('property: any number in range reads back as itself', () => {
    const numbers = FIELDS.filter((row) => row.kind === 'number');
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.double({ min: 0, max: 1, noNaN: true }), (row, share) => {
        const wanted = row.min + share * (row.max - row.min);
        const value = 'whole' in row && row.whole ? Math.round(wanted) : Math.min(row.max, wanted);
        const check = withValue(defaultScenario(), row.path, readTyped(row, String(value)));
        expect(check.ok && valueAt(check.scenario, row.path)).toBe(value);
      }),
    );
  });
});

describe('by hand: formats', () => {
  it('takes the present format and a missing one as they are', () => {
    expect(migrate({ format: 'moonline/1', name: 'x' })).toEqual({
      ok: true,
      data: { format: 'moonline/1', name: 'x' },
    });
    expect(migrate({ name: 'x' })).toEqual({ ok: true, data: { name: 'x' } });
  });

  it('refuses a format it does not know, naming those it does', () => {
    const moved = migrate({ format: 'moonline/99' });
    expect(moved).toEqual({
      ok: false,
      problem: {
        path: 'format',
        message: { id: 'scenario.problem.format', values: { known: { or: ['moonline/1'] }, given: '"moonline/99"' } },
      },
    });
    expect(moved.ok || text(moved.problem.message)).toBe('format must be one of moonline/1, got "moonline/99"');
  });
});
