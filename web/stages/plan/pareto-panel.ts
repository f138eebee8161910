/** Fronts of time, cost and launch rate, drawn as they come. The points are the engine's; here they are only placed. */
import { msg, str } from '@lit/localize';
import { css, html, nothing, svg } from 'lit';
import type { ParetoFront } from '../../../src/plan/study-result.ts';
import { formatFixed, formatQuantity } from '../../../src/units.ts';
import { csvText, download, fileName } from '../../charts/chart-export.ts';
import { cardStyles } from '../../components/card-styles.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { StudyPanel, studyStyles } from './study-panel.ts';

const titleText = () => msg('Time, cost and launch rate');
const HUES = ['flight', 'driver', 'satellite', 'plan'] as const;
const HEIGHT = 260;
/** Of the card on both sides; what is left is drawn on, so that words keep their size. */
const PADDING_PX = 34;
const EDGE = { left: 64, right: 16, top: 26, bottom: 34 } as const;

/** `<pareto-panel>`. */
export class ParetoPanel extends StudyPanel {
  static override properties = { ...StudyPanel.properties, fronts: { state: true }, tabled: { state: true } };
  declare fronts: readonly ParetoFront[];
  declare tabled: boolean;
  readonly #sizes = new ResizeObserver(() => this.fronts.length > 0 && this.requestUpdate());

  constructor() {
    super();
    this.fronts = [];
    this.tabled = false;
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
    const result = await this.study(
      (tell) =>
        this.store.context.session.pareto(({ fronts, sentence }) => {
          this.fronts = fronts;
          tell(sentence);
        }),
      {
        done: ({ fronts }) =>
          fronts.length > 0
            ? msg('Yearly steps, fractions allowed; the least cost of each rate, discounted.')
            : msg('No length of the plan launches anything.'),
        stopped: msg('Stopped; what was found stays.'),
      },
    );
    if (result) this.fronts = result.fronts;
  };

