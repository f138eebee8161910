/** The Driver stage’s question, the fields it lets a person change, and what its model leaves out. */
import type { StageDefinition } from '../stages.ts';

export const DRIVER_DEFINITION: StageDefinition = {
  question: 'What does the launcher take: length, force, power?',
  groups: [
    {
      title: 'Launcher',
      paths: [
        'driver.acceleration_g',
        'driver.profile',
        'driver.ramp_s',
        'driver.powerLimit_MW',
        'driver.track',
        'driver.mass_t',
        'driver.objective',
      ],
    },
    {
      title: 'Efficiency',
      paths: [
        'driver.efficiency',
        'driver.ladder.motorFraction',
        'driver.ladder.conversionFraction',
        'driver.ladder.storageFraction',
      ],
    },
    {
      title: 'Bucket and payload',
      paths: [
        'driver.bucketMass_kg',
        'driver.regeneration',
        'driver.brakeLength_m',
        'driver.payloadLimit_g',
        'driver.holdDown_kN_t',
      ],
    },
    {
      title: 'Cadence and storage',
      paths: ['driver.interval_s', 'driver.availability', 'driver.storage', 'driver.rechargePower_MW'],
    },
    {
      title: 'Drive and levitation',
      folded: true,
      paths: [
        'driver.liftToDragRatio',
        'driver.polePitch_m',
        'driver.gapField_T',
        'driver.currentSheet_kA_m',
        'driver.strength_MPa',
        'driver.temperatureRise_K',
        'driver.coilLife_shots',
      ],
    },
    {
      title: 'Guideway and aim',
      folded: true,
      paths: [
        'driver.straightness_mm',
        'driver.wavelength_m',
        'driver.lateralStiffness_kN_m',
        'driver.clearance_mm',
        'driver.lateralLimit_g',
        'driver.timingJitter_us',
        'driver.trimLength_m',
      ],
    },
    {
      title: 'Site',
      folded: true,
      paths: [
        'driver.siteLength_km',
        'driver.earthworks_m',
        'driver.bucketSpacing_m',
        'driver.obstacleDistance_km',
        'driver.obstacleHeight_m',
      ],
    },
  ],
  limits:
    'Masses follow the structure of SP-428 and its one printed total; the split by component is assumed. Field shapes, mutual inductance and control are not modelled.',
};
