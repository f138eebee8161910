/** Whether the unit meets its power per mass, as a light with words, and the nearest changes that would do it. */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import type { ClosingChange, SatelliteResult } from '../../../src/satellite/satellite-result.ts';
import { formatQuantity } from '../../../src/units.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';

const WORD = {
  green: () => text('stage.satellite.word.green'),
  amber: () => text('stage.satellite.word.amber'),
  red: () => text('stage.satellite.word.red'),
} as const;
const SIGN = { green: '✓', amber: '~', red: '✕' } as const;

/** `<closing-light .unit>`. */
export class ClosingLight extends LocalizedElement {
  static override properties = { unit: { attribute: false } };
  declare unit: SatelliteResult | null;
  readonly #store: StoreController = new StoreController(this, () => []);

  constructor() {
    super();
    this.unit = null;
  }

  #change(change: ClosingChange) {
    const { needed } = change;
    // Rounded away from the present value, so that the rounded one meets the goal too.
    const away = needed !== null && needed > change.present ? 1 + 1e-5 : 1 - 1e-5;
    const value = needed === null ? null : Number((needed * away).toPrecision(6));
    return html`<li>
      <p>${text(change.sentence)}</p>
      ${
        value === null
          ? nothing
          : html`<button
              class="outline"
              aria-label=${text('stage.satellite.setTo', { label: change.label, value: formatQuantity(value, change.unit) })}
              @click=${() => this.#store.context.store.change({ type: 'set', path: change.path, value })}
            >
              ${text('stage.satellite.set')}
            </button>`
      }
    </li>`;
  }

  override render() {
    const { unit } = this;
    if (!unit) return nothing;
    return html`<section class="card ${unit.light}" aria-labelledby="title">
      <h2 id="title">
        ${text('stage.satellite.doesClose', { goal: formatQuantity(unit.goal_kW_t, 'kW_t') })}
        ${askButton(text('stage.satellite.theGoal'), () => [
          { id: 'satellite-goal', label: text('stage.satellite.theGoal') },
          { id: 'satellite-change', label: text('stage.satellite.theNearestChangesEach') },
        ])}
      </h2>
      <p class="verdict">
        <span class="light" aria-hidden="true">${SIGN[unit.light]}</span
        ><b>${WORD[unit.light]()}.</b> ${text(unit.sentence)}
      </p>
      ${
        unit.changes.length > 0
          ? html`<h3>${text('stage.satellite.theNearestChangesEach')}</h3>
              <ul>
                ${unit.changes.map((change) => this.#change(change))}
              </ul>`
          : nothing
      }
    </section>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      .verdict {
        margin-top: 6px;
      }
      .light {
        display: inline-grid;
        place-items: center;
        width: 26px;
        height: 26px;
        margin-inline-end: 8px;
        border-radius: 50%;
        background: var(--hue);
        color: var(--surface);
        font-weight: 700;
      }
      .green {
        --hue: var(--good);
      }
      .amber {
        --hue: var(--bottleneck);
      }
      .red {
        --hue: var(--bad);
      }
      h3 {
        margin-top: 10px;
        color: var(--ink-2);
        font-size: var(--text-1);
        font-weight: 600;
      }
      li {
        display: flex;
        gap: 12px;
        align-items: center;
        justify-content: space-between;
        padding: 5px 0;
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      @media (forced-colors: active) {
        .light {
          forced-color-adjust: none;
          background: CanvasText;
          color: Canvas;
        }
      }
    `,
  ];
}
