/**
 * Paper → effective: what the five hurdles leave of the capacity on paper, in flights a year, by year.
 * Capacities pass by their minimum, yields by their product. Not here: how capacities grow (the plan).
 */
import { readinessFraction, type Hurdles } from './readiness.ts';
import type { Stage } from '../scenario/fields.ts';

/** Bars of the waterfall, from paper to what flies and succeeds; each is what is left after that hurdle. */
export const WATERFALL_STEPS = [
  { id: 'paper', label: 'On paper', says: 'what final assembly could build on paper' },
  { id: 'finalisation', label: 'Final design', says: 'times the readiness of the design' },
  { id: 'engines', label: 'Engines', says: 'no more than the engines effectively allow' },
  { id: 'supply', label: 'Supply chain', says: 'no more than the supply chain effectively allows' },
  { id: 'assembly', label: 'Assembly, test', says: 'no more than assembly and test effectively allow' },
  { id: 'site', label: 'Launch sites', says: 'no more than the launch sites effectively allow' },
  { id: 'success', label: 'Successful', says: 'times the share of flights that succeed' },
] as const;

export type WaterfallStepId = (typeof WATERFALL_STEPS)[number]['id'];

export interface Waterfall {
  /** Decimal calendar years of the rows. */
  readonly year: Float64Array;
  /** Flights a year that are left after each step, one number a row. */
  readonly left_per_yr: Readonly<Record<WaterfallStepId, Float64Array>>;
  /** The hurdle that takes most at the end, or `null` when none takes any. */
  readonly worst: WaterfallStepId | null;
  readonly sentence: string;
}

/** Capacities installed and losses, one number a row; `time_yr` since the plan began. */
export interface WaterfallInput {
  readonly hurdles: Hurdles;
  readonly year: Float64Array;
  readonly time_yr: Float64Array;
  readonly capacity_per_yr: Readonly<Record<Stage, Float64Array>>;
  readonly lossProbability: Float64Array;
  /** Share of a ship that each flight wears out. */
  readonly wearFraction: number;
}

/**
 * The waterfall. A ship built counts as the flights it makes in its life, 1/(loss + wear), so that production and
 * launch sites stand in one unit.
 */
export function hurdleWaterfall(input: WaterfallInput): Waterfall {
  const { hurdles, year, time_yr, capacity_per_yr, lossProbability, wearFraction } = input;
  const left = Object.fromEntries(WATERFALL_STEPS.map(({ id }) => [id, new Float64Array(year.length)])) as Record<
    WaterfallStepId,
    Float64Array
  >;
  for (let i = 0; i < year.length; i++) {
    const life_flights = 1 / (lossProbability[i]! + wearFraction);
    const ready = (h: Stage | 'finalisation') => readinessFraction(hurdles[h], time_yr[i]!);
    const design = ready('finalisation');
    let flights = capacity_per_yr.assembly[i]! * life_flights;
    left.paper[i] = flights;
    left.finalisation[i] = flights *= design;
    for (const h of ['engines', 'supply', 'assembly'] as const)
      left[h][i] = flights = Math.min(flights, design * ready(h) * capacity_per_yr[h][i]! * life_flights);
    left.site[i] = flights = Math.min(flights, ready('site') * capacity_per_yr.site[i]!);
    left.success[i] = flights * (1 - lossProbability[i]!);
  }
  const worst = worstStep(left);
  return { year, left_per_yr: left, worst, sentence: sentence(left, worst) };
}

function worstStep(left: Waterfall['left_per_yr']): WaterfallStepId | null {
  let worst: WaterfallStepId | null = null;
  let least = 1 - 1e-9;
  for (let k = 1; k < WATERFALL_STEPS.length; k++) {
    const { id } = WATERFALL_STEPS[k]!;
    const kept = left[id].at(-1)! / left[WATERFALL_STEPS[k - 1]!.id].at(-1)!;
    if (kept < least) [worst, least] = [id, kept];
  }
  return worst;
}

function sentence(left: Waterfall['left_per_yr'], worst: WaterfallStepId | null): string {
  const kept = left.success.at(-1)! / left.paper.at(-1)!;
  if (!Number.isFinite(kept)) return 'Nothing stands on paper.';
  const share = `${Number((100 * kept).toPrecision(2))} % of what stands on paper flies and succeeds in the end.`;
  if (worst === null) return share;
  const label = WATERFALL_STEPS.find(({ id }) => id === worst)!.label.toLowerCase();
  const cadence = worst === 'site' ? 'Cadence is the bottleneck' : 'Cadence is not the bottleneck';
  return `${share} ${cadence}: the largest step down is ${label}.`;
}
