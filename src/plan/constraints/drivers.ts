/** Drivers: mass drivers that stand, in fractions while they are built. */
import { message } from '../../text/text.ts';
import { balance, type Constraint } from './constraint.ts';

/** D_t = D_t−1 + (iD_t + gD_t) / driver mass, a count. */
export const drivers = {
  id: 'drivers',
  message: message('plan.rule.drivers'),
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
} as const satisfies Constraint;
