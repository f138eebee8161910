/**
 * What a lesson is: steps that tell, ask and check against the engine's own results. Pure; the panel draws them.
 * A check counts only results of the scenario on screen that are complete, so that nothing is passed by an old number.
 */
import type { DriverResult } from '../../src/driver/driver-result.ts';
import type { PlanReport } from '../../src/engine/plan-report.ts';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import type { PresetId } from '../../src/scenario/presets.ts';
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import type { Slot } from '../state/result-slot.ts';
import type { Change, LessonId, StageId, State } from '../state/store.ts';

/** What a step may look at; a result is null until it answers the scenario on screen. */
export interface Facts {
  readonly scenario: LinkedScenario;
  readonly driver: DriverResult | null;
  readonly flight: FlightResult | null;
  readonly plan: PlanReport | null;
  /** The plan of the unchanged preset, for “before”. */
  readonly planBefore: PlanReport | null;
  /** What the reader chose in this step. */
  readonly answer: string | null;
}

/** Whether a step is done, and what the run says about it; null while there is nothing to say yet. */
export interface Verdict {
  readonly done: boolean;
  readonly says: string | null;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface LessonStep {
  readonly title: () => string;
  readonly stage: StageId;
  /** Paragraphs, with the numbers of the run. */
  readonly tell: (facts: Facts) => readonly string[];
  readonly task: () => string;
  /** Answers to choose from, where the step is a question. */
  readonly choices?: (facts: Facts) => readonly Choice[];
  readonly check: (facts: Facts) => Verdict;
  /** One way to do it, for those who want to see it done. */
  readonly shown?: Change;
}

export interface Lesson {
  readonly id: LessonId;
  readonly presetId: PresetId;
  readonly title: () => string;
  readonly goal: () => string;
  readonly steps: readonly LessonStep[];
}

export const WAITING: Verdict = { done: false, says: null };

/** A verdict in one line. */
export function verdict(done: boolean, says: string): Verdict {
  return { done, says };
}

const ready = <T>({ state, value, draft }: Slot<T>): T | null => (state === 'fresh' && !draft ? value : null);

/** The facts of a state. */
export function factsOf(state: State, answer: string | null): Facts {
  const { scenario, results, baseline } = state;
  return {
    scenario,
    driver: ready(results.driver),
    flight: ready(results.flight),
    plan: ready(results.plan),
    planBefore: baseline.presetId === state.presetId ? baseline.plan : null,
    answer,
  };
}
