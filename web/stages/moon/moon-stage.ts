/** The Moon stage: stocks of the plan, what is brought and what is made. */
import { text } from '../../../src/text/text.ts';
import { html } from 'lit';
import type { PlanReport } from '../../../src/engine/plan-report.ts';
import { formatFixed, formatNumber } from '../../../src/units.ts';
import {
  CLOSURE,
  ENERGY_BALANCE,
  IMPORTS,
  MADE,
  MASS_BALANCE,
  STOCKS,
  UNIT_COSTS,
  WAREHOUSE,
} from '../../charts/plan-series.ts';
import { kpi, type Kpi } from '../../components/kpi-strip.ts';
import type { KpiId } from '../../explanations/explanations.ts';
import { StageElement } from '../../components/stage-element.ts';
import { WhyNotCard } from '../plan/why-not-card.ts';
import { MOON_DEFINITION } from './moon-definition.ts';

/** `<moon-stage>`. */
export class MoonStage extends StageElement<'plan'> {
  protected readonly stage = 'moon';
  protected readonly definition = MOON_DEFINITION;
  protected readonly kind = 'plan';

  protected source(plan: PlanReport): string {
    return text('stage.moon.planOfRows', { rows: formatNumber(plan.rows, 6), solver: plan.proof.solver });
  }

  protected content(plan: PlanReport, baseline: PlanReport | null) {
    const { series, figures, moon } = plan;
    const year = (id: KpiId, label: string, value: number | null): Kpi =>
      value === null
        ? { id, label, number: text('stage.moon.never'), note: text('stage.moon.withinThePlan') }
        : { id, label, number: formatFixed(value, 2), note: text('stage.moon.breakEven') };
    const end = text('stage.moon.in', { endYear: formatFixed(plan.endYear.at(-1) ?? NaN, 0) });
    return html`
      <kpi-strip
        class="w12"
        .items=${[
          kpi('moon-industry', text('stage.moon.industry'), series.equipment.values.at(-1) ?? null, 't', end),
          kpi('moon-power', text('stage.moon.power'), series.power.values.at(-1) ?? null, 'MW', end),
          kpi('moon-drivers', text('stage.moon.drivers'), series.drivers.values.at(-1) ?? null, '', end),
          kpi('moon-vitamins', text('stage.moon.vitaminsInStock'), series.vitamins.values.at(-1) ?? null, 't', end),
          kpi(
            'moon-doubling',
            text('stage.moon.industryDoublesIn'),
            moon.doubling_yr,
            'yr',
            text('stage.moon.fromLunarMaterialAlone'),
            3,
          ),
          year('moon-mass-even', text('stage.moon.moreThrownThanLanded'), moon.massBreakEvenYear),
          year('moon-cost-even', text('stage.moon.cheaperThanFromEarth'), moon.costBreakEvenYear),
          kpi(
            'plan-imports',
            text('stage.moon.broughtFromEarth'),
            figures.importedMass_t,
            't',
            text('stage.moon.overTheWholePlan'),
          ),
        ]}
      ></kpi-strip>
      <p class="w12 say">${text(moon.sentence)}</p>
      ${this.chart(STOCKS, plan, baseline, 12)}
      ${[IMPORTS, MADE, MASS_BALANCE, UNIT_COSTS, CLOSURE, ENERGY_BALANCE].map((one) => this.chart(one, plan, baseline))}
      ${this.chart(WAREHOUSE, plan, baseline, 12)}
    `;
  }
}

/** What loaders.ts defines when the stage opens. */
export const ELEMENTS = [
  ['moon-stage', MoonStage],
  ['why-not-card', WhyNotCard],
] as const;
