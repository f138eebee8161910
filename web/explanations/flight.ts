/** Where the figures of the Flight stage come from. */
import type { FieldPath } from '../../src/scenario/fields.ts';
import type { Explanations } from './explanation.ts';

const LAUNCH = [
  'flight.latitude_deg',
  'flight.longitude_deg',
  'flight.azimuth_deg',
  'flight.elevation_deg',
  'flight.speed_m_s',
  'flight.model',
  'flight.target',
] as const satisfies readonly FieldPath[];
const path = { inputs: LAUNCH, origin: 'path', certainty: 'model' } as const;

export const FLIGHT = {
  'flight-time': { formula: 'Time from the muzzle until the path arrives at the target.', ...path },
  'flight-outcome': {
    formula: 'What ends the path first: arrival, a body’s surface, or the limit of time.',
    ...path,
    inputs: [...LAUNCH, 'flight.limit_days'],
  },
  'flight-end': {
    formula: 'Time from the muzzle until the path ends, at the latest the limit of time.',
    ...path,
    inputs: [...LAUNCH, 'flight.limit_days'],
  },
  'flight-speed': {
    formula: 'The muzzle speed that is set, relative to the Moon’s ground.',
    inputs: ['flight.speed_m_s'],
    origin: 'path',
    certainty: 'exact',
  },
  'flight-miss': {
    formula:
      'Where the path crosses the plane through the target or passes it nearest: its sideways distance from the target, the sign says to which side. Without an arrival there is none.',
    ...path,
  },
  'flight-miss-orbit': {
    formula: 'Distance from the body’s centre at the lowest or highest point of the path, less the radius aimed at.',
    ...path,
    inputs: [...LAUNCH, 'flight.earthAltitude_km', 'flight.aerobrakeAltitude_km', 'flight.moonAltitude_km'],
  },
  'flight-arrival-speed': {
    formula: 'Length of the velocity relative to the target at the moment of arrival.',
    ...path,
  },
  'flight-stay': {
    formula:
      'Difference between the speed at arrival and that of the circular orbit there; after braking in the air, taken at the top of the ellipse that is left.',
    ...path,
    inputs: [...LAUNCH, 'flight.earthAltitude_km', 'flight.aerobrakeAltitude_km', 'flight.moonAltitude_km'],
    origin: 'visViva',
  },
  'flight-plane': {
    formula: 'Angle between the plane of position and velocity at arrival and the reference plane.',
    ...path,
  },
  'flight-escape-energy': {
    formula:
      'Square of the speed about Earth and Moon less twice each body’s gravitational parameter over its distance, at the Earth’s sphere of influence.',
    ...path,
    inputs: [...LAUNCH, 'flight.escape_km2_s2', 'flight.constants'],
    origin: 'visViva',
  },
  'flight-escape-speed': {
    formula: 'Length of the velocity about the common centre of Earth and Moon, at the Earth’s sphere of influence.',
    ...path,
  },
  'flight-drift': {
    formula:
      'Relative change of the Jacobi constant from muzzle to end. Exact motion keeps it: what is left is the error of the integration.',
    ...path,
    certainty: 'exact',
  },
} as const satisfies Explanations;
