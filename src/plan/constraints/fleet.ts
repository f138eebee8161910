/** Fleet: ships at the end of a period, after building, losses and retirement. */
import { balance, type Constraint } from './constraint.ts';

/** F_t = F_t−1 + s_t − (loss + 1/reuseLimit) ℓ_t, in ships. */
export const fleet: Constraint = {
  id: 'fleet',
  sentence: 'The fleet grows by new ships and shrinks by losses and worn-out ships.',
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
};
