/**
 * What a printed page shows besides its charts: scenario, story, changed inputs, key figures of the chain, model,
 * version, address. Stands hidden on the page; the stage on screen is printed after it, in light colours. Printing from the
 * page's menu waits until all is there; a browser's own does not, and then what is missing is named. Not here: the figures.
 */
import { shownUnit, unitOf, withUnit } from '../../src/units.ts';
import { valueAt } from '../../src/scenario/scenario.ts';
import { valueText } from '../components/value-text.ts';
import { painted } from '../engine/paint.ts';
import type { Kind } from '../state/result-slot.ts';
import type { PageContext } from '../state/page-context.ts';
import { figuresOnPaper, figuresOnScreen, showFigures, waitingFigures } from './print-figures.ts';
import { nameOf, storyOf } from '../text/scenario-text.ts';
import { labelOf } from '../text/field-text.ts';
import { text } from '../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import { fieldOf } from '../../src/scenario/fields.ts';
import { presetOf } from '../../src/scenario/presets.ts';
import { themeChanged } from '../charts/chart-theme.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { STAGE_LABELS } from '../stages/stages.ts';
import { tileOf } from '../stages/tiles.ts';
import { StoreController } from '../state/store-controller.ts';
import { changesOf, presetScenario, STAGE_IDS, type State } from '../state/store.ts';

/** Whether the figures are printed with their tables. */
let tables = false;
/** What is not there to be printed. */
let missing: readonly string[] = [];

/** Stages whose result is still to come. */
function waitingStages({ results }: State): readonly string[] {
  return (Object.keys(results) as Kind[])
    .filter((kind) => /empty|waiting|late/.test(results[kind].state) || results[kind].draft)
    .map((kind) => STAGE_LABELS[kind]());
}

/** Longest wait for what is still computed, and between two looks. */
const [PATIENCE_MS, LOOK_MS] = [60_000, 100];

/** Print the page once all of the stage is there, with the tables of its figures where they are asked for. */
export async function printPage({ store }: PageContext, withTables: boolean): Promise<void> {
  tables = withTables;
  const until = performance.now() + PATIENCE_MS;
  let said = '';
  for (;;) {
    showFigures();
    const what = [...waitingStages(store.state), ...waitingFigures()];
    if (what.length === 0 || performance.now() > until) break;
    const now = text('printSheet.waits', { what });
    if (now !== said) store.change({ type: 'say', text: (said = now) });
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  if (said) store.change({ type: 'say', text: null });
  await painted();
  print();
  tables = false;
}

/** `<print-sheet>`. */
export class PrintSheet extends LocalizedElement {
  readonly #store: StoreController = new StoreController(this, () => []);
  #printed = false;
  // Dark paper wastes ink: charts and page take the light theme while the printer looks.
  readonly #before = () => {
    document.documentElement.dataset['theme'] = 'light';
    themeChanged();
    missing = [...waitingStages(this.#store.state), ...figuresOnPaper(tables)];
    this.#printed = true;
    this.requestUpdate();
    this.performUpdate();
  };
  readonly #after = () => {
    figuresOnScreen();
    const { theme } = this.#store.state;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    themeChanged();
  };

  /** Nothing is written before a printer looks: the first long date alone takes a browser tens of milliseconds. */
  protected override shouldUpdate(): boolean {
    return this.#printed;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
  }

  override render() {
    const { state } = this.#store;
    const { scenario } = state;
    const changed = changesOf(state);
    const preset = nameOf(presetOf(state.presetId)!.scenario);
    const bottleneck = state.results.plan.value?.bottlenecks[0];
    const date = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
    return html`
      <h2>${nameOf(scenario)}</h2>
      <p>${storyOf(scenario)}</p>
      ${missing.length > 0 ? html`<p class="missing">${text('printSheet.notComputed', { what: missing })}</p>` : nothing}
      ${changed.length === 0 ? html`<p>${text('printSheet.allInputsAreThose', { preset })}</p>` : this.#changes(changed)}
      <table>
        <caption>
          ${text('printSheet.keyFigures')}
        </caption>
        ${STAGE_IDS.map((id) => {
          const tile = tileOf(id, state);
          return html`<tr>
            <th scope="row">${STAGE_LABELS[id]()}</th>
            <td>${withUnit(tile.number, tile.unit, ' ')}</td>
            <td>${tile.second}</td>
          </tr>`;
        })}
      </table>
      ${bottleneck ? html`<p><b>${text('page.bottleneck')}:</b> ${text(bottleneck.label)}. ${text(bottleneck.message)}</p>` : nothing}
      <p class="note">Moonline ${__VERSION__} · ${date} · ${text('page.limits')}</p>
      <p class="note address">${location.href}</p>
    `;
  }

  /** What was changed: input, value, unit, the preset's value. */
  #changes(changed: readonly string[]) {
    const { state } = this.#store;
    const before = presetScenario(state);
    const preset = nameOf(presetOf(state.presetId)!.scenario);
    return html`<table class="changes">
      <caption>
        ${text('printSheet.inputsThatDifferFrom', { preset })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text('printSheet.input')}</th>
          <th scope="col">${text('printSheet.value')}</th>
          <th scope="col">${text('printSheet.unit')}</th>
          <th scope="col">${text('printSheet.presetValue')}</th>
        </tr>
      </thead>
      ${changed.map((path) => {
        const row = fieldOf(path)!;
        return html`<tr>
          <th scope="row">${labelOf(row)} <small>${path}</small></th>
          <td>${valueText(row, valueAt(state.scenario, path))}</td>
          <td>${shownUnit(unitOf(path))}</td>
          <td>${valueText(row, valueAt(before, path))}</td>
        </tr>`;
      })}
    </table>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: none;
      }
      @media print {
        :host {
          display: block;
          padding: 0 0 12px;
        }
      }
      h2 {
        font-size: 20px;
      }
      p {
        margin-top: 6px;
      }
      table {
        width: 100%;
        margin-top: 12px;
        border-collapse: collapse;
      }
      caption {
        font-weight: 620;
        text-align: start;
      }
      th,
      td {
        padding-block: 3px;
        padding-inline: 0 12px;
        border-top: 1px solid var(--line);
        text-align: start;
        font-weight: 400;
        vertical-align: baseline;
      }
      thead th {
        border-top: 0;
        color: var(--ink-2);
      }
      tr {
        break-inside: avoid;
      }
      .missing {
        font-weight: 600;
      }
      .address {
        overflow-wrap: anywhere;
      }
    `,
  ];
}
