/** Figures and statistics of a dispersion as templates, and what its misses are called. Not here: the cloud, the element. */
import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { DispersionResult, Moments } from '../../../src/flight/dispersion/dispersion-result.ts';
import type { FlightResult } from '../../../src/flight/flight-result.ts';
import type { LinkedScenario } from '../../../src/scenario/scenario.ts';
import { formatNumber, formatQuantity, type UnitSuffix } from '../../../src/units.ts';

/** What the two misses of a target are called. */
export function missLabels(flight: FlightResult | null) {
  return flight?.target.kind === 'orbit'
    ? { miss: msg('Miss of its radius'), normal: msg('Off the plane wanted, at that radius') }
    : { miss: msg('Miss in the plane'), normal: msg('Miss out of the plane') };
}

/** Mean, deviation and percentiles of each quantity. */
export function momentsTable(result: DispersionResult, flight: FlightResult | null) {
  const rows: readonly [label: string, moments: Moments, unit: UnitSuffix][] = [
    [missLabels(flight).miss, result.miss_km, 'km'],
    [missLabels(flight).normal, result.missNormal_km, 'km'],
    [msg('Time of flight'), result.time_days, 'days'],
    ...(result.correction_m_s
      ? [[msg('Correction'), result.correction_m_s, 'm_s'] as [string, Moments, UnitSuffix]]
      : []),
  ];
  const keys = ['mean', 'standardDeviation', 'p50', 'p95', 'p99'] as const;
  return html`<div class="table" role="region" aria-label=${msg('Dispersion, statistics')} tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">${msg('Quantity')}</th>
          ${[msg('Mean'), msg('Deviation'), msg('50 % within'), msg('95 % within'), msg('99 % within')].map((head) => html`<th scope="col">${head}</th>`)}
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
      <dt>${msg('Caught')}</dt>
      <dd>${formatNumber(100 * result.captureProbability, 4)} %</dd>
      <dd class="note">
        ${msg(str`within ${formatQuantity(flight.captureRadius_km, 'km')}, below ${formatQuantity(flight.captureSpeed_m_s, 'm_s')}`)}
      </dd>
    </div>
    <div>
      <dt>${msg('95 of 100 pass within')}</dt>
      <dd>${formatQuantity(result.distance_km.p95, 'km')}</dd>
      <dd class="note">${msg(str`half within ${formatQuantity(result.distance_km.p50, 'km')}`)}</dd>
    </div>
    <div>
      <dt>${msg('One correction takes')}</dt>
      <dd>${correction ? formatQuantity(correction.p95, 'm_s') : '–'}</dd>
      <dd class="note">
        ${correction ? msg(str`for 95 of 100, after ${formatQuantity(flight.correction_days, 'days')}`) : msg('it would come after the arrival')}
      </dd>
    </div>
  </dl>`;
}
