/**
 * The share link: a scenario as its difference from a preset, in the fragment of the address.
 * `#v=1&p=<preset>&s=<stage>&d=<path>:<value>,<path>:<value>`; paths are the field names, so that a person can read and
 * write one. A long one is of version 2: four letters made from each path stand for it. `l=<lesson>.<step>` opens a lesson,
 * `c=<preset>@<path>:<value>,…;<preset>` holds the scenarios compared with it, `o=story` says what an address has left out
 * (address.ts). Either form is read whatever the version says. Pure text in and out; a fragment is hostile input and never
 * throws.
 */
import { nameOf } from '../text/scenario-text.ts';
import { text } from '../../src/text/text.ts';
import { FIELDS, fieldOf } from '../../src/scenario/fields.ts';
import { PRESETS, presetOf, type PresetId } from '../../src/scenario/presets.ts';
import { readTyped, valueAt, withValue, type LinkedScenario } from '../../src/scenario/scenario.ts';
import { COMPARED_LIMIT_COUNT, LESSON_IDS, STAGE_IDS, type LessonPlace, type StageId, type Step } from './store.ts';

/** Versions of links that this release writes: with paths, and with short keys. */
export const LINK_VERSIONS = ['1', '2'] as const;
/** A difference with paths that is longer than this, in characters, is written with short keys. */
const READABLE_LIMIT_COUNT = 240;
/** Longest fragment that is read, in characters. */
export const LINK_LIMIT_COUNT = 16384;

export interface Place {
  readonly presetId: PresetId;
  readonly stage: StageId;
  readonly scenario: LinkedScenario;
  readonly lesson?: LessonPlace | null;
  readonly compared?: readonly Step[];
}

/** A place, and in `message` what a person must know when the fragment could not be read as it stands. */
export interface ReadPlace extends Place {
  readonly lesson: LessonPlace | null;
  readonly compared: readonly Step[];
  readonly message: string | null;
}

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 37)}…` : text);
// A lone half of a surrogate pair has no percent encoding and would throw.
const escaped = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** Four letters and digits for a path (FNV-1a, 32 bits, base 36); a test holds that no two paths share them. */
export function shortKey(path: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-4);
}

let pathsByKey: ReadonlyMap<string, string> | null = null;

/** The path that a key of a link stands for: a short key, or the path itself. */
function pathOf(key: string): string {
  pathsByKey ??= new Map(FIELDS.map(({ path }) => [shortKey(path), path]));
  return fieldOf(key) ? key : (pathsByKey.get(key) ?? key);
}

/** The fragment of a place, with the leading `#`. Equal places give equal text. */
export function fragmentOf(place: Place): string {
  if (latest?.scenario !== place.scenario || latest.presetId !== place.presetId) latest = differenceOf(place);
  const { lesson } = place;
  const where = lesson ? `&l=${lesson.id === null ? 'list' : `${lesson.id}.${lesson.stepIndex + 1}`}` : '';
  const [stage, changes] = [`&s=${place.stage}`, latest.text];
  // No text stands at the end: a bracket or full stop behind the link would be part of it.
  const parts = latest.endsInText ? changes + stage : stage + changes;
  return `#v=${latest.version}&p=${place.presetId}${parts}${where}${comparedText(place.compared ?? [])}`;
}

let latestCompared: { readonly compared: readonly Step[]; readonly text: string } | null = null;

/** The scenarios of a comparison, each as its preset and its difference from it. */
function comparedText(compared: readonly Step[]): string {
  if (latestCompared?.compared !== compared) {
    const written = compared.map((step) => `${step.presetId}${differenceOf(step).text.replace('&d=', '@')}`);
    latestCompared = { compared, text: written.length > 0 ? `&c=${written.join(';')}` : '' };
  }
  return latestCompared.text;
}

interface Difference extends Pick<Place, 'scenario' | 'presetId'> {
  readonly version: string;
  readonly text: string;
  readonly endsInText: boolean;
}

// Six tiles link to the one scenario on screen at every step of a slider.
let latest: Difference | null = null;

