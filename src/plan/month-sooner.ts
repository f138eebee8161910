/** The price of a month: what reaching the target at the least time costs more than one period later. */
import { numberOf, quantityOf } from '../text/message.ts';
import { message } from '../text/text.ts';
import { planData, type PlanData } from './data.ts';
import type { MonthSooner } from './plan-result.ts';
import type { Run } from './run.ts';
import { solvedPlan } from './solving.ts';

/**
 * Least discounted cost with the target reached in the plan's last year, for the plan's own length (the least time) and
 * one period more. `null` when either has no proven answer.
 */
export function monthSooner(data: PlanData, run: Run): MonthSooner | null {
  const { periodsPerYear, periodCount } = data;
  const cost = (count: number) => {
    const solved = solvedPlan(
      { ...planData(data.scenario, { periodsPerYear, periodCount: count }), whole: null },
      'cost',
      run,
    );
    return solved.status === 'solved' ? solved.proven.measures.primal : null;
  };
  const soonest_MUSD = cost(periodCount);
  const later_MUSD = cost(periodCount + 1);
  if (soonest_MUSD === null || later_MUSD === null) return null;
  const months = 12 * data.period_yr;
  const price_MUSD = (soonest_MUSD - later_MUSD) / months;
  return {
    soonest_MUSD,
    later_MUSD,
    price_MUSD,
    message: message('plan.monthSooner', {
      years: numberOf(periodCount * data.period_yr),
      soonest: quantityOf(soonest_MUSD, 'MUSD', 4),
      months: numberOf(months, 2),
      later: quantityOf(later_MUSD, 'MUSD', 4),
      price: quantityOf(price_MUSD, 'MUSD', 3),
    }),
  };
}
