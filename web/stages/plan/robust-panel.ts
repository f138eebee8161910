/** One plan for three futures: what it brings in each, and what to order now. Shows the engine's answer as a table. */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import type { RobustResult } from '../../../src/plan/studies/study-result.ts';
import { formatNumber, formatQuantity } from '../../../src/units.ts';
import { cardStyles } from '../../components/card-styles.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { sidewaysStyles } from '../../components/sideways-styles.ts';
import { StudyPanel, studyStyles } from './study-panel.ts';

const STAGE_LABELS: Readonly<Record<string, string>> = {
  engines: () => text('stage.plan.stage.engines'),
  supply: () => text('stage.plan.stage.supply'),
  assembly: () => text('stage.plan.stage.assembly'),
  site: () => text('stage.plan.stage.site'),
} as const;

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
      done: ({ sentence }) => text(sentence),
      stopped: text('stage.plan.stopped'),
    });
  };

  #tables({ cases, orders, unit }: RobustResult) {
    const value = (one: number | null) => (one === null ? text('stage.plan.noPlan') : formatQuantity(one, unit, 4));
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">${text('stage.plan.future')}</th>
            <th scope="col">${text('stage.plan.plannedForAlone')}</th>
            <th scope="col">${text('stage.plan.robustPlan')}</th>
            <th scope="col">${text('stage.plan.afterOrdersForP50')}</th>
          </tr>
        </thead>
        <tbody>
          ${cases.map(
            (one) =>
              html`<tr>
                <th scope="row">${text(one.label)}</th>
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
            <th scope="col">${text('stage.plan.orderedInTheFirst')}</th>
            <th scope="col">${text('stage.plan.robust')}</th>
            ${cases.map((one) => html`<th scope="col">${text('stage.plan.for', { label: one.label })}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${orders.map(
            (row) =>
              html`<tr>
                <th scope="row">${STAGE_LABELS[row.stage]() ?? row.stage}</th>
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
        title: text('stage.plan.threeFuturesOnePlan'),
        start: text('stage.plan.findTheRobustPlan'),
        intro: text('stage.plan.whatToOrderIn'),
        older: text('stage.plan.itAnswersOlderParameters'),
        figures: () => [
          { id: 'plan-robust-alone', label: text('stage.plan.plannedForAlone') },
          { id: 'plan-robust', label: text('stage.plan.robustPlan') },
          { id: 'plan-robust-middle', label: text('stage.plan.afterOrdersForP50') },
          { id: 'plan-robust-orders', label: text('stage.plan.orderedInTheFirst') },
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
