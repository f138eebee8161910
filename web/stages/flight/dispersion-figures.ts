/** Figures and statistics of a dispersion as templates, and what its misses are called. Not here: the cloud, the element. */
import { text } from '../../../src/text/text.ts';
import { html } from 'lit';
import type { DispersionResult, Moments } from '../../../src/flight/dispersion/dispersion-result.ts';
import type { FlightResult } from '../../../src/flight/flight-result.ts';
import type { LinkedScenario } from '../../../src/scenario/scenario.ts';
import { formatNumber, formatQuantity, type UnitSuffix } from '../../../src/units.ts';

/** What the two misses of a target are called. */
export function missLabels(flight: FlightResult | null) {
  return flight?.target.kind === 'orbit'
    ? { miss: text('stage.flight.missOfItsRadius'), normal: text('stage.flight.offThePlaneWanted') }
    : { miss: text('stage.flight.missInThePlane'), normal: text('stage.flight.missOutOfThe') };
}

/** Mean, deviation and percentiles of each quantity. */
export function momentsTable(result: DispersionResult, flight: FlightResult | null) {
  const rows: readonly [label: string, moments: Moments, unit: UnitSuffix][] = [
    [missLabels(flight).miss, result.miss_km, 'km'],
    [missLabels(flight).normal, result.missNormal_km, 'km'],
    [text('stage.flight.timeOfFlight'), result.time_days, 'days'],
    ...(result.correction_m_s
      ? [[text('stage.flight.correction'), result.correction_m_s, 'm_s'] as [string, Moments, UnitSuffix]]
      : []),
  ];
  const keys = ['mean', 'standardDeviation', 'p50', 'p95', 'p99'] as const;
  return html`<div class="table" role="region" aria-label=${text('stage.flight.dispersionStatistics')} tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">${text('stage.flight.quantity')}</th>
          ${[text('stage.flight.mean'), text('stage.flight.deviation'), text('stage.flight.n50PercentWithin'), text('stage.flight.n95PercentWithin'), text('stage.flight.n99PercentWithin')].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([label, moments, unit]) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${keys.map((key) => html`<td>${formatQuantity(moments[key], unit)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Share caught, how near most pass, what a correction takes. */
export function cloudFigures(result: DispersionResult, { flight }: Pick<LinkedScenario, 'flight'>) {
  const correction = result.correction_m_s;
  return html`<dl>
    <div>
      <dt>${text('stage.flight.caught')}</dt>
      <dd>${formatNumber(100 * result.captureProbability, 4)} %</dd>
      <dd class="note">
        ${text('stage.flight.withinBelow', { captureRadius: formatQuantity(flight.captureRadius_km, 'km'), captureSpeed: formatQuantity(flight.captureSpeed_m_s, 'm_s') })}
      </dd>
    </div>
    <div>
      <dt>${text('stage.flight.n95Of100Pass')}</dt>
      <dd>${formatQuantity(result.distance_km.p95, 'km')}</dd>
      <dd class="note">${text('stage.flight.halfWithin', { p50: formatQuantity(result.distance_km.p50, 'km') })}</dd>
    </div>
    <div>
      <dt>${text('stage.flight.oneCorrectionTakes')}</dt>
      <dd>${correction ? formatQuantity(correction.p95, 'm_s') : '–'}</dd>
      <dd class="note">
        ${correction ? text('stage.flight.for95Of100', { correction: formatQuantity(flight.correction_days, 'days') }) : text('stage.flight.itWouldComeAfter')}
      </dd>
    </div>
  </dl>`;
}
