/**
 * THE chart element, with all that belongs to one. Not here: what a chart shows (its definition), drawing (plot.ts), files
 * (chart-files.ts, when asked for). Longer than 300 lines because everything that a person does to a chart meets here.
 */
import { text } from '../../src/text/text.ts';
import { html, nothing, unsafeCSS, type PropertyValues } from 'lit';
import uplotCss from 'uplot/dist/uPlot.min.css?inline';
import { sharedStyles } from '../components/shared-styles.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { painted } from '../engine/paint.ts';
import { StoreController } from '../state/store-controller.ts';
import { indexAt, type ChartColumns, type ChartDefinition, type ChartLook, type ChartOverlay } from './chart.ts';
import { GroupSeat, seatKey } from './chart-group.ts';
import { chartMove, ZOOM_STEP_FACTOR } from './chart-keys.ts';
import { chartLegend, sceneReading } from './chart-legend.ts';
import type { FigureFormat } from './chart-menu.ts';
import type { Extent } from './chart-range.ts';
import { chartStyles } from './chart-styles.ts';
import { chartTheme, onTheme } from './chart-theme.ts';
import { dataTable } from './data-table.ts';
import { FigureVisibility } from './figure-visibility.ts';
import { joinedColumns } from './joined-columns.ts';
import type { Plot } from './plot.ts';
import type { PlotScene } from './plot-scales.ts';

let count = 0;

