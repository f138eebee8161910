/**
 * The flight map as an element: frame switch, zoom and pan, keyboard cursor along the path, words, table, PNG, CSV.
 * The wheel zooms only with Ctrl or ⌘, so the page keeps scrolling. Geometry and drawing are beside it.
 */
import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import { StoreController } from '../store-controller.ts';
import { WORDS } from '../words.ts';
import { chartStyles } from './chart-styles.ts';
import { dataTable } from './data-table.ts';
import { chartTheme, onTheme } from './chart-theme.ts';
import {
  framesOf,
  frameView,
  fanText,
  MAP_FRAMES,
  mapColumns,
  mapDrawing,
  mapSummary,
  rowText,
  type MapFrame,
  type MapView,
} from './flight-map.ts';
import { drawMap, longitudeUnder, nearestRow } from './flight-map-drawing.ts';
import { mapTitle, mapCitation, saveMapCsv, saveMapOem, saveMapPicture } from './flight-map-files.ts';
import { mapMove, ZOOM_FACTOR } from './flight-map-keys.ts';
import { mapStyles } from './flight-map-styles.ts';

const MORE = [{ event: 'oem', label: 'Save as CCSDS OEM' }] as const;

/** `<flight-map .result .baseline source>`. */
export class FlightMap extends LocalizedElement {
  static override properties = {
    result: { attribute: false },
    baseline: { attribute: false },
    source: { type: String },
    frame: { state: true },
    view: { state: true },
    cursor: { state: true },
    scrubbed: { state: true },
    spoken: { state: true },
    tabled: { state: true },
  };
  declare result: FlightResult | null;
  declare baseline: FlightResult | null;
  declare source: string;
  declare frame: MapFrame;
  /** Null: the home view, which follows the result. */
  declare view: MapView | null;
  /** Row under the pointer or the keys; without one, where the time scrubber stands. */
  declare cursor: number | null;
  declare scrubbed: number | null;
  declare spoken: string;
  declare tabled: boolean;
  #size = { width: 0, height: 0 };
  #grab: { readonly x: number; readonly y: number; readonly view: MapView; readonly moon: boolean } | null = null;
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
    this.scrubbed = null;
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

  protected override willUpdate(): void {
    if (this.result && !framesOf(this.result).some(({ id }) => id === this.frame)) this.frame = 'rotating';
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
    return view ?? frameView(mapDrawing(this.result!, this.frame), this.frame, this.#size);
  }

  get #sheet() {
    return { ...this.#size, view: this.#homeOr(this.view) };
  }

  /** The row of the path that is shown. */
  get #row(): number | null {
    const row = this.cursor ?? this.scrubbed;
    return row !== null && row < (this.result?.path.time_days.length ?? 0) ? row : null;
  }

