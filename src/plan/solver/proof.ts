/**
 * Proof of a solution, recomputed from the program and the solver's values and duals alone: residuals, bounds,
 * reduced costs, dual objective, complementary slackness. Here is also the line beyond which an answer is refused.
 */
import { rowActivity, type Model } from './model.ts';
import type { Proof } from '../plan-result.ts';
import { geometricScaling } from './scaling.ts';

/** A solution with its evidence. `values` lie within their bounds; `reduced` are ∂objective/∂(column bound). */
export interface ProvenSolution {
  readonly values: Float64Array;
  readonly duals: Float64Array;
  readonly reduced: Float64Array;
  readonly measures: ProofMeasures;
}

export type ProofMeasures = Omit<Proof, 'solver' | 'solve_s'>;

/** Largest ratio with which an answer is accepted: row residual, bound, dual, gap. */
export const ACCEPTED_RATIO = 1e-6;

// What counts as noise beside the largest of its kind, and what double precision leaves of the largest term of all.
const NOISE_RATIO = 1e-8;
const ROUNDING_RATIO = 1e-14;
const DUAL_NOISE_RATIO = 1e-3;

/**
 * Check values and duals against the program. A row's scale is its largest term or bound, at least NOISE_RATIO of that of
 * the same rule in any other period: the largest term of the program would hide what is broken beside it. A variable's is
 * its bound, at least NOISE_RATIO of the largest value; what is cut off there shows in the rows. All measures are ratios; NaN in makes them Infinity.
 */
export function provenSolution(model: Model, raw: Float64Array, duals: Float64Array): ProvenSolution {
  const { values, boundRatio } = boundedValues(model, raw);
  const activity = rowActivity(model, values);
  const reduced = reducedCosts(model, duals);
  const primal = model.cost.reduce((sum, cost, j) => sum + cost * values[j]!, 0);
  const { dual, complementarity, size } = dualSide(model, values, activity, duals, reduced);
  const objectiveScale = Math.max(Math.abs(primal), Math.abs(dual), NOISE_RATIO * size);
  const measures = {
    primal,
    dual,
    gapRatio: ratio(Math.abs(primal - dual), objectiveScale),
    residualRatio: residualRatio(model, values, activity),
    boundRatio,
    dualRatio: dualRatio(model, duals, reduced),
    complementarityRatio: ratio(complementarity, objectiveScale),
  };
  return { values, duals, reduced, measures };
}

/** Why an answer is refused, in one sentence; `null` when it is accepted. */
export function refusal(measures: ProofMeasures): string | null {
  const judged: readonly [ratio: number, what: string][] = [
    [measures.residualRatio, 'breaks a row of the program by'],
    [measures.boundRatio, 'breaks a bound of the program by'],
    [measures.dualRatio, 'has a dual of the wrong sign, by'],
    [measures.gapRatio, 'leaves a gap between primal and dual objective of'],
  ];
  for (const [size, what] of judged)
    // Written so that NaN is refused too.
    if (!(size <= ACCEPTED_RATIO))
      return `the solver's answer ${what} ${size.toExponential(1)} of its scale, more than ${ACCEPTED_RATIO.toExponential(0)}`;
  return null;
}

function ratio(part: number, whole: number): number {
  if (Number.isNaN(part) || Number.isNaN(whole)) return Infinity;
  return part === 0 ? 0 : part / whole;
}

function boundedValues(model: Model, raw: Float64Array): { values: Float64Array; boundRatio: number } {
  let largest = 0;
  for (const value of raw) largest = Math.max(largest, Math.abs(value));
  let boundRatio = 0;
  const values = raw.map((value, j) => {
    const [low, high] = [model.lower[j]!, model.upper[j]!];
    const inside = Math.min(Math.max(value, low), high);
    const bound = value < low ? low : high;
    const scale = Math.max(Math.abs(Number.isFinite(bound) ? bound : 0), NOISE_RATIO * largest);
    boundRatio = Math.max(boundRatio, ratio(Math.abs(value - inside), scale));
    return inside === 0 ? 0 : inside;
  });
  return { values, boundRatio: Number.isFinite(largest) ? boundRatio : Infinity };
}

