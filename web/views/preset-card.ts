/**
 * What a card of the gallery shows of a scenario's results: few numbers, so that the build can write those of all presets
 * into one file (web/embed/posters.ts). Pure. Not here: drawing (preset-picture.ts), asking (gallery-view.ts).
 */
import type { Message } from '../../src/text/message.ts';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import type { PlanReport } from '../../src/engine/plan-report.ts';

/** Points of the payload's path; more are not seen in a picture of this size. */
const MOST_POINTS = 160;

/** The flight of a card, in the rotating frame. */
export interface CardFlight {
  readonly x_km: readonly number[];
  readonly y_km: readonly number[];
  readonly moon_km: number;
  readonly moonRadius_km: number;
  readonly targetX_km: number;
  readonly targetY_km: number;
  readonly target: string;
  readonly arrives: boolean;
}

/** The plan of a card, year by year, and its key figures. */
export interface CardPlan {
  readonly endYear: readonly number[];
  readonly power_GW: readonly number[];
  readonly flights_per_yr: readonly number[];
  readonly finalPower_GW: number;
  readonly targetYear: number | null;
  readonly bottleneck: Message | null;
}

/** One card; no plan where there is none, no flight where nothing is launched from the Moon. */
export interface PresetCard {
  readonly flight: CardFlight | null;
  readonly plan: CardPlan | null;
}

/** Every second one left out until at most so many are left, the last among them. */
function fewer(values: ArrayLike<number>): number[] {
  const every = Math.max(1, Math.ceil(values.length / MOST_POINTS));
  return Array.from(values).filter((_, i, all) => i % every === 0 || i === all.length - 1);
}

function flightOf({ path, constants, target, arrival }: FlightResult): CardFlight {
  return {
    x_km: fewer(path.x_km),
    y_km: fewer(path.y_km),
    moon_km: constants.distance_km * (1 - constants.massRatio),
    moonRadius_km: constants.moonRadius_km,
    targetX_km: target.rotating_km[0],
    targetY_km: target.rotating_km[1],
    target: target.id,
    arrives: arrival !== null,
  };
}

/** The card of results; null stands for a result that is not there. */
export function cardOf(flight: FlightResult | null, plan: PlanReport | null): PresetCard {
  if (!plan) return { flight: null, plan: null };
  const { derived, endYear, figures, bottlenecks, series } = plan;
  const launched = series.drivers.values.at(-1)! > 0;
  return {
    flight: flight && launched ? flightOf(flight) : null,
    plan: {
      endYear: [...endYear],
      power_GW: [...derived.activePower_GW.values],
      flights_per_yr: [...derived.flightRate_per_yr.values],
      finalPower_GW: figures.finalPower_GW,
      targetYear: figures.targetYear,
      bottleneck: bottlenecks[0]?.label ?? null,
    },
  };
}
