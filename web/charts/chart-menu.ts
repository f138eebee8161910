/** The “…” of a chart or map: data table, PNG, CSV. Says what was chosen by events; does none of it. */
import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { sharedStyles } from '../components/shared-styles.ts';
import { LocalizedElement } from '../localization/localized-element.ts';

const ITEMS = [
  { event: 'picture', label: 'Save as PNG', drawn: true },
  { event: 'csv', label: 'Save as CSV', drawn: false },
] as const;

/** `<chart-menu .what .tabled .more>`; events `table`, `picture`, `csv` and those of `more`. */
export class ChartMenu extends LocalizedElement {
  static override properties = {
    what: { type: String },
    tabled: { type: Boolean },
    undrawn: { type: Boolean },
    more: { attribute: false },
    open: { state: true },
  };
  declare what: string;
  declare tabled: boolean;
  /** No canvas to save as a picture. */
  declare undrawn: boolean;
  /** Items of this chart alone, each with the event it sends. */
  declare more: readonly { readonly event: string; readonly label: string }[];
  declare open: boolean;
  readonly #outside = (event: Event) => {
    if (!event.composedPath().includes(this)) this.open = false;
  };

  constructor() {
    super();
    this.what = '';
    this.tabled = false;
    this.undrawn = false;
    this.more = [];
    this.open = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#outside);
    document.addEventListener('focusin', this.#outside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#outside);
    document.removeEventListener('focusin', this.#outside);
  }

  #choose(event: string): void {
    this.open = false;
    this.renderRoot.querySelector('button')?.focus();
    this.dispatchEvent(new Event(event));
  }

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.open) return;
    this.open = false;
    this.renderRoot.querySelector('button')?.focus();
    event.stopPropagation();
  };

  override render() {
    return html`
      <div @keydown=${this.#key}>
        <button
          class="dots"
          aria-label=${msg(str`Data and export: ${this.what}`)}
          aria-expanded=${this.open ? 'true' : 'false'}
          @click=${() => (this.open = !this.open)}
        >
          •••
        </button>
        ${
          this.open
            ? html`<ul>
                <li>
                  <button @click=${() => this.#choose('table')}>
                    ${this.tabled ? msg('Hide the data') : msg('Show the data')}
                  </button>
                </li>
                ${[...ITEMS.filter((item) => !item.drawn || !this.undrawn), ...this.more].map((item) => html`<li><button @click=${() => this.#choose(item.event)}>${msg(item.label)}</button></li>`)}
              </ul>`
            : nothing
        }
      </div>
    `;
  }

  static override styles = [
    sharedStyles,
    css`
      div {
        position: relative;
      }
      .dots {
        min-width: 28px;
        padding: 2px 6px;
        color: var(--ink-3);
        letter-spacing: 1px;
      }
      ul {
        position: absolute;
        z-index: 5;
        right: 0;
        top: 100%;
        min-width: 150px;
        padding: 4px;
        border: 1px solid var(--line);
        border-radius: var(--radius-small);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      li button {
        width: 100%;
        text-align: left;
        color: var(--ink);
      }
    `,
  ];
}
