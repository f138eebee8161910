/** The “…” of a list of bars: the menu of every figure, with the files of this one. Not here: the list itself. */
import { text } from '../../src/text/text.ts';
import { html, nothing } from 'lit';
import { LocalizedElement } from '../text/localized-element.ts';
import { StoreController } from '../state/store-controller.ts';
import { barColumns, type BarSheet } from './bars.ts';
import type { FigureFormat } from './chart-menu.ts';
import { dataTable } from './data-table.ts';

/** `<bars-menu .sheet .tabled .figure>`; event `table`. */
export class BarsMenu extends LocalizedElement {
  static override properties = {
    sheet: { attribute: false },
    tabled: { type: Boolean },
    figure: { attribute: false },
  };
  declare sheet: BarSheet | null;
  declare tabled: boolean;
  declare figure: HTMLElement | null;
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario.name]);

  constructor() {
    super();
    this.sheet = null;
    this.tabled = false;
    this.figure = null;
  }

  async #save(format: FigureFormat): Promise<void> {
    const { sheet } = this;
    if (!sheet) return;
    const scenario = this.#store.state.scenario.name;
    const citation = { title: sheet.title, scenario, version: __VERSION__, source: sheet.source };
    const files = await this.#store.loadedPart(import('./bars-files.ts'));
    await files?.saveBars(format, citation, sheet);
  }

  override render() {
    if (!this.sheet) return nothing;
    return html`<chart-menu
      .what=${this.sheet.title}
      .tabled=${this.tabled}
      .figure=${this.figure}
      @table=${() => this.dispatchEvent(new Event('table'))}
      @save=${(event: CustomEvent<FigureFormat>) => this.#save(event.detail)}
    ></chart-menu>`;
  }
}

/** The table of a list, for its foot. */
export const barsTable = (sheet: BarSheet) => dataTable(sheet.title, barColumns(sheet, text('page.preset')));
