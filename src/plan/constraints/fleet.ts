/** Fleet: ships at the end of a period, after building, losses and retirement. */
import { message } from '../../text/text.ts';
import { balance, type Constraint } from './constraint.ts';

/** F_t = F_t−1 + s_t − (loss + 1/reuseLimit) ℓ_t, in ships. */
export const fleet = {
  id: 'fleet',
  message: message('plan.rule.fleet'),
  rows: ({ course, shipWearFraction }, t) => [
    balance(
      'fleet',
      t,
      [[1, 'fleet', t]],
      [
        [1, 'fleet', t - 1],
        [1, 'shipsBuilt', t],
        [-(course.lossProbability[t - 1]! + shipWearFraction), 'launches', t],
      ],
    ),
  ],
} as const satisfies Constraint;