  #paint(): void {
    if (!this.result || this.#size.width === 0) return;
    const pen = this.#canvas.getContext('2d')!;
    pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    const drawing = mapDrawing(this.result, this.frame, this.#row);
    const baseline = this.baseline ? mapDrawing(this.baseline, this.frame) : null;
    drawMap({ pen, ...this.#sheet, theme: chartTheme() }, drawing, baseline, this.#row);
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
    const { view } = this.#sheet;
    const moon = this.#aim(event, false);
    this.#grab = { x: event.clientX, y: event.clientY, view, moon };
  };

  readonly #move = (event: PointerEvent) => {
    if (!this.result) return;
    if (this.#grab?.moon) this.#aim(event, true);
    else if (this.#grab) {
      const { view, x, y } = this.#grab;
      if (Math.abs(event.clientX - x) + Math.abs(event.clientY - y) < 3) return;
      const x_km = view.x_km - (event.clientX - x) * view.scale_km;
      this.view = { ...view, x_km, y_km: view.y_km + (event.clientY - y) * view.scale_km };
    } else {
      const drawing = mapDrawing(this.result, this.frame);
      const { offsetX: x, offsetY: y } = event;
      this.#canvas.classList.toggle('aim', longitudeUnder(this.#sheet, drawing, x, y, false) !== null);
      this.cursor = nearestRow(this.#sheet, drawing.path, x, y);
    }
  };

  readonly #up = () => {
    if (this.#grab?.moon) this.#store.context.store.change({ type: 'rest' });
    this.#grab = null;
  };

  /** Move the launch site to the longitude under the pointer; false when it is not on the Moon. */
  #aim(event: PointerEvent, anywhere: boolean): boolean {
    const drawing = mapDrawing(this.result!, this.frame);
    const longitude_deg = longitudeUnder(this.#sheet, drawing, event.offsetX, event.offsetY, anywhere);
    if (longitude_deg === null) return false;
    const value = Number(longitude_deg.toFixed(2));
    const path = 'flight.longitude_deg';
    this.#store.context.store.change({ type: 'set', path, value, gesture: true, at_ms: event.timeStamp });
    return true;
  }

  readonly #key = (event: KeyboardEvent) => {
    if (!this.result) return;
    const move = mapMove(event, this.#row, this.result.path.time_days.length);
    if (!move) return;
    const { view } = this.#sheet;
    if ('pan' in move) {
      const [x, y] = move.pan;
      this.view = { ...view, x_km: view.x_km + x * view.scale_km, y_km: view.y_km + y * view.scale_km };
    } else if ('zoomFactor' in move) this.#zoom(move.zoomFactor);
    else if ('home' in move) this.view = null;
    else {
      this.cursor = move.rowIndex;
      if (move.rowIndex === null) this.scrubbed = null;
      else this.spoken = rowText(this.result, move.rowIndex);
    }
    event.preventDefault();
  };

  #citation(source: string) {
    return mapCitation(this.frame, this.#store.state.scenario.name, source);
  }

  // The address would not fit a picture; a CSV carries it.
  readonly #savePicture = () => saveMapPicture(this.#canvas, this.#citation(this.source));

  readonly #saveCsv = () => {
    const source = [this.source, location.href].filter(Boolean).join(' · ');
    if (this.result) saveMapCsv(this.result, this.#citation(source));
  };

  override render() {
    const frames = this.result ? framesOf(this.result) : MAP_FRAMES;
    const frame = frames.find((one) => one.id === this.frame) ?? frames[0]!;
    return html`
      <figure class="card">
        <figcaption>
          <h2 id="title">${mapTitle()}</h2>
          <span class="note"
            >${msg(frame.note)}${this.result ? fanText(this.result) : ''}${this.baseline ? html`; ${WORDS.baseline}` : nothing}</span
          >
          <span class="segments" role="group" aria-label=${msg('Frame')}>
            ${frames.map(
              (one) =>
                html`<button
                  aria-pressed=${one.id === this.frame ? 'true' : 'false'}
                  @click=${() => (this.frame = one.id)}
                >
                  ${msg(one.label)}
                </button>`,
            )}
          </span>
          <chart-menu
            .what=${mapTitle()}
            .tabled=${this.tabled}
            @table=${() => (this.tabled = !this.tabled)}
            @picture=${this.#savePicture}
            @csv=${this.#saveCsv}
            .more=${MORE}
            @oem=${() => saveMapOem(this.#store.context)}
          ></chart-menu>
        </figcaption>
        <div class="frame">
          <canvas
            role="application"
            aria-roledescription=${msg('map')}
            aria-labelledby="title"
            aria-describedby="summary"
            tabindex="0"
            @pointerdown=${this.#down}
            @pointermove=${this.#move}
            @pointerup=${this.#up}
            @pointercancel=${this.#up}
            @pointerleave=${() => this.#grab || (this.cursor = null)}
            @keydown=${this.#key}
          ></canvas>
          ${this.#row !== null ? html`<p class="reading">${rowText(this.result!, this.#row)}</p>` : nothing}
          <div class="zoom" role="group" aria-label=${msg('Zoom')}>
            <button class="outline" aria-label=${msg('Zoom in')} @click=${() => this.#zoom(ZOOM_FACTOR)}>+</button>
            <button class="outline" aria-label=${msg('Zoom out')} @click=${() => this.#zoom(1 / ZOOM_FACTOR)}>−</button>
            <button
              class="outline"
              aria-label=${msg('Frame Moon and target')}
              ?disabled=${this.view === null}
              @click=${() => (this.view = null)}
            >
              ⌂
            </button>
          </div>
        </div>
        <time-scrubber
          .times=${this.result?.path.time_days ?? null}
          .row=${this.#row}
          @row=${(event: CustomEvent<number>) => (this.scrubbed = event.detail)}
        ></time-scrubber>
        <p class="ear" id="summary">
          ${this.result ? mapSummary(this.result) : WORDS.waiting}
          ${msg('Arrow keys follow the path, with Shift they pan; plus and minus zoom, 0 goes home.')}
        </p>
        <p class="ear" aria-live="polite">${this.spoken}</p>
        ${this.tabled && this.result ? dataTable(mapTitle(), mapColumns(this.result)) : nothing}
      </figure>
    `;
  }

  static override styles = [sharedStyles, chartStyles, mapStyles];
}
