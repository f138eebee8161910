/** The Driver stage: key figures of the launcher, its run over time or track, and its checks. */
import { msg } from '@lit/localize';
import { html } from 'lit';
import type { DriverResult } from '../../../src/driver/driver-result.ts';
import { LAUNCH_RUN_CHARTS, type RunAxis } from '../../charts/launch-run.ts';
import { TRADE_CURVES } from '../../charts/trade-curve.ts';
import { BarList } from '../../components/bar-list.ts';
import { CoefficientTable } from '../../components/coefficient-table.ts';
import { DesignGallery } from '../../components/design-gallery.ts';
import { kpi } from '../../components/kpi-strip.ts';
import { StageElement } from '../../components/stage-element.ts';
import { CheckList } from './check-list.ts';
import { OptimumNote } from './optimum-note.ts';
import { formatQuantity } from '../../../src/units.ts';

const AXES = [
  { id: 'time', label: 'Over time' },
  { id: 'position', label: 'Along the track' },
] as const;

/** `<driver-stage>`. */
export class DriverStage extends StageElement<'driver'> {
  static override properties = { axis: { state: true } };
  declare axis: RunAxis;
  protected readonly stage = 'driver';
  protected readonly kind = 'driver';

  constructor() {
    super();
    this.axis = 'time';
  }

  protected source(): string {
    return 'Launch run and mass model of the launcher';
  }

  protected content(driver: DriverResult, baseline: DriverResult | null) {
    return html`
      <kpi-strip
        class="w12"
        .items=${[
          kpi('Length', driver.length_m, 'm', 'rest to muzzle'),
          kpi('Launch takes', driver.time_s, 's', 'one shot'),
          kpi(
            'Peak power',
            driver.peak_power_W,
            'W',
            `mechanical; ${formatQuantity(driver.peakElectrical_power_W, 'W')} drawn`,
          ),
          kpi('Energy per shot', driver.energy_shot_J, 'J', 'from the wall'),
          kpi('Average power', driver.average_power_W, 'W', 'at the set interval'),
          kpi('Throughput', driver.throughput_t_yr, 't_yr', 'of one driver'),
        ]}
      ></kpi-strip>
      <div class="head">
        <h2>${msg('The launch run')}</h2>
        <span class="segments" role="group" aria-label=${msg('Horizontal axis')}>
          ${AXES.map(
            (axis) =>
              html`<button
                aria-pressed=${axis.id === this.axis ? 'true' : 'false'}
                @click=${() => (this.axis = axis.id)}
              >
                ${axis.label}
              </button>`,
          )}
        </span>
      </div>
      ${LAUNCH_RUN_CHARTS[this.axis].map((definition, i) => this.chart(definition, driver, baseline, i < 2 ? 6 : 4))}
      <div class="head">
        <h2>${msg('Trade')}</h2>
        <span class="note">${msg('one launcher over acceleration, all else as set')}</span>
      </div>
      <optimum-note class="w12" .optimum=${driver.optimum}></optimum-note>
      ${TRADE_CURVES.map((definition) => this.chart(definition, driver, baseline, 4, 'driver-trade'))}
      <check-list class="w12" .checks=${driver.checks}></check-list>
      <bar-list
        class="w6"
        style="--bar: var(--driver)"
        heading="Mass of one driver"
        .bars=${driver.components.map((row) => ({ label: row.label, value: row.mass_kg / 1e3, unit: 't' }))}
        .total=${{ label: 'Together', value: driver.mass_kg / 1e3, unit: 't' }}
      ></bar-list>
      <bar-list
        class="w6"
        style="--bar: var(--driver)"
        heading="Energy of a shot"
        note=${driver.energy.gravity_J > 0 ? 'from the wall and, on the slope, from gravity' : 'from the wall'}
        .bars=${[
          { label: 'Payload', value: driver.energy.payload_J, unit: 'J' },
          { label: 'Recovered', value: driver.energy.recovered_J, unit: 'J' },
          ...driver.energy.losses.map((row) => ({ label: row.label, value: row.energy_J, unit: 'J' })),
        ]}
        .total=${{ label: 'Together', value: driver.energy.wall_J + driver.energy.gravity_J, unit: 'J' }}
      ></bar-list>
      <kpi-strip
        class="w12"
        .items=${[
          kpi('Moving mass', driver.movingMass_kg, 'kg', 'payload and bucket'),
          kpi('Force', driver.force_N, 'N', 'on the bucket'),
          kpi('Recoil', driver.reaction_N, 'N', 'mean, on the ground'),
          kpi('Shots', driver.shotsPerYear, 'per_yr', 'by one driver'),
          kpi('Target interval', driver.targetInterval_s, 's', 'without pauses'),
          kpi('Ground drop', driver.tangentDrop_m, 'm', 'over the length'),
          kpi('Drive windings', driver.stageCount, '', 'one per pole pitch'),
          kpi('Buckets', driver.bucketCount, '', 'in circulation'),
          kpi('Drive area', driver.driveArea_m2, 'm2', 'for the force'),
          kpi('Storage', driver.storage.energy_J, 'J', 'one shot'),
          kpi('Speed error', driver.muzzleErrors.speed_m_s, 'm_s', 'at the muzzle, 1σ'),
          kpi('Aim error', driver.muzzleErrors.elevation_deg, 'deg', 'at the muzzle, 1σ'),
        ]}
      ></kpi-strip>
      <design-gallery class="w12" heading="Published designs" .designs=${driver.designs}></design-gallery>
      <coefficient-table class="w12" .rows=${driver.coefficients}></coefficient-table>
    `;
  }
}

/** What loaders.ts defines when the stage opens. */
export const ELEMENTS = [
  ['driver-stage', DriverStage],
  ['check-list', CheckList],
  ['optimum-note', OptimumNote],
  ['bar-list', BarList],
  ['design-gallery', DesignGallery],
  ['coefficient-table', CoefficientTable],
] as const;
