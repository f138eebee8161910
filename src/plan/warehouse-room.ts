/**
 * The least room that the starting satellites need: the proof, and the number, behind an infeasible start.
 * Every other start is feasible: a plan that does nothing keeps all rules.
 */
import type { PlanData } from './data.ts';
import { assembledModel, type ColumnSpec, type Model, type RowSpec } from './solver/model.ts';
import { planModel } from './plan-model.ts';
import { columnIndex } from './variables.ts';

/** Whether the plan that does nothing keeps all rules: it does when the starting satellites fit in the warehouse. */
export function idlenessIsFeasible({ scenario: { moon } }: PlanData): boolean {
  return moon.start.satellites <= moon.warehouse_units;
}

/** The program that minimises the warehouse, in units, over all plans; always feasible. */
export function roomModel(data: PlanData): Model {
  const { model } = planModel(data, 'rate');
  const room = model.columnNames.length;
  const columns: ColumnSpec[] = model.columnNames.map((name, j) => ({
    name,
    upper: name.startsWith('Q_') ? Infinity : model.upper[j]!,
  }));
  const rows: RowSpec[] = model.rowNames.map((name, i) => ({
    name,
    entries: Array.from({ length: model.starts[i + 1]! - model.starts[i]! }, (_, k) => {
      const at = model.starts[i]! + k;
      return [model.values[at]!, model.indices[at]!] as const;
    }),
    lower: model.rowLower[i]!,
    upper: model.rowUpper[i]!,
  }));
  for (let t = 1; t <= data.periodCount; t++)
    rows.push({
      name: `room_${t}`,
      entries: [
        [1, columnIndex('warehouse', t)],
        [-1, room],
      ],
      lower: -Infinity,
      upper: 0,
    });
  return assembledModel('Least warehouse', 'min', [...columns, { name: 'room', cost: 1 }], rows);
}
