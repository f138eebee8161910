/** Where the figures of the Driver stage’s lists come from: masses, energies, checks, optimum, designs. */
import type { FieldPath } from '../../src/scenario/fields.ts';
import { MASSES, PROFILE, RETURNED, RUN } from './driver.ts';
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
  'driver-acceleration': {
    formula: 'The largest acceleration of the launch run: drive less drag and slope.',
    inputs: RUN,
    origin: 'run',
    certainty: 'model',
  },
  'driver-mass-windings': {
    formula:
      'Kinetic energy of payload and bucket times the windings’ mass per energy; the more, the less of what moves is bucket and armature.',
    inputs: SHOT,
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-mass-feeders': {
    formula: 'Mean power times length of the track times the mass of a feeder per power and length.',
    inputs: [...SHOT, ...PROFILE, 'driver.efficiency', ...RETURNED, 'driver.interval_s'],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-mass-switches': {
    formula: 'Peak electrical power, drawn or given back, times the mass of switches per power.',
    inputs: [...SHOT, ...PROFILE, 'driver.efficiency', ...RETURNED],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-mass-storage': {
    formula:
      'The larger of energy drawn per shot over the storage’s energy per mass and peak power, drawn or given back, over its power per mass.',
    inputs: [...SHOT, ...PROFILE, 'driver.efficiency', ...RETURNED, 'driver.storage'],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-mass-radiators': {
    formula: 'Mean power that does not leave as kinetic energy of the payloads, times the radiators’ mass per heat.',
    inputs: [...SHOT, 'driver.efficiency', ...RETURNED, 'driver.interval_s'],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-mass-structure': {
    formula: 'Length of the track and of the braking track times the structure’s mass per length.',
    inputs: ['flight.speed_m_s', ...PROFILE, ...MASSES, 'driver.brakeLength_m'],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-mass-buckets': {
    formula: 'Buckets in circulation times the mass of one.',
    inputs: [...SHOT, ...PROFILE, 'driver.brakeLength_m', 'driver.interval_s'],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-mass': {
    formula: 'Sum of the components; each was calibrated on the total that NASA SP-428 prints.',
    inputs: DRIVER_MASS,
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-energy-payload': {
    formula: 'Half the mass of the payload times the square of its speed.',
    inputs: ['satellite.mass_kg', 'flight.speed_m_s'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-energy-recovered': {
    formula:
      'Kinetic energy of the bucket times the share that braking it returns; at most what drag and slope leave to the brake.',
    inputs: BRAKED,
    origin: 'run',
    certainty: 'model',
  },
  'driver-energy-conversion': {
    formula: 'What the first step of the ladder of efficiencies takes from the energy from the wall.',
    inputs: LADDER,
    origin: 'run',
    certainty: 'model',
  },
  'driver-energy-storage': {
    formula: 'What the second step of the ladder takes from the energy after conversion.',
    inputs: LADDER,
    origin: 'run',
    certainty: 'model',
  },
  'driver-energy-motor': {
    formula: 'Energy out of storage less the work of the drive in the launch run.',
    inputs: LADDER,
    origin: 'run',
    certainty: 'model',
  },
  'driver-energy-drag': {
    formula: 'Load on the track over lift to drag, summed along the launch run and the bucket’s braking.',
    inputs: [...RUN, 'driver.brakeLength_m'],
    origin: 'run',
    certainty: 'model',
  },
  'driver-energy-hold': {
    formula: 'Work of the drive where it holds the bucket back on the way down a straight track.',
    inputs: RUN,
    origin: 'run',
    certainty: 'model',
  },
  'driver-energy-braking': {
    formula: 'Work of the brake on the bucket less what it returns.',
    inputs: BRAKED,
    origin: 'run',
    certainty: 'model',
  },
  'driver-energy': {
    formula: 'Energy from the wall plus, on a straight track, the work of gravity.',
    inputs: [...RUN, 'driver.efficiency', 'driver.brakeLength_m'],
    origin: 'run',
    certainty: 'model',
  },
  'driver-check-gLimit': {
    formula:
      'Vector sum of the largest acceleration of the run and the largest force per mass of the track; beside it what the payload survives.',
    inputs: [...RUN, 'driver.payloadLimit_g'],
    origin: 'run',
    certainty: 'model',
  },
  'driver-check-holdDown': {
    formula:
      'Gravity less the square of the speed over the Moon’s radius, at the muzzle; on a straight track the force that carries.',
    inputs: [...RUN, 'driver.holdDown_kN_t'],
    origin: 'run',
    certainty: 'model',
  },
  'driver-check-drop': {
    formula:
      'The square of the length, of launch or braking, whichever is longer, over the diameter of the Moon; beside it the banks and cuts allowed.',
    inputs: [...RUN, 'driver.brakeLength_m', 'driver.earthworks_m'],
    origin: 'mechanics',
    certainty: 'model',
  },
  'driver-check-length': {
    formula: 'Length of the launch run; beside it that of the site.',
    inputs: [...RUN, 'driver.siteLength_km'],
    origin: 'run',
    certainty: 'model',
  },
  'driver-check-straightness': {
    formula: 'Height of the guideway’s waves times the square of 2π times speed over wavelength.',
    inputs: ['driver.straightness_mm', 'driver.wavelength_m', 'flight.speed_m_s', 'driver.lateralLimit_g'],
    origin: 'firstOrder',
    certainty: 'model',
  },
  'driver-check-clearance': {
    formula: 'Moving mass times the shaking of the guideway’s waves over the stiffness sideways.',
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
    formula: 'Square of the field in the gap over twice the magnetic constant.',
    inputs: ['driver.gapField_T', 'driver.strength_MPa'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-check-terrain': {
    formula:
      'Height of a two-body path over the mean lunar sphere, above the muzzle’s level at the distance of the obstacle.',
    inputs: ['flight.speed_m_s', 'flight.elevation_deg', 'driver.obstacleDistance_km', 'driver.obstacleHeight_m'],
    origin: 'mechanics',
    certainty: 'model',
  },
  'driver-check-headway': {
    formula:
      'Way that a bucket has gone after one interval, at most the whole track; or the way left to it when the one ahead comes to rest, where that is too short. Beside it the spacing asked for.',
    inputs: [...RUN, 'driver.brakeLength_m', 'driver.interval_s', 'driver.bucketSpacing_m'],
    origin: 'run',
    certainty: 'model',
  },
  'driver-check-coilLife': {
    formula: 'Shots of a year times the years of the plan.',
    inputs: ['driver.interval_s', 'driver.availability', 'plan.horizon_yr', 'driver.coilLife_shots'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'driver-check-recharge': {
    formula: 'Energy of a shot from the wall, less what braking the bucket returns, over the interval between shots.',
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
  'driver-check-thermal': {
    formula:
      'Loss of the motor in one launch over mass and heat capacity of the windings; what the brake heats is not sized.',
    inputs: [...LADDER, 'driver.temperatureRise_K'],
    origin: 'sizing',
    certainty: 'model',
  },
  'driver-optimum': {
    formula:
      'Least of the objective over acceleration, bucket, interval and kind of storage that fails no check of the launcher.',
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
  'driver-design': {
    formula: 'The closed formulas of length, power and energy, with the inputs that the design’s source prints.',
    inputs: [],
    origin: 'mechanics',
    certainty: 'exact',
    says: 'What its source prints, not the fields of this scenario.',
  },
} as const satisfies Explanations;
