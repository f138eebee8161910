/**
 * The flight map as an element: frame switch, zoom and pan, keyboard cursor along the path, words, table, PNG, CSV.
 * The wheel zooms only with Ctrl or ⌘, so the page keeps scrolling. Geometry and drawing are beside it.
 */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import { formatNumber, formatQuantity } from '../../src/units.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import { StoreController } from '../store-controller.ts';
import { WORDS } from '../words.ts';
import { chartStyles } from './chart-styles.ts';
import { csvText, download, downloadPicture, fileName, picture } from './chart-export.ts';
import { dataTable } from './data-table.ts';
import { chartTheme, onTheme } from './chart-theme.ts';
import { homeView, MAP_FRAMES, mapColumns, mapDrawing, mapSummary, type MapFrame, type MapView } from './flight-map.ts';
import { drawMap, onSheet } from './flight-map-drawing.ts';
import { mapStyles } from './flight-map-styles.ts';

const TITLE = 'Flight map';

/** `<flight-map .result .baseline source>`. */
export class FlightMap extends LitElement {
  static override properties = {
    result: { attribute: false },
    baseline: { attribute: false },
    source: { type: String },
    frame: { state: true },
    view: { state: true },
    cursor: { state: true },
    spoken: { state: true },
    tabled: { state: true },
  };
  declare result: FlightResult | null;
  declare baseline: FlightResult | null;
  declare source: string;
  declare frame: MapFrame;
  /** Null: the home view, which follows the result. */
  declare view: MapView | null;
  declare cursor: number | null;
  declare spoken: string;
  declare tabled: boolean;
  #size = { width: 0, height: 0 };
  #grab: { readonly x: number; readonly y: number; readonly view: MapView } | null = null;
  #stopTheme: (() => void) | undefined;
  readonly #sizes = new ResizeObserver(() => this.#fit());
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario.name]);

  constructor() {
    super();
    this.result = null;
    this.baseline = null;
    this.source = '';
    this.frame = 'rotating';
    this.view = null;
    this.cursor = null;
    this.spoken = '';
    this.tabled = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopTheme = onTheme(() => this.#paint());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopTheme?.();
    this.#sizes.disconnect();
  }

  protected override firstUpdated(): void {
    this.#sizes.observe(this.#canvas.parentElement!);
    // Lit's own listener would be passive, and the page would zoom with the map.
    this.#canvas.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('frame') && changed.get('frame') !== undefined) this.view = null;
    this.#paint();
  }

  get #canvas(): HTMLCanvasElement {
    return this.renderRoot.querySelector('canvas')!;
  }

  #fit(): void {
    const { clientWidth: width, clientHeight: height } = this.#canvas.parentElement!;
    if (width === 0 || height === 0) return;
    this.#size = { width, height };
    this.#canvas.width = Math.round(width * devicePixelRatio);
    this.#canvas.height = Math.round(height * devicePixelRatio);
    this.#paint();
  }

  #homeOr(view: MapView | null): MapView {
    return view ?? homeView(mapDrawing(this.result!, this.frame), this.#size);
  }

  #paint(): void {
    if (!this.result || this.#size.width === 0) return;
    const pen = this.#canvas.getContext('2d')!;
    pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    const drawing = mapDrawing(this.result, this.frame);
    const baseline = this.baseline ? mapDrawing(this.baseline, this.frame) : null;
    drawMap({ pen, ...this.#size, view: this.#homeOr(this.view), theme: chartTheme() }, drawing, baseline, this.cursor);
  }

  #zoom(factor: number, at?: { x: number; y: number }): void {
    if (!this.result) return;
    const view = this.#homeOr(this.view);
    const scale_km = Math.min(20_000, Math.max(2, view.scale_km / factor));
    const dx = at ? at.x - this.#size.width / 2 : 0;
    const dy = at ? at.y - this.#size.height / 2 : 0;
    const moved = view.scale_km - scale_km;
    this.view = { x_km: view.x_km + dx * moved, y_km: view.y_km - dy * moved, scale_km };
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#zoom(Math.exp(-event.deltaY / 300), { x: event.offsetX, y: event.offsetY });
  }

  readonly #down = (event: PointerEvent) => {
    if (!this.result || event.button !== 0) return;
    this.#canvas.setPointerCapture(event.pointerId);
    this.#grab = { x: event.clientX, y: event.clientY, view: this.#homeOr(this.view) };
  };

  readonly #move = (event: PointerEvent) => {
    if (this.#grab) {
      const { view, x, y } = this.#grab;
      if (Math.abs(event.clientX - x) + Math.abs(event.clientY - y) < 3) return;
      const x_km = view.x_km - (event.clientX - x) * view.scale_km;
      this.view = { ...view, x_km, y_km: view.y_km + (event.clientY - y) * view.scale_km };
    } else this.cursor = this.#nearest(event.offsetX, event.offsetY);
  };

  /** Row of the path within a finger's width of the pointer. */
  #nearest(x: number, y: number): number | null {
    if (!this.result) return null;
    const { path } = mapDrawing(this.result, this.frame);
    const view = this.#homeOr(this.view);
    let best: number | null = null;
    let nearest = 18;
    for (let row = 0; row < path.x_km.length; row++) {
      const p = onSheet({ ...this.#size, view }, { x: path.x_km[row]!, y: path.y_km[row]! });
      const far = Math.hypot(p.x - x, p.y - y);
      if (far < nearest) [nearest, best] = [far, row];
    }
    return best;
  }

  readonly #key = (event: KeyboardEvent) => {
    const count = this.result?.path.time_days.length ?? 0;
    if (count === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const view = this.#homeOr(this.view);
    const step = 40 * view.scale_km;
    const pan: Record<string, [number, number]> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, step],
      ArrowDown: [0, -step],
    };
    const here = this.cursor ?? -1;
    const rows: Record<string, number> = {
      ArrowRight: here + 1,
      ArrowLeft: here < 0 ? count - 1 : here - 1,
      Home: 0,
      End: count - 1,
    };
    if (event.shiftKey && pan[event.key]) {
      const [dx, dy] = pan[event.key]!;
      this.view = { ...view, x_km: view.x_km + dx, y_km: view.y_km + dy };
    } else if (event.key === '+' || event.key === '=') this.#zoom(1.4);
    else if (event.key === '-') this.#zoom(1 / 1.4);
    else if (event.key === '0') this.view = null;
    else if (event.key === 'Escape') this.cursor = null;
    else if (rows[event.key] !== undefined) {
      this.cursor = Math.min(count - 1, Math.max(0, rows[event.key]!));
      this.spoken = this.#reading(this.cursor);
    } else return;
    event.preventDefault();
  };

  #reading(row: number): string {
    const { path } = this.result!;
    const time = `${formatNumber(path.time_days[row]! * 24, 4)} h`;
    return `${time}: ${formatQuantity(path.speed_m_s[row]!, 'm_s', 4)}, ${formatQuantity(path.altitude_km[row]!, 'km', 4)} above the Moon`;
  }

  get #citation() {
    const frame = MAP_FRAMES.find((one) => one.id === this.frame)!.label.toLowerCase();
    const source = [this.source, location.href].filter(Boolean).join(' · ');
    return {
      title: `${TITLE}, ${frame} frame`,
      scenario: this.#store.state.scenario.name,
      version: __VERSION__,
      source,
    };
  }

  readonly #savePicture = () => {
    const citation = { ...this.#citation, source: this.source };
    const canvas = picture(this.#canvas, citation, [], chartTheme(), devicePixelRatio);
    downloadPicture(fileName(citation.title, citation.scenario, 'png'), canvas);
  };

  readonly #saveCsv = () => {
    if (!this.result) return;
    const text = csvText(this.#citation, mapColumns(this.result));
    download(fileName(TITLE, this.#citation.scenario, 'csv'), new Blob([text], { type: 'text/csv' }));
  };

  override render() {
    const frame = MAP_FRAMES.find((one) => one.id === this.frame)!;
    const fan = this.result?.fan ?? [];
    const slow = fan[0]?.speed_m_s;
    const fast = fan.at(-1)?.speed_m_s;
    const fanNote =
      slow !== undefined && fast !== undefined
        ? `; thin: ${formatNumber(slow, 6)} to ${formatNumber(fast, 6)} m/s`
        : '';
    return html`
      <figure class="card">
        <figcaption>
          <h2 id="title">${TITLE}</h2>
          <span class="note">${frame.note}${fanNote}${this.baseline ? html`; ${WORDS.baseline}` : nothing}</span>
          <span class="segments" role="group" aria-label="Frame">
            ${MAP_FRAMES.map(
              (one) =>
                html`<button
                  aria-pressed=${one.id === this.frame ? 'true' : 'false'}
                  @click=${() => (this.frame = one.id)}
                >
                  ${one.label}
                </button>`,
            )}
          </span>
          <chart-menu
            .what=${TITLE}
            .tabled=${this.tabled}
            @table=${() => (this.tabled = !this.tabled)}
            @picture=${this.#savePicture}
            @csv=${this.#saveCsv}
          ></chart-menu>
        </figcaption>
        <div class="frame">
          <canvas
            role="application"
            aria-roledescription="map"
            aria-labelledby="title"
            aria-describedby="summary"
            tabindex="0"
            @pointerdown=${this.#down}
            @pointermove=${this.#move}
            @pointerup=${() => (this.#grab = null)}
            @pointercancel=${() => (this.#grab = null)}
            @pointerleave=${() => this.#grab || (this.cursor = null)}
            @keydown=${this.#key}
          ></canvas>
          ${
            this.cursor !== null && this.result && this.cursor < this.result.path.time_days.length
              ? html`<p class="reading">${this.#reading(this.cursor)}</p>`
              : nothing
          }
          <div class="zoom" role="group" aria-label="Zoom">
            <button class="outline" aria-label="Zoom in" @click=${() => this.#zoom(1.4)}>+</button>
            <button class="outline" aria-label="Zoom out" @click=${() => this.#zoom(1 / 1.4)}>−</button>
            <button
              class="outline"
              aria-label="Frame Moon and target"
              ?disabled=${this.view === null}
              @click=${() => (this.view = null)}
            >
              ⌂
            </button>
          </div>
        </div>
        <p class="ear" id="summary">
          ${this.result ? mapSummary(this.result) : WORDS.waiting} Arrow keys follow the path, with Shift they pan; plus
          and minus zoom, 0 goes home.
        </p>
        <p class="ear" aria-live="polite">${this.spoken}</p>
        ${this.tabled && this.result ? dataTable(TITLE, mapColumns(this.result)) : nothing}
      </figure>
    `;
  }

  static override styles = [sharedStyles, chartStyles, mapStyles];
}
