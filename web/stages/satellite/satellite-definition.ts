/** The Satellite stage’s question, the fields it lets a person change, and what its model leaves out. */
import type { StageDefinition } from '../stages.ts';

export const SATELLITE_DEFINITION: StageDefinition = {
  question: 'Does 100 kW per tonne close, and in which orbit?',
  groups: [
    {
      title: 'Unit',
      paths: [
        'satellite.power_kW',
        'satellite.mass_kg',
        'satellite.goal_kW_t',
        'satellite.objective',
        'satellite.chipCost_MUSD',
      ],
    },
    { title: 'Orbit', paths: ['satellite.orbit', 'satellite.altitude_km', 'satellite.isp_s'] },
    {
      title: 'Compute and array',
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
      title: 'Heat',
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
      title: 'Battery, bus, structure',
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
      title: 'Link',
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
      title: 'Learning',
      folded: true,
      paths: ['satellite.chipLearningRatio', 'satellite.builtStart_units'],
    },
    { title: 'Life', folded: true, paths: ['satellite.life_yr', 'satellite.attrition_per_yr'] },
  ],
  limits:
    'One mass per part and linear in it; flat radiators edge-on to the Sun, a cylindrical shadow, a mean atmosphere. Orbits at L1 and L2 are taken at the point: a halo orbit can avoid the shadows, and the link from L2 needs one, or a relay.',
};
