/**
 * The plan of a scenario: builds the program, has it solved and proven, and answers with a value for every outcome.
 * Not here: rows (constraints/), one solve (solving.ts), proof (attempts.ts), words of outcomes (outcome-messages.ts).
 */
import { numberField } from '../scenario/fields.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { message } from '../text/text.ts';
import { bottlenecks, comesToNothing } from './levers/bottleneck.ts';
import { confirmedLevers } from './levers/confirmation.ts';
import { planData, type PlanData } from './data.ts';
import { leastPeriods, reaches } from './horizon.ts';
import { lpText } from './solver/lp-format.ts';
import { monthSooner } from './month-sooner.ts';
import { mpsText } from './solver/mps-format.ts';
import { unreachedMessage } from './outcome-messages.ts';
import { isOver } from './solver/limits.ts';
import type { Model } from './solver/model.ts';
import { planModel } from './plan-model.ts';
import type { Nothing, ObjectiveId, PlanOptions, PlanOutcome, Report, WhyNot } from './plan-result.ts';
import type { ProvenSolution } from './solver/proof.ts';
import { planResult } from './result.ts';
import { loadedSolver, type Solver } from './solver/solver.ts';
import { deadline, type Run, type Solved } from './run.ts';
import { bestRate, provenSolutionOf, solvedPlan } from './solving.ts';
import { whyNothing, whyNotTarget, whyNotWarehouse } from './levers/unreachable.ts';
import { fixedModel, wholeValues } from './whole-units.ts';

/**
 * Optimise a checked scenario for its objective or the one in `options`. Every outcome is a value; a result whose
 * recomputed proof fails is `refused`. `time` answers the plan of the horizon found: its value in years, its proof and
 * levers those of the launch rate there. Throws only on options that are no numbers of their range.
 */
export async function planOutcome(
  scenario: Scenario,
  options: PlanOptions = {},
  { port, report, now_ms }: { port?: Solver; report?: Report; now_ms?: () => number } = {},
): Promise<PlanOutcome> {
  const data = planData(scenario, { periodsPerYear: checkedPeriods(options) });
  const run: Call = { solver: port ?? (await loadedSolver()), clock: deadline(options, now_ms), report, options };
  const objective = options.objective ?? scenario.plan.objective;
  if (objective === 'time') return timeOutcome(data, run);
  if (objective === 'cost') return costOutcome(data, run);
  const solved = solvedPlan(data, objective, run);
  const whyNot = solved.status === 'infeasible' && options.explain ? whyNotWarehouse(data, run) : null;
  return whyNot && solved.status === 'infeasible' ? { ...solved, whyNot } : outcomeOf(solved, objective, run);
}

/**
 * The program whose answer the plan is, as text: after the last round of learning, of the horizon that `time` found,
 * whole units included. Where there is no plan, the program that was asked first.
 */
export async function solvedModelText(
  scenario: Scenario,
  format: 'lp' | 'mps',
  options: PlanOptions = {},
  given: { port?: Solver; report?: Report } = {},
): Promise<string> {
  const key = keyOf(scenario, options);
  if (latest?.key !== key) await planOutcome(scenario, { ...options, confirm: false, explain: false }, given);
  if (latest?.key !== key) return planModelText(scenario, format, options);
  return format === 'lp' ? lpText(latest.model) : mpsText(latest.model);
}

/** The latest solved program, so that writing it after the plan, in both formats, costs no solve. */
let latest: { readonly key: string; readonly model: Model } | null = null;

function keyOf(scenario: Scenario, { objective, periodsPerYear, timeLimit_s }: PlanOptions): string {
  return JSON.stringify([scenario, objective ?? scenario.plan.objective, periodsPerYear, timeLimit_s]);
}

