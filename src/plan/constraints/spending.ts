/** Spending: what the plan's purchases of a period cost. */
import { STAGES } from '../../scenario/fields.ts';
import { balance, type Constraint, type Term } from './constraint.ts';
import { ORDERED } from '../variables.ts';

/**
 * c_t = shipCost s_t + launchCost ℓ_t + Σ expansionCost_h x_h,t + gearCost (iE_t + iW_t + iD_t) + chipCost b_t, and the
 * price of satellites sent from Earth where that route is open, in M$.
 */
export const spending: Constraint = {
  id: 'spending',
  sentence: 'Ships, launches, expansion, gear and chips are paid for when they are bought.',
  rows: ({ scenario: { finance }, stages, course, direct }, t) => [
    balance(
      'spending',
      t,
      [[1, 'spending', t]],
      [
        [course.shipCost_MUSD[t - 1]!, 'shipsBuilt', t],
        [course.launchCost_MUSD[t - 1]!, 'launches', t],
        ...STAGES.map((h): Term => [stages[h].expansionCost_MUSD, ORDERED[h], t]),
        [finance.gearCost_MUSD_t, 'importedEquipment', t],
        [finance.gearCost_MUSD_t, 'importedPower', t],
        [finance.gearCost_MUSD_t, 'importedDriver', t],
        [course.chipCost_MUSD[t - 1]!, 'satellitesBuilt', t],
        ...(direct ? [[direct.unitCost_MUSD, 'shippedFromEarth', t] as Term] : []),
      ],
    ),
  ],
};
