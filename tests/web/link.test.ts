/** The share link: there and back for any scenario, frozen links of released versions, hostile fragments. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, fieldOf } from '../../src/scenario/fields.ts';
import { PRESETS, presetOf } from '../../src/scenario/presets.ts';
import { valueAt, withValue, type LinkedScenario } from '../../src/scenario/scenario.ts';
import { fragmentOf, LINK_LIMIT_COUNT, readFragment, shortKey } from '../../web/state/link.ts';
import { STAGE_IDS } from '../../web/state/store.ts';

interface ReleasedLink {
  readonly link: string;
  readonly preset: string;
  readonly stage: string;
  readonly lesson?: { readonly id: string | null; readonly stepIndex: number };
  readonly values: Readonly<Record<string, string | number>>;
}
const file = new URL('released-links.json', import.meta.url);
const RELEASED = JSON.parse(readFileSync(file, 'utf8')) as readonly ReleasedLink[];

const change = fc.constantFrom(...FIELDS).chain((row) => {
  const value: fc.Arbitrary<string | number> =
    row.kind === 'number'
      ? row.whole
        ? fc.integer({ min: row.min, max: row.max })
        : fc.double({ min: row.min, max: row.max, noNaN: true }).map((x) => (x === 0 ? 0 : x))
      : row.kind === 'choice'
        ? fc.constantFrom(...row.choices.map((choice) => choice.id))
        : fc.string({ unit: 'grapheme', maxLength: 30 });
  return value.map((to) => [row.path, to] as const);
});

const place = fc
  .tuple(fc.constantFrom(...PRESETS), fc.constantFrom(...STAGE_IDS), fc.array(change, { maxLength: 12 }))
  .map(([preset, stage, changes]) => {
    let scenario: LinkedScenario = preset.scenario;
    for (const [path, to] of changes) {
      const check = withValue(scenario, path, to);
      if (check.ok) scenario = check.scenario;
    }
    return { presetId: preset.id, stage, scenario };
  });

describe('share link', () => {
  it('there and back: any place survives, through the browser’s own URL too', () => {
    fc.assert(
      fc.property(place, (here) => {
        const fragment = fragmentOf(here);
        expect(readFragment(fragment)).toEqual({ lesson: null, compared: [], ...here, message: null });
        const { hash } = new URL(`http://x/${fragment}`);
        expect(readFragment(hash)).toEqual({ lesson: null, compared: [], ...here, message: null });
      }),
      { numRuns: 300 },
    );
  });

  it('is short and readable: an unchanged preset and one change', () => {
    const preset = PRESETS[0]!;
    const here = { presetId: preset.id, stage: 'plan', scenario: preset.scenario } as const;
    expect(fragmentOf(here)).toBe('#v=1&p=one-megaton-a-year&s=plan');
    const check = withValue(preset.scenario, 'flight.speed_m_s', 2400);
    expect(check.ok && fragmentOf({ ...here, scenario: check.scenario })).toBe(
      '#v=1&p=one-megaton-a-year&s=plan&d=flight.speed_m_s:2400',
    );
  });

  it('the scenarios that are compared are in it, in their order and with what each changes', () => {
    fc.assert(
      fc.property(place, fc.array(place, { minLength: 1, maxLength: 3 }), (here, others) => {
        const compared = others.map(({ presetId, scenario }) => ({ presetId, scenario }));
        const fragment = fragmentOf({ ...here, compared });
        const { hash } = new URL(`http://x/${fragment}`);
        if (hash.length <= LINK_LIMIT_COUNT) expect(readFragment(hash).compared).toEqual(compared);
      }),
      { numRuns: 100 },
    );
    const { id: presetId, scenario } = PRESETS[0]!;
    const here = { presetId, stage: 'plan', scenario } as const;
    expect(fragmentOf({ ...here, compared: [{ presetId, scenario }] })).toBe(
      '#v=1&p=one-megaton-a-year&s=plan&c=one-megaton-a-year',
    );
    expect(readFragment('#c=nowhere').message).toContain('“nowhere”');
  });

  it('an empty fragment is the default without a message', () => {
    expect(readFragment('')).toEqual(readFragment('#'));
    expect(readFragment('').message).toBeNull();
    expect(readFragment('').presetId).toBe(PRESETS[0]!.id);
  });

  // Links of every form ever released, word for word: they must open for ever. Never edit a row; only add.
  it('the corpus of released links has its rows', () => {
    expect(RELEASED.length).toBeGreaterThanOrEqual(11);
    expect(new Set(RELEASED.map(({ link }) => /v=\d/.exec(link)?.[0])).size).toBe(3);
  });
  it.each(RELEASED)('frozen: $link', ({ link, preset, stage, lesson, values }) => {
    const read = readFragment(link);
    expect(read).toMatchObject({ presetId: preset, stage, lesson: lesson ?? null, message: null });
    for (const [path, value] of Object.entries(values)) expect(valueAt(read.scenario, path), path).toBe(value);
  });

  it('no two fields share a short key, and none is mistaken for a path', () => {
    const keys = FIELDS.map(({ path }) => shortKey(path));
    expect(new Set(keys).size).toBe(FIELDS.length);
    for (const key of keys) expect(fieldOf(key)).toBeUndefined();
  });

  it('a long difference is written with short keys, a short one with paths', () => {
    const values = RELEASED.find(({ link }) => link.startsWith('#v=2'))!.values;
    let { scenario } = PRESETS[0]!;
    for (const [path, value] of Object.entries(values)) {
      const check = withValue(scenario, path, value);
      if (check.ok) scenario = check.scenario;
    }
    const here = { presetId: PRESETS[0]!.id, stage: 'plan', scenario } as const;
    const fragment = fragmentOf(here);
    expect(fragment).toMatch(/^#v=2&/);
    expect(fragment).not.toContain('earth.');
    expect(fragment.length).toBeLessThan(200);
    expect(readFragment(fragment).scenario).toEqual(scenario);
  });

  it.each([
    ['#v=3&p=one-megaton-a-year', 'version “3”'],
    ['#l=alchemy.1', '“alchemy.1”'],
    ['#l=kardashev.x', '“kardashev.x”'],
    ['#p=nowhere', '“nowhere”'],
    ['#p=__proto__', '“__proto__”'],
    ['#s=sun', '“sun”'],
    ['#d=flight.warp:9', 'flight.warp'],
    ['#d=__proto__.polluted:1', '__proto__.polluted'],
    ['#d=constructor:1', 'constructor'],
    ['#d=flight.speed_m_s', 'flight.speed_m_s'],
    ['#d=flight.speed_m_s:', 'Speed must be a number'],
    ['#d=flight.speed_m_s:NaN', 'Speed must be a number'],
    ['#d=flight.speed_m_s:1e999', 'Speed must be a number'],
    ['#d=flight.speed_m_s:-1', 'got -1'],
    ['#d=flight.speed_m_s:2,flight.speed_m_s:3', 'twice'],
    ['#d=plan.objective:<img src=x onerror=alert(1)>', 'Objective must be one of'],
    ['#d=%', 'damaged'],
    ['#p=%E0%A4%A', 'damaged'],
    ['#x=1', '“x”'],
    ['#p=a&p=b', '“p”'],
    ['#just words', '“just words”'],
    [`#d=${'a'.repeat(LINK_LIMIT_COUNT)}`, 'characters'],
  ])('hostile: %s is told and the default shown', (fragment, word) => {
    const read = readFragment(fragment);
    expect(read.message).toContain(word);
    expect(read.scenario).toBe(presetOf(PRESETS[0]!.id)!.scenario);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('any text at all is read without a throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `#v=1&d=${text}`),
        ),
        (text) => {
          expect(readFragment(text).scenario.format).toBe('moonline/1');
        },
      ),
      { numRuns: 500 },
    );
  });
});
