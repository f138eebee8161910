/** The shape of a plan's result: series as columns, figures, levers, proof. No computation. */
import type { OBJECTIVES } from '../scenario/fields.ts';
import type { Message } from '../text/message.ts';
import type { UnitSuffix } from '../units.ts';
import type { Tile } from './constraints/constraint.ts';
import type { LeverId, ReliefId } from './constraints/index.ts';
import type { OptionalVariableId, VariableId } from './names.ts';
import type { ProofMeasures } from './solver/proof.ts';

export type ObjectiveId = (typeof OBJECTIVES)[number]['id'];

/** One column over the periods, with what a chart needs to name it. */
export interface Series {
  readonly label: Message;
  readonly unit: UnitSuffix;
  /** Length = number of periods. Stocks are end-of-period. */
  readonly values: Float64Array;
}

/** Series computed from the variables: rates per year, power at work, effective capacities. */
export type DerivedId =
  | 'launchRate_units_yr'
  | 'activePower_GW'
  | 'effectiveEngines_per_yr'
  | 'effectiveSupply_per_yr'
  | 'effectiveAssembly_per_yr'
  | 'effectiveSite_per_yr'
  | 'shipRate_ships_yr'
  | 'flightRate_per_yr'
  | 'throughput_t_yr';

/** One round of plan and learning: how far losses and costs moved, and the objective in its program's unit. */
export interface FixedPointRound {
  readonly changeRatio: number;
  readonly value: number;
}

/** What a lever does to the objective, to first order, from the duals. `tile` is the link of the chain it belongs to. */
export interface Lever {
  readonly lever: LeverId;
  readonly label: Message;
  readonly tile: Tile;
  /** Per cent of objective per per cent of lever. */
  readonly elasticity: number;
  readonly message: Message;
  /** Part of the elasticity that each period brings; they add up to it. Length = number of periods. */
  readonly byPeriod: Float64Array;
  /** The largest levers, solved again: elasticity for 1 % less and for 1 % more. `null` where one had no answer. */
  readonly confirmed?: readonly [left: number | null, right: number | null];
  /** Whether less and more differ so much that the elasticity holds on one side only. */
  readonly oneSided?: boolean;
}

/** One limit that stands in the way: by how much it would have to give, in its own unit. */
export interface Relief {
  readonly rule: ReliefId;
  readonly label: Message;
  readonly unit: UnitSuffix;
  /** Sum over the periods, and the largest single one. */
  readonly amount: number;
  readonly largest: number;
  /** Share of what the limit allows in the best plan without relief, over the periods that give. */
  readonly shareFraction: number;
  readonly byPeriod: Float64Array;
  readonly message: Message;
}

/** Why a target cannot be reached: the least relief that would do, and limits that together forbid it. */
export interface WhyNot {
  /** Largest share first. Giving exactly these amounts makes the plan feasible. */
  readonly relief: readonly Relief[];
  /** An irreducible set: with all of these the target is out of reach, without any one of them it is not. */
  readonly together: readonly ReliefId[];
  readonly message: Message;
}

/** What stands before a plan that comes to nothing: what would have to give first. */
export interface Nothing {
  /** Largest share first; empty where no limit stands in the way, or none could be told. */
  readonly relief: readonly Relief[];
  readonly message: Message;
}

/** What is known of a plan in whole units. */
export interface WholeProof {
  /** No plan can be better than this, in the unit of the objective's program. */
  readonly bound: number;
  readonly gapRatio: number;
  readonly unitCount: number;
  readonly message: Message;
}

export type CourseId = 'lossProbability' | 'shipCost_MUSD' | 'launchCost_MUSD' | 'chipCost_MUSD';

/** Least cost of reaching the target at the least time and one period later, and the price of a month between. */
export interface MonthSooner {
  readonly soonest_MUSD: number;
  readonly later_MUSD: number;
  readonly price_MUSD: number;
  readonly message: Message;
}

/**
 * Evidence that the answer is what it claims, recomputed outside the solver. For the objective `time` it is that of
 * the launch rate at the horizon found: primal and dual are satellites per year there.
 */
export type Proof = ProofMeasures & { readonly solver: string };

/** How long it took: no part of the answer, which is the same on every machine. */
export interface Timing {
  readonly solve_s: number;
}

