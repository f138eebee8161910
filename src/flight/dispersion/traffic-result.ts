/** The shape of the stream of payloads: how many are under way, how near they pass one another, where misses end. */
import type { FlightStatus } from '../flight-result.ts';

/** The nearest that two payloads of the stream come while they pass the target. */
export interface ClosestPair {
  readonly distance_km: number;
  readonly relativeSpeed_m_s: number;
  /** Places in the stream, counted from 0. */
  readonly firstIndex: number;
  readonly secondIndex: number;
}

/** How many of a number of payloads end how within a year, when nothing catches them. */
export type Fates = Readonly<Partial<Record<FlightStatus, number>>>;

export interface TrafficResult {
  readonly samples: number;
  readonly seed: number;
  readonly target: string;
  readonly interval_s: number;
  /** Payloads between muzzle and target at any time, at this interval: mean time of flight over interval. */
  readonly inFlightCount: number;
  /** Distance between payloads along the path at the target, if all flew alike. */
  readonly spacing_km: number;
  /** Payloads that overtake or are overtaken: the spread of the arrival times over the interval. */
  readonly scrambleCount: number;
  readonly closest: ClosestPair | null;
  /** Of the misses alone; empty when there is none. */
  readonly missedCount: number;
  readonly fatesOfMisses: Fates;
  /** Of all payloads, if none were caught. */
  readonly fatesIfNotCaught: Fates;
  readonly sentence: string;
}

/** What a caller may ask. */
export interface TrafficRequest {
  readonly samples: number;
  readonly seed: number;
}
