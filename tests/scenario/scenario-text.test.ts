/** A scenario file's text: keys named twice, encodings, one sentence a fault. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileText } from '../../src/scenario/file-text.ts';
import { repeatedKeys } from '../../src/scenario/repeated-keys.ts';
import { parseScenario } from '../../src/scenario/scenario-text.ts';
import { text } from '../../src/text/text.ts';

const problemsOf = (json: string) => {
  const check = parseScenario(json);
  return check.ok ? [] : check.problems.map(({ path, message }) => [path, message.id]);
};

/** JSON as it is written elsewhere: every object with its keys in a row, some of them twice, some escaped. */
const escapedKey = (key: string) =>
  `"${Array.from({ length: key.length }, (_, i) => `\\u${key.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')}"`;

describe('scenario file with the same key twice', () => {
  const TWICE: readonly [what: string, json: string, paths: string[]][] = [
    ['a field', '{"flight": {"speed_m_s": 2300, "speed_m_s": 2400}}', ['flight.speed_m_s']],
    ['a branch', '{"flight": {"speed_m_s": 2300}, "plan": {}, "flight": {}}', ['flight']],
    ['three times', '{"name": "a", "name": "b", "name": "c"}', ['name']],
    ['an escaped key', '{"name": "a", "n\\u0061me": "b"}', ['name']],
    ['the same value', '{"name": "a", "name": "a"}', ['name']],
    ['__proto__', '{"__proto__": 1, "__proto__": 2}', ['__proto__']],
    ['constructor, escaped', '{"constructor": 1, "constructo\\u0072": 2}', ['constructor']],
    ['in a list', '{"a": [1, [], {"b": 1, "c": [3, 4], "b": 2}], "d": 0}', ['a.2.b']],
    ['the empty key', '{"": 1, "": 2}', ['']],
    ['two places', '{"a": {"x": 1, "x": 1}, "b": {"y": 1, "y": 1}}', ['a.x', 'b.y']],
  ];
  it.each(TWICE)('%s is refused by name', (_what, json, paths) => {
    expect(repeatedKeys(json)).toEqual(paths);
    expect(
      problemsOf(json)
        .filter(([, id]) => id === 'file.problem.setTwice')
        .map(([path]) => path),
    ).toEqual(paths);
  });

  it('the same key in another object, and keys inside texts, are none', () => {
    const json =
      '{"flight": {"speed_m_s": 2300}, "name": "\\"name\\": {\\"name\\"", "story": "{\\"a\\":1,\\"a\\":2}\\\\"}';
    expect(repeatedKeys(json)).toEqual([]);
    expect(problemsOf(json)).toEqual([]);
    expect(repeatedKeys('[{"a": 1}, {"a": 1}]')).toEqual([]);
  });

  it('property: no document that was written from a value has one; with any one key added again it has', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(repeatedKeys(JSON.stringify(value))).toEqual([]);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
        for (const key of Object.keys(value)) {
          const json = JSON.stringify(value).replace(/}$/, `,${escapedKey(key)}:0}`);
          expect(repeatedKeys(json)).toEqual([key]);
        }
      }),
    );
  });

  it('holds at any depth', () => {
    const deep = `${'['.repeat(30_000)}{"a":1,"a":1}${']'.repeat(30_000)}`;
    expect(repeatedKeys(deep)).toHaveLength(1);
  });
});

describe('page opens Latin-1 lossily, command line refuses: one reader for both', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
  const utf16 = (sign: string, big: boolean) =>
    Array.from(sign, (one) => one.charCodeAt(0)).flatMap((code) =>
      big ? [code >> 8, code & 255] : [code & 255, code >> 8],
    );

  it('reads UTF-8 with and without its mark, UTF-16 with it', () => {
    const json = '{"name": "Größe 月"}';
    for (const file of [
      bytes(json),
      bytes([0xef, 0xbb, 0xbf], json),
      bytes([0xff, 0xfe], utf16(json, false)),
      bytes([0xfe, 0xff], utf16(json, true)),
    ])
      expect(fileText(file)).toEqual({ text: json });
  });

  const FAULTS: readonly [what: string, file: Uint8Array, encoding: string, position: number][] = [
    ['Latin-1', bytes('{"name": "Gr', [0xf6], 'n"}'), 'UTF-8', 13],
    ['a sign of replacement before the fault', bytes('"\ufffd', [0xff]), 'UTF-8', 5],
    ['behind a mark', bytes([0xef, 0xbb, 0xbf], '{', [0xff]), 'UTF-8', 5],
    ['behind signs of two, three and four bytes', bytes('é月🌕', [0x80]), 'UTF-8', 10],
    ['a sign that is cut off', bytes('ab', [0xe6, 0x9c]), 'UTF-8', 3],
    ['half a pair in UTF-16', bytes([0xff, 0xfe, 0x61, 0, 0, 0xd8, 0x62, 0]), 'UTF-16', 5],
    ['half a sign in UTF-16', bytes([0xfe, 0xff, 0, 0x61, 0]), 'UTF-16', 5],
  ];
  it.each(FAULTS)('%s is refused with the place of the first wrong byte', (_what, file, encoding, position) => {
    const read = fileText(file);
    expect(read).toEqual({ problem: { id: 'file.problem.encoding', values: { encoding, position } } });
    expect('problem' in read && text(read.problem)).toContain(`${encoding} text from byte ${position} on`);
  });

  it('property: any text written as UTF-8 is read as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (any) => {
        const wellFormed = any.replace(/\p{Surrogate}/gu, '').replace(/^\ufeff+/, '');
        expect(fileText(new TextEncoder().encode(wellFormed))).toEqual({ text: wellFormed });
      }),
    );
  });
});

describe('one bad value told twice', () => {
  it.each([
    ['{"plan": {"horizon_yr": 1000.5}}', 'plan.horizon_yr'],
    ['{"flight": {"speed_m_s": 1e999}}', 'flight.speed_m_s'],
    ['{"driver": {"efficiency": -1e999}}', 'driver.efficiency'],
  ])('%s is told once', (json, path) => {
    expect(problemsOf(json)).toEqual([[path, 'scenario.problem.value']]);
  });
});
