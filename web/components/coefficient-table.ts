/** Coefficients of a model that are no fields: value, unit, source, confidence. Folded until asked for. */
import { text } from '../../src/text/text.ts';
import { css, html } from 'lit';
import type { Coefficient } from '../../src/scenario/coefficients.ts';
import { formatQuantity } from '../../src/units.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { CONFIDENCE_WORDS } from '../text/words.ts';
import { differs } from './same-data.ts';
import { sharedStyles } from './shared-styles.ts';
import { sidewaysStyles } from './card-styles.ts';

/** `<coefficient-table .rows>`. */
export class CoefficientTable extends LocalizedElement {
  static override properties = { rows: { attribute: false, hasChanged: differs } };
  declare rows: readonly Coefficient[];

  constructor() {
    super();
    this.rows = [];
  }

  override render() {
    const assumed = this.rows.filter((row) => row.confidence === 'assumption').length;
    return html`<details class="card">
      <summary>
        <h2>${text('page.coefficients')}</h2>
        <span class="note">${text('page.coefficientsCount', { count: this.rows.length, assumed })}</span>
      </summary>
      <div class="scroll" role="region" aria-label=${text('page.coefficientsTable')} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${text('page.coefficient')}</th>
              <th scope="col" class="value">${text('page.value')}</th>
              <th scope="col">${text('page.source')}</th>
              <th scope="col">${text('page.confidence')}</th>
            </tr>
          </thead>
          <tbody>
            ${this.rows.map(
              (row) =>
                html`<tr>
                  <th scope="row">${text(row.label)}</th>
                  <td class="value">${formatQuantity(row.value, row.unit, 4)}</td>
                  <td>${text(row.source)}</td>
                  <td>${CONFIDENCE_WORDS[row.confidence]()}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  static override styles = [
    sharedStyles,
    sidewaysStyles,
    css`
      :host {
        display: block;
      }
      summary {
        min-height: 24px;
        display: flex;
        flex-wrap: wrap;
        gap: 4px 10px;
        align-items: baseline;
        position: relative;
        padding-inline-end: 20px;
        cursor: pointer;
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary::after {
        content: '';
        position: absolute;
        inset-inline-end: 4px;
        top: 5px;
        width: 6px;
        height: 6px;
        border: solid var(--ink-3);
        border-width: 0 1.5px 1.5px 0;
        transform: rotate(45deg);
      }
      details[open] > summary::after {
        top: 10px;
        transform: rotate(-135deg);
      }
      summary h2 {
        display: inline;
      }
      .scroll {
        margin-top: 8px;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--text-1);
      }
      th,
      td {
        padding-block: 5px;
        padding-inline: 0 10px;
        border-top: 1px solid var(--line);
        text-align: start;
        vertical-align: top;
      }
      tbody th {
        min-width: 12em;
        font-weight: 500;
      }
      td:nth-child(3) {
        min-width: 14em;
        color: var(--ink-2);
      }
      .value {
        text-align: end;
        white-space: nowrap;
      }
    `,
  ];
}
