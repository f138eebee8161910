/**
 * The plan as one linear program: variables become columns, rules and objective become rows.
 * Terms before period 1 turn into constants here. Not here: the rules themselves, or how they are solved.
 */
import type { Constraint, Row } from './constraints/constraint.ts';
import { CONSTRAINTS } from './constraints/index.ts';
import type { PlanData } from './data.ts';
import { assembledModel, type ColumnSpec, type Model, type RowSpec } from './solver/model.ts';
import { VARIABLES, type AnyVariableId } from './names.ts';
import { LINEAR_OBJECTIVES, type LinearObjectiveId } from './objectives.ts';
import { anyColumnIndex, columnName, optionalVariables, startingStocks, upperBounds } from './variables.ts';

/** A plan's program with the rows it was written from, in the same order. */
export interface PlanModel {
  readonly model: Model;
  readonly rows: readonly Row[];
  readonly data: PlanData;
  readonly objective: LinearObjectiveId;
}

/** Write the program of a scenario's data for one objective; `constraints` is shorter only in tests of single rules. */
export function planModel(
  data: PlanData,
  objective: LinearObjectiveId,
  constraints: readonly Constraint[] = CONSTRAINTS,
): PlanModel {
  const { direction, terms, rows: extraRows } = LINEAR_OBJECTIVES[objective];
  const rows: Row[] = [];
  for (let t = 1; t <= data.periodCount; t++) for (const rule of constraints) rows.push(...rule.rows(data, t));
  rows.push(...extraRows(data));

  const upper = upperBounds(data);
  const columns: { -readonly [K in keyof ColumnSpec]: ColumnSpec[K] }[] = [];
  for (let t = 1; t <= data.periodCount; t++)
    for (const { id } of VARIABLES) columns.push({ name: columnName(id, t), upper: upper[id] });
  for (let t = 1; t <= data.periodCount; t++)
    for (const id of optionalVariables(data))
      columns.push({ name: columnName(id, t), whole: id !== 'shippedFromEarth' });
  for (const [factor, variable, t] of terms(data)) columns[anyColumnIndex(data, variable, t)]!.cost = factor;

  const start = startingStocks(data);
  const model = assembledModel(
    `${data.scenario.name}: ${objective}`,
    direction,
    columns,
    rows.map((row) => rowSpec(data, row, start)),
  );
  return { model, rows, data, objective };
}

type Stocks = Partial<Record<AnyVariableId, number>>;

function rowSpec(data: PlanData, row: Row, start: Stocks): RowSpec {
  const entries: [number, number][] = [];
  let constant = row.constant;
  for (const [factor, variable, t] of row.left)
    if (t >= 1) entries.push([factor, anyColumnIndex(data, variable, t)]);
    else constant -= factor * (start[variable] ?? 0);
  for (const [factor, variable, t] of row.right)
    if (t >= 1) entries.push([-factor, anyColumnIndex(data, variable, t)]);
    else constant += factor * (start[variable] ?? 0);
  return {
    name: row.name,
    entries,
    lower: row.sense === '<=' ? -Infinity : constant,
    upper: row.sense === '>=' ? Infinity : constant,
  };
}
