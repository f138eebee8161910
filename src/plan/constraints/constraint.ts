/**
 * What a constraint of the plan is: rows written as `left = right` or `left ≤ right`.
 * The right side is the capacity side: levers scale it. Not here: the constraints (constraints/), the matrix (model.ts).
 */
import type { PlanData } from '../data.ts';
import type { AnyVariableId } from '../names.ts';

/** factor × variable in a period; a period before 1 means the starting stock. */
export type Term = readonly [factor: number, variable: AnyVariableId, period: number];

/** left = right + constant, or left ≤ right + constant, or left ≥ right + constant. */
export interface Row {
  readonly name: string;
  readonly left: readonly Term[];
  readonly sense: '=' | '<=' | '>=';
  readonly right: readonly Term[];
  readonly constant: number;
}

/** A rule of the plan: its rows in period t (from 1). Row names are the row's id, an underscore and the period. */
export interface Constraint {
  readonly id: string;
  /** What the rule says, in one plain sentence. */
  readonly sentence: string;
  readonly rows: (data: PlanData, t: number) => readonly Row[];
}

/** A row that balances: left = right. */
export function balance(id: string, t: number, left: readonly Term[], right: readonly Term[]): Row {
  return { name: `${id}_${t}`, left, sense: '=', right, constant: 0 };
}

/** A row that limits: left ≤ right + constant. */
export function limit(id: string, t: number, left: readonly Term[], right: readonly Term[], constant = 0): Row {
  return { name: `${id}_${t}`, left, sense: '<=', right, constant };
}
