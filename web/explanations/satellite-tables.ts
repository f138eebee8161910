/** Where the figures of the Satellite stage’s lists come from: masses, powers, orbits, changes, optimum, designs. */
import type { FieldPath } from '../../src/scenario/fields.ts';
import type { Explanations } from './explanation.ts';
import { ARRAY, ORBIT, PARTS, RADIATOR, TERMINALS, USEFUL } from './satellite.ts';

const COMPUTE = [
  'satellite.power_kW',
  'satellite.pumpFraction',
  'satellite.link_W',
  'satellite.busFraction',
  'satellite.batteryFraction',
  'satellite.batteryEfficiencyFraction',
  ...ORBIT,
] as const satisfies readonly FieldPath[];

export const SATELLITE_TABLES = {
  'satellite-mass-compute': { inputs: ['satellite.compute_kg_kW', ...COMPUTE], origin: 'budget', certainty: 'model' },
  'satellite-mass-array': { inputs: ['satellite.array_W_kg', ...ARRAY], origin: 'budget', certainty: 'model' },
  'satellite-mass-radiator': {
    inputs: ['satellite.radiator_kg_m2', ...RADIATOR],
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-mass-transport': {
    inputs: ['satellite.transport_kg_kW', 'satellite.power_kW'],
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-mass-battery': {
    inputs: ['satellite.battery_Wh_kg', 'satellite.batteryFraction', 'satellite.power_kW', ...ORBIT],
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-mass-link': { inputs: ['satellite.linkMass_kg'], origin: 'budget', certainty: 'exact' },
  'satellite-mass-bus': { inputs: ['satellite.busMass_kg'], origin: 'budget', certainty: 'exact' },
  'satellite-mass-structure': { inputs: PARTS, origin: 'budget', certainty: 'model' },
  'satellite-mass-loadStructure': { inputs: PARTS, origin: 'budget', certainty: 'model' },
  'satellite-mass-propulsion': { inputs: PARTS, origin: 'budget', certainty: 'model' },
  'satellite-power-compute': { inputs: COMPUTE, origin: 'budget', certainty: 'model' },
  'satellite-power-pump': {
    inputs: ['satellite.pumpFraction', 'satellite.power_kW'],
    origin: 'budget',
    certainty: 'exact',
  },
  'satellite-power-link': { inputs: ['satellite.link_W'], origin: 'budget', certainty: 'exact' },
  'satellite-power-bus': {
    inputs: ['satellite.busFraction', 'satellite.power_kW'],
    origin: 'budget',
    certainty: 'exact',
  },
  'satellite-power-battery': {
    inputs: ['satellite.batteryFraction', 'satellite.batteryEfficiencyFraction', 'satellite.power_kW', ...ORBIT],
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-radiated': { inputs: ['satellite.power_kW'], origin: 'budget', certainty: 'model' },
  'satellite-goal': { inputs: ['satellite.goal_kW_t', ...PARTS], origin: 'search', certainty: 'model' },
  'satellite-change': { inputs: ['satellite.goal_kW_t', ...PARTS], origin: 'search', certainty: 'model' },
  'satellite-orbit-eclipse': { inputs: ['satellite.altitude_km'], origin: 'shadow', certainty: 'model' },
  'satellite-orbit-longest': { inputs: ['satellite.altitude_km'], origin: 'shadow', certainty: 'model' },
  'satellite-orbit-sink': {
    inputs: ['satellite.altitude_km', 'satellite.emissivityFraction', 'satellite.absorptivityFraction'],
    origin: 'shadow',
    certainty: 'model',
  },
  'satellite-orbit-arrival': {
    inputs: ['satellite.altitude_km', 'satellite.isp_s'],
    origin: 'mechanics',
    certainty: 'model',
  },
  'satellite-orbit-upkeep': { inputs: PARTS, origin: 'budget', certainty: 'model' },
  'satellite-orbit-link': { inputs: ['satellite.altitude_km', ...TERMINALS], origin: 'optics', certainty: 'model' },
  'satellite-orbit-delay': { inputs: ['satellite.altitude_km'], origin: 'mechanics', certainty: 'exact' },
  'satellite-optimum': { inputs: ['satellite.objective', ...USEFUL], origin: 'search', certainty: 'model' },
  'satellite-stations': {
    inputs: ['satellite.stationClearFraction', 'satellite.linkUpFraction', ...ORBIT],
    origin: 'optics',
    certainty: 'model',
  },
  'satellite-design': { inputs: [], origin: 'budget', certainty: 'model', inWords: true },
} as const satisfies Explanations;
