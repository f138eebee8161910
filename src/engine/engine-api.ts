/** The engine's API as types: what the page, the worker and the command line may ask. The work is in engine.ts. */
import type { Message } from '../text/message.ts';
import type { DriverResult } from '../driver/driver-result.ts';
import type { DispersionColumns, DispersionRequest, DispersionResult } from '../flight/dispersion/dispersion-result.ts';
import type { CalendarOptions, CalendarResult } from '../flight/search/calendar-result.ts';
import type { FlightOptions, FlightResult } from '../flight/flight-result.ts';
import type { SatelliteResult } from '../satellite/satellite-result.ts';
import type { PlanOptions, Report } from '../plan/plan-result.ts';
import type {
  ParetoOptions,
  ParetoReport,
  ParetoResult,
  RobustOptions,
  RobustResult,
} from '../plan/studies/study-result.ts';
import type { AchromaticSite, SiteRequest } from '../flight/search/achromatic.ts';
import type { Approach } from '../flight/search/nearest.ts';
import type { ReportProgress } from '../flight/search/search.ts';
import type { AimFreedom, AimResult } from '../flight/search/aiming.ts';
import type { TrafficRequest, TrafficResult } from '../flight/dispersion/traffic-result.ts';
import type { SensitivityPart, SensitivityWindow } from '../flight/search/sensitivity.ts';
import type { Answer } from './answer.ts';
import type { PlanReport } from './plan-report.ts';

/** One case of a reference file, as `verify` found it; `computed` has the keys of the case's `expect`. */
export interface VerifiedCase {
  readonly name: string;
  readonly kind: string;
  readonly ok: boolean;
  readonly error: number | null;
  readonly tolerance: number | null;
  readonly computed: Readonly<Record<string, unknown>>;
  /** Why the case could not be run or does not hold, where its figures do not say it. */
  readonly reason?: Message;
}

export interface VerifyReport {
  readonly cases: readonly VerifiedCase[];
}

/**
 * Every call takes unknown data, checks it as a scenario and answers with values, never with exceptions.
 * A scenario that fails its checks is answered `invalid` with every problem.
 */
export interface Engine {
  driver(scenario: unknown): Promise<Answer<DriverResult>>;
  satellite(scenario: unknown): Promise<Answer<SatelliteResult>>;
  /** One flight, in the circular problem or on the scenario's date (flight.model). */
  flight(scenario: unknown, options?: FlightOptions): Promise<Answer<FlightResult>>;
  plan(scenario: unknown, options?: PlanOptions, report?: Report): Promise<Answer<PlanReport>>;
  /** Fronts of time, cost and launch rate, told as they come. */
  pareto(scenario: unknown, options?: ParetoOptions, report?: ParetoReport): Promise<Answer<ParetoResult>>;
  /** One plan for three futures. */
  robust(scenario: unknown, options?: RobustOptions, report?: Report): Promise<Answer<RobustResult>>;
  /** The plan's linear program as text, in CPLEX LP or free MPS format. */
  planModel(scenario: unknown, format: 'lp' | 'mps', options?: PlanOptions): Promise<Answer<string>>;
  /** Achromatic sites of the scenario's target for a latitude and a direction (default: the scenario's own). */
  sites(scenario: unknown, request?: Partial<SiteRequest>, report?: ReportProgress): Promise<Answer<SitesResult>>;
  /** Launches from the scenario's site that hit its target, turning the speed and, when asked, one direction. */
  aim(scenario: unknown, freedom: AimFreedom, report?: ReportProgress): Promise<Answer<AimResult>>;
  /** Dispersion of the scenario's launch, in its model; `infeasible` when it does not arrive even without errors. */
  disperse(scenario: unknown, request: DispersionRequest): Promise<Answer<DispersionResult>>;
  /** Samples first to first + count − 1 alone, for a pool (pool.ts). */
  disperseColumns(
    scenario: unknown,
    request: DispersionRequest,
    first: number,
    count: number,
  ): Promise<Answer<DispersionColumns>>;
  /** Statistics over columns that a pool flew. */
  disperseStatistics(
    scenario: unknown,
    request: DispersionRequest,
    parts: readonly DispersionColumns[],
  ): Promise<Answer<DispersionResult>>;
  /** The stream of payloads at the scenario's cadence; `infeasible` when none of them arrives. */
  traffic(scenario: unknown, request: TrafficRequest): Promise<Answer<TrafficResult>>;
  /** Dates × targets of the scenario's mass driver from its date on, always in the ephemeris model; tells how far it is. */
  calendar(scenario: unknown, options?: CalendarOptions, report?: ReportProgress): Promise<Answer<CalendarResult>>;
  /** One part of the map of ∂miss/∂v over longitude × speed; part 0 says how many there are. */
  sensitivity(scenario: unknown, request: SensitivityRequest): Promise<Answer<SensitivityPart>>;
  /** The flight as a CCSDS Orbit Ephemeris Message (502.0-B). */
  oem(scenario: unknown): Promise<Answer<string>>;
  verify(reference: unknown): Promise<Answer<VerifyReport>>;
}

/** Which part of which map. */
export interface SensitivityRequest {
  readonly window: SensitivityWindow;
  readonly partIndex: number;
}

/** Sites found, and a message that says what was searched. */
export interface SitesResult extends Approach {
  readonly target: string;
  readonly request: SiteRequest;
  readonly sites: readonly AchromaticSite[];
  readonly message: Message;
}

/** What a worker says when it is ready; the page refuses one of another release, or one that names no ABI. */
export interface Handshake {
  readonly ready: true;
  readonly version: string;
  readonly abi: number;
}
