/**
 * Achromatic sites of the scenario's latitude and direction, found by the engine; choosing one sets longitude and speed in
 * one step of undo. Event `sites` with those on show. Not here: the search itself (the engine's sites).
 */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing, type PropertyValues } from 'lit';
import type { SitesResult } from '../../../src/engine/engine-api.ts';
import type { AchromaticSite } from '../../../src/flight/search/achromatic.ts';
import type { LinkedScenario } from '../../../src/scenario/scenario.ts';
import { formatNumber, formatQuantity } from '../../../src/units.ts';
import { csvText, download, fileName } from '../../charts/chart-export.ts';
import { longitudeText } from '../../charts/longitude.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';
import { AskedQuestion } from './asked-question.ts';
import { fieldValue } from './field-value.ts';
import { searchStatus, searchStatusStyles } from './search-status.ts';
import { searchStyles } from './search-styles.ts';
import { targetQuestion } from './target-question.ts';

const titleText = () => text('stage.flight.achromaticSites');

/** The fields a search depends on: the answer holds as long as these stay. */
function questionOf(scenario: LinkedScenario): string {
  const { latitude_deg, azimuth_deg, elevation_deg } = scenario.flight;
  return JSON.stringify([...targetQuestion(scenario), latitude_deg, azimuth_deg, elevation_deg]);
}

/** What choosing a site sets. */
export function siteValues(site: AchromaticSite): Record<string, number> {
  return { 'flight.longitude_deg': fieldValue(site.longitude_deg), 'flight.speed_m_s': fieldValue(site.speed_m_s) };
}

/** `<site-list source>`. */
export class SiteList extends LocalizedElement {
  static override properties = { source: { type: String } };
  declare source: string;
  #told: readonly AchromaticSite[] = [];
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario]);

  readonly #asked = new AskedQuestion<SitesResult>(this);

  constructor() {
    super();
    this.source = '';
  }

  get #current(): SitesResult | null {
    return this.#asked.found?.question === questionOf(this.#store.state.scenario) ? this.#asked.found.result : null;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const sites = this.#current?.sites ?? [];
    if (sites === this.#told || (sites.length === 0 && this.#told.length === 0)) return;
    this.#told = sites;
    this.dispatchEvent(new CustomEvent('sites', { detail: sites }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#asked.busy) this.#stop();
  }

  readonly #stop = () => this.#store.context.session.stopSearch('sites');

  /** The button stays where the focus is while it works. */
  #search(): void {
    if (this.#asked.busy) return;
    const { session, store } = this.#store.context;
    void this.#asked.ask(questionOf(store.state.scenario), (report) => session.sites(report));
  }

  readonly #saveCsv = () => {
    const { sites } = this.#current!;
    const column = (pick: (site: AchromaticSite) => number) => Float64Array.from(sites, pick);
    const { name } = this.#store.state.scenario;
    const text = csvText(
      { title: titleText(), scenario: name, version: __VERSION__, source: `${this.source} · ${location.href}` },
      {
        x: { label: text('stage.flight.longitude'), unit: 'deg', values: column((s) => s.longitude_deg) },
        lines: [
          { label: text('stage.flight.speed'), unit: 'm_s', values: column((s) => s.speed_m_s) },
          { label: text('stage.flight.timeOfFlight'), unit: 'days', values: column((s) => s.time_days) },
          { label: text('stage.flight.arrivalSpeed'), unit: 'm_s', values: column((s) => s.arrival_speed_m_s) },
          { label: text('stage.flight.missOutOfThe'), unit: 'km', values: column((s) => s.missNormal_km) },
          { label: text('stage.flight.curvatureKmMS'), unit: '', values: column((s) => s.curvature_km_per_m2_s2) },
          {
            label: text('stage.flight.missPerVertical'),
            unit: 'km_per_m_s',
            values: column((s) => s.miss_per_vertical_km_per_m_s),
          },
          {
            label: text('stage.flight.missPerLateral'),
            unit: 'km_per_m_s',
            values: column((s) => s.miss_per_lateral_km_per_m_s),
          },
        ],
      },
    );
    download(fileName(titleText(), name, 'csv'), new Blob([text], { type: 'text/csv' }));
  };

  #row(site: AchromaticSite) {
    const { flight } = this.#store.state.scenario;
    const { 'flight.longitude_deg': longitude_deg, 'flight.speed_m_s': speed_m_s } = siteValues(site);
    const current = flight.longitude_deg === longitude_deg && flight.speed_m_s === speed_m_s;
    return html`<li>
      <button
        aria-current=${current ? 'true' : 'false'}
        @click=${() => this.#store.context.store.change({ type: 'setAll', values: siteValues(site) })}
      >
        <b>${longitudeText(site.longitude_deg, 7)}</b>
        <span>${formatQuantity(site.speed_m_s, 'm_s', 7)}</span>
        <span class="more">
          ${text('stage.flight.arrivesAtCurvatureKm', { time: formatQuantity(site.time_days, 'days', 4), arrival: formatQuantity(site.arrival_speed_m_s, 'm_s', 4), curvature: formatNumber(site.curvature_km_per_m2_s2, 3) })}
        </span>
      </button>
    </li>`;
  }

  override render() {
    const { flight } = this.#store.state.scenario;
    const result = this.#current;
    const { doneFraction } = this.#asked;
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${titleText()} ${askButton(titleText(), () => [{ id: 'flight-site', label: titleText() }])}</h2>
      <p class="say">${text('stage.flight.launchSitesFromWhich', { target: flight.target })}</p>
      <div class="ask">
        <button class="outline" aria-disabled=${this.#asked.busy ? 'true' : 'false'} @click=${() => this.#search()}>
          ${text('stage.flight.searchTheGlobeAt', { latitude: formatNumber(flight.latitude_deg, 5) })}
        </button>
      </div>
      ${doneFraction === null ? nothing : searchStatus(text('stage.flight.searched'), doneFraction, this.#stop)}
      <div aria-live="polite">
        ${
          result && doneFraction === null
            ? html`<p class="say">
                ${text(result.sentence)}${result.sites.length > 0 ? ` ${text('stage.flight.chooseOne')}` : ''}
              </p>`
            : nothing
        }
        ${this.#asked.fault ? html`<p class="say bad">${text(this.#asked.fault)}</p>` : nothing}
      </div>
      ${
        result && doneFraction === null && result.sites.length > 0
          ? html`<ul class="rows" aria-label=${text('stage.flight.byLongitude', { titleText: titleText() })}>
                ${result.sites.map((site) => this.#row(site))}
              </ul>
              <button class="link" @click=${this.#saveCsv}>${text('stage.flight.saveAsCsv')}</button>`
          : nothing
      }
    </section>`;
  }

  static override styles = [
    sharedStyles,
    searchStyles,
    searchStatusStyles,
    css`
      .card {
        height: 100%;
      }
    `,
  ];
}
