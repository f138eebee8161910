/**
 * The page's language: which one the reader wants, and the switch to it: texts, numbers, `lang` and `dir` of the document.
 * Not here: which languages there are (src/text/languages.ts), the renderer (src/text/text.ts).
 */
import base from 'english:base';
import { LANGUAGES, type LanguageId } from '../../src/text/languages.ts';
import { addEnglish, speakIn } from '../../src/text/text.ts';

addEnglish(base);

/** What a reader can choose: a language, or whatever the browser asks for. */
export const CHOICES = ['system', ...LANGUAGES.map(({ id }) => id)] as const;
export type Choice = 'system' | LanguageId;

let current: LanguageId = 'en';
const listeners = new Set<() => void>();

/** The language the texts are now in. */
export function currentLanguage(): LanguageId {
  return current;
}

/** Its tag, for dates and the like. */
export function languageTag(): string {
  return LANGUAGES.find(({ id }) => id === current)!.tag;
}

/** Be told when the language has changed; returns the way to stop. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language to show for a choice; `system` is the first of the browser's that there is, else English. */
export function languageFor(choice: Choice, wanted: readonly string[] = navigator.languages): LanguageId {
  if (choice !== 'system') return choice;
  const bases = wanted.map((tag) => tag.slice(0, 2).toLowerCase());
  return bases.map((base) => LANGUAGES.find(({ id }) => id === base)).find((row) => row)?.id ?? 'en';
}

/** Speak a language, in words and numbers; resolves with the one spoken then: a catalogue that cannot be fetched changes nothing. */
export async function speak(id: LanguageId): Promise<LanguageId> {
  const row = LANGUAGES.find((one) => one.id === id)!;
  try {
    const catalogue = await row.load();
    if (id === current) return current;
    speakIn(row.tag, row.decimalMark, catalogue?.default ?? null);
    current = id;
    for (const tell of [...listeners]) tell();
  } catch {
    // The language stays.
  }
  return current;
}

/** Show the whole document in a language: `speak`, and say so to browsers and screen readers. */
export async function showLanguage(choice: Choice): Promise<void> {
  const root = document.documentElement;
  await speak(languageFor(choice));
  root.lang = languageTag();
  root.dir = 'ltr';
}
