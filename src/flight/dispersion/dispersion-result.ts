/** The shape of a dispersion: statistics, the linear prediction beside them, the cloud as columns. No computation. */
import type { TargetId } from '../../scenario/target-fields.ts';
import type { Message } from '../../text/message.ts';
import type { FlightResult, FlightStatus } from '../flight-result.ts';

/** Mean and standard deviation of a signed quantity, and percentiles of its size. */
export interface Moments {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Samples of a dispersion in their order, as columns; `statusId` is the end's code (outcome.ts), the rest 0 where there is no arrival. */
export interface DispersionColumns {
  readonly statusId: Float64Array;
  readonly miss_km: Float64Array;
  readonly missNormal_km: Float64Array;
  readonly time_days: Float64Array;
  /** What a catcher must take away: the insertion Δv, of an escape the speed itself. */
  readonly speed_m_s: Float64Array;
  /** Speed change that a correction at the scenario's time takes; 0 where none was asked or the flight had ended. */
  readonly correction_m_s: Float64Array;
}

/** First-order prediction of the cloud: standard deviations and the 1σ ellipse in the target's plane. */
export interface LinearDispersion {
  readonly standardDeviation: number;
  readonly normalStandardDeviation_km: number;
  readonly semiMajor_km: number;
  readonly semiMinor_km: number;
  /** Angle of the major axis from the miss in the plane towards the miss out of it. */
  readonly tilt_deg: number;
}

export interface DispersionResult {
  readonly samples: number;
  readonly seed: number;
  readonly target: TargetId;
  /** The model the launches flew in, and what its numbers can be trusted for. */
  readonly model: FlightResult['model'];
  readonly accuracy: Message;
  /** Of the launch without errors, in the ephemeris model; null in the circular problem. */
  readonly date: string | null;
  readonly outcomes: OutcomeCounts;
  /** Signed, as an Arrival's (flight-result.ts). */
  readonly miss_km: Moments;
  readonly missNormal_km: Moments;
  /** The miss square to the path of the launch without errors. */
  readonly across_km: Moments;
  readonly distance_km: { readonly p50: number; readonly p95: number; readonly p99: number };
  /** Covariance of miss and normal miss, km². */
  readonly covariance_km2: readonly [yy: number, yz: number, zz: number];
  readonly time_days: Moments;
  readonly linear: LinearDispersion;
  /** Whether the linear ellipse may be trusted here, and the message that says so. */
  readonly linearHolds: boolean;
  readonly message: Message;
  readonly captureProbability: number;
  /** Null when the correction would come after the arrival. */
  readonly correction_m_s: Moments | null;
  readonly columns: DispersionColumns;
}

/** How many of many flights ended how; ends that none had are left out. */
export type OutcomeCounts = Readonly<Partial<Record<FlightStatus, number>>>;

/** What a caller may ask. */
export interface DispersionRequest {
  readonly samples: number;
  readonly seed: number;
}
