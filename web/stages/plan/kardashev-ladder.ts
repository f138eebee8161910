/** The Kardashev ladder: powers on a logarithmic scale, rung above rung, and where the plan ends. */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing, svg } from 'lit';
import type { PlanReport } from '../../../src/engine/plan-report.ts';
import { formatFixed, formatNumber } from '../../../src/units.ts';
import type { ChartColumns } from '../../charts/chart.ts';
import type { FigureFormat } from '../../charts/chart-menu.ts';
import { chartStyles } from '../../charts/chart-styles.ts';
import { dataTable } from '../../charts/data-table.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';
import { placedRungs } from './ladder-rungs.ts';

/** Of the drawing, and between its lines of words. */
const [HEIGHT_PX, GAP_PX] = [260, 20] as const;

/** Rungs, the plan and the preset as columns: level and power by place. */
function ladderColumns(ladder: PlanReport['kardashev'], preset: PlanReport['kardashev'] | null): ChartColumns {
  const place = (label: string, { kardashevIndex, power_W }: PlanReport['kardashev']) =>
    kardashevIndex === null ? [] : [{ label, kardashevIndex, power_W }];
  const sorted = [
    ...ladder.rungs.map((rung) => ({ ...rung, label: text(rung.label) })),
    ...place(text('stage.plan.ladder.thisPlan'), ladder),
    ...(preset ? place(text('page.preset'), preset) : []),
  ].sort((a, b) => a.kardashevIndex - b.kardashevIndex);
  return {
    x: {
      label: text('stage.plan.ladder.rung'),
      unit: '',
      values: Float64Array.from(sorted.keys()),
      texts: sorted.map(({ label }) => label),
    },
    lines: [
      {
        label: text('stage.plan.ladder.level'),
        unit: '',
        values: Float64Array.from(sorted, (rung) => rung.kardashevIndex),
      },
      { label: text('stage.plan.ladder.power'), unit: 'W', values: Float64Array.from(sorted, (rung) => rung.power_W) },
    ],
  };
}

/** `<kardashev-ladder .ladder source>`. */
export class KardashevLadder extends LocalizedElement {
  static override properties = {
    ladder: { attribute: false },
    preset: { attribute: false },
    source: { type: String },
    tabled: { state: true },
  };
  declare ladder: PlanReport['kardashev'] | null;
  /** The unchanged preset's, or null. */
  declare preset: PlanReport['kardashev'] | null;
  declare source: string;
  declare tabled: boolean;
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario.name]);

  constructor() {
    super();
    this.ladder = null;
    this.preset = null;
    this.source = '';
    this.tabled = false;
  }

  async #save(format: FigureFormat): Promise<void> {
    const { ladder } = this;
    if (!ladder) return;
    const scenario = this.#store.state.scenario.name;
    const citation = {
      title: text('stage.plan.ladder.title'),
      scenario,
      version: __VERSION__,
      source: this.source,
    };
    const files = await this.#store.loadedPart(import('./ladder-drawing.ts'));
    await files?.saveLadder(format, citation, ladder, this.preset, ladderColumns(ladder, this.preset));
  }

  override render() {
    const { ladder } = this;
    if (!ladder) return nothing;
    const rungs = placedRungs(ladder, HEIGHT_PX, GAP_PX, this.preset);
    return html`<section class="card" aria-labelledby="title">
      <div class="head">
        <h2 id="title">
          ${text('stage.plan.ladder.title')}
          ${askButton(text('stage.plan.ladder.title'), () => [{ id: 'plan-kardashev', label: text('stage.plan.ladder.title') }])}
        </h2>
        <chart-menu
          .what=${text('stage.plan.ladder.title')}
          .tabled=${this.tabled}
          .figure=${this}
          @table=${() => (this.tabled = !this.tabled)}
          @save=${(event: CustomEvent<FigureFormat>) => this.#save(event.detail)}
        ></chart-menu>
      </div>
      <p class="note">${text('stage.plan.ladder.note')}</p>
      <div class="ladder">
        <svg viewBox="0 0 26 ${HEIGHT_PX}" aria-hidden="true">
          ${rungs.map(
            ({ at_px, words_px, of }) =>
              svg`<path class=${of === 'rung' ? '' : of} d="M0 ${HEIGHT_PX - at_px}H6L20 ${HEIGHT_PX - words_px}H26" />`,
          )}
        </svg>
        ${rungs.map(
          ({ label, kardashevIndex, of, words_px }) =>
            html`<p class=${of === 'rung' ? 'rung' : `rung ${of}`} style="bottom: ${words_px}px">
              <span>${label}</span><b>${formatFixed(kardashevIndex, 2)}</b>
            </p>`,
        )}
      </div>
      <p class="say">
        ${text(ladder.message)}
        ${
          ladder.rateDoublingsLeftCount === null
            ? nothing
            : html`${text('stage.plan.ladder.lastYear', { rateDoublingsLeftCount: formatNumber(ladder.rateDoublingsLeftCount, 3) })}`
        }
      </p>
      ${this.tabled ? dataTable(text('stage.plan.ladder.title'), ladderColumns(ladder, this.preset)) : nothing}
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
        display: block;
        height: 100%;
      }
      .head {
        display: flex;
        justify-content: space-between;
        align-items: center;
      }
      .ladder {
        direction: ltr;
        position: relative;
        height: 260px;
        margin: 16px 0;
        border-inline-start: 2px solid var(--line-strong);
      }
      .ladder svg {
        position: absolute;
        top: 0;
        left: 0;
        width: 26px;
        height: 260px;
        overflow: visible;
        fill: none;
        stroke: var(--line-strong);
      }
      .ladder svg .plan {
        stroke: var(--bottleneck-fill);
        stroke-width: 2;
      }
      .ladder svg .preset {
        stroke: var(--baseline);
        stroke-width: 2;
        stroke-dasharray: 4 3;
      }
      .rung {
        position: absolute;
        left: 26px;
        right: 0;
        display: flex;
        justify-content: space-between;
        gap: 8px;
        padding-inline-start: 6px;
        color: var(--ink-2);
        font-size: var(--text-1);
        line-height: 18px;
        transform: translateY(50%);
      }
      /* Two short lines where one is too narrow. */
      .rung span {
        line-height: 1.05;
        align-self: center;
      }
      .rung.plan {
        color: var(--bottleneck);
        font-weight: 600;
      }
      .say {
        color: var(--ink-2);
      }
    `,
  ];
}
