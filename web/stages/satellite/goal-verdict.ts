/** Whether the satellite reaches its power per mass, and the nearest changes that would do it. */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import type { GoalChange, SatelliteResult } from '../../../src/satellite/satellite-result.ts';
import { formatQuantity } from '../../../src/units.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';

const WORD = {
  reached: () => text('stage.satellite.verdict.reached'),
  inReach: () => text('stage.satellite.verdict.inReach'),
  outOfReach: () => text('stage.satellite.verdict.outOfReach'),
} as const;
const SIGN = { reached: '✓', inReach: '~', outOfReach: '✕' } as const;

/** `<goal-verdict .satellite>`. */
export class GoalVerdict extends LocalizedElement {
  static override properties = { satellite: { attribute: false } };
  declare satellite: SatelliteResult | null;
  readonly #store: StoreController = new StoreController(this, () => []);

  constructor() {
    super();
    this.satellite = null;
  }

  #change(change: GoalChange) {
    const { needed } = change;
    // Rounded away from the present value, so that the rounded one reaches the goal too.
    const away = needed !== null && needed > change.present ? 1 + 1e-5 : 1 - 1e-5;
    const value = needed === null ? null : Number((needed * away).toPrecision(6));
    return html`<li>
      <p>${text(change.message)}</p>
      ${
        value === null
          ? nothing
          : html`<button
              class="outline"
              aria-label=${text('stage.satellite.setTo', { label: text(change.label), value: formatQuantity(value, change.unit) })}
              @click=${() => this.#store.context.store.change({ type: 'set', path: change.path, value })}
            >
              ${text('stage.satellite.set')}
            </button>`
      }
    </li>`;
  }

  override render() {
    const { satellite } = this;
    if (!satellite) return nothing;
    return html`<section class="card ${satellite.verdict}" aria-labelledby="title">
      <h2 id="title">
        ${text('stage.satellite.goalQuestion', { goal: formatQuantity(satellite.goal_kW_t, 'kW_t') })}
        ${askButton(text('stage.satellite.theGoal'), () => [
          { id: 'satellite-goal', label: text('stage.satellite.theGoal') },
          { id: 'satellite-change', label: text('stage.satellite.nearestChanges') },
        ])}
      </h2>
      <p class="verdict">
        <span class="sign" aria-hidden="true">${SIGN[satellite.verdict]}</span
        ><b>${WORD[satellite.verdict]()}.</b> ${text(satellite.message)}
      </p>
      ${
        satellite.changes.length > 0
          ? html`<h3>${text('stage.satellite.nearestChanges')}</h3>
              <ul>
                ${satellite.changes.map((change) => this.#change(change))}
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
      .sign {
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
      .reached {
        --hue: var(--good);
      }
      .inReach {
        --hue: var(--bottleneck);
      }
      .outOfReach {
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
      @media print {
        .sign {
          border: 2px solid var(--hue);
          background: none;
          color: var(--hue);
        }
      }
      @media (forced-colors: active) {
        .sign {
          forced-color-adjust: none;
          background: CanvasText;
          color: Canvas;
        }
      }
    `,
  ];
}
