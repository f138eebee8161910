/** Published designs as a table: printed figures beside ours. */
import type { PublishedDesign } from '../scenario/published.ts';
import { formatQuantity } from '../units.ts';
import { alignedRows } from './table.ts';

/** Printed figures of designs beside ours. */
export function designTable(designs: readonly PublishedDesign[]): string {
  return alignedRows(
    designs.flatMap((design) =>
      design.figures.map((figure) => [
        figure.ok ? '✓' : '✗',
        design.name,
        figure.label,
        formatQuantity(figure.computed, figure.unit, 4),
        `printed ${formatQuantity(figure.printed, figure.unit, 4)}`,
      ]),
    ),
  );
}
