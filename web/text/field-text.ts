/** What a field is called, in the page's language, with the English texts that this takes. Not here: help and sources (components/field-about.ts). */
import english from 'english:fields';
import type { Field, NumberField } from '../../src/scenario/fields.ts';
import * as texts from '../../src/scenario/field-texts.ts';
import { addEnglish, text } from '../../src/text/text.ts';

addEnglish(english);

/** The field's name. */
export const labelOf = (row: Pick<Field, 'path'>): string => text(texts.fieldLabel(row));
/** What one of its choices is called. */
export const choiceOf = (row: Pick<Field, 'path'>, choice: string): string => text(texts.choiceLabel(row, choice));
/** Where `auto` comes from, as a noun. */
export const linkOf = (row: NumberField): string => text(texts.linkLabel(row));
