/**
 * The Flight stage: the map, key figures of the arrival, where speed errors cancel, sites and launches that hit, speed and
 * height over time, constants. Its panels that take longer work come after the first plan (panels.ts).
 */
import { quantityOf } from '../../../src/text/message.ts';
import { text } from '../../../src/text/text.ts';
import { css, html } from 'lit';
import type { AchromaticSite } from '../../../src/flight/search/achromatic.ts';
import type { Arrival, FlightResult } from '../../../src/flight/flight-result.ts';
import { formatFixed, formatNumber } from '../../../src/units.ts';
import { FLIGHT_ALTITUDE, FLIGHT_SPEED } from '../../charts/flight-profile.ts';
import { FlightMap } from '../../charts/flight-map-view.ts';
import { TimeScrubber } from '../../charts/time-scrubber.ts';
import { kpi, type Kpi } from '../../components/kpi-strip.ts';
import { StageElement } from '../../components/stage-element.ts';
import { defineInTurn } from '../define-elements.ts';
import { targetName } from '../target-name.ts';
import { FLIGHT_ENDS } from '../tiles.ts';
import { FLIGHT_DEFINITION } from './flight-definition.ts';

function figures({ arrival, pass, end, jacobi, target, launch, status }: FlightResult): readonly Kpi[] {
  const drift: Kpi[] = jacobi
    ? [
        {
          id: 'flight-error',
          label: text('stage.flight.figure.numericalError'),
          number: formatNumber(jacobi.driftRatio, 2),
          note: text('stage.flight.figure.numericalErrorNote'),
        },
      ]
    : [];
  const missLabel = text('stage.flight.figure.miss', { target: targetName(target.id) });
  if (!arrival)
    return [
      { id: 'flight-outcome', label: text('stage.flight.figure.outcome'), number: FLIGHT_ENDS[status]() },
      kpi('flight-end', text('stage.flight.figure.end'), end.time_days, 'days'),
      kpi('flight-speed', text('stage.flight.figure.launchSpeed'), launch.speed_m_s, 'm_s', '', 6),
      pass
        ? kpi('flight-miss', missLabel, pass.distance_km, 'km', text('stage.flight.figure.tooFarOff'))
        : { id: 'flight-miss', label: missLabel, number: '–', note: text('stage.flight.figure.noArrival') },
      ...drift,
    ];
  return [
    kpi('flight-time', text('stage.flight.timeOfFlight'), arrival.time_days, 'days'),
    ...arrivalFigures(arrival, target),
    ...drift,
  ];
}

/** Figures of an arrival: at a point, on an orbit, of an escape. */
function arrivalFigures(arrival: Arrival, { id, trace }: FlightResult['target']): readonly Kpi[] {
  const { orbit, miss_km, speed_m_s, insertion_m_s, escape_km2_s2 } = arrival;
  const name = targetName(id);
  if (escape_km2_s2 !== null)
    return [
      kpi(
        'flight-escape-energy',
        text('stage.flight.figure.escapeEnergy'),
        escape_km2_s2,
        'km2_s2',
        text('stage.flight.figure.escapeEnergyNote'),
      ),
      kpi(
        'flight-escape-speed',
        text('stage.flight.figure.escapeSpeed'),
        speed_m_s,
        'm_s',
        text('stage.flight.figure.escapeSpeedNote'),
      ),
    ];
  if (!orbit) {
    const normal = { miss: `${formatFixed(arrival.missNormal_km, 3)}\u00a0km` };
    return [
      kpi(
        'flight-miss',
        text('stage.flight.figure.miss', { target: name }),
        miss_km,
        'km',
        // A halo is met on a plane that faces the Moon and leans: only its side is in the plane of the Moon's orbit.
        trace ? text('stage.flight.figure.missSquare', normal) : text('stage.flight.figure.missNote', normal),
      ),
      kpi(
        'flight-arrival-speed',
        text('stage.flight.arrivalSpeed'),
        speed_m_s,
        'm_s',
        text('stage.flight.figure.stopNote', { target: name }),
      ),
    ];
  }
  const altitude = quantityOf(orbit.altitude_km, 'km', 5);
  return [
    kpi(
      'flight-miss-orbit',
      text('stage.flight.figure.miss', { target: name }),
      miss_km,
      'km',
      orbit.centre === 'earth'
        ? text('stage.flight.figure.perigee', { altitude })
        : text('stage.flight.figure.arcTop', { altitude }),
    ),
    kpi(
      'flight-stay',
      text('stage.flight.figure.insertion'),
      insertion_m_s,
      'm_s',
      orbit.braking_m_s === null
        ? text('stage.flight.figure.circularise')
        : text('stage.flight.figure.afterBraking', { braking: quantityOf(orbit.braking_m_s, 'm_s', 4) }),
    ),
    kpi(
      'flight-plane',
      text('stage.flight.figure.plane'),
      orbit.inclination_deg,
      'deg',
      orbit.reference === 'equator' ? text('stage.flight.figure.toEquator') : text('stage.flight.figure.toMoonOrbit'),
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
    return html`<branch-picker slot="launch"></branch-picker>`;
  }

  protected source(flight: FlightResult): string {
    return text('stage.flight.source', {
      model: flight.model,
      id: flight.constants.id,
      tolerance: formatNumber(flight.tolerance, 2),
    });
  }

  protected content(flight: FlightResult, baseline: FlightResult | null) {
    const { constants } = flight;
    return html`
      <kpi-strip class="w12" .items=${figures(flight)}></kpi-strip>
      <flight-map class="w12" .result=${flight} .baseline=${baseline} source=${this.source(flight)}></flight-map>
      <div class="card w12">
        <p>${text(flight.message)}</p>
        <p class="note">
          ${text('stage.flight.steps', { model: flight.model, stepCount: formatNumber(flight.stepCount), tolerance: formatNumber(flight.tolerance, 2) })}
          ${text('stage.flight.constants', { id: constants.id, gmEarth: formatFixed(constants.gmEarth_km3_s2, 3), gmMoon: formatFixed(constants.gmMoon_km3_s2, 3), distance: formatNumber(constants.distance_km, 10), moonRadius: formatNumber(constants.moonRadius_km, 6) })}
          ${flight.jacobi ? text('stage.flight.jacobiConstant', { start: formatFixed(flight.jacobi.start, 6) }) : ''}
          ${text(flight.accuracy)}
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
