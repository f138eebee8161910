/** What holds the line back, and when: one row a lever, one cell a period, stronger where more of the gain lies. */
import { msg, str } from '@lit/localize';
import { css, html, nothing, svg } from 'lit';
import type { PlanResult } from '../../../src/plan/plan-result.ts';
import { formatFixed } from '../../../src/units.ts';
import { csvText, download, fileName } from '../../charts/chart-export.ts';
import { chartStyles } from '../../charts/chart-styles.ts';
import { dataTable } from '../../charts/data-table.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { said } from '../../localization/engine-words.ts';
import { LocalizedElement } from '../../localization/localized-element.ts';
import { StoreController } from '../../store-controller.ts';
import { bindingStretches, largestByPeriod, leverColumns } from './bottleneck-parts.ts';

const titleText = () => msg('What holds the line back, and when');

/** `<bottleneck-ribbon .plan source>`. */
export class BottleneckRibbon extends LocalizedElement {
  static override properties = { plan: { attribute: false }, source: { type: String }, tabled: { state: true } };
  declare plan: PlanResult | null;
  declare source: string;
  declare tabled: boolean;
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario.name]);

  constructor() {
    super();
    this.plan = null;
    this.source = '';
    this.tabled = false;
  }

  readonly #saveCsv = () => {
    if (!this.plan) return;
    const scenario = this.#store.state.scenario.name;
    const source = `${this.source} · ${location.href}`;
    const text = csvText({ title: titleText(), scenario, version: __VERSION__, source }, leverColumns(this.plan));
    download(fileName(msg('what binds when'), scenario, 'csv'), new Blob([text], { type: 'text/csv' }));
  };

  #years(plan: PlanResult) {
    const first = (plan.endYear[0] ?? 0) - 1 / plan.periodsPerYear;
    const last = plan.endYear.at(-1) ?? 0;
    const span = last - first;
    const step = span > 24 ? 5 : span > 10 ? 3 : span > 5 ? 2 : 1;
    const years = Array.from({ length: Math.floor(span / step) + 1 }, (_, i) => first + i * step).filter(
      (year) => year < last - step / 3,
    );
    return html`<div class="years" aria-hidden="true">
      ${years.map((year) => html`<span style="left: ${(100 * (year - first)) / span}%">${formatFixed(year, 0)}</span>`)}
    </div>`;
  }

  override render() {
    const { plan } = this;
    if (!plan) return nothing;
    const levers = plan.bottlenecks.filter((lever) => Math.abs(lever.elasticity) >= 0.0005);
    const periods = plan.endYear.length;
    const first = largestByPeriod(levers, periods);
    const most = Math.max(
      ...levers.map((lever) => lever.byPeriod.reduce((top, part) => Math.max(top, Math.abs(part)), 0)),
      1e-12,
    );
    const strength = (part: number) => (Math.abs(part) / most) ** 0.5;
    return html`<section class="card" aria-labelledby="title">
      <div class="head">
        <h2 id="title">${titleText()}</h2>
        <chart-menu
          .what=${titleText()}
          .tabled=${this.tabled}
          .undrawn=${true}
          @table=${() => (this.tabled = !this.tabled)}
          @csv=${this.#saveCsv}
        ></chart-menu>
      </div>
      <p class="note">
        ${msg('stronger: more of the gain lies in that period;')}
        <span class="swatch" aria-hidden="true"></span> ${msg('amber: the largest of its period')}
      </p>
      <div class="rows" role="img" aria-label=${msg(str`Largest lever by time. ${bindingStretches(plan)}`)}>
        ${levers.map(
          (lever, i) =>
            html`<span class="label">${said(lever.label)}</span>
              <svg viewBox="0 0 ${periods} 1" preserveAspectRatio="none" aria-hidden="true">
                ${Array.from(lever.byPeriod, (part, t) =>
                  strength(part) < 0.02
                    ? nothing
                    : svg`<rect x=${t} y="0" width="0.92" height="1" class=${first[t] === i ? 'amber' : ''} opacity=${strength(part).toFixed(2)} />`,
                )}
              </svg>`,
        )}
        ${this.#years(plan)}
      </div>
      ${levers.length === 0 ? html`<p class="say">${msg('Nothing binds.')}</p>` : nothing}
      ${this.tabled ? dataTable(titleText(), leverColumns(plan)) : nothing}
    </section>`;
  }

  static override styles = [
    sharedStyles,
    chartStyles,
    css`
      :host {
        display: block;
      }
      .card {
        display: flex;
        flex-direction: column;
        height: 100%;
      }
      .head {
        display: flex;
        justify-content: space-between;
        align-items: center;
      }
      .swatch {
        display: inline-block;
        width: 10px;
        height: 10px;
        border-radius: 2px;
        background: var(--bottleneck-fill);
      }
      .rows {
        display: grid;
        grid-template-columns: minmax(64px, max-content) minmax(0, 1fr);
        grid-auto-rows: minmax(20px, 40px);
        flex: 1;
        gap: 5px 10px;
        align-items: center;
        margin-top: 12px;
      }
      .label {
        overflow: hidden;
        max-width: 128px;
        font-size: var(--text-1);
        text-align: right;
        text-overflow: ellipsis;
        white-space: nowrap;
        color: var(--ink-2);
      }
      svg {
        display: block;
        width: 100%;
        height: 100%;
        border-radius: 3px;
        background: var(--surface-2);
      }
      rect {
        fill: var(--plan);
      }
      rect.amber {
        fill: var(--bottleneck-fill);
      }
      .years {
        grid-column: 2;
        position: relative;
        height: 16px;
        color: var(--ink-2);
        font-size: 11px;
      }
      .years span {
        position: absolute;
      }
    `,
  ];
}