function differenceOf({ presetId, scenario }: Step): Difference {
  const preset = presetOf(presetId)!.scenario;
  const changed = FIELDS.map((row) => row.path).filter((path) => valueAt(scenario, path) !== valueAt(preset, path));
  const written = (key: (path: string) => string) =>
    changed.map((path) => `${key(path)}:${escaped(String(valueAt(scenario, path)))}`).join(',');
  const readable = written((path) => path);
  const long = readable.length > READABLE_LIMIT_COUNT;
  const text = changed.length > 0 ? `&d=${long ? written(shortKey) : readable}` : '';
  const endsInText = fieldOf(changed.at(-1) ?? '')?.kind === 'text';
  return { presetId, scenario, version: LINK_VERSIONS[long ? 1 : 0], text, endsInText };
}

class Unreadable extends Error {}

/** The place a fragment names, `limit` its longest; an empty one is the default, a broken one the default with a message. */
export function readFragment(fragment: string, limit = LINK_LIMIT_COUNT): ReadPlace {
  const place = fragment.replace(/^#/, '');
  const { id: presetId, scenario } = PRESETS[0]!;
  const fallback = { presetId, stage: 'flight', scenario, lesson: null, compared: [] } as const;
  if (place === '') return { ...fallback, message: null };
  try {
    if (place.length > limit) throw new Unreadable(text('link.tooLong', { count: place.length, limit }));
    return { ...placeOf(place), message: null };
  } catch (error) {
    if (!(error instanceof Unreadable) && !(error instanceof URIError)) throw error;
    const why = error instanceof URIError ? text('link.damaged') : error.message;
    const name = nameOf(fallback.scenario);
    return { ...fallback, message: text('link.refused', { why, name }) };
  }
}

function placeOf(place: string): Omit<ReadPlace, 'message'> {
  const parts = new Map<string, string>();
  for (const part of place.split('&')) {
    const cut = part.indexOf('=');
    const key = cut < 0 ? part : part.slice(0, cut);
    if (!/^[vpsdloc]$/.test(key) || parts.has(key))
      throw new Unreadable(text('link.unknownPart', { shown: shown(key) }));
    parts.set(key, part.slice(cut + 1));
  }
  const version = parts.get('v') ?? LINK_VERSIONS[0];
  if (!LINK_VERSIONS.some((known) => known === version))
    throw new Unreadable(text('link.otherVersion', { shown: shown(version), limit: LINK_VERSIONS.join(', ') }));
  const stage = parts.get('s') ?? 'flight';
  if (!STAGE_IDS.includes(stage as StageId)) throw new Unreadable(text('link.noSuchStage', { shown: shown(stage) }));
  const step = stepOf(parts.get('p') ?? PRESETS[0]!.id, parts.get('d'));
  const compared = (parts.get('c')?.split(';') ?? []).slice(0, COMPARED_LIMIT_COUNT).map((one) => {
    const [id, difference] = one.split('@', 2);
    return stepOf(id!, difference);
  });
  return { ...step, stage: stage as StageId, lesson: lessonIn(parts.get('l')), compared };
}

function stepOf(id: string, difference = ''): Step {
  const preset = presetOf(decodeURIComponent(id));
  if (!preset) throw new Unreadable(text('link.noSuchPreset', { shown: shown(id) }));
  return { presetId: preset.id, scenario: differing(preset.scenario, difference) };
}

/** How many steps a lesson has only its panel knows, which begins where there is no such step. */
function lessonIn(place: string | undefined): LessonPlace | null {
  if (place === undefined) return null;
  if (place === 'list') return { id: null, stepIndex: 0 };
  const [name, step = '1'] = place.split('.');
  const id = LESSON_IDS.find((known) => known === name);
  if (!id || !/^\d+$/.test(step)) throw new Unreadable(text('link.noSuchLesson', { shown: shown(place) }));
  return { id, stepIndex: Number(step) - 1 };
}

function differing(from: LinkedScenario, difference: string): LinkedScenario {
  let scenario = from;
  const seen = new Set<string>();
  for (const pair of difference === '' ? [] : difference.split(',')) {
    const cut = pair.indexOf(':');
    const path = pathOf(decodeURIComponent(cut < 0 ? pair : pair.slice(0, cut)));
    const row = fieldOf(path);
    if (!row || cut < 0) throw new Unreadable(text('link.noSuchField', { shown: shown(path) }));
    if (seen.has(path)) throw new Unreadable(text('link.setTwice', { path }));
    seen.add(path);
    const check = withValue(scenario, path, readTyped(row, decodeURIComponent(pair.slice(cut + 1))));
    if (!check.ok) throw new Unreadable(text('page.refused', { problem: check.problems[0]!.message }));
    scenario = check.scenario;
  }
  return scenario;
}
