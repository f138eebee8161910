/** The Driver stage: key figures of the launcher, its run over time or track, and its checks. */
import { html } from 'lit';
import type { DriverResult } from '../../../src/driver/driver-result.ts';
import { LAUNCH_RUN_CHARTS, type RunAxis } from '../../charts/launch-run.ts';
import { kpi } from '../../components/kpi-strip.ts';
import { StageElement } from '../../components/stage-element.ts';
import { CheckList } from './check-list.ts';
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
    return 'Closed-form launcher at constant acceleration';
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
        <h2>The launch run</h2>
        <span class="segments" role="group" aria-label="Horizontal axis">
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
      <check-list class="w12" .checks=${driver.checks}></check-list>
      <kpi-strip
        class="w12"
        .items=${[
          kpi('Moving mass', driver.movingMass_kg, 'kg', 'payload and bucket'),
          kpi('Force', driver.force_N, 'N', 'on the bucket'),
          kpi('Recoil', driver.reaction_N, 'N', 'mean, on the ground'),
          kpi('Shots', driver.shotsPerYear, 'per_yr', 'by one driver'),
          kpi('Target interval', driver.targetInterval_s, 's', 'without pauses'),
          kpi('Ground drop', driver.tangentDrop_m, 'm', 'over the length'),
        ]}
      ></kpi-strip>
    `;
  }
}

/** What loaders.ts defines when the stage opens. */
export const ELEMENTS = [
  ['driver-stage', DriverStage],
  ['check-list', CheckList],
] as const;