/**
 * The plan's program before it is solved as text, CPLEX LP or free MPS. `time` has no program of its own: its text is
 * that of `rate` over the whole horizon.
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

interface Call extends Run {
  readonly options: PlanOptions;
}

function outcomeOf(solved: Solved, objective: ObjectiveId, run: Call): PlanOutcome {
  if (solved.status !== 'solved') return solved;
  const { plan, proven, solve_s, rounds = [], whole = null } = solved;
  latest = { key: keyOf(plan.data.scenario, { ...run.options, objective }), model: plan.model };
  const isTime = objective === 'time';
  const value = isTime ? plan.data.periodCount * plan.data.period_yr : proven.measures.primal;
  const levers = bottlenecks(plan, proven, objective);
  return {
    status: 'done',
    value: planResult(plan, proven, {
      objective,
      value,
      solver: run.solver.name,
      solve_s,
      rounds,
      whole,
      bottlenecks: run.options.confirm ? confirmed(levers) : levers,
      nothing: comesToNothing(plan, proven.measures.primal) ? nothingOf(plan.data, objective) : null,
      monthSooner: isTime && run.options.confirm ? monthSooner(plan.data, run) : null,
    }),
  };

  function nothingOf(data: PlanData, asked: ObjectiveId): Nothing {
    if (asked === 'cost') return { relief: [], message: message('plan.nothing.free') };
    return whyNothing(data, proven, run);
  }

  function confirmed(found: typeof levers): typeof levers {
    const { data, model } = plan;
    const fixed = wholeValues(model, proven.values);
    return confirmedLevers(found, {
      data,
      objective: plan.objective,
      primal: proven.measures.primal,
      report: run.report,
      solve: (scaled) => provenSolutionOf(fixedModel(scaled, fixed), run, () => false)?.measures.primal ?? null,
    });
  }
}

function explained(data: PlanData, best: ProvenSolution, run: Call): { whyNot?: WhyNot } {
  const whyNot = run.options.explain ? whyNotTarget(data, best, run) : null;
  return whyNot ? { whyNot } : {};
}

/** Cost; that it is infeasible is proven, and explained, by the best rate that the horizon allows. */
function costOutcome(data: PlanData, run: Call): PlanOutcome {
  const known = new Map<PlanData, Solved>();
  const best = (given: PlanData) => {
    const rate = known.get(given) ?? bestRate({ ...given, whole: null }, run);
    known.set(given, rate);
    return rate;
  };
  const solved = solvedPlan(data, 'cost', run, (given) => {
    const rate = best(given);
    return rate.status === 'solved' && reaches(data, rate.proven.measures.primal);
  });
  const isUnfound = solved.status === 'refused' || (solved.status === 'timeLimit' && !isOver(run.clock));
  if (isUnfound && data.whole) return wholeTargetOutcome(data, solved, run);
  if (solved.status !== 'infeasible') return outcomeOf(solved, 'cost', run);
  const rate = best(data);
  if (rate.status !== 'solved') return rate;
  return {
    status: 'infeasible',
    message: unreachedMessage(data, rate.proven.measures.primal, 'lastYear'),
    ...explained(rate.plan.data, rate.proven, run),
  };
}

/** No plan in whole units was found for the cost: there is none where not even the highest rate's bound is the target. */
function wholeTargetOutcome(data: PlanData, unfound: PlanOutcome, run: Call): PlanOutcome {
  const rate = bestRate(data, run);
  if (rate.status !== 'solved' || !rate.whole || reaches(data, rate.whole.bound)) return unfound;
  return { status: 'infeasible', message: unreachedMessage(data, rate.whole.bound, 'lastYearWhole') };
}

function timeOutcome(data: PlanData, run: Call): PlanOutcome {
  const { periodsPerYear } = data;
  const horizon = (periodCount: number) => planData(data.scenario, { periodsPerYear, periodCount });
  const found = leastPeriods(data, (periodCount) => bestRate({ ...horizon(periodCount), whole: null }, run));
  if (found.status === 'unreached') {
    const best = run.options.explain ? bestRate({ ...data, whole: null }, run) : null;
    const more = best?.status === 'solved' ? explained(best.plan.data, best.proven, run) : {};
    return {
      status: 'notReachable',
      best: found.best,
      message: unreachedMessage(data, found.best, 'anyYear'),
      ...more,
    };
  }
  if (found.status !== 'solved' || !data.whole) return outcomeOf(found, 'time', run);
  // No plan in whole units can be sooner than the one with fractions: the search goes on from there.
  let best = 0;
  for (let count = found.plan.data.periodCount; count <= data.periodCount; count++) {
    const plan = bestRate(horizon(count), run);
    if (plan.status !== 'solved') return plan;
    if (reaches(data, plan.proven.measures.primal)) return outcomeOf(plan, 'time', run);
    best = Math.max(best, plan.proven.measures.primal);
  }
  return { status: 'notReachable', best, message: unreachedMessage(data, best, 'anyYearWhole') };
}
