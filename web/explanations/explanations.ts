/** All explanations of figures; a figure without one does not compile, for its id comes from here. */
import { DRIVER } from './driver.ts';
import { DRIVER_TABLES } from './driver-tables.ts';
import { FLIGHT } from './flight.ts';
import { FLIGHT_PANELS } from './flight-panels.ts';
import { PLAN } from './plan.ts';
import { PLAN_TABLES } from './plan-tables.ts';
import { SATELLITE } from './satellite.ts';
import { SATELLITE_TABLES } from './satellite-tables.ts';

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
