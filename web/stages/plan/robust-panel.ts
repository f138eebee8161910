/** One plan for three futures: what it brings in each, and what to order now. Shows the engine's answer as a table. */
import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { RobustResult } from '../../../src/plan/studies/study-result.ts';
import { formatNumber, formatQuantity } from '../../../src/units.ts';
import { cardStyles } from '../../components/card-styles.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { sidewaysStyles } from '../../components/sideways-styles.ts';
import { said } from '../../localization/engine-words.ts';
import { StudyPanel, studyStyles } from './study-panel.ts';
import { spoken } from '../../localization/spoken.ts';

const STAGE_LABELS: Readonly<Record<string, string>> = spoken({
  engines: 'Engines',
  supply: 'Supply chain',
  assembly: 'Assembly',
  site: 'Launch sites',
});

/** `<robust-panel>`. */
export class RobustPanel extends StudyPanel {
  static override properties = { ...StudyPanel.properties, result: { state: true } };
  declare result: RobustResult | null;
  protected readonly kind = 'robust';

  constructor() {
    super();
    this.result = null;
  }

  readonly #find = async () => {
    this.result = await this.study((tell) => this.store.context.session.robust(({ sentence }) => tell(sentence)), {
      done: ({ sentence }) => said(sentence),
      stopped: msg('Stopped.'),
    });
  };

  #tables({ cases, orders, unit }: RobustResult) {
    const value = (one: number | null) => (one === null ? msg('no plan') : formatQuantity(one, unit, 4));
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">${msg('Future')}</th>
            <th scope="col">${msg('planned for alone')}</th>
            <th scope="col">${msg('robust plan')}</th>
            <th scope="col">${msg('after orders for P50')}</th>
          </tr>
        </thead>
        <tbody>
          ${cases.map(
            (one) =>
              html`<tr>
                <th scope="row">${said(one.label)}</th>
                <td>${value(one.alone)}</td>
                <td>${value(one.robust)}</td>
                <td>${value(one.middleFirst)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">${msg('Ordered in the first years, a year')}</th>
            <th scope="col">${msg('robust')}</th>
            ${cases.map((one) => html`<th scope="col">${msg(str`for ${one.label}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${orders.map(
            (row) =>
              html`<tr>
                <th scope="row">${STAGE_LABELS[row.stage] ?? row.stage}</th>
                ${[row.robust_per_yr, ...row.alone_per_yr].map((order) => html`<td>${formatNumber(order, 4)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    `;
  }

  override render() {
    return this.panel(
      {
        title: msg('Three futures, one plan'),
        start: msg('Find the robust plan'),
        intro: msg(
          'What to order in the first three years when readiness, payload, tankers, losses and lunar productivity may all turn out worse (P10) or better (P90).',
        ),
        older: msg('It answers older parameters.'),
        figures: () => [
          { id: 'plan-robust-alone', label: msg('planned for alone') },
          { id: 'plan-robust', label: msg('robust plan') },
          { id: 'plan-robust-middle', label: msg('after orders for P50') },
          { id: 'plan-robust-orders', label: msg('Ordered in the first years, a year') },
        ],
      },
      this.#find,
      this.result ? html`<div class="tables">${this.#tables(this.result)}</div>` : nothing,
    );
  }

  static override styles = [
    sharedStyles,
    cardStyles,
    studyStyles,
    sidewaysStyles,
    css`
      table {
        margin-top: 10px;
      }
      th,
      td {
        padding: 4px 8px;
      }
      thead th {
        color: var(--ink-2);
        font-weight: 500;
      }
      th:first-child {
        padding-inline-start: 0;
      }
    `,
  ];
}
