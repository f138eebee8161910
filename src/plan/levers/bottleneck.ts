/**
 * Bottlenecks: what one per cent more of each lever does to the objective, to first order, from the duals.
 * Not here: the levers (levers.ts), confirming by solving again (confirmation.ts).
 */
import { formatNumber } from '../../units.ts';
import type { Row } from '../constraints/constraint.ts';
import { LEVERS } from './levers.ts';
import type { PlanModel } from '../plan-model.ts';
import type { Lever, ObjectiveId } from '../plan-result.ts';
import type { ProvenSolution } from '../solver/proof.ts';
import { anyColumnIndex, columnIndex, startingStocks } from '../variables.ts';

/**
 * Every lever's elasticity (1/z) Σ_t dual_t × capacity side, most helpful first, with its part per period.
 * Empty when the objective is zero: a share of nothing says nothing.
 */
export function bottlenecks(plan: PlanModel, proven: ProvenSolution, objective: ObjectiveId): Lever[] {
  const z = proven.measures.primal;
  if (z === 0) return [];
  const rowIndex = new Map(plan.model.rowNames.map((name, i) => [name, i]));
  const start = startingStocks(plan.data);
  const capacitySide = (row: Row, side: 'right' | 'constant') =>
    row.constant +
    (side === 'constant'
      ? 0
      : row.right.reduce(
          (sum, [factor, variable, t]) =>
            sum + factor * (t >= 1 ? proven.values[anyColumnIndex(plan.data, variable, t)]! : (start[variable] ?? 0)),
          0,
        ));
  const helps = plan.model.direction === 'max' ? 1 : -1;

  return LEVERS.map(({ lever, label, tile, more, rows, side }): Lever => {
    const byPeriod = new Float64Array(plan.data.periodCount);
    for (let t = 1; t <= byPeriod.length; t++) {
      if (side === 'bound') {
        const price = proven.reduced[columnIndex('warehouse', t)]!;
        // Only the pull towards the upper bound: at zero the reduced cost belongs to the lower one.
        byPeriod[t - 1] = (Math.max(0, price * helps) * helps * plan.data.scenario.moon.warehouse_units) / z;
      } else {
        const i = rowIndex.get(`${rows}_${t}`)!;
        byPeriod[t - 1] = (proven.duals[i]! * capacitySide(plan.rows[i]!, side)) / z;
      }
    }
    const elasticity = byPeriod.reduce((sum, part) => sum + part, 0);
    return { lever, label, tile, elasticity, sentence: sentence(more, elasticity, objective), byPeriod };
  }).sort((a, b) => helps * (b.elasticity - a.elasticity));
}

/** What a gain or a loss is called. */
export const GAINS: Readonly<Record<ObjectiveId, readonly [more: string, less: string]>> = {
  energy: ['more energy', 'less energy'],
  rate: ['more launches in the last year', 'fewer launches in the last year'],
  cost: ['more cost', 'less cost'],
  time: ['more launches in the year that reaches the target', 'fewer launches in the year that reaches the target'],
};

const LEAST_SHOWN = 5e-5;

function sentence(more: string, elasticity: number, objective: ObjectiveId): string {
  if (Math.abs(elasticity) < LEAST_SHOWN) return `More ${more} alone changes nothing.`;
  const gain = GAINS[objective][elasticity > 0 ? 0 : 1];
  return `One per cent more ${more} gives ${formatNumber(Math.abs(elasticity), 2)} % ${gain}.`;
}
