/** The choice of the page's language, each by its own name. Not here: what the choice does (language.ts). */
import { text } from '../../src/text/text.ts';
import { css, html } from 'lit';
import { LANGUAGES } from '../../src/text/languages.ts';
import type { Choice } from '../text/language.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { StoreController } from '../state/store-controller.ts';
import { sharedStyles } from './shared-styles.ts';

/** `<language-menu>`: a sign with the browser's own list of choices behind it. */
export class LanguageMenu extends LocalizedElement {
  readonly #store: StoreController = new StoreController(this, (state) => [state.language]);

  readonly #choose = (event: Event) => {
    const language = (event.target as HTMLSelectElement).value as Choice;
    this.#store.context.store.change({ type: 'language', language });
  };

  override render() {
    const chosen = this.#store.state.language;
    return html`<span class="sign">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" />
        <path d="M2.5 10h15M10 2.5c-5 4.5-5 10.5 0 15M10 2.5c5 4.5 5 10.5 0 15" />
      </svg>
      <select aria-label=${text('page.language')} title=${text('page.language')} @change=${this.#choose}>
        <option value="system" .selected=${chosen === 'system'}>${text('page.likeBrowser')}</option>
        ${LANGUAGES.map(
          ({ id, name, tag }) => html`<option value=${id} lang=${tag} .selected=${chosen === id}>${name}</option>`,
        )}
      </select>
    </span>`;
  }

  static override styles = [
    sharedStyles,
    css`
      .sign {
        position: relative;
        display: grid;
        place-items: center;
        width: 34px;
        height: 32px;
        border-radius: var(--radius-small);
        color: var(--ink-2);
      }
      .sign:hover {
        background: var(--surface-2);
      }
      .sign:focus-within {
        outline: 2px solid var(--accent);
      }
      svg {
        width: 18px;
        height: 18px;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.3;
      }
      /* The list is the browser's own: it opens, reads and closes as everywhere. */
      select {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        opacity: 0;
        cursor: pointer;
      }
    `,
  ];
}
