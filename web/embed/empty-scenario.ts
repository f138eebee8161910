/** What is said of a `<moonline-scenario>` that holds no figure and that none names. Loaded when there is one. */
import { text } from '../../src/text/text.ts';
import { sharing } from './scenario-key.ts';
import { speakAs } from './figure-language.ts';

/** Tell its host by an event and its reader in its place, until a figure shows it after all. */
export async function tellEmpty(element: HTMLElement): Promise<void> {
  await speakAs(element);
  const message = text('embed.emptyScenario', { id: element.id });
  const said = document.createElement('p');
  said.textContent = message;
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.replaceChildren(said, document.createElement('slot'));
  const detail = { code: 'empty-scenario', message };
  element.dispatchEvent(new CustomEvent('moonline-error', { detail, bubbles: true, composed: true }));
  // A figure of it may come later, inside it or anywhere.
  document.addEventListener('moonline-ready', function filled() {
    if (sharing(`#${element.id}`).length === 0) return;
    said.remove();
    document.removeEventListener('moonline-ready', filled);
  });
}
