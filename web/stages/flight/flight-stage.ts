/**
 * The Flight stage: the map, key figures of the arrival, where speed errors cancel, sites and launches that hit, speed and
 * height over time, constants. Its panels that take longer work come after the first plan (panels.ts).
 */
import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import type { AchromaticSite } from '../../../src/flight/search/achromatic.ts';
import type { Arrival, FlightResult } from '../../../src/flight/flight-result.ts';
import { formatFixed, formatNumber, formatQuantity } from '../../../src/units.ts';
import { FLIGHT_ALTITUDE, FLIGHT_SPEED } from '../../charts/flight-profile.ts';
import { FlightMap } from '../../charts/flight-map-view.ts';
import { TimeScrubber } from '../../charts/time-scrubber.ts';
import { kpi, type Kpi } from '../../components/kpi-strip.ts';
import { StageElement } from '../../components/stage-element.ts';
import { defineInTurn } from '../define-elements.ts';
import { targetName } from '../target-name.ts';
import { FLIGHT_ENDS } from '../tiles.ts';
import { saying } from '../../localization/engine-words.ts';
import { FLIGHT_DEFINITION } from './flight-definition.ts';

function figures({ arrival, end, jacobi, target, launch, status }: FlightResult): readonly Kpi[] {
  const drift: Kpi[] = jacobi
    ? [
        {
          id: 'flight-drift',
          label: msg('Jacobi drift'),
          number: formatNumber(jacobi.driftRatio, 2),
          note: msg('relative error of the path'),
        },
      ]
    : [];
  if (!arrival)
    return [
      { id: 'flight-outcome', label: msg('Outcome'), number: FLIGHT_ENDS[status] },
      kpi('flight-end', msg('Ends after'), end.time_days, 'days'),
      kpi('flight-speed', msg('Launched at'), launch.speed_m_s, 'm_s', '', 6),
      {
        id: 'flight-miss',
        label: msg(str`Miss at ${targetName(target.id)}`),
        number: '–',
        note: msg('no arrival, no miss'),
      },
      ...drift,
    ];
  return [
    kpi('flight-time', msg('Time of flight'), arrival.time_days, 'days'),
    ...arrivalFigures(arrival, target),
    ...drift,
  ];
}

/** What an arrival is worth: at a point, on an orbit, on the way out. */
function arrivalFigures(arrival: Arrival, { id }: FlightResult['target']): readonly Kpi[] {
  const { orbit, miss_km, speed_m_s, stay_m_s, escape_km2_s2 } = arrival;
  const name = targetName(id);
  if (escape_km2_s2 !== null)
    return [
      kpi(
        'flight-escape-energy',
        msg('Escape energy C3'),
        escape_km2_s2,
        'km2_s2',
        msg('at the Earth’s sphere of influence'),
      ),
      kpi('flight-escape-speed', msg('Speed there'), speed_m_s, 'm_s', msg('about Earth and Moon')),
    ];
  if (!orbit)
    return [
      kpi(
        'flight-miss',
        msg(str`Miss at ${name}`),
        miss_km,
        'km',
        msg(str`${formatFixed(arrival.missNormal_km, 3)} km out of the Moon’s plane`),
      ),
      kpi('flight-arrival-speed', msg('Arrival speed'), speed_m_s, 'm_s', msg(str`to stop at ${name} takes as much`)),
    ];
  const height = formatQuantity(orbit.altitude_km, 'km', 5);
  const aired = orbit.braking_m_s === null ? '' : formatQuantity(orbit.braking_m_s, 'm_s', 4);
  return [
    kpi(
      'flight-miss-orbit',
      msg(str`Miss at ${id}`),
      miss_km,
      'km',
      orbit.centre === 'earth' ? msg(str`perigee ${height} up`) : msg(str`top of the arc ${height} up`),
    ),
    kpi(
      'flight-stay',
      msg('Δv to stay'),
      stay_m_s,
      'm_s',
      aired ? msg(str`once the air has taken ${aired}`) : msg('to circularise'),
    ),
    kpi(
      'flight-plane',
      msg('Plane reached'),
      orbit.inclination_deg,
      'deg',
      orbit.reference === 'equator' ? msg('to the equator') : msg('to the Moon’s orbit'),
    ),
  ];
}

