/**
 * What a row of the field table is, and how one is written. Not here: the rows (fields.ts and the files it gathers), what
 * they are called and mean (src/text), how sure their defaults are (field-notes.ts).
 */

/** What a number field may hold in place of a number: left to its link, or not known. */
export type Word = 'auto' | 'unknown';

/** How well a value is known. */
export type Confidence = 'measured' | 'published' | 'claimed' | 'assumption';

interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** Range of the slider where the allowed range is too wide to drag; inside [min, max]. */
  readonly slider?: readonly [lo: number, hi: number];
  /** Other ranges of the slider, by the value of another field. */
  readonly sliderBy?: {
    readonly path: string;
    readonly ranges: Readonly<Partial<Record<string, readonly [lo: number, hi: number]>>>;
  };
  readonly step: number;
  /** Only whole numbers. */
  readonly whole?: boolean;
  /** The slider moves by ratios, for values that span decades. */
  readonly logarithmic?: boolean;
}

export interface NumberField<P extends string = string, W extends Word = Word> extends NumberRange {
  readonly kind: 'number';
  readonly path: P;
  readonly default: number | W;
  /** The word this field takes in place of a number. */
  readonly word?: W;
}

export interface ChoiceField<P extends string = string, C extends string = string> {
  readonly kind: 'choice';
  readonly path: P;
  readonly default: C;
  readonly choices: readonly { readonly id: C }[];
}

export interface TextField<P extends string = string> {
  readonly kind: 'text';
  readonly path: P;
  readonly default: string;
  readonly maxLength: number;
  /** The text is a UTC date (dates.ts); without it, words. */
  readonly format?: 'date';
  /** What the text must look like, as a regular expression. */
  readonly pattern?: string;
}

export type Field = NumberField | ChoiceField | TextField;

/** A row of a number field; with `word` it may hold that word instead. */
export function number<const P extends string, W extends Word = never>(
  path: P,
  range: NumberRange & { readonly default: number | NoInfer<W>; readonly word?: W },
): NumberField<P, NoInfer<W>> {
  return { kind: 'number', path, ...range };
}

/** A row of a choice among named values. */
export function choice<const P extends string, const C extends string>(
  path: P,
  offer: { default: NoInfer<C>; choices: readonly { id: C }[] },
): ChoiceField<P, C> {
  return { kind: 'choice', path, ...offer };
}

/** A row of free text. */
export function text<const P extends string>(
  path: P,
  shape: Pick<TextField, 'default' | 'maxLength' | 'pattern' | 'format'>,
): TextField<P> {
  return { kind: 'text', path, ...shape };
}

/** A row of a share from 0 to 1, by hundredths. */
export function fraction<const P extends string>(path: P, value: number) {
  return number(path, { default: value, min: 0, max: 1, step: 0.01 });
}

/** A row of a cost that learns: its ratio at each doubling, 1 where it does not. */
export function learning<const P extends string>(path: P) {
  return number(path, { default: 1, min: 0.55, max: 1, step: 0.01 });
}

/** Choices of what is off unless a scenario turns it on. */
export const SWITCH = [{ id: 'off' }, { id: 'on' }] as const;
