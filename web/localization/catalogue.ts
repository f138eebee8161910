/**
 * How a catalogue of words becomes the templates of lit-localize. A catalogue maps English to another language; `{0}`,
 * `{1}` … stand for the values of a template, in the order of the English one. Not here: the words, the switch.
 */
import type { LocaleModule } from '@lit/localize';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { html } from 'lit';

/** English text → text; both with the same places `{0}`, each of which may move. An English text with a tag is a lit template. */
export type Catalogue = Readonly<Record<string, string>>;

const PLACE = /\{(\d)\}/;
const TAG = /<\/?[a-z]/;

function template(english: string, text: string): LocaleModule['templates'][string] {
  const tagged = TAG.test(english);
  const parts = text.split(PLACE);
  if (parts.length === 1 && !tagged) return text;
  const strings = parts.filter((_, i) => i % 2 === 0);
  const values = parts.filter((_, i) => i % 2 === 1).map(Number);
  // lit keys its templates by this very array: it must be the same at every drawing.
  const raw = Object.assign(strings, { raw: strings });
  return tagged ? html(raw, ...values) : { strTag: true, strings: raw, values };
}

/** Templates by the id lit-localize computes from the English text. */
export function templatesOf(catalogue: Catalogue): LocaleModule['templates'] {
  return Object.fromEntries(
    Object.entries(catalogue).map(([english, text]) => {
      const parts = english.split(PLACE).filter((_, i) => i % 2 === 0);
      return [generateMsgId(parts, TAG.test(english)), template(english, text)];
    }),
  );
}
