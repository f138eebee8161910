/** Cargo: imports share the payload of the landings. */
import { limit, type Constraint } from './constraint.ts';

/** iE_t + iW_t + iD_t + iV_t ≤ payload n_t, in tonnes. */
export const cargo: Constraint = {
  id: 'cargo',
  sentence: 'Imports fit in the payload of the landings.',
  rows: ({ scenario }, t) => [
    limit(
      'cargo',
      t,
      [
        [1, 'importedEquipment', t],
        [1, 'importedPower', t],
        [1, 'importedDriver', t],
        [1, 'importedVitamins', t],
      ],
      [[scenario.earth.payload_t, 'landings', t]],
    ),
  ],
};
