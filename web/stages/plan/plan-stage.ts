/** The Plan stage: what the line does best, when, what holds it back, and the proof of it. */
import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { OBJECTIVES } from '../../../src/scenario/fields.ts';
import type { PlanReport } from '../../../src/engine/plan-report.ts';
import { formatFixed, formatNumber } from '../../../src/units.ts';
import { CASH_FLOW, REVENUE_MIX } from '../../charts/yearly-series.ts';
import { POWER_AT_WORK, SPENDING, STOCKS, UNITS_THROWN } from '../../charts/plan-series.ts';
import { kpi, type Kpi } from '../../components/kpi-strip.ts';
import { StageElement } from '../../components/stage-element.ts';
import { PLAN_DEFINITION } from './plan-definition.ts';
import { BottleneckRibbon } from './bottleneck-ribbon.ts';
import { LeverList } from './lever-list.ts';
import { KardashevLadder } from './kardashev-ladder.ts';
import { ParetoPanel } from './pareto-panel.ts';
import { ProofLine } from './proof-line.ts';
import { RobustPanel } from './robust-panel.ts';
import { WhyNotCard } from './why-not-card.ts';

function figures({ figures: f, endYear }: PlanReport, target: string): readonly Kpi[] {
  const end = formatFixed(endYear.at(-1) ?? NaN, 0);
  return [
    f.targetYear === null
      ? {
          id: 'plan-target-year',
          label: msg('Target rate reached'),
          number: msg('not'),
          note: msg(str`by ${end}; target ${target} a year`),
        }
      : {
          id: 'plan-target-year',
          label: msg('Target rate reached'),
          number: formatFixed(f.targetYear, 2),
          note: msg(str`${target} units a year`),
        },
    kpi('plan-energy', msg('Energy delivered'), f.energy_GW_yr, 'GW_yr', msg(str`by ${end}, discounted`)),
    kpi('plan-power', msg('Power at work'), f.finalPower_GW, 'GW', msg(str`in ${end}`)),
    kpi('plan-rate', msg('Launch rate'), f.finalRate_units_yr, 'units_yr', msg('in the last year')),
    kpi('plan-spent', msg('Spent'), f.spent_MUSD, 'MUSD', msg('discounted')),
    kpi(
      'plan-imports',
      msg('Brought from Earth'),
      f.importedMass_t,
      't',
      msg(str`${formatNumber(f.flights, 3)} flights, ${formatNumber(f.landings, 3)} landings`),
    ),
  ];
}

function money({ cash, revenue }: PlanReport): readonly Kpi[] {
  const last = msg('in the last year');
  return [
    kpi(
      'plan-present-value',
      msg('Net present value'),
      cash.netPresentValue_MUSD,
      'MUSD',
      msg('of income less spending'),
    ),
    cash.paybackYear === null
      ? { id: 'plan-payback', label: msg('Money back'), number: msg('not'), note: msg('within the plan') }
      : {
          id: 'plan-payback',
          label: msg('Money back'),
          number: formatFixed(cash.paybackYear, 0),
          note: msg('all that was put in'),
        },
    kpi(
      'plan-revenue',
      msg('Revenue'),
      revenue.total_MUSD_yr.at(-1) ?? null,
      'MUSD_yr',
      msg(str`${last}, other business included`),
    ),
    {
      id: 'plan-nasa',
      label: msg('Share of NASA'),
      number: `${formatNumber(100 * (revenue.nasaFraction[0] ?? NaN), 2)} %`,
      note: msg(str`in the first year, ${formatNumber(100 * (revenue.nasaFraction.at(-1) ?? NaN), 2)} % ${last}`),
    },
    kpi(
      'plan-valuation',
      msg('Value of the whole'),
      revenue.valuation_MUSD.at(-1) ?? null,
      'MUSD',
      msg(str`${last}, at the multiple set`),
    ),
  ];
}

/** `<plan-stage>`. */
export class PlanStage extends StageElement<'plan'> {
  protected readonly stage = 'plan';
  protected readonly definition = PLAN_DEFINITION;
  protected readonly kind = 'plan';

  protected source(plan: PlanReport): string {
    return msg(str`Linear program, ${formatNumber(plan.rows, 6)} rows, ${plan.proof.solver}`);
  }

  protected content(plan: PlanReport, baseline: PlanReport | null) {
    const { scenario, results } = this.store.state;
    const objective = OBJECTIVES.find((one) => one.id === plan.objective)!.label;
    return html`
      <kpi-strip class="w12" .items=${figures(plan, formatNumber(scenario.plan.targetRate_units_yr, 4))}></kpi-strip>
      ${this.chart(UNITS_THROWN, plan, baseline)} ${this.chart(POWER_AT_WORK, plan, baseline)}
      <bottleneck-ribbon class="w7" .plan=${plan} source=${this.source(plan)}></bottleneck-ribbon>
      <lever-list class="w5" .levers=${plan.bottlenecks} objective=${msg(objective)}></lever-list>
      ${this.chart(STOCKS, plan, baseline, 12)}
      <kpi-strip class="w12" .items=${money(plan)}></kpi-strip>
      ${this.chart(SPENDING, plan, baseline)} ${this.chart(CASH_FLOW, plan, baseline)}
      ${this.chart(REVENUE_MIX, plan, baseline, 7)}
      <kardashev-ladder class="w5" .ladder=${plan.kardashev} source=${this.source(plan)}></kardashev-ladder>
      <pareto-panel class="w12"></pareto-panel>
      <robust-panel class="w12"></robust-panel>
      <proof-line class="w12" .plan=${plan} .draft=${results.plan.draft}></proof-line>
    `;
  }
}

/** What loaders.ts defines when the stage opens. */
export const ELEMENTS = [
  ['plan-stage', PlanStage],
  ['bottleneck-ribbon', BottleneckRibbon],
  ['lever-list', LeverList],
  ['proof-line', ProofLine],
  ['pareto-panel', ParetoPanel],
  ['kardashev-ladder', KardashevLadder],
  ['robust-panel', RobustPanel],
  ['why-not-card', WhyNotCard],
] as const;
