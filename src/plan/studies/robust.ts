/**
 * A plan for three futures at once: the orders of the first years are the same in all, what comes after may differ.
 * A stochastic program over P10, P50 and P90, against each future planned for alone and against planning for P50.
 * Not here: what is uncertain (uncertainty.ts).
 */
import { STAGES } from '../../scenario/fields.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { quantityOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { refused } from '../outcome-messages.ts';
import { provenAnswer, type ProvenAnswer } from '../solver/attempts.ts';
import { planData } from '../data.ts';
import { assembledModel, specsOf, type ColumnSpec, type Model, type RowSpec } from '../solver/model.ts';
import { OBJECTIVE_UNITS, type LinearObjectiveId } from '../objectives.ts';
import { planModel, type PlanModel } from '../plan-model.ts';
import type { Report } from '../plan-result.ts';
import { COMMIT_YEARS, type RobustCase, type RobustOptions, type RobustOutcome } from './study-result.ts';
import { wholeOption, type Study } from './study.ts';
import type { ProvenSolution } from '../solver/proof.ts';
import { loadedSolver, type Solver } from '../solver/solver.ts';
import { deadline, type Run } from '../run.ts';
import { CASES, caseScenario } from './uncertainty.ts';
import { columnIndex, ORDERED } from '../variables.ts';
import { relaxedModel } from '../whole-units.ts';

const COMMIT_YR = 3;

/**
 * The robust plan: the best expected value with the orders of the first `commit_yr` years in common. Yearly periods
 * unless told otherwise; fractions, fixed losses and costs. `time` is planned as `rate`. Infeasible when a future has
 * no plan of its own.
 */
export async function robustOutcome(
  scenario: Scenario,
  options: RobustOptions = {},
  { port, report }: { port?: Solver; report?: Report } = {},
): Promise<RobustOutcome> {
  const { periodsPerYear = 1, timeLimit_s } = options;
  const commit_yr = wholeOption('commit_yr', options.commit_yr ?? COMMIT_YR, COMMIT_YEARS);
  const run: Run = { solver: port ?? (await loadedSolver()), clock: deadline({ timeLimit_s }), report };
  const asked = options.objective ?? scenario.plan.objective;
  const objective: LinearObjectiveId = asked === 'time' ? 'rate' : asked;
  const solve = (model: Model) => provenAnswer(relaxedModel(model), run.solver, { clock: run.clock });
  const plans = CASES.map(({ id }) =>
    planModel({ ...planData(caseScenario(scenario, id), { periodsPerYear }), whole: null }, objective),
  );
  const committed = committedColumns(plans[0]!, Math.round(commit_yr * periodsPerYear));

  const alone: ProvenSolution[] = [];
  for (const [k, { label }] of CASES.entries()) {
    report?.({ message: message('plan.progress.futureAlone', { future: label }), doneFraction: k / 7 });
    const answer = solve(plans[k]!.model);
    if (answer.status !== 'optimal') return none(answer, message('plan.robust.noPlanAlone', { future: label }));
    alone.push(answer.proven);
  }
  report?.({ message: message('plan.progress.allFutures'), doneFraction: 3 / 7 });
  const common = solve(jointModel(plans, committed));
  if (common.status !== 'optimal') return none(common, message('plan.robust.noCommonPlan'));
  const joint = common.proven;

  const width = plans[0]!.model.columnNames.length;
  const cases = CASES.map(({ id, label, probability }, k): RobustCase => {
    report?.({ message: message('plan.progress.middleFirst', { future: label }), doneFraction: (4 + k) / 7 });
    const { model } = plans[k]!;
    const values = joint.values.subarray(k * width, (k + 1) * width);
    const afterMiddle = solve(withOrders(model, committed, alone[1]!.values));
    return {
      id,
      label,
      probability,
      alone: alone[k]!.measures.primal,
      robust: model.cost.reduce((sum, cost, j) => sum + cost * values[j]!, 0),
      middleFirst: afterMiddle.status === 'optimal' ? afterMiddle.proven.measures.primal : null,
    };
  });
  const unit = OBJECTIVE_UNITS[objective];
  const expected = (value: (one: RobustCase) => number | null) =>
    cases.reduce<number | null>((sum, one) => {
      const part = value(one);
      return sum === null || part === null ? null : sum + one.probability * part;
    }, 0);
  const robustMean = expected((one) => one.robust)!;
  const middleFirst = expected((one) => one.middleFirst);
  const ordered = (values: Float64Array, h: (typeof STAGES)[number]) =>
    committed.filter(({ stage }) => stage === h).reduce((sum, { column }) => sum + values[column]!, 0);
  return {
    status: 'done',
    value: {
      objective,
      unit,
      commit_yr,
      periodsPerYear,
      cases,
      expected: { alone: expected((one) => one.alone)!, robust: robustMean, middleFirst },
      orders: STAGES.map((h) => ({
        stage: h,
        robust_per_yr: ordered(joint.values, h),
        alone_per_yr: alone.map((proven) => ordered(proven.values, h)),
      })),
      rows: plans[0]!.model.rowNames.length * 3 + committed.length * 2,
      gapRatio: joint.measures.gapRatio,
      residualRatio: joint.measures.residualRatio,
      message:
        middleFirst === null
          ? message('plan.robust.middleFails', { years: commit_yr, robust: quantityOf(robustMean, unit, 4) })
          : message('plan.robust.summary', {
              years: commit_yr,
              robust: quantityOf(robustMean, unit, 4),
              middle: quantityOf(middleFirst, unit, 4),
            }),
    },
  };
}

