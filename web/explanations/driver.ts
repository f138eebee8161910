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
/** What braking the bucket returns. */
export const RETURNED = [
  'driver.regeneration',
  'driver.brakeLength_m',
  'driver.liftToDragRatio',
  'driver.track',
] as const satisfies readonly FieldPath[];
const SHOT = [...MASSES, 'flight.speed_m_s', 'driver.efficiency', ...RETURNED] as const satisfies readonly FieldPath[];

export const DRIVER = {
  'driver-length': {
    formula:
      'The way from rest to the muzzle speed in the launch run; at constant acceleration the square of the speed over twice the acceleration.',
    inputs: RUN,
    origin: 'run',
    certainty: 'model',
  },
  'driver-time': {
    formula:
      'The time from rest to the muzzle speed in the launch run; at constant acceleration speed over acceleration.',
    inputs: RUN,
    origin: 'run',
    certainty: 'model',
  },
  'driver-peak-power': {
    formula: 'The largest product of moving mass, acceleration and speed during the launch run.',
    inputs: RUN,
    origin: 'run',
    certainty: 'model',
  },
  'driver-shot-energy': {
    formula: 'Kinetic energy of payload and bucket over the efficiency, less what braking the bucket returns.',
    inputs: SHOT,
    origin: 'run',
    certainty: 'model',
  },
  'driver-average-power': {
    formula: 'Energy per shot over the interval between shots.',
    inputs: [...SHOT, 'driver.interval_s'],
    origin: 'run',
    certainty: 'model',
  },
  'driver-throughput': {
    formula: 'Payload times the shots of a year at the set interval, times the share of the year the driver runs.',
    inputs: ['satellite.mass_kg', 'driver.interval_s', 'driver.availability'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-moving-mass': {
    formula: 'Mass of one satellite plus mass of one bucket.',
    inputs: MASSES,
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-force': {
    formula: 'The largest force of the drive on payload and bucket during the launch run, drag and slope included.',
    inputs: RUN,
    origin: 'run',
    certainty: 'model',
  },
  'driver-recoil': {
    formula:
      'Momentum of the payload over the interval between shots; the bucket gives its own back when it is braked.',
    inputs: ['satellite.mass_kg', 'flight.speed_m_s', 'driver.interval_s'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-shots': {
    formula: 'Seconds of a year over the interval, times the share of the year the driver runs.',
    inputs: ['driver.interval_s', 'driver.availability'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-target-interval': {
    formula: 'Seconds of a year over the target rate: one driver alone, never at rest.',
    inputs: ['plan.targetRate_units_yr'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-ground-drop': {
    formula: 'The square of the length over the diameter of the Moon: how far the ground falls below a straight track.',
    inputs: RUN,
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-windings': {
    formula: 'Length over pole pitch, rounded, at least one.',
    inputs: [...RUN, 'driver.polePitch_m'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-buckets': {
    formula:
      'Time of one round (launch, braking, way back, reloading) over the interval between shots, at least one; none without a bucket.',
    inputs: [...RUN, 'driver.brakeLength_m', 'driver.interval_s'],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-drive-area': {
    formula: 'Largest force over the product of field in the gap and current sheet.',
    inputs: [...RUN, 'driver.gapField_T', 'driver.currentSheet_kA_m'],
    origin: 'mechanics',
    certainty: 'model',
  },
  'driver-storage': {
    formula:
      'Work of the drive in one launch over the efficiency of the motor, as the ladder of efficiencies gives it.',
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
    formula:
      'Acceleration at the muzzle times timing jitter times the square root of the number of windings in the trim section, at least one.',
    inputs: [...RUN, 'driver.timingJitter_us', 'driver.trimLength_m', 'driver.polePitch_m'],
    origin: 'firstOrder',
    certainty: 'model',
  },
  'driver-aim-error': {
    formula:
      'Root mean square slope of the guideway’s waves, 2πA/λ over √2, averaged down by a trim section of length l: divided by √(1 + (l/λ)²).',
    inputs: ['driver.straightness_mm', 'driver.wavelength_m', 'driver.trimLength_m'],
    origin: 'firstOrder',
    certainty: 'model',
  },
} as const satisfies Explanations;
