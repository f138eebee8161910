/**
 * What one call of the plan shares over its solves, and what one solve comes to. Shapes and the clock, no solving.
 */
import type { PlanModel } from './plan-model.ts';
import type { FixedPointRound, PlanOptions, PlanOutcome, Report, WholeProof } from './plan-result.ts';
import type { ProvenSolution } from './solver/proof.ts';
import { CALL_WORK_COUNT, type Clock } from './solver/limits.ts';
import type { Solver } from './solver/solver.ts';

/** The solver, the time left, and who wants news. */
export interface Run {
  readonly solver: Solver;
  readonly clock: Clock;
  readonly report?: Report | undefined;
}

/** A clock that starts now, by `now_ms`; throws RangeError on a limit that is no number of at least 0. */
export function deadline({ timeLimit_s = Infinity }: PlanOptions, now_ms = () => performance.now()): Clock {
  if (!(timeLimit_s >= 0)) throw new RangeError(`timeLimit_s must be a number of at least 0, got ${timeLimit_s}`);
  const start_ms = now_ms();
  const spent_s = () => (now_ms() - start_ms) / 1000;
  let workLeft = CALL_WORK_COUNT;
  return {
    spent_s,
    left_s: () => Math.max(0, timeLimit_s - spent_s()),
    workLeft: () => workLeft,
    work: (amount) => {
      workLeft = Math.max(0, workLeft - amount);
    },
  };
}

/** One program solved and proven, or why not. */
export type Solved =
  | {
      readonly status: 'solved';
      readonly plan: PlanModel;
      readonly proven: ProvenSolution;
      readonly solve_s: number;
      /** Rounds of plan and learning, when anything learns. */
      readonly rounds?: readonly FixedPointRound[];
      /** Present when drivers, pads and plants count in whole units. */
      readonly whole?: WholeProof;
    }
  | Exclude<PlanOutcome, { status: 'done' }>;
