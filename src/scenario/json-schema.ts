/**
 * The JSON Schema (draft 2020-12) of a scenario file, made from the field table. Nothing is stated twice. Not here: how its
 * titles and descriptions are written out (whoever asks for it).
 */
import type { Message } from '../text/message.ts';
import { shownUnit, unitOf } from '../units.ts';
import { DATE_PATTERN } from './dates.ts';
import { fieldHelp, fieldLabel } from './field-texts.ts';
import type { Field } from './fields.ts';
import { FORMAT } from './migrations.ts';
import { FIELD_TREE, isField } from './scenario.ts';

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
