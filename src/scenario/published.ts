/** Designs that others published: scenario values that set one, its printed figures beside ours. Not here: the designs. */
import type { Message } from '../text/message.ts';
import type { UnitSuffix } from '../units.ts';

/** A printed figure beside what the formulas give. */
export interface PrintedFigure {
  readonly label: Message;
  readonly unit: UnitSuffix;
  readonly printed: number;
  readonly computed: number;
  readonly differenceRatio: number;
  readonly ok: boolean;
}

export interface PublishedDesign {
  readonly id: string;
  readonly name: Message;
  readonly source: Message;
  readonly note: Message;
  readonly figures: readonly PrintedFigure[];
  /** Scenario values that set this design; empty where it fits no scenario. */
  readonly values: Readonly<Record<string, number | string>>;
}

/** A figure that holds when computed and printed differ by no more than the tolerance. */
export function printedFigure(
  figure: Pick<PrintedFigure, 'label' | 'unit' | 'printed' | 'computed'>,
  toleranceRatio: number,
): PrintedFigure {
  const differenceRatio = figure.computed / figure.printed - 1;
  return { ...figure, differenceRatio, ok: Math.abs(differenceRatio) <= toleranceRatio };
}
