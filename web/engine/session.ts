/**
 * Runs the engine when the scenario changes and puts the answers into the store.
 * Driver, flight and satellite at once in one worker; the plan in another, in yearly periods while a slider moves and in full
 * when it rests; the unchanged preset's results for the grey line. Not here: the queue (engine-client.ts).
 * Longer than 300 lines because each question the page may ask the engine has its door here.
 */
import type { Answer } from '../../src/engine/answer.ts';
import type { PlanOptions, Progress, Report } from '../../src/plan/plan-result.ts';
import type { ParetoReport, ParetoResult, RobustResult } from '../../src/plan/studies/study-result.ts';
import type { DoneReport } from '../../src/flight/search/progress.ts';
import type { CalendarOptions, CalendarResult } from '../../src/flight/search/calendar-result.ts';
import type { DispersionRequest, DispersionResult } from '../../src/flight/dispersion/dispersion-result.ts';
import type { TrafficRequest, TrafficResult } from '../../src/flight/dispersion/traffic-result.ts';
import type { SitesResult, VerifyReport } from '../../src/engine/engine-api.ts';
import type { AimFreedom, AimResult } from '../../src/flight/search/aiming.ts';
import type { SensitivityPart, SensitivityWindow } from '../../src/flight/search/sensitivity.ts';
import type { PresetId } from '../../src/scenario/presets.ts';
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import { message } from '../../src/text/text.ts';
import { EngineFault, type EngineClient } from './engine-client.ts';
import type { EnginePool } from './engine-pool.ts';
import { painted } from './paint.ts';
import { KIND_OF } from '../stages/tiles.ts';
import type { Kind, Results } from '../state/result-slot.ts';
import {
  changesOf,
  presetScenario,
  REST_MS,
  type Change,
  type StageId,
  type State,
  type Store,
} from '../state/store.ts';

const FAST = ['driver', 'flight'] as const satisfies readonly Kind[];
/** An old result is dimmed when the new one takes longer than this. */
const LATE_MS = 150;
/** Name of the measure from an input event to the frame that shows its flight and driver. */
export const PAINT_MEASURE = 'moonline:input-to-paint';
/** A browser keeps every measure until it is told to forget them: that is after so many. */
const MEASURE_LIMIT_COUNT = 1000;
/** Name of the mark at the first frame that shows a result. */
export const FIRST_RESULT_MARK = 'moonline:first-result';

const DRAFT: PlanOptions = { periodsPerYear: 1 };
/** What is asked about a plan that rests: levers solved again, or what stands in the way. */
const DETAILS: PlanOptions = { confirm: true, explain: true };
const DETAILS_LANE = 'plan-details';

/** Long work that a person starts and stops; each in a worker of its own, so that none ends with another. */
export type StudyId = 'pareto' | 'robust' | 'verify';

/** Whether a plan would have to fly its dispersion again: such a plan waits until the slider rests. */
function dispersesAnew({ scenario }: State, change: Change): boolean {
  return (
    scenario.flight.deliveryProbability === 'auto' && change.type === 'set' && /^(flight|driver)\./.test(change.path)
  );
}

/** What the page's first frame with figures waits for: the stage that is open, or the flight where that needs a plan. */
export function firstKind(stage: StageId): Kind {
  const kind = KIND_OF[stage];
  return kind === 'plan' ? 'flight' : kind;
}

