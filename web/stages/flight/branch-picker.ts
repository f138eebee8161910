/**
 * The branch picker: every launch from the scenario's site that hits its target, found by the engine; choosing one sets
 * speed and direction in one step of undo. Not here: the search itself (the engine's aim).
 */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { AimBranch, AimFreedom, AimResult } from '../../../src/flight/search/aiming.ts';
import { valueAt, type LinkedScenario } from '../../../src/scenario/scenario.ts';
import { formatNumber, formatQuantity } from '../../../src/units.ts';
import { csvText, download, fileName } from '../../charts/chart-export.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { saying } from '../../localization/engine-words.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';
import { AskedQuestion } from './asked-question.ts';
import { fieldValue } from './field-value.ts';
import { searchStatus, searchStatusStyles } from './search-status.ts';
import { searchStyles } from './search-styles.ts';
import { targetQuestion } from './target-question.ts';

const FREEDOMS: readonly { readonly id: AimFreedom; readonly label: string }[] = [
  { id: 'speed', label: 'by speed alone' },
  { id: 'azimuth', label: 'by speed and azimuth' },
  { id: 'elevation', label: 'by speed and elevation' },
];

/** The fields that were given to a search: the answer holds as long as these stay. */
function questionOf(scenario: LinkedScenario, freedom: AimFreedom): string {
  const { latitude_deg, longitude_deg, azimuth_deg, elevation_deg } = scenario.flight;
  const direction = [freedom === 'azimuth' ? null : azimuth_deg, freedom === 'elevation' ? null : elevation_deg];
  return JSON.stringify([freedom, ...targetQuestion(scenario), latitude_deg, longitude_deg, ...direction]);
}

/** What choosing a branch sets. */
export function branchValues(branch: AimBranch, freedom: AimFreedom): Record<string, number> {
  return {
    'flight.speed_m_s': fieldValue(branch.speed_m_s),
    ...(freedom === 'azimuth' && { 'flight.azimuth_deg': fieldValue(branch.azimuth_deg) }),
    ...(freedom === 'elevation' && { 'flight.elevation_deg': fieldValue(branch.elevation_deg) }),
  };
}

/** Where an arrival is off its plane, or which plane and Δv an orbit gets. */
function arrivalNote({ missNormal_km, inclination_deg, stay_m_s }: AimBranch): string {
  if (inclination_deg !== null && stay_m_s !== null)
    return msg(str`; ${formatQuantity(stay_m_s, 'm_s', 4)} to stay, plane ${formatNumber(inclination_deg, 3)}°`);
  if (Math.abs(missNormal_km) <= 0.01) return '';
  return msg(str`; ${formatQuantity(missNormal_km, 'km', 3)} off the plane`);
}

