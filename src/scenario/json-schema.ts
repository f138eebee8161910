/** The JSON Schema (draft 2020-12) of a scenario file, made from the field table. Nothing is stated twice. */
import { shownUnit, unitOf } from '../units.ts';
import { DATE_PATTERN } from './dates.ts';
import { noteOf } from './field-notes.ts';
import type { Field } from './fields.ts';
import { FORMAT } from './migrations.ts';
import { FIELD_TREE, isField } from './scenario.ts';

type Json = { [key: string]: unknown };

function leaf(row: Field): Json {
  const unit = shownUnit(unitOf(row.path));
  const notes = {
    title: unit ? `${row.label} (${unit})` : row.label,
    description: noteOf(row).help,
    default: row.default,
  };
  if (row.kind === 'number') {
    const range = { type: row.whole ? 'integer' : 'number', minimum: row.min, maximum: row.max };
    return row.word ? { anyOf: [range, { const: row.word }], ...notes } : { ...range, ...notes };
  }
  if (row.kind === 'choice') return { enum: row.choices.map((c) => c.id), ...notes };
  if (row.format === 'date') return { type: 'string', pattern: DATE_PATTERN, ...notes };
  return { type: 'string', maxLength: row.maxLength, ...(row.pattern && { pattern: row.pattern.source }), ...notes };
}

function branch(tree: typeof FIELD_TREE): Json {
  const properties: Json = {};
  for (const [key, node] of Object.entries(tree)) properties[key] = isField(node) ? leaf(node) : branch(node);
  return { type: 'object', additionalProperties: false, properties };
}

/** The schema as plain data, ready to print. */
export function jsonSchema(): Json {
  const root = branch(FIELD_TREE);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Moonline scenario',
    ...root,
    properties: { format: { const: FORMAT }, ...(root['properties'] as Json) },
  };
}
