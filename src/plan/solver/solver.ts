/**
 * The Solver port, and the only import of a solver: GLPK through glpk.js, loaded on first use.
 * Here are the ways round its traps. Not here: whether an answer can be trusted (proof.ts).
 */
import type { GLPK, LP, Options, Result } from 'glpk.js/node';
import type { Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { counted, READING_MS } from './counted-clock.ts';
import type { Model } from './model.ts';

/** What a solver found. `duals` are ∂objective/∂(row bound), by row; absent for programs with whole numbers. */
export type Solution =
  | { readonly status: 'optimal'; readonly values: Float64Array; readonly duals: Float64Array | null }
  /** Whole numbers: within the gap asked for, or, when the time was up first, of unknown quality. */
  | { readonly status: 'feasible'; readonly values: Float64Array; readonly isWithinGap: boolean }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unbounded' }
  | { readonly status: 'timeLimit' }
  | { readonly status: 'failed'; readonly reason: Message };

export interface SolveOptions {
  /** Steps after which the solver gives up: the same answer on every machine. */
  readonly stepLimit?: number;
  /** Wall time after which the solver gives up, where a person asked for it. */
  readonly timeLimit_s?: number;
  /** Told now and then how many steps were taken, and at the end of each attempt. */
  readonly onSteps?: (steps: number) => void;
  /** Whether the solver simplifies the program first: mostly faster, at times less exact. Default true. */
  readonly presolve?: boolean;
  /** Whole-number programs: relative gap at which the search may stop. */
  readonly gapRatio?: number;
}

/** Solves a program as it stands, synchronously; outcomes are values, it never throws on a well-formed program. */
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
        return { status: 'failed', reason: message('plan.refusal.solverBroke', { error: (error as Error).message }) };
      }
    },
  };
}

// GLPK counts milliseconds in 32 bits.
const MOST_STEPS = 2e9;

function glpkSolution(glpk: GLPK, model: Model, options: SolveOptions): Solution {
  const { timeLimit_s = Infinity, stepLimit = MOST_STEPS, presolve = true, gapRatio, onSteps } = options;
  const program = glpkProgram(glpk, model);
  const isMixed = model.whole.includes(1);
  const end_ms = performance.now() + timeLimit_s * 1000;
  let steps = 0;
  const attempt = (lp: LP, presol: boolean): { result: Result['result']; outOfTime: boolean } => {
    const most = Math.max(0, Math.min(MOST_STEPS, stepLimit) - steps);
    const settings: Options = {
      presol,
      msglev: glpk.GLP_MSG_OFF,
      tmlim: (most * READING_MS) / 1000,
      ...(gapRatio !== undefined && { mipgap: gapRatio }),
    };
    const solved = counted(
      () => glpk.solve(lp, settings),
      () => performance.now() >= end_ms,
      onSteps && ((now) => onSteps(steps + now)),
    );
    steps += solved.stepCount;
    onSteps?.(steps);
    return { result: solved.value.result, outOfTime: solved.isOver || solved.stepCount >= most };
  };

  if (presolve || isMixed) {
    const first = attempt(program, true);
    if (first.result.status === glpk.GLP_OPT) return optimum(model, first.result, isMixed);
    if (isMixed && first.result.status === glpk.GLP_FEAS)
      // GLPK stops with this status at the gap as well as at the time limit.
      return { status: 'feasible', values: columnValues(model, first.result), isWithinGap: !first.outOfTime };
    if (isMixed && first.result.status === glpk.GLP_NOFEAS) return { status: 'infeasible' };
    if (first.outOfTime) return { status: 'timeLimit' };
  }
  // After presolve GLPK answers "undefined" for infeasible and unbounded alike; without it, it says which. A program
  // with whole numbers needs presolve, so there the relaxation is asked.
  const second = attempt(isMixed ? { ...program, generals: [] } : program, false);
  if (second.result.status === glpk.GLP_NOFEAS) return { status: 'infeasible' };
  if (second.result.status === glpk.GLP_UNBND) return { status: 'unbounded' };
  if (second.outOfTime) return { status: 'timeLimit' };
  if (second.result.status === glpk.GLP_OPT)
    // The relaxation has a solution and the whole-number program has none.
    return isMixed ? { status: 'infeasible' } : optimum(model, second.result, false);
  return { status: 'failed', reason: message('plan.refusal.solverStatus', { status: second.result.status }) };
}

function optimum(model: Model, result: Result['result'], isMixed: boolean): Solution {
  const values = columnValues(model, result);
  const { dual } = result;
  if (isMixed || !dual) return { status: 'optimal', values, duals: null };
  return { status: 'optimal', values, duals: Float64Array.from(model.rowNames, (_, i) => dual[`r${i}`] ?? 0) };
}

function columnValues(model: Model, result: Result['result']): Float64Array {
  return Float64Array.from(
    model.columnNames,
    // A column that stands nowhere in the program is unknown to GLPK: it rests at its bound nearest to zero.
    (_, j) => result.vars[`x${j}`] ?? Math.min(Math.max(0, model.lower[j]!), model.upper[j]!),
  );
}

/** The program in glpk.js's shape, with short names: x and r with the column's or row's number. */
function glpkProgram(glpk: GLPK, model: Model): LP {
  const names = model.columnNames.map((_, j) => `x${j}`);
  const objective: LP['objective']['vars'] = [];
  const bounds: NonNullable<LP['bounds']> = [];
  names.forEach((name, j) => {
    if (model.cost[j] !== 0) objective.push({ name, coef: model.cost[j]! });
    const [lower, upper] = [model.lower[j]!, model.upper[j]!];
    if (lower !== 0 || upper !== Infinity) bounds.push({ name, ...glpkBounds(glpk, lower, upper) });
  });
  return {
    name: 'program',
    objective: { direction: model.direction === 'max' ? glpk.GLP_MAX : glpk.GLP_MIN, name: 'z', vars: objective },
    subjectTo: model.rowNames.map((_, i) => {
      const vars: LP['subjectTo'][number]['vars'] = [];
      for (let k = model.starts[i]!; k < model.starts[i + 1]!; k++)
        vars.push({ name: names[model.indices[k]!]!, coef: model.values[k]! });
      return { name: `r${i}`, vars, bnds: glpkBounds(glpk, model.rowLower[i]!, model.rowUpper[i]!) };
    }),
    bounds,
    generals: names.filter((_, j) => model.whole[j]),
  };
}

function glpkBounds(glpk: GLPK, lower: number, upper: number): { type: number; lb: number; ub: number } {
  const [lb, ub] = [Number.isFinite(lower) ? lower : 0, Number.isFinite(upper) ? upper : 0];
  if (lower === upper) return { type: glpk.GLP_FX, lb, ub };
  if (lower === -Infinity) return { type: upper === Infinity ? glpk.GLP_FR : glpk.GLP_UP, lb, ub };
  return { type: upper === Infinity ? glpk.GLP_LO : glpk.GLP_DB, lb, ub };
}
