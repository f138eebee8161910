/** The Earth stage: what the plan makes of factories, ships and launch sites. */
import { text } from '../../../src/text/text.ts';
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
    return text('stage.earth.source', { rows: formatNumber(plan.rows, 6), solver: plan.proof.solver });
  }

  protected content(plan: PlanReport, baseline: PlanReport | null) {
    const { derived, series, figures } = plan;
    const endYear = formatFixed(plan.endYear.at(-1) ?? NaN, 0);
    const end = text('stage.earth.atEnd', { endYear });
    // As many digits as the waterfall shows, so that the same number is seen to be the same.
    const count = (value: number | undefined) => formatNumber(value ?? NaN, 4);
    const paper = (value: number | undefined) => text('stage.earth.ofPaper', { value: count(value), endYear });
    return html`
      <kpi-strip
        class="w12"
        .items=${[
          kpi(
            'earth-ships-built',
            text('stage.earth.shipsBuilt'),
            derived.shipRate_ships_yr.values.at(-1) ?? null,
            'ships_yr',
            end,
          ),
          kpi(
            'earth-engines',
            text('stage.earth.enginesFor'),
            derived.effectiveEngines_per_yr.values.at(-1) ?? null,
            'ships_yr',
            paper(series.capacityEngines.values.at(-1)),
          ),
          kpi(
            'earth-assembly',
            text('stage.earth.assemblyFor'),
            derived.effectiveAssembly_per_yr.values.at(-1) ?? null,
            'ships_yr',
            paper(series.capacityAssembly.values.at(-1)),
          ),
          kpi(
            'earth-launches',
            text('stage.earth.launches'),
            derived.flightRate_per_yr.values.at(-1) ?? null,
            'per_yr',
            text('stage.earth.sitesOnPaper', { value: count(series.capacitySite.values.at(-1)), endYear }),
          ),
          kpi('earth-fleet', text('stage.earth.fleet'), series.fleet.values.at(-1) ?? null, 'ships', end),
          kpi('earth-landings', text('stage.earth.moonLandings'), figures.landings, '', text('stage.earth.wholePlan')),
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
