/**
 * A row of key figures: label, number, unit, a word when one needs it, and a button that asks where the figure comes from
 * (ask-button.ts). Shows what it is given.
 */
import { css, html, nothing } from 'lit';
import { quantity, type UnitSuffix } from '../../src/units.ts';
import type { KpiId } from '../explanations/explanations.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import { askButton, type Asked } from './ask-button.ts';
import { sharedStyles } from './shared-styles.ts';

export interface Kpi extends Asked {
  readonly number: string;
  /** A word below: what the figure is measured against. */
  readonly note?: string;
}

/** A figure with its unit in the multiple that suits; null is a dash. */
export function kpi(id: KpiId, label: string, value: number | null, suffix: UnitSuffix, note = '', digits = 4): Kpi {
  return { id, label, note, ...(value === null ? { number: '–' } : quantity(value, suffix, digits)) };
}

/** `<kpi-strip .items>`. */
export class KpiStrip extends LocalizedElement {
  static override properties = { items: { attribute: false } };
  declare items: readonly Kpi[];

  constructor() {
    super();
    this.items = [];
  }

  override render() {
    return html`<dl>
      ${this.items.map(
        (item) =>
          html`<div>
            <dt>${item.label} ${askButton(item.label, () => [item])}</dt>
            <dd>
              <span class="figure"
                ><span class="number">${item.number}</span>
                ${item.unit ? html`<small>${item.unit}</small>` : nothing}</span
              >
              ${item.note ? html`<span class="note">${item.note}</span>` : nothing}
            </dd>
          </div>`,
      )}
    </dl>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(138px, 1fr));
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      div {
        padding: 10px 16px;
        margin-block: 0 -1px;
        margin-inline: -1px 0;
        border: solid var(--line);
        border-block-width: 0 1px;
        border-inline-width: 1px 0;
        min-width: 0;
      }
      dt {
        display: flex;
        align-items: start;
        justify-content: space-between;
        color: var(--ink-2);
        font-size: var(--text-1);
      }
      .why {
        margin-inline-end: -9px;
      }
      dd {
        font-size: var(--text-4);
        font-weight: 620;
        letter-spacing: -0.02em;
      }
      .figure {
        unicode-bidi: plaintext;
      }
      .number {
        white-space: nowrap;
      }
      small {
        font-size: var(--text-1);
        font-weight: 450;
        letter-spacing: 0;
        color: var(--ink-2);
      }
      .note {
        display: block;
        font-weight: 400;
        letter-spacing: 0;
        white-space: normal;
      }
      @media (max-width: 720px) {
        dl {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        div {
          padding: 8px 12px;
        }
      }
    `,
  ];
}
