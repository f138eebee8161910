/** Where the figures of the Driver stage’s lists come from: masses, energies, checks, optimum, designs. */
import type { FieldPath } from '../../src/scenario/fields.ts';
import { MASSES, PROFILE, PULL, RETURNED, RUN } from './driver.ts';
import type { Explanations } from './explanation.ts';

const SHOT = [...MASSES, 'flight.speed_m_s'] as const satisfies readonly FieldPath[];
const BRAKED = ['driver.bucketMass_kg', 'flight.speed_m_s', ...RETURNED] as const satisfies readonly FieldPath[];
const LADDER = [
  ...RUN,
  'driver.efficiency',
  'driver.ladder.motorFraction',
  'driver.ladder.conversionFraction',
  'driver.ladder.storageFraction',
] as const satisfies readonly FieldPath[];
const DRIVER_MASS = [
  ...SHOT,
  ...PROFILE,
  'driver.efficiency',
  ...RETURNED,
  'driver.interval_s',
  'driver.storage',
] as const satisfies readonly FieldPath[];

export const DRIVER_TABLES = {
  'driver-acceleration': { inputs: RUN, origin: 'run', certainty: 'model' },
  'driver-mass-windings': { inputs: SHOT, origin: 'sizing', certainty: 'model' },
  'driver-mass-feeders': {
    inputs: [...SHOT, ...PROFILE, 'driver.efficiency', ...RETURNED, 'driver.interval_s'],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-mass-switches': {
    inputs: [...SHOT, ...PROFILE, 'driver.efficiency', ...RETURNED],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-mass-storage': {
    inputs: [...SHOT, ...PROFILE, 'driver.efficiency', ...RETURNED, 'driver.storage'],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-mass-radiators': {
    inputs: [...SHOT, 'driver.efficiency', ...RETURNED, 'driver.interval_s'],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-mass-structure': {
    inputs: ['flight.speed_m_s', ...PROFILE, ...MASSES, 'driver.brakeLength_m'],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-mass-buckets': {
    inputs: [...SHOT, ...PROFILE, 'driver.brakeLength_m', 'driver.interval_s'],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-mass': { inputs: DRIVER_MASS, origin: 'sizing', certainty: 'model' },
  'driver-energy-payload': {
    inputs: ['satellite.mass_kg', 'flight.speed_m_s'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-energy-recovered': { inputs: BRAKED, origin: 'run', certainty: 'model' },
  'driver-energy-conversion': { inputs: LADDER, origin: 'run', certainty: 'model' },
  'driver-energy-storage': { inputs: LADDER, origin: 'run', certainty: 'model' },
  'driver-energy-motor': { inputs: LADDER, origin: 'run', certainty: 'model' },
  'driver-energy-drag': { inputs: [...RUN, 'driver.brakeLength_m'], origin: 'run', certainty: 'model' },
  'driver-energy-hold': { inputs: PULL, origin: 'run', certainty: 'model' },
  'driver-energy-braking': { inputs: BRAKED, origin: 'run', certainty: 'model' },
  'driver-energy': { inputs: [...RUN, 'driver.efficiency', 'driver.brakeLength_m'], origin: 'run', certainty: 'model' },
  'driver-check-gLimit': { inputs: [...RUN, 'driver.payloadLimit_g'], origin: 'run', certainty: 'model' },
  'driver-check-holdDown': {
    inputs: ['flight.speed_m_s', 'driver.track', 'driver.holdDown_kN_t'],
    origin: 'run',
    certainty: 'model',
  },
  'driver-check-drop': {
    inputs: [...RUN, 'driver.brakeLength_m', 'driver.earthworks_m'],
    origin: 'mechanics',
    certainty: 'model',
  },
  'driver-check-length': { inputs: [...RUN, 'driver.siteLength_km'], origin: 'run', certainty: 'model' },
  'driver-check-straightness': {
    inputs: ['driver.straightness_mm', 'driver.wavelength_m', 'flight.speed_m_s', 'driver.lateralLimit_g'],
    origin: 'firstOrder',
    certainty: 'model',
  },
  'driver-check-clearance': {
    inputs: [
      ...SHOT,
      'driver.straightness_mm',
      'driver.wavelength_m',
      'driver.lateralStiffness_kN_m',
      'driver.clearance_mm',
    ],
    origin: 'firstOrder',
    certainty: 'model',
  },
  'driver-check-magneticPressure': {
    inputs: ['driver.gapField_T', 'driver.strength_MPa'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-check-terrain': {
    inputs: ['flight.speed_m_s', 'flight.elevation_deg', 'driver.obstacleDistance_km', 'driver.obstacleHeight_m'],
    origin: 'mechanics',
    certainty: 'model',
  },
  'driver-check-headway': {
    inputs: [...RUN, 'driver.brakeLength_m', 'driver.interval_s', 'driver.bucketSpacing_m'],
    origin: 'run',
    certainty: 'model',
  },
  'driver-check-coilLife': {
    inputs: ['driver.interval_s', 'driver.availability', 'plan.horizon_yr', 'driver.coilLife_shots'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-check-recharge': {
    inputs: [
      ...RUN,
      'driver.efficiency',
      'driver.regeneration',
      'driver.brakeLength_m',
      'driver.interval_s',
      'driver.rechargePower_MW',
    ],
    origin: 'run',
    certainty: 'model',
  },
  'driver-check-thermal': { inputs: [...LADDER, 'driver.temperatureRise_K'], origin: 'sizing', certainty: 'model' },
  'driver-optimum': {
    inputs: [
      ...DRIVER_MASS,
      'driver.objective',
      'driver.availability',
      'plan.targetRate_units_yr',
      'moon.powerMass_t_MW',
      'driver.payloadLimit_g',
      'driver.siteLength_km',
      'driver.earthworks_m',
      'driver.bucketSpacing_m',
      'driver.rechargePower_MW',
      'driver.coilLife_shots',
      'plan.horizon_yr',
      'driver.temperatureRise_K',
      'driver.clearance_mm',
    ],
    origin: 'search',
    certainty: 'model',
  },
  'driver-design': { inputs: [], origin: 'mechanics', certainty: 'exact', inWords: true },
} as const satisfies Explanations;
