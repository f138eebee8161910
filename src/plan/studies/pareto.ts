/**
 * Fronts of time, cost and launch rate by ε-constraint: for several lengths of the plan, the least cost of each of
 * several launch rates in its last year. Points are told as they come. Not here: one solve (solving.ts).
 */
import type { Scenario } from '../../scenario/scenario.ts';
import { planData, type PlanData } from '../data.ts';
import {
  POINT_COUNTS,
  type ParetoFront,
  type ParetoOptions,
  type ParetoOutcome,
  type ParetoReport,
} from './study-result.ts';
import { loadedSolver, type Solver } from '../solver/solver.ts';
import { bestRate, deadline, solvedPlan, type Run } from '../solving.ts';

/** Shares of the horizon for which a front is drawn. */
const HORIZON_SHARES = [0.4, 0.6, 0.8, 1] as const;
const POINT_COUNT = 6;

/**
 * Up to four fronts, each from a share of the highest rate to all of it; a rate without a proven plan is left out. In
 * fractions and yearly periods unless `options` say otherwise. `report` gets every front again with each new point.
 */
export async function paretoOutcome(
  scenario: Scenario,
  options: ParetoOptions = {},
  { port, report }: { port?: Solver; report?: ParetoReport } = {},
): Promise<ParetoOutcome> {
  const { periodsPerYear = 1, pointCount = POINT_COUNT, timeLimit_s } = options;
  const [least, most] = POINT_COUNTS;
  if (!Number.isInteger(pointCount) || pointCount < least || pointCount > most)
    throw new RangeError(`pointCount must be a whole number from ${least} to ${most}, got ${pointCount}`);
  const run: Run = { solver: port ?? (await loadedSolver()), clock: deadline({ timeLimit_s }) };
  const lengths_yr = [
    ...new Set(HORIZON_SHARES.map((share) => Math.max(1, Math.round(share * scenario.plan.horizon_yr)))),
  ];
  const total = lengths_yr.length * pointCount;
  const fronts: ParetoFront[] = [];
  let tried = 0;
  for (const length_yr of lengths_yr) {
    const data = { ...planData(scenario, { periodsPerYear, periodCount: length_yr * periodsPerYear }), whole: null };
    const best = bestRate(data, run);
    if (best.status === 'timeLimit') return best;
    if (best.status !== 'solved' || best.proven.measures.primal <= 0) {
      tried += pointCount;
      continue;
    }
    const rates: number[] = [];
    const costs: number[] = [];
    for (let k = 1; k <= pointCount; k++) {
      const rate = (best.proven.measures.primal * k) / pointCount;
      const cost = leastCost(data, rate, run);
      tried++;
      if (cost === 'timeLimit')
        return { status: 'timeLimit', sentence: 'The time was up before the fronts were drawn.' };
      if (cost !== null) {
        rates.push(rate);
        costs.push(cost);
      }
      const front = frontOf(data, length_yr, rates, costs);
      report?.({
        sentence: `Front of ${length_yr} years, point ${k} of ${pointCount}`,
        doneFraction: tried / total,
        fronts: [...fronts, front],
      });
    }
    fronts.push(frontOf(data, length_yr, rates, costs));
  }
  return { status: 'done', value: { fronts, periodsPerYear, solver: run.solver.name } };
}

function frontOf(data: PlanData, length_yr: number, rates: readonly number[], costs: readonly number[]): ParetoFront {
  return {
    length_yr,
    endYear: data.scenario.plan.startYear + length_yr,
    rate_units_yr: Float64Array.from(rates),
    addedPower_GW_yr: Float64Array.from(rates, (rate) => rate * data.unitPower_GW),
    cost_MUSD: Float64Array.from(costs),
  };
}

/** The highest rate is known only to the solver's precision: the target is met within that. */
const TARGET_RATIO = 1 - 1e-9;

function leastCost(data: PlanData, rate: number, run: Run): number | null | 'timeLimit' {
  const { scenario } = data;
  const targeted = { ...scenario, plan: { ...scenario.plan, targetRate_units_yr: rate * TARGET_RATIO } };
  const solved = solvedPlan({ ...data, scenario: targeted }, 'cost', run, () => true);
  if (solved.status === 'timeLimit') return 'timeLimit';
  return solved.status === 'solved' ? solved.proven.measures.primal : null;
}
