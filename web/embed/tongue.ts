/**
 * The language of a figure or number: its own `lang`, else that of the text it stands in. One language a page; what speaks
 * others than English is loaded when one is wanted.
 */
import { LOCALE_STATUS_EVENT } from '@lit/localize';
import type * as language from '../text/language.ts';

let loading: Promise<typeof language> | null = null;

/** Speak the language of an element; words that cannot be fetched leave English. */
export async function speakAs(element: Element): Promise<void> {
  const wanted = element.closest('[lang]')?.getAttribute('lang') || 'en';
  if (!loading && /^en\b/i.test(wanted)) return;
  loading ??= import('../text/language.ts');
  const { localeFor, speak } = await loading;
  await speak(localeFor('system', [wanted]));
}

/** Be told when the language has changed; returns the way to stop. */
export function onTongue(listener: () => void): () => void {
  const heard = ({ detail }: WindowEventMap[typeof LOCALE_STATUS_EVENT]) => detail.status === 'ready' && listener();
  addEventListener(LOCALE_STATUS_EVENT, heard);
  return () => removeEventListener(LOCALE_STATUS_EVENT, heard);
}
