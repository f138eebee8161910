/**
 * Why there is no plan: the least relief of hard rows that would allow one, in their own units, and by a deletion
 * filter the rules that together forbid it. Not here: the elastic program (relief.ts).
 */
import { formatQuantity } from '../../units.ts';
import type { PlanModel } from '../plan-model.ts';
import type { Relief, ReliefId, Report, WhyNot } from '../plan-result.ts';
import type { ProvenSolution } from '../solver/proof.ts';
import { capacitySide, elasticLimits, elasticModel, ELASTIC, relievedModel, type Limit } from './relief.ts';
import type { Model } from '../solver/model.ts';
import { anyColumnIndex, startingStocks } from '../variables.ts';

/** What the search needs besides the program that has no solution. */
export interface WhyNotInput {
  /** The infeasible program with the rows it was written from. */
  readonly plan: PlanModel;
  /** The best that can be done, whose limits are the measure of relief; `null` when nothing at all can. */
  readonly best: ProvenSolution | null;
  readonly solve: (model: Model) => ProvenSolution | null;
  /** Whether some plan meets the target when the upper limits named are lifted altogether. */
  readonly isFeasibleWithout: (limits: readonly Limit[]) => boolean;
  readonly report?: Report | undefined;
}

/** Amounts below this share of their measure are the noise of the solver. */
const NOISE_RATIO = 1e-9;

/** The relief and the irreducible set, or `null` when the solver could not prove the relief. */
export function whyNot(input: WhyNotInput): WhyNot | null {
  const { plan, solve, report } = input;
  const limits = elasticLimits(plan);
  report?.({ sentence: 'Finding the least that would have to give', doneFraction: 0 });
  const measures = limitMeasures(plan, limits, input.best);
  const model = elasticModel(
    plan.model,
    limits,
    measures.map((measure) => 1 / measure),
  );
  const proven = solve(model);
  if (!proven) return null;
  const amounts = proven.values.slice(model.columnNames.length - limits.length);
  const given = limits
    .map((limit, i) => ({ limit, amount: amounts[i]!, measure: measures[i]! }))
    .filter(({ amount, measure }) => amount > NOISE_RATIO * measure);
  const relief = ELASTIC.map(({ rule, label, unit }): Relief => {
    const mine = given.filter(({ limit }) => limit.rule === rule);
    const byPeriod = new Float64Array(plan.data.periodCount);
    for (const { limit, amount } of mine) byPeriod[limit.periodIndex - 1]! += amount;
    const amount = byPeriod.reduce((sum, part) => sum + part, 0);
    const measure = mine.reduce((sum, one) => sum + one.measure, 0);
    const largest = byPeriod.reduce((most, part) => Math.max(most, part), 0);
    const shareFraction = measure > 0 ? amount / measure : 0;
    const sentence = reliefSentence(
      plan,
      label,
      formatQuantity(amount, unit, 4),
      mine.map(({ limit }) => limit.periodIndex),
    );
    return { rule, label, unit, amount, largest, shareFraction, byPeriod, sentence };
  })
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.shareFraction - a.shareFraction);
  const together = irreducibleSet(input, limits);
  return { relief, together, sentence: togetherSentence(together) };
}

/** The program with exactly a relief's amounts given, for a test that they suffice. */
export function withRelief(plan: PlanModel, relief: readonly Relief[]): Model {
  const limits = elasticLimits(plan);
  const amounts = limits.map(
    ({ rule, periodIndex }) => relief.find((one) => one.rule === rule)?.byPeriod[periodIndex - 1] ?? 0,
  );
  return relievedModel(plan.model, limits, amounts);
}

/** What each limit allows in the best plan; where that is nothing, the rule's mean over the periods, at least one. */
function limitMeasures(plan: PlanModel, limits: readonly Limit[], best: ProvenSolution | null): number[] {
  const { data, model, rows } = plan;
  const start = startingStocks(data);
  const raw = limits.map(({ kind, index }) => {
    if (kind === 'column') return model.upper[index]!;
    if (!best) return Math.abs(rows[index]!.constant);
    return capacitySide(rows[index]!, ([, variable, t]) =>
      t >= 1 ? best.values[anyColumnIndex(data, variable, t)]! : (start[variable] ?? 0),
    );
  });
  const mean = new Map<ReliefId, number>();
  for (const { rule } of ELASTIC) {
    const mine = raw.filter((_, i) => limits[i]!.rule === rule);
    mean.set(rule, mine.reduce((sum, value) => sum + value, 0) / Math.max(1, mine.length));
  }
  return raw.map((value, i) => Math.max(value, mean.get(limits[i]!.rule)!, 1));
}

/** Rules none of which can be left out: each is lifted in turn, and stays lifted when the target stays out of reach. */
function irreducibleSet({ isFeasibleWithout, report }: WhyNotInput, limits: readonly Limit[]): ReliefId[] {
  const rules = ELASTIC.map(({ rule }) => rule).filter((rule) => limits.some((limit) => limit.rule === rule));
  const lifted = new Set<ReliefId>();
  for (const [k, rule] of rules.entries()) {
    report?.({ sentence: 'Finding the rules that together forbid it', doneFraction: (k + 1) / (rules.length + 1) });
    lifted.add(rule);
    if (isFeasibleWithout(limits.filter((limit) => lifted.has(limit.rule)))) lifted.delete(rule);
  }
  return rules.filter((rule) => !lifted.has(rule));
}

const labelOf = (rule: ReliefId) => ELASTIC.find((row) => row.rule === rule)!.label;

function reliefSentence(plan: PlanModel, label: string, amount: string, periods: readonly number[]): string {
  if (periods.length === 0) return '';
  const { startYear } = plan.data.scenario.plan;
  const year = (period: number) => Math.floor(startYear + (period - 0.5) * plan.data.period_yr);
  const [first, last] = [year(Math.min(...periods)), year(Math.max(...periods))];
  return `${label}: ${amount} more ${first === last ? `in ${first}` : `from ${first} to ${last}`}.`;
}

function togetherSentence(together: readonly ReliefId[]): string {
  const names = together.map((rule) => labelOf(rule).toLowerCase());
  if (names.length === 0) return 'No single kind of limit forbids it: even without all of them it is out of reach.';
  if (names.length === 1) return `One limit alone forbids it: ${names[0]}.`;
  return (
    `These limits together forbid it, and without any one of them it could be done: ` +
    `${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`
  );
}
