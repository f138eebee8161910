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
  'satellite-specific-power': { formula: 'Power over the mass that the budget gives.', inputs: PARTS, ...budget },
  'satellite-mass': {
    formula:
      'Sum of compute, array, radiator, heat transport, battery, link and bus, over the share of the whole that is not structure or propulsion.',
    inputs: PARTS,
    ...budget,
  },
  'satellite-power': {
    formula: 'The power that is set; where it is linked, the power at which the budget weighs the mass set.',
    inputs: ['satellite.power_kW', 'satellite.mass_kg'],
    ...budget,
  },
  'satellite-useful': {
    formula:
      'Power left for compute, times the share of time lit or bridged by the battery, times the mean of the ageing array over the life, less leakage of hot chips, over the mass.',
    inputs: USEFUL,
    ...budget,
  },
  'satellite-radiator': {
    formula:
      'All power used over the heat radiated per area: twice emissivity times σ times the difference of the fourth powers of its temperature and that of the surroundings.',
    inputs: RADIATOR,
    ...budget,
  },
  'satellite-array': {
    formula:
      'All power used plus what charges the battery in the darkest orbit of the year, times the oversizing, over the power per area of cells at their temperature.',
    inputs: ['satellite.array_W_m2', ...ARRAY],
    ...budget,
  },
  'satellite-eclipse': {
    formula:
      'Period of the orbit times the largest share of it that lies in shadow without a break in the course of a year.',
    inputs: ORBIT,
    origin: 'shadow',
    certainty: 'model',
  },
  'satellite-battery': {
    formula: 'Share of the eclipse to bridge, times all power used, times the longest eclipse.',
    inputs: ['satellite.batteryFraction', 'satellite.power_kW', ...ORBIT],
    ...budget,
  },
  'satellite-link': {
    formula:
      'Laser power that passes both apertures over the distance, times the optics’ efficiency, over the energy of the photons each bit needs; at most what the modem sends.',
    inputs: LINK,
    origin: 'optics',
    certainty: 'model',
  },
  'satellite-interactive': {
    formula: 'Rate of the link over the rate that all compute would send, at most the whole.',
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
  'satellite-cost': {
    formula: 'Mass of each component times its price per kilogram, plus the whole mass times the price of delivery.',
    inputs: PARTS,
    ...budget,
  },
  'satellite-fleet': {
    formula: 'Target rate, times the share that arrives, times the mean years a unit works, times its power.',
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
