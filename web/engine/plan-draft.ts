/**
 * The plan of the scenario on screen: a draft in yearly periods while a slider moves, in full when it rests. Not here: when
 * a slider rests (rest.ts), what takes longer about a plan (plan-details.ts).
 */
import type { PlanOptions } from '../../src/plan/plan-result.ts';
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import type { Change, State, Store } from '../state/store.ts';
import type { EngineClient } from './engine-client.ts';
import type { PlanDetails } from './plan-details.ts';
import type { SlotRuns } from './slot-runs.ts';

const DRAFT: PlanOptions = { periodsPerYear: 1 };

/** Whether a plan would have to fly its dispersion again: such a plan waits until the slider rests. */
function dispersesAnew({ scenario }: State, change: Change): boolean {
  return (
    scenario.flight.deliveryProbability === 'auto' && change.type === 'set' && /^(flight|driver)\./.test(change.path)
  );
}

/** Runs plans in their own worker. */
export class PlanRuns {
  readonly client: EngineClient;
  readonly #store: Store;
  readonly #runs: SlotRuns;
  readonly #details: PlanDetails;
  /** Called when a plan in full is there. */
  readonly #onFull: () => void;
  #allowed = false;
  #latest: { readonly scenario: LinkedScenario; readonly draft: boolean } | null = null;

  constructor(store: Store, client: EngineClient, runs: SlotRuns, details: PlanDetails, onFull: () => void) {
    this.#store = store;
    this.client = client;
    this.#runs = runs;
    this.#details = details;
    this.#onFull = onFull;
  }

  /** Whether plans run yet: their worker loads the solver, so it starts after the first flight and driver. */
  get allowed(): boolean {
    return this.#allowed;
  }

  /** Whether a plan has been asked for and not stopped since. */
  get asked(): boolean {
    return this.#latest !== null;
  }

  /** Let plans run from now on; false where they already did. */
  allow(): boolean {
    const first = !this.#allowed;
    this.#allowed = true;
    return first;
  }

  /** The scenario has changed. */
  follow(state: State, change: Change): void {
    this.#details.stop();
    if (!this.#allowed) return;
    const moving = state.gesture !== null;
    if (moving && dispersesAnew(state, change)) this.#runs.ask('plan');
    else void this.run(state.scenario, moving);
  }

  /** The slider rests: what was a draft runs in full. */
  refine(scenario: LinkedScenario): void {
    const full = this.#latest?.scenario === scenario && !this.#latest.draft;
    if (this.#allowed && !full) void this.run(scenario, false);
  }

  async run(scenario: LinkedScenario, moving: boolean): Promise<void> {
    const draft = moving && scenario.plan.periodsPerYear > 1;
    this.#latest = { scenario, draft };
    const options = draft ? DRAFT : {};
    const answer = await this.#runs.run({ client: this.client, kind: 'plan', options, draft }, scenario);
    if (!answer || draft || this.#store.state.scenario !== scenario) return;
    if (answer.status === 'done') this.#onFull();
    if (answer.status === 'done' || answer.status === 'infeasible' || answer.status === 'notReachable')
      void this.#details.fetch(scenario);
  }

  stop(): void {
    this.client.cancel('plan');
    this.#details.stop();
    this.#latest = null;
  }
}
