/**
 * Runs the engine when the scenario changes and puts the answers into the store: driver, flight and satellite in one worker,
 * the plan in another. Each rule of when has a file beside this one: the first frame (first-paint.ts), plans under a moving
 * slider (plan-draft.ts), rest (rest.ts), the preset's results (baseline.ts), what takes longer (plan-details.ts). Not here:
 * questions a person asks (studies.ts), the queue of a worker (engine-client.ts).
 */
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import type { Kind } from '../state/result-slot.ts';
import type { Change, State, Store } from '../state/store.ts';
import { Baseline } from './baseline.ts';
import type { EngineClient } from './engine-client.ts';
import { FirstPaint, firstKind, PaintMeasures } from './first-paint.ts';
import { painted } from './paint.ts';
import { PlanDetails } from './plan-details.ts';
import { PlanRuns } from './plan-draft.ts';
import { Rest } from './rest.ts';
import { SlotRuns } from './slot-runs.ts';
import { Studies, type StudyClients } from './studies.ts';

/** What every step of a slider computes. */
const AT_ONCE = ['driver', 'flight'] as const satisfies readonly Kind[];

/** The page's workers. */
export interface SessionClients extends StudyClients {
  readonly fast: EngineClient;
  readonly details: EngineClient;
}

/** The page's connection to the engine. */
export class EngineSession extends Studies {
  readonly #store: Store;
  readonly #fast: EngineClient;
  readonly #baseline: Baseline;
  readonly #runs: SlotRuns;
  readonly #plans: PlanRuns;
  readonly #rest = new Rest(() => this.#refine());
  readonly #first = new FirstPaint();
  readonly #measures = new PaintMeasures();
  #round = 0;
  /** Settles when a first result is on screen. */
  readonly shown = this.#first.shown;

  constructor(store: Store, clients: SessionClients) {
    super(store, clients);
    this.#store = store;
    this.#fast = clients.fast;
    this.#baseline = new Baseline(store);
    this.#runs = new SlotRuns(store, this.#baseline);
    const details = new PlanDetails(store, clients.details);
    this.#plans = new PlanRuns(store, clients.plans, this.#runs, details, () => void this.#fetchBaseline());
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
    if (this.#plans.allowed) void this.#plans.run(scenario, false);
  }

  /** Stop a kind's run; its old result stays, dimmed. */
  stop(kind: Kind): void {
    if (kind === 'plan') this.#plans.stop();
    else this.#fast.cancel(kind);
    this.#runs.settle(kind, { type: 'stopped', kind });
  }

  #follow(state: State, change: Change, before: State): void {
    if (state.scenario !== before.scenario) {
      void this.#runFast(state.scenario, change.type === 'set' ? change.at_ms : undefined);
      this.#plans.follow(state, change);
    }
    this.#rest.follow(state, before);
  }

  #refine(): void {
    const { scenario, results } = this.#store.state;
    this.#plans.refine(scenario);
    const { state } = results.satellite;
    if (this.#plans.allowed && (state === 'waiting' || state === 'late')) void this.#runSatellite();
  }

  async #runFast(scenario: LinkedScenario, input_ms: number | undefined): Promise<void> {
    const round = ++this.#round;
    // The code of the other kinds is loaded behind the first figures, not before them.
    const first = this.#first.pending ? firstKind(this.#store.state.stage) : null;
    if (first) {
      const answer = await this.#runs.run({ client: this.#fast, kind: first }, scenario);
      if (answer?.status === 'cancelled' || round !== this.#round) return;
      if (answer) await this.#first.mark();
    }
    // On its own stage the satellite runs before the others; elsewhere it waits until the slider rests.
    const watched = this.#store.state.stage === 'satellite' && !this.#first.pending;
    const kinds = [...(watched ? (['satellite'] as const) : []), ...AT_ONCE].filter((kind) => kind !== first);
    if (!watched) this.#runs.ask('satellite');
    const answers = await Promise.all(kinds.map((kind) => this.#runs.run({ client: this.#fast, kind }, scenario)));
    const answered = answers.every((answer) => answer !== null && answer.status !== 'cancelled');
    // Satellite and plan do not wait for a good answer: an outcome or a fault of these is shown by each.
    const firstPlan = round === this.#round && this.#plans.allow();
    const end = await painted();
    if (answered && input_ms !== undefined) this.#measures.add(input_ms, end);
    if (!watched && round === this.#round && this.#store.state.gesture === null) void this.#runSatellite();
    if (firstPlan) void this.#plans.run(this.#store.state.scenario, false);
    if (answered) void this.#fetchBaseline();
  }

  /** The satellite of the scenario on screen, where it was asked for and not yet run. */
  async #runSatellite(): Promise<void> {
    await this.#runs.run({ client: this.#fast, kind: 'satellite' }, this.#store.state.scenario);
  }

  #fetchBaseline(): Promise<void> {
    const fast = this.#fast;
    const plan = this.#plans.asked ? { plan: this.#plans.client } : {};
    return this.#baseline.fetch({ driver: fast, flight: fast, satellite: fast, ...plan });
  }
}
