/** Where the figures of the Flight stage’s panels come from: dispersion, map, sites, launches that hit, traffic, calendar. */
import type { FieldPath } from '../../src/scenario/fields.ts';
import type { Explanations } from './explanation.ts';
import { ARRIVAL, GOALS, MODEL } from './flight.ts';

const CLOUD = [
  ...ARRIVAL,
  'flight.errors.speed_m_s',
  'flight.errors.elevation_deg',
  'flight.errors.azimuth_deg',
  'flight.errors.place_m',
  'flight.errors.time_s',
  'flight.errors.areaToMassFraction',
  'flight.errors.speedElevationCorrelationFactor',
  'flight.errors.distribution',
] as const satisfies readonly FieldPath[];
const AIMED = [
  'flight.target',
  ...GOALS,
  'flight.latitude_deg',
  'flight.longitude_deg',
  'flight.azimuth_deg',
  'flight.elevation_deg',
  ...MODEL,
] as const satisfies readonly FieldPath[];

export const FLIGHT_PANELS = {
  'flight-distance': {
    inputs: ARRIVAL.filter((path) => path !== 'flight.inclination_deg'),
    origin: 'path',
    certainty: 'model',
  },
  'flight-caught': {
    inputs: [...CLOUD, 'flight.captureRadius_km', 'flight.captureSpeed_m_s'],
    origin: 'cloud',
    certainty: 'model',
  },
  'flight-cloud-distance': { inputs: CLOUD, origin: 'cloud', certainty: 'model' },
  'flight-cloud-miss': { inputs: CLOUD, origin: 'cloud', certainty: 'model' },
  'flight-cloud-normal': { inputs: CLOUD, origin: 'cloud', certainty: 'model' },
  'flight-cloud-time': { inputs: CLOUD, origin: 'cloud', certainty: 'model' },
  'flight-correction': { inputs: [...CLOUD, 'flight.correction_days'], origin: 'cloud', certainty: 'model' },
  'flight-map-rate': { inputs: AIMED, origin: 'path', certainty: 'model' },
  'flight-site': { inputs: AIMED, origin: 'search', certainty: 'model' },
  'flight-branch': { inputs: AIMED, origin: 'search', certainty: 'model' },
  'flight-traffic': { inputs: [...CLOUD, 'driver.interval_s'], origin: 'cloud', certainty: 'model' },
  'flight-outcomes': {
    inputs: [...CLOUD, 'flight.captureRadius_km', 'flight.captureSpeed_m_s'],
    origin: 'cloud',
    certainty: 'model',
  },
  'flight-calendar': { inputs: [...AIMED, 'flight.date'], origin: 'search', certainty: 'model' },
} as const satisfies Explanations;
