/** The engine's API as types: what the page, the worker and the command line may ask. The work is in engine.ts. */
import type { DriverResult } from '../driver/driver-result.ts';
import type { FlightOptions, FlightResult } from '../flight/flight-result.ts';
import type { PlanOptions, PlanResult } from '../plan/plan-result.ts';
import type { SatelliteResult } from '../satellite/satellite-result.ts';
import type { Answer } from './answer.ts';

/** One case of a reference file, as `verify` found it; `computed` has the keys of the case's `expect`. */
export interface VerifiedCase {
  readonly name: string;
  readonly kind: string;
  readonly ok: boolean;
  readonly error: number | null;
  readonly tolerance: number | null;
  readonly computed: Readonly<Record<string, unknown>>;
  readonly reason?: string;
}

export interface VerifyReport {
  readonly cases: readonly VerifiedCase[];
}

/**
 * Every call takes unknown data, checks it as a scenario and answers with values, never with exceptions.
 * A scenario that fails its checks is answered `invalid` with every problem.
 */
export interface Engine {
  driver(scenario: unknown): Answer<DriverResult>;
  satellite(scenario: unknown): Answer<SatelliteResult>;
  flight(scenario: unknown, options?: FlightOptions): Answer<FlightResult>;
  plan(scenario: unknown, options?: PlanOptions): Promise<Answer<PlanResult>>;
  /** The plan's linear program as text, in CPLEX LP or free MPS format. */
  planModel(scenario: unknown, format: 'lp' | 'mps', options?: PlanOptions): Promise<Answer<string>>;
  verify(reference: unknown): Promise<Answer<VerifyReport>>;
}

/** What a worker says when it is ready; the page refuses a worker of another ABI. */
export interface Handshake {
  readonly ready: true;
  readonly version: string;
  readonly abi: number;
}
