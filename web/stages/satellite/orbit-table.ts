/** The choice of orbit as a table: eclipse, surroundings, Δv of arrival and upkeep, link, dose; a button moves the unit there. */
import { text } from '../../../src/text/text.ts';
import { css, html } from 'lit';
import type { OrbitRow } from '../../../src/satellite/satellite-result.ts';
import { formatNumber, formatQuantity } from '../../../src/units.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';

/** The computed columns, in their order, with the explanation of each. */
const COLUMNS = [
  { id: 'satellite-orbit-eclipse', label: () => text('stage.satellite.eclipseOfTheYear') },
  { id: 'satellite-orbit-longest', label: () => text('stage.satellite.longest') },
  { id: 'satellite-orbit-sink', label: () => text('stage.satellite.surroundings') },
  { id: 'satellite-orbit-arrival', label: () => text('stage.satellite.arrivalDeltaV') },
  { id: 'satellite-orbit-upkeep', label: () => text('stage.satellite.upkeepDeltaV') },
  { id: 'satellite-orbit-link', label: () => text('stage.satellite.link') },
  { id: 'satellite-orbit-delay', label: () => text('stage.satellite.delayOneWay') },
] as const;

/** `<orbit-table .orbits present="dawnDusk">`. */
export class OrbitTable extends LocalizedElement {
  static override properties = { orbits: { attribute: false }, present: { type: String } };
  declare orbits: readonly OrbitRow[];
  declare present: string;
  readonly #store: StoreController = new StoreController(this, (state) => [state.results.flight.value]);

  constructor() {
    super();
    this.orbits = [];
    this.present = '';
  }

  /** At a libration point what the flight arrives with, where it goes there. */
  #arrival(orbit: OrbitRow) {
    if (orbit.arrival_m_s !== null && orbit.arrivalPropellantFraction !== null)
      return html`${formatQuantity(orbit.arrival_m_s, 'm_s')}
        <small
          >${text('stage.satellite.arrivalPropellant', { arrivalPropellantFraction: formatNumber(100 * orbit.arrivalPropellantFraction, 3) })}</small
        >`;
    const flight = this.#store.state.results.flight.value;
    const meant = flight?.arrival && flight.target.id.toLowerCase() === orbit.id;
    return meant
      ? formatQuantity(flight.arrival.speed_m_s, 'm_s')
      : html`<small>${text('stage.satellite.arrivalByFlight')}</small>`;
  }

  // Roles are said aloud where the style sheet makes blocks of rows and cells.
  #row(orbit: OrbitRow, heads: readonly string[]) {
    const here = orbit.id === this.present;
    const figures = [
      `${formatNumber(100 * orbit.eclipseFraction, 3)} %`,
      formatQuantity(orbit.longestEclipse_s / 60, 'min'),
      formatQuantity(orbit.sink_K, 'K'),
      this.#arrival(orbit),
      formatQuantity(orbit.upkeep_m_s_yr, 'm_s'),
      formatQuantity(orbit.rate_Gb_s, 'Gb_s'),
      formatQuantity(orbit.latency_ms, 'ms'),
    ];
    return html`<tr role="row" class=${here ? 'here' : ''}>
      <th role="rowheader" scope="row">
        ${text(orbit.label)}
        <small
          >${orbit.altitude_km === null ? '' : `${formatQuantity(orbit.altitude_km, 'km')} · `}${text(orbit.dose)}</small
        >
      </th>
      ${figures.map((figure, i) => html`<td role="cell"><span class="head" aria-hidden="true">${heads[i]}</span><span>${figure}</span></td>`)}
      <td role="cell">
        <button
          class="outline"
          ?disabled=${here}
          @click=${() => this.#store.context.store.change({ type: 'set', path: 'satellite.orbit', value: orbit.id })}
        >
          ${here ? text('stage.satellite.chosen') : text('stage.satellite.choose')}<span class="sr-only">
            ${text(orbit.label)}</span
          >
        </button>
      </td>
    </tr>`;
  }

  override render() {
    // Before their figures too where the page is narrow.
    const heads = COLUMNS.map(({ label }) => label());
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">
        ${text('stage.satellite.choiceOfOrbit')}
        ${askButton(text('stage.satellite.choiceOfOrbit'), () => COLUMNS.map(({ id, label }) => ({ id, label: label() })))}
      </h2>
      <div class="scroll" role="region" aria-label=${text('stage.satellite.orbitsTable')} tabindex="0">
        <table role="table">
          <thead>
            <tr role="row">
              ${[text('stage.satellite.orbitRadiation'), ...heads].map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
              <td role="cell"></td>
            </tr>
          </thead>
          <tbody>
            ${this.orbits.map((orbit) => this.#row(orbit, heads))}
          </tbody>
        </table>
      </div>
      <p class="note">
        ${text('stage.satellite.arrivalDeltaVNote')}
        ${this.orbits.map(({ linkNote }) => (linkNote ? text(linkNote) : ''))}
      </p>
    </section>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      .scroll {
        margin-top: 8px;
        overflow-x: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding-block: 7px;
        padding-inline: 0 10px;
        border-top: 1px solid var(--line);
        text-align: end;
        white-space: nowrap;
      }
      thead th {
        border: 0;
        color: var(--ink-2);
        font-size: var(--text-1);
        font-weight: 500;
        white-space: normal;
      }
      thead td {
        border: 0;
      }
      th:first-child {
        text-align: start;
        white-space: normal;
      }
      td:last-child {
        position: relative;
        padding-inline-end: 0;
      }
      tbody th {
        min-width: 11em;
        font-weight: 550;
      }
      small {
        display: block;
        color: var(--ink-2);
        font-size: var(--text-1);
        font-weight: 400;
      }
      .here th {
        border-inline-start: 3px solid var(--satellite);
        padding-inline-start: 7px;
      }
      .head {
        display: none;
      }
      /* Too narrow for nine columns: an orbit is a card of its figures, each beside its heading. */
      @container (max-width: 820px) {
        table,
        tbody {
          display: block;
        }
        thead {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        tr {
          display: grid;
          grid-template-columns: repeat(auto-fill, minmax(130px, 1fr));
          gap: 6px 16px;
          padding: 8px 0 10px;
          border-top: 1px solid var(--line);
        }
        th:first-child {
          grid-column: 1 / -1;
          padding: 2px 0 6px;
          border: 0;
        }
        .here th:first-child {
          padding-inline-start: 10px;
        }
        td {
          padding: 0;
          border: 0;
          text-align: start;
        }
        td:last-child {
          align-self: end;
        }
        .head {
          display: block;
          color: var(--ink-2);
          font-size: var(--text-1);
          white-space: normal;
        }
      }
    `,
  ];
}
