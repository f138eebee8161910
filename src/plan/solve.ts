/**
 * The Solver port, and the only import of a solver: GLPK through glpk.js, loaded on first use and kept.
 * Here are the ways round its traps (plan.md, Solver facts). Not here: whether an answer can be trusted (proof.ts).
 */
import type { GLPK, LP, Options, Result } from 'glpk.js/node';
import type { Model } from './model.ts';
import { geometricScaling, type Scaling } from './scaling.ts';

/** What a solver found. `duals` are ∂objective/∂(row bound), by row; absent for programs with whole numbers. */
export type Solution =
  | { readonly status: 'optimal'; readonly values: Float64Array; readonly duals: Float64Array | null }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unbounded' }
  | { readonly status: 'timeLimit' }
  | { readonly status: 'failed'; readonly reason: string };

export interface SolveOptions {
  /** Wall time after which the solver gives up. */
  readonly timeLimit_s?: number;
  /** Whole-number programs: relative gap at which the search may stop. */
  readonly gapRatio?: number;
}

/** Solves a program, synchronously; outcomes are values, it never throws on a well-formed program. */
export interface Solver {
  /** Name and version. */
  readonly name: string;
  readonly solve: (model: Model, options?: SolveOptions) => Solution;
}

let loading: Promise<Solver> | null = null;

/** GLPK, loaded on the first call; every later call gets the same instance until that instance dies. */
export function loadedSolver(): Promise<Solver> {
  loading ??= import('glpk.js/node')
    .then(({ default: create }) => create())
    .then(glpkSolver)
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

function glpkSolver(glpk: GLPK): Solver {
  return {
    name: `GLPK ${glpk.version} (glpk.js)`,
    solve: (model, options = {}) => {
      try {
        return glpkSolution(glpk, model, options);
      } catch (error) {
        // An aborted WebAssembly module stays broken: the next call loads a new one.
        loading = null;
        return { status: 'failed', reason: `the solver broke off: ${(error as Error).message}` };
      }
    },
  };
}

function glpkSolution(glpk: GLPK, model: Model, { timeLimit_s = Infinity, gapRatio }: SolveOptions): Solution {
  const scaling = geometricScaling(model);
  const program = glpkProgram(glpk, model, scaling);
  const isMixed = model.whole.includes(1);
  const end_ms = performance.now() + timeLimit_s * 1000;
  const attempt = (lp: LP, presol: boolean): { result: Result['result']; outOfTime: boolean } => {
    const left_s = Math.max(0, (end_ms - performance.now()) / 1000);
    const options: Options = { presol, msglev: glpk.GLP_MSG_OFF, ...(gapRatio !== undefined && { mipgap: gapRatio }) };
    if (left_s < LONGEST_LIMIT_S) options.tmlim = left_s;
    const { result } = glpk.solve(lp, options);
    return { result, outOfTime: performance.now() >= end_ms };
  };

  const first = attempt(program, true);
  if (first.result.status === glpk.GLP_OPT) return optimum(model, scaling, first.result, isMixed);
  if (isMixed && first.result.status === glpk.GLP_NOFEAS) return { status: 'infeasible' };
  if (first.outOfTime) return { status: 'timeLimit' };
  // After presolve GLPK answers "undefined" for infeasible and unbounded alike; without it, it says which. A program
  // with whole numbers needs presolve, so there the relaxation is asked.
  const second = attempt(isMixed ? { ...program, generals: [] } : program, false);
  if (second.result.status === glpk.GLP_NOFEAS) return { status: 'infeasible' };
  if (second.result.status === glpk.GLP_UNBND) return { status: 'unbounded' };
  if (second.outOfTime) return { status: 'timeLimit' };
  if (second.result.status === glpk.GLP_OPT)
    // The relaxation has a solution and the whole-number program has none.
    return isMixed ? { status: 'infeasible' } : optimum(model, scaling, second.result, false);
  return { status: 'failed', reason: `the solver stopped with status ${second.result.status}` };
}

// GLPK counts milliseconds in 32 bits.
const LONGEST_LIMIT_S = 2_000_000;

function optimum(
  model: Model,
  { row, column, costFactor }: Scaling,
  result: Result['result'],
  isMixed: boolean,
): Solution {
  const values = Float64Array.from(model.columnNames, (_, j) => {
    // A column that stands nowhere in the program is unknown to GLPK: it rests at its bound nearest to zero.
    const value = result.vars[`x${j}`] ?? Math.min(Math.max(0, model.lower[j]!), model.upper[j]!) / column[j]!;
    return value * column[j]!;
  });
  const { dual } = result;
  if (isMixed || !dual) return { status: 'optimal', values, duals: null };
  const duals = Float64Array.from(model.rowNames, (_, i) => ((dual[`r${i}`] ?? 0) * row[i]!) / costFactor);
  return { status: 'optimal', values, duals };
}

/** The scaled program in glpk.js's shape, with short names: x and r with the column's or row's number. */
function glpkProgram(glpk: GLPK, model: Model, { row, column, costFactor }: Scaling): LP {
  const names = model.columnNames.map((_, j) => `x${j}`);
  const bounds = (name: string, lb: number, ub: number) => ({ name, ...glpkBounds(glpk, lb, ub) });
  const objective: LP['objective']['vars'] = [];
  const columnBounds: NonNullable<LP['bounds']> = [];
  names.forEach((name, j) => {
    if (model.cost[j] !== 0) objective.push({ name, coef: model.cost[j]! * column[j]! * costFactor });
    const [lb, ub] = [model.lower[j]! / column[j]!, model.upper[j]! / column[j]!];
    if (lb !== 0 || ub !== Infinity) columnBounds.push(bounds(name, lb, ub));
  });
  return {
    name: 'program',
    objective: { direction: model.direction === 'max' ? glpk.GLP_MAX : glpk.GLP_MIN, name: 'z', vars: objective },
    subjectTo: model.rowNames.map((_, i) => {
      const vars: LP['subjectTo'][number]['vars'] = [];
      for (let k = model.starts[i]!; k < model.starts[i + 1]!; k++) {
        const j = model.indices[k]!;
        vars.push({ name: names[j]!, coef: model.values[k]! * column[j]! * row[i]! });
      }
      const bnds = glpkBounds(glpk, model.rowLower[i]! * row[i]!, model.rowUpper[i]! * row[i]!);
      return { name: `r${i}`, vars, bnds };
    }),
    bounds: columnBounds,
    generals: names.filter((_, j) => model.whole[j]),
  };
}

function glpkBounds(glpk: GLPK, lower: number, upper: number): { type: number; lb: number; ub: number } {
  const [lb, ub] = [Number.isFinite(lower) ? lower : 0, Number.isFinite(upper) ? upper : 0];
  if (lower === upper) return { type: glpk.GLP_FX, lb, ub };
  if (lower === -Infinity) return { type: upper === Infinity ? glpk.GLP_FR : glpk.GLP_UP, lb, ub };
  return { type: upper === Infinity ? glpk.GLP_LO : glpk.GLP_DB, lb, ub };
}
