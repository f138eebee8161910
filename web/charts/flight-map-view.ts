/**
 * The flight map as an element: frame switch, zoom and pan, keyboard cursor along the path, words, table, PNG, CSV.
 * The wheel zooms only with Ctrl or ⌘, so the page keeps scrolling. Geometry and drawing are beside it.
 */
import { text } from '../../src/text/text.ts';
import { html, nothing, type PropertyValues } from 'lit';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { StoreController } from '../state/store-controller.ts';
import { chartStyles } from './chart-styles.ts';
import { indexAt } from './chart.ts';
import { GroupSeat, seatKey } from './chart-group.ts';
import type { FigureFormat } from './chart-menu.ts';
import { dataTable } from './data-table.ts';
import { CanvasSheet } from './canvas-sheet.ts';
import { chartTheme } from './chart-theme.ts';
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
  type Point,
} from './flight-map.ts';
import { drawMap, longitudeUnder, nearestRow } from './flight-map-drawing.ts';
import { MapGestures } from './flight-map-gestures.ts';
import { mapMove, ZOOM_FACTOR } from './flight-map-keys.ts';
import { mapStyles } from './flight-map-styles.ts';

/** The title of map and files. */
const mapTitle = () => text('chart.flightMap');
const MORE = [{ event: 'oem', label: () => text('chart.saveAsCcsdsOem') }] as const;

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
  /** Shares its cursor with the charts over the time of flight. */
  #seat: GroupSeat | null = null;
  readonly #canvas = new CanvasSheet(this, () => this.#paint());
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
    const time = { label: '', unit: 'days', values: new Float64Array() } as const;
    this.#seat = new GroupSeat(seatKey('flight', time), {
      point: (x) => (this.cursor = x === null || !this.result ? null : indexAt(this.result.path.time_days, x)),
      show: () => undefined,
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seat?.leave();
  }

  protected override firstUpdated(): void {
    new MapGestures(this.#canvas.canvas, {
      view: () => (this.result ? this.#homeOr(this.view) : null),
      show: (view) => (this.view = view),
      zoom: (factor, at) => this.#zoom(factor, at),
      aim: (at, anywhere, time_ms) => this.#aim(at, anywhere, time_ms),
      aimable: (at) => this.#longitude(at, false) !== null,
      rest: () => this.#store.context.store.change({ type: 'rest' }),
      point: (at) => this.#point(at && this.#nearest(at)),
    });
  }

  protected override willUpdate(): void {
    if (this.result && !framesOf(this.result).some(({ id }) => id === this.frame)) this.frame = 'rotating';
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('frame') && changed.get('frame') !== undefined) this.view = null;
    this.#paint();
  }

  #homeOr(view: MapView | null): MapView {
    return view ?? frameView(mapDrawing(this.result!, this.frame), this.frame, this.#canvas.size);
  }

  get #sheet() {
    return { ...this.#canvas.size, view: this.#homeOr(this.view) };
  }

  /** The row of the path that is shown. */
  get #row(): number | null {
    const row = this.cursor ?? this.scrubbed;
    return row !== null && row < (this.result?.path.time_days.length ?? 0) ? row : null;
  }

  /** Show a row here and on the charts over time. */
  #point(row: number | null): void {
    if (row === this.cursor) return;
    this.cursor = row;
    this.#seat?.point(row === null ? null : this.result!.path.time_days[row]!);
  }

  #paint(): void {
    const pen = this.#canvas.pen();
    if (!this.result || !pen) return;
    const drawing = mapDrawing(this.result, this.frame, this.#row);
    const baseline = this.baseline ? mapDrawing(this.baseline, this.frame) : null;
    drawMap({ pen, ...this.#sheet, theme: chartTheme() }, drawing, baseline, this.#row);
  }

  #zoom(factor: number, at?: Point): void {
    if (!this.result) return;
    const view = this.#homeOr(this.view);
    const scale_km = Math.min(20_000, Math.max(2, view.scale_km / factor));
    const { width, height } = this.#canvas.size;
    const dx = at ? at.x - width / 2 : 0;
    const dy = at ? at.y - height / 2 : 0;
    const moved = view.scale_km - scale_km;
    this.view = { x_km: view.x_km + dx * moved, y_km: view.y_km - dy * moved, scale_km };
  }

  #nearest(at: Point): number | null {
    return this.result && nearestRow(this.#sheet, mapDrawing(this.result, this.frame).path, at.x, at.y);
  }

  #longitude(at: Point, anywhere: boolean): number | null {
    return this.result && longitudeUnder(this.#sheet, mapDrawing(this.result, this.frame), at.x, at.y, anywhere);
  }

  /** Move the launch site to the longitude under the pointer; false when it is not on the Moon. */
  #aim(at: Point, anywhere: boolean, at_ms: number): boolean {
    const longitude_deg = this.#longitude(at, anywhere);
    if (longitude_deg === null) return false;
    const value = Number(longitude_deg.toFixed(2));
    const path = 'flight.longitude_deg';
    this.#store.context.store.change({ type: 'set', path, value, gesture: true, at_ms });
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
      this.#point(move.rowIndex);
      if (move.rowIndex === null) this.scrubbed = null;
      else this.spoken = rowText(this.result, move.rowIndex);
    }
    event.preventDefault();
  };

  async #save(format: FigureFormat): Promise<void> {
    const { result, baseline, frame, source } = this;
    if (!result) return;
    const name = MAP_FRAMES.find((one) => one.id === frame)!.label();
    const scenario = this.#store.state.scenario.name;
    const citation = { title: `${mapTitle()} – ${name}`, scenario, version: __VERSION__, source };
    const files = await this.#store.loadedPart(import('./flight-map-files.ts'));
    await files?.saveMap(format, citation, { result, baseline, frame, rowIndex: this.#row, ...this.#sheet });
  }

  readonly #saveOem = async () => {
    const files = await this.#store.loadedPart(import('./flight-map-files.ts'));
    await files?.saveMapOem(this.#store.context, mapTitle());
  };

  override render() {
    const frames = this.result ? framesOf(this.result) : MAP_FRAMES;
    const frame = frames.find((one) => one.id === this.frame) ?? frames[0];
    return html`
      <figure class="card">
        <figcaption>
          <h2 id="title">${mapTitle()}</h2>
          <span class="note"
            >${frame.note()}${this.result ? fanText(this.result) : ''}${this.baseline ? html`; ${text('page.baseline')}` : nothing}</span
          >
          <span class="segments" role="group" aria-label=${text('chart.frame')}>
            ${frames.map(
              (one) =>
                html`<button
                  aria-pressed=${one.id === this.frame ? 'true' : 'false'}
                  @click=${() => (this.frame = one.id)}
                >
                  ${one.label()}
                </button>`,
            )}
          </span>
          <chart-menu
            .what=${mapTitle()}
            .tabled=${this.tabled}
            @table=${() => (this.tabled = !this.tabled)}
            .figure=${this}
            .more=${MORE}
            @save=${(event: CustomEvent<FigureFormat>) => this.#save(event.detail)}
            @oem=${this.#saveOem}
          ></chart-menu>
        </figcaption>
        <div class="frame">
          <canvas
            role="application"
            aria-roledescription=${text('chart.map')}
            aria-labelledby="title"
            aria-describedby="summary"
            tabindex="0"
            @keydown=${this.#key}
          ></canvas>
          ${this.#row !== null ? html`<p class="reading">${rowText(this.result!, this.#row)}</p>` : nothing}
          <div class="zoom" role="group" aria-label=${text('chart.zoom')}>
            <button class="outline" aria-label=${text('chart.zoomIn')} @click=${() => this.#zoom(ZOOM_FACTOR)}>
              +
            </button>
            <button class="outline" aria-label=${text('chart.zoomOut')} @click=${() => this.#zoom(1 / ZOOM_FACTOR)}>
              −
            </button>
            <button
              class="outline"
              aria-label=${text('chart.frameMoonAndTarget')}
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
          ${this.result ? mapSummary(this.result) : text('page.waiting')} ${text('chart.arrowKeysFollowThe')}
        </p>
        <p class="ear" aria-live="polite">${this.spoken}</p>
        ${this.tabled && this.result ? dataTable(mapTitle(), mapColumns(this.result)) : nothing}
      </figure>
    `;
  }

  static override styles = [sharedStyles, chartStyles, mapStyles];
}
