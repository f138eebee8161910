/** Industry: the local mass of everything made in a period stays within what the equipment can make. */
import { limit, type Constraint } from './constraint.ts';

/** f_E gE_t + f_W gW_t + f_D gD_t + f_S m b_t ≤ productivity Δ E_t−1, in tonnes. */
export const industry: Constraint = {
  id: 'industry',
  sentence: 'Lunar industry makes only so much per tonne of equipment.',
  rows: ({ scenario, unitMass_t, industryOutputFactor }, t) => {
    const f = scenario.moon.localFraction;
    return [
      limit(
        'industry',
        t,
        [
          [f.equipment, 'madeEquipment', t],
          [f.power, 'madePower', t],
          [f.driver, 'madeDriver', t],
          [f.satellite * unitMass_t, 'satellitesBuilt', t],
        ],
        [[industryOutputFactor, 'equipment', t - 1]],
      ),
    ];
  },
};