  readonly #saveCsv = () => {
    const scenario = this.asked?.name ?? '';
    const flat = this.fronts.flatMap((front) =>
      Array.from(front.cost_MUSD, (cost, i) => [front.endYear, front.rate_units_yr[i]!, cost] as const),
    );
    const column = (place: 0 | 1 | 2) => Float64Array.from(flat, (row) => row[place]);
    const text = csvText(
      { title: titleText(), scenario, version: __VERSION__, source: location.href },
      {
        x: { label: msg('Launches a year'), unit: 'units_yr', values: column(1) },
        lines: [
          { label: msg('By'), unit: 'yr', values: column(0) },
          { label: msg('Least cost'), unit: 'MUSD', values: column(2) },
        ],
      },
    );
    download(fileName(titleText(), scenario, 'csv'), new Blob([text], { type: 'text/csv' }));
  };

  #picture() {
    const most = (pick: (front: ParetoFront) => Float64Array) =>
      Math.max(...this.fronts.flatMap((front) => [...pick(front)]), 0);
    const [rate, cost] = [most((front) => front.rate_units_yr), most((front) => front.cost_MUSD)];
    if (!(rate > 0 && cost > 0)) return nothing;
    const width = Math.max(240, this.clientWidth - PADDING_PX);
    const x = (value: number) => EDGE.left + ((width - EDGE.left - EDGE.right) * value) / rate;
    const y = (value: number) => HEIGHT - EDGE.bottom - ((HEIGHT - EDGE.top - EDGE.bottom) * value) / cost;
    const ticks = width < 520 ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
    return html`<svg width=${width} height=${HEIGHT} role="img" aria-label="${titleText()}. ${this.#summary()}">
      ${ticks.map(
        (part) =>
          svg`<line class="grid" x1=${EDGE.left} x2=${width - EDGE.right} y1=${y(part * cost)} y2=${y(part * cost)} />
            <text x=${EDGE.left - 8} y=${y(part * cost) + 4} text-anchor="end">${formatQuantity(part * cost, 'MUSD', 2)}</text>
            <text x=${x(part * rate)} y=${HEIGHT - 14} text-anchor=${part === 1 ? 'end' : 'middle'}>${formatQuantity(part * rate, 'units_yr', 2)}</text>`,
      )}
      ${this.fronts.map((front, k) => {
        const points = Array.from(front.cost_MUSD, (value, i) => [x(front.rate_units_yr[i]!), y(value)] as const);
        const hue = `color: var(--${HUES[k % HUES.length]})`;
        return svg`<g style=${hue}>
          <polyline points=${[[x(0), y(0)], ...points].map(([px, py]) => `${px},${py}`).join(' ')} stroke-dasharray=${k === 0 ? 'none' : `${2 + 3 * k} 3`} />
          ${points.map(([px, py]) => svg`<circle cx=${px} cy=${py} r="3.5" />`)}
          ${points.slice(-1).map(([px, py]) => svg`<text class="end" x=${px - 6} y=${py - 7} text-anchor="end">${msg(str`by ${formatFixed(front.endYear, 0)}`)}</text>`)}
        </g>`;
      })}
    </svg>`;
  }

  #summary(): string {
    return this.fronts
      .map((front) => {
        const [rate, cost] = [front.rate_units_yr.at(-1), front.cost_MUSD.at(-1)];
        if (rate === undefined || cost === undefined) return '';
        return msg(
          str`By ${formatFixed(front.endYear, 0)} at most ${formatQuantity(rate, 'units_yr', 3)} for ${formatQuantity(cost, 'MUSD', 3)}.`,
        );
      })
      .join(' ');
  }

  #table() {
    return html`<div class="table" role="region" aria-label=${msg(str`${titleText()}, data`)} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${msg('By')}</th>
            <th scope="col">${msg('Launches a year')}</th>
            <th scope="col">${msg('Power added a year')}</th>
            <th scope="col">${msg('Least cost')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.fronts.map((front) =>
            Array.from(
              front.cost_MUSD,
              (cost, i) =>
                html`<tr>
                  <th scope="row">${formatFixed(front.endYear, 0)}</th>
                  <td>${formatQuantity(front.rate_units_yr[i]!, 'units_yr', 4)}</td>
                  <td>${formatQuantity(front.addedPower_GW_yr[i]!, 'GW', 4)}</td>
                  <td>${formatQuantity(cost, 'MUSD', 4)}</td>
                </tr>`,
            ),
          )}
        </tbody>
      </table>
    </div>`;
  }

  override render() {
    return this.panel(
      {
        title: titleText(),
        start: this.fronts.length > 0 ? msg('Draw again') : msg('Draw the fronts'),
        intro: msg('What each launch rate costs at least, for shorter and longer plans. Takes a few seconds.'),
        older: msg('The fronts answer older parameters.'),
        figures: () => [
          { id: 'plan-front-rate', label: msg('Launches a year') },
          { id: 'plan-front-power', label: msg('Power added a year') },
          { id: 'plan-front-cost', label: msg('Least cost') },
        ],
      },
      this.#draw,
      html`${this.#picture()}
      ${
        this.fronts.length > 0
          ? html`<button
                class="link"
                aria-expanded=${this.tabled ? 'true' : 'false'}
                @click=${() => (this.tabled = !this.tabled)}
              >
                ${msg('Table')}</button
              ><button class="link" @click=${this.#saveCsv}>${msg('CSV')}</button>`
          : nothing
      }
      ${this.tabled ? this.#table() : nothing}`,
    );
  }

  static override styles = [
    sharedStyles,
    cardStyles,
    studyStyles,
    css`
      svg {
        display: block;
        max-width: 100%;
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
      .table {
        max-height: 260px;
        overflow: auto;
      }
      th,
      td {
        padding: 3px 8px;
      }
    `,
  ];
}
