/** The shape of a plan's result: series as columns, figures, levers, proof. No computation. */
import type { OBJECTIVES } from '../scenario/fields.ts';
import type { UnitSuffix } from '../units.ts';
import type { VariableId } from './names.ts';

export type ObjectiveId = (typeof OBJECTIVES)[number]['id'];

/** One column over the periods, with what a chart needs to name it. */
export interface Series {
  readonly label: string;
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

/** What a lever does to the objective, to first order, from the duals. `tile` is the link of the chain it belongs to. */
export interface Lever {
  readonly lever: LeverId;
  readonly label: string;
  readonly tile: 'earth' | 'moon' | 'driver' | 'flight' | 'satellite' | 'plan';
  /** Per cent of objective per per cent of lever. */
  readonly elasticity: number;
  readonly sentence: string;
  /** Part of the elasticity that each period brings; they add up to it. Length = number of periods. */
  readonly byPeriod: Float64Array;
}

export type LeverId =
  | 'engines'
  | 'supply'
  | 'assembly'
  | 'site'
  | 'fleet'
  | 'cargo'
  | 'industry'
  | 'power'
  | 'driver'
  | 'budget'
  | 'warehouse';

/**
 * Evidence that the answer is what it claims, recomputed outside the solver. For the objective `time` it is that of
 * the launch rate at the horizon found: primal and dual are units per year there.
 */
export interface Proof {
  readonly solver: string;
  readonly primal: number;
  readonly dual: number;
  readonly gapRatio: number;
  /** Largest violation of a row, relative to the row's scale. */
  readonly residualRatio: number;
  /** Largest violation of a bound, relative to the variable's scale. */
  readonly boundRatio: number;
  /** Largest wrong-signed dual or reduced cost, relative to the terms it is made of. */
  readonly dualRatio: number;
  /** Largest |dual × slack| relative to the objective. */
  readonly complementarityRatio: number;
  readonly solve_s: number;
}

export interface PlanResult {
  readonly objective: ObjectiveId;
  /** In the objective's unit: GW·yr, units per year, M$, years. */
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
  /** Most helpful first; empty when the objective is zero. */
  readonly bottlenecks: readonly Lever[];
  readonly proof: Proof;
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
}

/** A plan, or the reason there is none. Assignable to the engine's Answer. */
export type PlanOutcome =
  | { readonly status: 'done'; readonly value: PlanResult }
  | { readonly status: 'infeasible'; readonly sentence: string }
  | { readonly status: 'unbounded'; readonly sentence: string }
  | { readonly status: 'notReachable'; readonly sentence: string; readonly best: number }
  | { readonly status: 'timeLimit'; readonly sentence: string }
  | { readonly status: 'refused'; readonly sentence: string };
