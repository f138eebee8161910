/** Active: satellites at work, after delivery, attrition and the end of life. */
import { balance, type Constraint } from '../constraint.ts';

/** A_t = k A_t−1 + q z_t − q k^λ z_t−λ, in units. */
export const active: Constraint = {
  id: 'active',
  sentence: 'Delivered satellites work until they fail or reach the end of their life.',
  rows: ({ scenario, activeKeptFraction, lifeCount }, t) => {
    const delivery = scenario.flight.deliveryProbability;
    return [
      balance(
        'active',
        t,
        [[1, 'active', t]],
        [
          [activeKeptFraction, 'active', t - 1],
          [delivery, 'satellitesLaunched', t],
          [-delivery * activeKeptFraction ** lifeCount, 'satellitesLaunched', t - lifeCount],
        ],
      ),
    ];
  },
};
