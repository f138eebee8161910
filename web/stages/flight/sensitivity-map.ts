/**
 * The sensitivity map as an element: where speed errors cancel, over site longitude × speed. Pointer and keyboard read the
 * values, a click or Enter takes the launch. Not here: asking for cells (sensitivity-run.ts), drawing (charts/heat-map…).
 */
import { text } from '../../../src/text/text.ts';
import { html, nothing, type PropertyValues } from 'lit';
import type { AchromaticSite } from '../../../src/flight/search/achromatic.ts';
import type { SensitivityWindow } from '../../../src/flight/search/sensitivity.ts';
import { wrapped_deg } from '../../../src/units.ts';
import { chartStyles } from '../../charts/chart-styles.ts';
import { CanvasSheet } from '../../charts/canvas-sheet.ts';
import { chartTheme } from '../../charts/chart-theme.ts';
import { dataTable } from '../../charts/data-table.ts';
import {
  cellAt,
  cellReading,
  cellText,
  heatSummary,
  placeOf,
  zeroColumns,
  zeroLine,
  type HeatCells,
  type Segment,
} from '../../charts/heat-map.ts';
import { cellUnder, drawHeatMap } from '../../charts/heat-map-drawing.ts';
import type { FigureFormat } from '../../charts/chart-menu.ts';
import { cellMove } from '../../charts/heat-map-keys.ts';
import { FigureVisibility } from '../../charts/figure-visibility.ts';
import { idle } from '../../engine/paint.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';
import { presetScenario } from '../../state/store.ts';
import { fieldValue } from './flight-values.ts';
import { SensitivityRun } from './sensitivity-run.ts';
import { sensitivityLegend, sensitivityStatus } from './sensitivity-status.ts';
import { heatStyles } from './sensitivity-styles.ts';

const titleText = () => text('stage.flight.sensitivity.title');
const WINDOWS: readonly { readonly id: SensitivityWindow; readonly label: () => string }[] = [
  { id: 'near', label: () => text('stage.flight.sensitivity.near') },
  { id: 'globe', label: () => text('stage.flight.sensitivity.globe') },
];
/** A changed question is asked when nothing has changed for this long. */
const REST_MS = 250;
/** A map nobody has come near is computed when its page has stood for this long: paper shows it without asking. */
const AHEAD_MS = 1000;

