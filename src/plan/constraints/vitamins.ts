/** Vitamins: the stock of what the Moon cannot make, which every local product needs. */
import { balance, type Constraint } from './constraint.ts';

/** V_t = V_t−1 + iV_t − (1−f_E) gE_t − (1−f_W) gW_t − (1−f_D) gD_t − (1−f_S) m b_t, in tonnes. */
export const vitamins: Constraint = {
  id: 'vitamins',
  sentence: 'Every local product uses some of what only Earth can make.',
  rows: ({ scenario, unitMass_t }, t) => {
    const f = scenario.moon.localFraction;
    return [
      balance(
        'vitamins',
        t,
        [[1, 'vitamins', t]],
        [
          [1, 'vitamins', t - 1],
          [1, 'importedVitamins', t],
          [-(1 - f.equipment), 'madeEquipment', t],
          [-(1 - f.power), 'madePower', t],
          [-(1 - f.driver), 'madeDriver', t],
          [-(1 - f.satellite) * unitMass_t, 'satellitesBuilt', t],
        ],
      ),
    ];
  },
};
