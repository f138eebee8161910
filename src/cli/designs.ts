/** Published designs as a table. Not here: the designs (src/driver, src/satellite). */
import type { PublishedDesign } from '../scenario/published.ts';
import { quantityOf } from '../text/message.ts';
import { text } from '../text/text.ts';
import { formatQuantity } from '../units.ts';
import { alignedRows } from './table.ts';

/** Published figures of designs beside ours. */
export function designTable(designs: readonly PublishedDesign[]): string {
  return alignedRows(
    designs.flatMap((design) =>
      design.figures.map((figure) => [
        figure.ok ? '✓' : '✗',
        text(design.name),
        text(figure.label),
        formatQuantity(figure.computed, figure.unit, 4),
        text('cli.designs.published', { value: quantityOf(figure.printed, figure.unit, 4) }),
      ]),
    ),
  );
}
