/** The Satellite stage’s question, the fields it lets a person change, and what its model leaves out. */
import { text } from '../../../src/text/text.ts';
import type { StageDefinition } from '../stages.ts';

export const SATELLITE_DEFINITION: StageDefinition = {
  question: () => text('stage.satellite.question'),
  groups: [
    {
      title: () => text('stage.satellite.unit'),
      paths: [
        'satellite.power_kW',
        'satellite.mass_kg',
        'satellite.goal_kW_t',
        'satellite.objective',
        'satellite.chipCost_MUSD',
      ],
    },
    {
      title: () => text('stage.satellite.orbit'),
      paths: ['satellite.orbit', 'satellite.altitude_km', 'satellite.isp_s'],
    },
    {
      title: () => text('stage.satellite.computeAndArray'),
      paths: [
        'satellite.compute_kg_kW',
        'satellite.array_W_kg',
        'satellite.array_W_m2',
        'satellite.oversizeFactor',
        'satellite.cell_K',
        'satellite.cellLoss_per_K',
        'satellite.degradation_per_yr',
      ],
    },
    {
      title: () => text('stage.satellite.heat'),
      paths: [
        'satellite.radiator_K',
        'satellite.radiator_kg_m2',
        'satellite.emissivityFraction',
        'satellite.absorptivityFraction',
        'satellite.transport_kg_kW',
        'satellite.pumpFraction',
        'satellite.rise_K',
        'satellite.leakage_per_K',
      ],
    },
    {
      title: () => text('stage.satellite.batteryBusStructure'),
      folded: true,
      paths: [
        'satellite.batteryFraction',
        'satellite.battery_Wh_kg',
        'satellite.batteryEfficiencyFraction',
        'satellite.busMass_kg',
        'satellite.busFraction',
        'satellite.structureFraction',
        'satellite.loadStructure_per_g',
      ],
    },
    {
      title: () => text('stage.satellite.link'),
      folded: true,
      paths: [
        'satellite.link_W',
        'satellite.linkMass_kg',
        'satellite.laser_W',
        'satellite.aperture_cm',
        'satellite.receiver_cm',
        'satellite.modem_Gb_s',
        'satellite.dataNeed_Mb_s_kW',
        'satellite.stationClearFraction',
        'satellite.linkUpFraction',
      ],
    },
    {
      title: () => text('stage.satellite.learning'),
      folded: true,
      paths: ['satellite.chipLearningRatio', 'satellite.builtStart_units'],
    },
    {
      title: () => text('stage.satellite.life'),
      folded: true,
      paths: ['satellite.life_yr', 'satellite.attrition_per_yr'],
    },
  ],
  limits: () => text('stage.satellite.limits'),
};
