/** Fronts of time, cost and launch rate, drawn as they come. The points are the engine's; here they are only placed. */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing, svg } from 'lit';
import type { ParetoFront } from '../../../src/plan/studies/study-result.ts';
import { formatFixed, formatQuantity } from '../../../src/units.ts';
import { chartMove } from '../../charts/chart-keys.ts';
import type { FigureFormat } from '../../charts/chart-menu.ts';
import { chartStyles } from '../../charts/chart-styles.ts';
import { dataTable } from '../../charts/data-table.ts';
import { cardStyles } from '../../components/card-styles.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { alignOf, drawnFronts, frontColumns, frontPoints, frontsBody } from './pareto-drawing.ts';
import { StudyPanel, studyStyles } from './study-panel.ts';

const titleText = () => text('stage.plan.pareto.title');
/** Of the card on both sides; what is left is drawn on, so that words keep their size. */
const PADDING_PX = 34;
const LEAST_WIDTH_PX = 240;

/** A point in words. */
function pointText({ endYear, rate_units_yr, addedPower_GW_yr, cost_MUSD }: ReturnType<typeof frontPoints>[number]) {
  const [rate, power, cost] = [
    formatQuantity(rate_units_yr, 'units_yr', 4),
    formatQuantity(addedPower_GW_yr, 'GW', 4),
    formatQuantity(cost_MUSD, 'MUSD', 4),
  ];
  return text('stage.plan.pareto.point', { endYear: formatFixed(endYear, 0), rate, power, cost });
}

/** `<pareto-panel>`. */
export class ParetoPanel extends StudyPanel {
  static override properties = {
    ...StudyPanel.properties,
    fronts: { state: true },
    tabled: { state: true },
    cursor: { state: true },
    spoken: { state: true },
  };
  declare fronts: readonly ParetoFront[];
  declare tabled: boolean;
  /** The point that is read. */
  declare cursor: number | null;
  declare spoken: string;
  protected readonly kind = 'pareto';
  readonly #sizes = new ResizeObserver(() => this.fronts.length > 0 && this.requestUpdate());

  constructor() {
    super();
    this.fronts = [];
    this.tabled = false;
    this.cursor = null;
    this.spoken = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  readonly #draw = async () => {
    this.fronts = [];
    this.cursor = null;
    const result = await this.study(
      (tell) =>
        this.store.context.session.pareto(({ fronts, message }) => {
          this.fronts = fronts;
          tell(message);
        }),
      {
        done: ({ fronts }) => (fronts.length > 0 ? text('stage.plan.pareto.done') : text('stage.plan.pareto.nothing')),
        stopped: text('stage.plan.pareto.stopped'),
      },
    );
    if (result) this.fronts = result.fronts;
  };