/** `<chart-view .definition .result .baseline .overlays>`; charts of a `group` over the same x share cursor and zoom. */
export class ChartView extends LocalizedElement {
  static override properties = {
    definition: { attribute: false },
    result: { attribute: false },
    baseline: { attribute: false },
    overlays: { attribute: false },
    group: { type: String },
    source: { type: String },
    index: { state: true },
    range: { state: true },
    units: { state: true },
    spoken: { state: true },
    tabled: { state: true },
  };
  declare definition: ChartDefinition<unknown>;
  declare result: unknown;
  declare baseline: unknown;
  declare overlays: readonly ChartOverlay[];
  declare group: string;
  declare source: string;
  declare index: number | null;
  declare range: Extent | null;
  /** Units the axes are written in. */
  declare units: { readonly x: string; readonly y: string };
  declare spoken: string;
  declare tabled: boolean;
  #plot: Plot | null = null;
  #Plot: typeof Plot | null | undefined;
  #scene: PlotScene | null = null;
  #drawn: PlotScene | null = null;
  #look: ChartLook | null = null;
  #built: { definition: unknown; lines: number } | null = null;
  #seat: GroupSeat | null = null;
  readonly #own = `chart ${++count}`;
  #stopTheme: (() => void) | undefined;
  readonly #visibility = new FigureVisibility({
    comes: () => this.#draw(),
    resized: () => this.#fit(),
    chart: () => this.#scene && this.#look && { scene: this.#scene, look: this.#look },
  });
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario.name]);

  constructor() {
    super();
    this.group = '';
    this.source = '';
    this.result = null;
    this.baseline = null;
    this.overlays = [];
    this.index = null;
    this.range = null;
    this.units = { x: '', y: '' };
    this.spoken = '';
    this.tabled = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopTheme = onTheme(() => {
      this.#drop();
      this.requestUpdate();
    });
    if (!this.hasUpdated) return;
    this.#visibility.watch(this.#stage);
    this.requestUpdate('result', undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopTheme?.();
    this.#visibility.stop();
    this.#seat?.leave();
    this.#seat = null;
    this.#drop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#look = this.definition.options(chartTheme());
    const shown = ['result', 'definition', 'baseline', 'overlays', 'range'] as const;
    // Nothing of its own changed: the words did, with the language.
    if (changed.size > 0 && !shown.some((name) => changed.has(name))) return;
    const columns = (result: unknown): ChartColumns => this.definition.columns(result);
    if (changed.has('result')) this.#Plot ??= undefined;
    if (this.result === null) return void (this.#scene = null);
    const own = changed.size === 0 || changed.has('result') || changed.has('definition') || !this.#scene;
    this.#scene = {
      columns: own ? columns(this.result) : this.#scene!.columns,
      baseline: this.baseline === null ? null : columns(this.baseline),
      overlays: this.overlays.map(({ label, result }) => ({ label, columns: columns(result) })),
      range: this.range,
    };
    if (own) this.#sit(this.#scene.columns);
    if (this.index !== null && this.index >= this.#scene.columns.x.values.length) this.index = null;
  }

  /** Take a seat among the charts over the same x. */
  #sit({ x }: ChartColumns): void {
    const key = seatKey(this.group || this.#own, x);
    if (this.#seat?.key === key || !this.isConnected) return;
    this.#seat?.leave();
    this.#seat = new GroupSeat(key, {
      point: (value) => {
        this.index = value === null || !this.#scene ? null : indexAt(this.#scene.columns.x.values, value);
        this.#plot?.point(value);
      },
      show: (range) => (this.range = range),
    });
    this.range = this.#seat.range;
    this.#scene = { ...this.#scene!, range: this.range };
  }

  protected override updated(): void {
    this.#draw();
  }

  protected override firstUpdated(): void {
    this.#visibility.watch(this.#stage);
  }

  get #stage(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.plot')!;
  }

  #drop(): void {
    this.#plot?.destroy();
    this.#plot = null;
  }

  // uPlot is a third of the page's code; figures and map need not wait for it. Null: another result asks again.
  async #load(): Promise<void> {
    await painted();
    this.#Plot = (await import('./plot.ts').catch(() => null))?.Plot ?? null;
    if (!this.#Plot) this.requestUpdate();
    else if (this.isConnected) this.#draw();
  }

  #draw(): void {
    if (!this.#visibility.near) return;
    const { clientWidth: width, clientHeight: height } = this.#stage;
    if (!this.#scene || !this.#look || width === 0 || height === 0) return;
    if (!this.#Plot) return void (this.#Plot === null || this.#load());
    const lines = this.#scene.columns.lines.length;
    if (this.#built?.definition !== this.definition || this.#built.lines !== lines) this.#drop();
    if (this.#plot && this.#drawn === this.#scene) return;
    this.#drawn = this.#scene;
    if (this.#plot) this.#plot.update(this.#scene);
    else this.#build(width, height, lines);
    const { xUnit, yUnit } = this.#plot!.scales;
    if (xUnit.shown !== this.units.x || yUnit.shown !== this.units.y) this.units = { x: xUnit.shown, y: yUnit.shown };
  }

  #build(width: number, height: number, lines: number): void {
    this.#built = { definition: this.definition, lines };
    this.#plot = new this.#Plot!(this.#stage, { width, height }, this.#scene!, {
      look: this.#look!,
      theme: chartTheme(),
      onCursor: (index) => this.#read(index),
      onRange: (range) => this.#seat?.show(range),
    });
  }

  #fit(): void {
    const { clientWidth: width, clientHeight: height } = this.#stage;
    if (width === 0 || height === 0) return;
    if (this.#plot) this.#plot.resize({ width, height });
    else this.#draw();
  }

  /** Read the values of a point here and on the charts beside. */
  #read(index: number | null): void {
    if (index === this.index) return;
    this.index = index;
    this.#seat?.point(index === null ? null : this.#scene!.columns.x.values[index]!);
  }

  #zoom(factor: number): void {
    this.#plot?.zoom(factor, this.index === null ? undefined : this.#scene?.columns.x.values[this.index]);
  }

  readonly #key = (event: KeyboardEvent) => {
    if (!this.#scene) return;
    const x = this.#scene.columns.x.values;
    const from = this.range ? indexAt(x, this.range.min) : 0;
    const last = this.range ? x.findLastIndex((value) => value <= this.range!.max) : x.length - 1;
    const move = chartMove(event, this.index, from, last);
    if (!move) return;
    if ('zoomFactor' in move) this.#zoom(move.zoomFactor);
    else if ('shareFraction' in move) this.#plot?.pan(move.shareFraction);
    else if ('whole' in move) this.#seat?.show(null);
    else {
      this.#read(move.index);
      this.#plot?.point(move.index === null ? null : x[move.index]!);
      if (move.index !== null) this.spoken = sceneReading(this.#scene, move.index);
    }
    event.preventDefault();
  };

  readonly #leave = () => {
    this.#read(null);
    this.#plot?.point(null);
  };

  async #save(format: FigureFormat): Promise<void> {
    if (!this.#scene || !this.#look) return;
    const { title } = this.definition;
    const citation = { title, scenario: this.#store.state.scenario.name, version: __VERSION__, source: this.source };
    const files = await this.#store.loadedPart(import('./chart-files.ts'));
    await files?.saveChart(format, citation, { scene: this.#scene, look: this.#look });
  }

  override render() {
    const { definition } = this;
    const note = this.result === null ? '' : (definition.note?.(this.result) ?? '');
    const scene = this.#scene;
    return html`
      <figure class="card">
        <figcaption>
          <h2 id="title">${definition.title}</h2>
          <span class="note">${note}</span>
          ${
            this.range
              ? html`<button
                  class="outline whole"
                  aria-label=${text('chart.wholeRange')}
                  title=${text('chart.wholeRange')}
                  @click=${() => this.#seat?.show(null)}
                >
                  ↔
                </button>`
              : nothing
          }
          <chart-menu
            .what=${definition.title}
            .tabled=${this.tabled}
            .figure=${this}
            zoomable
            @table=${() => (this.tabled = !this.tabled)}
            @save=${(event: CustomEvent<FigureFormat>) => this.#save(event.detail)}
            @zoom-in=${() => this.#zoom(ZOOM_STEP_FACTOR)}
            @zoom-out=${() => this.#zoom(1 / ZOOM_STEP_FACTOR)}
          ></chart-menu>
        </figcaption>
        ${scene ? chartLegend(scene, this.#look!, this.index, chartTheme()) : nothing}
        <div
          class="frame"
          role="application"
          aria-roledescription=${text('chart.chart')}
          aria-labelledby="title"
          aria-describedby="summary"
          tabindex="0"
          @keydown=${this.#key}
          @blur=${this.#leave}
        >
          <span class="unit" aria-hidden="true" translate="no">${this.units.y}</span>
          <div class="plot">${this.#Plot === null ? html`<p role="alert">${text('page.notLoaded')}</p>` : nothing}</div>
          <span class="unit x" aria-hidden="true">${this.#xCaption()}</span>
        </div>
        <p class="sr-only" id="summary">
          ${this.result === null ? text('page.waiting') : definition.summary(this.result)}
          ${text('chart.keyHint.readAndZoom')}
        </p>
        <p class="sr-only" aria-live="polite">${this.spoken}</p>
        ${this.tabled && scene ? dataTable(definition.title, joinedColumns(scene, text('page.preset'))) : nothing}
      </figure>
    `;
  }

  #xCaption() {
    const x = this.#scene?.columns.x;
    if (!x || x.calendar) return nothing;
    return `${x.label}${this.units.x ? `, ${this.units.x}` : ''}`;
  }

  static override styles = [unsafeCSS(uplotCss), sharedStyles, chartStyles];
}
