/** The language that the command line and the package write in. Not here: which languages there are (src/text). */
import english from '../text/en.json';
import { LANGUAGES, type LanguageId } from '../text/languages.ts';
import type { Message } from '../text/message.ts';
import { shownValue } from '../scenario/shown-value.ts';
import { addEnglish, isMessage, speakIn, text } from '../text/text.ts';

addEnglish(english);

const MESSAGE_KEYS: ReadonlySet<string> = new Set(['id', 'values'] satisfies (keyof Message)[]);

export const LANGUAGE_IDS: readonly LanguageId[] = LANGUAGES.map(({ id }) => id);

/** Whether a value is a message of the catalogues, and not some other thing with an `id`. */
export function isText(value: unknown): value is Message {
  return (
    isMessage(value) && Object.hasOwn(english, value.id) && Object.keys(value).every((key) => MESSAGE_KEYS.has(key))
  );
}

/** Write texts, numbers and units in a language from now on; RangeError for one there is not. English is what they are in before. */
export async function setLanguage(id: LanguageId): Promise<void> {
  const language = LANGUAGES.find((row) => row.id === id);
  if (!language)
    throw new RangeError(text('cli.language.unknown', { known: { or: [...LANGUAGE_IDS] }, given: shownValue(id) }));
  const { tag, decimalMark, load } = language;
  speakIn(tag, decimalMark, (await load())?.default ?? null);
}
