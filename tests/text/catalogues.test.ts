/** The catalogues: equal in ids and values, whole in plurals, nothing unused, each field's texts its own. */
import { describe, expect, it } from 'vitest';
import { CONFIDENCE_WORDS } from '../../web/text/words.ts';
import { EXPLANATIONS } from '../../web/explanations/explanations.ts';
import { DRIVER_DEFINITION } from '../../web/stages/driver/driver-definition.ts';
import { EARTH_DEFINITION } from '../../web/stages/earth/earth-definition.ts';
import { FLIGHT_DEFINITION } from '../../web/stages/flight/flight-definition.ts';
import { MOON_DEFINITION } from '../../web/stages/moon/moon-definition.ts';
import { PLAN_DEFINITION } from '../../web/stages/plan/plan-definition.ts';
import { SATELLITE_DEFINITION } from '../../web/stages/satellite/satellite-definition.ts';
import { noteOf } from '../../src/scenario/field-notes.ts';
import { FIELDS } from '../../src/scenario/fields.ts';
import { PRESETS } from '../../src/scenario/presets.ts';
import { LANGUAGES } from '../../src/text/languages.ts';
import { UNITS } from '../../src/units.ts';
import { catalogue, keys, languages, parsed } from '../house/messages.mjs';
import { sourceFiles } from '../house/source-files.ts';
import { isUsed, usedTexts } from './used-texts.ts';

const english = catalogue('en');
const ids = Object.keys(english);
const others = LANGUAGES.filter(({ id }) => id !== 'en');
const familyOf = (prefix: string) => ids.filter((id) => id.startsWith(prefix)).sort();

type Parts = ReturnType<typeof parsed>;

/** What values a text asks for: `target`, `outcome: hit|miss|other`, and counts in plurals as `n: plural`. */
function placesOf(parts: Parts, found = new Set<string>()): Set<string> {
  for (const { type, value, options } of parts) {
    if (type === ARGUMENT) found.add(value!);
    if (type === SELECT) found.add(`${value}: ${Object.keys(options!).sort().join('|')}`);
    // A language may count where another has one form for all.
    if (type === PLURAL) found.add(value!);
    for (const option of Object.values(options ?? {})) placesOf(option.value, found);
  }
  return found;
}

/** Values that stand in a plural, and so must be numbers. */
function countsOf(parts: Parts, found = new Set<string>()): Set<string> {
  for (const { type, value, options } of parts) {
    if (type === PLURAL) found.add(value!);
    for (const option of Object.values(options ?? {})) countsOf(option.value, found);
  }
  return found;
}

/** Forms of every plural in a text, without the exact ones such as =0. */
function pluralForms(parts: Parts): string[][] {
  return parts.flatMap(({ type, options }) => [
    ...(type === PLURAL ? [Object.keys(options!).filter((form) => !form.startsWith('='))] : []),
    ...Object.values(options ?? {}).flatMap((option) => pluralForms(option.value)),
  ]);
}

/** Types of the parser's nodes. */
const [ARGUMENT, SELECT, PLURAL] = [1, 5, 6];

describe('by hand: the parser', () => {
  it('is read as it writes', () => {
    const parts = parsed('x', '{a} {b, select, one {{c}} other {}} {n, plural, =0 {none} one {#} other {# {d}}}');
    expect([...placesOf(parts)]).toEqual(['a', 'b: one|other', 'c', 'n', 'd']);
    expect([...countsOf(parts)]).toEqual(['n']);
    expect(pluralForms(parts)).toEqual([['one', 'other']]);
  });
});

describe('by hand: the catalogues', () => {
  it('are those of the languages', () => {
    expect(languages().sort()).toEqual(LANGUAGES.map(({ id }) => id as string).sort());
  });

  it('have short keys that are all different', () => {
    expect(new Set(keys().values()).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(2000);
  });

  it('are read as ICU MessageFormat, English too', () => {
    for (const id of ids) expect(() => parsed(id, english[id]!)).not.toThrow();
  });
});

describe.each(others)('by hand: $name', ({ id: language, tag }) => {
  const texts = catalogue(language);

  it('has the ids of the English catalogue and no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...ids].sort());
  });

  it('has no text empty where English has one', () => {
    expect(ids.filter((id) => (texts[id]!.trim() === '') !== (english[id]!.trim() === ''))).toEqual([]);
  });

  it('has no sentence left in English', () => {
    // Names and citations are the same in all; a sentence has words that begin small.
    const isSentence = (text: string) =>
      (text.replace(/\{[^{}]*\}/g, '').match(/(?<![\p{L}.])\p{Ll}{3,}/gu) ?? []).length > 1;
    expect(ids.filter((id) => texts[id] === english[id] && isSentence(english[id]!))).toEqual([]);
  });

  it('asks for the same values and chooses by the same words', () => {
    const apart = ids.flatMap((id) => {
      const [own, wanted] = [texts[id]!, english[id]!].map((one) => [...placesOf(parsed(id, one))].sort().join(', '));
      return own === wanted ? [] : [`${id}: ${own} for ${wanted}`];
    });
    expect(apart).toEqual([]);
  });

  it('counts nothing that is no count in English', () => {
    const more = ids.filter((id) => {
      const counts = countsOf(parsed(id, english[id]!));
      return [...countsOf(parsed(id, texts[id]!))].some((name) => !counts.has(name));
    });
    expect(more).toEqual([]);
  });

  it('has every form of every plural that its language has', () => {
    const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const short = ids.filter((id) =>
      pluralForms(parsed(id, texts[id]!)).some((forms) => wanted.some((form) => !forms.includes(form))),
    );
    expect(short).toEqual([]);
  });
});

