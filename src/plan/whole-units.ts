/**
 * Plans in whole drivers, pads and plants: a first plan by rounding, a better one by branch and bound, each proven with
 * its whole numbers fixed, which also gives the duals. The bound is the plan with fractions, or the solver's own.
 * Not here: the rows that use whole units (constraints/whole.ts).
 */
import { decimalsOf, numberOf } from '../text/message.ts';
import { message } from '../text/text.ts';
import { provenAnswer } from './solver/attempts.ts';
import type { Model } from './solver/model.ts';
import { refused, timeLimit } from './outcome-messages.ts';
import type { WholeProof } from './plan-result.ts';
import type { Run, Solved } from './run.ts';
import { isOver, limitedSolution } from './solver/limits.ts';
import type { ProvenSolution } from './solver/proof.ts';
import { geometricScaling, scaledModel, unitScaling, unscaledValues } from './solver/scaling.ts';

// Whole numbers within the solver's noise count as reached.
const NOISE = 1e-6;

/** The program without its demand for whole numbers. */
export function relaxedModel(model: Model): Model {
  return model.whole.includes(1) ? { ...model, whole: new Uint8Array(model.whole.length) } : model;
}

/** The program with every whole-number column fixed where `whole` names a number for it; the others keep fractions. */
export function fixedModel(model: Model, whole: ReadonlyMap<number, number>): Model {
  const fixed = { ...relaxedModel(model), lower: model.lower.slice(), upper: model.upper.slice() };
  for (const [j, value] of whole) fixed.lower[j] = fixed.upper[j] = value;
  return fixed;
}

/** Whole numbers of a solution, to fix them. */
export function wholeValues(model: Model, values: Float64Array): Map<number, number> {
  const whole = new Map<number, number>();
  model.whole.forEach((flag, j) => flag && whole.set(j, Math.round(values[j]!)));
  return whole;
}

type Fractional = Extract<Solved, { status: 'solved' }>;

/** Steps times rows that the search may take: half a minute where a step of 1 380 rows takes 0.4 ms. */
const SEARCH_WORK = 1e8;

/**
 * The best plan in whole units within the time and the scenario's gap, from the plan with fractions. What comes back is
 * proven with its whole numbers fixed; `whole` says how far better plans could still be.
 */
export function wholePlan(fractional: Fractional, run: Run): Solved {
  const { plan, proven: relaxed } = fractional;
  const { model, data } = plan;
  const { gapFraction } = data.scenario.plan;
  const sign = model.direction === 'max' ? 1 : -1;
  const start_s = run.clock.spent_s();
  const end_work = run.clock.workLeft() - SEARCH_WORK;
  const stepsLeft = () => Math.floor((run.clock.workLeft() - end_work) / Math.max(1, model.rowNames.length));
  let bound = relaxed.measures.primal;
  let best: ProvenSolution | null = null;
  const gap = () => (best ? gapRatio(best.measures.primal, bound) : Infinity);
  const offer = (whole: ReadonlyMap<number, number>): ProvenSolution | null => {
    const answer = provenAnswer(fixedModel(model, whole), run.solver, { clock: run.clock });
    const found = answer.status === 'optimal' ? answer.proven : null;
    if (found && (!best || sign * (found.measures.primal - best.measures.primal) > 0)) best = found;
    return found;
  };
  const news = (doneFraction: number) =>
    run.report?.({
      message: best
        ? message('plan.progress.wholeUnits', { gap: decimalsOf(100 * gap(), 2) })
        : message('plan.progress.firstWholePlan'),
      doneFraction,
    });

  news(0);
  for (const rounding of [Math.floor, Math.ceil]) if (!best) offer(rounded(model, relaxed.values, rounding));
  news(0.2);
  for (const [k, scaling] of [unitScaling(model), geometricScaling(model)].entries()) {
    if (gap() <= gapFraction || stepsLeft() <= 0 || isOver(run.clock)) break;
    const solution = limitedSolution(scaledModel(model, scaling), run.solver, run.clock, {
      gapRatio: gapFraction,
      stepLimit: stepsLeft(),
    });
    if (!('values' in solution)) continue;
    const found = offer(wholeValues(model, unscaledValues(scaling, solution.values)));
    // The solver's claim about its whole numbers tightens the bound; the optimum of the fixed program is proven here.
    if (found && (solution.status === 'optimal' || solution.isWithinGap)) {
      const primal = found.measures.primal;
      const claimed = primal + sign * Math.abs(primal) * (solution.status === 'optimal' ? 0 : gapFraction);
      if (sign * (bound - claimed) > 0) bound = claimed;
      news(1);
      break;
    }
    news(0.2 + 0.4 * (k + 1));
  }
  if (!best && (isOver(run.clock) || stepsLeft() <= 0)) return timeLimit(run.clock, model.rowNames.length);
  if (!best) return refused(message('plan.refusal.noWholePlan', { fractional: numberOf(relaxed.measures.primal, 6) }));
  const limit = run.clock.left_s() <= 0 ? 'time' : stepsLeft() <= 0 ? 'work' : null;
  const solve_s = fractional.solve_s + (run.clock.spent_s() - start_s);
  return { ...fractional, proven: best, solve_s, whole: wholeProof(model, bound, gap(), gapFraction, limit) };
}

function rounded(model: Model, values: Float64Array, rounding: (value: number) => number): Map<number, number> {
  const whole = new Map<number, number>();
  model.whole.forEach((flag, j) => flag && whole.set(j, rounding(nearlyWhole(values[j]!))));
  return whole;
}

function nearlyWhole(value: number): number {
  const near = Math.round(value);
  return Math.abs(value - near) < NOISE * Math.max(1, near) ? near : value;
}

function gapRatio(primal: number, bound: number): number {
  const size = Math.max(Math.abs(bound), Math.abs(primal));
  return size === 0 ? 0 : Math.abs(bound - primal) / size;
}

function wholeProof(
  model: Model,
  bound: number,
  gap: number,
  wanted: number,
  limit: 'time' | 'work' | null,
): WholeProof {
  const unitCount = model.whole.reduce((sum, flag) => sum + flag, 0);
  const values = { wholeNumbers: unitCount, bound: numberOf(bound, 6), gap: decimalsOf(100 * gap, 2) };
  const reached = gap <= wanted * (1 + 1e-9);
  return {
    bound,
    gapRatio: gap,
    unitCount,
    message: reached
      ? message('plan.whole.gapReached', values)
      : limit === 'time'
        ? message('plan.whole.gapLeftByTime', values)
        : limit === 'work'
          ? message('plan.whole.gapLeftByWork', values)
          : message('plan.whole.gapLeft', values),
  };
}
