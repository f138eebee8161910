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
    formula: 'Distance from the target where the path arrives, without a sign.',
    inputs: ARRIVAL,
    origin: 'path',
    certainty: 'model',
  },
  'flight-caught': {
    formula:
      'Launches of the cloud that pass within the capture radius and below the capture speed, over all launches.',
    inputs: [...CLOUD, 'flight.captureRadius_km', 'flight.captureSpeed_m_s'],
    origin: 'cloud',
    certainty: 'model',
  },
  'flight-cloud-distance': {
    formula: 'Distance from the target that 95, and 50, of 100 launches that arrive do not exceed.',
    inputs: CLOUD,
    origin: 'cloud',
    certainty: 'model',
  },
  'flight-cloud-miss': {
    formula:
      'Signed miss of each launch that arrives: mean and standard deviation; “within” is the percentile of its size.',
    inputs: CLOUD,
    origin: 'cloud',
    certainty: 'model',
  },
  'flight-cloud-normal': {
    formula:
      'The same of the miss square to it: out of the plane, or of an orbit its radius times the angle to the plane wanted.',
    inputs: CLOUD,
    origin: 'cloud',
    certainty: 'model',
  },
  'flight-cloud-time': {
    formula: 'Times of flight of the launches that arrive: mean, standard deviation, percentiles.',
    inputs: CLOUD,
    origin: 'cloud',
    certainty: 'model',
  },
  'flight-correction': {
    formula: 'Change of speed, some days after launch, that brings each launch back to the target to first order.',
    inputs: [...CLOUD, 'flight.correction_days'],
    origin: 'cloud',
    certainty: 'model',
  },
  'flight-map-rate': {
    formula: 'Change of the miss with speed, from the transition matrix of a launch of each cell.',
    inputs: AIMED,
    origin: 'path',
    certainty: 'model',
  },
  'flight-site': {
    formula:
      'Longitude and speed at which both the miss and its change with speed are zero, by Newton’s method from a search of the globe.',
    inputs: AIMED,
    origin: 'search',
    certainty: 'model',
  },
  'flight-branch': {
    formula: 'Speeds, and a direction if it may turn, at which the miss changes its sign, refined until it is zero.',
    inputs: AIMED,
    origin: 'search',
    certainty: 'model',
  },
  'flight-traffic': {
    formula:
      'Time of flight over the interval, speed at the target times the interval, spread of arrival times over the interval; the nearest pair on straight paths there.',
    inputs: [...CLOUD, 'driver.interval_s'],
    origin: 'cloud',
    certainty: 'model',
  },
  'flight-fates': {
    formula:
      'Where the launches that are not caught, or all of them, are a year later: flown on in the circular problem.',
    inputs: [...CLOUD, 'flight.captureRadius_km', 'flight.captureSpeed_m_s'],
    origin: 'cloud',
    certainty: 'model',
  },
  'flight-calendar': {
    formula:
      'Least change of speed and direction, within what the gun can be turned, at which a launch of the date hits the target.',
    inputs: [...AIMED, 'flight.date'],
    origin: 'search',
    certainty: 'model',
  },
} as const satisfies Explanations;
