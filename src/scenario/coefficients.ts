/**
 * Numbers that a model rests on and that are no fields of a scenario: each a record with unit, source and confidence. Not
 * here: the numbers (each link's own module).
 */
import type { Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import type { UnitSuffix } from '../units.ts';
import type { Confidence } from './field-rows.ts';

export interface Coefficient {
  readonly id: string;
  readonly label: Message;
  readonly value: number;
  readonly unit: UnitSuffix;
  readonly source: Message;
  readonly confidence: Confidence;
}

/** A coefficient that nobody has published: ours, and an assumption. */
export function assumed<const I extends string>(
  id: I,
  label: Message,
  value: number,
  unit: UnitSuffix,
  source: Message = message('scenario.coefficient.ours'),
) {
  return { id, label, value, unit, source, confidence: 'assumption' } as const satisfies Coefficient;
}

/** How a coefficient of a list is read: its value in its own unit, by its id. */
export function readerOf<const I extends string>(
  rows: readonly { readonly id: I; readonly value: number }[],
): (id: I) => number {
  const values: ReadonlyMap<string, number> = new Map(rows.map((row) => [row.id, row.value]));
  return (id) => values.get(id)!;
}
