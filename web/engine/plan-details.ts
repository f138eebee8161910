/** What takes longer about a plan at rest: its levers solved again, or what stands in the way of one. */
import type { PlanOptions } from '../../src/plan/plan-result.ts';
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import type { Store } from '../state/store.ts';
import type { EngineClient } from './engine-client.ts';

const OPTIONS: PlanOptions = { confirm: true, explain: true };
const LANE = 'plan-details';

/** Asks a worker of its own, so that the next plan need not wait for it. */
export class PlanDetails {
  readonly #store: Store;
  readonly #client: EngineClient;

  constructor(store: Store, client: EngineClient) {
    this.#store = store;
    this.#client = client;
  }

  /** The same plan once more with all details; it replaces the plain one while nothing has changed. */
  async fetch(scenario: LinkedScenario): Promise<void> {
    const answer = await this.#client.call(LANE, 'plan', scenario, OPTIONS).catch(() => null);
    const { state } = this.#store;
    const slot = state.results.plan.state;
    const current = state.scenario === scenario && (slot === 'fresh' || slot === 'outcome');
    if (!answer || answer.status === 'cancelled' || !current) return;
    this.#store.change({ type: 'answer', kind: 'plan', answer, draft: false });
  }

  stop(): void {
    this.#client.cancel(LANE);
  }
}
