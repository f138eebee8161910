/**
 * A row of key figures: label, number, unit, a word when one needs it, and a button that asks where the figure comes from
 * (ask-button.ts). Shows what it is given.
 */
import { css, html, nothing } from 'lit';
import { quantity, type UnitSuffix } from '../../src/units.ts';
import type { KpiId } from '../explanations/explanations.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { askButton } from './ask-button.ts';
import type { Asked } from '../explanations/asked.ts';
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
    // Rows of equal length: eight stand as four and four, six as three and three where the strip is narrow.
    const most = this.items.length > 6 ? Math.ceil(this.items.length / 2) : this.items.length;
    return html`<dl class="most${most}" style="--most: ${most}; --half: ${Math.ceil(most / 2)}">
      ${this.items.map(
        (item) =>
          html`<div>
            <dt>${item.label} ${askButton(item.label, () => [item])}</dt>
            <dd translate="no">
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
        container-type: inline-size;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(max(138px, 100% / (var(--most) + 1) + 1px), 1fr));
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      /* Labels and figures are rows of the strip: a label of two lines moves all figures beside it. */
      div {
        display: grid;
        grid-row: span 2;
        grid-template-rows: subgrid;
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
        /* A single long word in a wide font would push the question mark over the edge. */
        overflow-wrap: anywhere;
      }
      .why {
        margin-inline-end: -9px;
      }
      dd {
        font-size: var(--text-4);
        font-weight: 620;
        letter-spacing: -0.02em;
        line-height: 1.3;
      }
      .number,
      small {
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
        line-height: 1.45;
      }
      @container (max-width: 552px) {
        .most4 {
          grid-template-columns: repeat(var(--half), minmax(0, 1fr));
        }
      }
      @container (max-width: 828px) {
        .most5,
        .most6 {
          grid-template-columns: repeat(var(--half), minmax(0, 1fr));
        }
      }
      @container (max-width: 414px) {
        dl[class] {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        div:last-child:nth-child(odd) {
          grid-column: 1 / -1;
        }
        div {
          padding: 8px 12px;
        }
      }
    `,
  ];
}
