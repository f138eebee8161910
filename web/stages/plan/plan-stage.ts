/** The Plan stage: what the line does best, when, what holds it back, and the proof of it. */
import { html } from 'lit';
import { OBJECTIVES } from '../../../src/scenario/fields.ts';
import type { PlanResult } from '../../../src/plan/plan-result.ts';
import { formatFixed, formatNumber } from '../../../src/units.ts';
import { POWER_AT_WORK, SPENDING, STOCKS, UNITS_THROWN } from '../../charts/plan-series.ts';
import { kpi, type Kpi } from '../../components/kpi-strip.ts';
import { StageElement } from '../../components/stage-element.ts';
import { BottleneckRibbon } from './bottleneck-ribbon.ts';
import { LeverList } from './lever-list.ts';
import { ProofLine } from './proof-line.ts';

function figures({ figures: f, endYear }: PlanResult, target: string): readonly Kpi[] {
  const end = formatFixed(endYear.at(-1) ?? NaN, 0);
  return [
    f.targetYear === null
      ? { label: 'Target rate reached', number: 'not', note: `by ${end}; target ${target} a year` }
      : { label: 'Target rate reached', number: formatFixed(f.targetYear, 2), note: `${target} units a year` },
    kpi('Energy delivered', f.energy_GW_yr, 'GW_yr', `by ${end}, discounted`),
    kpi('Power at work', f.finalPower_GW, 'GW', `in ${end}`),
    kpi('Launch rate', f.finalRate_units_yr, 'units_yr', 'in the last year'),
    kpi('Spent', f.spent_MUSD, 'MUSD', 'discounted'),
    kpi(
      'Brought from Earth',
      f.importedMass_t,
      't',
      `${formatNumber(f.flights, 3)} flights, ${formatNumber(f.landings, 3)} landings`,
    ),
  ];
}

/** `<plan-stage>`. */
export class PlanStage extends StageElement<'plan'> {
  protected readonly stage = 'plan';
  protected readonly kind = 'plan';

  protected source(plan: PlanResult): string {
    return `Linear program, ${formatNumber(plan.rows, 6)} rows, ${plan.proof.solver}`;
  }

  protected content(plan: PlanResult, baseline: PlanResult | null) {
    const { scenario, results } = this.store.state;
    const objective = OBJECTIVES.find((one) => one.id === plan.objective)!.label;
    return html`
      <kpi-strip class="w12" .items=${figures(plan, formatNumber(scenario.plan.targetRate_units_yr, 4))}></kpi-strip>
      ${this.chart(UNITS_THROWN, plan, baseline)} ${this.chart(POWER_AT_WORK, plan, baseline)}
      <bottleneck-ribbon class="w7" .plan=${plan} source=${this.source(plan)}></bottleneck-ribbon>
      <lever-list class="w5" .levers=${plan.bottlenecks} objective=${objective}></lever-list>
      ${this.chart(STOCKS, plan, baseline)} ${this.chart(SPENDING, plan, baseline)}
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
] as const;
