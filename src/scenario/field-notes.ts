/**
 * What each field means, where its default comes from and how well that is known: a note for every path of the field table,
 * which the compiler holds. Loaded on its own, so that a page shows its first result without it.
 */
import type { Field, FieldPath } from './fields.ts';
import type { FieldNote } from './note-rows.ts';
import { DRIVER_NOTES } from './notes/driver-notes.ts';
import { EARTH_NOTES } from './notes/earth-notes.ts';
import { FLIGHT_NOTES } from './notes/flight-notes.ts';
import { MOON_NOTES } from './notes/moon-notes.ts';
import { PLAN_NOTES } from './notes/plan-notes.ts';
import { SATELLITE_NOTES } from './notes/satellite-notes.ts';

const FIELD_NOTES: Readonly<Record<FieldPath, FieldNote>> = {
  ...EARTH_NOTES,
  ...MOON_NOTES,
  ...DRIVER_NOTES,
  ...FLIGHT_NOTES,
  ...SATELLITE_NOTES,
  ...PLAN_NOTES,
};

/** The note on a row of the field table. */
export function noteOf({ path }: Pick<Field, 'path'>): FieldNote {
  return FIELD_NOTES[path as FieldPath];
}
