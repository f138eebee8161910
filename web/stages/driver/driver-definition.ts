/** The Driver stage’s question, the fields it lets a person change, and what its model leaves out. */
import { text } from '../../../src/text/text.ts';
import type { StageDefinition } from '../stages.ts';

export const DRIVER_DEFINITION: StageDefinition = {
  question: () => text('stage.driver.question'),
  groups: [
    {
      title: () => text('stage.driver.launcher'),
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
      title: () => text('stage.driver.efficiency'),
      paths: [
        'driver.efficiency',
        'driver.ladder.motorFraction',
        'driver.ladder.conversionFraction',
        'driver.ladder.storageFraction',
      ],
    },
    {
      title: () => text('stage.driver.bucketAndPayload'),
      paths: [
        'driver.bucketMass_kg',
        'driver.regeneration',
        'driver.brakeLength_m',
        'driver.payloadLimit_g',
        'driver.holdDown_kN_t',
      ],
    },
    {
      title: () => text('stage.driver.cadenceAndStorage'),
      paths: ['driver.interval_s', 'driver.availability', 'driver.storage', 'driver.rechargePower_MW'],
    },
    {
      title: () => text('stage.driver.driveAndLevitation'),
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
      title: () => text('stage.driver.guidewayAndAim'),
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
      title: () => text('stage.driver.site'),
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
  limits: () => text('stage.driver.limits'),
};
