/** The Driver stage: key figures of the launcher, its run over time or track, and its checks. */
import { text } from '../../../src/text/text.ts';
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
  { id: 'time', label: () => text('stage.driver.overTime') },
  { id: 'position', label: () => text('stage.driver.alongTheTrack') },
] as const;

const massBars = ({ components }: DriverResult): readonly Bar[] =>
  components.map(({ id, label, mass_kg }) => ({ id: `driver-mass-${id}`, label, value: mass_kg / 1e3, unit: 't' }));

const massTotal = ({ mass_kg }: DriverResult): Bar => ({
  id: 'driver-mass',
  label: text('stage.driver.together'),
  value: mass_kg / 1e3,
  unit: 't',
});

const energyBars = ({ energy }: DriverResult): readonly Bar[] => [
  { id: 'driver-energy-payload', label: text('stage.driver.payload'), value: energy.payload_J, unit: 'J' },
  { id: 'driver-energy-recovered', label: text('stage.driver.recovered'), value: energy.recovered_J, unit: 'J' },
  ...energy.losses.map(({ id, label, energy_J }): Bar => ({
    id: `driver-energy-${id}`,
    label,
    value: energy_J,
    unit: 'J',
  })),
];

const energyTotal = ({ energy }: DriverResult): Bar => ({
  id: 'driver-energy',
  label: text('stage.driver.together'),
  value: energy.wall_J + energy.gravity_J,
  unit: 'J',
});

function energyNote({ energy }: DriverResult): string {
  if (energy.gravity_J > 0) return text('stage.driver.fromTheWallAnd');
  return energy.gravity_J < 0 ? text('stage.driver.fromTheWallLess') : text('stage.driver.fromTheWall');
}

