/** The Earth stage: what the plan makes of factories, ships and launch sites. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { PlanReport } from '../../../src/engine/plan-report.ts';
import { formatFixed, formatNumber } from '../../../src/units.ts';
import {
  EFFECTIVE_CAPACITY,
  FLEET,
  LAUNCH_CAPACITY,
  LEARNED_COSTS,
  LOSSES,
  PAPER_CAPACITY,
} from '../../charts/plan-series.ts';
import { kpi } from '../../components/kpi-strip.ts';
import { StageElement } from '../../components/stage-element.ts';
import { EARTH_DEFINITION } from './earth-definition.ts';
import { HurdleWaterfall } from './hurdle-waterfall.ts';
import { WhyNotCard } from '../plan/why-not-card.ts';

/** `<earth-stage>`. */
export class EarthStage extends StageElement<'plan'> {
  protected readonly stage = 'earth';
  protected readonly definition = EARTH_DEFINITION;
  protected readonly kind = 'plan';

  protected source(plan: PlanReport): string {
    return msg(str`Plan of ${formatNumber(plan.rows, 6)} rows, ${plan.proof.solver}`);
  }

  protected content(plan: PlanReport, baseline: PlanReport | null) {
    const { derived, series, figures } = plan;
    const end = msg(str`in ${formatFixed(plan.endYear.at(-1) ?? NaN, 0)}`);
    const paper = (value: number | undefined) => msg(str`of ${formatNumber(value ?? NaN, 3)} on paper`);
    return html`
      <kpi-strip
        class="w12"
        .items=${[
          kpi(
            'earth-ships-built',
            msg('Ships built'),
            derived.shipRate_ships_yr.values.at(-1) ?? null,
            'ships_yr',
            end,
          ),
          kpi(
            'earth-engines',
            msg('Engines for'),
            derived.effectiveEngines_per_yr.values.at(-1) ?? null,
            'ships_yr',
            paper(series.capacityEngines.values.at(-1)),
          ),
          kpi(
            'earth-assembly',
            msg('Assembly for'),
            derived.effectiveAssembly_per_yr.values.at(-1) ?? null,
            'ships_yr',
            paper(series.capacityAssembly.values.at(-1)),
          ),
          kpi(
            'earth-launches',
            msg('Launches'),
            derived.flightRate_per_yr.values.at(-1) ?? null,
            'per_yr',
            paper(series.capacitySite.values.at(-1)),
          ),
          kpi('earth-fleet', msg('Fleet'), series.fleet.values.at(-1) ?? null, 'ships', end),
          kpi('earth-landings', msg('Moon landings'), figures.landings, '', msg('over the whole plan')),
        ]}
      ></kpi-strip>
      <hurdle-waterfall
        class="w6"
        .waterfall=${plan.waterfall}
        .preset=${baseline && baseline.waterfall}
        source=${this.source(plan)}
      ></hurdle-waterfall>
      ${[LAUNCH_CAPACITY, EFFECTIVE_CAPACITY, PAPER_CAPACITY, FLEET, LOSSES].map((one) => this.chart(one, plan, baseline))}
      ${plan.rounds.length > 0 ? this.chart(LEARNED_COSTS, plan, baseline, 12) : nothing}
    `;
  }
}

/** What loaders.ts defines when the stage opens. */
export const ELEMENTS = [
  ['earth-stage', EarthStage],
  ['hurdle-waterfall', HurdleWaterfall],
  ['why-not-card', WhyNotCard],
] as const;
