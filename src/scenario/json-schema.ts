/**
 * The JSON Schema (draft 2020-12) of a scenario file, made from the field table. Nothing is stated twice. Not here: how its
 * titles and descriptions are written out (whoever asks for it).
 */
import type { Message } from '../text/message.ts';
import { shownUnit, unitOf } from '../units.ts';
import { LEAP_MIDNIGHTS_MS } from './dates.ts';
import { fieldHelp, fieldLabel } from './field-texts.ts';
import type { Field } from './fields.ts';
import { FORMAT } from './migrations.ts';
import { FIELD_TREE, isField } from './scenario.ts';

const DAY = String.raw`(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))`;
const LEAP_DAY = String.raw`(?:19(?:7[26]|8[048]|9[26])|20(?:[02468][048]|[13579][26]))-02-29`;
const CALENDAR_DAY = String.raw`(?:(?:19(?:7[2-9]|[89]\d)|20\d\d)-${DAY}|${LEAP_DAY})`;
const CLOCK = String.raw`[Tt ](?:[01]\d|2[0-3]):[0-5]\d`;
const FRACTION = String.raw`(?:\.\d{1,9})?`;
const OFFSET = String.raw`[+-](?:0\d|1[0-4]):[0-5]\d`;
const LEAP_SECOND_DAYS = LEAP_MIDNIGHTS_MS.map((midnight_ms) => new Date(midnight_ms - 1).toISOString().slice(0, 10));

/**
 * The dates that dates.ts reads, as a pattern. It lets pass what only arithmetic can refuse: a date that its offset moves
 * out of the range, and a second :60 with an offset.
 */
export const DATE_PATTERN =
  String.raw`^${CALENDAR_DAY}(?:${CLOCK}(?::[0-5]\d${FRACTION})?(?:[Zz]|${OFFSET})?)?$` +
  String.raw`|^(?:${LEAP_SECOND_DAYS.join('|')})[Tt ]23:59:60${FRACTION}[Zz]?$` +
  String.raw`|^${CALENDAR_DAY}${CLOCK}:60${FRACTION}${OFFSET}$`;

type Json = { [key: string]: unknown };
type Written = (message: Message) => string;

function leaf(row: Field, written: Written): Json {
  const unit = shownUnit(unitOf(row.path));
  const label = written(fieldLabel(row));
  const notes = {
    title: unit ? `${label} (${unit})` : label,
    description: written(fieldHelp(row)),
    default: row.default,
  };
  if (row.kind === 'number') {
    const range = { type: row.whole ? 'integer' : 'number', minimum: row.min, maximum: row.max };
    return row.word ? { anyOf: [range, { const: row.word }], ...notes } : { ...range, ...notes };
  }
  if (row.kind === 'choice') return { enum: row.choices.map((c) => c.id), ...notes };
  if (row.format === 'date') return { type: 'string', pattern: DATE_PATTERN, ...notes };
  return { type: 'string', maxLength: row.maxLength, ...(row.pattern && { pattern: row.pattern }), ...notes };
}

function branch(tree: typeof FIELD_TREE, written: Written): Json {
  const properties: Json = {};
  for (const [key, node] of Object.entries(tree))
    properties[key] = isField(node) ? leaf(node, written) : branch(node, written);
  return { type: 'object', additionalProperties: false, properties };
}

/** The schema as plain data, ready to print, its texts as `written` writes them. */
export function jsonSchema(written: Written): Json {
  const root = branch(FIELD_TREE, written);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Moonline scenario',
    ...root,
    properties: { format: { const: FORMAT }, ...(root['properties'] as Json) },
  };
}
