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
  'earth-ships-built': {
    formula: 'Ships the plan builds in its last period, taken for a whole year.',
    inputs: [...AIM, 'earth.shipCost_MUSD', 'earth.reuseLimit_flights'],
    ...program,
  },
  'earth-engines': {
    formula:
      'Capacity for engines on paper at the end, expansions included, times the readiness of engine production and of the design.',
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
    formula:
      'Capacity for assembly and test on paper at the end, expansions included, times the readiness of assembly and of the design.',
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
    formula:
      'Flights of the last period, taken for a whole year: no more than the fleet can fly and the launch sites effectively allow.',
    inputs: [
      'earth.flightsPerShip_per_yr',
      'earth.hurdles.site.paperCapacity_per_yr',
      'earth.hurdles.site.growth_per_yr2',
      ...AIM,
    ],
    ...program,
  },
  'earth-fleet': {
    formula: 'Ships at the start plus all ships built, less those lost and worn out by flights.',
    inputs: ['earth.fleetStart_ships', 'earth.lossProbability', 'earth.reuseLimit_flights', ...AIM],
    ...program,
  },
  'earth-landings': {
    formula: 'Sum of the landings of all periods; each takes one successful flight and its tankers.',
    inputs: ['earth.tankersPerLanding', 'earth.lossProbability', 'earth.payload_t', ...AIM],
    ...program,
  },
  'moon-industry': {
    formula: 'Equipment at the start, brought and made, less wear, as it stands at the end.',
    inputs: ['moon.start.equipment_t', 'moon.productivity_per_yr', 'moon.equipmentDecay_per_yr', ...AIM],
    ...program,
  },
  'moon-power': {
    formula: 'Installed power at the start plus power gear brought and made over its mass per power, less fading.',
    inputs: ['moon.start.power_MW', 'moon.powerSource', 'moon.powerDecay_per_yr', ...AIM],
    ...program,
  },
  'moon-drivers': {
    formula: 'Drivers at the start plus driver gear brought and made over the mass of a driver; parts of one count.',
    inputs: ['moon.start.drivers', 'driver.mass_t', ...AIM],
    ...program,
  },
  'moon-vitamins': {
    formula: 'Stock at the start plus what is brought, less the share of every local product that only Earth can make.',
    inputs: ['moon.start.vitamins_t', ...LOCAL, 'satellite.mass_kg', ...AIM],
    ...program,
  },
  'moon-doubling': {
    formula:
      'ln 2 over the growth: productivity over the local share of equipment, less wear. None where nothing grows.',
    inputs: ['moon.productivity_per_yr', 'moon.localFraction.equipment', 'moon.equipmentDecay_per_yr'],
    origin: 'mechanics',
    certainty: 'exact',
  },
  'moon-mass-even': {
    formula: 'End of the first period by which the Moon has thrown at least the mass that was landed on it.',
    inputs: ['satellite.mass_kg', ...LOCAL, ...AIM],
    ...money,
  },
  'moon-cost-even': {
    formula:
      'End of the first period in which discounted spending per discounted satellite thrown is no more than a satellite from Earth costs.',
    inputs: [
      'earth.direct.unitCost_MUSD',
      'earth.direct.payload_t',
      'earth.direct.tankersPerFlight',
      'finance.discount_per_yr',
      ...AIM,
    ],
    ...money,
  },
  'plan-imports': {
    formula: 'Sum over all periods of equipment, power gear, driver gear and vitamins brought to the Moon.',
    inputs: [...LOCAL, 'earth.payload_t', ...AIM],
    ...program,
  },
  'plan-target-year': {
    formula:
      'End of the first period by which the Moon has thrown as many satellites within a year as the target asks.',
    inputs: ['plan.targetRate_units_yr', ...AIM],
    ...program,
  },
  'plan-energy': {
    formula: 'Sum over all periods of satellites at work times power times the length of the period, discounted.',
    inputs: ['satellite.power_kW', 'finance.discount_per_yr', ...AIM],
    ...program,
  },
  'plan-power': {
    formula: 'Satellites at work at the end times the power of one.',
    inputs: [
      'satellite.power_kW',
      'satellite.life_yr',
      'satellite.attrition_per_yr',
      'flight.deliveryProbability',
      ...AIM,
    ],
    ...program,
  },
  'plan-rate': {
    formula: 'Satellites of the last year: thrown from the Moon and, where that route is open, sent from Earth.',
    inputs: ['driver.interval_s', 'driver.availability', 'earth.direct.mode', ...AIM],
    ...program,
  },
  'plan-spent': {
    formula:
      'Sum over all periods of what ships, launches, expansions, gear, chips and satellites bought on Earth cost, discounted.',
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
  'plan-present-value': {
    formula: 'Income of the satellites at work less spending, each period discounted at its end.',
    inputs: MONEY,
    ...money,
  },
  'plan-payback': {
    formula: 'The year after the last one at whose end income less spending, summed and not discounted, is negative.',
    inputs: MONEY,
    ...money,
  },
  'plan-revenue': {
    formula:
      'Income of the satellites at work plus the business on Earth, grown from the first year; NASA’s part does not grow.',
    inputs: OTHER,
    origin: 'money',
    certainty: 'assumed',
    whole: true,
  },
  'plan-nasa': {
    formula: 'What NASA pays over all revenue.',
    inputs: OTHER,
    origin: 'money',
    certainty: 'assumed',
    whole: true,
  },
  'plan-valuation': {
    formula: 'Revenue of the last year times the multiple set.',
    inputs: ['finance.valuationFactor', ...OTHER],
    origin: 'money',
    certainty: 'assumed',
    whole: true,
  },
} as const satisfies Explanations;
