/**
 * The page's ONE state, the one way to change it, and the list of those who want to know.
 * `nextState` is pure; undo and redo, refused values and results live in the state. Not here: running the engine
 * (session.ts), the address bar (link.ts), what a person sees (components/, stages/).
 * Longer than 300 lines because the state and every change of it stand in one place.
 */
import { fieldOf } from '../../src/scenario/fields.ts';
import { PRESETS, presetOf, type PresetId } from '../../src/scenario/presets.ts';
import { changedPaths, readTyped, valueAt, withValue, type LinkedScenario } from '../../src/scenario/scenario.ts';
import type { Message } from '../../src/text/message.ts';
import { text } from '../../src/text/text.ts';
import type { Choice } from '../text/language.ts';
import { answered, EMPTY_SLOTS, type Results, type Slots, type SlotChange } from './result-slot.ts';

/** The links of the chain, in its order; each is a tile and a stage. */
export const STAGE_IDS = ['earth', 'moon', 'driver', 'flight', 'satellite', 'plan'] as const;
export type StageId = (typeof STAGE_IDS)[number];

/** What opens over the page, one at a time; what each shows is loaded when it is asked for (views/views.ts). */
export const VIEW_IDS = ['gallery', 'compare', 'saved', 'help', 'selfTest', 'licences', 'embed'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** A slider that has not moved for this long rests, even under a finger; what follows the store asks in full then. */
export const REST_MS = 350;

/** Scenarios beside the one on screen. */
export const COMPARED_LIMIT_COUNT = 3;

/** The guided lessons, by the names that stand in links. What they say is in lessons/. */
export const LESSON_IDS = [
  'reach-l2',
  'own-longitude',
  'why-100-g',
  'which-hurdle',
  'licensed-flights',
  'kardashev',
] as const;
export type LessonId = (typeof LESSON_IDS)[number];

/** Where in the lessons a reader is; without an id at their list. */
export interface LessonPlace {
  readonly id: LessonId | null;
  readonly stepIndex: number;
}

/** How figures are written: in the multiple that suits, or in SI base units with powers of ten. Fields keep their units. */
export const UNIT_STYLES = ['suited', 'si'] as const;
export type UnitStyle = (typeof UNIT_STYLES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What undo brings back. */
export interface Step {
  readonly scenario: LinkedScenario;
  readonly presetId: PresetId;
}

/** A value that was refused: what was typed and why, shown beside its field. */
export interface Refusal {
  readonly text: string;
  readonly message: Message;
}

export interface State extends Step {
  readonly stage: StageId;
  readonly theme: Theme;
  readonly language: Choice;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Path under a slider that is moving; its changes are one step of undo. */
  readonly gesture: string | null;
  readonly refused: Readonly<Record<string, Refusal>>;
  readonly results: Slots;
  /** Results of the unchanged preset, for the grey line. */
  readonly baseline: { readonly presetId: PresetId | null } & { readonly [K in keyof Results]: Results[K] | null };
  /** One sentence for everybody: a broken link, a copied link. */
  readonly message: Notice | null;
  readonly view: ViewId | null;
  readonly lesson: LessonPlace | null;
  /** Scenarios that are compared with the one on screen; at most three. */
  readonly compared: readonly Step[];
  readonly unitStyle: UnitStyle;
}

/** A sentence on top of the page, and at most one thing to do about it. */
export interface Notice {
  readonly text: string;
  readonly tone: 'plain' | 'bad';
  readonly offer?: { readonly label: string; readonly change: Change };
}

export type Change =
  | {
      readonly type: 'set';
      readonly path: string;
      readonly value: string | number;
      readonly gesture?: boolean;
      readonly at_ms?: number;
    }
  /** Several values at once, as one step of undo. */
  | { readonly type: 'setAll'; readonly values: Readonly<Record<string, string | number>> }
  | { readonly type: 'rest' }
  | { readonly type: 'reset'; readonly path: string }
  | { readonly type: 'resetAll' }
  | { readonly type: 'preset'; readonly id: PresetId }
  | {
      readonly type: 'load';
      readonly step: Step;
      readonly stage: StageId;
      readonly lesson: LessonPlace | null;
      readonly compared?: readonly Step[];
      readonly message: string | null;
    }
  | { readonly type: 'open'; readonly stage: StageId }
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'language'; readonly language: Choice }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | ({ readonly type: 'say'; readonly text: string | null } & Partial<Omit<Notice, 'text'>>)
  /** What undo and redo led to when the page was left, put before what has been done since. */
  | { readonly type: 'remember'; readonly past: readonly Step[]; readonly future: readonly Step[] }
  | { readonly type: 'view'; readonly view: ViewId | null }
  | { readonly type: 'compare'; readonly compared: readonly Step[] }
  | { readonly type: 'lesson'; readonly lesson: LessonPlace | null }
  | { readonly type: 'units'; readonly unitStyle: UnitStyle }
  /** Another scenario by hand: from a file, a saved one, one on the compare list. The stage stays. */
  | { readonly type: 'bring'; readonly step: Step; readonly message: string }
  | { readonly type: 'baseline'; readonly presetId: PresetId; readonly results: Partial<Results> }
  | SlotChange;

const NO_BASELINE = { presetId: null, driver: null, flight: null, satellite: null, plan: null } as const;

/** The state of a page that has just opened on a preset. */
export function firstState(presetId: PresetId = PRESETS[0]!.id): State {
  return {
    scenario: presetOf(presetId)!.scenario,
    presetId,
    stage: 'flight',
    theme: 'system',
    language: 'system',
    past: [],
    future: [],
    gesture: null,
    refused: {},
    results: EMPTY_SLOTS,
    baseline: NO_BASELINE,
    message: null,
    view: null,
    lesson: null,
    compared: [],
    unitStyle: 'suited',
  };
}

/** The unchanged preset a state started from. */
export function presetScenario(state: Step): LinkedScenario {
  return presetOf(state.presetId)!.scenario;
}

// Many ask for the changes of the one scenario on screen at every step of a slider.
let latest: (Step & { readonly changes: readonly string[] }) | null = null;

/** Paths that differ from the preset, in table order. */
export function changesOf({ scenario, presetId }: Step): readonly string[] {
  if (latest?.scenario !== scenario || latest.presetId !== presetId)
    latest = { scenario, presetId, changes: changedPaths(scenario, presetOf(presetId)!.scenario) };
  return latest.changes;
}

function moved(state: State, to: Step, gesture: string | null): State {
  const same = gesture !== null && gesture === state.gesture;
  return {
    ...state,
    ...to,
    gesture,
    refused: {},
    past: same ? state.past : [...state.past, { scenario: state.scenario, presetId: state.presetId }],
    future: [],
    message: null,
  };
}

function travelled(state: State, from: 'past' | 'future', onto: 'past' | 'future'): State {
  const target = state[from].at(-1);
  if (!target) return state;
  const here = { scenario: state.scenario, presetId: state.presetId };
  return {
    ...state,
    ...target,
    [from]: state[from].slice(0, -1),
    [onto]: [...state[onto], here],
    gesture: null,
    refused: {},
    message: null,
  };
}

function set(state: State, path: string, value: string | number, gesture: boolean): State {
  const row = fieldOf(path);
  const typed = row && typeof value === 'string' ? readTyped(row, value) : value;
  const check = withValue(state.scenario, path, typed);
  if (!check.ok) {
    const message = check.problems[0]!.message;
    return { ...state, refused: { ...state.refused, [path]: { text: String(value), message } } };
  }
  const { [path]: gone, ...refused } = state.refused;
  if (valueAt(state.scenario, path) === valueAt(check.scenario, path)) return gone ? { ...state, refused } : state;
  return { ...moved(state, { scenario: check.scenario, presetId: state.presetId }, gesture ? path : null), refused };
}

function setAll(state: State, values: Readonly<Record<string, string | number>>): State {
  let { scenario } = state;
  for (const [path, value] of Object.entries(values)) {
    const check = withValue(scenario, path, value);
    // Its field may be folded, or on another stage: the sentence is said to everybody.
    if (!check.ok) {
      const refusal = text('page.refused', { problem: check.problems[0]!.message });
      return { ...set(state, path, value, false), message: { text: refusal, tone: 'bad' } };
    }
    scenario = check.scenario;
  }
  const same = changedPaths(scenario, state.scenario).length === 0;
  return same ? state : moved(state, { scenario, presetId: state.presetId }, null);
}

/** The state after a change. Pure; an unknown path is refused, never thrown. */
export function nextState(state: State, change: Change): State {
  switch (change.type) {
    case 'set':
      return set(state, change.path, change.value, change.gesture ?? false);
    case 'setAll':
      return setAll(state, change.values);
    case 'rest':
      return state.gesture === null ? state : { ...state, gesture: null };
    case 'reset': {
      const value = valueAt(presetScenario(state), change.path);
      return value === undefined ? state : set(state, change.path, value, false);
    }
    case 'resetAll':
      return changesOf(state).length === 0 && Object.keys(state.refused).length === 0
        ? state
        : moved(state, { scenario: presetScenario(state), presetId: state.presetId }, null);
    case 'preset':
      return moved(state, { scenario: presetOf(change.id)!.scenario, presetId: change.id }, null);
    case 'load': {
      const { stage, lesson, step } = change;
      const fresh = moved(state, { scenario: step.scenario, presetId: step.presetId }, null);
      // A link without a comparison leaves the one at hand.
      const compared = change.compared?.length ? change.compared : state.compared;
      return {
        ...fresh,
        stage,
        lesson,
        compared,
        message: change.message ? { text: change.message, tone: 'bad' } : null,
      };
    }
    case 'open':
      return { ...state, stage: change.stage, gesture: null };
    case 'theme':
      return { ...state, theme: change.theme };
    case 'language':
      return { ...state, language: change.language };
    case 'undo':
      return travelled(state, 'past', 'future');
    case 'redo':
      return travelled(state, 'future', 'past');
    case 'say': {
      const { text, tone = 'plain', offer } = change;
      return { ...state, message: text === null ? null : { text, tone, ...(offer ? { offer } : {}) } };
    }
    case 'remember': {
      const since = state.past.length + state.future.length;
      return { ...state, past: [...change.past, ...state.past], future: since === 0 ? change.future : state.future };
    }
    case 'view':
      return { ...state, view: change.view };
    case 'compare':
      return { ...state, compared: change.compared.slice(0, COMPARED_LIMIT_COUNT) };
    case 'lesson':
      return { ...state, lesson: change.lesson };
    case 'units':
      return { ...state, unitStyle: change.unitStyle };
    case 'bring':
      return { ...moved(state, change.step, null), message: { text: change.message, tone: 'plain' } };
    case 'baseline': {
      const old = state.baseline.presetId === change.presetId ? state.baseline : NO_BASELINE;
      return { ...state, baseline: { ...old, ...change.results, presetId: change.presetId } };
    }
    default:
      return { ...state, results: answered(state.results, change) };
  }
}

export type Listener = (state: State, change: Change, before: State) => void;

/** Holds the state; tells every listener after each change that altered it. */
export class Store {
  #state: State;
  readonly #listeners = new Set<Listener>();

  constructor(state: State = firstState()) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  /** The only way to alter the state. */
  change(change: Change): void {
    const before = this.#state;
    this.#state = nextState(before, change);
    if (this.#state !== before) for (const listener of [...this.#listeners]) listener(this.#state, change, before);
  }

  /** Be told of changes; returns the way to stop. */
  observe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
