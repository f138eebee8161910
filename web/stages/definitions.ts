/** The definitions of all six stages together, for help and tests. Each comes to the page with its stage (loaders.ts). */
import type { StageId } from '../state/store.ts';
import { DRIVER_DEFINITION } from './driver/driver-definition.ts';
import { EARTH_DEFINITION } from './earth/earth-definition.ts';
import { FLIGHT_DEFINITION } from './flight/flight-definition.ts';
import { MOON_DEFINITION } from './moon/moon-definition.ts';
import { PLAN_DEFINITION } from './plan/plan-definition.ts';
import { SATELLITE_DEFINITION } from './satellite/satellite-definition.ts';
import type { StageDefinition } from './stages.ts';

export const STAGE_DEFINITIONS: Readonly<Record<StageId, StageDefinition>> = {
  earth: EARTH_DEFINITION,
  moon: MOON_DEFINITION,
  driver: DRIVER_DEFINITION,
  flight: FLIGHT_DEFINITION,
  satellite: SATELLITE_DEFINITION,
  plan: PLAN_DEFINITION,
};
