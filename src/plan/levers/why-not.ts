/**
 * Why there is no plan: the least relief of limits that would allow one, in their own units, and by a deletion filter the
 * limits that together forbid it. Not here: the elastic program (relief.ts).
 */
import { decimalsOf, quantityOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { SLACKS, type ReliefId } from '../constraints/index.ts';
import type { PlanModel } from '../plan-model.ts';
import type { Relief, Report, WhyNot } from '../plan-result.ts';
import type { Model } from '../solver/model.ts';
import { ACCEPTED_RATIO, type ProvenSolution } from '../solver/proof.ts';
import { capacitySideAt } from './levers.ts';
import { largestFirst } from './ranking.ts';
import { elasticLimits, elasticModel, relievedModel, type ElasticLimit } from './relief.ts';

/** What the search needs besides the program that has no solution. */
export interface WhyNotInput {
  /** The infeasible program with the rows it was written from. */
  readonly plan: PlanModel;
  /** The best that can be done, whose limits are the measure of relief; `null` when nothing at all can. */
  readonly best: ProvenSolution | null;
  readonly solve: (model: Model) => ProvenSolution | null;
  /** Whether some plan meets the target when the upper limits named are lifted altogether. */
  readonly isFeasibleWithout: (limits: readonly ElasticLimit[]) => boolean;
  readonly report?: Report | undefined;
}

/** Amounts below this share of their measure are within what the proof lets a row be broken by: they ask for nothing. */
const NOISE_RATIO = ACCEPTED_RATIO;

/** The relief and the irreducible set, or `null` when the solver could not prove the relief. */
export function whyNot(input: WhyNotInput): WhyNot | null {
  input.report?.({ message: message('plan.progress.leastRelief'), doneFraction: 0 });
  const relief = leastRelief(input);
  if (!relief) return null;
  const together = irreducibleSet(input, elasticLimits(input.plan));
  return { relief, together, message: togetherMessage(together) };
}

/**
 * The least that limits would have to give, largest share first and equals along the chain; of one rule alone where `only`
 * names it. `null` when the solver could not prove it.
 */
export function leastRelief(
  { plan, best, solve }: Pick<WhyNotInput, 'plan' | 'best' | 'solve'>,
  only?: ReliefId,
): Relief[] | null {
  const limits = elasticLimits(plan).filter(({ rule }) => only === undefined || rule === only);
  const measures = limitMeasures(plan, limits, best);
  const weight = new Map(SLACKS.map(({ id, slack }) => [id, slack.weight]));
  const model = elasticModel(
    plan.model,
    limits,
    measures.map((measure, i) => weight.get(limits[i]!.rule)! / measure),
  );
  const proven = solve(model);
  if (!proven) return null;
  const amounts = proven.values.slice(model.columnNames.length - limits.length);
  const given = limits
    .map((limit, i) => ({ limit, amount: amounts[i]!, measure: measures[i]! }))
    .filter(({ amount, measure }) => amount > NOISE_RATIO * measure);
  const found = SLACKS.flatMap(({ id, slack: { label, unit } }): Relief[] => {
    const mine = given.filter(({ limit }) => limit.rule === id);
    if (mine.length === 0) return [];
    const byPeriod = new Float64Array(plan.data.periodCount);
    for (const { limit, amount } of mine) byPeriod[limit.periodIndex - 1]! += amount;
    const amount = byPeriod.reduce((sum, part) => sum + part, 0);
    const measure = mine.reduce((sum, one) => sum + one.measure, 0);
    const largest = byPeriod.reduce((most, part) => Math.max(most, part), 0);
    const periods = mine.map(({ limit }) => limit.periodIndex);
    const words = reliefMessage(plan, { limit: label, amount: quantityOf(amount, unit, 4) }, periods);
    return [{ rule: id, label, unit, amount, largest, shareFraction: amount / measure, byPeriod, message: words }];
  });
  return largestFirst(found, ({ shareFraction }) => shareFraction);
}

/** The program with exactly a relief's amounts given, for a test that they suffice. */
export function withRelief(plan: PlanModel, relief: readonly Relief[]): Model {
  const limits = elasticLimits(plan);
  const amounts = limits.map(
    ({ rule, periodIndex }) => relief.find((one) => one.rule === rule)?.byPeriod[periodIndex - 1] ?? 0,
  );
  return relievedModel(plan.model, limits, amounts);
}

/** What each limit allows in the best plan; where that is nothing, its mean over the periods, at least one. */
function limitMeasures(plan: PlanModel, limits: readonly ElasticLimit[], best: ProvenSolution | null): number[] {
  const { data, model, rows } = plan;
  const capacitySide = best && capacitySideAt(data, best.values);
  const raw = limits.map(({ kind, index }) => {
    if (kind === 'column') return model.upper[index]!;
    const row = rows[index]!;
    return capacitySide ? capacitySide(row) : Math.abs(row.constant);
  });
  const mean = new Map<ReliefId, number>();
  for (const { id } of SLACKS) {
    const mine = raw.filter((_, i) => limits[i]!.rule === id);
    mean.set(id, mine.reduce((sum, value) => sum + value, 0) / Math.max(1, mine.length));
  }
  return raw.map((value, i) => Math.max(value, mean.get(limits[i]!.rule)!, 1));
}

/** Limits none of which can be left out: each is lifted in turn, and stays lifted when the target stays out of reach. */
function irreducibleSet({ isFeasibleWithout, report }: WhyNotInput, limits: readonly ElasticLimit[]): ReliefId[] {
  const rules = SLACKS.map(({ id }) => id).filter((id) => limits.some((limit) => limit.rule === id));
  const lifted = new Set<ReliefId>();
  for (const [k, rule] of rules.entries()) {
    report?.({ message: message('plan.progress.irreducibleSet'), doneFraction: (k + 1) / (rules.length + 1) });
    lifted.add(rule);
    if (isFeasibleWithout(limits.filter((limit) => lifted.has(limit.rule)))) lifted.delete(rule);
  }
  return rules.filter((rule) => !lifted.has(rule));
}

function reliefMessage(
  plan: PlanModel,
  values: { readonly limit: Message; readonly amount: ReturnType<typeof quantityOf> },
  periods: readonly number[],
): Message {
  const { startYear } = plan.data.scenario.plan;
  const year = (period: number) => Math.floor(startYear + (period - 0.5) * plan.data.period_yr);
  const [first, last] = [year(Math.min(...periods)), year(Math.max(...periods))];
  return first === last
    ? message('plan.relief.inYear', { ...values, year: decimalsOf(first, 0) })
    : message('plan.relief.overYears', { ...values, first: decimalsOf(first, 0), last: decimalsOf(last, 0) });
}

function togetherMessage(together: readonly ReliefId[]): Message {
  const limits = SLACKS.filter(({ id }) => together.includes(id)).map(({ slack }) => slack.noun);
  if (limits.length === 0) return message('plan.whyNot.beyondAllLimits');
  if (limits.length === 1) return message('plan.whyNot.oneLimit', { limit: limits[0]! });
  return message('plan.whyNot.together', { limits });
}
