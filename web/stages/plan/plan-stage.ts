/** The Plan stage: what the line does best, when, what holds it back, and the proof of it. */
import { text } from '../../../src/text/text.ts';
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
          label: text('stage.plan.targetRateReached'),
          number: text('stage.plan.not'),
          note: text('stage.plan.byTargetAYear', { end, target }),
        }
      : {
          id: 'plan-target-year',
          label: text('stage.plan.targetRateReached'),
          number: formatFixed(f.targetYear, 2),
          note: text('stage.plan.unitsAYear', { target }),
        },
    kpi(
      'plan-energy',
      text('stage.plan.energyDelivered'),
      f.energy_GW_yr,
      'GW_yr',
      text('stage.plan.byDiscounted', { end }),
    ),
    kpi('plan-power', text('stage.plan.powerAtWork'), f.finalPower_GW, 'GW', text('stage.plan.in', { end })),
    kpi('plan-rate', text('stage.plan.launchRate'), f.finalRate_units_yr, 'units_yr', text('stage.plan.inTheLastYear')),
    kpi('plan-spent', text('stage.plan.spent'), f.spent_MUSD, 'MUSD', text('stage.plan.discounted')),
    kpi(
      'plan-imports',
      text('stage.plan.broughtFromEarth'),
      f.importedMass_t,
      't',
      text('stage.plan.flightsLandings', {
        flights: formatNumber(f.flights, 3),
        landings: formatNumber(f.landings, 3),
      }),
    ),
  ];
}

function money({ cash, revenue }: PlanReport): readonly Kpi[] {
  const last = text('stage.plan.inTheLastYear');
  return [
    kpi(
      'plan-present-value',
      text('stage.plan.netPresentValue'),
      cash.netPresentValue_MUSD,
      'MUSD',
      text('stage.plan.ofIncomeLessSpending'),
    ),
    cash.paybackYear === null
      ? {
          id: 'plan-payback',
          label: text('stage.plan.moneyBack'),
          number: text('stage.plan.not'),
          note: text('stage.plan.withinThePlan'),
        }
      : {
          id: 'plan-payback',
          label: text('stage.plan.moneyBack'),
          number: formatFixed(cash.paybackYear, 0),
          note: text('stage.plan.allThatWasPut'),
        },
    kpi(
      'plan-revenue',
      text('stage.plan.revenue'),
      revenue.total_MUSD_yr.at(-1) ?? null,
      'MUSD_yr',
      text('stage.plan.otherBusinessIncluded', { last }),
    ),
    {
      id: 'plan-nasa',
      label: text('stage.plan.shareOfNasa'),
      number: `${formatNumber(100 * (revenue.nasaFraction[0] ?? NaN), 2)} %`,
      note: text('stage.plan.inTheFirstYear', {
        nasaFraction: formatNumber(100 * (revenue.nasaFraction.at(-1) ?? NaN), 2),
        last,
      }),
    },
    kpi(
      'plan-valuation',
      text('stage.plan.valueOfTheWhole'),
      revenue.valuation_MUSD.at(-1) ?? null,
      'MUSD',
      text('stage.plan.atTheMultipleSet', { last }),
    ),
  ];
}

/** `<plan-stage>`. */
export class PlanStage extends StageElement<'plan'> {
  protected readonly stage = 'plan';
  protected readonly definition = PLAN_DEFINITION;
  protected readonly kind = 'plan';

  protected source(plan: PlanReport): string {
    return text('stage.plan.linearProgramRows', { rows: formatNumber(plan.rows, 6), solver: plan.proof.solver });
  }

  protected content(plan: PlanReport, baseline: PlanReport | null) {
    const { scenario, results } = this.store.state;
    const objective = OBJECTIVES.find((one) => one.id === plan.objective)!.label;
    return html`
      <kpi-strip class="w12" .items=${figures(plan, formatNumber(scenario.plan.targetRate_units_yr, 4))}></kpi-strip>
      ${this.chart(UNITS_THROWN, plan, baseline)} ${this.chart(POWER_AT_WORK, plan, baseline)}
      <bottleneck-ribbon class="w7" .plan=${plan} .preset=${baseline} source=${this.source(plan)}></bottleneck-ribbon>
      <lever-list
        class="w5"
        .levers=${plan.bottlenecks}
        .preset=${baseline?.objective === plan.objective ? baseline.bottlenecks : null}
        objective=${objective()}
        source=${this.source(plan)}
      ></lever-list>
      ${this.chart(STOCKS, plan, baseline, 12)}
      <kpi-strip class="w12" .items=${money(plan)}></kpi-strip>
      ${this.chart(SPENDING, plan, baseline)} ${this.chart(CASH_FLOW, plan, baseline)}
      ${this.chart(REVENUE_MIX, plan, baseline, 7)}
      <kardashev-ladder
        class="w5"
        .ladder=${plan.kardashev}
        .preset=${baseline && baseline.kardashev}
        source=${this.source(plan)}
      ></kardashev-ladder>
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
