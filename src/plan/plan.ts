/**
 * The plan of a scenario: builds the program, has it solved and proven, and answers with a value for every outcome.
 * Here are the search over horizons for `time` and the sentences of outcomes. Not here: rows, solver, proof.
 */
import { numberField, type NumberPath } from '../scenario/fields.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { formatNumber, formatQuantity } from '../units.ts';
import { planData, type PlanData } from './data.ts';
import { leastPeriods } from './horizon.ts';
import { lpText } from './lp-format.ts';
import { mpsText } from './mps-format.ts';
import type { LinearObjectiveId } from './objectives.ts';
import { planModel, type PlanModel } from './plan-model.ts';
import type { PlanOptions, PlanOutcome } from './plan-result.ts';
import { provenSolution, refusal, type ProvenSolution } from './proof.ts';
import { planResult } from './result.ts';
import { loadedSolver, type Solver } from './solve.ts';

type Failure = Exclude<PlanOutcome, { status: 'done' }>;

/** One program solved and proven, or why not. */
export type Solved =
  | { readonly status: 'solved'; readonly plan: PlanModel; readonly proven: ProvenSolution; readonly solve_s: number }
  | Failure;

/**
 * Optimise a checked scenario for its objective or the one in `options`. Every outcome is a value; a result whose
 * recomputed proof fails is `refused`. `time` answers the plan of the horizon found: its value in years, its proof and
 * levers those of the launch rate there. Throws only on options that are no numbers of their range.
 */
export async function planOutcome(scenario: Scenario, options: PlanOptions = {}, port?: Solver): Promise<PlanOutcome> {
  const data = planData(scenario, { periodsPerYear: checkedPeriods(options) });
  const solver = port ?? (await loadedSolver());
  const clock = deadline(options);
  const objective = options.objective ?? scenario.plan.objective;
  if (objective === 'time') return timeOutcome(data, solver, clock);
  const solved = solvedPlan(data, objective, solver, clock);
  if (solved.status === 'infeasible' && objective === 'cost') return unreachedCost(data, solver, clock);
  if (solved.status !== 'solved') return solved;
  const { plan, proven, solve_s } = solved;
  const value = proven.measures.primal;
  return { status: 'done', value: planResult(plan, proven, { objective, value, solver: solver.name, solve_s }) };
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
  const { min, max } = numberField('plan.periodsPerYear' satisfies NumberPath);
  const ok =
    periodsPerYear === undefined ||
    (Number.isInteger(periodsPerYear) && periodsPerYear >= min && periodsPerYear <= max);
  if (!ok) throw new RangeError(`periodsPerYear must be a whole number from ${min} to ${max}, got ${periodsPerYear}`);
  return periodsPerYear;
}

/** Seconds left of a time limit that started now, and how long it was. */
interface Deadline {
  readonly limit_s: number;
  readonly left_s: () => number;
}

function deadline({ timeLimit_s = Infinity }: PlanOptions): Deadline {
  if (!(timeLimit_s >= 0)) throw new RangeError(`timeLimit_s must be a number of at least 0, got ${timeLimit_s}`);
  const start_ms = performance.now();
  return { limit_s: timeLimit_s, left_s: () => Math.max(0, timeLimit_s - (performance.now() - start_ms) / 1000) };
}

function solvedPlan(data: PlanData, objective: LinearObjectiveId, solver: Solver, clock: Deadline): Solved {
  const plan = planModel(data, objective);
  const start_ms = performance.now();
  const solution = solver.solve(plan.model, { timeLimit_s: clock.left_s() });
  const solve_s = (performance.now() - start_ms) / 1000;
  if (solution.status === 'timeLimit') return timeLimit(clock);
  if (solution.status === 'infeasible') return { status: 'infeasible', sentence: infeasibleSentence(data) };
  if (solution.status === 'unbounded')
    return {
      status: 'unbounded',
      sentence:
        'Nothing limits this plan: its objective can grow without end. Look for a cost, a mass or an energy of zero.',
    };
  if (solution.status === 'failed') return refused(`No plan was found: ${solution.reason}`);
  if (!solution.duals) return refused('The solver gave no duals, so its answer cannot be proven');
  const proven = provenSolution(plan.model, solution.values, solution.duals);
  const reason = refusal(proven.measures);
  return reason ? refused(reason) : { status: 'solved', plan, proven, solve_s };
}

function refused(reason: string): Failure {
  return { status: 'refused', sentence: `${reason}. It is not shown. Values that differ less in size may help.` };
}

function timeLimit({ limit_s }: Deadline): Failure {
  return {
    status: 'timeLimit',
    sentence: `No plan was found within ${formatQuantity(limit_s, 's')}. Allow more time, or plan with fewer periods per year.`,
  };
}

function infeasibleSentence({ scenario: { moon } }: PlanData): string {
  if (moon.start.satellites > moon.warehouse_units)
    return (
      `The ${formatNumber(moon.start.satellites)} satellites at the start do not fit in a warehouse of ` +
      `${formatNumber(moon.warehouse_units)} and cannot be thrown in time. Enlarge the warehouse or start with fewer.`
    );
  return 'No plan keeps all the rules of this scenario. Check the starting stocks and the limits.';
}

/** An infeasible cost program, explained by the best rate that the horizon allows. */
function unreachedCost(data: PlanData, solver: Solver, clock: Deadline): PlanOutcome {
  const best = solvedPlan(data, 'rate', solver, clock);
  if (best.status !== 'solved') return best;
  const rate = best.proven.measures.primal;
  return {
    status: 'infeasible',
    sentence: unreachedSentence(data, rate, `in the last of ${years(data.scenario.plan.horizon_yr)}`),
  };
}

const years = (count: number) => `${formatNumber(count)} year${count === 1 ? '' : 's'}`;

function unreachedSentence({ scenario: { plan } }: PlanData, best: number, when: string): string {
  return (
    `The target of ${formatNumber(plan.targetRate_units_yr, 6)} launches a year cannot be reached ${when}: ` +
    `at most ${formatNumber(Math.floor(best), 6)} are possible. Lower the target, lengthen the horizon, or widen what holds ` +
    'the launch rate back (objective rate names it).'
  );
}

function timeOutcome(data: PlanData, solver: Solver, clock: Deadline): PlanOutcome {
  const found = leastPeriods(data, (periodCount) =>
    solvedPlan(planData(data.scenario, { periodsPerYear: data.periodsPerYear, periodCount }), 'rate', solver, clock),
  );
  if (found.status === 'unreached') {
    const when = `in any year within ${years(data.scenario.plan.horizon_yr)}`;
    return { status: 'notReachable', best: found.best, sentence: unreachedSentence(data, found.best, when) };
  }
  if (found.status !== 'solved') return found;
  const { plan, proven, solve_s } = found;
  const value = plan.data.periodCount / data.periodsPerYear;
  return {
    status: 'done',
    value: planResult(plan, proven, { objective: 'time', value, solver: solver.name, solve_s }),
  };
}
