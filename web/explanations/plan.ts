/** Where the figures of the plan come from: on the Earth, Moon and Plan stages. */
import type { FieldPath } from '../../src/scenario/fields.ts';
import type { Explanations } from './explanation.ts';

/** What the program is solved for. */
export const AIM = [
  'plan.objective',
  'plan.horizon_yr',
  'finance.budget_MUSD_yr',
] as const satisfies readonly FieldPath[];
const MONEY = [
  'finance.computePrice_USD_kW_yr',
  'satellite.power_kW',
  'finance.discount_per_yr',
  ...AIM,
] as const satisfies readonly FieldPath[];
const OTHER = [
  'finance.nasa_MUSD_yr',
  'finance.space_MUSD_yr',
  'finance.connectivity_MUSD_yr',
  'finance.ai_MUSD_yr',
  'finance.otherGrowth_per_yr',
  'finance.computePrice_USD_kW_yr',
] as const satisfies readonly FieldPath[];
const LOCAL = [
  'moon.localFraction.equipment',
  'moon.localFraction.power',
  'moon.localFraction.driver',
  'moon.localFraction.satellite',
] as const satisfies readonly FieldPath[];
const program = { origin: 'program', certainty: 'model', whole: true } as const;
const money = { origin: 'money', certainty: 'model', whole: true } as const;

export const PLAN = {
  'earth-ships-built': { inputs: [...AIM, 'earth.shipCost_MUSD', 'earth.reuseLimit_flights'], ...program },
  'earth-engines': {
    inputs: [
      'earth.hurdles.engines.paperCapacity_per_yr',
      'earth.hurdles.engines.growth_per_yr2',
      'earth.hurdles.engines.readinessEnd',
      'earth.hurdles.finalisation.readinessEnd',
      ...AIM,
    ],
    ...program,
  },
  'earth-assembly': {
    inputs: [
      'earth.hurdles.assembly.paperCapacity_per_yr',
      'earth.hurdles.assembly.growth_per_yr2',
      'earth.hurdles.assembly.readinessEnd',
      'earth.hurdles.finalisation.readinessEnd',
      ...AIM,
    ],
    ...program,
  },
  'earth-launches': {
    inputs: [
      'earth.flightsPerShip_per_yr',
      'earth.hurdles.site.paperCapacity_per_yr',
      'earth.hurdles.site.growth_per_yr2',
      ...AIM,
    ],
    ...program,
  },
  'earth-fleet': {
    inputs: ['earth.fleetStart_ships', 'earth.lossProbability', 'earth.reuseLimit_flights', ...AIM],
    ...program,
  },
  'earth-landings': {
    inputs: ['earth.tankersPerLanding', 'earth.lossProbability', 'earth.payload_t', ...AIM],
    ...program,
  },
  'moon-industry': {
    inputs: ['moon.start.equipment_t', 'moon.productivity_per_yr', 'moon.equipmentDecay_per_yr', ...AIM],
    ...program,
  },
  'moon-power': { inputs: ['moon.start.power_MW', 'moon.powerSource', 'moon.powerDecay_per_yr', ...AIM], ...program },
  'moon-drivers': { inputs: ['moon.start.drivers', 'driver.mass_t', ...AIM], ...program },
  'moon-vitamins': { inputs: ['moon.start.vitamins_t', ...LOCAL, 'satellite.mass_kg', ...AIM], ...program },
  'moon-doubling': {
    inputs: ['moon.productivity_per_yr', 'moon.localFraction.equipment', 'moon.equipmentDecay_per_yr'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'moon-mass-even': { inputs: ['satellite.mass_kg', ...LOCAL, ...AIM], ...money },
  'moon-cost-even': {
    inputs: [
      'earth.direct.unitCost_MUSD',
      'earth.direct.payload_t',
      'earth.direct.tankersPerFlight',
      'finance.discount_per_yr',
      ...AIM,
    ],
    ...money,
  },
  'plan-imports': { inputs: [...LOCAL, 'earth.payload_t', ...AIM], ...program },
  'plan-target-year': { inputs: ['plan.targetRate_units_yr', ...AIM], ...program },
  'plan-energy': { inputs: ['satellite.power_kW', 'finance.discount_per_yr', ...AIM], ...program },
  'plan-power': {
    inputs: [
      'satellite.power_kW',
      'satellite.life_yr',
      'satellite.attrition_per_yr',
      'flight.deliveryProbability',
      ...AIM,
    ],
    ...program,
  },
  'plan-rate': { inputs: ['driver.interval_s', 'driver.availability', 'earth.direct.mode', ...AIM], ...program },
  'plan-spent': {
    inputs: [
      'earth.shipCost_MUSD',
      'earth.launchCost_MUSD',
      'finance.gearCost_MUSD_t',
      'satellite.chipCost_MUSD',
      'finance.discount_per_yr',
      ...AIM,
    ],
    ...program,
  },
  'plan-present-value': { inputs: MONEY, ...money },
  'plan-payback': { inputs: MONEY, ...money },
  'plan-revenue': { inputs: OTHER, origin: 'money', certainty: 'assumed', whole: true },
  'plan-nasa': { inputs: OTHER, origin: 'money', certainty: 'assumed', whole: true },
  'plan-valuation': {
    inputs: ['finance.valuationFactor', ...OTHER],
    origin: 'money',
    certainty: 'assumed',
    whole: true,
  },
} as const satisfies Explanations;
