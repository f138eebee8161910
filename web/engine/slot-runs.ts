/**
 * One run of the engine for one kind of result, from the request to the answer in the store. Not here: which kinds run
 * when (session.ts), the queue of a worker (engine-client.ts).
 */
import type { Answer } from '../../src/engine/answer.ts';
import type { PlanOptions, Progress, Report } from '../../src/plan/plan-result.ts';
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import { message } from '../../src/text/text.ts';
import type { Kind, Results } from '../state/result-slot.ts';
import type { Change, Store } from '../state/store.ts';
import type { Baseline } from './baseline.ts';
import { EngineFault, type EngineClient } from './engine-client.ts';

/** An old result is dimmed when the new one takes longer than this. */
const LATE_MS = 150;

/** How one kind is run: by which worker, and for the plan with which options. */
export interface Run<K extends Kind> {
  readonly client: EngineClient;
  readonly kind: K;
  readonly options?: PlanOptions;
  /** Its answer is shown only until the full one comes, and is no baseline. */
  readonly draft?: boolean;
}

/** Runs kinds of results; each slot of the store says how its newest request is doing. */
export class SlotRuns {
  readonly #store: Store;
  readonly #baseline: Baseline;
  readonly #late = new Map<Kind, ReturnType<typeof setTimeout>>();

  constructor(store: Store, baseline: Baseline) {
    this.#store = store;
    this.#baseline = baseline;
  }

  /** The answer, which is in the store by then; null after a fault, which is there too. A bug also throws. */
  async run<K extends Kind>({ client, kind, options, draft = false }: Run<K>, scenario: LinkedScenario) {
    this.ask(kind);
    try {
      const answer = (await client.call<Kind>(kind, kind, scenario, options, ...this.#reports(kind))) as Answer<
        Results[K]
      >;
      if (answer.status === 'cancelled') return answer;
      const current = this.#store.state.scenario === scenario;
      this.settle(kind, { type: 'answer', kind, answer, draft });
      // The answer of a value the slider has already left is drawn, but the newest is still awaited.
      if (!current) this.ask(kind);
      if (answer.status === 'done' && !draft) this.#baseline.add(kind, scenario, answer.value);
      return answer;
    } catch (error) {
      const said = error instanceof EngineFault ? error.said : message('engineFault.bug', { error: String(error) });
      this.settle(kind, { type: 'fault', kind, message: said });
      if (!(error instanceof EngineFault)) throw error;
      return null;
    }
  }

  /** Mark a kind as asked for, and as late when no answer comes in time. */
  ask(kind: Kind): void {
    this.#store.change({ type: 'asked', kind });
    if (this.#late.has(kind)) return;
    this.#late.set(
      kind,
      setTimeout(() => this.#store.change({ type: 'late', kind }), LATE_MS),
    );
  }

  /** Put the end of a request into the store. */
  settle(kind: Kind, change: Change): void {
    clearTimeout(this.#late.get(kind));
    this.#late.delete(kind);
    this.#store.change(change);
  }

  /** Plans in whole ships and drivers report their progress. */
  #reports(kind: Kind): readonly [] | readonly [Report] {
    if (kind !== 'plan') return [];
    return [(progress: Progress) => this.#store.change({ type: 'progress', kind, progress })];
  }
}
