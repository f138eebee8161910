/** The Moon stage: stocks of the plan, what is brought and what is made. */
import { html } from 'lit';
import type { PlanResult } from '../../../src/plan/plan-result.ts';
import { formatFixed, formatNumber } from '../../../src/units.ts';
import { IMPORTS, MADE, STOCKS, WAREHOUSE } from '../../charts/plan-series.ts';
import { kpi } from '../../components/kpi-strip.ts';
import { StageElement } from '../../components/stage-element.ts';

/** `<moon-stage>`. */
export class MoonStage extends StageElement<'plan'> {
  protected readonly stage = 'moon';
  protected readonly kind = 'plan';

  protected source(plan: PlanResult): string {
    return `Plan of ${formatNumber(plan.rows, 6)} rows, ${plan.proof.solver}`;
  }

  protected content(plan: PlanResult, baseline: PlanResult | null) {
    const { series, figures } = plan;
    const end = `in ${formatFixed(plan.endYear.at(-1) ?? NaN, 0)}`;
    return html`
      <kpi-strip
        class="w12"
        .items=${[
          kpi('Industry', series.equipment.values.at(-1) ?? null, 't', end),
          kpi('Power', series.power.values.at(-1) ?? null, 'MW', end),
          kpi('Drivers', series.drivers.values.at(-1) ?? null, '', end),
          kpi('Vitamins in stock', series.vitamins.values.at(-1) ?? null, 't', end),
          kpi('Brought from Earth', figures.importedMass_t, 't', 'over the whole plan'),
        ]}
      ></kpi-strip>
      ${this.chart(STOCKS, plan, baseline, 12)}
      ${[IMPORTS, MADE, WAREHOUSE].map((one, i) => this.chart(one, plan, baseline, i === 2 ? 12 : 6))}
    `;
  }
}

/** What loaders.ts defines when the stage opens. */
export const ELEMENTS = [['moon-stage', MoonStage]] as const;
