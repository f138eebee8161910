/** The Kardashev ladder: powers on a logarithmic scale, rung above rung, and where the plan ends. */
import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { PlanReport } from '../../../src/engine/plan-report.ts';
import { formatFixed, formatNumber, formatQuantity } from '../../../src/units.ts';
import type { ChartColumns } from '../../charts/chart.ts';
import type { FigureFormat } from '../../charts/chart-menu.ts';
import { chartStyles } from '../../charts/chart-styles.ts';
import { barStyles } from '../../charts/hatch.ts';
import { dataTable } from '../../charts/data-table.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { said, saying } from '../../localization/engine-words.ts';
import { LocalizedElement } from '../../localization/localized-element.ts';
import { StoreController } from '../../store-controller.ts';
import { WORDS } from '../../words.ts';

/** Rungs, the plan and the preset as columns: level and power by place. */
function ladderColumns(ladder: PlanReport['kardashev'], preset: PlanReport['kardashev'] | null): ChartColumns {
  const place = (label: string, { kardashevIndex, power_W }: PlanReport['kardashev']) =>
    kardashevIndex === null ? [] : [{ label, kardashevIndex, power_W }];
  const sorted = [
    ...ladder.rungs.map((rung) => ({ ...rung, label: said(rung.label) })),
    ...place(msg('This plan'), ladder),
    ...(preset ? place(WORDS.preset, preset) : []),
  ].sort((a, b) => a.kardashevIndex - b.kardashevIndex);
  return {
    x: {
      label: msg('Rung'),
      unit: '',
      values: Float64Array.from(sorted.keys()),
      texts: sorted.map(({ label }) => label),
    },
    lines: [
      { label: msg('Level'), unit: '', values: Float64Array.from(sorted, (rung) => rung.kardashevIndex) },
      { label: msg('Power'), unit: 'W', values: Float64Array.from(sorted, (rung) => rung.power_W) },
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
    const citation = { title: msg('Kardashev’s ladder'), scenario, version: __VERSION__, source: this.source };
    const { saveLadder } = await import('./ladder-drawing.ts');
    await saveLadder(format, citation, ladder, this.preset, ladderColumns(ladder, this.preset));
  }

  override render() {
    const { ladder } = this;
    if (!ladder) return nothing;
    const levels = ladder.rungs.map((rung) => rung.kardashevIndex);
    const [low, high] = [Math.min(...levels), Math.max(...levels)];
    const height = (index: number) => (100 * (index - low)) / (high - low);
    const here = ladder.kardashevIndex;
    return html`<section class="card" aria-labelledby="title">
      <div class="head">
        <h2 id="title">
          ${msg('Kardashev’s ladder')}
          ${askButton(msg('Kardashev’s ladder'), () => [{ id: 'plan-kardashev', label: msg('Kardashev’s ladder') }])}
        </h2>
        <chart-menu
          .what=${msg('Kardashev’s ladder')}
          .tabled=${this.tabled}
          .figure=${this}
          @table=${() => (this.tabled = !this.tabled)}
          @save=${(event: CustomEvent<FigureFormat>) => this.#save(event.detail)}
        ></chart-menu>
      </div>
      <p class="note">${msg('logarithmic: equal heights are equal factors of power')}</p>
      <div class="ladder">
        ${ladder.rungs.map(
          (rung) =>
            html`<p class="rung" style="bottom: ${height(rung.kardashevIndex)}%">
              <span>${said(rung.label)}</span><b>${formatFixed(rung.kardashevIndex, 2)}</b>
            </p>`,
        )}
        ${
          this.preset && this.preset.kardashevIndex !== null
            ? html`<p class="here before" style="bottom: ${Math.max(0, height(this.preset.kardashevIndex))}%">
                <span class="ear">${WORDS.preset} ${formatFixed(this.preset.kardashevIndex, 2)}</span>
              </p>`
            : nothing
        }
        ${
          here === null
            ? nothing
            : html`<p class="here" style="bottom: ${Math.max(0, height(here))}%">
                <span>${msg(str`this plan: ${formatQuantity(ladder.power_W, 'W', 3)}`)}</span
                ><b>${formatFixed(here, 2)}</b>
              </p>`
        }
      </div>
      ${(this.preset?.kardashevIndex ?? null) === null ? nothing : html`<p class="note"><span class="key" aria-hidden="true"></span>${WORDS.baseline}</p>`}
      <p class="say">
        ${saying(ladder.sentence)}
        ${
          ladder.rateDoublingsLeftCount === null
            ? nothing
            : html`${msg(str`What the last year’s launches add is ${formatNumber(ladder.rateDoublingsLeftCount, 3)} doublings away.`)}`
        }
      </p>
      ${this.tabled ? dataTable(msg('Kardashev’s ladder'), ladderColumns(ladder, this.preset)) : nothing}
    </section>`;
  }

  static override styles = [
    sharedStyles,
    chartStyles,
    barStyles,
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
        position: relative;
        height: 260px;
        margin: 26px 0 12px;
        border-left: 2px solid var(--line-strong);
      }
      .rung,
      .here {
        position: absolute;
        left: 0;
        right: 0;
        display: flex;
        gap: 8px;
        padding: 0 0 1px 10px;
        border-bottom: 1px solid var(--line);
        color: var(--ink-2);
        font-size: var(--text-1);
        line-height: 1.2;
      }
      .here {
        left: max(0px, min(max(58%, 200px), calc(100% - 168px)));
        justify-content: space-between;
        white-space: nowrap;
        border-bottom: 2px solid var(--bottleneck-fill);
        color: var(--bottleneck);
        font-weight: 600;
      }
      .here.before {
        border-bottom: 2px dashed var(--baseline);
        color: var(--ink-2);
        font-weight: 400;
      }
      .say {
        color: var(--ink-2);
      }
    `,
  ];
}
