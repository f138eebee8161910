/**
 * Plan and learning found together: the plan is solved with a course of losses and costs, its own flights, ships and
 * satellites give the next course, until the course stays. Not here: the course itself (course.ts), one solve (plan.ts).
 */
import { numberOf } from '../text/message.ts';
import { message } from '../text/text.ts';
import { courseBetween, courseChangeRatio, courseOf, learns } from './course.ts';
import type { PlanData } from './data.ts';
import type { FixedPointRound } from './plan-result.ts';
import type { Solved } from './run.ts';

/** Rounds after which the search is given up. */
export const ROUND_LIMIT_COUNT = 30;
/** Relative change of losses and costs that counts as none. */
export const SETTLED_RATIO = 1e-4;
/** The change that is accepted, and shown, when the limit of rounds is reached: plans jump between vertices. */
export const ACCEPTED_CHANGE_RATIO = 0.01;

const LEAST_SHARE = 0.1;
// A round that brings less than this is taken as swinging, and the next step is shortened.
const SLOW_RATIO = 0.7;

/**
 * Solve with a settled course. Each step goes a share of the way to the course that the plan brings about, a smaller
 * one when the changes do not shrink. A scenario without learning is solved once. At the limit of rounds the closest
 * round is taken when its change is acceptable, else the answer is `refused` with the change that is left.
 */
export function settledPlan(data: PlanData, solve: (data: PlanData) => Solved): Solved {
  if (!learns(data.scenario)) return solve(data);
  let course = courseOf(data, null);
  let share = 1;
  let last = Infinity;
  const rounds: FixedPointRound[] = [];
  let closest: { solved: Solved; changeRatio: number } | null = null;
  for (let round = 1; round <= ROUND_LIMIT_COUNT; round++) {
    const solved = solve({ ...data, course });
    if (solved.status !== 'solved') return solved;
    const next = courseOf(data, solved.proven.values);
    const changeRatio = courseChangeRatio(course, next);
    rounds.push({ changeRatio, value: solved.proven.measures.primal });
    if (changeRatio <= SETTLED_RATIO) return { ...solved, rounds };
    if (!closest || changeRatio < closest.changeRatio) closest = { solved, changeRatio };
    if (changeRatio > SLOW_RATIO * last) share = Math.max(LEAST_SHARE, share / 2);
    last = changeRatio;
    course = courseBetween(course, next, share);
  }
  if (closest && closest.solved.status === 'solved' && closest.changeRatio <= ACCEPTED_CHANGE_RATIO)
    return {
      ...closest.solved,
      rounds: [...rounds, { changeRatio: closest.changeRatio, value: closest.solved.proven.measures.primal }],
    };
  return {
    status: 'refused',
    message: message('plan.outcome.unsettled', { rounds: ROUND_LIMIT_COUNT, share: numberOf(100 * last, 2) }),
  };
}
