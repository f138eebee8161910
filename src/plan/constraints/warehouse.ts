/** Warehouse: finished satellites that wait for launch. Its size is an upper bound. */
import { message } from '../../text/text.ts';
import { balance, type Constraint } from './constraint.ts';

/** Q_t = Q_t−1 + b_t − z_t, in satellites. */
export const warehouse = {
  id: 'warehouse',
  message: message('plan.rule.warehouse'),
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
  limits: [
    {
      id: 'warehouse',
      place: 16,
      bound: { variable: 'warehouse', upper: ({ scenario }) => scenario.moon.warehouse_units },
      lever: {
        label: message('plan.limit.warehouse.label'),
        tile: 'moon',
        more: message('plan.lever.warehouse.more'),
      },
      slack: {
        label: message('plan.limit.warehouse.label'),
        noun: message('plan.limit.warehouse.noun'),
        unit: 'units',
        weight: 1,
      },
    },
  ],
} as const satisfies Constraint;
