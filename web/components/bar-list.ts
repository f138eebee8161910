/** Bars of a sum: each part where the one before it ended, the whole below. Shows what it is given. */
import { css, html, nothing } from 'lit';
import { formatQuantity, type UnitSuffix } from '../../src/units.ts';
import type { KpiId } from '../explanations/explanations.ts';
import { said } from '../localization/engine-words.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import { askButton } from './ask-button.ts';
import { cardStyles } from './card-styles.ts';
import { sharedStyles } from './shared-styles.ts';

export interface Bar {
  /** Which figure it is, for its explanation. */
  readonly id: KpiId;
  readonly label: string;
  readonly value: number;
  readonly unit: UnitSuffix;
}

/** `<bar-list heading .bars .total>`; parts that are nothing are left out. */
export class BarList extends LocalizedElement {
  static override properties = {
    heading: { type: String },
    note: { type: String },
    bars: { attribute: false },
    total: { attribute: false },
  };
  declare heading: string;
  declare note: string;
  declare bars: readonly Bar[];
  declare total: Bar | null;

  constructor() {
    super();
    this.heading = '';
    this.note = '';
    this.bars = [];
    this.total = null;
  }

  #row(bar: Bar, from: number, whole: number, className = '') {
    const share = whole > 0 ? (100 * Math.abs(bar.value)) / whole : 0;
    const start = whole > 0 ? (100 * Math.max(0, Math.min(from, from + bar.value))) / whole : 0;
    return html`<li class=${className}>
      <span>${said(bar.label)}</span>
      <span class="track" aria-hidden="true"><i style="margin-inline-start:${start}%;width:${share}%"></i></span>
      <b>${formatQuantity(bar.value, bar.unit, 3)}</b>
    </li>`;
  }

  override render() {
    const shown = this.bars.filter((bar) => bar.value !== 0);
    const whole = this.total?.value ?? shown.reduce((sum, bar) => sum + Math.max(0, bar.value), 0);
    let from = 0;
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">
        ${this.heading} ${this.note ? html`<span class="note">${this.note}</span>` : nothing}
        ${askButton(this.heading, () =>
          [...shown, ...(this.total ? [this.total] : [])].map(({ id, label, value, unit }) => ({
            id,
            label: said(label),
            number: formatQuantity(value, unit, 3),
          })),
        )}
      </h2>
      <ul>
        ${shown.map((bar) => {
          const row = this.#row(bar, from, whole);
          from += bar.value;
          return row;
        })}
        ${this.total ? this.#row(this.total, 0, whole, 'total') : nothing}
      </ul>
    </section>`;
  }

  static override styles = [
    sharedStyles,
    cardStyles,
    css`
      h2 .note {
        margin-inline-start: 6px;
        font-weight: 400;
      }
      ul {
        margin-top: 8px;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 9.5em) minmax(0, 1fr) 5.5em;
        gap: 10px;
        align-items: center;
        padding: 4px 0;
      }
      li b {
        font-weight: 550;
        text-align: end;
        white-space: nowrap;
      }
      .track {
        display: block;
        height: 12px;
        border-radius: 3px;
        background: var(--surface-2);
        overflow: hidden;
      }
      i {
        display: block;
        height: 100%;
        min-width: 2px;
        background: var(--bar, var(--accent));
      }
      .total {
        margin-top: 4px;
        padding-top: 8px;
        border-top: 1px solid var(--line);
        font-weight: 600;
      }
      .total i {
        background: var(--ink-2);
      }
      @media (forced-colors: active) {
        i {
          forced-color-adjust: none;
          background: CanvasText;
        }
      }
    `,
  ];
}
