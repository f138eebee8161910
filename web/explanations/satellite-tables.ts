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
  'satellite-mass-compute': {
    formula: 'Power left for compute times the mass of compute per power.',
    inputs: ['satellite.compute_kg_kW', ...COMPUTE],
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-mass-array': {
    formula: 'Power of the new array over its power per mass at the cells’ temperature.',
    inputs: ['satellite.array_W_kg', ...ARRAY],
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-mass-radiator': {
    formula: 'Area of the radiator times its mass per area.',
    inputs: ['satellite.radiator_kg_m2', ...RADIATOR],
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-mass-transport': {
    formula: 'All power used times the mass of heat transport per power.',
    inputs: ['satellite.transport_kg_kW', 'satellite.power_kW'],
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-mass-battery': {
    formula: 'Energy of the battery over its energy per mass.',
    inputs: ['satellite.battery_Wh_kg', 'satellite.batteryFraction', 'satellite.power_kW', ...ORBIT],
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-mass-link': {
    formula: 'The mass of the link terminals that is set.',
    inputs: ['satellite.linkMass_kg'],
    origin: 'budget',
    certainty: 'exact',
  },
  'satellite-mass-bus': {
    formula: 'The mass of the bus systems that is set.',
    inputs: ['satellite.busMass_kg'],
    origin: 'budget',
    certainty: 'exact',
  },
  'satellite-mass-structure': {
    formula: 'The share for structure that is set, times the whole mass.',
    inputs: PARTS,
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-mass-loadStructure': {
    formula: 'Share of structure per g times the acceleration of the launch, times the whole mass.',
    inputs: PARTS,
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-mass-propulsion': {
    formula: 'Share of the mass that the rocket equation takes for the upkeep of the orbit over the life.',
    inputs: PARTS,
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-power-compute': {
    formula: 'Power at the bus less pumps, link, bus systems and battery losses.',
    inputs: COMPUTE,
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-power-pump': {
    formula: 'Share for the pumps times the power at the bus.',
    inputs: ['satellite.pumpFraction', 'satellite.power_kW'],
    origin: 'budget',
    certainty: 'exact',
  },
  'satellite-power-link': {
    formula: 'The power of the link that is set.',
    inputs: ['satellite.link_W'],
    origin: 'budget',
    certainty: 'exact',
  },
  'satellite-power-bus': {
    formula: 'Share for the bus systems times the power at the bus.',
    inputs: ['satellite.busFraction', 'satellite.power_kW'],
    origin: 'budget',
    certainty: 'exact',
  },
  'satellite-power-battery': {
    formula: 'What charging and discharging lose in the darkest orbit of the year, spread over its time in light.',
    inputs: ['satellite.batteryFraction', 'satellite.batteryEfficiencyFraction', 'satellite.power_kW', ...ORBIT],
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-radiated': {
    formula: 'Heat per area of the radiator times its area: all power used goes out again.',
    inputs: RADIATOR,
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-goal': {
    formula: 'The goal that is set; below it the budget with each field at the best that is published or in reach.',
    inputs: ['satellite.goal_kW_t', ...PARTS],
    origin: 'search',
    certainty: 'model',
  },
  'satellite-change': {
    formula: 'One field alone is moved, by halving, until power per mass meets the goal.',
    inputs: ['satellite.goal_kW_t', ...PARTS],
    origin: 'search',
    certainty: 'model',
  },
  'satellite-orbit-eclipse': {
    formula: 'Mean over a year of the share of one orbit that lies in shadow, all its eclipses together.',
    inputs: ['satellite.altitude_km'],
    origin: 'shadow',
    certainty: 'model',
  },
  'satellite-orbit-longest': {
    formula: 'Largest share of one orbit in shadow without a break in the course of a year, times the period.',
    inputs: ['satellite.altitude_km'],
    origin: 'shadow',
    certainty: 'model',
  },
  'satellite-orbit-sink': {
    formula:
      'Temperature at which an upright plate gives off the Earth’s infrared and reflected light that it takes in.',
    inputs: ['satellite.altitude_km', 'satellite.emissivityFraction', 'satellite.absorptivityFraction'],
    origin: 'shadow',
    certainty: 'model',
  },
  'satellite-orbit-arrival': {
    formula:
      'Speed at the lowest point of a fall from the Moon’s distance less circular speed there; propellant by the rocket equation.',
    inputs: ['satellite.altitude_km', 'satellite.isp_s'],
    origin: 'mechanics',
    certainty: 'model',
  },
  'satellite-orbit-upkeep': {
    formula: 'Station keeping of the orbit, in low orbit plus what drag takes in a year by area over mass.',
    inputs: PARTS,
    origin: 'budget',
    certainty: 'model',
  },
  'satellite-orbit-link': {
    formula:
      'Laser power that passes both apertures over the distance, times the optics’ efficiency, over the energy of the photons each bit needs; at most what the modem sends.',
    inputs: ['satellite.altitude_km', ...TERMINALS],
    origin: 'optics',
    certainty: 'model',
  },
  'satellite-orbit-delay': {
    formula: 'Distance to the ground over the speed of light.',
    inputs: ['satellite.altitude_km'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'satellite-optimum': {
    formula:
      'Most useful compute per mass or cost over radiator temperature, oversizing, battery and share of compute: a grid, refined at its best point.',
    inputs: ['satellite.objective', ...USEFUL],
    origin: 'search',
    certainty: 'model',
  },
  'satellite-stations': {
    formula:
      'Stations needed so that one is clear as often as asked, each clouded independently; loss is 20 times the logarithm of distance over 1 000 km.',
    inputs: ['satellite.stationClearFraction', 'satellite.linkUpFraction', ...ORBIT],
    origin: 'optics',
    certainty: 'model',
  },
  'satellite-design': {
    formula: 'The budget of this stage, with the fields that the design’s source prints and the defaults for the rest.',
    inputs: [],
    origin: 'budget',
    certainty: 'model',
    says: 'What its source prints, not the fields of this scenario.',
  },
} as const satisfies Explanations;
