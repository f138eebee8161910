/**
 * The language of a figure or number: its own `lang`, else that of the text it stands in. One language a page; what speaks
 * others than English is loaded when one is wanted.
 */
import type * as language from '../text/language.ts';

let loading: Promise<typeof language> | null = null;

/** Speak the language of an element; a catalogue that cannot be fetched leaves the language as it is. */
export async function speakAs(element: Element): Promise<void> {
  const wanted = element.closest('[lang]')?.getAttribute('lang') || 'en';
  if (!loading && /^en\b/i.test(wanted)) return;
  loading ??= import('../text/language.ts');
  const { languageFor, speak } = await loading;
  await speak(languageFor('system', [wanted]));
}
