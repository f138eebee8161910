/** Equipment: the stock of industrial equipment, after wear, imports and local making. */
import { message } from '../../text/text.ts';
import { balance, type Constraint } from './constraint.ts';

/** E_t = (1 − decay Δ) E_t−1 + iE_t + gE_t, in tonnes. */
export const equipment = {
  id: 'equipment',
  message: message('plan.rule.equipment'),
  rows: ({ equipmentLeftFraction }, t) => [
    balance(
      'equipment',
      t,
      [[1, 'equipment', t]],
      [
        [equipmentLeftFraction, 'equipment', t - 1],
        [1, 'importedEquipment', t],
        [1, 'madeEquipment', t],
      ],
    ),
  ],
} as const satisfies Constraint;
