/**
 * The elastic program: each limit of a plan that may give way does so for a price, and the least relief is found.
 * Not here: what may give way (constraints/), which limits together forbid a target (why-not.ts).
 */
import { BOUNDS, SLACKS, type ReliefId } from '../constraints/index.ts';
import { VARIABLES } from '../names.ts';
import type { PlanModel } from '../plan-model.ts';
import { assembledModel, specsOf, type Model } from '../solver/model.ts';
import { columnIndex } from '../variables.ts';

/** A place of the program where a limit may give way: a row, or the upper bound of a column. */
export interface ElasticLimit {
  readonly rule: ReliefId;
  /** From 1. */
  readonly periodIndex: number;
  readonly kind: 'row' | 'column';
  readonly index: number;
}

/** Every place that may give way: rows in their order, then columns in theirs. */
export function elasticLimits({ model, rows, data }: PlanModel): ElasticLimit[] {
  const slackOf = new Map<string | undefined, ReliefId>(SLACKS.map(({ id }) => [id, id]));
  const boundOf = new Map(BOUNDS.map(({ id, bound }) => [bound.variable, slackOf.get(id)]));
  const limits: ElasticLimit[] = [];
  rows.forEach(({ limit, period }, index) => {
    const rule = slackOf.get(limit);
    if (rule) limits.push({ rule, periodIndex: period, kind: 'row', index });
  });
  for (let t = 1; t <= data.periodCount; t++)
    for (const { id } of VARIABLES) {
      const rule = boundOf.get(id);
      const index = columnIndex(id, t);
      if (rule && model.upper[index]! < Infinity) limits.push({ rule, periodIndex: t, kind: 'column', index });
    }
  return limits;
}

/** The program with each limit raised by an amount; the others stay. */
export function relievedModel(model: Model, limits: readonly ElasticLimit[], amounts: ArrayLike<number>): Model {
  const relieved = { ...model, rowUpper: model.rowUpper.slice(), upper: model.upper.slice() };
  limits.forEach(({ kind, index }, i) => {
    const bounds = kind === 'row' ? relieved.rowUpper : relieved.upper;
    bounds[index] = bounds[index]! + amounts[i]!;
  });
  return relieved;
}

/** The program that minimises the weighted relief of its limits and meets every other rule; slacks are its last columns. */
export function elasticModel(model: Model, limits: readonly ElasticLimit[], weights: ArrayLike<number>): Model {
  const { columns, rows } = specsOf(model);
  const idle = columns.map((column) => ({ ...column, cost: 0 }));
  const slack = (i: number) => columns.length + i;
  limits.forEach(({ rule, kind, index }, i) => {
    if (kind === 'row') {
      const row = rows[index]!;
      rows[index] = { ...row, entries: [...row.entries, [-1, slack(i)]] };
    } else {
      const { name, upper = Infinity } = idle[index]!;
      idle[index] = { ...idle[index]!, upper: Infinity };
      rows.push({
        name: `bound_${name}`,
        family: `bound_${rule}`,
        entries: [
          [1, index],
          [-1, slack(i)],
        ],
        lower: -Infinity,
        upper,
      });
    }
  });
  const slacks = limits.map(({ rule, periodIndex, index }, i) => ({
    name: `slack_${rule}_${index}_${periodIndex}`,
    cost: weights[i]!,
  }));
  return assembledModel('Least relief', 'min', [...idle, ...slacks], rows);
}