/** How the empty bucket is stopped behind the muzzle. */
function brakeText(brake: NonNullable<DriverResult['brake']>): string {
  const deceleration = formatQuantity(brake.acceleration_m_s2 / STANDARD_GRAVITY_M_S2, 'g', 3);
  const way = formatQuantity(brake.length_m, 'm', 4);
  return text('stage.driver.thenTheEmptyBucket', { deceleration, time: formatQuantity(brake.time_s, 's', 3), way });
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
    return text('stage.driver.launchRunAndMass');
  }

  protected content(driver: DriverResult, baseline: DriverResult | null) {
    return html`
      <kpi-strip
        class="w12"
        .items=${[
          kpi('driver-length', text('stage.driver.length'), driver.length_m, 'm', text('stage.driver.restToMuzzle')),
          kpi('driver-time', text('stage.driver.launchTakes'), driver.time_s, 's', text('stage.driver.oneShot')),
          kpi(
            'driver-peak-power',
            text('stage.driver.peakPower'),
            driver.peak_power_W,
            'W',
            text('stage.driver.mechanicalDrawn', {
              peakElectrical: formatQuantity(driver.peakElectrical_power_W, 'W'),
            }),
          ),
          kpi(
            'driver-shot-energy',
            text('stage.driver.energyPerShot'),
            driver.energy_shot_J,
            'J',
            text('stage.driver.fromTheWall'),
          ),
          kpi(
            'driver-average-power',
            text('stage.driver.averagePower'),
            driver.average_power_W,
            'W',
            text('stage.driver.atTheSetInterval'),
          ),
          kpi(
            'driver-throughput',
            text('stage.driver.throughput'),
            driver.throughput_t_yr,
            't_yr',
            text('stage.driver.ofOneDriver'),
          ),
        ]}
      ></kpi-strip>
      <div class="head">
        <h2>${text('stage.driver.theLaunchRun')}</h2>
        ${driver.brake ? html`<span class="note">${brakeText(driver.brake)}</span>` : ''}
        <span class="segments" role="group" aria-label=${text('stage.driver.horizontalAxis')}>
          ${AXES.map(
            (axis) =>
              html`<button
                aria-pressed=${axis.id === this.axis ? 'true' : 'false'}
                @click=${() => (this.axis = axis.id)}
              >
                ${axis.label()}
              </button>`,
          )}
        </span>
      </div>
      ${LAUNCH_RUN_CHARTS[this.axis].map((definition, i) => this.chart(definition, driver, baseline, i < 2 ? 6 : 4))}
      <div class="head">
        <h2>${text('stage.driver.trade')}</h2>
        <span class="note">${text('stage.driver.oneLauncherOverAcceleration')}</span>
      </div>
      <optimum-note class="w12" .optimum=${driver.optimum}></optimum-note>
      ${TRADE_CURVES.map((definition) => this.chart(definition, driver, baseline, 4, 'driver-trade'))}
      <check-list class="w12" .checks=${driver.checks}></check-list>
      <bar-list
        class="w6"
        hue="driver"
        source=${this.source()}
        heading=${text('stage.driver.massOfOneDriver')}
        .bars=${massBars(driver)}
        .total=${massTotal(driver)}
        .preset=${baseline && [...massBars(baseline), massTotal(baseline)]}
      ></bar-list>
      <bar-list
        class="w6"
        hue="driver"
        source=${this.source()}
        heading=${text('stage.driver.energyOfAShot')}
        note=${energyNote(driver)}
        .bars=${energyBars(driver)}
        .total=${energyTotal(driver)}
        .preset=${baseline && [...energyBars(baseline), energyTotal(baseline)]}
      ></bar-list>
      <kpi-strip
        class="w12"
        .items=${[
          kpi(
            'driver-moving-mass',
            text('stage.driver.movingMass'),
            driver.movingMass_kg,
            'kg',
            text('stage.driver.payloadAndBucket'),
          ),
          kpi('driver-force', text('stage.driver.force'), driver.force_N, 'N', text('stage.driver.onTheBucket')),
          kpi(
            'driver-recoil',
            text('stage.driver.recoil'),
            driver.reaction_N,
            'N',
            text('stage.driver.meanOnTheGround'),
          ),
          kpi(
            'driver-shots',
            text('stage.driver.shots'),
            driver.shotsPerYear,
            'per_yr',
            text('stage.driver.byOneDriver'),
          ),
          kpi(
            'driver-target-interval',
            text('stage.driver.targetInterval'),
            driver.targetInterval_s,
            's',
            text('stage.driver.withoutPauses'),
          ),
          kpi(
            'driver-ground-drop',
            text('stage.driver.groundDrop'),
            driver.tangentDrop_m,
            'm',
            text('stage.driver.overTheLength'),
          ),
          kpi(
            'driver-windings',
            text('stage.driver.driveWindings'),
            driver.stageCount,
            '',
            text('stage.driver.onePerPolePitch'),
          ),
          kpi(
            'driver-buckets',
            text('stage.driver.buckets'),
            driver.bucketCount,
            '',
            text('stage.driver.inCirculation'),
          ),
          kpi(
            'driver-drive-area',
            text('stage.driver.driveArea'),
            driver.driveArea_m2,
            'm2',
            text('stage.driver.forTheForce'),
          ),
          kpi(
            'driver-storage',
            text('stage.driver.storage'),
            driver.storage.energy_J,
            'J',
            text('stage.driver.oneShot'),
          ),
          kpi(
            'driver-speed-error',
            text('stage.driver.speedError'),
            driver.muzzleErrors.speed_m_s,
            'm_s',
            text('stage.driver.atTheMuzzle1'),
          ),
          kpi(
            'driver-aim-error',
            text('stage.driver.aimError'),
            driver.muzzleErrors.elevation_deg,
            'deg',
            text('stage.driver.atTheMuzzle1'),
          ),
        ]}
      ></kpi-strip>
      <design-gallery
        class="w12"
        heading=${text('stage.driver.publishedDesigns')}
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
