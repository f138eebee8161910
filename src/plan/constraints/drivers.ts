/** Drivers: mass drivers that stand, in fractions while they are built. */
import { balance, type Constraint } from './constraint.ts';

/** D_t = D_t−1 + (iD_t + gD_t) / driver mass, a count. */
export const drivers: Constraint = {
  id: 'drivers',
  sentence: 'Drivers grow by driver gear, imported or made locally.',
  rows: ({ driverMass_t }, t) => [
    balance(
      'drivers',
      t,
      [[1, 'drivers', t]],
      [
        [1, 'drivers', t - 1],
        [1 / driverMass_t, 'importedDriver', t],
        [1 / driverMass_t, 'madeDriver', t],
      ],
    ),
  ],
};
