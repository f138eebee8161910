/**
 * Objectives of the plan: what is made most or least, in which unit, and the rows an objective adds.
 * `time` has no program of its own: it is a search over `rate` (plan.ts).
 */
import type { UnitSuffix } from '../units.ts';
import type { Row, Term } from './constraints/constraint.ts';
import type { PlanData } from './data.ts';
import type { ObjectiveId } from './plan-result.ts';

/** The objectives that are one linear program each. */
export type LinearObjectiveId = Exclude<ObjectiveId, 'time'>;

export interface Objective {
  readonly direction: 'min' | 'max';
  readonly terms: (data: PlanData) => readonly Term[];
  /** Rows beyond the constraints. */
  readonly rows: (data: PlanData) => readonly Row[];
}

const periods = ({ periodCount }: PlanData) => Array.from({ length: periodCount }, (_, i) => i + 1);

/** Launches of the last year, from the Moon and, where that route is open, from Earth: each with factor 1. */
export function lastYearLaunches(data: PlanData): Term[] {
  return periods(data)
    .slice(-data.periodsPerYear)
    .flatMap((t): Term[] => [
      [1, 'satellitesLaunched', t],
      ...(data.direct ? ([[1, 'shippedFromEarth', t]] as Term[]) : []),
    ]);
}

/** Each linear objective with its terms: energy in GW·yr, rate in units per year, cost in M$. */
export const LINEAR_OBJECTIVES: Readonly<Record<LinearObjectiveId, Objective>> = {
  energy: {
    direction: 'max',
    terms: (data) =>
      periods(data).map((t) => [data.unitPower_GW * data.period_yr * data.discountFactor[t - 1]!, 'active', t]),
    rows: () => [],
  },
  rate: { direction: 'max', terms: lastYearLaunches, rows: () => [] },
  cost: {
    direction: 'min',
    terms: (data) => periods(data).map((t) => [data.discountFactor[t - 1]!, 'spending', t]),
    rows: (data) => [
      {
        name: 'target',
        left: lastYearLaunches(data),
        sense: '>=',
        right: [],
        constant: data.scenario.plan.targetRate_units_yr,
      },
    ],
  },
};

/** Unit of the value of each objective. */
export const OBJECTIVE_UNITS: Readonly<Record<ObjectiveId, UnitSuffix>> = {
  energy: 'GW_yr',
  rate: 'units_yr',
  cost: 'MUSD',
  time: 'yr',
};
