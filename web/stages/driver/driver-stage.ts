/** The Driver stage: key figures of the launcher, its run over time or track, and its checks. */
import { html } from 'lit';
import type { DriverResult } from '../../../src/driver/driver-result.ts';
import { LAUNCH_RUN_CHARTS, type RunAxis } from '../../charts/launch-run.ts';
import { kpi } from '../../components/kpi-strip.ts';
import { StageElement } from '../../components/stage-element.ts';
import { CheckList } from './check-list.ts';

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
          kpi('Length', driver.length_m, 'm'),
          kpi('Launch takes', driver.time_s, 's'),
          kpi('Peak electrical power', driver.peakElectrical_power_W, 'W'),
          kpi('Energy per shot', driver.energy_shot_J, 'J'),
          kpi('Average power', driver.average_power_W, 'W'),
          kpi('Thrown by one driver', driver.throughput_t_yr, 't_yr'),
        ]}
      ></kpi-strip>
      <div class="head">
        <h2>The launch run</h2>
        <span class="segments" role="group" aria-label="Horizontal axis">
          ${AXES.map(
            (axis) =>
              html`<button aria-pressed=${axis.id === this.axis ? 'true' : 'false'} @click=${() => (this.axis = axis.id)}>
                ${axis.label}
              </button>`,
          )}
        </span>
      </div>
      ${LAUNCH_RUN_CHARTS[this.axis].map((definition) => this.chart(definition, driver, baseline))}
      <check-list class="w12" .checks=${driver.checks}></check-list>
      <kpi-strip
        class="w12"
        .items=${[
          kpi('Moving mass', driver.movingMass_kg, 'kg'),
          kpi('Force', driver.force_N, 'N'),
          kpi('Recoil on the ground', driver.reaction_N, 'N', 'mean while launching'),
          kpi('Shots', driver.shotsPerYear, 'per_yr', 'by one driver'),
          kpi('Interval for the target', driver.targetInterval_s, 's', 'one driver, always running'),
          kpi('Ground falls away by', driver.tangentDrop_m, 'm', 'over the length'),
        ]}
      ></kpi-strip>
    `;
  }
}

/** What loaders.ts defines when the stage opens. */
export const ELEMENTS = [['driver-stage', DriverStage], ['check-list', CheckList]] as const;
