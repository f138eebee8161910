/** What a note on a field is, and how one is written. Not here: the notes (notes/), the fields (fields.ts). */

/** How well a value is known. */
export type Confidence = 'measured' | 'published' | 'claimed' | 'assumption';

/** A value worth trying, with the words that name it. */
interface Suggestion {
  readonly value: number;
  readonly label: string;
}

export interface FieldNote {
  /** One or two sentences: what the field means and how it acts. */
  readonly help: string;
  /** Where the default comes from. */
  readonly source: string;
  readonly confidence: Confidence;
  readonly suggestions?: readonly Suggestion[];
}

type Suggested = readonly (readonly [value: number, label: string])[];

/** A note with its source and confidence. */
export function note(help: string, source: string, confidence: Confidence, suggested?: Suggested): FieldNote {
  const suggestions = suggested?.map(([value, label]) => ({ value, label }));
  return { help, source, confidence, ...(suggestions && { suggestions }) };
}

/** A note on a value that nobody has published: ours, and an assumption. */
export function ours(help: string, suggested?: Suggested): FieldNote {
  return note(help, 'Moonline, reference scenario', 'assumption', suggested);
}
