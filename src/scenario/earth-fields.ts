/** The Earth's rows of the field table: hurdles from paper to effective capacity, ships, licences, learning. Not here: what the values do (src/earth, src/plan). */
import { choice, learning, number, SWITCH, text } from './field-rows.ts';

/** The four production and launch stages between paper and effective capacity, in the order of the chain. */
export const STAGES = ['engines', 'supply', 'assembly', 'site'] as const;
export type Stage = (typeof STAGES)[number];

/** Readiness fields of one hurdle: the paper → effective ramp start + (end − start)(1 − exp(−t/ramp)). */
function readiness<const H extends string>(h: H, values: { start: number; end: number; ramp: number }) {
  return [
    number(`earth.hurdles.${h}.readinessStart`, { default: values.start, min: 0, max: 1, step: 0.01 }),
    number(`earth.hurdles.${h}.readinessEnd`, { default: values.end, min: 0, max: 1, step: 0.01 }),
    number(`earth.hurdles.${h}.ramp_yr`, { default: values.ramp, min: 0.1, max: 50, slider: [0.1, 15], step: 0.1 }),
  ] as const;
}

interface StageValues {
  paper: number;
  start: number;
  end: number;
  ramp: number;
  growth: number;
  cost: number;
  lead: number;
}

function stage<const H extends Stage>(h: H, values: StageValues) {
  return [
    number(`earth.hurdles.${h}.paperCapacity_per_yr`, {
      default: values.paper,
      min: 0,
      max: 1e6,
      slider: [1, 2000],
      step: 1,
      logarithmic: true,
    }),
    ...readiness(h, values),
    number(`earth.hurdles.${h}.growth_per_yr2`, {
      default: values.growth,
      min: 0,
      max: 1e6,
      slider: [0, 3000],
      step: 1,
    }),
    number(`earth.hurdles.${h}.expansionCost_MUSD`, {
      default: values.cost,
      min: 0,
      max: 1e5,
      slider: [0, 100],
      step: 0.1,
    }),
    number(`earth.hurdles.${h}.lead_yr`, { default: values.lead, min: 0, max: 20, slider: [0, 5], step: 0.05 }),
  ] as const;
}

const LOSS_MODES = [{ id: 'fixed' }, { id: 'growth' }] as const;

export const EARTH_FIELDS = [
  ...readiness('finalisation', {
    start: 0.5,
    end: 1,
    ramp: 2,
  }),
  ...stage('engines', {
    paper: 120,
    start: 0.5,
    end: 0.95,
    ramp: 3,
    growth: 150,
    cost: 8,
    lead: 1,
  }),
  ...stage('supply', {
    paper: 150,
    start: 0.6,
    end: 0.95,
    ramp: 4,
    growth: 150,
    cost: 4,
    lead: 0.75,
  }),
  ...stage('assembly', {
    paper: 1000,
    start: 0.15,
    end: 0.9,
    ramp: 5,
    growth: 200,
    cost: 6,
    lead: 1.5,
  }),
  ...stage('site', {
    paper: 145,
    start: 0.6,
    end: 0.95,
    ramp: 3,
    growth: 1500,
    cost: 1,
    lead: 1,
  }),
  number('earth.fleetStart_ships', { default: 10, min: 0, max: 1e5, slider: [0, 200], step: 1 }),
  number('earth.flightsPerShip_per_yr', { default: 50, min: 0, max: 1000, slider: [1, 365], step: 1 }),
  number('earth.reuseLimit_flights', { default: 100, min: 1, max: 1e5, slider: [1, 500], step: 1 }),
  number('earth.lossProbability', { default: 0.01, min: 0, max: 1, slider: [0, 0.2], step: 0.001 }),
  number('earth.shipCost_MUSD', { default: 40, min: 0, max: 1e5, slider: [1, 200], step: 1 }),
  number('earth.launchCost_MUSD', { default: 4, min: 0, max: 1e4, slider: [0.5, 100], step: 0.1 }),
  number('earth.payload_t', { default: 100, min: 0, max: 1e4, slider: [10, 300], step: 1 }),
  number('earth.tankersPerLanding', { default: 10, min: 0, max: 100, slider: [0, 30], step: 1 }),

  choice('earth.licences.mode', { default: 'off', choices: SWITCH }),
  number('earth.licences.start_per_yr', {
    default: 145,
    min: 0,
    max: 1e7,
    slider: [1, 10000],
    step: 1,
    logarithmic: true,
  }),
  number('earth.licences.growth_per_yr2', { default: 0, min: 0, max: 1e6, slider: [0, 1000], step: 1 }),
  choice('earth.reliability.mode', { default: 'fixed', choices: LOSS_MODES }),
  number('earth.reliability.slopeFraction', { default: 0.5, min: 0, max: 0.9, step: 0.01 }),
  number('earth.reliability.firstLossProbability', { default: 0.33, min: 0.01, max: 1, step: 0.01 }),
  number('earth.reliability.leastLossProbability', { default: 0.002, min: 0, max: 1, slider: [0, 0.05], step: 0.001 }),
  text('earth.reliability.failures', {
    default: '',
    maxLength: 400,
    pattern: '^\\s*(\\d{1,7}([\\s,]+\\d{1,7})*)?\\s*$',
  }),
  number('earth.flownStart_flights', {
    default: 12,
    min: 1,
    max: 1e6,
    slider: [1, 1000],
    step: 1,
    whole: true,
    logarithmic: true,
  }),
  number('earth.builtStart_ships', {
    default: 20,
    min: 1,
    max: 1e6,
    slider: [1, 1000],
    step: 1,
    whole: true,
    logarithmic: true,
  }),
  learning('earth.learning.shipRatio'),
  learning('earth.learning.launchRatio'),
  choice('earth.direct.mode', { default: 'off', choices: SWITCH }),
  number('earth.direct.payload_t', { default: 100, min: 0.1, max: 1e4, slider: [10, 300], step: 1 }),
  number('earth.direct.tankersPerFlight', { default: 0, min: 0, max: 100, slider: [0, 30], step: 1 }),
  number('earth.direct.unitCost_MUSD', { default: 3, min: 0, max: 1e5, slider: [0, 20], step: 0.1 }),
] as const;
