/** Active: satellites at work, after delivery, attrition and the end of life. */
import { pow } from '../../maths/powers.ts';
import { message } from '../../text/text.ts';
import { balance, type Constraint, type Term } from './constraint.ts';

/** A_t = k A_t−1 + q z_t − q k^λ z_t−λ, in satellites; those sent from Earth join like those launched, with q = 1. */
export const active = {
  id: 'active',
  message: message('plan.rule.active'),
  rows: ({ scenario, activeLeftFraction, lifeCount, direct }, t) => {
    const delivery = scenario.flight.deliveryProbability;
    const lastingFraction = pow(activeLeftFraction, lifeCount);
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
          [activeLeftFraction, 'active', t - 1],
          [delivery, 'satellitesLaunched', t],
          [-delivery * lastingFraction, 'satellitesLaunched', t - lifeCount],
          ...shipped,
        ],
      ),
    ];
  },
} as const satisfies Constraint;
