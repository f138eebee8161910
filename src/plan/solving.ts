/**
 * One linear program of the plan solved and proven: with learning settled, in whole units when asked.
 * Not here: what the answers mean for an objective (plan.ts), scaling and proof (attempts.ts).
 */
import { message } from '../text/text.ts';
import { provenAnswer } from './solver/attempts.ts';
import type { PlanData } from './data.ts';
import { settledPlan } from './fixed-point.ts';
import type { Model } from './solver/model.ts';
import type { LinearObjectiveId } from './objectives.ts';
import { overfullStartMessage, refused, timeLimit } from './outcome-messages.ts';
import { planModel } from './plan-model.ts';
import type { Run, Solved } from './run.ts';
import type { ProvenSolution } from './solver/proof.ts';
import { idlenessIsFeasible, roomModel } from './warehouse-room.ts';
import { relaxedModel, wholePlan } from './whole-units.ts';

/**
 * The plan of one linear objective. `isFeasible` says when the solver's "infeasible" is known to be wrong; without it,
 * that is so when a plan that does nothing meets all rules.
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

/** Rows from which on a program is said to take long before it is begun. */
const LONG_ROWS = 4000;

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
  const answer = provenAnswer(relaxedModel(model), solver, { clock, isFeasible });
  return answer.status === 'optimal' ? answer.proven : null;
}

function linearPlan(
  data: PlanData,
  objective: LinearObjectiveId,
  run: Run,
  isFeasible: (data: PlanData) => boolean,
): Solved {
  const plan = planModel(data, objective);
  const rows = plan.model.rowNames.length;
  if (rows >= LONG_ROWS) run.report?.({ message: message('plan.progress.long', { rows }), doneFraction: 0 });
  const start_ms = performance.now();
  const answer = provenAnswer(relaxedModel(plan.model), run.solver, {
    clock: run.clock,
    isFeasible: () => isFeasible(data),
    ...(rows >= LONG_ROWS && {
      onShare: (doneFraction) => run.report?.({ message: message('plan.progress.long', { rows }), doneFraction }),
    }),
  });
  const solve_s = (performance.now() - start_ms) / 1000;
  if (answer.status === 'optimal') return { status: 'solved', plan, proven: answer.proven, solve_s };
  if (answer.status === 'timeLimit') return timeLimit(run.clock, rows);
  if (answer.status === 'unbounded') return { status: 'unbounded', message: message('plan.outcome.unbounded') };
  if (answer.status === 'failed') return refused(answer.reason);
  return idlenessIsFeasible(data)
    ? { status: 'infeasible', message: message('plan.outcome.infeasible') }
    : overfullStart(data, run);
}

/** A start that the solver calls infeasible, backed by the least warehouse that would do. */
function overfullStart(data: PlanData, { solver, clock }: Run): Solved {
  const answer = provenAnswer(relaxedModel(roomModel(data)), solver, { clock, isFeasible: () => true });
  if (answer.status === 'timeLimit') return timeLimit(clock, roomModel(data).rowNames.length);
  if (answer.status !== 'optimal') return refused(message('plan.refusal.noLeastWarehouse'));
  const room = answer.proven.measures.primal;
  if (room <= data.scenario.moon.warehouse_units) return refused(message('plan.refusal.falselyInfeasible'));
  return { status: 'infeasible', message: overfullStartMessage(data, room) };
}
