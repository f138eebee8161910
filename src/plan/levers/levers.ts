/**
 * The program in which one lever is scaled, and the part of a row that a lever scales.
 * Not here: the levers (constraints/), what a lever is worth (bottleneck.ts), solving the scaled program (confirmation.ts).
 */
import type { Constraint, Row, Term } from '../constraints/constraint.ts';
import { CONSTRAINTS, LEVERS, type LeverId } from '../constraints/index.ts';
import type { PlanData } from '../data.ts';
import type { LinearObjectiveId } from '../objectives.ts';
import { planModel, type PlanModel } from '../plan-model.ts';
import { anyColumnIndex, columnIndex, startingStocks } from '../variables.ts';

/** The plan's program with one lever scaled: its rows' capacity side, the outside budget, or a variable's bound. */
export function leveredPlan(data: PlanData, objective: LinearObjectiveId, id: LeverId, factor: number): PlanModel {
  const { lever, bound } = LEVERS.find((limit) => limit.id === id)!;
  const scaledRow = (row: Row): Row => ({
    ...row,
    right:
      lever.scales === 'capacity'
        ? row.right.map(([share, variable, t]): Term => [factor * share, variable, t])
        : row.right,
    constant: factor * row.constant,
  });
  const scaledRule = (rule: Constraint): Constraint => ({
    ...rule,
    rows: (given, t) => rule.rows(given, t).map((row) => (row.limit === id ? scaledRow(row) : row)),
  });
  const plan = planModel(data, objective, CONSTRAINTS.map(scaledRule));
  if (!bound) return plan;
  const upper = plan.model.upper.slice();
  for (let t = 1; t <= data.periodCount; t++) upper[columnIndex(bound.variable, t)]! *= factor;
  return { ...plan, model: { ...plan.model, upper } };
}

/** What rows allow at column values, by the terms of their capacity side: a function of the row. */
export function capacitySideAt(data: PlanData, values: Float64Array): (row: Row) => number {
  const start = startingStocks(data);
  return ({ right, constant }) =>
    constant +
    right.reduce(
      (sum, [factor, variable, t]) =>
        sum + factor * (t >= 1 ? values[anyColumnIndex(data, variable, t)]! : (start[variable] ?? 0)),
      0,
    );
}
