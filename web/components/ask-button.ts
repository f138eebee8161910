/**
 * The quiet “?” that asks where figures come from: one beside a key figure, one beside the heading of a list or table, one
 * on each tile of the chain. Not here: the answers (explanations/), how they are shown (number-note.ts); both come when asked.
 */
import { text } from '../../src/text/text.ts';
import { html, render, type TemplateResult } from 'lit';
import type { Asked } from '../explanations/asked.ts';

/** Inside the element that asks, so that the note finds the store; the button has the focus again when it closes. */
async function ask(button: HTMLElement, what: string, figures: readonly Asked[]): Promise<void> {
  const root = button.getRootNode() as ShadowRoot;
  try {
    (await import('./number-note.ts')).askNumbers(root, what, figures);
  } catch {
    sayNotLoaded(root);
  }
}

/** In a dialog of its own: a message on top of the page may be far away, or behind a view. */
function sayNotLoaded(root: ShadowRoot): void {
  const dialog = document.createElement('dialog');
  dialog.addEventListener('close', () => dialog.remove());
  const close = html`<form method="dialog"><button class="outline">${text('page.close')}</button></form>`;
  render(
    html`<p role="alert">${text('page.notLoaded')}</p>
      ${close}`,
    dialog,
  );
  root.append(dialog);
  dialog.showModal();
}

/** The button; `figures` is read when it is pressed. Its look is `.why` of sharedStyles. */
export function askButton(what: string, figures: () => readonly Asked[]): TemplateResult {
  return html`<button
    class="why"
    aria-label=${text('page.originOf', { what })}
    @click=${(event: Event) => ask(event.currentTarget as HTMLElement, what, figures())}
  >
    ?
  </button>`;
}
