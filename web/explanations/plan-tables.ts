/** Where the figures of the plan’s lists come from: hurdles, levers, fronts, ladder, three futures, proof. */
import type { Explanations } from './explanation.ts';
import { AIM } from './plan.ts';

export const PLAN_TABLES = {
  'plan-step-paper': {
    inputs: ['earth.hurdles.assembly.paperCapacity_per_yr', 'earth.lossProbability', 'earth.reuseLimit_flights'],
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-step-finalisation': {
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
    inputs: ['earth.licences.mode', 'earth.licences.start_per_yr', 'earth.licences.growth_per_yr2'],
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-step-success': {
    inputs: ['earth.lossProbability', 'earth.reliability.mode'],
    origin: 'program',
    certainty: 'model',
    whole: true,
  },
  'plan-lever': { inputs: AIM, origin: 'duals', certainty: 'model', whole: true },
  'plan-lever-part': { inputs: AIM, origin: 'duals', certainty: 'model', whole: true },
  'plan-front-rate': { inputs: ['plan.horizon_yr'], origin: 'program', certainty: 'model', whole: true },
  'plan-front-cost': { inputs: ['finance.discount_per_yr'], origin: 'program', certainty: 'model', whole: true },
  'plan-front-power': { inputs: ['satellite.power_kW'], origin: 'program', certainty: 'model', whole: true },
  'plan-kardashev': { inputs: ['satellite.power_kW'], origin: 'money', certainty: 'model', whole: true },
  'plan-robust-alone': { inputs: AIM, origin: 'program', certainty: 'model', whole: true },
  'plan-robust': { inputs: AIM, origin: 'program', certainty: 'model', whole: true },
  'plan-robust-middle': { inputs: AIM, origin: 'program', certainty: 'model', whole: true },
  'plan-robust-orders': { inputs: AIM, origin: 'program', certainty: 'model', whole: true },
  'plan-value': { inputs: AIM, origin: 'proof', certainty: 'model', whole: true },
  'plan-proof-primal': { inputs: AIM, origin: 'proof', certainty: 'exact', whole: true },
  'plan-proof-dual': { inputs: AIM, origin: 'proof', certainty: 'model', whole: true },
  'plan-proof-gap': { inputs: AIM, origin: 'proof', certainty: 'model', whole: true },
  'plan-proof-residual': { inputs: AIM, origin: 'proof', certainty: 'model', whole: true },
  'plan-proof-bound': { inputs: AIM, origin: 'proof', certainty: 'model', whole: true },
  'plan-proof-sign': { inputs: AIM, origin: 'proof', certainty: 'model', whole: true },
  'plan-proof-complementarity': { inputs: AIM, origin: 'proof', certainty: 'model', whole: true },
} as const satisfies Explanations;
