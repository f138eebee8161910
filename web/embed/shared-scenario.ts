/**
 * Scenarios that figures and inline numbers of a page share, by key: the id of a `<moonline-scenario>`, or the preset or
 * link that a figure names itself. Each has one store and one session. Not here: the elements, the engine's calls.
 */
import { text } from '../../src/text/text.ts';
import { fragmentOf, readFragment } from '../state/link.ts';
import { presetOf } from '../../src/scenario/presets.ts';
import { changedPaths, valueAt } from '../../src/scenario/scenario.ts';
import { changesOf, firstState, Store, type Step } from '../state/store.ts';
import { FigureSession } from './figure-session.ts';

/** Codes of `moonline-error`. */
export type FaultCode =
  | 'unknown-preset'
  | 'broken-link'
  | 'unknown-view'
  | 'unknown-path'
  | 'unknown-scenario'
  | 'empty-scenario'
  | 'engine-unavailable'
  | 'engine-failed';

/** Why a figure or a number cannot work; its host is told by an event with this code. */
export class FigureFault extends Error {
  readonly code: FaultCode;
  constructor(code: FaultCode, sentence: string) {
    super(sentence);
    this.name = 'FigureFault';
    this.code = code;
  }
}

export interface SharedScenario {
  readonly store: Store;
  readonly session: FigureSession;
  /** What the page's author or script last put into it: where a reset leads. */
  origin: Step;
}

/** The fragment in a preset attribute: of a shared link, or of an address that ends in one; null for a preset's id. */
function fragmentIn(preset: string): string | null {
  const cut = preset.indexOf('#');
  // Some sites escape what is escaped already.
  return cut >= 0 ? preset.slice(cut).replace(/&(?:amp;)+/g, '&') : null;
}

/** The place a preset attribute names: an id, a share link or its fragment. Throws FigureFault. */
function placeOf(preset: string): Step {
  const fragment = fragmentIn(preset);
  if (fragment === null) {
    const known = preset === '' ? { id: firstState().presetId, scenario: firstState().scenario } : presetOf(preset);
    if (!known) throw new FigureFault('unknown-preset', text('embed.noSuchPreset', { preset: preset.slice(0, 60) }));
    return { presetId: known.id, scenario: known.scenario };
  }
  const { message, presetId, scenario } = readFragment(fragment);
  if (message !== null) throw new FigureFault('broken-link', message);
  return { presetId, scenario };
}

const scenarios = new Map<string, SharedScenario>();

/** The scenario under a key, made from a preset or link when it is first asked for. Throws FigureFault. */
export function sharedScenario(key: string, preset: string): SharedScenario {
  const known = scenarios.get(key);
  if (known) return known;
  const origin = placeOf(preset);
  const store = new Store({ ...firstState(origin.presetId), ...origin });
  const made = { store, session: new FigureSession(store, key), origin };
  scenarios.set(key, made);
  return made;
}

/** The scenario under a key, when there is one already. */
export function knownScenario(key: string): SharedScenario | undefined {
  return scenarios.get(key);
}

/** Put another preset or link into a scenario that is there. Throws FigureFault and changes nothing when it is broken. */
export function loadPreset(shared: SharedScenario, preset: string): void {
  shared.origin = placeOf(preset);
  resetAll(shared);
}

/** The preset that an attribute names, whatever a link changes of it. Throws FigureFault. */
export function presetIdIn(preset: string): string {
  return placeOf(preset).presetId;
}

/** Whether a reader has changed something. */
export function isChanged({ store, origin }: SharedScenario): boolean {
  return changedPaths(store.state.scenario, origin.scenario).length > 0;
}

/** Back to what the author chose. */
export function resetAll({ store, origin }: SharedScenario): void {
  store.change({ type: 'load', step: origin, stage: store.state.stage, lesson: null, message: null });
}

/** One value back to what the author chose. */
export function resetOne({ store, origin }: SharedScenario, path: string): void {
  const value = valueAt(origin.scenario, path);
  if (value !== undefined) store.change({ type: 'set', path, value });
}

/** What names the scenario as it stands: its preset's id, or a share link's fragment. */
export function placeText(shared: SharedScenario): string {
  const { state } = shared.store;
  return changesOf(state).length > 0 ? linkOf(shared) : state.presetId;
}

/** The share link's fragment of a scenario as it stands. */
export function linkOf({ store }: SharedScenario): string {
  return fragmentOf(store.state);
}
