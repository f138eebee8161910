/**
 * The shapes of studies around a plan, and how far what is asked of them may go: fronts of time, cost and rate, one plan
 * for three futures. No computation.
 */
import type { Stage } from '../../scenario/fields.ts';
import type { Message } from '../../text/message.ts';
import type { UnitSuffix } from '../../units.ts';
import type { ObjectiveId, Progress } from '../plan-result.ts';

/** Least and most points of a front, and years whose orders are the same in every future; whole numbers. */
export const POINT_COUNTS = [2, 50] as const;
export const COMMIT_YEARS = [0, 60] as const;

export interface ParetoOptions {
  readonly periodsPerYear?: number;
  readonly pointCount?: number;
  readonly timeLimit_s?: number | undefined;
}

/** Least cost of several launch rates in the last year of a plan of one length; columns of equal length. */
export interface ParetoFront {
  readonly length_yr: number;
  readonly endYear: number;
  readonly rate_units_yr: Float64Array;
  /** Power that the last year's launches add. */
  readonly addedPower_GW_yr: Float64Array;
  readonly cost_MUSD: Float64Array;
}

export interface ParetoResult {
  readonly fronts: readonly ParetoFront[];
  readonly periodsPerYear: number;
  readonly solver: string;
}

export type ParetoReport = (progress: Progress & { readonly fronts: readonly ParetoFront[] }) => void;

export type ParetoOutcome =
  | { readonly status: 'done'; readonly value: ParetoResult }
  | { readonly status: 'timeLimit'; readonly message: Message };

export interface RobustOptions {
  readonly objective?: ObjectiveId;
  readonly periodsPerYear?: number;
  /** Years whose orders are the same in all futures. */
  readonly commit_yr?: number;
  readonly timeLimit_s?: number | undefined;
}

/** One future: planned for alone, under the robust plan, and after the orders of the plan for P50 (`null`: no plan). */
export interface RobustCase {
  readonly id: 'low' | 'middle' | 'high';
  readonly label: string;
  readonly probability: number;
  readonly alone: number;
  readonly robust: number;
  readonly middleFirst: number | null;
}

export interface RobustResult {
  readonly objective: ObjectiveId;
  readonly unit: UnitSuffix;
  readonly commit_yr: number;
  readonly periodsPerYear: number;
  readonly cases: readonly RobustCase[];
  readonly expected: { readonly alone: number; readonly robust: number; readonly middleFirst: number | null };
  /** Capacity ordered in the common years, by stage; `alone_per_yr` in the order of the cases. */
  readonly orders: readonly {
    readonly stage: Stage;
    readonly robust_per_yr: number;
    readonly alone_per_yr: readonly number[];
  }[];
  readonly rows: number;
  readonly gapRatio: number;
  readonly residualRatio: number;
  readonly message: Message;
}

export type RobustOutcome =
  | { readonly status: 'done'; readonly value: RobustResult }
  | { readonly status: 'infeasible' | 'timeLimit' | 'unbounded' | 'refused'; readonly message: Message };
