/** One plan for three futures: what it brings in each, and what to order now. Shows the engine's answer as a table. */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import type { RobustResult } from '../../../src/plan/studies/study-result.ts';
import type { Stage } from '../../../src/scenario/fields.ts';
import { formatNumber, formatQuantity } from '../../../src/units.ts';
import { cardStyles, sidewaysStyles } from '../../components/card-styles.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { StudyPanel, studyStyles } from './study-panel.ts';

const STAGE_LABELS: Readonly<Record<Stage, () => string>> = {
  engines: () => text('stage.plan.robust.stage.engines'),
  supply: () => text('stage.plan.robust.stage.supply'),
  assembly: () => text('stage.plan.robust.stage.assembly'),
  site: () => text('stage.plan.robust.stage.site'),
};

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
    this.result = await this.study((tell) => this.store.context.session.robust(({ message }) => tell(message)), {
      done: ({ message }) => text(message),
      stopped: text('stage.plan.robust.stopped'),
    });
  };

  #tables({ cases, orders, unit }: RobustResult) {
    const value = (one: number | null) =>
      one === null ? text('stage.plan.robust.noPlan') : formatQuantity(one, unit, 4);
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">${text('stage.plan.robust.future')}</th>
            <th scope="col">${text('stage.plan.robust.alone')}</th>
            <th scope="col">${text('stage.plan.robust.plan')}</th>
            <th scope="col">${text('stage.plan.robust.middleFirst')}</th>
          </tr>
        </thead>
        <tbody>
          ${cases.map(
            (one) =>
              html`<tr>
                <th scope="row">${one.label}</th>
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
            <th scope="col">${text('stage.plan.robust.ordered')}</th>
            <th scope="col">${text('stage.plan.robust.orders')}</th>
            ${cases.map((one) => html`<th scope="col">${text('stage.plan.robust.forFuture', { label: one.label })}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${orders.map(
            (row) =>
              html`<tr>
                <th scope="row">${STAGE_LABELS[row.stage]()}</th>
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
        title: text('stage.plan.robust.title'),
        start: text('stage.plan.robust.start'),
        intro: text('stage.plan.robust.intro'),
        older: text('stage.plan.robust.older'),
        figures: () => [
          { id: 'plan-robust-alone', label: text('stage.plan.robust.alone') },
          { id: 'plan-robust', label: text('stage.plan.robust.plan') },
          { id: 'plan-robust-middle', label: text('stage.plan.robust.middleFirst') },
          { id: 'plan-robust-orders', label: text('stage.plan.robust.ordered') },
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