  async #save(format: FigureFormat): Promise<void> {
    const drawn = drawnFronts(this.fronts);
    if (!drawn) return;
    const citation = {
      title: titleText(),
      scenario: this.asked?.name ?? '',
      version: __VERSION__,
      source: text('stage.plan.pareto.source'),
    };
    const files = await this.store.loadedPart(import('../../charts/figure-files.ts'));
    await files?.saveFigure(format, {
      citation,
      draw: (theme) => frontsBody(drawn, theme),
      columns: () => frontColumns(this.fronts),
    });
  }

  readonly #key = (event: KeyboardEvent) => {
    const points = frontPoints(this.fronts);
    const move = chartMove(event, this.cursor, 0, points.length - 1);
    if (!move || !('index' in move)) return;
    this.cursor = move.index;
    if (move.index !== null) this.spoken = pointText(points[move.index]!);
    event.preventDefault();
  };

  #picture() {
    const drawn = drawnFronts(this.fronts, Math.max(LEAST_WIDTH_PX, this.clientWidth - PADDING_PX));
    if (!drawn) return nothing;
    const { width, height, origin, end: right, rates, costs, fronts } = drawn;
    const read = this.cursor === null ? undefined : frontPoints(this.fronts)[this.cursor];
    const here = read && fronts[read.front]?.points[read.index];
    return html`<div
        class="frame"
        role="application"
        aria-roledescription=${text('stage.plan.chart')}
        aria-labelledby="title"
        aria-describedby="summary"
        tabindex="0"
        @keydown=${this.#key}
        @blur=${() => (this.cursor = null)}
      >
        <svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
          ${costs.map(
            ({ y, text: cost }) =>
              svg`<line class="grid" x1=${origin[0]} x2=${right} y1=${y} y2=${y} />
                <text x=${origin[0] - 8} y=${y + 4} text-anchor="end">${cost}</text>`,
          )}
          ${rates.map(
            ({ x, text: rate }) =>
              svg`<text x=${x} y=${height - 14} text-anchor=${alignOf(x, right) === 'right' ? 'end' : 'middle'}>${rate}</text>`,
          )}
          ${fronts.map(({ hue, dash, points, label }) => {
            const end = points.at(-1);
            return svg`<g style=${`color: var(--${hue})`}>
              <polyline points=${[origin, ...points].map((point) => point.join(',')).join(' ')} stroke-dasharray=${dash.join(' ') || 'none'} />
              ${points.map(([x, y]) => svg`<circle cx=${x} cy=${y} r="3.5" />`)}
              ${end ? svg`<text class="end" x=${end[0] - 6} y=${end[1] - 7} text-anchor="end">${label}</text>` : nothing}
            </g>`;
          })}
          ${here ? svg`<path class="cursor" d=${`M${here[0]} ${origin[1]}V${here[1] - 9}M${here[0] - 7} ${here[1]}h14`} />` : nothing}
        </svg>
      </div>
      <p class="reading">${read ? pointText(read) : nothing}</p>
      <p class="sr-only" id="summary">${this.#summary()} ${text('chart.keyHint.read')}</p>
      <p class="sr-only" aria-live="polite">${this.spoken}</p>`;
  }

  #summary(): string {
    return this.fronts
      .map((front) => {
        const [rate, cost] = [front.rate_units_yr.at(-1), front.cost_MUSD.at(-1)];
        if (rate === undefined || cost === undefined) return '';
        return text('stage.plan.pareto.summary', {
          endYear: formatFixed(front.endYear, 0),
          rate: formatQuantity(rate, 'units_yr', 3),
          cost: formatQuantity(cost, 'MUSD', 3),
        });
      })
      .join(' ');
  }

  #menu() {
    return html`<chart-menu
      .what=${titleText()}
      .tabled=${this.tabled}
      .figure=${this}
      @table=${() => (this.tabled = !this.tabled)}
      @save=${(event: CustomEvent<FigureFormat>) => this.#save(event.detail)}
    ></chart-menu>`;
  }

  override render() {
    const drawn = this.fronts.length > 0;
    return this.panel(
      {
        title: titleText(),
        start: drawn ? text('stage.plan.pareto.drawAgain') : text('stage.plan.pareto.start'),
        intro: text('stage.plan.pareto.intro'),
        older: text('stage.plan.pareto.older'),
        figures: () => [
          { id: 'plan-front-rate', label: text('stage.plan.pareto.rate') },
          { id: 'plan-front-power', label: text('stage.plan.pareto.power') },
          { id: 'plan-front-cost', label: text('stage.plan.pareto.cost') },
        ],
      },
      this.#draw,
      html`${this.#picture()} ${this.tabled && drawn ? dataTable(titleText(), frontColumns(this.fronts)) : nothing}`,
      drawn ? this.#menu() : nothing,
    );
  }

  static override styles = [
    sharedStyles,
    cardStyles,
    chartStyles,
    studyStyles,
    css`
      svg {
        display: block;
        max-width: 100%;
        height: auto;
        margin-top: 8px;
      }
      .grid {
        stroke: var(--line);
      }
      text {
        fill: var(--ink-2);
        font-size: 11px;
      }
      g text {
        fill: currentColor;
        font-weight: 600;
      }
      polyline {
        fill: none;
        stroke: currentColor;
        stroke-width: 2;
      }
      circle {
        fill: currentColor;
      }
      .cursor {
        fill: none;
        stroke: var(--ink);
      }
      .reading {
        min-height: 18px;
        color: var(--ink-2);
        font-size: var(--text-1);
      }
    `,
  ];
}
