/**
 * How far a search came within its bound of work, and how that is told. Not here: counting the work (work.ts).
 */
import { numberOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { CORRECTION_STEP_LIMIT_COUNT, SCAN_STEP_LIMIT_COUNT, Work } from './work.ts';

/** How far a search whose work is bounded came. */
export interface Reach {
  readonly work: Work;
  /** Rounds of the scan that are done: its first steps, then every halving of them. */
  roundCount: number;
  /** Whether the bound left out part of the scan. */
  isScanCut: boolean;
}

/** A search about to begin, with all of its work before it. */
export function newReach(allowed = SCAN_STEP_LIMIT_COUNT): Reach {
  return { work: new Work(allowed), roundCount: 0, isScanCut: false };
}

/** The scan is over: note whether it was cut short, and allow what correcting its finds may take. */
export function scanEnded(reach: Reach, allowed = CORRECTION_STEP_LIMIT_COUNT): void {
  reach.isScanCut = reach.work.isCut;
  reach.work.allowFurther(allowed);
}

/**
 * What was found, and where a bound of work ended the search, how far it came. Every round halves the scan's widest step
 * until its finest; the last rounds only smooth the change from wide to fine.
 */
export function withReach(
  { work, roundCount, isScanCut }: Reach,
  [widest_m_s, finest_m_s]: readonly [widest: number, finest: number],
  found: Message,
): Message {
  if (!work.isCut) return found;
  const steps = numberOf(work.taken / 1e6, 3);
  let step_m_s = widest_m_s;
  for (let round = 1; round < roundCount; round++) step_m_s /= 2;
  if (!isScanCut || step_m_s <= finest_m_s) return message('flight.search.ended.correction', { found, steps });
  const step = numberOf(step_m_s, 3);
  if (roundCount === 0) return message('flight.search.ended.first', { found, steps, step });
  return message('flight.search.ended.scan', { found, steps, step });
}
