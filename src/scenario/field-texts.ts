/**
 * What the catalogues say of a field, as messages by its path. The compiler holds that each field has its texts: a path whose
 * label or help is missing is no id. Not here: the words (src/text), the fields (fields.ts), where their values come from
 * (field-notes.ts).
 */
import type { Message, MessageId } from '../text/message.ts';
import type { Field, FieldPath, NumberField } from './fields.ts';

type Row = Pick<Field, 'path'>;
const idOf = <P extends string>(row: Row, part: P) => `field.${row.path as FieldPath}.${part}` as const;

/** The field's name. */
export function fieldLabel(row: Row): Message {
  return { id: idOf(row, 'label') satisfies MessageId };
}

/** What one of a field's choices is called. */
export function choiceLabel(row: Row, choice: string): Message {
  return { id: `field.${row.path}.choice.${choice}` as MessageId };
}

/** Where `auto` comes from, as a noun: “the budget”. */
export function linkLabel(row: NumberField): Message {
  return { id: `field.${row.path}.link` as MessageId };
}

/** What a text field must look like, in words. */
export function patternText(row: Row): Message {
  return { id: `field.${row.path}.pattern` as MessageId };
}

/** One or two sentences: what the field means and how it acts. */
export function fieldHelp(row: Row): Message {
  return { id: idOf(row, 'help') satisfies MessageId };
}
