/** “A new version is ready”: one button to load it, one to go on with this one. Says what was chosen; loads nothing. */
import { text } from '../../src/text/text.ts';
import { css, html } from 'lit';
import { sharedStyles } from '../components/shared-styles.ts';
import { LocalizedElement } from '../text/localized-element.ts';

/** `<update-note>`; event `update`. */
export class UpdateNote extends LocalizedElement {
  override render() {
    return html`<section aria-label=${text('page.newVersion')}>
      <p role="status">${text('page.newVersionReady')}</p>
      <button class="primary" @click=${() => this.dispatchEvent(new Event('update'))}>${text('page.update')}</button>
      <button @click=${() => this.remove()}>${text('page.later')}</button>
    </section>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        position: fixed;
        z-index: 30;
        inset-block: auto 16px;
        inset-inline: auto 16px;
        max-width: min(480px, 100vw - 32px);
      }
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 10px;
        padding-block: 10px;
        padding-inline: 16px 12px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      p {
        flex: 1 1 200px;
      }
      @media (max-width: 720px) {
        :host {
          inset-block: auto 66px;
          display: var(--beside-sheet, block);
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
}
