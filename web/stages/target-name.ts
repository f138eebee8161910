/** What a flight's target is called in a title or on a tile. Its choice's label is `field.flight.target.choice.<id>`. */
import type { TargetId } from '../../src/scenario/target-fields.ts';
import { text } from '../../src/text/text.ts';

/** The target's short name; its English comes with results of the flight. */
export const targetName = (id: TargetId): string => text(`flight.target.${id}.short`);
