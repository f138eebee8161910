/** The Satellite stage: units built, thrown and at work in the plan. The unit's own budget is not modelled here. */
import { html } from 'lit';
import type { PlanReport } from '../../../src/engine/plan-report.ts';
import { formatFixed, formatNumber } from '../../../src/units.ts';
import { POWER_AT_WORK, SATELLITE_FLOW, SATELLITES, WAREHOUSE } from '../../charts/plan-series.ts';
import { kpi } from '../../components/kpi-strip.ts';
import { StageElement } from '../../components/stage-element.ts';
import { WhyNotCard } from '../plan/why-not-card.ts';

/** `<satellite-stage>`. */
export class SatelliteStage extends StageElement<'plan'> {
  protected readonly stage = 'satellite';
  protected readonly kind = 'plan';

  protected source(plan: PlanReport): string {
    return `Plan of ${formatNumber(plan.rows, 6)} rows, ${plan.proof.solver}`;
  }

  protected content(plan: PlanReport, baseline: PlanReport | null) {
    const { series, figures } = plan;
    const { satellite } = this.store.state.scenario;
    const end = `in ${formatFixed(plan.endYear.at(-1) ?? NaN, 0)}`;
    return html`
      <kpi-strip
        class="w12"
        .items=${[
          kpi('At work', series.active.values.at(-1) ?? null, 'units', end),
          kpi('Power at work', figures.finalPower_GW, 'GW', end),
          kpi('Energy delivered', figures.energy_GW_yr, 'GW_yr', 'discounted'),
          kpi('Thrown', figures.finalRate_units_yr, 'units_yr', 'in the last year'),
          kpi('One unit', satellite.power_kW, 'kW', `and ${formatNumber(satellite.mass_kg)} kg, as set`),
        ]}
      ></kpi-strip>
      ${[SATELLITES, POWER_AT_WORK, SATELLITE_FLOW, WAREHOUSE].map((one) => this.chart(one, plan, baseline))}
    `;
  }
}

/** What loaders.ts defines when the stage opens. */
export const ELEMENTS = [
  ['satellite-stage', SatelliteStage],
  ['why-not-card', WhyNotCard],
] as const;
