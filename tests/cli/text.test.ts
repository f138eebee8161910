/** The small parts of the command line: suggestions, options by their names, JSON text, aligned rows. By hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOptions } from '../../src/cli/command.ts';
import { jsonText } from '../../src/cli/json-text.ts';
import { outcomeTable } from '../../src/cli/samples.ts';
import { editDistance, nearestWord } from '../../src/cli/suggestion.ts';
import { setLanguage } from '../../src/cli/language.ts';
import { alignedRows, section } from '../../src/cli/table.ts';
import { message, text } from '../../src/text/text.ts';

describe('published: edit distances', () => {
  it.each([
    ['kitten', 'sitting', 3], // Levenshtein’s usual example
    ['saturday', 'sunday', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['plan', 'plan', 0],
    ['paln', 'plan', 1], // neighbours swapped, Damerau 1964
  ])('%s to %s is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
});

describe('by hand: suggestions', () => {
  it('names the nearest word, or none when none is near', () => {
    expect(nearestWord('flyy', ['plan', 'fly'])).toBe('fly');
    expect(nearestWord('SPEED', ['flight.speed_m_s'])).toBe('flight.speed_m_s');
    expect(nearestWord('zzzzzz', ['plan', 'fly'])).toBe('none');
    // The beginning of a name is nearer than other words of its length; that of a branch names no field.
    expect(nearestWord('driver.accel', ['driver.mass_t', 'driver.acceleration_g'])).toBe('driver.acceleration_g');
    expect(nearestWord('accel', ['driver.mass_t', 'driver.acceleration_g'])).toBe('driver.acceleration_g');
    expect(nearestWord('flight', ['flight.speed_m_s'])).toBe('none');
    expect(nearestWord('', ['plan'])).toBe('none');
  });

  it('answers at once for a very long word', () => {
    expect(nearestWord('x'.repeat(1e6), ['plan'])).toBe('none');
  });
});

describe('by hand: options', () => {
  it('are what a problem names, in its path and in its message', () => {
    const values = { name: 'span_days', min: 0, max: 360, given: '900' };
    const problem = { path: 'span_days', message: message('engine.option.wholeNumber', values) };
    const [named, other] = inOptions([problem, { ...problem, path: 'step_h' }], { span_days: 'days' });
    expect(named).toEqual({ path: '--days', message: { ...problem.message, values: { ...values, name: '--days' } } });
    expect(text(named!.message)).toBe('--days must be a whole number from 0 to 360, got 900');
    expect(other).toEqual({ ...problem, path: 'step_h' });
  });
});

it('by hand: a language that there is not is refused by name', async () => {
  await expect(setLanguage('fr' as never)).rejects.toThrow('The language must be one of en, de, es, or zh, got "fr"');
});

describe('by hand: outcomes', () => {
  it('are printed in words of the language, not as ids', async () => {
    const counts = { timeOut: 39, impactMoon: 5 };
    expect(outcomeTable(counts)).toBe('still on some orbit  39\nstruck the Moon       5');
    await setLanguage('de');
    try {
      expect(outcomeTable(counts)).toBe('noch auf irgendeiner Bahn  39\nschlugen auf dem Mond ein   5');
    } finally {
      await setLanguage('en');
    }
  });
});

describe('by hand: JSON text', () => {
  it('writes a message as its English sentence beside its id, and any other as its English text', () => {
    const noField = message('scenario.problem.noField', { path: 'x' });
    const result = { status: 'invalid', message: noField, label: message('scenario.given.list'), all: [noField] };
    const written = {
      status: 'invalid',
      sentence: 'x is no field of a scenario',
      message: { id: 'scenario.problem.noField', values: { path: 'x' } },
      label: 'a list',
      all: ['x is no field of a scenario'],
    };
    expect(JSON.parse(jsonText(result))).toEqual(written);
    const nested = jsonText({ ...result, message: message('cli.noResult', { status: 'x', why: noField }) });
    expect(JSON.parse(nested)).toMatchObject({
      sentence: 'x: x is no field of a scenario',
      message: { values: { why: { id: 'scenario.problem.noField' } } },
    });
  });

  it('stays English while another language is spoken', async () => {
    await setLanguage('de');
    try {
      expect(text('scenario.given.list')).toBe('eine Liste');
      expect(JSON.parse(jsonText({ message: message('scenario.given.list') }))).toMatchObject({ sentence: 'a list' });
    } finally {
      await setLanguage('en');
    }
  });

  it('leaves records that only have an id as they are', () => {
    for (const record of [{ id: 'EML1' }, { id: 'scenario.given.list', name: 'x' }, { id: 'constructor' }])
      expect(JSON.parse(jsonText({ message: record }))).toEqual({ message: record });
  });

  it('keeps plain lists on a line, makes columns lists, and NaN null', () => {
    expect(jsonText({ a: [1, 2], b: Float64Array.of(0.5, NaN), c: undefined, d: {}, e: [{ f: null }] })).toBe(
      '{\n  "a": [1, 2],\n  "b": [0.5, null],\n  "d": {},\n  "e": [\n    {\n      "f": null\n    }\n  ]\n}',
    );
  });

  it('fault “infinity and NaN in a done answer”: never is told from absent', () => {
    const result = {
      targetYear: null,
      paybackYear: 2031,
      brake: null,
      height_m: Infinity,
      cost_MUSD: Float64Array.of(NaN, Infinity, 2),
    };
    expect(JSON.parse(jsonText(result))).toEqual({
      targetYear: 'never',
      paybackYear: 2031,
      brake: null,
      height_m: 'never',
      cost_MUSD: [null, 'never', 2],
    });
  });

  it('property: reads back as JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('by hand: tables', () => {
  it('pads columns, some flush right, and leaves no blanks at line ends', () => {
    expect(
      alignedRows(
        [
          ['a', '1', 'x'],
          ['bcd', '22', ''],
        ],
        [1],
      ),
    ).toBe('a     1  x\nbcd  22');
    // A Chinese sign takes two columns.
    expect(
      alignedRows([
        ['质量', '1'],
        ['abcdef', '2'],
      ]),
    ).toBe('质量    1\nabcdef  2');
    expect(section('Head', 'a\n\nb')).toBe('Head\n  a\n\n  b');
  });
});
