/**
 * The scenario: its type, and the way from unknown input to a checked Scenario or a list of problems.
 * Lives here: checks, defaults, reading and setting by path. Not here: the fields themselves (fields.ts), the text of a
 * file (scenario-text.ts).
 */
import * as v from 'valibot';
import { fieldQuantity, type Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import { readNumber, unitOf } from '../units.ts';
import { DATE_FIRST, DATE_LAST, dateRead } from './dates.ts';
import { fieldLabel, patternText } from './field-texts.ts';
import type { TextField } from './field-rows.ts';
import { FIELDS, fieldOf, type Field, type FieldPath, type Word } from './fields.ts';
import { FORMAT, formatProblem, migrate } from './migrations.ts';
import { shownValue } from './shown-value.ts';

/** One thing wrong with an input: the field's dotted path and a message naming allowed range and value. */
export interface Problem {
  readonly path: string;
  readonly message: Message;
}

type Row = (typeof FIELDS)[number];
type WordOf<R> = R extends { readonly word?: infer W } ? Extract<W, Word> : never;
type ValueOf<R extends Row> = R extends { kind: 'number' }
  ? number | WordOf<R>
  : R extends { kind: 'choice'; choices: readonly { readonly id: infer C }[] }
    ? C
    : string;
type LinkedValues = { [R in Row as R['path']]: ValueOf<R> };
type PlainValues = {
  [P in keyof LinkedValues]: LinkedValues[P] extends string ? LinkedValues[P] : Exclude<LinkedValues[P], 'auto'>;
};
type Head<P> = P extends `${infer H}.${string}` ? H : P;
// Over heads, not paths: one property per head, else every shared head becomes a union of equal types.
type Nest<M> = {
  [H in Head<keyof M> & string]: H extends keyof M
    ? M[H]
    : Nest<{ [K in keyof M as K extends `${H}.${infer Rest}` ? Rest : never]: M[K] }>;
};

/** A complete, checked scenario with a number wherever a link could stand: what the engine computes with. Plain data. */
export type Scenario = Nest<PlainValues> & { format: typeof FORMAT };

/** A complete, checked scenario as people write it: some numbers may be left to their links, as 'auto'. */
export type LinkedScenario = Nest<LinkedValues> & { format: typeof FORMAT };

export type ScenarioCheck =
  | { readonly ok: true; readonly scenario: LinkedScenario }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Tree = { [key: string]: Tree | Field };

/** The fields as a tree keyed by path segments; leaves are rows of the table. */
export const FIELD_TREE: Tree = growTree();

function growTree(): Tree {
  const root: Tree = Object.create(null) as Tree;
  for (const row of FIELDS) {
    const keys = row.path.split('.');
    const leaf = keys.pop()!;
    let node = root;
    for (const key of keys) node = (node[key] ??= Object.create(null) as Tree) as Tree;
    node[leaf] = row;
  }
  return root;
}

/** Whether a node of FIELD_TREE is a row of the table and not a branch. */
export function isField(node: Tree | Field): node is Field {
  return typeof (node as Field).kind === 'string' && typeof (node as Field).path === 'string';
}

/** What a field accepts: “a number from 0 to 1”, “one of energy, rate, cost and time”. */
export function allowed(row: Field): Message {
  if (row.kind === 'choice')
    return message('scenario.allowed.oneOf', {
      choices: { or: row.choices.map((one) => one.id) },
    });
  if (row.kind === 'text') return allowedText(row);
  const unit = unitOf(row.path);
  const range = { min: fieldQuantity(row.min), max: fieldQuantity(row.max, unit) };
  const numbers = row.whole
    ? message('scenario.allowed.wholeNumber', range)
    : message('scenario.allowed.number', range);
  return row.word ? message('scenario.allowed.numberOrWord', { numbers, word: row.word }) : numbers;
}

function allowedText(row: TextField): Message {
  const limit = row.maxLength;
  if (row.format === 'date')
    return message('scenario.allowed.date', { example: row.default, first: DATE_FIRST, last: DATE_LAST });
  return row.pattern
    ? message('scenario.allowed.pattern', { pattern: patternText(row), limit })
    : message('scenario.allowed.text', { limit });
}

/** The problem of a value that a field does not accept. */
export function fieldProblem(row: Field, value: unknown, path: string = row.path): Problem {
  const values = { field: fieldLabel(row), allowed: allowed(row), given: shownValue(value) };
  return { path, message: message('scenario.problem.value', values) };
}

/** Code points of a text, as JSON Schema counts them: a page may have an Array.from of its own. */
function codePoints(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; count++) i += text.codePointAt(i)! > 0xffff ? 2 : 1;
  return count;
}

/** Whether a field takes a value. */
function accepts(row: Field, value: unknown): boolean {
  if (row.kind === 'choice') return row.choices.some((one) => one.id === value);
  if (row.kind === 'text')
    return (
      typeof value === 'string' &&
      (row.format === 'date'
        ? dateRead(value) !== null
        : codePoints(value) <= row.maxLength && (!row.pattern || new RegExp(row.pattern).test(value)))
    );
  if (row.word && value === row.word) return true;
  // A comparison with what is no number fails, NaN included.
  if (typeof value !== 'number' || !(value >= row.min && value <= row.max)) return false;
  return !row.whole || Number.isInteger(value);
}

type Leaf = v.GenericSchema;

function leafSchema(row: Field): Leaf {
  const leaf = v.custom((value) => accepts(row, value));
  return row.kind === 'text' && row.format === 'date'
    ? v.pipe(
        leaf,
        v.transform((text) => dateRead(text as string)!),
      )
    : leaf;
}

