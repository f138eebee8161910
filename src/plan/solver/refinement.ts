/**
 * Iterative refinement of a linear program's answer (Gleixner, Steffy and Wolter, INFORMS J. Comput. 28, 2016): what the
 * answer still breaks is enlarged into a program of its own, whose answer is added. So a solver that stops at a fixed
 * tolerance comes as near as double precision goes. Not here: whether the sum can be trusted (proof.ts).
 */
import { powerOfTwo } from '../../maths/bits.ts';
import { log2 } from '../../maths/powers.ts';
import { rowActivity, type Model } from './model.ts';
import type { ProvenSolution } from './proof.ts';
import type { Solution } from './solver.ts';

/** Values and row duals of a program. */
export type Answer = Pick<ProvenSolution, 'values' | 'duals'>;

// One round gains some seven digits of the part it enlarges, no more than the solver's own tolerance allows.
const GAIN = 1048576;

/** The power of two that enlarges an error to one, at most by GAIN. */
function enlargement(error: number): number {
  return powerOfTwo(Math.min(Math.floor(-log2(error)), log2(GAIN)));
}

/** Largest amount by which values lie outside their bounds. */
function excess(values: Float64Array, lower: Float64Array, upper: Float64Array): number {
  return values.reduce((most, value, i) => Math.max(most, lower[i]! - value, value - upper[i]!), 0);
}

/** The answer after one round, or `null` where the solver has none for what is left; the program is the solver's own, scaled. */
export function refinedAnswer(model: Model, { values }: Answer, solve: (rest: Model) => Solution): Answer | null {
  const activity = rowActivity(model, values);
  const error = Math.max(excess(values, model.lower, model.upper), excess(activity, model.rowLower, model.rowUpper));
  if (!Number.isFinite(error)) return null;
  const factor = enlargement(error);
  const enlarged = (bounds: Float64Array, from: Float64Array) => bounds.map((bound, i) => (bound - from[i]!) * factor);
  const rest = solve({
    ...model,
    lower: enlarged(model.lower, values),
    upper: enlarged(model.upper, values),
    rowLower: enlarged(model.rowLower, activity),
    rowUpper: enlarged(model.rowUpper, activity),
  });
  if (rest.status !== 'optimal' || !rest.duals) return null;
  return { values: values.map((value, j) => value + rest.values[j]! / factor), duals: rest.duals };
}
