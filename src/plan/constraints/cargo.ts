/** Cargo: imports share the payload of the landings. */
import { message } from '../../text/text.ts';
import { limited, type Constraint } from './constraint.ts';

/** iE_t + iW_t + iD_t + iV_t ≤ payload n_t, in tonnes. */
export const cargo = {
  id: 'cargo',
  message: message('plan.rule.cargo'),
  rows: ({ scenario }, t) => [
    limited(
      'cargo',
      t,
      [
        [1, 'importedEquipment', t],
        [1, 'importedPower', t],
        [1, 'importedDriver', t],
        [1, 'importedVitamins', t],
      ],
      [[scenario.earth.payload_t, 'landings', t]],
      { limit: 'cargo' },
    ),
  ],
  limits: [
    {
      id: 'cargo',
      place: 7,
      lever: {
        label: message('plan.limit.cargo.label'),
        tile: 'earth',
        more: message('plan.lever.cargo.more'),
        scales: 'capacity',
      },
      slack: {
        label: message('plan.limit.cargo.label'),
        noun: message('plan.limit.cargo.noun'),
        unit: 't',
        weight: 1,
      },
    },
  ],
} as const satisfies Constraint;
