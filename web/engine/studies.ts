/**
 * What a person asks of the engine beside the results that follow the scenario: studies of the plan, searches, dispersion,
 * files. Each concerns the scenario on screen and leaves the store as it is. Not here: those results (session.ts).
 */
import type { Answer } from '../../src/engine/answer.ts';
import type { SitesResult, VerifyReport } from '../../src/engine/engine-api.ts';
import type { DispersionRequest, DispersionResult } from '../../src/flight/dispersion/dispersion-result.ts';
import type { TrafficRequest, TrafficResult } from '../../src/flight/dispersion/traffic-result.ts';
import type { AimFreedom, AimResult } from '../../src/flight/search/aiming.ts';
import type { CalendarOptions, CalendarResult } from '../../src/flight/search/calendar-result.ts';
import type { ReportProgress } from '../../src/flight/search/search.ts';
import type { SensitivityPart, SensitivityWindow } from '../../src/flight/search/sensitivity.ts';
import type { Report } from '../../src/plan/plan-result.ts';
import type { ParetoReport, ParetoResult, RobustResult } from '../../src/plan/studies/study-result.ts';
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import type { Store } from '../state/store.ts';
import type { EngineClient } from './engine-client.ts';
import type { EnginePool } from './engine-pool.ts';

/** Long work that a person starts and stops. */
export type StudyId = 'pareto' | 'robust' | 'verify';

/** Workers for this work. */
export interface StudyClients {
  readonly plans: EngineClient;
  /** One worker a study, so that stopping one does not end another. */
  readonly studies: Readonly<Record<StudyId, EngineClient>>;
  /** For work of a second or more, so that a slider never waits for it. */
  readonly pool: EnginePool;
}

/** One method a question. Each rejects with EngineFault where there is no answer. */
export class Studies {
  /** Workers for long work, shared with whoever asks about other scenarios than the one on screen. */
  readonly pool: EnginePool;
  readonly #store: Store;
  readonly #plans: EngineClient;
  readonly #studies: Readonly<Record<StudyId, EngineClient>>;

  constructor(store: Store, clients: StudyClients) {
    this.#store = store;
    this.#plans = clients.plans;
    this.#studies = clients.studies;
    this.pool = clients.pool;
  }

  get #scenario(): LinkedScenario {
    return this.#store.state.scenario;
  }

  /** Start the workers for long work before they are needed. */
  warmPool(): void {
    this.pool.warm();
  }

  /** Fronts of time, cost and rate, reported as they come. */
  pareto(report: ParetoReport): Promise<Answer<ParetoResult>> {
    return this.#studies.pareto.call('pareto', 'pareto', this.#scenario, {}, report);
  }

  /** One plan for three futures. */
  robust(report: Report): Promise<Answer<RobustResult>> {
    return this.#studies.robust.call('robust', 'robust', this.#scenario, {}, report);
  }

  /** Run cases of a reference file through the engine. */
  verify(reference: unknown): Promise<Answer<VerifyReport>> {
    return this.#studies.verify.call('verify', 'verify', reference);
  }

  /** Stop a study and free its worker's memory; the next one starts in a new worker. */
  stopStudy(id: StudyId): void {
    this.#studies[id].close();
  }

  /** The plan's linear program as text. */
  planModel(format: 'lp' | 'mps'): Promise<Answer<string>> {
    return this.#plans.call('planModel', 'planModel', this.#scenario, format);
  }

  /** Many launches with the scenario's errors. */
  disperse(request: DispersionRequest): Promise<Answer<DispersionResult>> {
    return this.pool.first.call('disperse', 'disperse', this.#scenario, request);
  }

  /** The stream of payloads. */
  traffic(request: TrafficRequest): Promise<Answer<TrafficResult>> {
    return this.pool.first.call('traffic', 'traffic', this.#scenario, request);
  }

  /** Dates × targets of the scenario's mass driver, with progress. */
  calendar(options: CalendarOptions, report: ReportProgress): Promise<Answer<CalendarResult>> {
    return this.pool.first.call('calendar', 'calendar', this.#scenario, options, report);
  }

  /** Launches from the scenario's site that hit its target, with progress. */
  aim(freedom: AimFreedom, report: ReportProgress): Promise<Answer<AimResult>> {
    return this.pool.first.call('aim', 'aim', this.#scenario, freedom, report);
  }

  /** Achromatic sites for the scenario's latitude and direction, with progress. */
  sites(report: ReportProgress): Promise<Answer<SitesResult>> {
    return this.pool.first.call('sites', 'sites', this.#scenario, {}, report);
  }

  /** Stop a search: its worker ends, its other calls start again in a new one. */
  stopSearch(search: 'calendar' | 'aim' | 'sites'): void {
    this.pool.first.cancel(search);
  }

  /** The flight as a CCSDS Orbit Ephemeris Message. */
  oem(): Promise<Answer<string>> {
    return this.pool.first.call('oem', 'oem', this.#scenario);
  }

  /** Parts of a scenario's sensitivity map, each given to `take` as it comes; true when all came before the signal. */
  sensitivity(
    scenario: LinkedScenario,
    window: SensitivityWindow,
    parts: readonly number[],
    take: (answer: Answer<SensitivityPart>) => void,
    signal: AbortSignal,
  ): Promise<boolean> {
    return this.pool.run(
      parts,
      (client, partIndex) => client.call('sensitivity', 'sensitivity', scenario, { window, partIndex }),
      take,
      signal,
    );
  }
}
