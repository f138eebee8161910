/**
 * How much work a program may take, in steps of the solver: the same on every machine, fast or slow, busy or stopped in
 * between. Not here: counting it (counted-clock.ts).
 */
import type { Model } from './model.ts';
import type { Solution, SolveOptions, Solver } from './solver.ts';

// Ten times and more what programs of this kind take; beyond it the simplex method stalls, and another scaling helps.
const STEPS_PER_ROW = 12;
const LEAST_STEPS = 2000;

/** Steps times rows that one call may take: some five minutes where a step of a program of 1 380 rows takes 0.4 ms. */
export const CALL_WORK_COUNT = 1e9;

/** Steps after which another scaling is tried. */
function patience(model: Model): number {
  return Math.max(LEAST_STEPS, STEPS_PER_ROW * model.rowNames.length);
}

/** What is left of the time that a person allows, and of the work that a call may take. */
export interface Clock {
  readonly spent_s: () => number;
  readonly left_s: () => number;
  /** Steps times rows of the solver. */
  readonly workLeft: () => number;
  readonly work: (amount: number) => void;
}

/** Whether nothing may be begun any more. */
export function isOver({ left_s, workLeft }: Clock): boolean {
  return left_s() <= 0 || workLeft() <= 0;
}

/** One solve within patience, time and work; what it took is taken from what is left. */
export function limitedSolution(
  model: Model,
  solver: Solver,
  clock: Clock,
  options: SolveOptions,
  onShare?: (share: number) => void,
): Solution {
  const rows = Math.max(1, model.rowNames.length);
  const stepLimit = Math.min(options.stepLimit ?? patience(model), Math.ceil(clock.workLeft() / rows));
  let last = 0;
  return solver.solve(model, {
    ...options,
    stepLimit,
    timeLimit_s: clock.left_s(),
    onSteps: (steps) => {
      clock.work((steps - last) * rows);
      last = steps;
      onShare?.(Math.min(1, steps / stepLimit));
    },
  });
}