it('by hand: every English plural has both forms', () => {
  const forms = ids.flatMap((id) => pluralForms(parsed(id, english[id]!)));
  expect(forms.length).toBeGreaterThan(10);
  for (const found of forms) expect(found.sort()).toEqual(['one', 'other']);
});

describe('by hand: what the catalogues hold', () => {
  it('is all asked for: by its id, or by one that is made from data', () => {
    const { words, templates } = usedTexts(sourceFiles().filter(({ path }) => /^(src|web)\/.*\.ts$/.test(path)));
    // Some paths of fields are put together in their table.
    const used = { words: new Set([...words, ...FIELDS.map(({ path }) => path)]), templates };
    expect(ids.filter((id) => !isUsed(id, used))).toEqual([]);
    expect(isUsed('page.nowhere', used)).toBe(false);
    expect(isUsed('driver.design.nowhere.name', used)).toBe(false);
  });

  it('has the texts of each field, and no others', () => {
    const wanted = FIELDS.flatMap((row) => {
      const { isOurs, suggestions } = noteOf(row);
      return [
        'label',
        'help',
        ...(isOurs ? [] : ['source']),
        ...(row.kind === 'choice' ? row.choices.map(({ id }) => `choice.${id}`) : []),
        ...(row.kind === 'number' && 'word' in row && row.word === 'auto' ? ['link'] : []),
        ...('pattern' in row && row.pattern ? ['pattern'] : []),
        ...suggestions.map((value) => `suggestion.${value}`),
      ].map((part) => `field.${row.path}.${part}`);
    });
    expect(familyOf('field.')).toEqual(['field.ours', ...wanted].sort());
  });

  it('has name, story and sources of each preset, and no others', () => {
    const parts = ['name', 'sources', 'story'];
    expect(familyOf('preset.')).toEqual(
      PRESETS.flatMap(({ id }) => parts.map((part) => `preset.${id}.${part}`)).sort(),
    );
  });

  it('has words only for units that there are', () => {
    const shown = Object.values(UNITS).flatMap((row) => [
      row.shown,
      ...('ladder' in row ? row.ladder.map(([, multiple]) => multiple) : []),
    ]);
    expect(familyOf('unit.').filter((id) => !shown.includes(id.slice('unit.'.length) as never))).toEqual([]);
    // Every unit that is an English word has one.
    const words = shown.filter((unit) => /\p{L}{4}/u.test(unit));
    expect(words.filter((unit) => !ids.includes(`unit.${unit}`))).toEqual([]);
  });

  it('explains each figure, its origin and certainty, and nothing else', () => {
    const rows = Object.entries<(typeof EXPLANATIONS)[keyof typeof EXPLANATIONS]>(EXPLANATIONS);
    const wanted = rows.flatMap(([id, row]) => [
      id,
      ...('inWords' in row && row.inWords ? [`${id}.says`] : []),
      `origins.${row.origin}`,
      `certainties.${row.certainty}`,
    ]);
    expect(familyOf('explain.')).toEqual([...new Set(wanted)].map((id) => `explain.${id}`).sort());
  });

  it('has a word for each confidence', () => {
    const wanted = Object.keys(CONFIDENCE_WORDS).map((id) => `page.confidence.${id}`);
    expect(familyOf('page.confidence.')).toEqual(wanted.sort());
  });
});

const GROUPS = [
  EARTH_DEFINITION,
  MOON_DEFINITION,
  DRIVER_DEFINITION,
  FLIGHT_DEFINITION,
  SATELLITE_DEFINITION,
  PLAN_DEFINITION,
].flatMap(({ groups }) => groups.map(({ paths }) => paths));

describe.each(others)('by hand: labels of fields in $name', ({ id: language }) => {
  const texts = catalogue(language);
  const labelOf = (path: string) => `field.${path}.label`;

  it('tell fields of one group apart where English does', () => {
    expect(GROUPS.flat().length).toBeGreaterThan(150);
    const alike = GROUPS.flatMap((paths) =>
      paths.flatMap((path, i) =>
        paths
          .slice(0, i)
          .map((before) => [labelOf(before), labelOf(path)] as const)
          .filter(([a, b]) => texts[a] === texts[b] && english[a] !== english[b]),
      ),
    );
    expect(alike).toEqual([]);
  });

  it('tell choices of one field apart where English does', () => {
    const alike = FIELDS.flatMap((row) => {
      if (row.kind !== 'choice') return [];
      const choices: readonly { readonly id: string }[] = row.choices;
      const own = choices.map(({ id }) => texts[`field.${row.path}.choice.${id}`]);
      return new Set(own).size === own.length ? [] : [row.path];
    });
    expect(alike).toEqual([]);
  });
});
