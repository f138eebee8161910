/** Equipment: the stock of industrial equipment, after wear, imports and local making. */
import { balance, type Constraint } from './constraint.ts';

/** E_t = (1 − decay Δ) E_t−1 + iE_t + gE_t, in tonnes. */
export const equipment: Constraint = {
  id: 'equipment',
  sentence: 'Equipment wears out and is replaced by imports and local making.',
  rows: ({ equipmentKeptFraction }, t) => [
    balance(
      'equipment',
      t,
      [[1, 'equipment', t]],
      [
        [equipmentKeptFraction, 'equipment', t - 1],
        [1, 'importedEquipment', t],
        [1, 'madeEquipment', t],
      ],
    ),
  ],
};
