/** Where the figures of the Flight stage come from. */
import type { FieldPath } from '../../src/scenario/fields.ts';
import type { Explanations } from './explanation.ts';

/** What says where a target is, besides its name. */
export const GOALS = [
  'flight.earthAltitude_km',
  'flight.aerobrakeAltitude_km',
  'flight.moonAltitude_km',
  'flight.escape_km2_s2',
  'flight.inclination_deg',
  'flight.orbitPhase_deg',
] as const satisfies readonly FieldPath[];
/** What is integrated, and how long. */
export const MODEL = ['flight.model', 'flight.constants', 'flight.limit_days'] as const satisfies readonly FieldPath[];
const LAUNCH = [
  'flight.latitude_deg',
  'flight.longitude_deg',
  'flight.azimuth_deg',
  'flight.elevation_deg',
  'flight.speed_m_s',
] as const satisfies readonly FieldPath[];
/** All that an arrival rests on; date and sunlight count in the ephemeris model. */
export const ARRIVAL = [
  ...LAUNCH,
  'flight.target',
  ...GOALS,
  ...MODEL,
  'flight.date',
  'flight.areaToMass_m2_kg',
] as const satisfies readonly FieldPath[];
const path = { inputs: ARRIVAL, origin: 'path', certainty: 'model' } as const;

export const FLIGHT = {
  'flight-time': { formula: 'Time from the muzzle until the path arrives at the target.', ...path },
  'flight-outcome': {
    formula: 'What ends the path first: arrival, a body’s surface, or the limit of time.',
    ...path,
  },
  'flight-end': {
    formula: 'Time from the muzzle until the path ends, at the latest the limit of time.',
    ...path,
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
  },
  'flight-arrival-speed': {
    formula: 'Length of the velocity relative to the target at the moment of arrival.',
    ...path,
  },
  'flight-stay': {
    formula:
      'Difference between the speed at arrival and that of the circular orbit there; after braking in the air, taken at the top of the ellipse that is left.',
    ...path,
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
