/** The Driver stage: key figures of the launcher, its run over time or track, and its checks. */
import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { DriverResult } from '../../../src/driver/driver-result.ts';
import { LAUNCH_RUN_CHARTS, type RunAxis } from '../../charts/launch-run.ts';
import { TRADE_CURVES } from '../../charts/trade-curve.ts';
import { BarList, type Bar } from '../../components/bar-list.ts';
import { CoefficientTable } from '../../components/coefficient-table.ts';
import { DesignGallery } from '../../components/design-gallery.ts';
import { kpi } from '../../components/kpi-strip.ts';
import { StageElement } from '../../components/stage-element.ts';
import { DRIVER_DEFINITION } from './driver-definition.ts';
import { CheckList } from './check-list.ts';
import { OptimumNote } from './optimum-note.ts';
import { formatQuantity, STANDARD_GRAVITY_M_S2 } from '../../../src/units.ts';

const AXES = [
  { id: 'time', label: 'Over time' },
  { id: 'position', label: 'Along the track' },
] as const;

const massBars = ({ components }: DriverResult): readonly Bar[] =>
  components.map(({ id, label, mass_kg }) => ({ id: `driver-mass-${id}`, label, value: mass_kg / 1e3, unit: 't' }));

const massTotal = ({ mass_kg }: DriverResult): Bar => ({
  id: 'driver-mass',
  label: msg('Together'),
  value: mass_kg / 1e3,
  unit: 't',
});

const energyBars = ({ energy }: DriverResult): readonly Bar[] => [
  { id: 'driver-energy-payload', label: msg('Payload'), value: energy.payload_J, unit: 'J' },
  { id: 'driver-energy-recovered', label: msg('Recovered'), value: energy.recovered_J, unit: 'J' },
  ...energy.losses.map(({ id, label, energy_J }): Bar => ({
    id: `driver-energy-${id}`,
    label,
    value: energy_J,
    unit: 'J',
  })),
];

const energyTotal = ({ energy }: DriverResult): Bar => ({
  id: 'driver-energy',
  label: msg('Together'),
  value: energy.wall_J + energy.gravity_J,
  unit: 'J',
});

function energyNote({ energy }: DriverResult): string {
  if (energy.gravity_J > 0) return msg('from the wall and, on the slope, from gravity');
  return energy.gravity_J < 0 ? msg('from the wall, less what the climb of the bucket takes') : msg('from the wall');
}

/** How the empty bucket is stopped behind the muzzle. */
function brakeText(brake: NonNullable<DriverResult['brake']>): string {
  const deceleration = formatQuantity(brake.acceleration_m_s2 / STANDARD_GRAVITY_M_S2, 'g', 3);
  const way = formatQuantity(brake.length_m, 'm', 4);
  return msg(
    str`then the empty bucket brakes at ${deceleration}, for ${formatQuantity(brake.time_s, 's', 3)} over ${way}; what it stands is not checked`,
  );
}

/** `<driver-stage>`. */
export class DriverStage extends StageElement<'driver'> {
  static override properties = { axis: { state: true } };
  declare axis: RunAxis;
  protected readonly stage = 'driver';
  protected readonly definition = DRIVER_DEFINITION;
  protected readonly kind = 'driver';

  constructor() {
    super();
    this.axis = 'time';
  }

  protected source(): string {
    return msg('Launch run and mass model of the launcher');
  }

  protected content(driver: DriverResult, baseline: DriverResult | null) {
    return html`
      <kpi-strip
        class="w12"
        .items=${[
          kpi('driver-length', msg('Length'), driver.length_m, 'm', msg('rest to muzzle')),
          kpi('driver-time', msg('Launch takes'), driver.time_s, 's', msg('one shot')),
          kpi(
            'driver-peak-power',
            msg('Peak power'),
            driver.peak_power_W,
            'W',
            msg(str`mechanical; ${formatQuantity(driver.peakElectrical_power_W, 'W')} drawn`),
          ),
          kpi('driver-shot-energy', msg('Energy per shot'), driver.energy_shot_J, 'J', msg('from the wall')),
          kpi('driver-average-power', msg('Average power'), driver.average_power_W, 'W', msg('at the set interval')),
          kpi('driver-throughput', msg('Throughput'), driver.throughput_t_yr, 't_yr', msg('of one driver')),
        ]}
      ></kpi-strip>
      <div class="head">
        <h2>${msg('The launch run')}</h2>
        ${driver.brake ? html`<span class="note">${brakeText(driver.brake)}</span>` : ''}
        <span class="segments" role="group" aria-label=${msg('Horizontal axis')}>
          ${AXES.map(
            (axis) =>
              html`<button
                aria-pressed=${axis.id === this.axis ? 'true' : 'false'}
                @click=${() => (this.axis = axis.id)}
              >
                ${msg(axis.label)}
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
        hue="driver"
        source=${this.source()}
        heading=${msg('Mass of one driver')}
        .bars=${massBars(driver)}
        .total=${massTotal(driver)}
        .preset=${baseline && [...massBars(baseline), massTotal(baseline)]}
      ></bar-list>
      <bar-list
        class="w6"
        hue="driver"
        source=${this.source()}
        heading=${msg('Energy of a shot')}
        note=${energyNote(driver)}
        .bars=${energyBars(driver)}
        .total=${energyTotal(driver)}
        .preset=${baseline && [...energyBars(baseline), energyTotal(baseline)]}
      ></bar-list>
      <kpi-strip
        class="w12"
        .items=${[
          kpi('driver-moving-mass', msg('Moving mass'), driver.movingMass_kg, 'kg', msg('payload and bucket')),
          kpi('driver-force', msg('Force'), driver.force_N, 'N', msg('on the bucket')),
          kpi('driver-recoil', msg('Recoil'), driver.reaction_N, 'N', msg('mean, on the ground')),
          kpi('driver-shots', msg('Shots'), driver.shotsPerYear, 'per_yr', msg('by one driver')),
          kpi('driver-target-interval', msg('Target interval'), driver.targetInterval_s, 's', msg('without pauses')),
          kpi('driver-ground-drop', msg('Ground drop'), driver.tangentDrop_m, 'm', msg('over the length')),
          kpi('driver-windings', msg('Drive windings'), driver.stageCount, '', msg('one per pole pitch')),
          kpi('driver-buckets', msg('Buckets'), driver.bucketCount, '', msg('in circulation')),
          kpi('driver-drive-area', msg('Drive area'), driver.driveArea_m2, 'm2', msg('for the force')),
          kpi('driver-storage', msg('Storage'), driver.storage.energy_J, 'J', msg('one shot')),
          kpi('driver-speed-error', msg('Speed error'), driver.muzzleErrors.speed_m_s, 'm_s', msg('at the muzzle, 1σ')),
          kpi('driver-aim-error', msg('Aim error'), driver.muzzleErrors.elevation_deg, 'deg', msg('at the muzzle, 1σ')),
        ]}
      ></kpi-strip>
      <design-gallery
        class="w12"
        heading=${msg('Published designs')}
        explained="driver-design"
        .designs=${driver.designs}
      ></design-gallery>
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
