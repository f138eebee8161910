/** The rows of the field table on money and plan. Not here: what the values do (src/finance, src/plan). */
import { choice, fraction, number } from './field-rows.ts';

function revenue<const P extends string>(path: P, value: number) {
  return number(path, { default: value, min: 0, max: 1e7, slider: [0, 50000], step: 1 });
}

const UNIT_MODES = [{ id: 'fractional' }, { id: 'whole' }] as const;

export const OBJECTIVES = [{ id: 'energy' }, { id: 'rate' }, { id: 'cost' }, { id: 'time' }] as const;

export const PLAN_FIELDS = [
  number('finance.discount_per_yr', { default: 0.05, min: 0, max: 1, slider: [0, 0.3], step: 0.005 }),
  number('finance.budget_MUSD_yr', {
    default: 50000,
    min: 0,
    max: 1e8,
    slider: [100, 1e6],
    step: 100,
    logarithmic: true,
  }),
  number('finance.gearCost_MUSD_t', { default: 0.5, min: 0, max: 1e4, slider: [0, 10], step: 0.01 }),
  number('finance.computePrice_USD_kW_yr', { default: 16000, min: 0, max: 1e7, slider: [0, 50000], step: 100 }),
  fraction('finance.reinvestFraction', 0.6),
  revenue('finance.connectivity_MUSD_yr', 11387),
  revenue('finance.space_MUSD_yr', 4086),
  revenue('finance.nasa_MUSD_yr', 1100),
  revenue('finance.ai_MUSD_yr', 3201),
  number('finance.otherGrowth_per_yr', { default: 0, min: -0.5, max: 1, slider: [0, 0.5], step: 0.01 }),
  number('finance.valuationFactor', { default: 43, min: 0, max: 1000, slider: [1, 110], step: 1 }),
  number('plan.startYear', { default: 2030, min: 1900, max: 2500, slider: [2025, 2060], step: 1, whole: true }),
  number('plan.horizon_yr', { default: 15, min: 1, max: 60, slider: [2, 30], step: 1, whole: true }),
  number('plan.periodsPerYear', { default: 4, min: 1, max: 12, step: 1, whole: true }),
  choice('plan.objective', { default: 'energy', choices: OBJECTIVES }),
  number('plan.targetRate_units_yr', {
    default: 1000000,
    min: 0,
    max: 1e10,
    slider: [1000, 1e7],
    step: 1000,
    logarithmic: true,
  }),
  choice('plan.units', { default: 'fractional', choices: UNIT_MODES }),
  number('plan.padSize_per_yr', { default: 25, min: 0.1, max: 1e4, slider: [1, 200], step: 1 }),
  number('plan.plantSize_per_yr', { default: 42, min: 0.1, max: 1e5, slider: [1, 1000], step: 1 }),
  number('plan.gapFraction', { default: 0.005, min: 0, max: 0.5, slider: [0, 0.1], step: 0.001 }),
] as const;
