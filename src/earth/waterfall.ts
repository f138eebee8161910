/**
 * Paper → effective: what the five hurdles leave of the capacity on paper, in flights a year, by year.
 * Capacities pass by their minimum, yields by their product. Not here: how capacities grow (the plan).
 */
import { decimalsOf, numberOf, type Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import { readinessFraction, type Hurdles } from './readiness.ts';
import type { Stage } from '../scenario/fields.ts';

/** Bars of the waterfall, from paper to what could fly and succeed; each is the capacity left after that hurdle. */
export const WATERFALL_STEPS = [
  { id: 'paper', label: message('earth.hurdle.paper.label'), meaning: message('earth.hurdle.paper.meaning') },
  {
    id: 'finalisation',
    label: message('earth.hurdle.finalisation.label'),
    meaning: message('earth.hurdle.finalisation.meaning'),
  },
  { id: 'engines', label: message('earth.hurdle.engines.label'), meaning: message('earth.hurdle.engines.meaning') },
  { id: 'supply', label: message('earth.hurdle.supply.label'), meaning: message('earth.hurdle.supply.meaning') },
  { id: 'assembly', label: message('earth.hurdle.assembly.label'), meaning: message('earth.hurdle.assembly.meaning') },
  { id: 'site', label: message('earth.hurdle.site.label'), meaning: message('earth.hurdle.site.meaning') },
  { id: 'licences', label: message('earth.hurdle.licences.label'), meaning: message('earth.hurdle.licences.meaning') },
  { id: 'success', label: message('earth.hurdle.success.label'), meaning: message('earth.hurdle.success.meaning') },
] as const;

export type WaterfallStepId = (typeof WATERFALL_STEPS)[number]['id'];

export interface Waterfall {
  /** Decimal calendar years of the rows. */
  readonly year: Float64Array;
  /** Flights a year that are left after each step, one number a row. */
  readonly left_per_yr: Readonly<Record<WaterfallStepId, Float64Array>>;
  /** The capacity that binds at the end: the last one that takes anything; `null` when none does. */
  readonly binding: WaterfallStepId | null;
  readonly message: Message;
  /** What the plan itself launches, one number a row, and beside what capacity that stands: use, not capacity. */
  readonly flown_per_yr: Float64Array;
  readonly use: readonly Message[];
}

/** Capacities installed and losses, one number a row; `time_yr` since the plan began. */
export interface WaterfallInput {
  readonly hurdles: Hurdles;
  readonly year: Float64Array;
  readonly time_yr: Float64Array;
  readonly capacity_per_yr: Readonly<Record<Stage, Float64Array>>;
  readonly lossProbability: Float64Array;
  /** Licensed flights, or `null` when licences cap nothing. */
  readonly licences_per_yr: Float64Array | null;
  /** Share of a ship that each flight wears out. */
  readonly wearFraction: number;
  /** Flights of the plan a year. */
  readonly flown_per_yr: Float64Array;
}

/**
 * The waterfall. A ship built counts as the flights it makes in its life, 1/(loss + wear), so that production and
 * launch sites stand in one unit.
 */
export function hurdleWaterfall(input: WaterfallInput): Waterfall {
  const { hurdles, year, time_yr, capacity_per_yr, lossProbability, wearFraction, licences_per_yr, flown_per_yr } =
    input;
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
    left.licences[i] = flights = Math.min(flights, licences_per_yr?.[i] ?? Infinity);
    left.success[i] = flights * (1 - lossProbability[i]!);
  }
  const binding = bindingStep(left);
  return {
    year,
    left_per_yr: left,
    binding,
    message: summary(left, binding),
    flown_per_yr,
    use: Array.from(year, (end, i) => useOf(end, flown_per_yr[i]!, left.licences[i]!)),
  };
}

/** Ships that fly beyond what production replaces are no fault: the fleet is there, and is used up. */
function useOf(year: number, flown: number, capacity: number): Message {
  return message('earth.waterfall.use', {
    year: decimalsOf(year, 0),
    flown: numberOf(flown, 4),
    capacity: numberOf(capacity, 4),
    kind: flown > capacity * (1 + 1e-9) ? 'beyond' : 'within',
  });
}

const CAPACITIES = ['licences', 'site', 'assembly', 'supply', 'engines'] as const;

function bindingStep(left: Waterfall['left_per_yr']): WaterfallStepId | null {
  const order = WATERFALL_STEPS.map(({ id }) => id);
  const before = (id: WaterfallStepId) => order[order.indexOf(id) - 1]!;
  return CAPACITIES.find((id) => left[id].at(-1)! < left[before(id)].at(-1)! * (1 - 1e-9)) ?? null;
}

function summary(left: Waterfall['left_per_yr'], binding: WaterfallStepId | null): Message {
  const leftRatio = left.success.at(-1)! / left.paper.at(-1)!;
  if (!Number.isFinite(leftRatio)) return message('earth.waterfall.nothing');
  const share = numberOf(100 * leftRatio, 2);
  if (binding === 'site') return message('earth.waterfall.cadenceBinds', { share });
  const hurdle = binding ?? 'assembly';
  if (hurdle === 'engines' || hurdle === 'supply' || hurdle === 'licences' || hurdle === 'assembly')
    return message('earth.waterfall.hurdleBinds', { share, hurdle });
  throw new Error(`${hurdle} is no capacity`);
}
