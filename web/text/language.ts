/**
 * The page's languages: which there are, which one the reader wants, and the switch to it: words, numbers, `lang` and
 * `dir` of the document. Not here: the words (german/, spanish/), how they are matched to English (catalogue.ts).
 */
import { configureLocalization, LOCALE_STATUS_EVENT, msg } from '@lit/localize';
import { setNumberStyle, type NumberStyle } from '../../src/units.ts';
import { setTranslator } from '../localization/engine-words.ts';
import type { Translator } from '../localization/sentences.ts';

/** Languages with words; English is the one the source is written in. */
export const LOCALES = ['en', 'de', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** What a reader can choose: a language, or whatever the browser asks for. */
export const LANGUAGES = ['system', ...LOCALES] as const;
export type Language = (typeof LANGUAGES)[number];

// German and Spanish both write a comma.
const STYLE: NumberStyle = { decimalMark: ',', unitWord: (shown) => msg(shown) };
let fetched: Translator | null = null;

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['de', 'es'],
  loadLocale: async (locale) => {
    const [{ templatesOf }, { translatorOf }, { CATALOGUE, SENTENCES }] = await Promise.all([
      import('../localization/catalogue.ts'),
      import('../localization/sentences.ts'),
      locale === 'de' ? import('../localization/german/german.ts') : import('../localization/spanish/spanish.ts'),
    ]);
    fetched = translatorOf(SENTENCES, { ...SENTENCES, ...CATALOGUE }, STYLE, locale === 'de');
    return { templates: templatesOf({ ...SENTENCES, ...CATALOGUE }) };
  },
});

// Heard before any element is: numbers are written anew when the elements draw themselves with the new words.
addEventListener(LOCALE_STATUS_EVENT, ({ detail }) => {
  if (detail.status !== 'ready') return;
  const english = detail.readyLocale === 'en';
  setNumberStyle(english ? null : STYLE);
  setTranslator(english ? null : fetched);
});

/** The language the words are now in. */
export const currentLocale = getLocale as () => Locale;

/** The language to show for a choice; `system` is the first of the browser's that has words, else English. */
export function localeFor(language: Language, wanted: readonly string[] = navigator.languages): Locale {
  if (language !== 'system') return language;
  const bases = wanted.map((tag) => tag.slice(0, 2).toLowerCase());
  return LOCALES.find((locale) => locale === bases.find((base) => LOCALES.some((one) => one === base))) ?? 'en';
}

/** Speak a language, in words and numbers; resolves with the one spoken then: words that cannot be fetched change nothing. */
export async function speak(locale: Locale): Promise<Locale> {
  await setLocale(locale).catch(() => undefined);
  return currentLocale();
}

/** Show the whole document in a language: `speak`, and say so to browsers and screen readers. */
export async function showLanguage(language: Language): Promise<void> {
  const root = document.documentElement;
  root.lang = await speak(localeFor(language));
  root.dir = 'ltr';
}
