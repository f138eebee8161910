/** Money: spending stays within the outside budget and the reinvested income of the satellites at work. */
import { message } from '../../text/text.ts';
import { limited, type Constraint } from './constraint.ts';

/** c_t ≤ budget Δ + reinvest · price · 1e-6 · power_kW · Δ · A_t−1, in M$. */
export const money = {
  id: 'money',
  message: message('plan.rule.money'),
  rows: ({ budget_MUSD, unitIncome_MUSD }, t) => [
    limited('money', t, [[1, 'spending', t]], [[unitIncome_MUSD, 'active', t - 1]], {
      constant: budget_MUSD,
      limit: 'budget',
    }),
  ],
  limits: [
    {
      id: 'budget',
      place: 11,
      lever: {
        label: message('plan.limit.budget.label'),
        tile: 'plan',
        more: message('plan.lever.budget.more'),
        scales: 'constant',
      },
      slack: {
        label: message('plan.limit.budget.label'),
        noun: message('plan.limit.budget.noun'),
        unit: 'MUSD',
        weight: 1,
      },
    },
  ],
} as const satisfies Constraint;
