/** The small parts of the command line: suggestions, JSON text, aligned rows. By hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/cli/json-text.ts';
import { editDistance, suggestion } from '../../src/cli/suggestion.ts';
import { alignedRows, section } from '../../src/cli/table.ts';

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
    expect(suggestion('flyy', ['plan', 'fly'])).toBe('; did you mean fly?');
    expect(suggestion('SPEED', ['flight.speed_m_s'])).toBe('; did you mean flight.speed_m_s?');
    expect(suggestion('zzzzzz', ['plan', 'fly'])).toBe('.');
    expect(suggestion('', ['plan'])).toBe('.');
  });

  it('answers at once for a very long word', () => {
    expect(suggestion('x'.repeat(1e6), ['plan'])).toBe('.');
  });
});

describe('by hand: JSON text', () => {
  it('keeps plain lists on a line, makes columns lists, and NaN null', () => {
    expect(jsonText({ a: [1, 2], b: Float64Array.of(0.5, NaN), c: undefined, d: {}, e: [{ f: null }] })).toBe(
      '{\n  "a": [1, 2],\n  "b": [0.5, null],\n  "d": {},\n  "e": [\n    {\n      "f": null\n    }\n  ]\n}',
    );
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
    expect(section('Head', 'a\n\nb')).toBe('Head\n  a\n\n  b');
  });
});
