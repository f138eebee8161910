/**
 * Plans in whole drivers, pads and plants: a first plan by rounding down, then better ones by fixing whole numbers year
 * by year and solving the rest again. The bound is the plan with fractions; duals are those with whole numbers fixed.
 * Not here: the rows that use whole units (constraints/whole.ts).
 */
import { formatFixed, formatNumber } from '../units.ts';
import { provenAnswer } from './attempts.ts';
import type { Solved } from './horizon.ts';
import type { Model } from './model.ts';
import { refused } from './outcome-sentences.ts';
import type { PlanModel } from './plan-model.ts';
import type { WholeProof } from './plan-result.ts';
import type { ProvenSolution } from './proof.ts';
import type { Run } from './solving.ts';

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

/**
 * The best plan in whole units found within the time and the scenario's gap, from the plan with fractions. What comes
 * back is proven with its whole numbers fixed; `whole` says how far better plans could still be.
 */
export function wholePlan(fractional: Fractional, run: Run): Solved {
  const { plan, proven: relaxed } = fractional;
  const { model, data } = plan;
  const start_ms = performance.now();
  const bound = relaxed.measures.primal;
  const wanted = data.scenario.plan.gapFraction;
  let best: ProvenSolution | null = null;
  const solve = (whole: ReadonlyMap<number, number>): ProvenSolution | null => {
    const answer = provenAnswer(fixedModel(model, whole), run.solver, { left_s: run.clock.left_s });
    return answer.status === 'optimal' ? answer.proven : null;
  };
  const gap = () => (best ? gapRatio(best.measures.primal, bound) : Infinity);
  const offer = (found: ProvenSolution | null) => {
    const better = model.direction === 'max' ? 1 : -1;
    if (found && (!best || better * (found.measures.primal - best.measures.primal) > 0)) best = found;
  };
  const news = (doneFraction: number) =>
    run.report?.({
      sentence: best
        ? `Whole units: within ${formatFixed(100 * gap(), 2)} % of the bound`
        : 'Whole units: looking for a first plan',
      doneFraction,
    });

  news(0);
  for (const rounding of [Math.floor, Math.ceil]) {
    if (best) break;
    offer(solve(roundedAll(model, relaxed.values, rounding)));
  }
  news(0.1);
  for (const [k, threshold] of DIVES.entries()) {
    if (gap() <= wanted || run.clock.left_s() <= 0) break;
    offer(dive(plan, relaxed, threshold, solve, run, (part) => news((k + part) / DIVES.length)));
  }
  if (!best) return refused(`no plan in whole units was found; with fractions ${formatNumber(bound, 6)} is possible`);
  const solve_s = fractional.solve_s + (performance.now() - start_ms) / 1000;
  return { ...fractional, proven: best, solve_s, whole: wholeProof(model, bound, gap(), wanted) };
}

/** Fractions from which a dive rounds up: first to the nearest, then only what is nearly whole, then nearly always. */
const DIVES = [0.5, 0.9, 0.15] as const;

function roundedAll(model: Model, values: Float64Array, rounding: (value: number) => number): Map<number, number> {
  const whole = new Map<number, number>();
  model.whole.forEach((flag, j) => flag && whole.set(j, rounding(nearlyWhole(values[j]!))));
  return whole;
}

function nearlyWhole(value: number): number {
  const near = Math.round(value);
  return Math.abs(value - near) < NOISE * Math.max(1, near) ? near : value;
}

/** Fix whole numbers year by year from the present solution, solve the rest, go on; `null` when a year cannot be fixed. */
function dive(
  { model, data }: PlanModel,
  relaxed: ProvenSolution,
  threshold: number,
  solve: (whole: ReadonlyMap<number, number>) => ProvenSolution | null,
  run: Run,
  news: (part: number) => void,
): ProvenSolution | null {
  const fixed = new Map<number, number>();
  let current = relaxed;
  for (let first = 1; first <= data.periodCount; first += data.periodsPerYear) {
    if (run.clock.left_s() <= 0) return null;
    const year = new Map(fixed);
    const low = new Map(fixed);
    model.columnNames.forEach((name, j) => {
      const period = Number(name.slice(name.lastIndexOf('_') + 1));
      if (!model.whole[j] || period < first || period >= first + data.periodsPerYear) return;
      const value = nearlyWhole(current.values[j]!);
      const floor = Math.floor(value);
      year.set(j, value - floor >= threshold ? floor + 1 : floor);
      low.set(j, floor);
    });
    let next = solve(year);
    let kept = year;
    if (!next) [next, kept] = [solve(low), low];
    if (!next) return null;
    for (const [j, value] of kept) fixed.set(j, value);
    current = next;
    news((first + data.periodsPerYear - 1) / data.periodCount);
  }
  return current;
}

function gapRatio(primal: number, bound: number): number {
  const size = Math.max(Math.abs(bound), Math.abs(primal));
  return size === 0 ? 0 : Math.abs(bound - primal) / size;
}

function wholeProof(model: Model, bound: number, gap: number, wanted: number): WholeProof {
  const unitCount = model.whole.reduce((sum, flag) => sum + flag, 0);
  const reached = gap <= wanted ? 'within the gap asked for' : 'the search ended before the gap asked for was reached';
  return {
    bound,
    gapRatio: gap,
    unitCount,
    sentence:
      `${formatNumber(unitCount, 6)} whole numbers; no plan in whole units can be better than the one with fractions, ` +
      `${formatNumber(bound, 6)}, and this one is within ${formatFixed(100 * gap, 2)} % of it: ${reached}.`,
  };
}
