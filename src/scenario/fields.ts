/**
 * THE table of scenario fields: path, default, range. Type, checks, JSON Schema, form controls and command-line
 * help all come from here; the unit is read from the path's suffix (`units.ts`). Its rows stand by subject in the files it
 * gathers. Not here: what each is called and means (src/text), how sure its default is (field-notes.ts).
 */

import { DRIVER_FIELDS } from './driver-fields.ts';
import { EARTH_FIELDS } from './earth-fields.ts';
import { text, type Field, type NumberField } from './field-rows.ts';
import { FLIGHT_FIELDS } from './flight-fields.ts';
import { MOON_FIELDS } from './moon-fields.ts';
import { PLAN_FIELDS } from './plan-fields.ts';
import { SATELLITE_FIELDS } from './satellite-fields.ts';
import { TARGET_FIELDS } from './target-fields.ts';

export type { Confidence, Field, NumberField, Word } from './field-rows.ts';
export { STAGES, type Stage } from './earth-fields.ts';
export { CONSTANT_SETS } from './flight-fields.ts';
export { OBJECTIVES } from './plan-fields.ts';
export { TARGETS } from './target-fields.ts';

export const FIELDS = [
  text('name', { default: 'Untitled', maxLength: 120 }),
  text('story', { default: '', maxLength: 2000 }),
  ...EARTH_FIELDS,
  ...MOON_FIELDS,
  ...DRIVER_FIELDS,
  ...TARGET_FIELDS,
  ...FLIGHT_FIELDS,
  ...SATELLITE_FIELDS,
  ...PLAN_FIELDS,
] as const satisfies readonly Field[];

export type FieldPath = (typeof FIELDS)[number]['path'];
export type NumberPath = Extract<(typeof FIELDS)[number], { kind: 'number' }>['path'];

const BY_PATH: ReadonlyMap<string, Field> = new Map(FIELDS.map((row) => [row.path, row]));

/** The row of a path; `undefined` for a path that is no field. */
export function fieldOf(path: string): Field | undefined {
  return BY_PATH.get(path);
}

/** The row of a number field; throws on a path that is none (a bug of the caller, never a user's mistake). */
export function numberField(path: NumberPath): NumberField {
  const row = BY_PATH.get(path);
  if (row?.kind !== 'number') throw new Error(`${path} is no number field`);
  return row;
}
