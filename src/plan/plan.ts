/**
 * The plan of a scenario: builds the program, has it solved and proven, and answers with a value for every outcome.
 * Not here: rows (constraints/), solving and proof (attempts.ts), the words of outcomes (outcome-sentences.ts).
 */
import { numberField } from '../scenario/fields.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { provenAnswer } from './attempts.ts';
import { planData, type PlanData } from './data.ts';
import { leastPeriods, reaches, type Solved } from './horizon.ts';
import { lpText } from './lp-format.ts';
import { mpsText } from './mps-format.ts';
import type { LinearObjectiveId } from './objectives.ts';
import { refused, timeLimit, unboundedSentence, unreachedSentence, warehouseSentence } from './outcome-sentences.ts';
import { planModel } from './plan-model.ts';
import type { ObjectiveId, PlanOptions, PlanOutcome } from './plan-result.ts';
import { planResult } from './result.ts';
import { loadedSolver, type Solver } from './solve.ts';
import { idlenessIsFeasible, roomModel } from './warehouse-room.ts';

/**
 * Optimise a checked scenario for its objective or the one in `options`. Every outcome is a value; a result whose
 * recomputed proof fails is `refused`. `time` answers the plan of the horizon found: its value in years, its proof and
 * levers those of the launch rate there. Throws only on options that are no numbers of their range.
 */
export async function planOutcome(scenario: Scenario, options: PlanOptions = {}, port?: Solver): Promise<PlanOutcome> {
  const data = planData(scenario, { periodsPerYear: checkedPeriods(options) });
  const run: Run = { solver: port ?? (await loadedSolver()), clock: deadline(options) };
  const objective = options.objective ?? scenario.plan.objective;
  if (objective === 'time') return timeOutcome(data, run);
  if (objective === 'cost') return costOutcome(data, run);
  return outcomeOf(
    solvedPlan(data, objective, run, () => idlenessIsFeasible(data)),
    objective,
    run,
  );
}

/**
 * The plan's program as text, CPLEX LP or free MPS. `time` has no program of its own: its text is that of `rate` over
 * the whole horizon.
 */
export function planModelText(scenario: Scenario, format: 'lp' | 'mps', options: PlanOptions = {}): string {
  const objective = options.objective ?? scenario.plan.objective;
  const data = planData(scenario, { periodsPerYear: checkedPeriods(options) });
  const { model } = planModel(data, objective === 'time' ? 'rate' : objective);
  return format === 'lp' ? lpText(model) : mpsText(model);
}

function checkedPeriods({ periodsPerYear }: PlanOptions): number | undefined {
  const { min, max } = numberField('plan.periodsPerYear');
  const ok =
    periodsPerYear === undefined ||
    (Number.isInteger(periodsPerYear) && periodsPerYear >= min && periodsPerYear <= max);
  if (!ok) throw new RangeError(`periodsPerYear must be a whole number from ${min} to ${max}, got ${periodsPerYear}`);
  return periodsPerYear;
}

/** What one call shares over its solves: the solver and the time left. */
interface Run {
  readonly solver: Solver;
  readonly clock: Clock;
}

interface Clock {
  readonly spent_s: () => number;
  readonly left_s: () => number;
}

function deadline({ timeLimit_s = Infinity }: PlanOptions): Clock {
  if (!(timeLimit_s >= 0)) throw new RangeError(`timeLimit_s must be a number of at least 0, got ${timeLimit_s}`);
  const start_ms = performance.now();
  const spent_s = () => (performance.now() - start_ms) / 1000;
  return { spent_s, left_s: () => Math.max(0, timeLimit_s - spent_s()) };
}

/** One linear program solved and proven; `isFeasible` says when the solver's "infeasible" is known to be wrong. */
function solvedPlan(data: PlanData, objective: LinearObjectiveId, run: Run, isFeasible: () => boolean): Solved {
  const plan = planModel(data, objective);
  const start_ms = performance.now();
  const answer = provenAnswer(plan.model, run.solver, { left_s: run.clock.left_s, isFeasible });
  const solve_s = (performance.now() - start_ms) / 1000;
  if (answer.status === 'optimal') return { status: 'solved', plan, proven: answer.proven, solve_s };
  if (answer.status === 'timeLimit') return timeLimit(run.clock.spent_s());
  if (answer.status === 'unbounded') return { status: 'unbounded', sentence: unboundedSentence() };
  if (answer.status === 'failed') return refused(answer.reason);
  return idlenessIsFeasible(data) ? { status: 'infeasible', sentence: '' } : overfullStart(data, run);
}

function outcomeOf(solved: Solved, objective: ObjectiveId, { solver }: Run): PlanOutcome {
  if (solved.status !== 'solved') return solved;
  const { plan, proven, solve_s } = solved;
  const value = objective === 'time' ? plan.data.periodCount * plan.data.period_yr : proven.measures.primal;
  return { status: 'done', value: planResult(plan, proven, { objective, value, solver: solver.name, solve_s }) };
}

/** A start that the solver calls infeasible, backed by the least warehouse that would do. */
function overfullStart(data: PlanData, { solver, clock }: Run): Solved {
  const answer = provenAnswer(roomModel(data), solver, { left_s: clock.left_s, isFeasible: () => true });
  if (answer.status === 'timeLimit') return timeLimit(clock.spent_s());
  if (answer.status !== 'optimal') return refused('the least warehouse could not be found');
  const room = answer.proven.measures.primal;
  if (room <= data.scenario.moon.warehouse_units)
    return refused('the solver found nothing feasible where something is');
  return { status: 'infeasible', sentence: warehouseSentence(data, room) };
}

function bestRate(data: PlanData, run: Run): Solved {
  return solvedPlan(data, 'rate', run, () => idlenessIsFeasible(data));
}

/** Cost; that it is infeasible is proven, and explained, by the best rate that the horizon allows. */
function costOutcome(data: PlanData, run: Run): PlanOutcome {
  let best: Solved | null = null;
  const solved = solvedPlan(data, 'cost', run, () => {
    best ??= bestRate(data, run);
    return best.status === 'solved' && reaches(data, best.proven.measures.primal);
  });
  if (solved.status !== 'infeasible') return outcomeOf(solved, 'cost', run);
  best ??= bestRate(data, run);
  if (best.status !== 'solved') return best;
  const rate = best.proven.measures.primal;
  return { status: 'infeasible', sentence: unreachedSentence(data, rate, 'in the last year') };
}

function timeOutcome(data: PlanData, run: Run): PlanOutcome {
  const { periodsPerYear } = data;
  const found = leastPeriods(data, (periodCount) =>
    bestRate(planData(data.scenario, { periodsPerYear, periodCount }), run),
  );
  if (found.status !== 'unreached') return outcomeOf(found, 'time', run);
  return { status: 'notReachable', best: found.best, sentence: unreachedSentence(data, found.best, 'in any year') };
}
