/** Capacity: what is installed of each stage grows by what was ordered a lead time ago. Most orders: variables.ts. */
import { STAGES } from '../../scenario/fields.ts';
import { balance, type Constraint } from './constraint.ts';
import { CAPACITY, ORDERED } from '../variables.ts';

/** K_h,t = K_h,t−1 + x_h,t−L_h, in capacity per year; one row per stage. */
export const capacity: Constraint = {
  id: 'capacity',
  sentence: 'Capacity grows by what was ordered a lead time ago.',
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
};
