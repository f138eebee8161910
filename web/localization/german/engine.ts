/** German for what the engine says: sentences with places for their figures, labels, checks. Each file of the folder is a room. */
import type { Catalogue } from '../catalogue.ts';
import { DRIVER } from './engine/driver.ts';
import { SATELLITE } from './engine/satellite.ts';
import { FLIGHT } from './engine/flight.ts';
import { PLAN } from './engine/plan.ts';
import { PARTS } from './engine/parts.ts';

export const ENGINE: Catalogue = { ...DRIVER, ...SATELLITE, ...FLIGHT, ...PLAN, ...PARTS };
