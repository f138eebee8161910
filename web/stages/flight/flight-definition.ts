/** The Flight stage’s question, the fields it lets a person change, and what its model leaves out. */
import { text } from '../../../src/text/text.ts';
import type { StageDefinition } from '../stages.ts';

export const FLIGHT_DEFINITION: StageDefinition = {
  question: () => text('stage.flight.question'),
  groups: [
    {
      title: () => text('stage.flight.target'),
      paths: [
        'flight.target',
        'flight.earthAltitude_km',
        'flight.aerobrakeAltitude_km',
        'flight.moonAltitude_km',
        'flight.escape_km2_s2',
        'flight.inclination_deg',
        'flight.orbitPhase_deg',
      ],
      only: [
        { paths: ['flight.earthAltitude_km'], by: 'flight.target', among: ['LEO', 'AEROBRAKE', 'DAWNDUSK'] },
        { paths: ['flight.aerobrakeAltitude_km'], by: 'flight.target', among: ['AEROBRAKE'] },
        { paths: ['flight.moonAltitude_km'], by: 'flight.target', among: ['LLO'] },
        { paths: ['flight.escape_km2_s2'], by: 'flight.target', among: ['ESCAPE'] },
        {
          paths: ['flight.inclination_deg'],
          by: 'flight.target',
          among: ['LLO', 'GEO', 'LEO', 'AEROBRAKE', 'DAWNDUSK'],
        },
        { paths: ['flight.orbitPhase_deg'], by: 'flight.target', among: ['NRHO', 'HALO'] },
      ],
    },
    {
      title: () => text('stage.flight.launch'),
      paths: [
        'flight.speed_m_s',
        'flight.longitude_deg',
        'flight.latitude_deg',
        'flight.azimuth_deg',
        'flight.elevation_deg',
      ],
    },
    {
      title: () => text('stage.flight.errors1Sigma'),
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
      title: () => text('stage.flight.capture'),
      paths: ['flight.captureRadius_km', 'flight.captureSpeed_m_s', 'flight.correction_days'],
    },
    {
      title: () => text('stage.flight.model'),
      paths: ['flight.constants', 'flight.limit_days', 'flight.deliveryProbability'],
    },
    {
      title: () => text('stage.flight.date'),
      folded: true,
      paths: ['flight.model', 'flight.date', 'flight.areaToMass_m2_kg'],
    },
  ],
  limits: () => text('stage.flight.limits'),
};
