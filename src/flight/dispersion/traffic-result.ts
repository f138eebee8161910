/** The shape of the stream of payloads: how many are under way, how near they pass one another, where misses end. */
import type { TargetId } from '../../scenario/target-fields.ts';
import type { Message } from '../../text/message.ts';
import type { OutcomeCounts } from './dispersion-result.ts';

/** The nearest that two payloads of the stream come while they pass the target. */
export interface ClosestPair {
  readonly distance_km: number;
  readonly relativeSpeed_m_s: number;
  /** Places in the stream, counted from 0. */
  readonly firstIndex: number;
  readonly secondIndex: number;
}

export interface TrafficResult {
  readonly samples: number;
  readonly seed: number;
  readonly target: TargetId;
  readonly interval_s: number;
  /** Payloads between muzzle and target at any time, at this interval: mean time of flight over interval. */
  readonly inFlightCount: number;
  /** Distance between payloads along the path at the target, if all flew alike. */
  readonly spacing_km: number;
  /** Payloads that overtake or are overtaken: the spread of the arrival times over the interval. */
  readonly scrambleCount: number;
  readonly closest: ClosestPair | null;
  /** Payloads that are not caught, and how they end within a year; empty when there is none. */
  readonly missedCount: number;
  readonly outcomesOfMisses: OutcomeCounts;
  /** How all payloads end within a year, if none were caught. */
  readonly outcomesIfNotCaught: OutcomeCounts;
  readonly message: Message;
}

/** What a caller may ask. */
export interface TrafficRequest {
  readonly samples: number;
  readonly seed: number;
}
