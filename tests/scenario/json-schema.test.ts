/**
 * The JSON Schema says the same as the checks: a small validator of the draft's own words (json-schema.org, 2020-12:
 * type, properties, additionalProperties, minimum, maximum, enum, const, maxLength, pattern) checks random documents too.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/scenario/fields.ts';
import { jsonSchema } from '../../src/scenario/json-schema.ts';
import { PRESETS } from '../../src/scenario/presets.ts';
import { checkScenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';

type Schema = Record<string, unknown>;

const UNDERSTOOD = new Set(
  '$schema title description default type properties additionalProperties minimum maximum enum const maxLength pattern anyOf'.split(
    ' ',
  ),
);

function typeFits(type: unknown, value: unknown): boolean {
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function fits(schema: Schema, value: unknown): boolean {
  for (const word of Object.keys(schema)) if (!UNDERSTOOD.has(word)) throw new Error(`validator: ${word}`);
  if ('anyOf' in schema && !(schema['anyOf'] as Schema[]).some((one) => fits(one, value))) return false;
  if ('const' in schema && value !== schema['const']) return false;
  if ('enum' in schema && !(schema['enum'] as unknown[]).includes(value)) return false;
  if ('type' in schema && !typeFits(schema['type'], value)) return false;
  if (typeof value === 'number')
    return (
      value >= ((schema['minimum'] as number) ?? -Infinity) && value <= ((schema['maximum'] as number) ?? Infinity)
    );
  if (typeof value === 'string')
    return (
      Array.from(value).length <= ((schema['maxLength'] as number) ?? Infinity) &&
      new RegExp((schema['pattern'] as string) ?? '', 'u').test(value)
    );
  if (typeof value !== 'object' || value === null || !schema['properties']) return true;
  const properties = schema['properties'] as Record<string, Schema>;
  return Object.entries(value).every(([key, item]) => Object.hasOwn(properties, key) && fits(properties[key]!, item));
}

const schema = jsonSchema(text);

const someNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 3000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const someValue = fc.oneof(
  { weight: 6, arbitrary: someNumber },
  fc.string({ unit: 'grapheme', maxLength: 130 }),
  fc.constantFrom<unknown>(
    'EML1',
    'EML2',
    'energy',
    'time',
    'curved',
    'de440',
    'auto',
    'unknown',
    '2031-05-06T07:08:09Z',
    '2031-02-29T00:00:00Z',
    '2031-05-06',
    '2031-05-06t07:08:09.5+02:00',
    '2016-12-31T23:59:60Z',
    '2017-12-31T23:59:60Z',
    '2031-05-06T07:08:09 UTC',
    null,
    true,
    {},
    [],
  ),
);
const somePath = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...FIELDS.map((row) => row.path)) },
  fc.constantFrom<string>('flight', 'moon.start', 'flight.speed', 'constructor', 'earth.toString', 'format', 'x.y'),
);

function document(entries: readonly (readonly [path: string, value: unknown])[]): unknown {
  const root: Record<string, unknown> = {};
  for (const [path, value] of entries) {
    const keys = path.split('.');
    let node = root;
    for (const key of keys.slice(0, -1)) {
      const next = Object.hasOwn(node, key) ? node[key] : undefined;
      if (typeof next === 'object' && next !== null && !Array.isArray(next)) node = next as Record<string, unknown>;
      else node = node[key] = {};
    }
    node[keys.at(-1)!] = value;
  }
  return JSON.parse(JSON.stringify(root));
}

describe('published: JSON Schema 2020-12', () => {
  it('property: accepts a document exactly when the checks accept it', () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(somePath, someValue), { maxLength: 3 }), (entries) => {
        const data = document(entries);
        const ok = checkScenario(data).ok;
        if (ok) accepted++;
        else refused++;
        expect(fits(schema, data)).toBe(ok);
      }),
      { numRuns: 1500 },
    );
    expect(accepted).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
  });

  it('accepts every preset and carries every field’s default, which it accepts too', () => {
    for (const { scenario } of PRESETS) expect(fits(schema, scenario)).toBe(true);
    expect(fits(schema, document(FIELDS.map((row) => [row.path, row.default])))).toBe(true);
    expect(JSON.stringify(schema).match(/"default":/g)).toHaveLength(FIELDS.length);
  });

  it('counts the letters of a text as the checks do', () => {
    for (const length of [119, 120, 121]) {
      const data = { name: '\u{1f315}'.repeat(length) };
      expect(checkScenario(data).ok).toBe(length <= 120);
      expect(fits(schema, data)).toBe(length <= 120);
    }
  });

  it('names its draft and the format', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect((schema['properties'] as Record<string, Schema>)['format']).toEqual({ const: 'moonline/1' });
  });
});
