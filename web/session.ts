/**
 * Runs the engine when the scenario changes and puts the answers into the store.
 * Driver, flight and satellite at once in one worker; the plan in another, in yearly periods while a slider moves and in full
 * when it rests; the unchanged preset's results for the grey line. Not here: the queue (engine-client.ts).
 */
import type { Answer } from '../src/engine/answer.ts';
import type { PlanOptions } from '../src/plan/plan-result.ts';
import type { PresetId } from '../src/scenario/presets.ts';
import type { LinkedScenario } from '../src/scenario/scenario.ts';
import { EngineFault, type EngineClient } from './engine-client.ts';
import { painted } from './paint.ts';
import type { Kind, Results } from './result-slot.ts';
import { changesOf, presetScenario, type Change, type State, type Store } from './store.ts';

const FAST = ['driver', 'flight'] as const satisfies readonly Kind[];
/** An old result is dimmed when the new one takes longer than this. */
const LATE_MS = 150;
/** A slider that has not moved for this long rests, even under a finger. */
const REST_MS = 350;
/** Name of the measure from an input event to the frame that shows its flight and driver. */
export const PAINT_MEASURE = 'moonline:input-to-paint';
/** Name of the mark at the first frame that shows a flight and a driver. */
export const FIRST_RESULT_MARK = 'moonline:first-result';

const DRAFT: PlanOptions = { periodsPerYear: 1 };

export class EngineSession {
  readonly #store: Store;
  readonly #fast: EngineClient;
  readonly #plans: EngineClient;
  readonly #late = new Map<Kind, ReturnType<typeof setTimeout>>();
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** The plan worker loads the solver: it starts after the first flight and driver are there. */
  #planAllowed = false;
  #planned: { readonly scenario: LinkedScenario; readonly draft: boolean } | null = null;
  #round = 0;

  constructor(store: Store, clients: { fast: EngineClient; plans: EngineClient }) {
    this.#store = store;
    this.#fast = clients.fast;
    this.#plans = clients.plans;
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
    if (kind === 'plan') this.#planned = null;
    this.#settled(kind, { type: 'stopped', kind });
  }

  /** The plan's linear program as text, or a fault. */
  planModel(format: 'lp' | 'mps'): Promise<Answer<string>> {
    return this.#plans.call('planModel', 'planModel', this.#store.state.scenario, format);
  }

  #follow(state: State, change: Change, before: State): void {
    if (state.scenario !== before.scenario) {
      void this.#runFast(state.scenario, change.type === 'set' ? change.at_ms : undefined);
      if (this.#planAllowed) void this.#runPlan(state.scenario, state.gesture !== null);
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
    // The satellite goes ahead of the others where it is looked at; elsewhere it waits until the slider rests.
    const watched = this.#store.state.stage === 'satellite' && this.#planAllowed;
    const ahead = watched ? [this.#run(this.#fast, 'satellite', scenario)] : [];
    if (!watched) this.#ask('satellite');
    const answers = await Promise.all([...ahead, ...FAST.map((kind) => this.#run(this.#fast, kind, scenario))]);
    // An outcome without a result is an answer too: a launcher that stalls does not keep the plan from running.
    if (!answers.every((answer) => answer !== null && answer.status !== 'cancelled')) return;
    const first = round === this.#round && !this.#planAllowed;
    if (first) this.#planAllowed = true;
    const end = await painted();
    if (input_ms !== undefined) performance.measure(PAINT_MEASURE, { start: input_ms, end });
    if (!watched && round === this.#round && this.#store.state.gesture === null) void this.#runSatellite();
    if (first) {
      performance.mark(FIRST_RESULT_MARK, { startTime: end });
      void this.#runPlan(this.#store.state.scenario, false);
    }
    void this.#fetchBaseline();
  }

  /** The satellite of the scenario on screen, where it was asked for and not yet run. */
  async #runSatellite(): Promise<void> {
    await this.#run(this.#fast, 'satellite', this.#store.state.scenario);
  }

  async #runPlan(scenario: LinkedScenario, moving: boolean): Promise<void> {
    const draft = moving && scenario.plan.periodsPerYear > 1;
    this.#planned = { scenario, draft };
    const answer = await this.#run(this.#plans, 'plan', scenario, draft ? DRAFT : {});
    if (answer?.status === 'done' && !draft) void this.#fetchBaseline();
  }

  async #run<K extends Kind>(client: EngineClient, kind: K, scenario: LinkedScenario, options?: PlanOptions) {
    this.#ask(kind);
    try {
      const answer = (await client.call<Kind>(kind, kind, scenario, options)) as Answer<Results[K]>;
      if (answer.status === 'cancelled') return answer;
      const current = this.#store.state.scenario === scenario;
      this.#settled(kind, { type: 'answer', kind, answer, draft: options === DRAFT });
      // The answer of a value the slider has already left is drawn, but the newest is still awaited.
      if (!current) this.#ask(kind);
      if (answer.status === 'done') this.#keepBaseline(kind, scenario, answer.value, options === DRAFT);
      return answer;
    } catch (error) {
      const sentence = error instanceof EngineFault ? error.message : String(error);
      this.#settled(kind, { type: 'fault', kind, sentence });
      if (!(error instanceof EngineFault)) throw error;
      return null;
    }
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
