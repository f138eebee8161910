/**
 * Dispersion at the target: flies ten thousand launches with the scenario's errors once its values rest, and shows the
 * cloud beside the linear ellipse, the share that is caught, and what a correction takes. Drawing is beside it.
 */
import { msg, str } from '@lit/localize';
import { css, html, nothing, type PropertyValues } from 'lit';
import type { DispersionResult, Moments } from '../../../src/flight/dispersion-result.ts';
import type { FlightResult } from '../../../src/flight/flight-result.ts';
import { DISPERSION_REQUEST } from '../../../src/scenario/sampling.ts';
import { formatNumber, formatQuantity, type UnitSuffix } from '../../../src/units.ts';
import type { FigureFormat } from '../../charts/chart-menu.ts';
import { chartStyles } from '../../charts/chart-styles.ts';
import { CanvasSheet } from '../../charts/canvas-sheet.ts';
import { chartTheme } from '../../charts/chart-theme.ts';
import { askButton, type Asked } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { saying } from '../../localization/engine-words.ts';
import { LocalizedElement } from '../../localization/localized-element.ts';
import { StoreController } from '../../store-controller.ts';
import { WORDS } from '../../words.ts';
import { cloudColumns, drawCloud } from './dispersion-drawing.ts';
import { RestingQuestion } from './resting-question.ts';

/** What the two misses of a target are called. */
function missLabels(flight: FlightResult | null) {
  return flight?.target.kind === 'orbit'
    ? { miss: msg('Miss of its radius'), normal: msg('Off the plane wanted, at that radius') }
    : { miss: msg('Miss in the plane'), normal: msg('Miss out of the plane') };
}

