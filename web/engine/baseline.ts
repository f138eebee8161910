/** Results of the unchanged preset, for the grey lines and ticks beside those of the scenario on screen. */
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import type { Kind, Results } from '../state/result-slot.ts';
import { changesOf, presetScenario, type Store } from '../state/store.ts';
import type { EngineClient } from './engine-client.ts';

/** Which worker computes which kind. */
export type ClientsByKind = Readonly<Partial<Record<Kind, EngineClient>>>;

/** Fills the baseline of the store. */
export class Baseline {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** A result of the scenario on screen is the baseline too while nothing is changed. */
  add<K extends Kind>(kind: K, scenario: LinkedScenario, value: Results[K]): void {
    const { state } = this.#store;
    if (scenario === presetScenario(state))
      this.#store.change({ type: 'baseline', presetId: state.presetId, results: { [kind]: value } });
  }

  /** Compute what is missing of it, once the scenario differs from its preset and no slider moves. */
  async fetch(clients: ClientsByKind): Promise<void> {
    const { state } = this.#store;
    if (changesOf(state).length === 0 || state.gesture !== null) return;
    const { presetId } = state;
    const preset = presetScenario(state);
    const known = state.baseline.presetId === presetId ? state.baseline : null;
    const fetch = async ([kind, client]: [Kind, EngineClient]) => {
      if (known?.[kind]) return;
      const answer = await client.call(`baseline-${kind}`, kind, preset).catch(() => null);
      if (answer?.status === 'done' && this.#store.state.presetId === presetId)
        this.#store.change({ type: 'baseline', presetId, results: { [kind]: answer.value } });
    };
    await Promise.all((Object.entries(clients) as [Kind, EngineClient][]).map(fetch));
  }
}