function treeSchema(tree: Tree): Leaf {
  const entries: Record<string, Leaf> = {};
  for (const [key, node] of Object.entries(tree)) {
    entries[key] = isField(node) ? v.optional(leafSchema(node), node.default) : v.optional(treeSchema(node), {});
  }
  if (tree === FIELD_TREE)
    entries['format'] = v.optional(
      v.custom((value) => value === FORMAT),
      FORMAT,
    );
  return v.object(entries);
}

const SCENARIO_SCHEMA = treeSchema(FIELD_TREE);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The input's own values at places the table knows, as plain objects. Every other own key becomes a problem, names of
 * Object.prototype included; so does a branch that is no object. Goes no deeper than the table.
 */
function knownValues(input: unknown, tree: Tree, prefix: string, problems: Problem[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  if (input === undefined && prefix !== '') return values;
  if (!isObject(input)) {
    const path = prefix.slice(0, -1);
    const given = shownValue(input);
    problems.push({
      path,
      message: path
        ? message('scenario.problem.noObject', { path, given })
        : message('scenario.problem.noScenario', { given }),
    });
    return values;
  }
  const known = [...(prefix === '' ? ['format'] : []), ...Object.keys(tree)];
  for (const key of Object.keys(input)) {
    const node = tree[key];
    if (!known.includes(key)) {
      const path = prefix + (key.length > 60 ? `${key.slice(0, 57)}…` : key);
      problems.push({ path, message: message('scenario.problem.unknownKey', { path, known }) });
    } else if (node && !isField(node)) values[key] = knownValues(input[key], node, `${prefix}${key}.`, problems);
    else values[key] = input[key];
  }
  return values;
}

/** The problem behind an issue of the schema: of a field, or of the format. */
function issueProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = v.getDotPath(issue) ?? '';
  const row = fieldOf(path);
  return row ? fieldProblem(row, issue.input) : formatProblem(issue.input);
}

/** Check unknown data as a scenario of any released format; missing fields take their default. */
export function checkScenario(input: unknown): ScenarioCheck {
  const moved = migrate(input);
  if (!moved.ok) return { ok: false, problems: [moved.problem] };
  const problems: Problem[] = [];
  const result = v.safeParse(SCENARIO_SCHEMA, knownValues(moved.data, FIELD_TREE, '', problems));
  if (!result.success) for (const issue of result.issues) problems.push(issueProblem(issue));
  return result.success && problems.length === 0
    ? { ok: true, scenario: result.output as LinkedScenario }
    : { ok: false, problems };
}

/** The scenario of all defaults, none of which is a link. */
export function defaultScenario(): Scenario {
  const check = checkScenario({});
  if (!check.ok) throw new Error('The defaults of the field table fail their own checks');
  return plainScenario(check.scenario);
}

/** Paths that are left to their links, in table order. */
export function linkedPaths(scenario: LinkedScenario): FieldPath[] {
  return FIELDS.filter((row) => row.kind === 'number' && valueAt(scenario, row.path) === 'auto').map((row) => row.path);
}

/** The same scenario as one without links; throws where a link is left: a bug of the caller. */
export function plainScenario(scenario: LinkedScenario): Scenario {
  const left = linkedPaths(scenario);
  if (left.length > 0) throw new Error(`Still left to their links: ${left.join(', ')}`);
  return scenario as Scenario;
}

/** Value at a dotted path of a scenario, or `undefined`. */
export function valueAt(scenario: LinkedScenario, path: string): string | number | undefined {
  let node: unknown = scenario;
  for (const key of path.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return typeof node === 'number' || typeof node === 'string' ? node : undefined;
}

/** A copy of a scenario with one value changed, unchecked; the path must be a field's. */
export function withRaw(scenario: LinkedScenario, path: string, value: unknown): Record<string, unknown> {
  const copy = structuredClone(scenario) as Record<string, unknown>;
  const keys = path.split('.');
  const leaf = keys.pop()!;
  let node = copy;
  for (const key of keys) node = node[key] as Record<string, unknown>;
  node[leaf] = value;
  return copy;
}

/** A copy of the value that reuses equal parts of `before`. */
function shared<T>(value: T, before: T): T {
  // Equal texts are copies of each other.
  if (typeof value !== 'object' || value === null) return value === before ? before : value;
  const from = before as typeof value;
  let same = true;
  for (const key of Object.keys(value) as (keyof typeof value)[]) {
    value[key] = shared(value[key], from[key]);
    same &&= value[key] === from[key];
  }
  return same ? before : value;
}

/** A copy of a scenario with one value changed, checked; what stays is shared with it. Unknown paths are problems. */
export function withValue(scenario: LinkedScenario, path: string, value: unknown): ScenarioCheck {
  if (!fieldOf(path))
    return { ok: false, problems: [{ path, message: message('scenario.problem.noField', { path }) }] };
  const check = checkScenario(withRaw(scenario, path, value));
  // A page keeps each step for undo: it shall cost what changed.
  return check.ok ? { ok: true, scenario: shared(check.scenario, scenario) } : check;
}

/** What a person typed for a field, as the value to check: number fields take decimal numbers and their word. */
export function readTyped(row: Field, text: string): unknown {
  if (row.kind !== 'number') return text;
  const value = readNumber(text);
  return Number.isNaN(value) ? text : value;
}

/** Paths whose values differ between two scenarios, in table order; name and story do not count. */
export function changedPaths(scenario: LinkedScenario, from: LinkedScenario): string[] {
  return FIELDS.map((row) => row.path).filter(
    (path) => path !== 'name' && path !== 'story' && valueAt(scenario, path) !== valueAt(from, path),
  );
}
