/**
 * The least room that the starting satellites need: the proof, and the number, behind an infeasible start.
 * Every other start is feasible: a plan that does nothing meets all rules.
 */
import type { PlanData } from './data.ts';
import { planModel } from './plan-model.ts';
import { assembledModel, specsOf, type Model } from './solver/model.ts';
import { columnIndex } from './variables.ts';

/** Whether the plan that does nothing meets all rules: it does when the starting satellites fit in the warehouse. */
export function idlenessIsFeasible({ scenario: { moon } }: PlanData): boolean {
  return moon.start.satellites <= moon.warehouse_units;
}

/** The program that minimises the warehouse, in satellites, over all plans; always feasible. */
export function roomModel(data: PlanData): Model {
  const { columns, rows } = specsOf(planModel(data, 'rate').model);
  const idle = columns.map((column) => ({ ...column, cost: 0 }));
  const room = columns.length;
  for (let t = 1; t <= data.periodCount; t++) {
    const waiting = columnIndex('warehouse', t);
    idle[waiting] = { ...idle[waiting]!, upper: Infinity };
    rows.push({
      name: `room_${t}`,
      family: 'room',
      entries: [
        [1, waiting],
        [-1, room],
      ],
      lower: -Infinity,
      upper: 0,
    });
  }
  return assembledModel('Least warehouse', 'min', [...idle, { name: 'room', cost: 1 }], rows);
}
