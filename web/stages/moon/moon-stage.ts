/** The Moon stage: stocks of the plan, what is brought and what is made. */
import { msg, str } from '@lit/localize';
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
import { saying } from '../../localization/engine-words.ts';
import { MOON_DEFINITION } from './moon-definition.ts';

/** `<moon-stage>`. */
export class MoonStage extends StageElement<'plan'> {
  protected readonly stage = 'moon';
  protected readonly definition = MOON_DEFINITION;
  protected readonly kind = 'plan';

  protected source(plan: PlanReport): string {
    return msg(str`Plan of ${formatNumber(plan.rows, 6)} rows, ${plan.proof.solver}`);
  }

  protected content(plan: PlanReport, baseline: PlanReport | null) {
    const { series, figures, moon } = plan;
    const year = (id: KpiId, label: string, value: number | null): Kpi =>
      value === null
        ? { id, label, number: msg('never'), note: msg('within the plan') }
        : { id, label, number: formatFixed(value, 2), note: msg('break-even') };
    const end = msg(str`in ${formatFixed(plan.endYear.at(-1) ?? NaN, 0)}`);
    return html`
      <kpi-strip
        class="w12"
        .items=${[
          kpi('moon-industry', msg('Industry'), series.equipment.values.at(-1) ?? null, 't', end),
          kpi('moon-power', msg('Power'), series.power.values.at(-1) ?? null, 'MW', end),
          kpi('moon-drivers', msg('Drivers'), series.drivers.values.at(-1) ?? null, '', end),
          kpi('moon-vitamins', msg('Vitamins in stock'), series.vitamins.values.at(-1) ?? null, 't', end),
          kpi(
            'moon-doubling',
            msg('Industry doubles in'),
            moon.doubling_yr,
            'yr',
            msg('from lunar material alone, at best'),
            3,
          ),
          year('moon-mass-even', msg('More thrown than landed'), moon.massBreakEvenYear),
          year('moon-cost-even', msg('Cheaper than from Earth'), moon.costBreakEvenYear),
          kpi('plan-imports', msg('Brought from Earth'), figures.importedMass_t, 't', msg('over the whole plan')),
        ]}
      ></kpi-strip>
      <p class="w12 say">${saying(moon.sentence)}</p>
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
