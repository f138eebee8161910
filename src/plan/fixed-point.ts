/**
 * Plan and learning found together: the plan is solved with a course of losses and costs, its own flights, ships and
 * units give the next course, until the course stays. Not here: the course itself (course.ts), one solve (plan.ts).
 */
import { formatNumber } from '../units.ts';
import { courseBetween, courseChangeRatio, courseOf, learns } from './course.ts';
import type { PlanData } from './data.ts';
import type { Solved } from './horizon.ts';
import type { FixedPointRound } from './plan-result.ts';

/** Rounds after which the search is given up. */
export const ROUND_LIMIT_COUNT = 30;
/** Relative change of losses and costs that counts as none. */
export const SETTLED_RATIO = 1e-4;

const LEAST_SHARE = 0.1;
// A round that brings less than this is taken as swinging, and the next step is shortened.
const SLOW_RATIO = 0.7;

/**
 * Solve with a settled course. Each step goes a share of the way to the course that the plan brings about, a smaller
 * one when the changes do not shrink. A scenario without learning is solved once. When the limit is reached the answer
 * is `refused` with the change that is left.
 */
export function settledPlan(data: PlanData, solve: (data: PlanData) => Solved): Solved {
  if (!learns(data.scenario)) return solve(data);
  let course = courseOf(data, null);
  let share = 1;
  let last = Infinity;
  const rounds: FixedPointRound[] = [];
  for (let round = 1; round <= ROUND_LIMIT_COUNT; round++) {
    const solved = solve({ ...data, course });
    if (solved.status !== 'solved') return solved;
    const next = courseOf(data, solved.proven.values);
    const changeRatio = courseChangeRatio(course, next);
    rounds.push({ changeRatio, value: solved.proven.measures.primal });
    if (changeRatio <= SETTLED_RATIO) return { ...solved, rounds };
    if (changeRatio > SLOW_RATIO * last) share = Math.max(LEAST_SHARE, share / 2);
    last = changeRatio;
    course = courseBetween(course, next, share);
  }
  return {
    status: 'refused',
    sentence:
      `Plan and learning do not settle: after ${ROUND_LIMIT_COUNT} rounds losses and costs still change by ` +
      `${formatNumber(100 * last, 2)} % from one round to the next, so no number is shown. Less learning, a smaller ` +
      'growth slope or coarser periods may help.',
  };
}