/** `<flight-stage>`. */
export class FlightStage extends StageElement<'flight'> {
  static override properties = { sites: { state: true } };
  /** Sites on show, of the latitude and direction at hand. */
  declare sites: readonly AchromaticSite[];
  protected readonly stage = 'flight';
  protected readonly definition = FLIGHT_DEFINITION;
  protected readonly kind = 'flight';
  #stopWaiting: (() => void) | undefined;

  constructor() {
    super();
    this.sites = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { store, session } = this.store.context;
    const ready = () => {
      const { state } = store.state.results.plan;
      if (state === 'empty' || state === 'waiting') return;
      this.#stopWaiting?.();
      session.warmPool();
      void import('./panels.ts').then(({ ELEMENTS: panels }) => defineInTurn(panels));
    };
    this.#stopWaiting = store.observe(ready);
    ready();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
  }

  protected override beside() {
    return html`<branch-picker slot="Launch"></branch-picker>`;
  }

  protected source(flight: FlightResult): string {
    return msg(str`${flight.model}, constants ${flight.constants.id}, tolerance ${formatNumber(flight.tolerance, 2)}`);
  }

  protected content(flight: FlightResult, baseline: FlightResult | null) {
    const { constants } = flight;
    return html`
      <kpi-strip class="w12" .items=${figures(flight)}></kpi-strip>
      <flight-map class="w12" .result=${flight} .baseline=${baseline} source=${this.source(flight)}></flight-map>
      <div class="card w12">
        <p>${saying(flight.sentence)}</p>
        <p class="note">
          ${msg(str`${flight.model}, ${formatNumber(flight.stepCount)} steps at tolerance ${formatNumber(flight.tolerance, 2)}.`)}
          ${msg(str`Constants ${constants.id}: Earth ${formatFixed(constants.gmEarth_km3_s2, 3)} and Moon ${formatFixed(constants.gmMoon_km3_s2, 3)} km³/s², ${formatNumber(constants.distance_km, 10)} km apart, lunar radius ${formatNumber(constants.moonRadius_km, 6)} km.`)}
          ${flight.jacobi ? msg(str`Jacobi constant ${formatFixed(flight.jacobi.start, 6)}.`) : ''}
          ${saying(flight.accuracy)}
        </p>
      </div>
      <sensitivity-map class="w12" .sites=${this.sites} source=${this.source(flight)}></sensitivity-map>
      <site-list
        class="w12"
        source=${this.source(flight)}
        @sites=${(event: CustomEvent<readonly AchromaticSite[]>) => (this.sites = event.detail)}
      ></site-list>
      <dispersion-panel class="w12" .flight=${flight}></dispersion-panel>
      <calendar-panel class="w12"></calendar-panel>
      <traffic-card class="w12" .flight=${flight}></traffic-card>
      ${this.chart(FLIGHT_SPEED, flight, baseline)} ${this.chart(FLIGHT_ALTITUDE, flight, baseline)}
    `;
  }

  static override styles = [
    ...StageElement.styles,
    css`
      /* The places of panels whose code is still to come. */
      branch-picker:not(:defined) {
        display: block;
        min-height: 64px;
      }
      sensitivity-map:not(:defined) {
        min-height: 500px;
      }
      site-list:not(:defined) {
        min-height: 150px;
      }
      dispersion-panel:not(:defined) {
        min-height: 330px;
      }
      calendar-panel:not(:defined) {
        min-height: 130px;
      }
      traffic-card:not(:defined) {
        min-height: 80px;
      }
    `,
  ];
}

/** What loaders.ts defines when the stage opens. */
export const ELEMENTS = [
  ['flight-stage', FlightStage],
  ['flight-map', FlightMap],
  ['time-scrubber', TimeScrubber],
] as const;
