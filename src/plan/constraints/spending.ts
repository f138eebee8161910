/** Spending: what the plan's purchases of a period cost. */
import { STAGES } from '../../scenario/fields.ts';
import { balance, type Constraint, type Term } from '../constraint.ts';
import { ORDERED } from '../variables.ts';

/** c_t = shipCost s_t + launchCost ℓ_t + Σ expansionCost_h x_h,t + gearCost (iE_t + iW_t + iD_t) + chipCost b_t, in M$. */
export const spending: Constraint = {
  id: 'spending',
  sentence: 'Ships, launches, expansion, gear and chips are paid for when they are bought.',
  rows: ({ scenario: { earth, finance, satellite }, stages }, t) => [
    balance(
      'spending',
      t,
      [[1, 'spending', t]],
      [
        [earth.shipCost_MUSD, 'shipsBuilt', t],
        [earth.launchCost_MUSD, 'launches', t],
        ...STAGES.map((h): Term => [stages[h].expansionCost_MUSD, ORDERED[h], t]),
        [finance.gearCost_MUSD_t, 'importedEquipment', t],
        [finance.gearCost_MUSD_t, 'importedPower', t],
        [finance.gearCost_MUSD_t, 'importedDriver', t],
        [satellite.chipCost_MUSD, 'satellitesBuilt', t],
      ],
    ),
  ],
};
