/**
 * Why a target or a start has no plan, for the two programs that can be infeasible: a launch rate beyond reach, and
 * starting satellites that do not fit; and what stands before a plan that comes to nothing. Not here: the search itself (why-not.ts).
 */
import type { PlanData } from '../data.ts';
import { reaches } from '../horizon.ts';
import { assembledModel, specsOf, type Model } from '../solver/model.ts';
import { lastYearLaunches } from '../objectives.ts';
import { planModel } from '../plan-model.ts';
import type { Nothing, Relief, WhyNot } from '../plan-result.ts';
import { quantityOf } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import type { ProvenSolution } from '../solver/proof.ts';
import { relievedModel, type ElasticLimit } from './relief.ts';
import type { Run } from '../run.ts';
import { provenSolutionOf } from '../solving.ts';
import { anyColumnIndex } from '../variables.ts';
import { roomModel } from '../warehouse-room.ts';
import { leastRelief, whyNot } from './why-not.ts';

const lifted = (model: Model, limits: readonly ElasticLimit[]) =>
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

/** Why the plan cannot even begin: the satellites at the start do not fit and cannot be launched in time. */
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

/** Launches a year that are something: where not even one leaves, the plan comes to nothing. */
const LEAST_RATE_UNITS_YR = 1;

/**
 * What would have to move first where the best plan comes to nothing, `best`: the limit that alone is enough, else the
 * largest share of the least that limits together must give before one satellite leaves in the last year. A share of
 * nothing says nothing, so there are no levers then.
 */
export function whyNothing(data: PlanData, best: ProvenSolution, run: Run): Nothing {
  const { scenario } = data;
  const one = { ...scenario, plan: { ...scenario.plan, targetRate_units_yr: LEAST_RATE_UNITS_YR } };
  const plan = planModel({ ...data, whole: null, scenario: one }, 'cost');
  const input = { plan, best, solve: (model: Model) => provenSolutionOf(model, run) };
  const together = leastRelief(input);
  if (!together) return { relief: [], message: message('plan.nothing.unknown') };
  const relief = together.length > 1 ? (aloneEnough(together, input) ?? together) : together;
  const [first] = relief;
  if (!first) return { relief, message: message('plan.nothing.noLimit') };
  const words = { limit: first.label, amount: quantityOf(first.amount, first.unit, 3) };
  return { relief, message: message('plan.nothing.firstLimit', words) };
}

function aloneEnough(together: readonly Relief[], input: Parameters<typeof leastRelief>[0]): readonly Relief[] | null {
  for (const { rule } of together) {
    const alone = leastRelief(input, rule);
    if (alone) return alone;
  }
  return null;
}
