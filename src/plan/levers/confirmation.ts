/**
 * The largest levers confirmed by real solves at 1 % less and 1 % more of each.
 * Not here: elasticities from duals (bottleneck.ts), the scaled programs (levers.ts).
 */
import { formatNumber } from '../../units.ts';
import type { PlanData } from '../data.ts';
import { leveredPlan } from './levers.ts';
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
  const largest = [...levers]
    .filter((lever) => lever.elasticity !== 0)
    .sort((a, b) => Math.abs(b.elasticity) - Math.abs(a.elasticity))
    .slice(0, CONFIRMED_COUNT);
  return levers.map((lever) => {
    const place = largest.indexOf(lever);
    if (place < 0) return lever;
    report?.({ sentence: `Confirming the lever ${lever.label.toLowerCase()}`, doneFraction: place / largest.length });
    const side = (sign: 1 | -1) => {
      const optimum = solve(leveredPlan(data, objective, lever.lever, 1 + sign * STEP).model);
      return optimum === null ? null : (sign * (optimum / primal - 1)) / STEP;
    };
    const confirmed = [side(-1), side(1)] as const;
    const oneSided = isOneSided(...confirmed);
    return { ...lever, confirmed, oneSided, sentence: `${lever.sentence} ${confirmation(confirmed, oneSided)}` };
  });
}

function isOneSided(left: number | null, right: number | null): boolean {
  if (left === null || right === null) return true;
  const most = Math.max(Math.abs(left), Math.abs(right));
  return Math.abs(left - right) > Math.max(ONE_SIDED_LEAST, ONE_SIDED_RATIO * most);
}

function confirmation([left, right]: readonly [number | null, number | null], oneSided: boolean): string {
  const change = (value: number | null, sign: 1 | -1) =>
    value === null ? 'no plan' : `${sign * value < 0 ? '−' : '+'}${formatNumber(Math.abs(value), 3)} %`;
  return (
    `Solved again: 1 % more gives ${change(right, 1)}, 1 % less ${change(left, -1)}` +
    `${oneSided ? '; it works on one side only' : ''}.`
  );
}
