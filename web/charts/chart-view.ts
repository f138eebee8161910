/**
 * THE chart element: title, legend with values, a uPlot drawing, keyboard cursor with a live region, text summary, data
 * table, PNG and CSV. Takes any ChartDefinition. Not here: what a chart shows (its definition), drawing (plot.ts).
 */
import { msg, str } from '@lit/localize';
import { html, nothing, unsafeCSS, type PropertyValues } from 'lit';
import uplotCss from 'uplot/dist/uPlot.min.css?inline';
import { sharedStyles } from '../components/shared-styles.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import { painted } from '../paint.ts';
import { StoreController } from '../store-controller.ts';
import { WORDS } from '../words.ts';
import { lineText, xText, type ChartColumns, type ChartDefinition, type ChartLook } from './chart.ts';
import { csvText, download, downloadPicture, fileName, picture } from './chart-export.ts';
import { chartLegend } from './chart-legend.ts';
import { chartStyles } from './chart-styles.ts';
import { chartTheme, onTheme } from './chart-theme.ts';
import { dataTable } from './data-table.ts';
import type { Plot } from './plot.ts';

/** `<chart-view .definition .result .baseline>`; `group` links cursors, `dim` marks an old result. */
export class ChartView extends LocalizedElement {
  static override properties = {
    definition: { attribute: false },
    result: { attribute: false },
    baseline: { attribute: false },
    group: { type: String },
    source: { type: String },
    index: { state: true },
    spoken: { state: true },
    tabled: { state: true },
  };
  declare definition: ChartDefinition<unknown>;
  declare result: unknown;
  declare baseline: unknown;
  declare group: string;
  declare source: string;
  declare index: number | null;
  declare spoken: string;
  declare tabled: boolean;
  #plot: Plot | null = null;
  #Plot: typeof Plot | null = null;
  #columns: ChartColumns | null = null;
  #look: ChartLook | null = null;
  #built: { definition: unknown; lines: number } | null = null;
  #stopTheme: (() => void) | undefined;
  readonly #sizes = new ResizeObserver(() => this.#fit());
  /** Whether the drawing is near the screen: others are drawn when they come there, or are printed. */
  #near = false;
  readonly #sight = new IntersectionObserver(([entry]) => this.#sighted(entry?.isIntersecting ?? false), {
    rootMargin: '300px',
  });
  readonly #print = () => this.#sighted(true);
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario.name]);

  constructor() {
    super();
    this.group = '';
    this.source = '';
    this.result = null;
    this.baseline = null;
    this.index = null;
    this.spoken = '';
    this.tabled = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopTheme = onTheme(() => {
      this.#drop();
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopTheme?.();
    this.#sizes.disconnect();
    this.#sight.disconnect();
    removeEventListener('beforeprint', this.#print);
    this.#drop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('result') || changed.has('definition')) {
      this.#columns = this.result === null ? null : this.definition.columns(this.result);
      if (this.index !== null && this.index >= (this.#columns?.x.values.length ?? 0)) this.index = null;
    }
    this.#look = this.definition.options(chartTheme());
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#plot || changed.has('result') || changed.has('definition') || changed.has('baseline')) this.#draw();
  }

  protected override firstUpdated(): void {
    this.#sizes.observe(this.#stage);
    this.#sight.observe(this.#stage);
    addEventListener('beforeprint', this.#print);
  }

  get #stage(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.plot')!;
  }

  #drop(): void {
    this.#plot?.destroy();
    this.#plot = null;
  }

  // uPlot is a third of the page's code; figures and map need not wait for it.
  async #load(): Promise<void> {
    await painted();
    ({ Plot: this.#Plot } = await import('./plot.ts'));
    if (this.isConnected) this.#draw();
  }

  #sighted(near: boolean): void {
    const comes = near && !this.#near;
    this.#near = near;
    if (comes) this.#draw();
  }

  #draw(): void {
    if (!this.#near) return;
    const { clientWidth: width, clientHeight: height } = this.#stage;
    if (!this.#columns || !this.#look || width === 0 || height === 0) return;
    if (!this.#Plot) return void this.#load();
    const baseline = this.baseline === null ? null : this.definition.columns(this.baseline);
    if (this.#built?.definition !== this.definition || this.#built.lines !== this.#columns.lines.length) this.#drop();
    if (!this.#plot) {
      this.#built = { definition: this.definition, lines: this.#columns.lines.length };
      const onCursor = (index: number | null) => (this.index = index);
      const setup = {
        columns: this.#columns,
        look: this.#look,
        theme: chartTheme(),
        onCursor,
        ...(this.group ? { group: this.group } : {}),
      };
      this.#plot = new this.#Plot(this.#stage, { width, height }, setup);
      this.requestUpdate();
    }
    this.#plot.update(this.#columns, baseline);
  }

  #fit(): void {
    const { clientWidth: width, clientHeight: height } = this.#stage;
    if (width === 0 || height === 0) return;
    if (this.#plot) this.#plot.resize({ width, height });
    else this.#draw();
  }

  #key(event: KeyboardEvent): void {
    const count = this.#columns?.x.values.length ?? 0;
    if (count === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const here = this.index ?? -1;
    const leap = Math.max(1, Math.round(count / 10));
    const next = {
      ArrowRight: here + 1,
      ArrowLeft: here < 0 ? count - 1 : here - 1,
      PageDown: here + leap,
      PageUp: here - leap,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (event.key === 'Escape') this.#plot?.point(null);
    else if (next === undefined) return;
    else {
      const index = Math.min(count - 1, Math.max(0, next));
      this.#plot?.point(index);
      this.index = index;
      this.spoken = this.#reading(index);
    }
    event.preventDefault();
  }

  #reading(index: number): string {
    const { x, lines } = this.#columns!;
    return msg(
      str`${xText(x, x.values[index]!)}: ${lines.map((line) => `${line.label} ${lineText(line, line.values[index]!)}`).join(', ')}`,
    );
  }

  get #citation() {
    const source = [this.source, location.href].filter(Boolean).join(' · ');
    return { title: this.definition.title, scenario: this.#store.state.scenario.name, version: __VERSION__, source };
  }

  readonly #savePicture = () => {
    if (!this.#plot || !this.#columns || !this.#look) return;
    const legend = this.#columns.lines.map((line, i) => ({
      label: line.label,
      stroke: this.#look!.lines[i]!.stroke,
      dash: this.#look!.lines[i]!.dash ?? [],
    }));
    if (this.baseline !== null) legend.push({ label: WORDS.preset, stroke: chartTheme().baseline, dash: [5, 4] });
    // The address would not fit a picture; a CSV carries it.
    const citation = { ...this.#citation, source: this.source };
    const canvas = picture(this.#plot.canvas, citation, legend, chartTheme(), devicePixelRatio);
    downloadPicture(fileName(citation.title, citation.scenario, 'png'), canvas);
  };

  readonly #saveCsv = () => {
    if (!this.#columns) return;
    const text = csvText(this.#citation, this.#columns);
    download(
      fileName(this.definition.title, this.#store.state.scenario.name, 'csv'),
      new Blob([text], { type: 'text/csv' }),
    );
  };

  override render() {
    const { definition } = this;
    const note = this.result === null ? '' : (definition.note?.(this.result) ?? '');
    return html`
      <figure class="card">
        <figcaption>
          <h2 id="title">${definition.title}</h2>
          <span class="note">${note}</span>
          <chart-menu
            .what=${definition.title}
            .tabled=${this.tabled}
            @table=${() => (this.tabled = !this.tabled)}
            @picture=${this.#savePicture}
            @csv=${this.#saveCsv}
          ></chart-menu>
        </figcaption>
        ${
          this.#columns
            ? chartLegend(this.#columns, this.#look!, this.index, this.baseline === null ? null : chartTheme().baseline)
            : nothing
        }
        <div
          class="frame"
          role="application"
          aria-roledescription=${msg('chart')}
          aria-labelledby="title"
          aria-describedby="summary"
          tabindex="0"
          @keydown=${this.#key}
          @blur=${() => this.#plot?.point(null)}
        >
          <span class="unit" aria-hidden="true">${this.#plot?.yUnit ?? ''}</span>
          <div class="plot"></div>
          <span class="unit x" aria-hidden="true"
            >${
              this.#columns && !this.#columns.x.calendar
                ? `${this.#columns.x.label}${this.#plot?.xUnit ? `, ${this.#plot.xUnit}` : ''}`
                : nothing
            }</span
          >
        </div>
        <p class="ear" id="summary">
          ${this.result === null ? WORDS.waiting : definition.summary(this.result)}
          ${msg('Arrow keys read the values.')}
        </p>
        <p class="ear" aria-live="polite">${this.spoken}</p>
        ${this.tabled && this.#columns ? dataTable(definition.title, this.#columns) : nothing}
      </figure>
    `;
  }

  static override styles = [unsafeCSS(uplotCss), sharedStyles, chartStyles];
}
