/** Money by year: income of the satellites at work, spending, what is left, present value. Not here: other revenue. */
import { pow } from '../maths/powers.ts';

/** What a plan brings and costs in each period. `income_MUSD` is the whole income, reinvested or not. */
export interface MoneyByPeriod {
  readonly startYear: number;
  readonly periodsPerYear: number;
  readonly income_MUSD: Float64Array;
  readonly spending_MUSD: Float64Array;
  readonly discount_per_yr: number;
}

/** One number a calendar year; the last year may be a part of one. */
export interface CashFlow {
  readonly year: Float64Array;
  readonly income_MUSD: Float64Array;
  readonly spending_MUSD: Float64Array;
  readonly net_MUSD: Float64Array;
  /** Net from the beginning, as it stands and discounted to the beginning. */
  readonly cumulative_MUSD: Float64Array;
  readonly presentValue_MUSD: Float64Array;
  /** All of it discounted: the net present value. */
  readonly netPresentValue_MUSD: number;
  /** Year at whose end the money put in has come back; `null` when it has not. */
  readonly paybackYear: number | null;
}

/** Cash flow by year; each period is discounted at its end, as the plan's objectives are. */
export function cashFlow(money: MoneyByPeriod): CashFlow {
  const { startYear, periodsPerYear, income_MUSD, spending_MUSD, discount_per_yr } = money;
  const yearCount = Math.ceil(income_MUSD.length / periodsPerYear);
  const byYear = (value: (period: number) => number) => {
    const sums = new Float64Array(yearCount);
    for (let i = 0; i < income_MUSD.length; i++) {
      const year = Math.floor(i / periodsPerYear);
      sums[year] = sums[year]! + value(i);
    }
    return sums;
  };
  const net = (i: number) => income_MUSD[i]! - spending_MUSD[i]!;
  const netByYear = byYear(net);
  const cumulative = running(netByYear);
  const presentValue = running(byYear((i) => net(i) * pow(1 + discount_per_yr, -(i + 1) / periodsPerYear)));
  const wasNegative = cumulative.some((value) => value < 0);
  const back = cumulative.findLastIndex((value) => value < 0) + 1;
  return {
    year: Float64Array.from({ length: yearCount }, (_, y) => startYear + y),
    income_MUSD: byYear((i) => income_MUSD[i]!),
    spending_MUSD: byYear((i) => spending_MUSD[i]!),
    net_MUSD: netByYear,
    cumulative_MUSD: cumulative,
    presentValue_MUSD: presentValue,
    netPresentValue_MUSD: presentValue.at(-1) ?? 0,
    paybackYear: wasNegative && back < yearCount ? startYear + back : null,
  };
}

function running(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => (sum += value));
}
