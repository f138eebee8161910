/** A scenario file is hostile input: sizes, depths, prototype keys, wrong kinds. By hand: each must be refused by name. */
import { describe, expect, it } from 'vitest';
import { FILE_LIMIT_COUNT, parseScenario } from '../../src/scenario/scenario-text.ts';
import { checkScenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';

function messages(file: string): string {
  const check = parseScenario(file);
  if (check.ok) throw new Error(`accepted: ${file.slice(0, 80)}`);
  expect(check.problems.length).toBeGreaterThan(0);
  return check.problems.map((problem) => `${problem.path}: ${text(problem.message)}`).join('\n');
}

describe('by hand: hostile scenario files', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'speed'];
  for (const name of names) {
    it(`refuses the key ${name} at the root and in a branch`, () => {
      expect(messages(`{"${name}": {"x": 1}}`)).toContain(name);
      expect(messages(`{"flight": {"${name}": 1}}`)).toContain(`flight.${name}`);
      expect(messages(`{"earth": {"hurdles": {"site": {"${name}": null}}}}`)).toContain(name);
    });
  }

  it('never changes a prototype', () => {
    parseScenario('{"__proto__": {"polluted": 1}, "flight": {"__proto__": {"polluted": 1}}}');
    checkScenario(JSON.parse('{"constructor": {"prototype": {"polluted": 1}}}'));
    expect('polluted' in {}).toBe(false);
  });

  it('takes no value from a prototype', () => {
    const check = checkScenario({ flight: Object.create({ speed_m_s: 5000 }) as unknown });
    expect(check.ok && check.scenario.flight.speed_m_s).toBe(2341.66);
  });

  it('refuses what is no object', () => {
    for (const file of ['[]', 'null', '1', '"x"', 'true', '{"flight": []}', '{"flight": null}', '{"flight": 7}'])
      expect(messages(file)).toContain('must be an object');
  });

  it('refuses numbers that are none, with range and value', () => {
    expect(messages('{"flight": {"speed_m_s": "NaN"}}')).toBe(
      'flight.speed_m_s: Speed must be a number from 1 to 20\u202f000 m/s, got "NaN"',
    );
    for (const value of ['1e999', '-1e999', 'null', 'true', '[2341]', '{}', '"2341"', '0', '-5', '20000.1'])
      expect(messages(`{"flight": {"speed_m_s": ${value}}}`)).toMatch(/^flight\.speed_m_s.*from 1 to 20/);
    for (const value of [NaN, Infinity, -Infinity, 10n, Symbol.iterator, () => 1]) {
      const check = checkScenario({ flight: { speed_m_s: value } });
      expect(check.ok).toBe(false);
    }
  });

  it('refuses truncated text, text that is no JSON, and NaN as a word', () => {
    for (const file of ['', '{', '{"flight": {"speed_m_s": 23', 'flight: 1', '{"flight": {"speed_m_s": NaN}}'])
      expect(messages(file)).toContain('Not a JSON document');
  });

  it('reads a file of exactly the largest size and refuses one byte more', () => {
    expect(FILE_LIMIT_COUNT).toBe(65_536);
    const largest = `{}${' '.repeat(FILE_LIMIT_COUNT - 2)}`;
    expect(parseScenario(largest).ok).toBe(true);
    expect(messages(`${largest} `)).toContain('at most 65\u202f536 bytes, got 65\u202f537');
  });

  it('counts bytes, not letters', () => {
    const letters = 'é'.repeat(FILE_LIMIT_COUNT / 2);
    expect(messages(JSON.stringify({ story: letters }))).toContain('bytes');
  });

  it('answers for very deep and very wide documents', () => {
    const depth = 20_000;
    expect(messages(`${'{"earth":'.repeat(6000)}1${'}'.repeat(6000)}`)).toContain('earth');
    expect(messages('['.repeat(depth) + ']'.repeat(depth))).toContain('must be an object');
    const wide = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`k${i}`, 0]));
    expect(messages(JSON.stringify(wide))).toContain('k0 is no field');
  });

  it('shortens a long value in its message', () => {
    expect(messages(JSON.stringify({ flight: { target: 'x'.repeat(50_000) } })).length).toBeLessThan(300);
  });

  it('refuses an unknown or odd format', () => {
    for (const format of ['"moonline/2"', '"moonline/0"', 'null', '1', '{}', '["moonline/1"]'])
      expect(messages(`{"format": ${format}}`)).toMatch(/^format: format must be one of moonline\/1, got /);
  });
});
