/**
 * The share link: a scenario as its difference from a preset, in the fragment of the address.
 * `#v=1&p=<preset>&s=<stage>&d=<path>:<value>,<path>:<value>`; paths are the field names, so no key table can rot.
 * Pure text in and out; a fragment is hostile input and never throws.
 */
import { msg, str } from '@lit/localize';
import { FIELDS, fieldOf } from '../src/scenario/fields.ts';
import { PRESETS, presetOf, type PresetId } from '../src/scenario/presets.ts';
import { readTyped, valueAt, withValue, type LinkedScenario } from '../src/scenario/scenario.ts';
import { STAGE_IDS, type StageId } from './store.ts';

/** The version every link of this release carries. */
export const LINK_VERSION = '1';
/** Longest fragment that is read, in characters. */
export const LINK_LIMIT_COUNT = 16384;

export interface Place {
  readonly presetId: PresetId;
  readonly stage: StageId;
  readonly scenario: LinkedScenario;
}

/** A place, and in `message` what a person must know when the fragment could not be read as it stands. */
export interface ReadPlace extends Place {
  readonly message: string | null;
}

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 37)}…` : text);
// A lone half of a surrogate pair has no percent encoding and would throw.
const escaped = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** The fragment of a place, with the leading `#`. Equal places give equal text. */
export function fragmentOf(place: Place): string {
  if (latest?.scenario !== place.scenario || latest.presetId !== place.presetId)
    latest = { scenario: place.scenario, presetId: place.presetId, difference: differenceOf(place) };
  return `#v=${LINK_VERSION}&p=${place.presetId}&s=${place.stage}${latest.difference}`;
}

// Six tiles link to the one scenario on screen at every step of a slider.
let latest: (Pick<Place, 'scenario' | 'presetId'> & { readonly difference: string }) | null = null;

function differenceOf({ presetId, scenario }: Place): string {
  const preset = presetOf(presetId)!.scenario;
  const changed = FIELDS.map((row) => row.path).filter((path) => valueAt(scenario, path) !== valueAt(preset, path));
  const pairs = changed.map((path) => `${path}:${escaped(String(valueAt(scenario, path)))}`);
  return pairs.length > 0 ? `&d=${pairs.join(',')}` : '';
}

class Unreadable extends Error {}

/** The place a fragment names; an empty one is the default, a broken one the default with a message. */
export function readFragment(fragment: string): ReadPlace {
  const text = fragment.replace(/^#/, '');
  const fallback: Place = { presetId: PRESETS[0]!.id, stage: 'flight', scenario: PRESETS[0]!.scenario };
  if (text === '') return { ...fallback, message: null };
  try {
    return { ...placeOf(text), message: null };
  } catch (error) {
    if (!(error instanceof Unreadable) && !(error instanceof URIError)) throw error;
    const why = error instanceof URIError ? msg('It is damaged.') : error.message;
    const name = fallback.scenario.name;
    return { ...fallback, message: msg(str`The link could not be read. ${why} “${name}” is shown as it stands.`) };
  }
}

function placeOf(text: string): Place {
  if (text.length > LINK_LIMIT_COUNT)
    throw new Unreadable(msg(str`It has ${text.length} characters; at most ${LINK_LIMIT_COUNT} are read.`));
  const parts = new Map<string, string>();
  for (const part of text.split('&')) {
    const cut = part.indexOf('=');
    const key = cut < 0 ? part : part.slice(0, cut);
    if (!['v', 'p', 's', 'd'].includes(key) || parts.has(key))
      throw new Unreadable(msg(str`“${shown(key)}” has no place in it.`));
    parts.set(key, part.slice(cut + 1));
  }
  const version = parts.get('v') ?? LINK_VERSION;
  if (version !== LINK_VERSION)
    throw new Unreadable(msg(str`It is of version “${shown(version)}”; this release reads version ${LINK_VERSION}.`));
  const preset = presetOf(decodeURIComponent(parts.get('p') ?? PRESETS[0]!.id));
  if (!preset) throw new Unreadable(msg(str`It names a preset, “${shown(parts.get('p')!)}”, that is not here.`));
  const stage = parts.get('s') ?? 'flight';
  if (!STAGE_IDS.includes(stage as StageId))
    throw new Unreadable(msg(str`It names a stage, “${shown(stage)}”, that is not here.`));
  return { presetId: preset.id, stage: stage as StageId, scenario: differing(preset.scenario, parts.get('d') ?? '') };
}

function differing(from: LinkedScenario, difference: string): LinkedScenario {
  let scenario = from;
  const seen = new Set<string>();
  for (const pair of difference === '' ? [] : difference.split(',')) {
    const cut = pair.indexOf(':');
    const path = decodeURIComponent(cut < 0 ? pair : pair.slice(0, cut));
    const row = fieldOf(path);
    if (!row || cut < 0) throw new Unreadable(msg(str`“${shown(path)}” is no field of a scenario.`));
    if (seen.has(path)) throw new Unreadable(msg(str`It sets ${path} twice.`));
    seen.add(path);
    const check = withValue(scenario, path, readTyped(row, decodeURIComponent(pair.slice(cut + 1))));
    if (!check.ok) throw new Unreadable(`${check.problems[0]!.message}.`);
    scenario = check.scenario;
  }
  return scenario;
}
