/**
 * What a field is called, in the page's language, with the English texts that this takes, and those of what a field refuses.
 * Not here: help and sources (components/field-about.ts).
 */
import fields from 'english:fields';
import scenario from 'english:scenario';
import { FIELDS, type Field, type NumberField } from '../../src/scenario/fields.ts';
import * as texts from '../../src/scenario/field-texts.ts';
import { addEnglish, text } from '../../src/text/text.ts';

/** Ids of all texts that a form shows of its fields, in their order. */
export const FIELD_TEXT_IDS: readonly string[] = (FIELDS as readonly Field[])
  .flatMap((row) => [
    texts.fieldLabel(row).id,
    ...(row.kind === 'choice' ? row.choices.map(({ id }) => texts.choiceLabel(row, id).id) : []),
    ...(row.kind === 'number' && row.word === 'auto' ? [texts.linkLabel(row).id] : []),
    ...(row.kind === 'text' && row.pattern ? [texts.patternText(row).id] : []),
  ])
  .sort();

const lines = fields.split('\n');
addEnglish(Object.fromEntries(FIELD_TEXT_IDS.map((id, i) => [id, lines[i]!])));
addEnglish(scenario);

/** The field's name. */
export const labelOf = (row: Pick<Field, 'path'>): string => text(texts.fieldLabel(row));
/** What one of its choices is called. */
export const choiceOf = (row: Pick<Field, 'path'>, choice: string): string => text(texts.choiceLabel(row, choice));
/** Where `auto` comes from, as a noun. */
export const linkOf = (row: NumberField): string => text(texts.linkLabel(row));
