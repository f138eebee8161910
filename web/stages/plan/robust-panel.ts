/** One plan for three futures: what it brings in each, and what to order now. Shows the engine's answer as a table. */
import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { RobustResult } from '../../../src/plan/study-result.ts';
import type { LinkedScenario } from '../../../src/scenario/scenario.ts';
import { formatNumber, formatQuantity } from '../../../src/units.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { said } from '../../localization/engine-words.ts';
import { LocalizedElement } from '../../localization/localized-element.ts';
import { StoreController } from '../../store-controller.ts';
import { WORDS } from '../../words.ts';
import { spoken } from '../../localization/spoken.ts';

const STAGE_LABELS: Readonly<Record<string, string>> = spoken({
  engines: 'Engines',
  supply: 'Supply chain',
  assembly: 'Assembly',
  site: 'Launch sites',
});

/** `<robust-panel>`. */
export class RobustPanel extends LocalizedElement {
  static override properties = { result: { state: true }, busy: { state: true }, said: { state: true } };
  declare result: RobustResult | null;
  declare busy: boolean;
  declare said: string;
  #asked: LinkedScenario | null = null;
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario]);

  constructor() {
    super();
    this.result = null;
    this.busy = false;
    this.said = '';
  }

  readonly #find = async () => {
    this.#asked = this.#store.state.scenario;
    this.busy = true;
    this.said = WORDS.waiting;
    try {
      const answer = await this.#store.context.session.robust(({ sentence }) => (this.said = said(sentence)));
      this.result = answer.status === 'done' ? answer.value : null;
      this.said =
        answer.status === 'done'
          ? said(answer.value.sentence)
          : 'sentence' in answer
            ? said(answer.sentence)
            : msg('Stopped.');
    } catch (error) {
      this.said = (error as Error).message;
    }
    this.busy = false;
  };

  readonly #stop = () => this.#store.context.session.stopStudy();

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
    const old = this.#asked !== null && this.#asked !== this.#store.state.scenario;
    return html`<section class="card" aria-labelledby="title">
      <div class="head">
        <h2 id="title">
          ${msg('Three futures, one plan')}
          ${askButton(msg('Three futures, one plan'), () => [
            { id: 'plan-robust-alone', label: msg('planned for alone') },
            { id: 'plan-robust', label: msg('robust plan') },
            { id: 'plan-robust-middle', label: msg('after orders for P50') },
            { id: 'plan-robust-orders', label: msg('Ordered in the first years, a year') },
          ])}
        </h2>
        ${
          this.busy
            ? html`<button class="outline" @click=${this.#stop}>${WORDS.stop}</button>`
            : html`<button class="outline" @click=${this.#find}>${msg('Find the robust plan')}</button>`
        }
      </div>
      <p class="note" role="status">
        ${
          this.said ||
          msg(
            'What to order in the first three years when readiness, payload, tankers, losses and lunar productivity may all turn out worse (P10) or better (P90).',
          )
        }
        ${old ? msg('It answers older parameters.') : nothing}
      </p>
      <div class="tables ${old ? 'dim' : ''}">${this.result ? this.#tables(this.result) : nothing}</div>
    </section>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      .card {
        height: 100%;
      }
      .head {
        display: flex;
        justify-content: space-between;
        gap: 12px;
      }
      .dim {
        --ink: var(--ink-3);
        --ink-2: var(--ink-3);
        --stale: 0.5;
        color: var(--ink-3);
      }
      .tables {
        overflow-x: auto;
      }
      table {
        width: 100%;
        margin-top: 10px;
        border-collapse: collapse;
        font-size: var(--text-1);
      }
      th,
      td {
        padding: 4px 8px;
        border-bottom: 1px solid var(--line);
        text-align: end;
      }
      thead th {
        color: var(--ink-2);
        font-weight: 500;
      }
      th:first-child {
        padding-inline-start: 0;
        text-align: start;
      }
    `,
  ];
}
