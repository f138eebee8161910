/**
 * Dispersion at the target: flies ten thousand launches with the scenario's errors once its values rest, and shows the
 * cloud beside the linear ellipse, the share that is caught, and what a correction takes. Drawing is beside it. No grey line
 * of the preset: its cloud would be ten thousand more flights with every change.
 */
import { numberOf, quantityOf, type Quantity } from '../../../src/text/message.ts';
import { text } from '../../../src/text/text.ts';
import { css, html, nothing, type PropertyValues } from 'lit';
import type { DispersionResult } from '../../../src/flight/dispersion/dispersion-result.ts';
import type { FlightResult } from '../../../src/flight/flight-result.ts';
import { DISPERSION_REQUEST } from '../../../src/scenario/sampling.ts';
import { chartMove } from '../../charts/chart-keys.ts';
import type { FigureFormat } from '../../charts/chart-menu.ts';
import { chartStyles } from '../../charts/chart-styles.ts';
import { CanvasSheet } from '../../charts/canvas-sheet.ts';
import { chartTheme } from '../../charts/chart-theme.ts';
import { askButton } from '../../components/ask-button.ts';
import type { Asked } from '../../explanations/asked.ts';
import { dimStyles, sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';
import { targetName } from '../target-name.ts';
import { cloudFigures, missLabels, momentsTable } from './dispersion-figures.ts';
import { readLaunches, stepAt } from './dispersion-cursor.ts';
import { cloudColumns, drawCloud, missUnder_km } from './dispersion-drawing.ts';
import { RestingQuestion } from './resting-question.ts';

/** `<dispersion-panel .flight>`: `flight` is the result on screen; a new one asks for a new cloud. */
export class DispersionPanel extends LocalizedElement {
  static override properties = {
    flight: { attribute: false },
    tabled: { state: true },
    cursor: { state: true },
    spoken: { state: true },
  };
  declare flight: FlightResult | null;
  declare tabled: boolean;
  readonly #canvas = new CanvasSheet(this, () => this.#paint());
  /** The hundredth that is read. */
  declare cursor: number | null;
  declare spoken: string;
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario]);
  readonly #cloud = new RestingQuestion<DispersionResult>(this, () =>
    this.#store.context.session.disperse(DISPERSION_REQUEST),
  );

  constructor() {
    super();
    this.flight = null;
    this.tabled = false;
    this.cursor = null;
    this.spoken = '';
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
    if (this.result && pen) drawCloud({ pen, ...size, theme: chartTheme() }, this.result, this.#orbit, this.#read);
    else pen?.clearRect(0, 0, size.width, size.height);
  }

  get #orbit(): boolean {
    return this.flight?.target.kind === 'orbit';
  }

  #order: { readonly of: DispersionResult; readonly launches: readonly number[] } | null = null;
  get #launches(): readonly number[] {
    const { result } = this;
    if (!result) return [];
    if (this.#order?.of !== result) this.#order = { of: result, launches: readLaunches(result) };
    return this.#order.launches;
  }

  /** The launch under the cursor. */
  get #read(): number | null {
    return this.cursor === null ? null : (this.#launches[this.cursor] ?? null);
  }

  #reading(): string {
    const { result } = this;
    const launch = this.#read;
    if (!result || launch === null) return '';
    const { columns } = result;
    const { miss, normal } = missLabels(this.flight);
    const read = (label: string, value: Quantity) => text('stage.flight.dispersion.read', { label, value });
    const parts = [
      read(miss, quantityOf(columns.miss_km[launch]!, 'km', 4)),
      read(normal, quantityOf(columns.missNormal_km[launch]!, 'km', 4)),
      read(text('stage.flight.timeOfFlight'), quantityOf(columns.time_days[launch]!, 'days', 4)),
      read(text('stage.flight.arrivalSpeed'), quantityOf(columns.speed_m_s[launch]!, 'm_s', 4)),
    ];
    return text('stage.flight.dispersion.reading', {
      launch: launch + 1,
      cursor: this.cursor!,
      parts: parts.join(', '),
    });
  }

  readonly #key = (event: KeyboardEvent) => {
    const move = chartMove(event, this.cursor, 0, this.#launches.length - 1);
    if (!move || !('index' in move)) return;
    this.cursor = move.index;
    this.spoken = this.#reading();
    event.preventDefault();
  };

  readonly #hover = (event: PointerEvent) => {
    const { result } = this;
    if (!result || this.#launches.length === 0) return;
    this.cursor = stepAt(result, this.#launches, missUnder_km(result, this.#canvas.size.width, event.offsetX));
  };

  get #citation() {
    const { name } = this.#store.state.scenario;
    const { samples, seed } = DISPERSION_REQUEST;
    const { model = 'CR3BP', date = null } = this.result ?? {};
    return {
      title: this.#title,
      scenario: name,
      version: __VERSION__,
      source:
        date === null
          ? text('stage.flight.dispersion.source', { model, samples, seed })
          : text('stage.flight.dispersion.sourceOnDate', { model, date, samples, seed }),
    };
  }

  get #title(): string {
    const target = this.result?.target ?? this.flight?.target.id;
    if (target === undefined) return text('stage.flight.dispersion.titlePlain');
    return text('stage.flight.dispersion.title', { target: targetName(target) });
  }

  #trust({ model, date, accuracy }: DispersionResult): string {
    return date === null
      ? text('stage.flight.dispersion.model', { model, accuracy })
      : text('stage.flight.dispersion.modelOnDate', { model, date, accuracy });
  }

  async #save(format: FigureFormat): Promise<void> {
    const { result } = this;
    if (!result) return;
    const parts = Promise.all([import('../../charts/figure-files.ts'), import('../../charts/svg-pen.ts')]);
    const files = await this.#store.loadedPart(parts);
    if (!files) return;
    const [{ saveFigure }, { SvgPen }] = files;
    await saveFigure(format, {
      citation: this.#citation,
      draw: (theme) => {
        const pen = new SvgPen();
        drawCloud({ pen, ...this.#canvas.size, theme }, result, this.#orbit, this.#read);
        return { ...this.#canvas.size, body: pen.body };
      },
      columns: () => cloudColumns(result),
    });
  }

  get #asked(): readonly Asked[] {
    const { miss, normal } = missLabels(this.flight);
    return [
      { id: 'flight-caught', label: text('stage.flight.dispersion.caught') },
      { id: 'flight-cloud-distance', label: text('stage.flight.dispersion.pass95') },
      { id: 'flight-cloud-miss', label: miss },
      { id: 'flight-cloud-normal', label: normal },
      { id: 'flight-cloud-time', label: text('stage.flight.timeOfFlight') },
      { id: 'flight-correction', label: text('stage.flight.dispersion.correction') },
    ];
  }

  override render() {
    const { result } = this;
    const title = this.#title;
    const { reason, stale } = this.#cloud;
    return html`<figure class="card ${stale && result ? 'dim' : ''}">
      <figcaption>
        <h2 id="title">${title} ${askButton(title, () => this.#asked)}</h2>
        <span class="note"
          >${text('stage.flight.dispersion.note', { samples: numberOf(DISPERSION_REQUEST.samples, 6), seed: DISPERSION_REQUEST.seed })}
          <span class="swatch" aria-hidden="true"></span> ${text('stage.flight.dispersion.linear')}</span
        >
        <chart-menu
          .what=${title}
          .tabled=${this.tabled}
          @table=${() => (this.tabled = !this.tabled)}
          .figure=${this}
          @save=${(event: CustomEvent<FigureFormat>) => this.#save(event.detail)}
        ></chart-menu>
      </figcaption>
      <div class="frame" ?hidden=${!result && reason !== null}>
        <canvas
          role="application"
          aria-roledescription=${text('stage.flight.dispersion.role')}
          aria-labelledby="title"
          aria-describedby="say keys"
          tabindex="0"
          @keydown=${this.#key}
          @pointermove=${this.#hover}
          @pointerleave=${() => (this.cursor = null)}
          @blur=${() => (this.cursor = null)}
        ></canvas>
      </div>
      <p class="reading">${this.#reading()}</p>
      <p class="sr-only" id="keys">${text('chart.keyHint.read')}</p>
      <p class="sr-only" aria-live="polite">${this.spoken}</p>
      ${result ? cloudFigures(result, this.#store.state.scenario) : nothing}
      <p class="say" id="say">${reason?.() ?? (result ? text(result.message) : text('page.waiting'))}</p>
      ${result ? html`<p class="note">${this.#trust(result)}</p>` : nothing}
      ${this.tabled && result ? momentsTable(result, this.flight) : nothing}
    </figure>`;
  }

  static override styles = [
    sharedStyles,
    dimStyles,
    chartStyles,
    css`
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
      .reading {
        min-height: 18px;
        color: var(--ink-2);
        font-size: var(--text-1);
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
