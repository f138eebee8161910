/**
 * Whether a program has no solution, proven: the program that breaks its rows by as little as possible always has one,
 * and its duals say that less is not possible. A solver's bare word is not enough: GLPK's "infeasible" is at times its
 * own rounding. Not here: why a plan is infeasible (levers/).
 */
import { assembledModel, specsOf, type ColumnSpec, type Model } from './model.ts';
import { provenSolution, refusal } from './proof.ts';
import { limitedSolution, type Clock } from './limits.ts';
import { geometricScaling, scaledModel, unitScaling, unscaledDuals, unscaledValues, type Scaling } from './scaling.ts';
import type { Solver } from './solver.ts';

/** What a row must be broken by, of its scale, to count; the proofs accept as much the other way. */
const BROKEN_RATIO = 1e-6;

/** What the least violation shows: that there is no solution, or values that (nearly) are one. */
export interface LeastViolation {
  readonly isInfeasible: boolean;
  readonly values: Float64Array;
}

/** The least by which the rows must be broken, proven; `null` where no answer proves itself. */
export function leastViolation(model: Model, solver: Solver, clock: Clock): LeastViolation | null {
  const elastic = elasticModel(model);
  const width = model.columnNames.length;
  for (const scaling of [geometricScaling(elastic), unitScaling(elastic)])
    for (const presolve of [true, false]) {
      const proven = provenAt(elastic, scaling, presolve, solver, clock);
      if (!proven) continue;
      const { primal, dual } = proven.measures;
      return { isInfeasible: Math.min(primal, dual) > BROKEN_RATIO, values: proven.values.slice(0, width) };
    }
  return null;
}

function provenAt(model: Model, scaling: Scaling, presolve: boolean, solver: Solver, clock: Clock) {
  const solution = limitedSolution(scaledModel(model, scaling), solver, clock, { presolve });
  if (solution.status !== 'optimal' || !solution.duals) return null;
  const values = unscaledValues(scaling, solution.values);
  const proven = provenSolution(model, values, unscaledDuals(scaling, solution.duals));
  const fault = refusal(proven.measures);
  // Nothing broken: that is seen from the values, whatever the duals are worth.
  const isFeasible = proven.measures.primal <= BROKEN_RATIO && proven.measures.residualRatio <= BROKEN_RATIO;
  return fault && !isFeasible ? null : proven;
}

/** Rows may be broken both ways at a price of one for a row's own scale: its side, or its largest factor. */
function elasticModel(model: Model): Model {
  const { columns, rows } = specsOf(model);
  const added: ColumnSpec[] = [];
  const elastic = rows.map((row, i) => {
    const sides = [row.lower, row.upper].filter(Number.isFinite).map(Math.abs);
    const scale = Math.max(0, ...sides) || Math.max(0, ...row.entries.map(([factor]) => Math.abs(factor))) || 1;
    const entries = [...row.entries];
    for (const [finite, sign] of [
      [Number.isFinite(row.lower), 1],
      [Number.isFinite(row.upper), -1],
    ] as const)
      if (finite) {
        entries.push([sign * scale, columns.length + added.length]);
        added.push({ name: `broken_${sign > 0 ? 'low' : 'high'}_${i}`, cost: 1 });
      }
    return { ...row, entries };
  });
  const free = columns.map((column) => ({ ...column, cost: 0 }));
  return assembledModel('Least violation', 'min', [...free, ...added], elastic);
}