export interface PlanResult {
  readonly objective: ObjectiveId;
  /** In the objective's unit: GW·yr, satellites per year, M$, years. */
  readonly value: number;
  readonly unit: UnitSuffix;
  readonly rows: number;
  readonly columns: number;
  readonly nonzeros: number;
  readonly periodsPerYear: number;
  /** Calendar time of each period's end, decimal years. */
  readonly endYear: Float64Array;
  readonly series: Readonly<Record<VariableId, Series>>;
  readonly derived: Readonly<Record<DerivedId, Series>>;
  readonly figures: PlanFigures;
  /** Losses and costs by period, as learning leaves them. */
  readonly course: Readonly<Record<CourseId, Series>>;
  /** Rounds that plan and learning took to settle; empty when nothing learns. */
  readonly rounds: readonly FixedPointRound[];
  readonly whole: WholeProof | null;
  readonly moon: MoonBalance;
  /** Series of the options that are on. */
  readonly optional: Readonly<Partial<Record<OptionalVariableId, Series>>>;
  /** For the objective `time`: what reaching the target a month sooner costs; `null` where it cannot be told. */
  readonly monthSooner: MonthSooner | null;
  /** Most helpful first; empty when the objective is zero. */
  readonly bottlenecks: readonly Lever[];
  /** What would have to move first where the best objective is zero; `null` where it is not. */
  readonly nothing: Nothing | null;
  readonly proof: Proof;
  readonly timing: Timing;
}

/** What the Moon gives back for what is brought: masses, costs and energy over the periods. */
export interface MoonBalance {
  readonly landed_t: Series;
  readonly launched_t: Series;
  /** Mass launched over mass landed, both from the beginning. */
  readonly returnRatio: Series;
  /** Decimal year in which more has been launched than landed; `null` when that does not happen. */
  readonly massBreakEvenYear: number | null;
  /** Local share of the mass made in a period; NaN where nothing is made. */
  readonly closureFraction: Series;
  /** Discounted spending over discounted launches so far, and the price of the same satellite sent from Earth. */
  readonly unitCost_MUSD: Series;
  readonly directUnitCost_MUSD: Series;
  /** Decimal year from which a satellite by way of the Moon has cost less; `null` when it never has. */
  readonly costBreakEvenYear: number | null;
  /** Time in which industry could double itself from lunar material alone; `null` when it cannot. */
  readonly doubling_yr: number | null;
  readonly machineryEnergy_MWh: Series;
  readonly satelliteEnergy_MWh: Series;
  readonly shotEnergy_MWh: Series;
  readonly availableEnergy_MWh: Series;
  readonly message: Message;
}

/** Single figures people ask for first. Energy and spending are discounted, as the objectives count them. */
export interface PlanFigures {
  /** Decimal calendar year at whose end the trailing year's launches first reach the target; null when they do not. */
  readonly targetYear: number | null;
  readonly energy_GW_yr: number;
  readonly finalPower_GW: number;
  readonly finalRate_units_yr: number;
  readonly spent_MUSD: number;
  readonly importedMass_t: number;
  readonly flights: number;
  readonly landings: number;
}

export interface PlanOptions {
  readonly objective?: ObjectiveId;
  /** Coarser periods for a quick first answer while a slider moves. */
  readonly periodsPerYear?: number;
  readonly timeLimit_s?: number;
  /** Solve the three largest levers again at 1 % less and 1 % more. */
  readonly confirm?: boolean;
  /** When there is no plan, find what stands in the way. */
  readonly explain?: boolean;
}

/** News of long work: what is being done, how far it is, and the best found so far. */
export interface Progress {
  readonly message: Message;
  readonly doneFraction: number;
}

export type Report = (progress: Progress) => void;

/** A plan, or the reason there is none. Assignable to the engine's Answer. */
export type PlanOutcome =
  | { readonly status: 'done'; readonly value: PlanResult }
  | { readonly status: 'infeasible'; readonly message: Message; readonly whyNot?: WhyNot }
  | { readonly status: 'unbounded'; readonly message: Message }
  | { readonly status: 'notReachable'; readonly message: Message; readonly best: number; readonly whyNot?: WhyNot }
  | { readonly status: 'timeLimit'; readonly message: Message }
  | { readonly status: 'refused'; readonly message: Message };
