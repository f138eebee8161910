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
/** What the way to a target rests on: its launch, what it is integrated with, and those of the goals that count. */
const flown = (...goals: readonly (typeof GOALS)[number][]) =>
  [
    ...LAUNCH,
    'flight.target',
    ...goals,
    ...MODEL,
    'flight.date',
    'flight.areaToMass_m2_kg',
  ] as const satisfies readonly FieldPath[];
/** Where a point on a periodic orbit is met moves the section at which a flight ends; heights and planes do not. */
const path = { inputs: flown('flight.orbitPhase_deg'), origin: 'path', certainty: 'model' } as const;
const away = { ...path, inputs: flown() } as const;

export const FLIGHT = {
  'flight-time': path,
  'flight-outcome': path,
  'flight-end': path,
  'flight-speed': { inputs: ['flight.speed_m_s'], origin: 'path', certainty: 'exact' },
  'flight-miss': { ...path, inputs: flown('flight.escape_km2_s2', 'flight.orbitPhase_deg') },
  'flight-miss-orbit': {
    ...path,
    inputs: flown('flight.earthAltitude_km', 'flight.aerobrakeAltitude_km', 'flight.moonAltitude_km'),
  },
  'flight-arrival-speed': path,
  'flight-stay': { ...path, inputs: flown('flight.earthAltitude_km', 'flight.orbitPhase_deg'), origin: 'visViva' },
  'flight-plane': away,
  'flight-escape-energy': { ...away, origin: 'visViva' },
  'flight-escape-speed': away,
  'flight-error': {
    ...path,
    inputs: [...LAUNCH, 'flight.target', 'flight.orbitPhase_deg', ...MODEL],
    certainty: 'exact',
  },
} as const satisfies Explanations;
