/**
 * Messages: what the engine says, as an id of the catalogues and the values that stand in its text. Plain data, so that it
 * crosses to a worker and into JSON. Not here: the words (en.json and its sisters), how a message is written out (text.ts).
 */
import type { UnitSuffix } from '../units.ts';
import type { MessageValues } from './values.ts';

/** Every id of the catalogues, derived from en.json: one that is missing or misspelt does not compile. */
export type MessageId = keyof MessageValues<never, never>;

/**
 * A number with its unit, to be written with at most `digits` significant digits, or with exactly `decimals` decimals.
 * `isFixed` writes it in the unit itself, as fields stand; without it a multiple may suit it better.
 */
export interface Quantity {
  readonly value: number;
  readonly unit?: UnitSuffix;
  readonly digits?: number;
  readonly decimals?: number;
  readonly isFixed?: boolean;
}

/** Several values of which one is meant: "a, b, or c". */
export interface Alternatives {
  readonly or: readonly Value[];
}

/**
 * What may stand in a text: a name as it is, a count, a quantity, another message, or several of these, as a list
 * ("a, b, and c") or as alternatives.
 */
export type Value = string | number | Quantity | Message | Alternatives | readonly Value[];

export interface Message {
  readonly id: MessageId;
  readonly values?: Readonly<Record<string, Value>>;
}

/** A text as the build compiles it: with `{name}` for a value, and parts that depend on one (plurals, choices) apart. */
export type Pattern = string | readonly Part[];
export type Part =
  | string
  | readonly [name: string, texts: Readonly<Record<string, Pattern>>]
  | readonly [name: string, texts: Readonly<Record<string, Pattern>>, isPlural: 1];

/** The values a message asks for by its text: none, or one record. The build of the page adds the English text behind them. */
export type ValuesOf<Id extends MessageId> = keyof MessageValues<Value, Quantity>[Id] extends never
  ? [values?: null, english?: Pattern]
  : [values: Readonly<MessageValues<Value, Quantity>[Id]>, english?: Pattern];

/** A quantity: `quantityOf(2296, 'MW', 3)`. Without a unit it is a plain number of so many significant digits. */
export function quantityOf(value: number, unit: UnitSuffix = '', digits = 3): Quantity {
  return { value, unit, digits };
}

/** A plain number with at most so many significant digits. */
export function numberOf(value: number, digits = 4): Quantity {
  return { value, digits };
}

/** A plain number with exactly so many decimals. */
export function decimalsOf(value: number, decimals: number): Quantity {
  return { value, decimals };
}

/** A number as a field shows it: every digit, in the field's own unit. */
export function fieldQuantity(value: number, unit: UnitSuffix = ''): Quantity {
  return { value, unit, digits: 15, isFixed: true };
}
