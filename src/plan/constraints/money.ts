/** Money: spending stays within the outside budget and the reinvested income of the satellites at work. */
import { limit, type Constraint } from './constraint.ts';

/** c_t ≤ budget Δ + reinvest · price · 1e-6 · power_kW · Δ · A_t−1, in M$. */
export const money: Constraint = {
  id: 'money',
  sentence: 'Spending stays within the budget and the income that is reinvested.',
  rows: ({ budget_MUSD, unitIncome_MUSD }, t) => [
    limit('money', t, [[1, 'spending', t]], [[unitIncome_MUSD, 'active', t - 1]], budget_MUSD),
  ],
};
