/** The language of a figure or number: its own `lang`, else that of the text it stands in. One language a page. */
import { languageFor, speak } from '../text/language.ts';

/** Speak the language of an element; a catalogue that cannot be fetched leaves the language as it is. */
export async function speakAs(element: Element): Promise<void> {
  await speak(languageFor('system', [element.closest('[lang]')?.getAttribute('lang') || 'en']));
}
