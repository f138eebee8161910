/** What the engine says, in the page's language. Not here: how a sentence is translated (sentences.ts). */
import { html, type TemplateResult } from 'lit/html.js';
import type { Translator } from './sentences.ts';

let translator: Translator | null = null;

/** Told with each language; null is English, the engine's own. */
export function setTranslator(next: Translator | null): void {
  translator = next;
}

/** Words of the engine as plain text, for labels and attributes; what has no words in the language stays English. */
export function said(english: string): string {
  return translator?.(english) ?? english;
}

/** Words of the engine to stand in a text; what stays English is marked so, to be pronounced right. */
export function saying(english: string | null | undefined): string | TemplateResult {
  if (!english) return '';
  if (!translator) return english;
  return translator(english) ?? html`<span lang="en">${english}</span>`;
}
