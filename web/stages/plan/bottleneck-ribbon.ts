/** What holds the line back, and when: one row a lever, one cell a period, stronger where more of the gain lies. */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing, svg } from 'lit';
import type { PlanResult } from '../../../src/plan/plan-result.ts';
import { formatFixed } from '../../../src/units.ts';
import { indexAt } from '../../charts/chart.ts';
import { GroupSeat, seatKey } from '../../charts/chart-group.ts';
import { chartMove } from '../../charts/chart-keys.ts';
import type { FigureFormat } from '../../charts/chart-menu.ts';
import { chartStyles } from '../../charts/chart-styles.ts';
import { dataTable } from '../../charts/data-table.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';
import {
  bindingStretches,
  comparedLevers,
  periodText,
  presetPeriods,
  ribbonCells,
  ribbonYears,
} from './bottleneck-parts.ts';

const titleText = () => text('stage.plan.ribbon.title');

/** `<bottleneck-ribbon .plan source>`. */
export class BottleneckRibbon extends LocalizedElement {
  static override properties = {
    plan: { attribute: false },
    preset: { attribute: false },
    source: { type: String },
    tabled: { state: true },
    cursor: { state: true },
    spoken: { state: true },
  };
  declare plan: PlanResult | null;
  /** The unchanged preset's, or null. */
  declare preset: PlanResult | null;
  declare source: string;
  declare tabled: boolean;
  /** The period that is read. */
  declare cursor: number | null;
  declare spoken: string;
  /** Shares its cursor with the charts over the years. */
  #seat: GroupSeat | null = null;
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario.name]);

  constructor() {
    super();
    this.plan = null;
    this.preset = null;
    this.source = '';
    this.tabled = false;
    this.cursor = null;
    this.spoken = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const years = { label: '', unit: 'yr', calendar: true, values: new Float64Array() } as const;
    this.#seat = new GroupSeat(seatKey('plan', years), {
      point: (x) => (this.cursor = x === null || !this.plan ? null : indexAt(this.plan.endYear, x)),
      show: () => undefined,
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seat?.leave();
  }

  protected override willUpdate(): void {
    if (this.cursor !== null && this.cursor >= (this.plan?.endYear.length ?? 0)) this.cursor = null;
  }

  #point(index: number | null): void {
    if (index === this.cursor) return;
    this.cursor = index;
    this.#seat?.point(index === null ? null : this.plan!.endYear[index]!);
  }

  readonly #key = (event: KeyboardEvent) => {
    if (!this.plan) return;
    const move = chartMove(event, this.cursor, 0, this.plan.endYear.length - 1);
    if (!move || !('index' in move)) return;
    this.#point(move.index);
    if (move.index !== null) this.spoken = periodText(this.plan, move.index);
    event.preventDefault();
  };

  readonly #hover = (event: PointerEvent) => {
    const cells = this.renderRoot.querySelector('.years')?.getBoundingClientRect();
    if (!this.plan || !cells) return;
    const index = Math.floor(((event.clientX - cells.left) / cells.width) * this.plan.endYear.length);
    this.#point(index >= 0 && index < this.plan.endYear.length ? index : null);
  };

  async #save(format: FigureFormat): Promise<void> {
    if (!this.plan) return;
    const scenario = this.#store.state.scenario.name;
    const citation = { title: titleText(), scenario, version: __VERSION__, source: this.source };
    const files = await this.#store.loadedPart(import('./bottleneck-drawing.ts'));
    await files?.saveRibbon(format, citation, this.plan, this.preset);
  }

  override render() {
    const { plan } = this;
    if (!plan) return nothing;
    const { levers, cells } = ribbonCells(plan);
    const periods = plan.endYear.length;
    const before = presetPeriods(levers, plan, this.preset);
    return html`<section class="card" aria-labelledby="title">
      <div class="head">
        <h2 id="title">
          ${titleText()} ${askButton(titleText(), () => [{ id: 'plan-lever-part', label: titleText() }])}
        </h2>
        <chart-menu
          .what=${titleText()}
          .tabled=${this.tabled}
          .figure=${this}
          @table=${() => (this.tabled = !this.tabled)}
          @save=${(event: CustomEvent<FigureFormat>) => this.#save(event.detail)}
        ></chart-menu>
      </div>
      <p class="note">
        ${text('stage.plan.ribbon.stronger')}
        <span class="swatch" aria-hidden="true"></span> ${text('stage.plan.ribbon.largestNote')}
        ${before.some((row) => row.length > 0) ? html`<span class="swatch before" aria-hidden="true"></span> ${text('page.preset')}` : nothing}
      </p>
      <div
        class="rows"
        role="application"
        aria-roledescription=${text('stage.plan.chart')}
        aria-labelledby="title"
        aria-describedby="summary"
        tabindex="0"
        @keydown=${this.#key}
        @pointermove=${this.#hover}
        @pointerleave=${() => this.#point(null)}
        @blur=${() => this.#point(null)}
      >
        ${levers.map(
          (lever, i) =>
            html`<span class="label">${text(lever.label)}</span>
              <svg viewBox="0 0 ${periods} 1" preserveAspectRatio="none" aria-hidden="true">
                ${cells[i]!.map((cell) =>
                  cell.largest
                    ? svg`<rect x=${cell.index} y="0" width="0.92" height="1" class="amber" opacity=${cell.strengthRatio.toFixed(2)} />`
                    : svg`<rect x=${cell.index} y="0.2" width="0.92" height="0.6" opacity=${cell.strengthRatio.toFixed(2)} />`,
                )}
                ${before[i]!.map((t) => svg`<rect x=${t} y="0.02" width="0.92" height="0.96" class="before" />`)}
              </svg>`,
        )}
        <div class="years" aria-hidden="true">
          ${ribbonYears(plan).map(
            ({ year, share }) =>
              html`<span style="left: min(${100 * share}%, 100% - 2.9em)">${formatFixed(year, 0)}</span>`,
          )}
          ${
            this.cursor === null
              ? nothing
              : html`<i class="cursor" style="left: ${(100 * (this.cursor + 0.46)) / periods}%"></i>`
          }
        </div>
      </div>
      <p class="reading">${this.cursor === null ? nothing : periodText(plan, this.cursor)}</p>
      <p class="sr-only" id="summary">
        ${text('stage.plan.ribbon.summary', { bindingStretches: bindingStretches(plan) })} ${text('chart.keyHint.read')}
      </p>
      <p class="sr-only" aria-live="polite">${this.spoken}</p>
      ${levers.length === 0 ? html`<p class="say">${plan.nothing ? text(plan.nothing.message) : text('stage.plan.ribbon.nothingBinds')}</p>` : nothing}
      ${this.tabled ? dataTable(titleText(), comparedLevers(plan, this.preset)) : nothing}
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
        border: 5px solid var(--bottleneck-fill);
        border-radius: 2px;
      }
      .rows {
        direction: ltr;
        position: relative;
        display: grid;
        border-radius: 4px;
        grid-template-columns: minmax(64px, max-content) minmax(0, 1fr);
        grid-auto-rows: minmax(20px, 40px);
        flex: 1;
        gap: 5px 10px;
        align-items: center;
        margin-top: 12px;
      }
      .label {
        max-width: 128px;
        font-size: var(--text-1);
        line-height: 1.15;
        text-align: end;
        overflow-wrap: anywhere;
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
      rect.before {
        fill: none;
        stroke: var(--baseline);
        stroke-dasharray: 3 2;
        stroke-width: 1.5;
        vector-effect: non-scaling-stroke;
      }
      .swatch.before {
        border: 1.5px dashed var(--baseline);
        background: none;
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
      .cursor {
        position: absolute;
        z-index: 1;
        bottom: 0;
        height: 2000px;
        border-inline-start: 1px solid var(--ink);
      }
      .rows {
        overflow: clip;
        overflow-clip-margin: 4px;
      }
      /* Beside the years’ row, which is as high as a lever’s. */
      .reading {
        min-height: 18px;
        margin-top: -10px;
        color: var(--ink-2);
        font-size: var(--text-1);
      }
    `,
  ];
}
