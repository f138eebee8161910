/**
 * The branch picker: every launch from the scenario's site that hits its target, found by the engine; choosing one sets
 * speed and direction in one step of undo. Not here: the search itself (the engine's aim).
 */
import { text } from '../../../src/text/text.ts';
import { html, nothing } from 'lit';
import type { AimBranch, AimFreedom, AimResult } from '../../../src/flight/search/aiming.ts';
import { valueAt, type LinkedScenario } from '../../../src/scenario/scenario.ts';
import { formatNumber, formatQuantity } from '../../../src/units.ts';
import { csvText, download, fileName } from '../../charts/chart-export.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';
import { AskedQuestion } from './asked-question.ts';
import { fieldValue } from './field-value.ts';
import { searchStatus, searchStatusStyles } from './search-status.ts';
import { searchStyles } from './search-styles.ts';
import { targetQuestion } from './target-question.ts';

const FREEDOMS: readonly { readonly id: AimFreedom; readonly label: string }[] = [
  { id: 'speed', label: () => text('stage.flight.bySpeedAlone') },
  { id: 'azimuth', label: () => text('stage.flight.bySpeedAndAzimuth') },
  { id: 'elevation', label: () => text('stage.flight.bySpeedAndElevation') },
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
    return text('stage.flight.toStayPlaneDeg', {
      stay: formatQuantity(stay_m_s, 'm_s', 4),
      inclination: formatNumber(inclination_deg, 3),
    });
  if (Math.abs(missNormal_km) <= 0.01) return '';
  return text('stage.flight.offThePlane', { missNormal: formatQuantity(missNormal_km, 'km', 3) });
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
    const title = text('stage.flight.launchesThatHit');
    const source = `${this.#asked.found!.result.sentence} ${location.href}`;
    const text = csvText(
      { title, scenario: name, version: __VERSION__, source },
      {
        x: { label: text('stage.flight.speed'), unit: 'm_s', values: column((b) => b.speed_m_s) },
        lines: [
          { label: text('stage.flight.azimuth'), unit: 'deg', values: column((b) => b.azimuth_deg) },
          { label: text('stage.flight.elevation'), unit: 'deg', values: column((b) => b.elevation_deg) },
          { label: text('stage.flight.timeOfFlight'), unit: 'days', values: column((b) => b.time_days) },
          { label: text('stage.flight.arrivalSpeed'), unit: 'm_s', values: column((b) => b.arrival_speed_m_s) },
          { label: text('stage.flight.missInThePlane'), unit: 'km', values: column((b) => b.miss_km) },
          { label: text('stage.flight.missOutOfThe'), unit: 'km', values: column((b) => b.missNormal_km) },
          {
            label: text('stage.flight.missPerSpeed'),
            unit: 'km_per_m_s',
            values: column((b) => b.miss_per_speed_km_per_m_s),
          },
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
        ? text('stage.flight.azimuthDeg', { azimuth: formatNumber(branch.azimuth_deg, 6) })
        : this.freedom === 'elevation'
          ? text('stage.flight.elevationDeg', { elevation: formatNumber(branch.elevation_deg, 5) })
          : '';
    const speed = formatQuantity(branch.arrival_speed_m_s, 'm_s', 4);
    return html`<li>
      <button aria-current=${current ? 'true' : 'false'} @click=${() => this.#choose(branch)}>
        <b>${formatQuantity(branch.speed_m_s, 'm_s', 7)}</b>
        <span>${formatQuantity(branch.time_days, 'days', 4)}</span>
        <span class="more">${text('stage.flight.arrivesAt', { turned, speed })}${arrivalNote(branch)}</span>
      </button>
    </li>`;
  }

  #list(scenario: LinkedScenario) {
    const found = this.#asked.found?.question === questionOf(scenario, this.freedom) ? this.#asked.found : null;
    if (!found) return nothing;
    const { branches, sentence } = found.result;
    return html`
      <p class="say">${text(sentence)}${branches.length > 0 ? ` ${text('stage.flight.chooseOne')}` : ''}</p>
      ${
        branches.length > 0
          ? html`<ul class="rows" aria-label=${text('stage.flight.launchesThatHitFastest')}>
                ${branches.map((branch) => this.#row(branch, scenario))}
              </ul>
              <button class="link" @click=${this.#saveCsv}>${text('stage.flight.saveAsCsv')}</button>`
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
          ${text('stage.flight.findLaunchesThatHit')}
        </button>
        <select
          aria-label=${text('stage.flight.whatMayBeTurned')}
          @change=${(event: Event) => (this.freedom = (event.target as HTMLSelectElement).value as AimFreedom)}
        >
          ${FREEDOMS.map((one) => html`<option value=${one.id} .selected=${one.id === this.freedom}>${one.label()}</option>`)}
        </select>
        ${askButton(text('stage.flight.launchesThatHit'), () => [{ id: 'flight-branch', label: text('stage.flight.launchesThatHit') }])}
      </div>
      ${doneFraction === null ? nothing : searchStatus(text('stage.flight.searched'), doneFraction, this.#stop)}
      <div aria-live="polite">
        ${doneFraction === null ? this.#list(scenario) : nothing}
        ${this.#asked.fault ? html`<p class="say bad">${text(this.#asked.fault)}</p>` : nothing}
      </div>
    `;
  }

  static override styles = [sharedStyles, searchStyles, searchStatusStyles];
}