export class EngineSession {
  readonly #store: Store;
  readonly #fast: EngineClient;
  readonly #plans: EngineClient;
  /** For work of a second or more, so that a slider never waits for it. */
  readonly #pool: EnginePool;
  /** What takes longer about a plan at rest, in a worker of its own so that the next plan need not wait for it. */
  readonly #details: EngineClient;
  readonly #studies: Readonly<Record<StudyId, EngineClient>>;
  readonly #late = new Map<Kind, ReturnType<typeof setTimeout>>();
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** The plan worker loads the solver: it starts after the first flight and driver are there. */
  #planAllowed = false;
  #planned: { readonly scenario: LinkedScenario; readonly draft: boolean } | null = null;
  #round = 0;
  #measureCount = 0;
  #tellShown: (() => void) | null = null;
  /** Settles when a first result is on screen. */
  readonly shown = new Promise<void>((resolve) => (this.#tellShown = resolve));

  constructor(
    store: Store,
    clients: {
      fast: EngineClient;
      plans: EngineClient;
      details: EngineClient;
      studies: Readonly<Record<StudyId, EngineClient>>;
      pool: EnginePool;
    },
  ) {
    this.#store = store;
    this.#fast = clients.fast;
    this.#plans = clients.plans;
    this.#details = clients.details;
    this.#studies = clients.studies;
    this.#pool = clients.pool;
  }

  /** Run once and follow every change of the store. */
  start(): void {
    this.#store.observe((state, change, before) => this.#follow(state, change, before));
    this.#fast.warm();
    this.runAll();
  }

  /** Run everything for the scenario on screen. */
  runAll(): void {
    const { scenario } = this.#store.state;
    void this.#runFast(scenario, undefined);
    if (this.#planAllowed) void this.#runPlan(scenario, false);
  }

  /** Stop a kind's run; its old result stays, dimmed. */
  stop(kind: Kind): void {
    (kind === 'plan' ? this.#plans : this.#fast).cancel(kind);
    if (kind === 'plan') {
      this.#details.cancel(DETAILS_LANE);
      this.#planned = null;
    }
    this.#settled(kind, { type: 'stopped', kind });
  }

  /** Fronts of time, cost and rate of the scenario on screen, told as they come. */
  pareto(report: ParetoReport): Promise<Answer<ParetoResult>> {
    return this.#studies.pareto.call('pareto', 'pareto', this.#store.state.scenario, {}, report);
  }

  /** One plan for three futures of the scenario on screen. */
  robust(report: Report): Promise<Answer<RobustResult>> {
    return this.#studies.robust.call('robust', 'robust', this.#store.state.scenario, {}, report);
  }

  /** Run cases of a reference file through the engine. */
  verify(reference: unknown): Promise<Answer<VerifyReport>> {
    return this.#studies.verify.call('verify', 'verify', reference);
  }

  /** Stop a study and give its worker's memory back; the next one starts in a new worker. */
  stopStudy(id: StudyId): void {
    this.#studies[id].close();
  }

  /** The plan's linear program as text, or a fault. */
  planModel(format: 'lp' | 'mps'): Promise<Answer<string>> {
    return this.#plans.call('planModel', 'planModel', this.#store.state.scenario, format);
  }

  /** Many launches with the scenario's errors, in a worker of the pool: the fast one stays free for sliders. */
  disperse(request: DispersionRequest): Promise<Answer<DispersionResult>> {
    return this.#pool.first.call('disperse', 'disperse', this.#store.state.scenario, request);
  }

  /** The stream of payloads, in the same worker. */
  traffic(request: TrafficRequest): Promise<Answer<TrafficResult>> {
    return this.#pool.first.call('traffic', 'traffic', this.#store.state.scenario, request);
  }

  /** Dates × targets of the scenario's gun, telling how far it is; rejects with EngineFault. */
  calendar(options: CalendarOptions, report: DoneReport): Promise<Answer<CalendarResult>> {
    return this.#pool.first.call('calendar', 'calendar', this.#store.state.scenario, options, report);
  }

  /** Stop a search: its worker ends, what else it was doing starts again. */
  stopSearch(search: 'calendar' | 'aim' | 'sites'): void {
    this.#pool.first.cancel(search);
  }

  /** Workers for long work, to be shared by whoever asks beside the scenario on screen. */
  get pool(): EnginePool {
    return this.#pool;
  }

  /** Start the workers for long work before they are needed. */
  warmPool(): void {
    this.#pool.warm();
  }

  /** Launches from the scenario's site that hit its target, telling how far it is; rejects with EngineFault. */
  aim(freedom: AimFreedom, report: DoneReport): Promise<Answer<AimResult>> {
    return this.#pool.first.call('aim', 'aim', this.#store.state.scenario, freedom, report);
  }

  /** Achromatic sites for the scenario's latitude and direction, telling how far it is; rejects with EngineFault. */
  sites(report: DoneReport): Promise<Answer<SitesResult>> {
    return this.#pool.first.call('sites', 'sites', this.#store.state.scenario, {}, report);
  }

  /** The flight as a CCSDS Orbit Ephemeris Message; rejects with EngineFault. */
  oem(): Promise<Answer<string>> {
    return this.#pool.first.call('oem', 'oem', this.#store.state.scenario);
  }

  /** Parts of a scenario's sensitivity map, each given to `take` as it comes; true when all came before the signal. */
  sensitivity(
    scenario: LinkedScenario,
    window: SensitivityWindow,
    parts: readonly number[],
    take: (answer: Answer<SensitivityPart>) => void,
    signal: AbortSignal,
  ): Promise<boolean> {
    return this.#pool.run(
      parts,
      (client, partIndex) => client.call('sensitivity', 'sensitivity', scenario, { window, partIndex }),
      take,
      signal,
    );
  }

  #follow(state: State, change: Change, before: State): void {
    if (state.scenario !== before.scenario) {
      this.#details.cancel(DETAILS_LANE);
      void this.#runFast(state.scenario, change.type === 'set' ? change.at_ms : undefined);
      const moving = state.gesture !== null;
      if (this.#planAllowed) {
        if (moving && dispersesAnew(state, change)) this.#ask('plan');
        else void this.#runPlan(state.scenario, moving);
      }
      clearTimeout(this.#rest);
      if (state.gesture !== null) this.#rest = setTimeout(() => this.#refine(), REST_MS);
    } else if (before.gesture !== null && state.gesture === null) this.#refine();
  }

  #refine(): void {
    clearTimeout(this.#rest);
    const { scenario } = this.#store.state;
    const full = this.#planned?.scenario === scenario && !this.#planned.draft;
    if (this.#planAllowed && !full) void this.#runPlan(scenario, false);
    const asked = this.#store.state.results.satellite.state;
    if (this.#planAllowed && (asked === 'waiting' || asked === 'late')) void this.#runSatellite();
  }

  async #runFast(scenario: LinkedScenario, input_ms: number | undefined): Promise<void> {
    const round = ++this.#round;
    // The other rooms are loaded behind the first figures, not before them.
    const first = this.#tellShown && firstKind(this.#store.state.stage);
    if (first) {
      const answer = await this.#run(this.#fast, first, scenario);
      if (answer?.status === 'cancelled' || round !== this.#round) return;
      if (answer) {
        performance.mark(FIRST_RESULT_MARK, { startTime: await painted() });
        this.#tellShown?.();
        this.#tellShown = null;
      }
    }
    // The satellite goes ahead of the others where it is looked at; elsewhere it waits until the slider rests.
    const watched = this.#store.state.stage === 'satellite' && !this.#tellShown;
    const kinds = [...(watched ? (['satellite'] as const) : []), ...FAST].filter((kind) => kind !== first);
    if (!watched) this.#ask('satellite');
    const answers = await Promise.all(kinds.map((kind) => this.#run(this.#fast, kind, scenario)));
    const answered = answers.every((answer) => answer !== null && answer.status !== 'cancelled');
    // Neither an outcome nor a fault of these keeps satellite and plan waiting: each says itself what comes of it.
    const plans = round === this.#round && !this.#planAllowed;
    if (plans) this.#planAllowed = true;
    const end = await painted();
    if (answered && input_ms !== undefined) this.#measure(input_ms, end);
    if (!watched && round === this.#round && this.#store.state.gesture === null) void this.#runSatellite();
    if (plans) void this.#runPlan(this.#store.state.scenario, false);
    if (answered) void this.#fetchBaseline();
  }

  #measure(start: number, end: number): void {
    if (this.#measureCount++ % MEASURE_LIMIT_COUNT === 0) performance.clearMeasures(PAINT_MEASURE);
    performance.measure(PAINT_MEASURE, { start, end });
  }

  /** The satellite of the scenario on screen, where it was asked for and not yet run. */
  async #runSatellite(): Promise<void> {
    await this.#run(this.#fast, 'satellite', this.#store.state.scenario);
  }

  async #runPlan(scenario: LinkedScenario, moving: boolean): Promise<void> {
    const draft = moving && scenario.plan.periodsPerYear > 1;
    this.#planned = { scenario, draft };
    const answer = await this.#run(this.#plans, 'plan', scenario, draft ? DRAFT : {});
    if (!answer || draft || this.#store.state.scenario !== scenario) return;
    if (answer.status === 'done') void this.#fetchBaseline();
    if (answer.status === 'done' || answer.status === 'infeasible' || answer.status === 'notReachable')
      void this.#fetchDetails(scenario);
  }

  /** The same plan once more, with all that takes longer; it replaces the plain one while nothing has changed. */
  async #fetchDetails(scenario: LinkedScenario): Promise<void> {
    const answer = await this.#details.call(DETAILS_LANE, 'plan', scenario, DETAILS).catch(() => null);
    const { state } = this.#store;
    const current =
      state.scenario === scenario && (state.results.plan.state === 'fresh' || state.results.plan.state === 'outcome');
    if (!answer || answer.status === 'cancelled' || !current) return;
    this.#store.change({ type: 'answer', kind: 'plan', answer, draft: false });
  }

  async #run<K extends Kind>(client: EngineClient, kind: K, scenario: LinkedScenario, options?: PlanOptions) {
    this.#ask(kind);
    try {
      const answer = (await client.call<Kind>(kind, kind, scenario, options, ...this.#reports(kind))) as Answer<
        Results[K]
      >;
      if (answer.status === 'cancelled') return answer;
      const current = this.#store.state.scenario === scenario;
      this.#settled(kind, { type: 'answer', kind, answer, draft: options === DRAFT });
      // The answer of a value the slider has already left is drawn, but the newest is still awaited.
      if (!current) this.#ask(kind);
      if (answer.status === 'done') this.#keepBaseline(kind, scenario, answer.value, options === DRAFT);
      return answer;
    } catch (error) {
      const said = error instanceof EngineFault ? error.said : message('engineFault.bug', { error: String(error) });
      this.#settled(kind, { type: 'fault', kind, message: said });
      if (!(error instanceof EngineFault)) throw error;
      return null;
    }
  }

  /** Plans in whole units tell how far they are. */
  #reports(kind: Kind): readonly [] | readonly [Report] {
    if (kind !== 'plan') return [];
    return [(progress: Progress) => this.#store.change({ type: 'progress', kind, progress })];
  }

  #ask(kind: Kind): void {
    this.#store.change({ type: 'asked', kind });
    if (this.#late.has(kind)) return;
    this.#late.set(
      kind,
      setTimeout(() => this.#store.change({ type: 'late', kind }), LATE_MS),
    );
  }

  #settled(kind: Kind, change: Change): void {
    clearTimeout(this.#late.get(kind));
    this.#late.delete(kind);
    this.#store.change(change);
  }

  #keepBaseline<K extends Kind>(kind: K, scenario: LinkedScenario, value: Results[K], draft: boolean): void {
    const { state } = this.#store;
    if (!draft && scenario === presetScenario(state))
      this.#store.change({ type: 'baseline', presetId: state.presetId, results: { [kind]: value } });
  }

  /** Results of the unchanged preset, once the scenario differs from it. */
  async #fetchBaseline(): Promise<void> {
    const { state } = this.#store;
    if (changesOf(state).length === 0 || state.gesture !== null) return;
    const presetId: PresetId = state.presetId;
    const preset = presetScenario(state);
    const known = state.baseline.presetId === presetId ? state.baseline : null;
    const fetch = async (client: EngineClient, kind: Kind) => {
      if (known?.[kind]) return;
      const answer = await client.call(`baseline-${kind}`, kind, preset).catch(() => null);
      if (answer?.status === 'done' && this.#store.state.presetId === presetId)
        this.#store.change({ type: 'baseline', presetId, results: { [kind]: answer.value } });
    };
    await Promise.all([
      ...([...FAST, 'satellite'] as const).map((kind) => fetch(this.#fast, kind)),
      ...(this.#planned ? [fetch(this.#plans, 'plan')] : []),
    ]);
  }
}
