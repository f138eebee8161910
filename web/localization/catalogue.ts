/**
 * How a catalogue of words becomes the templates of lit-localize. A catalogue maps English to another language; `{0}`,
 * `{1}` … stand for the values of a template, in the order of the English one. Not here: the words, the switch.
 */
import type { LocaleModule } from '@lit/localize';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';

/** English text → text, plain words without markup; both with the same places `{0}`, each of which may move. */
export type Catalogue = Readonly<Record<string, string>>;

const PLACE = /\{(\d)\}/;
const even = (parts: readonly string[]) => parts.filter((_, i) => i % 2 === 0);
const odd = (parts: readonly string[]) => parts.filter((_, i) => i % 2 === 1);

function template(text: string): LocaleModule['templates'][string] {
  const parts = text.split(PLACE);
  if (parts.length === 1) return text;
  const strings = even(parts);
  return { strTag: true, strings: Object.assign(strings, { raw: [...strings] }), values: odd(parts).map(Number) };
}

/** Templates by the id lit-localize computes from the English text. */
export function templatesOf(catalogue: Catalogue): LocaleModule['templates'] {
  return Object.fromEntries(
    Object.entries(catalogue).map(([english, text]) => [
      generateMsgId(even(english.split(PLACE)), false),
      template(text),
    ]),
  );
}
