/**
 * Runs the engine for the figures of one scenario: only what a figure that is alive shows, again when the scenario changes,
 * the plan in yearly periods while a slider moves. Answers go into the store's slots and to those who watch.
 * Not here: where the engine lives (engine-connection.ts), what a figure draws (live-figure.ts).
 */
import type { Answer } from '../../src/engine/answer.ts';
import type { SensitivityPart } from '../../src/flight/search/sensitivity.ts';
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import type { Message } from '../../src/text/message.ts';
import { message } from '../../src/text/text.ts';
import { EngineFault, type EngineClient } from '../engine/engine-client.ts';
import { changesOf, presetScenario, REST_MS, type State, type Store } from '../state/store.ts';
import { sharedEngine } from './engine-connection.ts';
import type { ViewKind, ViewResults } from './views/view.ts';

/** What a figure is told: a result, an outcome without one, or that the engine failed. */
export type News =
  | { readonly state: 'busy' }
  | { readonly state: 'done'; readonly kind: ViewKind; readonly result: ViewResults[ViewKind]; readonly draft: boolean }
  | { readonly state: 'outcome'; readonly messages: readonly Message[] }
  | { readonly state: 'fault'; readonly code: 'engine-unavailable' | 'engine-failed'; readonly message: Message };

type Watcher = (news: News) => void;

interface Watched {
  readonly watchers: Set<Watcher>;
  /** The last news, for a figure that comes later, and the scenario they are of. */
  last: { readonly news: News; readonly scenario: LinkedScenario } | null;
  baseline: { readonly presetId: string; readonly result: ViewResults[ViewKind] } | null;
  round: number;
}

export class FigureSession {
  readonly #store: Store;
  readonly #key: string;
  readonly #kinds = new Map<ViewKind, Watched>();
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store, key: string) {
    this.#store = store;
    this.#key = key;
    store.observe((state, _, before) => this.#follow(state, before));
  }

  /** Keep a kind of result up to date and be told of it, at once when it is there; returns the way to stop. */
  watch(kind: ViewKind, watcher: Watcher): () => void {
    const known = this.#kinds.get(kind);
    const watched = known ?? { watchers: new Set(), last: null, baseline: null, round: 0 };
    this.#kinds.set(kind, watched);
    const idle = watched.watchers.size === 0;
    watched.watchers.add(watcher);
    if (watched.last?.scenario === this.#store.state.scenario) watcher(watched.last.news);
    else if (idle) void this.#run(kind);
    else watcher({ state: 'busy' });
    return () => watched.watchers.delete(watcher);
  }

  /** The unchanged preset's result of a kind, where the scenario differs from it and it is known. */
  baseline(kind: ViewKind): ViewResults[ViewKind] | null {
    const { state } = this.#store;
    const known = this.#kinds.get(kind)?.baseline;
    return known && known.presetId === state.presetId && changesOf(state).length > 0 ? known.result : null;
  }

  #follow(state: State, before: State): void {
    clearTimeout(this.#rest);
    if (state.scenario !== before.scenario) {
      for (const kind of this.#alive()) void this.#run(kind);
      if (state.gesture !== null) this.#rest = setTimeout(() => this.#refine(), REST_MS);
    } else if (before.gesture !== null && state.gesture === null) this.#refine();
  }

  /** What was asked coarsely while a slider moved is asked again in full. */
  #refine(): void {
    const plan = this.#kinds.get('plan');
    const news = plan?.last?.news;
    const full = plan?.last?.scenario === this.#store.state.scenario && news?.state === 'done' && !news.draft;
    if (plan && plan.watchers.size > 0 && !full) void this.#run('plan', true);
  }

  #alive(): ViewKind[] {
    return [...this.#kinds].filter(([, { watchers }]) => watchers.size > 0).map(([kind]) => kind);
  }

  #tell(kind: ViewKind, news: News, scenario: LinkedScenario | null): void {
    const watched = this.#kinds.get(kind)!;
    if (scenario) watched.last = { news, scenario };
    for (const watcher of [...watched.watchers]) watcher(news);
  }

  async #run(kind: ViewKind, rested = false): Promise<void> {
    const { scenario, gesture, presetId } = this.#store.state;
    const watched = this.#kinds.get(kind)!;
    const round = ++watched.round;
    const draft = kind === 'plan' && gesture !== null && !rested && scenario.plan.periodsPerYear > 1;
    this.#tell(kind, { state: 'busy' }, null);
    try {
      const engine = await sharedEngine();
      const answer = await this.#asked(engine, kind, scenario, draft, () => round === watched.round);
      // A newer question is on its way; only the answer of a slider that still moves is worth drawing.
      if (!answer || answer.status === 'cancelled' || (round !== watched.round && !this.#store.state.gesture)) return;
      if (answer.status === 'done') {
        this.#tell(kind, { state: 'done', kind, result: answer.value, draft }, scenario);
        if (!draft) void this.#updateBaseline(engine, kind, scenario, presetId, answer.value);
      } else {
        const messages = answer.status === 'invalid' ? answer.problems.map((one) => one.message) : [answer.message];
        this.#tell(kind, { state: 'outcome', messages }, scenario);
      }
    } catch (error) {
      const code = error instanceof EngineFault && error.reason !== 'bug' ? 'engine-unavailable' : 'engine-failed';
      const said = error instanceof EngineFault ? error.said : message('engineFault.bug', { error: String(error) });
      this.#tell(kind, { state: 'fault', code, message: said }, scenario);
    }
  }

  #asked(
    engine: EngineClient,
    kind: ViewKind,
    scenario: LinkedScenario,
    draft: boolean,
    current: () => boolean,
  ): Promise<Answer<ViewResults[ViewKind]> | null> {
    const lane = `${this.#key} ${kind}`;
    if (kind === 'sites') return this.#sites(engine, lane, scenario, current);
    return engine.call<Exclude<ViewKind, 'sites'>>(lane, kind, scenario, draft ? { periodsPerYear: 1 } : {});
  }

  /** The parts of the coarse map, one call each, so that other figures are served between them. */
  async #sites(
    engine: EngineClient,
    lane: string,
    scenario: LinkedScenario,
    current: () => boolean,
  ): Promise<Answer<ViewResults['sites']> | null> {
    // Only the site map needs these.
    const { coarseCells, isCoarse } = await import('./views/site-cells.ts');
    const parts: SensitivityPart[] = [];
    while (!isCoarse(parts)) {
      const asked = { window: 'near', partIndex: parts.length } as const;
      const answer = await engine.call(lane, 'sensitivity', scenario, asked);
      if (answer.status !== 'done') return answer;
      if (!current()) return null;
      parts.push(answer.value);
    }
    return { status: 'done', value: coarseCells(parts) };
  }

  async #updateBaseline(
    engine: EngineClient,
    kind: ViewKind,
    scenario: LinkedScenario,
    presetId: string,
    result: ViewResults[ViewKind],
  ): Promise<void> {
    const watched = this.#kinds.get(kind)!;
    const preset = presetScenario(this.#store.state);
    if (scenario === preset) watched.baseline = { presetId, result };
    // A map has no grey line: it would be a second map.
    else if (kind !== 'sites' && watched.baseline?.presetId !== presetId) {
      const answer = await engine.call(`${this.#key} ${kind} preset`, kind, preset).catch(() => null);
      if (answer?.status !== 'done' || this.#store.state.presetId !== presetId) return;
      watched.baseline = { presetId, result: answer.value as ViewResults[ViewKind] };
      if (watched.last) for (const watcher of [...watched.watchers]) watcher(watched.last.news);
    }
  }
}
