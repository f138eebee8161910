/**
 * Why a target or a start has no plan, for the two programs that can be infeasible: a launch rate beyond reach, and
 * starting satellites that do not fit. Not here: the search itself (why-not.ts).
 */
import type { PlanData } from '../data.ts';
import { reaches } from '../horizon.ts';
import { assembledModel, type Model } from '../solver/model.ts';
import { lastYearLaunches } from '../objectives.ts';
import { planModel } from '../plan-model.ts';
import type { WhyNot } from '../plan-result.ts';
import type { ProvenSolution } from '../solver/proof.ts';
import { relievedModel, specsOf, type Limit } from './relief.ts';
import { provenSolutionOf, type Run } from '../solving.ts';
import { anyColumnIndex } from '../variables.ts';
import { roomModel } from '../warehouse-room.ts';
import { whyNot } from './why-not.ts';

const lifted = (model: Model, limits: readonly Limit[]) =>
  relievedModel(model, limits, new Float64Array(limits.length).fill(Infinity));

/** Why the target rate cannot be reached in the last year of the plan; `best` is the plan of the highest rate. */
export function whyNotTarget(data: PlanData, best: ProvenSolution, run: Run): WhyNot | null {
  const fractional = { ...data, whole: null };
  // The highest rate, cut off at the target: bounded whatever is lifted.
  const { columns, rows } = specsOf(planModel(fractional, 'rate').model);
  const entries = lastYearLaunches(fractional).map(
    ([factor, variable, t]) => [factor, anyColumnIndex(fractional, variable, t)] as const,
  );
  const cap = { name: 'cap', entries, lower: -Infinity, upper: data.scenario.plan.targetRate_units_yr };
  const capped = assembledModel('Rate up to the target', 'max', columns, [...rows, cap]);
  return whyNot({
    plan: planModel(fractional, 'cost'),
    best,
    solve: (model) => provenSolutionOf(model, run),
    isFeasibleWithout: (limits) => {
      const proven = provenSolutionOf(lifted(capped, limits), run);
      return proven !== null && reaches(data, proven.measures.primal);
    },
    report: run.report,
  });
}

/** Why the plan cannot even begin: the satellites at the start do not fit and cannot be thrown in time. */
export function whyNotWarehouse(data: PlanData, run: Run): WhyNot | null {
  const fractional = { ...data, whole: null };
  const room = roomModel(fractional);
  return whyNot({
    plan: planModel(fractional, 'rate'),
    best: null,
    solve: (model) => provenSolutionOf(model, run),
    isFeasibleWithout: (limits) => {
      const rows = limits.filter(({ kind }) => kind === 'row');
      const proven = provenSolutionOf(lifted(room, rows), run);
      const warehouseIsLifted = limits.some(({ rule }) => rule === 'warehouse');
      return warehouseIsLifted || (proven !== null && proven.measures.primal <= data.scenario.moon.warehouse_units);
    },
    report: run.report,
  });
}
