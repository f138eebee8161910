/** Where the figures of the Driver stage come from. */
import type { FieldPath } from '../../src/scenario/fields.ts';
import type { Explanations } from './explanation.ts';

/** What moves on the track. */
export const MASSES = ['satellite.mass_kg', 'driver.bucketMass_kg'] as const satisfies readonly FieldPath[];
/** How the drive pulls. */
export const PROFILE = [
  'driver.acceleration_g',
  'driver.profile',
  'driver.ramp_s',
  'driver.powerLimit_MW',
] as const satisfies readonly FieldPath[];
/** All that shapes a launch run. */
export const RUN = [
  ...MASSES,
  'flight.speed_m_s',
  ...PROFILE,
  'driver.liftToDragRatio',
  'driver.track',
] as const satisfies readonly FieldPath[];
/** What shapes the largest pull: a power limit acts only after it, where the bucket is fast. */
export const PULL = RUN.filter((path) => path !== 'driver.powerLimit_MW');
/** What braking the bucket returns. */
export const RETURNED = [
  'driver.regeneration',
  'driver.brakeLength_m',
  'driver.liftToDragRatio',
  'driver.track',
] as const satisfies readonly FieldPath[];
const SHOT = [...MASSES, 'flight.speed_m_s', 'driver.efficiency', ...RETURNED] as const satisfies readonly FieldPath[];

export const DRIVER = {
  'driver-length': { inputs: RUN, origin: 'run', certainty: 'model' },
  'driver-time': { inputs: RUN, origin: 'run', certainty: 'model' },
  'driver-peak-power': { inputs: RUN, origin: 'run', certainty: 'model' },
  'driver-shot-energy': { inputs: SHOT, origin: 'run', certainty: 'model' },
  'driver-average-power': { inputs: [...SHOT, 'driver.interval_s'], origin: 'run', certainty: 'model' },
  'driver-throughput': {
    inputs: ['satellite.mass_kg', 'driver.interval_s', 'driver.availability'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-moving-mass': { inputs: MASSES, origin: 'mechanics', certainty: 'exact' },
  'driver-force': { inputs: PULL, origin: 'run', certainty: 'model' },
  'driver-recoil': {
    inputs: ['satellite.mass_kg', 'flight.speed_m_s', 'driver.interval_s'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-shots': { inputs: ['driver.interval_s', 'driver.availability'], origin: 'mechanics', certainty: 'exact' },
  'driver-target-interval': { inputs: ['plan.targetRate_units_yr'], origin: 'mechanics', certainty: 'exact' },
  'driver-ground-drop': { inputs: RUN, origin: 'mechanics', certainty: 'exact' },
  'driver-windings': { inputs: [...RUN, 'driver.polePitch_m'], origin: 'mechanics', certainty: 'exact' },
  'driver-buckets': {
    inputs: [...MASSES, 'flight.speed_m_s', ...PROFILE, 'driver.brakeLength_m', 'driver.interval_s'],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-drive-area': {
    inputs: [...PULL, 'driver.gapField_T', 'driver.currentSheet_kA_m'],
    origin: 'mechanics',
    certainty: 'model',
  },
  'driver-storage': {
    inputs: [
      ...RUN,
      'driver.efficiency',
      'driver.ladder.motorFraction',
      'driver.ladder.conversionFraction',
      'driver.ladder.storageFraction',
    ],
    origin: 'run',
    certainty: 'model',
  },
  'driver-speed-error': {
    inputs: [...RUN, 'driver.timingJitter_us', 'driver.trimLength_m', 'driver.polePitch_m'],
    origin: 'firstOrder',
    certainty: 'model',
  },
  'driver-aim-error': {
    inputs: ['driver.straightness_mm', 'driver.wavelength_m', 'driver.trimLength_m'],
    origin: 'firstOrder',
    certainty: 'model',
  },
} as const satisfies Explanations;
