/**
 * Asks for the parts of a sensitivity map and keeps the cells that have come: restarts when the question changes, waits
 * while a slider moves, stops at once when told. No DOM. Not here: what the cells look like (sensitivity-map.ts).
 */
import type { Answer } from '../../../src/engine/answer.ts';
import type { SensitivityPart, SensitivityWindow } from '../../../src/flight/search/sensitivity.ts';
import type { LinkedScenario } from '../../../src/scenario/scenario.ts';
import { cellAt, emptyCells, takePart, type HeatCells } from '../../charts/heat-map.ts';
import { targetQuestion } from './target-question.ts';

/** Asks for parts of a scenario's map, as the session does. */
export type AskParts = (
  scenario: LinkedScenario,
  window: SensitivityWindow,
  parts: readonly number[],
  take: (answer: Answer<SensitivityPart>) => void,
  signal: AbortSignal,
) => Promise<boolean>;

/** `refused`: the target has no such map, and the sentence says why. */
export type RunState = 'idle' | 'running' | 'done' | 'stopped' | 'refused' | 'fault';

/** What a map depends on beside the place of its window. */
function questionOf(scenario: LinkedScenario, window: SensitivityWindow): string {
  const { latitude_deg, azimuth_deg, elevation_deg } = scenario.flight;
  return JSON.stringify([window, ...targetQuestion(scenario), latitude_deg, azimuth_deg, elevation_deg]);
}

/** One map's run; `changed` is told after each part and each change of state. */
export class SensitivityRun {
  cells: HeatCells | null = null;
  state: RunState = 'idle';
  sentence = '';
  /** Of the parts that are wanted, how many have come. */
  doneCount = 0;
  partCount = 0;
  readonly #ask: AskParts;
  readonly #changed: () => void;
  #asked: { readonly question: string; readonly scenario: LinkedScenario; readonly window: SensitivityWindow } | null =
    null;
  #missing: number[] = [];
  #stop: AbortController | null = null;

  constructor(ask: AskParts, changed: () => void) {
    this.#ask = ask;
    this.#changed = changed;
  }

  /** Follow a scenario: keep the map if it still answers it, else start another. A held run goes on. */
  follow(scenario: LinkedScenario, window: SensitivityWindow): void {
    const question = questionOf(scenario, window);
    const known = this.#asked?.question === question && this.state !== 'idle';
    if (known && (!this.cells || cellAt(this.cells.grid, scenario.flight) >= 0)) {
      if (this.state === 'running' && !this.#stop) void this.#go();
      return;
    }
    this.hold();
    this.#asked = { question, scenario, window };
    this.cells = null;
    this.doneCount = 0;
    this.partCount = 0;
    this.#missing = [0];
    this.#set('running');
    void this.#go();
  }

  /** Whether the cells at hand answer this scenario. */
  answers(scenario: LinkedScenario, window: SensitivityWindow): boolean {
    return this.#asked?.question === questionOf(scenario, window);
  }

  /** Ask for nothing more until the next `follow`; what came stays. */
  hold(): void {
    this.#stop?.abort();
    this.#stop = null;
  }

  /** Stop because a person said so. */
  stop(): void {
    this.hold();
    this.#set('stopped');
  }

  /** Go on after a stop or a fault. */
  resume(): void {
    this.#set('running');
    void this.#go();
  }

  #set(state: RunState, sentence = ''): void {
    this.state = state;
    this.sentence = sentence;
    this.#changed();
  }

  #take(answer: Answer<SensitivityPart>): void {
    if (answer.status === 'done') {
      const part = answer.value;
      if (!this.cells) {
        this.cells = emptyCells(part);
        this.partCount = part.partCount;
        this.#missing = Array.from({ length: part.partCount }, (_, i) => i);
      }
      takePart(this.cells, part);
      this.#missing = this.#missing.filter((index) => index !== part.partIndex);
      this.doneCount += 1;
      this.#changed();
    } else if (answer.status === 'invalid') {
      this.hold();
      this.#set('fault', answer.problems.map((problem) => problem.message).join(' '));
    } else if ('sentence' in answer) {
      this.hold();
      this.#missing = [];
      this.#set('refused', answer.sentence);
    }
  }

  async #go(): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    const { scenario, window } = this.#asked!;
    const take = (answer: Answer<SensitivityPart>) => this.#take(answer);
    try {
      // The first part says how many there are.
      while (this.#missing.length > 0)
        if (!(await this.#ask(scenario, window, this.#missing, take, stop.signal))) return;
      if (this.#stop !== stop) return;
      this.#stop = null;
      this.#set('done');
    } catch (error) {
      if (this.#stop !== stop) return;
      this.#stop = null;
      this.#set('fault', (error as Error).message);
    }
  }
}