/** The study as a record. */
export const robust: Study<RobustOptions, Report, RobustOutcome> = {
  ranges: { commit_yr: COMMIT_YEARS },
  outcome: robustOutcome,
};

/** What an answer without a plan says: none where that is proven, and only not found where it is not. */
function none(answer: Exclude<ProvenAnswer, { status: 'optimal' }>, isNone: Message): RobustOutcome {
  switch (answer.status) {
    case 'infeasible':
      return { status: 'infeasible', message: isNone };
    case 'timeLimit':
      return { status: 'timeLimit', message: message('plan.robust.timeLimit') };
    case 'unbounded':
      return { status: 'unbounded', message: message('plan.outcome.unbounded') };
    case 'failed':
      return refused(answer.reason);
  }
}

interface Committed {
  readonly column: number;
  readonly stage: (typeof STAGES)[number];
}

function committedColumns({ data }: PlanModel, periods: number): Committed[] {
  return Array.from({ length: Math.min(periods, data.periodCount) }, (_, i) =>
    STAGES.map((stage) => ({ stage, column: columnIndex(ORDERED[stage], i + 1) })),
  ).flat();
}

/** The three programs side by side, costs weighted by probability, with rows that make committed orders equal. */
function jointModel(plans: readonly PlanModel[], committed: readonly Committed[]): Model {
  const columns: ColumnSpec[] = [];
  const rows: RowSpec[] = [];
  plans.forEach(({ model }, k) => {
    const { id, probability } = CASES[k]!;
    const parts = specsOf(model);
    const shift = columns.length;
    columns.push(
      ...parts.columns.map((column) => ({
        ...column,
        name: `${column.name}_${id}`,
        cost: probability * (column.cost ?? 0),
      })),
    );
    rows.push(
      ...parts.rows.map((row) => ({
        ...row,
        name: `${row.name}_${id}`,
        family: `${row.family}_${id}`,
        entries: row.entries.map(([factor, column]) => [factor, column + shift] as const),
      })),
    );
  });
  const width = columns.length / plans.length;
  for (const { column, stage } of committed)
    for (const k of [1, 2])
      rows.push({
        name: `same_${plans[0]!.model.columnNames[column]}_${CASES[k]!.id}`,
        family: `same_${stage}_${CASES[k]!.id}`,
        entries: [
          [1, column],
          [-1, column + k * width],
        ],
        lower: 0,
        upper: 0,
      });
  return assembledModel('Robust plan', plans[0]!.model.direction, columns, rows);
}

function withOrders(model: Model, committed: readonly Committed[], values: Float64Array): Model {
  const fixed = { ...model, lower: model.lower.slice(), upper: model.upper.slice() };
  for (const { column } of committed) {
    const order = Math.min(Math.max(values[column]!, model.lower[column]!), model.upper[column]!);
    fixed.lower[column] = fixed.upper[column] = order;
  }
  return fixed;
}
