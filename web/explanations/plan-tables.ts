/** Where the figures of the plan’s lists come from: hurdles, levers, fronts, ladder, three futures, proof. */
import type { Explanations } from './explanation.ts';
import { AIM } from './plan.ts';

export const PLAN_TABLES = {
  'plan-step-paper': {
    formula: 'Capacity of final assembly on paper, expansions included, times the flights a ship makes in its life.',
    inputs: ['earth.hurdles.assembly.paperCapacity_per_yr', 'earth.lossProbability', 'earth.reuseLimit_flights'],
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-step-finalisation': {
    formula: 'What stood on paper times the readiness of the design in that year.',
    inputs: [
      'earth.hurdles.finalisation.readinessStart',
      'earth.hurdles.finalisation.readinessEnd',
      'earth.hurdles.finalisation.ramp_yr',
    ],
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-step-engines': {
    formula:
      'The lesser of what came through before and the effective capacity of engines, times the flights of a ship’s life.',
    inputs: [
      'earth.hurdles.engines.paperCapacity_per_yr',
      'earth.hurdles.engines.readinessStart',
      'earth.hurdles.engines.readinessEnd',
      'earth.hurdles.engines.ramp_yr',
    ],
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-step-supply': {
    formula:
      'The lesser of what came through before and the effective capacity of the supply chain, times the flights of a ship’s life.',
    inputs: [
      'earth.hurdles.supply.paperCapacity_per_yr',
      'earth.hurdles.supply.readinessStart',
      'earth.hurdles.supply.readinessEnd',
      'earth.hurdles.supply.ramp_yr',
    ],
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-step-assembly': {
    formula:
      'The lesser of what came through before and the effective capacity of assembly and test, times the flights of a ship’s life.',
    inputs: [
      'earth.hurdles.assembly.paperCapacity_per_yr',
      'earth.hurdles.assembly.readinessStart',
      'earth.hurdles.assembly.readinessEnd',
      'earth.hurdles.assembly.ramp_yr',
    ],
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-step-site': {
    formula:
      'The lesser of what came through before and the effective capacity of the launch sites, in flights a year.',
    inputs: [
      'earth.hurdles.site.paperCapacity_per_yr',
      'earth.hurdles.site.readinessStart',
      'earth.hurdles.site.readinessEnd',
      'earth.hurdles.site.ramp_yr',
    ],
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-step-licences': {
    formula: 'The lesser of what came through before and the flights licensed in that year.',
    inputs: ['earth.licences.mode', 'earth.licences.start_per_yr', 'earth.licences.growth_per_yr2'],
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-step-success': {
    formula: 'What came through before times the share of flights that succeed.',
    inputs: ['earth.lossProbability', 'earth.reliability.mode'],
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-lever': {
    formula:
      'Sum over the periods of the dual price of the lever’s rows times their capacity side, over the objective; the largest ones solved again with 1 % more and less.',
    inputs: AIM,
    origin: 'duals',
    certainty: 'model',
    whole: true,
  },
  'plan-lever-part': {
    formula:
      'The part of the lever that one period brings: dual price of its row there times the capacity side, over the objective.',
    inputs: AIM,
    origin: 'duals',
    certainty: 'model',
    whole: true,
  },
  'plan-front-rate': {
    formula: 'Shares of the highest launch rate that a plan of the length can reach in its last year.',
    inputs: ['plan.horizon_yr'],
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-front-cost': {
    formula:
      'Least discounted spending of a plan of the length that reaches the rate in its last year, in yearly steps.',
    inputs: ['finance.discount_per_yr'],
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-front-power': {
    formula: 'Launch rate times the power of one satellite.',
    inputs: ['satellite.power_kW'],
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-kardashev': {
    formula:
      'The logarithm of the power in watts, less 6, over 10, as Sagan wrote it in 1973; doublings are the logarithm to base 2 of 10²⁶ W over the power.',
    inputs: ['satellite.power_kW'],
    origin: 'money',
    certainty: 'model',
    whole: true,
  },
  'plan-robust-alone': {
    formula: 'The optimum of a plan that knows this future from the beginning.',
    inputs: AIM,
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-robust': {
    formula:
      'What the plan with the same first orders in all three futures brings in this one; the orders are those best on average.',
    inputs: AIM,
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-robust-middle': {
    formula: 'The best plan of this future after the first orders of the plan for P50.',
    inputs: AIM,
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-robust-orders': {
    formula: 'Capacity ordered in the common years by the plan named.',
    inputs: AIM,
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-value': {
    formula: 'Objective at the solver’s values, with as many rows and columns as the program has.',
    inputs: AIM,
    origin: 'proof',
    certainty: 'model',
    whole: true,
  },
  'plan-proof-primal': {
    formula: 'Sum of cost times value over all columns.',
    inputs: AIM,
    origin: 'proof',
    certainty: 'exact',
    whole: true,
  },
  'plan-proof-dual': {
    formula: 'Sum of dual price times bound over all rows and columns, each at the bound its sign points to.',
    inputs: AIM,
    origin: 'proof',
    certainty: 'model',
    whole: true,
  },
  'plan-proof-gap': {
    formula: 'Difference of primal and dual over the larger of them.',
    inputs: AIM,
    origin: 'proof',
    certainty: 'model',
    whole: true,
  },
  'plan-proof-residual': {
    formula: 'Largest amount by which a row is broken, over its largest term.',
    inputs: AIM,
    origin: 'proof',
    certainty: 'model',
    whole: true,
  },
  'plan-proof-bound': {
    formula: 'Largest amount by which a value leaves its bounds, over the bound.',
    inputs: AIM,
    origin: 'proof',
    certainty: 'model',
    whole: true,
  },
  'plan-proof-sign': {
    formula: 'Largest dual price that points to a bound which is not there, in the scaled program.',
    inputs: AIM,
    origin: 'proof',
    certainty: 'model',
    whole: true,
  },
  'plan-proof-complementarity': {
    formula: 'Largest product of a dual price and the distance to its bound, over the objective.',
    inputs: AIM,
    origin: 'proof',
    certainty: 'model',
    whole: true,
  },
} as const satisfies Explanations;
