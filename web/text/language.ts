/**
 * The page's language: which one the reader wants, and the switch to it: texts, numbers, `lang` and `dir` of the document.
 * Not here: which languages there are (src/text/languages.ts), the renderer (src/text/text.ts).
 */
import { LANGUAGES, type LanguageId } from '../../src/text/languages.ts';
import { languageTag, speakIn } from '../../src/text/text.ts';

/** What a reader can choose: a language, or whatever the browser asks for. */
export const CHOICES = ['system', ...LANGUAGES.map(({ id }) => id)] as const;
export type Choice = 'system' | LanguageId;

/** The language to show for a choice; `system` is the first of the browser's that there is, else English. */
export function languageFor(choice: Choice, wanted: readonly string[] = navigator.languages): LanguageId {
  if (choice !== 'system') return choice;
  const bases = wanted.map((tag) => tag.slice(0, 2).toLowerCase());
  return bases.map((base) => LANGUAGES.find(({ id }) => id === base)).find((row) => row)?.id ?? 'en';
}

let wanted: LanguageId = 'en';

/** Speak a language, in words and numbers, unless another one is wanted meanwhile or its catalogue cannot be fetched. */
export async function speak(id: LanguageId): Promise<void> {
  wanted = id;
  const row = LANGUAGES.find((one) => one.id === id)!;
  if (row.tag === languageTag()) return;
  try {
    const catalogue = await row.load();
    if (id === wanted) speakIn(row.tag, row.decimalMark, catalogue?.default ?? null);
  } catch {
    // The language stays.
  }
}

/** Show the whole document in a language: `speak`, and say so to browsers and screen readers. */
export async function showLanguage(choice: Choice): Promise<void> {
  const root = document.documentElement;
  await speak(languageFor(choice));
  root.lang = languageTag();
  root.dir = 'ltr';
}
