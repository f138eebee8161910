/** Published designs: printed figures beside the computed ones, tick or cross, and a button that sets the scenario. */
import { text } from '../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import type { PublishedDesign } from '../../src/scenario/published.ts';
import { formatNumber, formatQuantity } from '../../src/units.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { StoreController } from '../state/store-controller.ts';
import { askButton } from './ask-button.ts';
import { differs } from './same-data.ts';
import { sharedStyles } from './shared-styles.ts';

/** `<design-gallery heading .designs>`. */
export class DesignGallery extends LocalizedElement {
  static override properties = {
    heading: { type: String },
    explained: { type: String },
    designs: { attribute: false, hasChanged: differs },
  };
  declare heading: string;
  /** The explanation of its computed figures. */
  declare explained: 'driver-design' | 'satellite-design';
  declare designs: readonly PublishedDesign[];
  readonly #store: StoreController = new StoreController(this, () => []);

  constructor() {
    super();
    this.heading = '';
    this.explained = 'driver-design';
    this.designs = [];
  }

  #design(design: PublishedDesign) {
    const settable = Object.keys(design.values).length > 0;
    return html`<li>
      <div class="name">
        <h3>${text(design.name)}</h3>
        ${
          settable
            ? html`<button
                class="outline"
                aria-label=${text('page.useNamed', { name: text(design.name) })}
                @click=${() => this.#store.context.store.change({ type: 'setAll', values: design.values })}
              >
                ${text('page.use')}
              </button>`
            : nothing
        }
      </div>
      <ul class="figures">
        ${design.figures.map(
          (figure) =>
            html`<li class=${figure.ok ? 'ok' : 'failed'}>
              <span
                class="mark"
                role="img"
                aria-label=${figure.ok ? text('page.reproduced') : text('page.notReproduced')}
                >${figure.ok ? '✓' : '✕'}</span
              >
              <span>${text(figure.label)}</span>
              <b>${formatQuantity(figure.computed, figure.unit, 4)}</b>
              <small
                >${text('page.printed', { printed: formatQuantity(figure.printed, figure.unit, 4) })},
                ${figure.differenceRatio >= 0 ? '+' : ''}${formatNumber(100 * figure.differenceRatio, 2)} %</small
              >
            </li>`,
        )}
      </ul>
      <p class="note">${text(design.note)} ${text(design.source)}.</p>
    </li>`;
  }

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">
        ${this.heading} ${askButton(this.heading, () => [{ id: this.explained, label: this.heading }])}
      </h2>
      <ul class="designs">
        ${this.designs.map((design) => this.#design(design))}
      </ul>
    </section>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      .designs {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
        gap: 0 24px;
        margin-top: 8px;
      }
      .designs > li {
        padding: 10px 0;
        border-top: 1px solid var(--line);
      }
      .name {
        display: flex;
        /* In a wide font a name and its button do not fit beside each other on a narrow page. */
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: 0 8px;
      }
      h3 {
        flex: 1 1 8em;
        min-width: 0;
        overflow-wrap: break-word;
        font-size: var(--text-2);
        font-weight: 600;
      }
      .figures li {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr) auto;
        gap: 0 4px;
        padding: 2px 0;
      }
      .figures b {
        font-weight: 550;
      }
      small {
        grid-column: 2 / -1;
        color: var(--ink-2);
        font-size: var(--text-1);
      }
      .mark {
        color: var(--good);
        font-weight: 700;
      }
      .failed .mark {
        color: var(--bad);
      }
      .note {
        margin-top: 4px;
      }
    `,
  ];
}