/** The least scale of each row: noise beside the same rule in its largest period, and beside the largest of all. */
function leastScales(names: readonly string[], scales: Float64Array): Float64Array {
  const rules = names.map((name) => name.replace(/_\d+(?=_|$)/, ''));
  const largestOf = new Map<string, number>();
  let largest = 0;
  rules.forEach((rule, i) => {
    largestOf.set(rule, Math.max(largestOf.get(rule) ?? 0, scales[i]!));
    largest = Math.max(largest, scales[i]!);
  });
  return Float64Array.from(rules, (rule) => Math.max(NOISE_RATIO * largestOf.get(rule)!, ROUNDING_RATIO * largest));
}

function residualRatio(model: Model, values: Float64Array, activity: Float64Array): number {
  const { starts, indices } = model;
  const scales = new Float64Array(activity.length);
  for (let i = 0; i < activity.length; i++) {
    let scale = 0;
    for (const side of [model.rowLower[i]!, model.rowUpper[i]!])
      if (Number.isFinite(side)) scale = Math.max(scale, Math.abs(side));
    for (let k = starts[i]!; k < starts[i + 1]!; k++)
      scale = Math.max(scale, Math.abs(model.values[k]! * values[indices[k]!]!));
    scales[i] = scale;
  }
  const least = leastScales(model.rowNames, scales);
  let worst = 0;
  for (let i = 0; i < activity.length; i++) {
    const violation = Math.max(activity[i]! - model.rowUpper[i]!, model.rowLower[i]! - activity[i]!, 0);
    worst = Math.max(worst, ratio(violation, Math.max(scales[i]!, least[i]!)));
  }
  return worst;
}

/** d_j = c_j − Σ_i a_ij y_i. */
function reducedCosts(model: Model, duals: Float64Array): Float64Array {
  const reduced = Float64Array.from(model.cost);
  for (let i = 0; i < duals.length; i++)
    for (let k = model.starts[i]!; k < model.starts[i + 1]!; k++)
      reduced[model.indices[k]!]! -= model.values[k]! * duals[i]!;
  return reduced;
}

interface DualSide {
  dual: number;
  complementarity: number;
  /** Largest term of the dual objective. */
  size: number;
}

/** Dual objective Σ y·(row bound) + Σ d·(column bound), each at the bound its sign points to. */
function dualSide(
  model: Model,
  values: Float64Array,
  activity: Float64Array,
  duals: Float64Array,
  reduced: Float64Array,
): DualSide {
  const found: DualSide = { dual: 0, complementarity: 0, size: 0 };
  const add = (price: number, at: number, low: number, high: number) => {
    if (price === 0) return;
    const towardsUpper = price > 0 === (model.direction === 'max');
    let bound = towardsUpper ? high : low;
    // A wrong-signed price has no bound to point to: dualRatio judges it, here it counts where the value stands.
    if (!Number.isFinite(bound)) bound = at;
    found.dual += price * bound;
    found.size = Math.max(found.size, Math.abs(price * bound));
    found.complementarity = Math.max(found.complementarity, Math.abs(price * (at - bound)));
  };
  duals.forEach((price, i) => add(price, activity[i]!, model.rowLower[i]!, model.rowUpper[i]!));
  reduced.forEach((price, j) => add(price, values[j]!, model.lower[j]!, model.upper[j]!));
  return found;
}

/** Largest price that points to a bound which is not there, in the scaled program, where prices can be compared. */
function dualRatio(model: Model, duals: Float64Array, reduced: Float64Array): number {
  const { row, column } = geometricScaling(model);
  const sign = model.direction === 'max' ? 1 : -1;
  let largest = 0;
  let worst = 0;
  const judge = (price: number, low: number, high: number) => {
    const bound = sign * price > 0 ? high : low;
    if (Number.isNaN(price)) worst = Infinity;
    else if (price !== 0 && !Number.isFinite(bound)) worst = Math.max(worst, Math.abs(price));
  };
  duals.forEach((price, i) => {
    largest = Math.max(largest, Math.abs(price / row[i]!));
    judge(price / row[i]!, model.rowLower[i]!, model.rowUpper[i]!);
  });
  reduced.forEach((price, j) => {
    largest = Math.max(largest, Math.abs(model.cost[j]! * column[j]!));
    judge(price * column[j]!, model.lower[j]!, model.upper[j]!);
  });
  return ratio(worst, DUAL_NOISE_RATIO * largest);
}
