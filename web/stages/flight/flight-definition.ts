/** The Flight stage’s question, the fields it lets a person change, and what its model leaves out. */
import { DETAIL_FIELDS, TARGET_PATHS, targetsWith } from '../../../src/scenario/target-fields.ts';
import { text } from '../../../src/text/text.ts';
import type { StageDefinition } from '../stages.ts';

export const FLIGHT_DEFINITION: StageDefinition = {
  question: () => text('stage.flight.question'),
  groups: [
    {
      title: () => text('stage.flight.group.target'),
      paths: TARGET_PATHS,
      only: DETAIL_FIELDS.map(({ path }) => ({ paths: [path], by: 'flight.target', among: targetsWith(path) })),
    },
    {
      title: () => text('stage.flight.group.launch'),
      slot: 'launch',
      paths: [
        'flight.speed_m_s',
        'flight.longitude_deg',
        'flight.latitude_deg',
        'flight.azimuth_deg',
        'flight.elevation_deg',
      ],
    },
    {
      title: () => text('stage.flight.group.errors'),
      paths: [
        'flight.errors.speed_m_s',
        'flight.errors.elevation_deg',
        'flight.errors.azimuth_deg',
        'flight.errors.place_m',
        'flight.errors.time_s',
        'flight.errors.areaToMassFraction',
        'flight.errors.speedElevationCorrelationFactor',
        'flight.errors.distribution',
      ],
    },
    {
      title: () => text('stage.flight.group.capture'),
      paths: ['flight.captureRadius_km', 'flight.captureSpeed_m_s', 'flight.correction_days'],
    },
    {
      title: () => text('stage.flight.group.model'),
      paths: ['flight.constants', 'flight.limit_days', 'flight.deliveryProbability'],
    },
    {
      title: () => text('stage.flight.group.date'),
      folded: true,
      paths: ['flight.model', 'flight.date', 'flight.areaToMass_m2_kg'],
    },
  ],
  limits: () => text('stage.flight.limits'),
};
