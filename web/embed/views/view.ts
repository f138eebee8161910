/**
 * What a view of an embedded figure is: which result it lives from, how it is drawn, said and controlled. One file a view.
 * Pure: the same view draws the poster files and the live figure. Not here: the list of views (views.ts).
 */
import type { FieldPath } from '../../../src/scenario/fields.ts';
import type { LinkedScenario } from '../../../src/scenario/scenario.ts';
import { formatQuantity, type UnitSuffix } from '../../../src/units.ts';
import type { HeatCells } from '../../charts/heat-map.ts';
import type { Results } from '../../state/result-slot.ts';
import type { StageId } from '../../state/store.ts';
import type { Shape } from '../../drawing/shape.ts';

/** Results a view may live from: those of the page's slots, and the coarse sensitivity map. */
export interface ViewResults extends Results {
  readonly sites: HeatCells;
}
export type ViewKind = keyof ViewResults;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A window on a zoomed drawing: how much larger, and which part of the drawing stands in the middle (0 to 1). */
export interface Zoom {
  readonly factor: number;
  readonly x: number;
  readonly y: number;
}

/** What a drawing is made from. `baseline` is the unchanged preset's result; `cursorIndex` a point that is being read. */
export interface Given<R> {
  readonly result: R;
  readonly baseline: R | null;
  readonly scenario: LinkedScenario;
  readonly size: Size;
  readonly cursorIndex: number | null;
  readonly zoom: Zoom | null;
}

/** A key figure beside the drawing. */
export interface KeyFigure {
  readonly label: string;
  readonly text: string;
}

/** A view over results of one kind. `reading` is for drawings with points that a pointer or arrow keys can follow. */
export interface View<K extends ViewKind = ViewKind> {
  readonly title: () => string;
  readonly kind: K;
  readonly stage: StageId;
  /** Fields of `controls="basic"`. */
  readonly params: readonly FieldPath[];
  readonly drawing: (given: Given<ViewResults[K]>) => Shape;
  readonly figures: (result: ViewResults[K], scenario: LinkedScenario) => readonly KeyFigure[];
  readonly summary: (result: ViewResults[K], scenario: LinkedScenario) => string;
  readonly zooms?: boolean;
  readonly reading?: {
    readonly count: (result: ViewResults[K]) => number;
    /** The point nearest to a place of the drawing, null when none is near. */
    readonly nearest: (given: Given<ViewResults[K]>, x: number, y: number) => number | null;
    readonly text: (result: ViewResults[K], index: number) => string;
  };
}

/** A figure with its unit in the multiple that suits; null is a dash. */
export function figure(label: string, value: number | null, suffix: UnitSuffix, digits = 4): KeyFigure {
  if (value === null) return { label, text: '–' };
  return { label, text: formatQuantity(value, suffix, digits) };
}
