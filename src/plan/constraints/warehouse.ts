/** Warehouse: finished satellites that wait for launch. Its size is an upper bound (variables.ts). */
import { balance, type Constraint } from './constraint.ts';

/** Q_t = Q_t−1 + b_t − z_t, in units. */
export const warehouse: Constraint = {
  id: 'warehouse',
  sentence: 'Satellites wait in the warehouse until they are thrown.',
  rows: (_, t) => [
    balance(
      'warehouse',
      t,
      [[1, 'warehouse', t]],
      [
        [1, 'warehouse', t - 1],
        [1, 'satellitesBuilt', t],
        [-1, 'satellitesLaunched', t],
      ],
    ),
  ],
};
