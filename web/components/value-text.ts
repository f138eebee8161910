/** A value of a field and what a field accepts, in the page's language. Not here: the fields (src/scenario). */
import { choiceOf } from '../text/field-text.ts';
import { text } from '../../src/text/text.ts';
import type { Field } from '../../src/scenario/fields.ts';
import { allowed } from '../../src/scenario/scenario.ts';
import { formatNumber } from '../../src/units.ts';

/** A value as its field shows it: a number as it is typed, a choice by its name, words as they are. */
export function valueText(row: Field, value: string | number | undefined): string {
  if (typeof value === 'number') return formatNumber(value, 12);
  const choice = row.kind === 'choice' ? row.choices.find((one) => one.id === value) : undefined;
  return choice ? choiceOf(row, choice.id) : String(value);
}

/** What a field accepts, in words: its range, its choices by name, how a text must look. */
export function allowedText(row: Field): string {
  return row.kind === 'choice' ? row.choices.map((one) => choiceOf(row, one.id)).join(' · ') : text(allowed(row));
}