/** `<branch-picker>`. */
export class BranchPicker extends LocalizedElement {
  static override properties = { freedom: { state: true } };
  declare freedom: AimFreedom;
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario]);

  readonly #asked = new AskedQuestion<AimResult>(this);

  constructor() {
    super();
    this.freedom = 'speed';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#asked.busy) this.#stop();
  }

  readonly #stop = () => this.#store.context.session.stopSearch('aim');

  /** The button stays where the focus is while it works. */
  #search(): void {
    if (this.#asked.busy) return;
    const { freedom } = this;
    const { session, store } = this.#store.context;
    void this.#asked.ask(questionOf(store.state.scenario, freedom), (report) => session.aim(freedom, report));
  }

  #choose(branch: AimBranch): void {
    this.#store.context.store.change({ type: 'setAll', values: branchValues(branch, this.freedom) });
  }

  readonly #saveCsv = () => {
    const { branches } = this.#asked.found!.result;
    const column = (pick: (branch: AimBranch) => number) => Float64Array.from(branches, pick);
    const { name } = this.#store.state.scenario;
    const title = msg('Launches that hit');
    const source = `${this.#asked.found!.result.sentence} ${location.href}`;
    const text = csvText(
      { title, scenario: name, version: __VERSION__, source },
      {
        x: { label: msg('Speed'), unit: 'm_s', values: column((b) => b.speed_m_s) },
        lines: [
          { label: msg('Azimuth'), unit: 'deg', values: column((b) => b.azimuth_deg) },
          { label: msg('Elevation'), unit: 'deg', values: column((b) => b.elevation_deg) },
          { label: msg('Time of flight'), unit: 'days', values: column((b) => b.time_days) },
          { label: msg('Arrival speed'), unit: 'm_s', values: column((b) => b.arrival_speed_m_s) },
          { label: msg('Miss in the plane'), unit: 'km', values: column((b) => b.miss_km) },
          { label: msg('Miss out of the plane'), unit: 'km', values: column((b) => b.missNormal_km) },
          { label: msg('Miss per speed'), unit: 'km_per_m_s', values: column((b) => b.miss_per_speed_km_per_m_s) },
        ],
      },
    );
    download(fileName(title, name, 'csv'), new Blob([text], { type: 'text/csv' }));
  };

  #row(branch: AimBranch, scenario: LinkedScenario) {
    const values = Object.entries(branchValues(branch, this.freedom));
    const current = values.every(([path, value]) => valueAt(scenario, path) === value);
    const turned =
      this.freedom === 'azimuth'
        ? msg(str`azimuth ${formatNumber(branch.azimuth_deg, 6)}°, `)
        : this.freedom === 'elevation'
          ? msg(str`elevation ${formatNumber(branch.elevation_deg, 5)}°, `)
          : '';
    const speed = formatQuantity(branch.arrival_speed_m_s, 'm_s', 4);
    return html`<li>
      <button aria-current=${current ? 'true' : 'false'} @click=${() => this.#choose(branch)}>
        <b>${formatQuantity(branch.speed_m_s, 'm_s', 7)}</b>
        <span>${formatQuantity(branch.time_days, 'days', 4)}</span>
        <span class="more">${msg(str`${turned}arrives at ${speed}`)}${arrivalNote(branch)}</span>
      </button>
    </li>`;
  }

  #list(scenario: LinkedScenario) {
    const found = this.#asked.found?.question === questionOf(scenario, this.freedom) ? this.#asked.found : null;
    if (!found) return nothing;
    const { branches, sentence } = found.result;
    return html`
      <p class="say">${saying(sentence)}${branches.length > 0 ? ` ${msg('Choose one:')}` : ''}</p>
      ${
        branches.length > 0
          ? html`<ul class="rows" aria-label=${msg('Launches that hit, fastest first')}>
                ${branches.map((branch) => this.#row(branch, scenario))}
              </ul>
              <button class="link" @click=${this.#saveCsv}>${msg('Save as CSV')}</button>`
          : nothing
      }
    `;
  }

  override render() {
    const { scenario } = this.#store.state;
    const { doneFraction } = this.#asked;
    return html`
      <div class="ask">
        <button class="outline" aria-disabled=${this.#asked.busy ? 'true' : 'false'} @click=${() => this.#search()}>
          ${msg('Find launches that hit')}
        </button>
        <select
          aria-label=${msg('What may be turned')}
          @change=${(event: Event) => (this.freedom = (event.target as HTMLSelectElement).value as AimFreedom)}
        >
          ${FREEDOMS.map((one) => html`<option value=${one.id} .selected=${one.id === this.freedom}>${msg(one.label)}</option>`)}
        </select>
        ${askButton(msg('Launches that hit'), () => [{ id: 'flight-branch', label: msg('Launches that hit') }])}
      </div>
      ${doneFraction === null ? nothing : searchStatus(msg('Searched'), doneFraction, this.#stop)}
      <div aria-live="polite">
        ${doneFraction === null ? this.#list(scenario) : nothing}
        ${this.#asked.fault ? html`<p class="say bad">${saying(this.#asked.fault)}</p>` : nothing}
      </div>
    `;
  }

  static override styles = [sharedStyles, searchStyles, searchStatusStyles];
}
