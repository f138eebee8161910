/**
 * Words the engine made, in another language. The engine writes plain English with its figures in it; here each sentence is
 * known again by the pattern it was written from, and what stood in its places is put into the other language's pattern:
 * figures respelt, words and clauses translated in turn. Loaded with a language. Not here: the patterns (german/, spanish/).
 */
import { UNITS, type NumberStyle } from '../../src/units.ts';
import type { Catalogue } from './catalogue.ts';

interface Pattern {
  readonly test: RegExp;
  /** Which place of the English pattern each group of the test holds. */
  readonly order: readonly number[];
  readonly text: string;
  readonly literalCount: number;
}

/** Figures, names such as EML2, signs. */
const NO_WORD = /^[^\p{L}]*$|\d|^[^\p{Ll}]+$/u;
/** What a person typed, in quotes, and paths of fields. */
const OPAQUE = /^(".*"|[a-z]\w*(\.[a-z]\w*)+)$/is;
const FIGURE_AND_UNIT = /^([^\p{L}]*\d[^\p{L}]*)[\u00a0 ](\D.*)$/u;
const UNITS_SHOWN: ReadonlySet<string> = new Set(
  Object.values(UNITS).flatMap((row) => [row.shown, ...('ladder' in row ? row.ladder.map(([, shown]) => shown) : [])]),
);
const PLACE = /\{(\d)\}/;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternOf([english, text]: readonly [string, string]): Pattern {
  const parts = english.split(PLACE);
  const source = parts.map((part, i) => (i % 2 === 0 ? escaped(part) : '(.*?)')).join('');
  const literal = parts.filter((_, i) => i % 2 === 0).join('');
  return {
    test: new RegExp(`^${source}$`, 's'),
    order: parts.filter((_, i) => i % 2 === 1).map(Number),
    text,
    literalCount: literal.length,
  };
}

/** Translates what the engine says; null where a part of it has no words in the language. */
export type Translator = (english: string) => string | null;

/** A translator from patterns and the words around them; `style` is how figures are spelt, `keepsCapitals` is for German. */
export function translatorOf(
  sentences: Catalogue,
  words: Catalogue,
  style: NumberStyle,
  keepsCapitals: boolean,
): Translator {
  const patterns = Object.entries(sentences)
    .filter(([english]) => PLACE.test(english))
    .map(patternOf)
    // The pattern that says the most in its own words is the one the sentence was written from.
    .sort((a, b) => b.literalCount - a.literalCount);
  const known = new Map<string, string | null>();

  const respelt = (text: string) => text.replace(/(\d)\.(?=\d)/g, `$1${style.decimalMark}`);
  const isBare = (token: string) => NO_WORD.test(token) || UNITS_SHOWN.has(token);

  function figure(text: string): string | null {
    if (OPAQUE.test(text)) return text;
    const [, number, unit] = FIGURE_AND_UNIT.exec(text) ?? [];
    if (unit && UNITS_SHOWN.has(unit)) return respelt(number!) + text[number!.length]! + style.unitWord(unit);
    // The range of a field is written with the units of the language already.
    if (unit && [...UNITS_SHOWN].some((shown) => style.unitWord(shown) === unit)) return respelt(text);
    return text.split(' ').every(isBare) ? respelt(text) : null;
  }

  function whole(text: string): string | null {
    const known = sentences[text] ?? words[text];
    if (known !== undefined) return known;
    // A label within a sentence has lost its capital.
    const label = text && words[text[0]!.toUpperCase() + text.slice(1)];
    return label ? (keepsCapitals ? label : label[0]!.toLowerCase() + label.slice(1)) : null;
  }

  function byPattern(text: string): string | null {
    for (const { test, order, text: into } of patterns) {
      const found = test.exec(text);
      if (!found) continue;
      const values: string[] = [];
      const complete = order.every((place, i) => {
        const value = translated(found[i + 1]!);
        values[place] = value ?? '';
        return value !== null;
      });
      if (complete) return into.replace(/\{(\d)\}/g, (_, place: string) => values[Number(place)]!);
    }
    return null;
  }

  /** Several sentences, or clauses of a list, one after the other; split where the rest has words too. */
  function inTurn(text: string): string | null {
    for (const border of ['. ', '? ', '; ', ': ', ', ', ' · ', ' ']) {
      for (let at = text.indexOf(border); at > 0; at = text.indexOf(border, at + 1)) {
        const end = border.startsWith('. ') || border.startsWith('? ') ? at + 1 : at;
        const first = whole(text.slice(0, end)) ?? byPattern(text.slice(0, end)) ?? figure(text.slice(0, end));
        if (first === null) continue;
        const rest = translated(text.slice(at + border.length));
        if (rest !== null) return first + text.slice(end, at + border.length) + rest;
      }
    }
    return null;
  }

  function translated(text: string): string | null {
    if (text === '') return text;
    const before = known.get(text);
    if (before !== undefined) return before;
    known.set(text, null); // a sentence cannot hold itself
    const now = whole(text) ?? figure(text) ?? byPattern(text) ?? inTurn(text);
    if (known.size > 2000) known.clear();
    known.set(text, now);
    return now;
  }

  return translated;
}
