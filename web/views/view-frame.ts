/**
 * The frame of what opens over the page: a modal dialog with title, close button and room for a view's own content.
 * The browser's own dialog keeps the focus inside, closes on Escape and gives the focus back. Knows no view.
 */
import { text } from '../../src/text/text.ts';
import { css, html } from 'lit';
import { LocalizedElement } from '../text/localized-element.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import { StoreController } from '../state/store-controller.ts';

/** `<view-frame heading="…">` with the view inside; slot `tools` stands beside the title. `wide` is for pictures. */
export class ViewFrame extends LocalizedElement {
  static override properties = { heading: { type: String }, wide: { type: Boolean, reflect: true } };
  declare heading: string;
  declare wide: boolean;
  readonly #store: StoreController = new StoreController(this, () => []);

  constructor() {
    super();
    this.heading = '';
    this.wide = false;
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  protected override firstUpdated(): void {
    this.#dialog.showModal();
    // The title first, so that a reader hears where this is; Tab goes on to the view.
    this.renderRoot.querySelector<HTMLElement>('#title')!.focus();
  }

  /** Close it and give the focus back to where it was. */
  close(): void {
    this.#dialog.close();
  }

  readonly #backdrop = (event: Event) => {
    if (event.target === this.#dialog) this.close();
  };

  readonly #closed = () => {
    this.#store.context.store.change({ type: 'view', view: null });
  };

  override render() {
    return html`<dialog aria-labelledby="title" @close=${this.#closed} @pointerdown=${this.#backdrop}>
      <div class="sheet">
        <div class="head">
          <h2 id="title" tabindex="-1">${this.heading}</h2>
          <slot name="tools"></slot>
          <button class="close" aria-label=${text('page.close')} @click=${() => this.close()}>✕</button>
        </div>
        <div class="content"><slot></slot></div>
      </div>
    </dialog>`;
  }

  static override styles = [
    sharedStyles,
    css`
      dialog {
        width: min(760px, 100vw - 2 * var(--edge));
        max-width: none;
        max-height: min(900px, 100dvh - 48px);
        padding: 0;
        border: 1px solid var(--line);
        border-radius: 14px;
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--shadow);
        overflow: hidden;
      }
      :host([wide]) dialog {
        width: min(1180px, 100vw - 2 * var(--edge));
      }
      dialog::backdrop {
        background: rgb(10 12 16 / 0.5);
      }
      .sheet {
        display: flex;
        flex-direction: column;
        max-height: min(898px, 100dvh - 50px);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        position: relative;
        padding-block: 14px 12px;
        padding-inline: 22px 60px;
        border-bottom: 1px solid var(--line);
      }
      h2 {
        flex: 1 1 auto;
        font-size: var(--text-4);
      }
      .close {
        position: absolute;
        inset-inline-end: 14px;
        top: 13px;
        min-width: 34px;
        min-height: 34px;
        font-size: var(--text-3);
      }
      .content {
        min-height: 0;
        padding: 18px 22px 22px;
        overflow-y: auto;
        overscroll-behavior: contain;
        scrollbar-width: thin;
      }
      @media (max-width: 720px) {
        dialog,
        :host([wide]) dialog {
          width: 100vw;
          height: 100dvh;
          max-height: none;
          margin: 0;
          border: 0;
          border-radius: 0;
        }
        .sheet {
          height: 100%;
          max-height: none;
        }
        .head {
          padding-block: 10px;
          padding-inline: 16px 50px;
        }
        .close {
          inset-inline-end: 8px;
          top: 8px;
        }
        .content {
          flex: 1;
          padding: 14px 16px 24px;
        }
      }
    `,
  ];
}
