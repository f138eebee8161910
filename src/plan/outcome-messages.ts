/** What outcomes that are no result say: what, which target, what to try. Not here: when they come about (plan.ts). */
import { numberOf, quantityOf, type Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import type { PlanData } from './data.ts';
import type { PlanOutcome } from './plan-result.ts';
import type { Clock } from './solver/limits.ts';

type Outcome<S extends PlanOutcome['status']> = Extract<PlanOutcome, { status: S }>;

/** An answer that is not shown because it was not proven, with the reason as a sentence. */
export function refused(reason: Message): Outcome<'refused'> {
  return { status: 'refused', message: message('plan.outcome.refused', { reason }) };
}

/** No answer within the time that a person allowed, or within the work that one call may take, for so many rows. */
export function timeLimit(clock: Clock, rows: number): Outcome<'timeLimit'> {
  if (clock.left_s() > 0) return { status: 'timeLimit', message: message('plan.outcome.workLimit', { rows }) };
  const spent = quantityOf(clock.spent_s(), 's', 2);
  return { status: 'timeLimit', message: message('plan.outcome.timeLimit', { spent }) };
}

/** A target beyond reach: how far the best plan comes, and what to try. `when` names the years that were searched. */
export function unreachedMessage(
  { scenario: { plan } }: PlanData,
  best: number,
  when: 'lastYear' | 'lastYearWhole' | 'anyYear' | 'anyYearWhole',
): Message {
  return message('plan.outcome.unreached', {
    target: numberOf(plan.targetRate_units_yr, 6),
    when,
    horizon: numberOf(plan.horizon_yr, 4),
    best: numberOf(Math.floor(best), 6),
  });
}

/** A start that overfills the warehouse, with the least warehouse in satellites that would do. */
export function overfullStartMessage({ scenario: { moon } }: PlanData, room: number): Message {
  return message('plan.outcome.overfullStart', {
    satellites: numberOf(moon.start.satellites, 6),
    warehouse: numberOf(moon.warehouse_units, 6),
    enough: numberOf(Math.ceil(room), 6),
  });
}
