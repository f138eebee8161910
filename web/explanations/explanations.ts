/** All explanations of figures, and their words; a figure without one does not compile, for its id comes from here. */
import english from 'english:explain';
import type { MessageId } from '../../src/text/message.ts';
import { addEnglish, text } from '../../src/text/text.ts';
import { DRIVER } from './driver.ts';
import { DRIVER_TABLES } from './driver-tables.ts';
import { FLIGHT } from './flight.ts';
import { FLIGHT_PANELS } from './flight-panels.ts';
import { PLAN } from './plan.ts';
import { PLAN_TABLES } from './plan-tables.ts';
import { SATELLITE } from './satellite.ts';
import { SATELLITE_TABLES } from './satellite-tables.ts';

addEnglish(english);

export const EXPLANATIONS = {
  ...DRIVER,
  ...DRIVER_TABLES,
  ...FLIGHT,
  ...FLIGHT_PANELS,
  ...SATELLITE,
  ...SATELLITE_TABLES,
  ...PLAN,
  ...PLAN_TABLES,
};

export type KpiId = keyof typeof EXPLANATIONS;

/** How a figure is computed, in words. */
export function formulaOf(id: KpiId): string {
  return text({ id: `explain.${id}` satisfies MessageId });
}

/** A word on an explanation: its origin, its certainty, or what goes in where that is no field. */
export function explanationText(id: Extract<MessageId, `explain.${string}`>): string {
  return text({ id });
}
