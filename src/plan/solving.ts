/**
 * One linear program of the plan solved and proven: with learning settled, in whole units when asked.
 * Not here: what the answers mean for an objective (plan.ts), scaling and proof (attempts.ts).
 */
import { provenAnswer } from './attempts.ts';
import type { PlanData } from './data.ts';
import { settledPlan } from './fixed-point.ts';
import type { Solved } from './horizon.ts';
import type { Model } from './model.ts';
import type { LinearObjectiveId } from './objectives.ts';
import { refused, timeLimit, unboundedSentence, warehouseSentence } from './outcome-sentences.ts';
import { planModel } from './plan-model.ts';
import type { PlanOptions, Report } from './plan-result.ts';
import type { ProvenSolution } from './proof.ts';
import type { Solver } from './solve.ts';
import { idlenessIsFeasible, roomModel } from './warehouse-room.ts';
import { relaxedModel, wholePlan } from './whole-units.ts';

/** What one call shares over its solves: the solver, the time left, and who wants news. */
export interface Run {
  readonly solver: Solver;
  readonly clock: Clock;
  readonly report?: Report | undefined;
}

interface Clock {
  readonly spent_s: () => number;
  readonly left_s: () => number;
}

/** A clock that starts now, by `now_ms`; throws RangeError on a limit that is no number of at least 0. */
export function deadline({ timeLimit_s = Infinity }: PlanOptions, now_ms = () => performance.now()): Clock {
  if (!(timeLimit_s >= 0)) throw new RangeError(`timeLimit_s must be a number of at least 0, got ${timeLimit_s}`);
  const start_ms = now_ms();
  const spent_s = () => (now_ms() - start_ms) / 1000;
  return { spent_s, left_s: () => Math.max(0, timeLimit_s - spent_s()) };
}

/**
 * The plan of one linear objective. `isFeasible` says when the solver's "infeasible" is known to be wrong; without it,
 * that is so when a plan that does nothing keeps all rules.
 */
export function solvedPlan(
  data: PlanData,
  objective: LinearObjectiveId,
  run: Run,
  isFeasible: (data: PlanData) => boolean = idlenessIsFeasible,
): Solved {
  const solved = settledPlan(data, (given) => linearPlan(given, objective, run, isFeasible));
  return solved.status === 'solved' && data.whole ? wholePlan(solved, run) : solved;
}

/** The highest launch rate of the last year. */
export function bestRate(data: PlanData, run: Run): Solved {
  return solvedPlan(data, 'rate', run);
}

/** The proven solution of a program with whole numbers left free, or `null`. */
export function provenSolutionOf(
  model: Model,
  { solver, clock }: Run,
  isFeasible: () => boolean = () => true,
): ProvenSolution | null {
  const answer = provenAnswer(relaxedModel(model), solver, { left_s: clock.left_s, isFeasible });
  return answer.status === 'optimal' ? answer.proven : null;
}

function linearPlan(
  data: PlanData,
  objective: LinearObjectiveId,
  run: Run,
  isFeasible: (data: PlanData) => boolean,
): Solved {
  const plan = planModel(data, objective);
  const start_ms = performance.now();
  const answer = provenAnswer(relaxedModel(plan.model), run.solver, {
    left_s: run.clock.left_s,
    isFeasible: () => isFeasible(data),
  });
  const solve_s = (performance.now() - start_ms) / 1000;
  if (answer.status === 'optimal') return { status: 'solved', plan, proven: answer.proven, solve_s };
  if (answer.status === 'timeLimit') return timeLimit(run.clock.spent_s());
  if (answer.status === 'unbounded') return { status: 'unbounded', sentence: unboundedSentence() };
  if (answer.status === 'failed') return refused(answer.reason);
  return idlenessIsFeasible(data) ? { status: 'infeasible', sentence: '' } : overfullStart(data, run);
}

/** A start that the solver calls infeasible, backed by the least warehouse that would do. */
function overfullStart(data: PlanData, { solver, clock }: Run): Solved {
  const answer = provenAnswer(relaxedModel(roomModel(data)), solver, { left_s: clock.left_s, isFeasible: () => true });
  if (answer.status === 'timeLimit') return timeLimit(clock.spent_s());
  if (answer.status !== 'optimal') return refused('the least warehouse could not be found');
  const room = answer.proven.measures.primal;
  if (room <= data.scenario.moon.warehouse_units)
    return refused('the solver found nothing feasible where something is');
  return { status: 'infeasible', sentence: warehouseSentence(data, room) };
}
