/** The “…” of a figure: data table, files, zoom, full screen. Says what was chosen by events; does full screen alone. */
import { text } from '../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import { sharedStyles } from '../components/shared-styles.ts';
import { LocalizedElement } from '../text/localized-element.ts';

/** What a figure is saved as. */
export type FigureFormat = 'png' | 'svg' | 'csv';

const FORMATS: readonly FigureFormat[] = ['png', 'svg', 'csv'];

/** An item of one figure alone, with the event it sends. */
export interface MenuItem {
  readonly event: string;
  readonly label: string;
}

/** `<chart-menu .what .tabled .figure .more zoomable>`; events `table`, `save`, `zoom-in`, `zoom-out` and those of `more`. */
export class ChartMenu extends LocalizedElement {
  static override properties = {
    what: { type: String },
    tabled: { type: Boolean },
    zoomable: { type: Boolean },
    figure: { attribute: false },
    more: { attribute: false },
    open: { state: true },
  };
  declare what: string;
  declare tabled: boolean;
  declare zoomable: boolean;
  /** The element that full screen shows. */
  declare figure: HTMLElement | null;
  declare more: readonly MenuItem[];
  declare open: boolean;
  readonly #outside = (event: Event) => {
    if (!event.composedPath().includes(this)) this.open = false;
  };

  constructor() {
    super();
    this.what = '';
    this.tabled = false;
    this.zoomable = false;
    this.figure = null;
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

  #choose(event: Event): void {
    this.open = false;
    this.renderRoot.querySelector('button')?.focus();
    this.dispatchEvent(event);
  }

  readonly #fullScreen = () => {
    this.open = false;
    // Refused where the page may not: the figure then stays as it is.
    if (document.fullscreenElement) void document.exitFullscreen();
    else this.figure?.requestFullscreen().catch(() => undefined);
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.open) return;
    this.open = false;
    this.renderRoot.querySelector('button')?.focus();
    event.stopPropagation();
  };

  #item(label: string, act: () => void) {
    return html`<li><button @click=${act}>${label}</button></li>`;
  }

  #items() {
    return html`<ul>
      ${this.#item(this.tabled ? text('chart.hideTheData') : text('chart.showTheData'), () => this.#choose(new Event('table')))}
      ${FORMATS.map((format) =>
        this.#item(text('chart.saveAs', { format: format.toUpperCase() }), () =>
          this.#choose(new CustomEvent('save', { detail: format })),
        ),
      )}
      ${this.more.map((item) => this.#item(item.label(), () => this.#choose(new Event(item.event))))}
      ${
        this.zoomable
          ? html`${this.#item(text('chart.zoomIn'), () => this.dispatchEvent(new Event('zoom-in')))}
            ${this.#item(text('chart.zoomOut'), () => this.dispatchEvent(new Event('zoom-out')))}`
          : nothing
      }
      ${
        this.figure && document.fullscreenEnabled
          ? this.#item(
              document.fullscreenElement ? text('chart.leaveFullScreen') : text('chart.fullScreen'),
              this.#fullScreen,
            )
          : nothing
      }
    </ul>`;
  }

  override render() {
    return html`
      <div @keydown=${this.#key}>
        <button
          class="dots"
          aria-label=${text('chart.dataAndExport', { what: this.what })}
          aria-expanded=${this.open ? 'true' : 'false'}
          @click=${() => (this.open = !this.open)}
        >
          •••
        </button>
        ${this.open ? this.#items() : nothing}
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
        inset-inline-end: 0;
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
        text-align: start;
        color: var(--ink);
      }
    `,
  ];
}
