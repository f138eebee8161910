/** All explanations of key figures; a figure without one does not compile, for its id comes from here. */
import { DRIVER } from './driver.ts';
import { FLIGHT } from './flight.ts';
import { PLAN } from './plan.ts';
import { SATELLITE } from './satellite.ts';

export const EXPLANATIONS = { ...DRIVER, ...FLIGHT, ...SATELLITE, ...PLAN };

export type KpiId = keyof typeof EXPLANATIONS;
