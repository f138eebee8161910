/** What outcomes that are no result say: what, which target, what to try. Not here: when they come about (plan.ts). */
import { formatNumber, formatQuantity } from '../units.ts';
import type { PlanData } from './data.ts';
import type { PlanOutcome } from './plan-result.ts';

type Outcome<S extends PlanOutcome['status']> = Extract<PlanOutcome, { status: S }>;

/** An answer that is not shown because it was not proven; `reason` is a clause without a full stop. */
export function refused(reason: string): Outcome<'refused'> {
  const clause = reason[0]!.toUpperCase() + reason.slice(1);
  return {
    status: 'refused',
    sentence: `${clause}, so no number is shown. Milder values or other periods per year may help.`,
  };
}

/** No answer within the time spent, in seconds. */
export function timeLimit(spent_s: number): Outcome<'timeLimit'> {
  const spent = formatQuantity(Number(spent_s.toPrecision(2)), 's');
  return {
    status: 'timeLimit',
    sentence: `No plan was found within ${spent}. Allow more time, or plan with fewer periods per year.`,
  };
}

/** An objective that can grow without end. */
export function unboundedSentence(): string {
  return 'Nothing limits this plan: its objective can grow without end. Look for a cost, a mass or an energy of zero.';
}

/** A target beyond reach: how far the best plan comes, and what to try. `when` names the years that were searched. */
export function unreachedSentence({ scenario: { plan } }: PlanData, best: number, when: string): string {
  const years = `${formatNumber(plan.horizon_yr)} year${plan.horizon_yr === 1 ? '' : 's'}`;
  return (
    `The target of ${formatNumber(plan.targetRate_units_yr, 6)} launches a year cannot be reached ${when} of a plan of ` +
    `${years}: at most ${formatNumber(Math.floor(best), 6)} are possible. Lower the target, lengthen the horizon, or ` +
    'widen what holds the launch rate back (the objective “Highest launch rate” names it).'
  );
}

/** A start that overfills the warehouse, with the least warehouse in units that would do. */
export function warehouseSentence({ scenario: { moon } }: PlanData, room: number): string {
  return (
    `The ${formatNumber(moon.start.satellites, 6)} satellites at the start do not fit in a warehouse of ` +
    `${formatNumber(moon.warehouse_units, 6)} and cannot be thrown in time. A warehouse of ` +
    `${formatNumber(Math.ceil(room), 6)} would do.`
  );
}
