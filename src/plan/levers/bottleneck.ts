/**
 * Bottlenecks: what one per cent more of each lever does to the objective, to first order, from the duals.
 * Not here: the levers (constraints/), confirming by solving again (confirmation.ts).
 */
import { numberOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { LEVERS } from '../constraints/index.ts';
import type { PlanModel } from '../plan-model.ts';
import type { Lever, ObjectiveId } from '../plan-result.ts';
import type { ProvenSolution } from '../solver/proof.ts';
import { columnIndex } from '../variables.ts';
import { capacitySideAt } from './levers.ts';
import { largestFirst } from './ranking.ts';

/**
 * Every lever's elasticity (1/z) Σ_t dual_t × capacity side, most helpful first, equals along the chain, with its part
 * per period.
 * Empty when the objective is zero: a share of nothing says nothing.
 */
export function bottlenecks(plan: PlanModel, proven: ProvenSolution, objective: ObjectiveId): Lever[] {
  const z = proven.measures.primal;
  if (comesToNothing(plan, z)) return [];
  const { data, rows, model } = plan;
  const capacitySide = capacitySideAt(data, proven.values);
  const helps = model.direction === 'max' ? 1 : -1;

  const levers = LEVERS.map(({ id, bound, lever }): Lever => {
    const byPeriod = new Float64Array(data.periodCount);
    rows.forEach((row, i) => {
      if (row.limit !== id) return;
      const allowed = lever.scales === 'capacity' ? capacitySide(row) : row.constant;
      byPeriod[row.period - 1]! += (proven.duals[i]! * allowed) / z;
    });
    if (bound)
      for (let t = 1; t <= data.periodCount; t++) {
        const price = proven.reduced[columnIndex(bound.variable, t)]!;
        // Only the pull towards the upper bound: at zero the reduced cost belongs to the lower one.
        byPeriod[t - 1] = (Math.max(0, price * helps) * helps * bound.upper(data)) / z;
      }
    const elasticity = byPeriod.reduce((sum, part) => sum + part, 0);
    const { label, tile, more } = lever;
    return { lever: id, label, tile, elasticity, message: effect(more, elasticity, objective), byPeriod };
  });
  return largestFirst(levers, ({ elasticity }) => helps * elasticity);
}

/** A share of one satellite, launched or at work for a year, that is noise of the solver's sums. */
const NOTHING_UNITS = 1e-6;

/** Whether the best objective is zero, but for noise. */
export function comesToNothing({ data, objective }: PlanModel, primal: number): boolean {
  const unit = objective === 'cost' ? 0 : objective === 'energy' ? data.unitPower_GW : 1;
  return Math.abs(primal) <= NOTHING_UNITS * unit;
}

const LEAST_SHOWN = 5e-5;

function effect(more: Message, elasticity: number, objective: ObjectiveId): Message {
  if (Math.abs(elasticity) < LEAST_SHOWN) return message('plan.lever.idle', { more });
  const values = { more, share: numberOf(Math.abs(elasticity), 2), objective };
  return elasticity > 0 ? message('plan.lever.gains', values) : message('plan.lever.loses', values);
}
