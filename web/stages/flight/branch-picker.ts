/**
 * The branch picker: every launch from the scenario's site that hits its target, found by the engine; choosing one sets
 * speed and direction in one step of undo. Not here: the search itself (the engine's aim).
 */
import { quantityOf } from '../../../src/text/message.ts';
import { message, sentences, text } from '../../../src/text/text.ts';
import { html, nothing } from 'lit';
import type { AimBranch, AimFreedom, AimResult } from '../../../src/flight/search/aiming.ts';
import { valueAt, type LinkedScenario } from '../../../src/scenario/scenario.ts';
import { formatQuantity } from '../../../src/units.ts';
import { csvText, download, fileName } from '../../charts/chart-export.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';
import { AskedQuestion } from './asked-question.ts';
import { fieldValue, targetQuestion } from './flight-values.ts';
import { searchStatus, searchStatusStyles } from './search-status.ts';
import { searchStyles } from './search-styles.ts';

const FREEDOMS: readonly { readonly id: AimFreedom; readonly label: () => string }[] = [
  { id: 'speed', label: () => text('stage.flight.branches.by.speed') },
  { id: 'azimuth', label: () => text('stage.flight.branches.by.azimuth') },
  { id: 'elevation', label: () => text('stage.flight.branches.by.elevation') },
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

/** How a branch arrives: the direction that was turned, its speed, and what its orbit takes or how far it is off the plane. */
function arrivalText(branch: AimBranch, freedom: AimFreedom): string {
  const { arrival_speed_m_s, missNormal_km, inclination_deg, insertion_m_s } = branch;
  const speed = quantityOf(arrival_speed_m_s, 'm_s', 4);
  const row =
    freedom === 'azimuth'
      ? message('stage.flight.branches.azimuthRow', { angle: quantityOf(branch.azimuth_deg, 'deg', 6), speed })
      : freedom === 'elevation'
        ? message('stage.flight.branches.elevationRow', { angle: quantityOf(branch.elevation_deg, 'deg', 5), speed })
        : message('stage.flight.branches.arrival', { speed });
  if (inclination_deg !== null && insertion_m_s !== null)
    return text('stage.flight.branches.orbitRow', {
      row,
      insertion: quantityOf(insertion_m_s, 'm_s', 4),
      inclination: quantityOf(inclination_deg, 'deg'),
    });
  if (Math.abs(missNormal_km) <= 0.01) return text(row);
  return text('stage.flight.branches.offPlaneRow', { row, miss: quantityOf(missNormal_km, 'km') });
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
    const { branches } = this.#asked.answer!.result;
    const column = (pick: (branch: AimBranch) => number) => Float64Array.from(branches, pick);
    const { name } = this.#store.state.scenario;
    const title = text('stage.flight.branches.title');
    const source = `${text(this.#asked.answer!.result.message)} ${location.href}`;
    const csv = csvText(
      { title, scenario: name, version: __VERSION__, source },
      {
        x: { label: text('stage.flight.speed'), unit: 'm_s', values: column((b) => b.speed_m_s) },
        lines: [
          { label: text('stage.flight.branches.azimuth'), unit: 'deg', values: column((b) => b.azimuth_deg) },
          { label: text('stage.flight.branches.elevation'), unit: 'deg', values: column((b) => b.elevation_deg) },
          { label: text('stage.flight.timeOfFlight'), unit: 'days', values: column((b) => b.time_days) },
          { label: text('stage.flight.arrivalSpeed'), unit: 'm_s', values: column((b) => b.arrival_speed_m_s) },
          { label: text('stage.flight.missInPlane'), unit: 'km', values: column((b) => b.miss_km) },
          { label: text('stage.flight.missOutOfPlane'), unit: 'km', values: column((b) => b.missNormal_km) },
          {
            label: text('stage.flight.branches.missPerSpeed'),
            unit: 'km_per_m_s',
            values: column((b) => b.miss_per_speed_km_per_m_s),
          },
        ],
      },
    );
    download(fileName(title, name, 'csv'), new Blob([csv], { type: 'text/csv' }));
  };

  #row(branch: AimBranch, scenario: LinkedScenario) {
    const values = Object.entries(branchValues(branch, this.freedom));
    const current = values.every(([path, value]) => valueAt(scenario, path) === value);
    return html`<li>
      <button aria-current=${current ? 'true' : 'false'} @click=${() => this.#choose(branch)}>
        <b>${formatQuantity(branch.speed_m_s, 'm_s', 7)}</b>
        <span>${formatQuantity(branch.time_days, 'days', 4)}</span>
        <span class="more">${arrivalText(branch, this.freedom)}</span>
      </button>
    </li>`;
  }

  #list(scenario: LinkedScenario) {
    const found = this.#asked.answer?.question === questionOf(scenario, this.freedom) ? this.#asked.answer : null;
    if (!found) return nothing;
    const { branches, message: told } = found.result;
    const choose = branches.length > 0 ? [message('stage.flight.search.chooseOne')] : [];
    return html`
      <p class="say">${sentences([told, ...choose])}</p>
      ${
        branches.length > 0
          ? html`<ul class="rows" aria-label=${text('stage.flight.branches.list')}>
                ${branches.map((branch) => this.#row(branch, scenario))}
              </ul>
              <button class="link" @click=${this.#saveCsv}>${text('stage.flight.saveCsv')}</button>`
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
          ${text('stage.flight.branches.find')}
        </button>
        <select
          aria-label=${text('stage.flight.branches.turned')}
          @change=${(event: Event) => (this.freedom = (event.target as HTMLSelectElement).value as AimFreedom)}
        >
          ${FREEDOMS.map((one) => html`<option value=${one.id} .selected=${one.id === this.freedom}>${one.label()}</option>`)}
        </select>
        ${askButton(text('stage.flight.branches.title'), () => [{ id: 'flight-branch', label: text('stage.flight.branches.title') }])}
      </div>
      ${doneFraction === null ? nothing : searchStatus(text('stage.flight.search.progress'), doneFraction, this.#stop)}
      <div aria-live="polite">
        ${doneFraction === null ? this.#list(scenario) : nothing}
        ${this.#asked.fault ? html`<p class="say bad">${this.#asked.fault()}</p>` : nothing}
      </div>
    `;
  }

  static override styles = [sharedStyles, searchStyles, searchStatusStyles];
}