/** `<sensitivity-map .sites source>`. */
export class SensitivityMap extends LocalizedElement {
  static override properties = {
    sites: { attribute: false },
    source: { type: String },
    window: { state: true },
    cursor: { state: true },
    spoken: { state: true },
    tabled: { state: true },
  };
  declare sites: readonly AchromaticSite[];
  declare source: string;
  declare window: SensitivityWindow;
  declare cursor: number | null;
  declare spoken: string;
  declare tabled: boolean;
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario, state.gesture]);
  #run: SensitivityRun | null = null;
  #seen = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #ahead: ReturnType<typeof setTimeout> | undefined;
  #lines: { readonly of: HeatCells; readonly zero: Segment[]; readonly hits: Segment[] } | null = null;
  readonly #canvas = new CanvasSheet(this, () => this.#paint());
  readonly #wanted = () => {
    this.#seen = true;
    this.#follow();
  };
  readonly #visibility = new FigureVisibility({ comes: this.#wanted });

  constructor() {
    super();
    this.sites = [];
    this.source = '';
    this.window = 'near';
    this.cursor = null;
    this.spoken = '';
    this.tabled = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { session } = this.#store.context;
    this.#run ??= new SensitivityRun(
      (...args) => session.sensitivity(...args),
      () => this.requestUpdate(),
    );
    if (this.hasUpdated) this.#visibility.watch(this.#canvas.canvas.parentElement!);
    this.#ahead = setTimeout(() => void idle().then(this.#wanted), AHEAD_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#visibility.stop();
    clearTimeout(this.#rest);
    clearTimeout(this.#ahead);
    this.#run?.hold();
  }

  protected override firstUpdated(): void {
    this.#visibility.watch(this.#canvas.canvas.parentElement!);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('window')) this.cursor = null;
    this.#schedule(changed.has('window'));
    this.#paint();
  }

  /** While a slider moves nothing is asked, so that the flight has the machine for itself. */
  #schedule(chosen: boolean): void {
    clearTimeout(this.#rest);
    const { scenario, gesture } = this.#store.state;
    if (gesture !== null) return this.#run?.hold();
    const first = this.#run?.state === 'idle' || this.#run?.answers(scenario, this.window);
    this.#rest = setTimeout(() => this.#follow(), first || chosen ? 0 : REST_MS);
  }

  #follow(): void {
    if (!this.#seen || !this.isConnected) return;
    const { state } = this.#store;
    if (state.gesture === null) this.#run?.follow(state.scenario, this.window);
  }

  /** Lines are drawn once all cells are there: between coarse cells they would wander. */
  get #zero() {
    const run = this.#run;
    if (run?.state !== 'done' || !run.cells) return { zero: [], hits: [] };
    if (this.#lines?.of !== run.cells) {
      const { cells } = run;
      this.#lines = {
        of: cells,
        zero: zeroLine(cells, cells.missPerSpeed_km_per_m_s),
        hits: zeroLine(cells, cells.miss_km),
      };
    }
    return this.#lines;
  }

  #paint(): void {
    const cells = this.#run?.cells;
    const pen = this.#canvas.pen();
    if (!cells || !pen) return;
    drawHeatMap({ pen, ...this.#canvas.size, theme: chartTheme() }, cells, this.#marks);
  }

  /** The unchanged preset's launch, where it is another place on the map. */
  get #preset() {
    const { state } = this.#store;
    const { longitude_deg, speed_m_s } = presetScenario(state).flight;
    const { flight } = state.scenario;
    const cells = this.#run?.cells;
    const same = flight.longitude_deg === longitude_deg && flight.speed_m_s === speed_m_s;
    const place = { longitude_deg, speed_m_s };
    return same || !cells || cellAt(cells.grid, place) < 0 ? null : place;
  }

  get #marks() {
    const { flight: launch } = this.#store.state.scenario;
    return { ...this.#zero, launch, preset: this.#preset, sites: this.sites, cursorIndex: this.cursor };
  }

  #choose(cell: number): void {
    const grid = this.#run!.cells!.grid;
    const place = placeOf(grid, cell % grid.columnCount, Math.floor(cell / grid.columnCount));
    this.#store.context.store.change({
      type: 'setAll',
      values: {
        'flight.longitude_deg': fieldValue(wrapped_deg(place.longitude_deg)),
        'flight.speed_m_s': fieldValue(place.speed_m_s),
      },
    });
  }

  #under(event: MouseEvent): number | null {
    const cells = this.#run?.cells;
    const cell = cells ? cellUnder(cells, this.#canvas.size, event.offsetX, event.offsetY) : -1;
    return cell < 0 ? null : cell;
  }

  readonly #click = (event: MouseEvent) => {
    const cell = this.#under(event);
    if (cell !== null) this.#choose(cell);
  };

  readonly #key = (event: KeyboardEvent) => {
    const cells = this.#run?.cells;
    if (!cells || event.ctrlKey || event.metaKey || event.altKey) return;
    const here = this.cursor ?? Math.max(0, cellAt(cells.grid, this.#store.state.scenario.flight));
    const next = cellMove(event, cells.grid, here);
    if (next !== null) {
      this.cursor = next;
      this.spoken = cellText(cells, next);
    } else if (event.key === 'Enter' && this.cursor !== null) this.#choose(this.cursor);
    else if (event.key === 'Escape') this.cursor = null;
    else return;
    event.preventDefault();
  };

  async #save(format: FigureFormat): Promise<void> {
    const cells = this.#run?.cells;
    if (!cells) return;
    const scenario = this.#store.state.scenario.name;
    const citation = { title: titleText(), scenario, version: __VERSION__, source: this.source };
    const files = await this.#store.loadedPart(import('../../charts/heat-map-files.ts'));
    await files?.saveHeatMap(format, citation, this.#canvas.size, cells, this.#marks);
  }

  override render() {
    const run = this.#run;
    const cells = run?.cells ?? null;
    const { flight } = this.#store.state.scenario;
    const here = cells ? cellAt(cells.grid, flight) : -1;
    const old = run && cells && !run.answers(this.#store.state.scenario, this.window);
    const target = cells?.target ?? flight.target;
    const refused = run?.state === 'refused';
    return html`
      <figure class="card">
        <figcaption>
          <h2 id="title">
            ${titleText()} ${askButton(titleText(), () => [{ id: 'flight-map-rate', label: titleText() }])}
          </h2>
          <span class="note">${text('stage.flight.sensitivity.note', { target })}</span>
          <span class="segments" role="group" aria-label=${text('stage.flight.sensitivity.extent')}>
            ${WINDOWS.map(
              (one) =>
                html`<button
                  aria-pressed=${one.id === this.window ? 'true' : 'false'}
                  @click=${() => (this.window = one.id)}
                >
                  ${one.label()}
                </button>`,
            )}
          </span>
          <chart-menu
            .what=${titleText()}
            .tabled=${this.tabled}
            @table=${() => (this.tabled = !this.tabled)}
            .figure=${this}
            @save=${(event: CustomEvent<FigureFormat>) => this.#save(event.detail)}
          ></chart-menu>
        </figcaption>
        ${refused ? nothing : sensitivityLegend(target, this.sites.length > 0, this.#preset !== null)}
        <div class="frame ${old ? 'old' : ''}" ?hidden=${refused}>
          <canvas
            role="application"
            aria-roledescription=${text('stage.flight.sensitivity.role')}
            aria-labelledby="title"
            aria-describedby="summary"
            tabindex="0"
            @pointermove=${(event: PointerEvent) => (this.cursor = this.#under(event))}
            @pointerleave=${() => (this.cursor = null)}
            @blur=${() => (this.cursor = null)}
            @click=${this.#click}
            @keydown=${this.#key}
          ></canvas>
        </div>
        <div class="below">
          <p class="reading">${cells ? cellReading(cells, this.cursor, here) : refused ? '' : text('page.waiting')}</p>
          ${run ? sensitivityStatus(run) : nothing}
        </div>
        <p class="sr-only" id="summary">
          ${cells ? heatSummary(cells, this.#zero.zero, flight, this.#preset) : text('page.waiting')}
          ${text('stage.flight.sensitivity.keys')}
        </p>
        <p class="sr-only" aria-live="polite">${this.spoken}</p>
        ${this.tabled ? dataTable(text('stage.flight.sensitivity.zeroTable'), zeroColumns(this.#zero.zero)) : nothing}
      </figure>
    `;
  }

  static override styles = [sharedStyles, chartStyles, heatStyles];
}
