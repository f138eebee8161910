/**
 * The largest levers confirmed by real solves at 1 % less and 1 % more of each.
 * Not here: elasticities from duals (bottleneck.ts), the scaled programs (levers.ts).
 */
import { numberOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import type { PlanData } from '../data.ts';
import { LEVERS } from '../constraints/index.ts';
import { leveredPlan } from './levers.ts';
import { isNoise, largestFirst } from './ranking.ts';
import type { Model } from '../solver/model.ts';
import type { LinearObjectiveId } from '../objectives.ts';
import type { Lever, Report } from '../plan-result.ts';

/** How many levers are confirmed, largest first. */
export const CONFIRMED_COUNT = 3;

const STEP = 0.01;
// Curvature makes left and right differ by a few per cent of themselves; beyond this the lever works on one side only.
const ONE_SIDED_RATIO = 0.1;
const ONE_SIDED_LEAST = 0.002;

interface Confirming {
  readonly data: PlanData;
  readonly objective: LinearObjectiveId;
  /** Optimum at the plan as it stands. */
  readonly primal: number;
  /** Optimum of a scaled program, or `null` when it has no proven answer. */
  readonly solve: (model: Model) => number | null;
  readonly report?: Report | undefined;
}

/** The levers with the largest ones confirmed: (1 − z(0.99)/z)/0.01 and (z(1.01)/z − 1)/0.01. */
export function confirmedLevers(levers: readonly Lever[], confirming: Confirming): Lever[] {
  const { data, objective, primal, solve, report } = confirming;
  const bySize = largestFirst(alongChain(levers), ({ elasticity }) => Math.abs(elasticity));
  const largest = bySize.filter(({ elasticity }) => !isNoise(elasticity)).slice(0, CONFIRMED_COUNT);
  return levers.map((lever) => {
    const place = largest.indexOf(lever);
    if (place < 0) return lever;
    report?.({
      message: message('plan.progress.confirming', { lever: lever.label }),
      doneFraction: place / largest.length,
    });
    const side = (sign: 1 | -1) => {
      const optimum = solve(leveredPlan(data, objective, lever.lever, 1 + sign * STEP).model);
      return optimum === null ? null : (sign * (optimum / primal - 1)) / STEP;
    };
    const confirmed = [side(-1), side(1)] as const;
    const oneSided = isOneSided(...confirmed);
    return { ...lever, confirmed, oneSided, message: confirmation(lever.message, confirmed, oneSided) };
  });
}

/** Levers in the order of the chain, which settles which of equals come first. */
function alongChain(levers: readonly Lever[]): Lever[] {
  return LEVERS.flatMap(({ id }) => levers.find(({ lever }) => lever === id) ?? []);
}

function isOneSided(left: number | null, right: number | null): boolean {
  if (left === null || right === null) return true;
  const most = Math.max(Math.abs(left), Math.abs(right));
  return Math.abs(left - right) > Math.max(ONE_SIDED_LEAST, ONE_SIDED_RATIO * most);
}

function confirmation(
  effect: Message,
  [left, right]: readonly [number | null, number | null],
  oneSided: boolean,
): Message {
  const values = { effect, more: change(right, 1), less: change(left, -1) };
  return oneSided ? message('plan.lever.confirmedOneSided', values) : message('plan.lever.confirmed', values);
}

/** The objective's change in per cent for one per cent more or less of a lever. */
function change(value: number | null, sign: 1 | -1): Message {
  if (value === null) return message('plan.lever.noPlan');
  const share = numberOf(Math.abs(value), 3);
  return sign * value < 0 ? message('plan.lever.down', { share }) : message('plan.lever.up', { share });
}
