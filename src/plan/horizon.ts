/**
 * The least horizon whose last year can launch the target: the search behind the objective `time`.
 * Not here: how one horizon is solved (plan.ts).
 */
import { STAGES } from '../scenario/fields.ts';
import type { PlanData } from './data.ts';
import type { PlanModel } from './plan-model.ts';
import type { FixedPointRound, PlanOutcome, WholeProof } from './plan-result.ts';
import type { ProvenSolution } from './solver/proof.ts';
import { TARGET_SLACK_RATIO } from './result.ts';

/** One program solved and proven, or why not. */
export type Solved =
  | {
      readonly status: 'solved';
      readonly plan: PlanModel;
      readonly proven: ProvenSolution;
      readonly solve_s: number;
      /** Rounds of plan and learning, when anything learns. */
      readonly rounds?: readonly FixedPointRound[];
      /** Present when drivers, pads and plants count in whole units. */
      readonly whole?: WholeProof;
    }
  | Exclude<PlanOutcome, { status: 'done' }>;

/** The shortest plan that reaches the target, or the best rate found, or the failure that stopped the search. */
export type HorizonSearch = Solved | { readonly status: 'unreached'; readonly best: number };

/**
 * Search whole periods from one year to the horizon; `solved` gives the plan of the highest rate for a period count.
 * By bisection where waiting can do no harm, else period by period: then a later year may launch less than an earlier.
 */
export function leastPeriods(data: PlanData, solved: (periodCount: number) => Solved): HorizonSearch {
  return waitingIsFree(data) ? bisected(data, solved) : scanned(data, solved);
}

/** Whether a launch rate reaches the target, up to the noise of sums. */
export function reaches(data: PlanData, rate: number): boolean {
  return rate >= data.scenario.plan.targetRate_units_yr * (1 - TARGET_SLACK_RATIO);
}

/**
 * Whether an idle first period leaves at least as much as before: then the best rate cannot fall with the horizon.
 * True when no starting stock wears out, no readiness falls, no licences bind and the starting satellites fit.
 */
export function waitingIsFree({ scenario: { earth, moon } }: PlanData): boolean {
  const lasting = (stock: number, decay_per_yr: number) => stock === 0 || decay_per_yr === 0;
  return (
    lasting(moon.start.equipment_t, moon.equipmentDecay_per_yr) &&
    lasting(moon.start.power_MW, moon.powerDecay_per_yr) &&
    moon.start.satellites <= moon.warehouse_units &&
    // Licences belong to calendar years: a plan cannot be moved by a period under them.
    earth.licences.mode === 'off' &&
    ([...STAGES, 'finalisation'] as const).every(
      (h) => earth.hurdles[h].readinessEnd >= earth.hurdles[h].readinessStart,
    )
  );
}

function bisected(data: PlanData, solved: (periodCount: number) => Solved): HorizonSearch {
  let best = solved(data.periodCount);
  if (best.status !== 'solved') return best;
  if (!reaches(data, best.proven.measures.primal)) return { status: 'unreached', best: best.proven.measures.primal };
  let tooShort = data.periodsPerYear - 1;
  let enough = data.periodCount;
  while (enough - tooShort > 1) {
    const middle = (tooShort + enough) >> 1;
    const plan = solved(middle);
    if (plan.status !== 'solved') return plan;
    if (reaches(data, plan.proven.measures.primal)) {
      enough = middle;
      best = plan;
    } else tooShort = middle;
  }
  return best;
}

function scanned(data: PlanData, solved: (periodCount: number) => Solved): HorizonSearch {
  let best = 0;
  for (let periodCount = data.periodsPerYear; periodCount <= data.periodCount; periodCount++) {
    const plan = solved(periodCount);
    if (plan.status !== 'solved') return plan;
    if (reaches(data, plan.proven.measures.primal)) return plan;
    best = Math.max(best, plan.proven.measures.primal);
  }
  return { status: 'unreached', best };
}