/** `<dispersion-panel .flight>`: `flight` is the result on screen; a new one asks for a new cloud. */
export class DispersionPanel extends LocalizedElement {
  static override properties = {
    flight: { attribute: false },
    tabled: { state: true },
  };
  declare flight: FlightResult | null;
  declare tabled: boolean;
  readonly #canvas = new CanvasSheet(this, () => this.#paint());
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario]);
  readonly #cloud = new RestingQuestion<DispersionResult>(this, () =>
    this.#store.context.session.disperse(DISPERSION_REQUEST),
  );

  constructor() {
    super();
    this.flight = null;
    this.tabled = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('flight')) this.#cloud.stir();
  }

  protected override updated(): void {
    this.#paint();
  }

  private get result(): DispersionResult | null {
    return this.#cloud.value;
  }

  #paint(): void {
    const pen = this.#canvas.pen();
    const { size } = this.#canvas;
    if (this.result && pen)
      drawCloud({ pen, ...size, theme: chartTheme() }, this.result, this.flight?.target.kind === 'orbit');
    else pen?.clearRect(0, 0, size.width, size.height);
  }

  get #citation() {
    const { name } = this.#store.state.scenario;
    const flown = this.result ? [this.result.model, this.result.date].filter(Boolean).join(' ') : '';
    const source = msg(str`${flown}, ${DISPERSION_REQUEST.samples} launches, seed ${DISPERSION_REQUEST.seed}`);
    return {
      title: msg(str`Dispersion at ${this.result?.target ?? msg('the target')}`),
      scenario: name,
      version: __VERSION__,
      source,
    };
  }

  async #save(format: FigureFormat): Promise<void> {
    const { result } = this;
    if (!result) return;
    const { saveFigure } = await import('../../charts/figure-files.ts');
    const { SvgPen } = await import('../../charts/svg-pen.ts');
    await saveFigure(format, {
      citation: this.#citation,
      draw: (theme) => {
        const pen = new SvgPen();
        drawCloud({ pen, ...this.#canvas.size, theme }, result, this.flight?.target.kind === 'orbit');
        return { ...this.#canvas.size, body: pen.body };
      },
      columns: () => cloudColumns(result),
    });
  }

  #table(result: DispersionResult) {
    const rows: readonly [label: string, moments: Moments, unit: UnitSuffix][] = [
      [missLabels(this.flight).miss, result.miss_km, 'km'],
      [missLabels(this.flight).normal, result.missNormal_km, 'km'],
      [msg('Time of flight'), result.time_days, 'days'],
      ...(result.correction_m_s
        ? [[msg('Correction'), result.correction_m_s, 'm_s'] as [string, Moments, UnitSuffix]]
        : []),
    ];
    const keys = ['mean', 'standardDeviation', 'p50', 'p95', 'p99'] as const;
    return html`<div class="table" role="region" aria-label=${msg('Dispersion, statistics')} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${msg('Quantity')}</th>
            ${[msg('Mean'), msg('Deviation'), msg('50 % within'), msg('95 % within'), msg('99 % within')].map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([label, moments, unit]) =>
              html`<tr>
                <th scope="row">${label}</th>
                ${keys.map((key) => html`<td>${formatQuantity(moments[key], unit)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #figures(result: DispersionResult) {
    const { flight } = this.#store.state.scenario;
    const correction = result.correction_m_s;
    return html`<dl>
      <div>
        <dt>${msg('Caught')}</dt>
        <dd>${formatNumber(100 * result.captureProbability, 4)} %</dd>
        <dd class="note">
          ${msg(str`within ${formatQuantity(flight.captureRadius_km, 'km')}, below ${formatQuantity(flight.captureSpeed_m_s, 'm_s')}`)}
        </dd>
      </div>
      <div>
        <dt>${msg('95 of 100 pass within')}</dt>
        <dd>${formatQuantity(result.distance_km.p95, 'km')}</dd>
        <dd class="note">${msg(str`half within ${formatQuantity(result.distance_km.p50, 'km')}`)}</dd>
      </div>
      <div>
        <dt>${msg('One correction takes')}</dt>
        <dd>${correction ? formatQuantity(correction.p95, 'm_s') : '–'}</dd>
        <dd class="note">
          ${correction ? msg(str`for 95 of 100, after ${formatQuantity(flight.correction_days, 'days')}`) : msg('it would come after the arrival')}
        </dd>
      </div>
    </dl>`;
  }

  get #asked(): readonly Asked[] {
    const { miss, normal } = missLabels(this.flight);
    return [
      { id: 'flight-caught', label: msg('Caught') },
      { id: 'flight-cloud-distance', label: msg('95 of 100 pass within') },
      { id: 'flight-cloud-miss', label: miss },
      { id: 'flight-cloud-normal', label: normal },
      { id: 'flight-cloud-time', label: msg('Time of flight') },
      { id: 'flight-correction', label: msg('Correction') },
    ];
  }

  override render() {
    const { result } = this;
    const title = msg(str`Dispersion at ${result?.target ?? this.flight?.target.id ?? msg('the target')}`);
    return html`<figure class="card ${this.#cloud.stale && result ? 'dim' : ''}">
      <figcaption>
        <h2 id="title">${title} ${askButton(title, () => this.#asked)}</h2>
        <span class="note"
          >${msg(str`${formatNumber(DISPERSION_REQUEST.samples, 6)} launches, seed ${DISPERSION_REQUEST.seed};`)}
          <span class="swatch" aria-hidden="true"></span> ${msg('linear 1σ')}</span
        >
        <chart-menu
          .what=${title}
          .tabled=${this.tabled}
          @table=${() => (this.tabled = !this.tabled)}
          .figure=${this}
          @save=${(event: CustomEvent<FigureFormat>) => this.#save(event.detail)}
        ></chart-menu>
      </figcaption>
      <div class="frame" ?hidden=${!result && this.#cloud.sentence !== ''}>
        <canvas role="img" aria-labelledby="title" aria-describedby="say"></canvas>
      </div>
      ${result ? this.#figures(result) : nothing}
      <p class="say" id="say">${saying(this.#cloud.sentence || result?.sentence) || WORDS.waiting}</p>
      ${result ? html`<p class="note">${[result.model, result.date].filter(Boolean).join(', ')}. ${saying(result.accuracy)}</p>` : nothing}
      ${this.tabled && result ? this.#table(result) : nothing}
    </figure>`;
  }

  static override styles = [
    sharedStyles,
    chartStyles,
    css`
      .dim {
        --ink: var(--ink-3);
        --ink-2: var(--ink-3);
        --stale: 0.5;
        color: var(--ink-3);
      }
      .frame {
        height: 230px;
        flex: none;
        display: block;
      }
      .frame[hidden] {
        display: none;
      }
      canvas {
        display: block;
        width: 100%;
        height: 100%;
      }
      .swatch {
        display: inline-block;
        width: 10px;
        height: 10px;
        border: 2px solid var(--bottleneck);
        border-radius: 50%;
        vertical-align: -1px;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(140px, max-content));
        gap: 6px 24px;
        margin: 10px 0 2px;
      }
      dt {
        color: var(--ink-2);
        font-size: var(--text-1);
      }
      dd {
        margin: 0;
        font-weight: 600;
      }
      dd.note {
        font-weight: 400;
      }
      .say {
        margin-top: 8px;
        color: var(--ink-2);
      }
    `,
  ];
}
