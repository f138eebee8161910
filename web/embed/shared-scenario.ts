/**
 * Scenarios that figures and inline numbers of a page share, by key: the id of a `<moonline-scenario>`, or the preset or
 * link that a figure names itself. Each has one store and one session. Not here: the elements, the engine's calls.
 */
import { fragmentOf, readFragment } from '../link.ts';
import { presetOf } from '../../src/scenario/presets.ts';
import { firstState, Store } from '../store.ts';
import { FigureSession } from './figure-session.ts';

/** Codes of `moonline-error`. */
export type FaultCode =
  | 'unknown-preset'
  | 'broken-link'
  | 'unknown-view'
  | 'unknown-path'
  | 'unknown-scenario'
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
}

/** The fragment in a preset attribute: of a shared link, or of an address that ends in one; null for a preset's id. */
function fragmentIn(preset: string): string | null {
  const cut = preset.indexOf('#');
  return cut >= 0 ? preset.slice(cut) : null;
}

/** The place a preset attribute names: an id, a share link or its fragment. Throws FigureFault. */
function placeOf(preset: string) {
  const fragment = fragmentIn(preset);
  if (fragment === null) {
    const known = preset === '' ? { id: firstState().presetId, scenario: firstState().scenario } : presetOf(preset);
    if (!known) throw new FigureFault('unknown-preset', `There is no preset “${preset.slice(0, 60)}”.`);
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
  const { presetId, scenario } = placeOf(preset);
  const store = new Store({ ...firstState(presetId), scenario });
  const made = { store, session: new FigureSession(store, key) };
  scenarios.set(key, made);
  return made;
}

/** The scenario under a key, when there is one already. */
export function knownScenario(key: string): SharedScenario | undefined {
  return scenarios.get(key);
}

/** Put another preset or link into a scenario that is there. Throws FigureFault and changes nothing when it is broken. */
export function loadPreset({ store }: SharedScenario, preset: string): void {
  const step = placeOf(preset);
  store.change({ type: 'load', step, stage: store.state.stage, lesson: null, message: null });
}

/** The share link's fragment of a scenario as it stands. */
export function linkOf({ store }: SharedScenario): string {
  return fragmentOf(store.state);
}
