/**
 * What a printed page shows besides its charts: scenario, story, key figures of the chain, changed inputs, model,
 * version, address. Stands hidden on the page; the stage on screen is printed after it, in light colours.
 */
import { withUnit } from '../../src/units.ts';
import { nameOf, storyOf } from '../text/scenario-text.ts';
import { labelOf } from '../text/field-text.ts';
import { text } from '../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import { fieldOf } from '../../src/scenario/fields.ts';
import { presetOf } from '../../src/scenario/presets.ts';
import { themeChanged } from '../charts/chart-theme.ts';
import { inputText } from '../state/compared-scenarios.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { STAGE_LABELS } from '../stages/stages.ts';
import { tileOf } from '../stages/tiles.ts';
import { StoreController } from '../state/store-controller.ts';
import { changesOf, presetScenario, STAGE_IDS } from '../state/store.ts';

/** `<print-sheet>`. */
export class PrintSheet extends LocalizedElement {
  readonly #store: StoreController = new StoreController(this, () => []);
  #printed = false;
  // Dark paper wastes ink: charts and page take the light theme while the printer looks.
  readonly #before = () => {
    document.documentElement.dataset['theme'] = 'light';
    themeChanged();
    this.#printed = true;
    this.requestUpdate();
    this.performUpdate();
  };
  readonly #after = () => {
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
      ${
        changed.length === 0
          ? html`<p>${text('printSheet.allInputsAreThose', { preset })}</p>`
          : html`<table>
              <caption>
                ${text('printSheet.inputsThatDifferFrom', { preset })}
              </caption>
              ${changed.map((path) => {
                const row = fieldOf(path)!;
                return html`<tr>
                  <th scope="row">${labelOf(row)} <small>${path}</small></th>
                  <td>${inputText(row, scenario)}</td>
                  <td>${text('printSheet.before', { value: inputText(row, presetScenario(state)) })}</td>
                </tr>`;
              })}
            </table>`
      }
      <p class="note">Moonline ${__VERSION__} · ${date} · ${text('page.limits')}</p>
      <p class="note address">${location.href}</p>
    `;
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
        font-weight: 450;
      }
      .address {
        overflow-wrap: anywhere;
      }
    `,
  ];
}
