/** Capacity: what is installed of each stage grows by what was ordered a lead time ago; orders are limited in each period. */
import { STAGES, type Stage } from '../../scenario/fields.ts';
import type { Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { CAPACITY, ORDERED } from '../variables.ts';
import { balance, type Constraint, type Limit } from './constraint.ts';

/** x_h,t ≤ growth Δ, in capacity per year: the bound of a stage's orders. */
const orders = <Id extends string>(id: Id, stage: Stage, place: number, label: Message, noun: Message) =>
  ({
    id,
    place,
    bound: { variable: ORDERED[stage], upper: ({ stages }) => stages[stage].orderLimit_per_yr },
    slack: { label, noun, unit: 'per_yr', weight: 1 },
  }) as const satisfies Limit;

/** K_h,t = K_h,t−1 + x_h,t−L_h, in capacity per year; one row per stage. */
export const capacity = {
  id: 'capacity',
  message: message('plan.rule.capacity'),
  rows: ({ stages }, t) =>
    STAGES.map((h) =>
      balance(
        `capacity_${h}`,
        t,
        [[1, CAPACITY[h], t]],
        [
          [1, CAPACITY[h], t - 1],
          [1, ORDERED[h], t - stages[h].leadCount],
        ],
      ),
    ),
  limits: [
    orders(
      'ordersEngines',
      'engines',
      12,
      message('plan.limit.ordersEngines.label'),
      message('plan.limit.ordersEngines.noun'),
    ),
    orders(
      'ordersSupply',
      'supply',
      13,
      message('plan.limit.ordersSupply.label'),
      message('plan.limit.ordersSupply.noun'),
    ),
    orders(
      'ordersAssembly',
      'assembly',
      14,
      message('plan.limit.ordersAssembly.label'),
      message('plan.limit.ordersAssembly.noun'),
    ),
    orders('ordersSite', 'site', 15, message('plan.limit.ordersSite.label'), message('plan.limit.ordersSite.noun')),
  ],
} as const satisfies Constraint;
