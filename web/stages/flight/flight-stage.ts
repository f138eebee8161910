/** The Flight stage: the map, key figures of the arrival, speed and height over time, constants. */
import { html } from 'lit';
import type { FlightResult } from '../../../src/flight/flight-result.ts';
import { formatFixed, formatNumber } from '../../../src/units.ts';
import { FLIGHT_ALTITUDE, FLIGHT_SPEED } from '../../charts/flight-profile.ts';
import { FlightMap } from '../../charts/flight-map-view.ts';
import { kpi, type Kpi } from '../../components/kpi-strip.ts';
import { StageElement } from '../../components/stage-element.ts';
import { FLIGHT_ENDS } from '../tiles.ts';
import { DispersionPanel } from './dispersion-panel.ts';

function figures({ arrival, end, jacobi, target, launch, status }: FlightResult): readonly Kpi[] {
  const drift: Kpi = {
    label: 'Jacobi drift',
    number: formatNumber(jacobi.driftRatio, 2),
    note: 'of the path, relative',
  };
  if (!arrival)
    return [
      { label: 'Outcome', number: FLIGHT_ENDS[status] },
      kpi('Ends after', end.time_days, 'days'),
      kpi('Launched at', launch.speed_m_s, 'm_s', '', 6),
      { label: `Miss at ${target.id}`, number: '–', note: 'no arrival, no miss' },
      drift,
    ];
  return [
    kpi('Time of flight', arrival.time_days, 'days'),
    kpi(
      `Miss at ${target.id}`,
      arrival.miss_km,
      'km',
      `signed; ${formatFixed(arrival.missNormal_km, 3)} km off the plane`,
    ),
    kpi('Arrival speed', arrival.speed_m_s, 'm_s', `relative to ${target.id}`),
    drift,
  ];
}

/** `<flight-stage>`. */
export class FlightStage extends StageElement<'flight'> {
  protected readonly stage = 'flight';
  protected readonly kind = 'flight';

  protected source(flight: FlightResult): string {
    return `${flight.model}, constants ${flight.constants.id}, tolerance ${formatNumber(flight.tolerance, 2)}`;
  }

  protected content(flight: FlightResult, baseline: FlightResult | null) {
    const { constants } = flight;
    return html`
      <kpi-strip class="w12" .items=${figures(flight)}></kpi-strip>
      <flight-map class="w12" .result=${flight} .baseline=${baseline} source=${this.source(flight)}></flight-map>
      <p class="card w12">
        ${flight.sentence}
        <span class="note">
          ${flight.model}, ${formatNumber(flight.stepCount)} steps at tolerance ${formatNumber(flight.tolerance, 2)}.
          Constants ${constants.id}: Earth ${formatFixed(constants.gmEarth_km3_s2, 3)} and Moon
          ${formatFixed(constants.gmMoon_km3_s2, 3)} km³/s², ${formatNumber(constants.distance_km, 10)} km apart, lunar
          radius ${formatNumber(constants.moonRadius_km, 6)} km. Jacobi constant ${formatFixed(flight.jacobi.start, 6)}.
        </span>
      </p>
      <dispersion-panel class="w12" .flight=${flight}></dispersion-panel>
      ${this.chart(FLIGHT_SPEED, flight, baseline)} ${this.chart(FLIGHT_ALTITUDE, flight, baseline)}
    `;
  }
}

/** What loaders.ts defines when the stage opens. */
export const ELEMENTS = [
  ['flight-stage', FlightStage],
  ['flight-map', FlightMap],
  ['dispersion-panel', DispersionPanel],
] as const;
