/** Where the figures of the Satellite stage come from. */
import type { FieldPath } from '../../src/scenario/fields.ts';
import type { Explanations } from './explanation.ts';

/** The orbit a unit works in. */
export const ORBIT = ['satellite.orbit', 'satellite.altitude_km'] as const satisfies readonly FieldPath[];
/** What sizes the radiator. */
export const RADIATOR = [
  'satellite.power_kW',
  'satellite.radiator_K',
  'satellite.emissivityFraction',
  'satellite.absorptivityFraction',
  ...ORBIT,
] as const satisfies readonly FieldPath[];
/** What sizes the solar array. */
export const ARRAY = [
  'satellite.power_kW',
  'satellite.oversizeFactor',
  'satellite.batteryFraction',
  'satellite.cell_K',
  'satellite.cellLoss_per_K',
  ...ORBIT,
] as const satisfies readonly FieldPath[];
/** All that a unit’s mass rests on. */
export const PARTS = [
  'satellite.power_kW',
  'satellite.compute_kg_kW',
  'satellite.array_W_kg',
  'satellite.array_W_m2',
  'satellite.cell_K',
  'satellite.cellLoss_per_K',
  'satellite.oversizeFactor',
  'satellite.radiator_K',
  'satellite.radiator_kg_m2',
  'satellite.emissivityFraction',
  'satellite.absorptivityFraction',
  'satellite.transport_kg_kW',
  'satellite.pumpFraction',
  'satellite.batteryFraction',
  'satellite.battery_Wh_kg',
  'satellite.batteryEfficiencyFraction',
  'satellite.link_W',
  'satellite.linkMass_kg',
  'satellite.busFraction',
  'satellite.busMass_kg',
  'satellite.structureFraction',
  'satellite.loadStructure_per_g',
  'satellite.isp_s',
  'satellite.life_yr',
  'driver.acceleration_g',
  ...ORBIT,
] as const satisfies readonly FieldPath[];
/** What the useful compute rests on besides. */
export const USEFUL = [
  ...PARTS,
  'satellite.degradation_per_yr',
  'satellite.leakage_per_K',
  'satellite.rise_K',
] as const satisfies readonly FieldPath[];
/** Both ends of the link. */
export const TERMINALS = [
  'satellite.laser_W',
  'satellite.aperture_cm',
  'satellite.receiver_cm',
  'satellite.modem_Gb_s',
] as const satisfies readonly FieldPath[];
const LINK = [...ORBIT, ...TERMINALS] as const satisfies readonly FieldPath[];
const budget = { origin: 'budget', certainty: 'model' } as const;

export const SATELLITE = {
  'satellite-specific-power': { inputs: PARTS, ...budget },
  'satellite-mass': { inputs: PARTS, ...budget },
  'satellite-power': { inputs: ['satellite.power_kW', 'satellite.mass_kg'], ...budget },
  'satellite-useful': { inputs: USEFUL, ...budget },
  'satellite-radiator': { inputs: RADIATOR, ...budget },
  'satellite-array': { inputs: ['satellite.array_W_m2', ...ARRAY], ...budget },
  'satellite-eclipse': { inputs: ORBIT, origin: 'shadow', certainty: 'model' },
  'satellite-battery': { inputs: ['satellite.batteryFraction', 'satellite.power_kW', ...ORBIT], ...budget },
  'satellite-link': { inputs: LINK, origin: 'optics', certainty: 'model' },
  'satellite-interactive': {
    inputs: [
      ...LINK,
      'satellite.dataNeed_Mb_s_kW',
      'satellite.power_kW',
      'satellite.pumpFraction',
      'satellite.link_W',
      'satellite.busFraction',
      'satellite.batteryFraction',
      'satellite.batteryEfficiencyFraction',
    ],
    origin: 'optics',
    certainty: 'model',
  },
  'satellite-cost': { inputs: PARTS, ...budget },
  'satellite-fleet': {
    inputs: [
      'plan.targetRate_units_yr',
      'flight.deliveryProbability',
      'satellite.life_yr',
      'satellite.attrition_per_yr',
      'satellite.power_kW',
    ],
    origin: 'steady',
    certainty: 'model',
  },
} as const satisfies Explanations;
