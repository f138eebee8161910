/** Active: satellites at work, after delivery, attrition and the end of life. */
import { balance, type Constraint, type Term } from './constraint.ts';

/** A_t = k A_t−1 + q z_t − q k^λ z_t−λ, in units; satellites sent from Earth join like those thrown, with q = 1. */
export const active: Constraint = {
  id: 'active',
  sentence: 'Delivered satellites work until they fail or reach the end of their life.',
  rows: ({ scenario, activeKeptFraction, lifeCount, direct }, t) => {
    const delivery = scenario.flight.deliveryProbability;
    const lastingFraction = activeKeptFraction ** lifeCount;
    const shipped: Term[] = direct
      ? [
          [1, 'shippedFromEarth', t],
          [-lastingFraction, 'shippedFromEarth', t - lifeCount],
        ]
      : [];
    return [
      balance(
        'active',
        t,
        [[1, 'active', t]],
        [
          [activeKeptFraction, 'active', t - 1],
          [delivery, 'satellitesLaunched', t],
          [-delivery * lastingFraction, 'satellitesLaunched', t - lifeCount],
          ...shipped,
        ],
      ),
    ];
  },
};
