/** Industry: the local mass of everything made in a period stays within what the equipment can make. */
import { message } from '../../text/text.ts';
import { limited, type Constraint } from './constraint.ts';

/** f_E gE_t + f_W gW_t + f_D gD_t + f_S m b_t ≤ productivity Δ E_t−1, in tonnes. */
export const industry = {
  id: 'industry',
  message: message('plan.rule.industry'),
  rows: ({ scenario, unitMass_t, industryOutputFactor }, t) => {
    const f = scenario.moon.localFraction;
    return [
      limited(
        'industry',
        t,
        [
          [f.equipment, 'madeEquipment', t],
          [f.power, 'madePower', t],
          [f.driver, 'madeDriver', t],
          [f.satellite * unitMass_t, 'satellitesBuilt', t],
        ],
        [[industryOutputFactor, 'equipment', t - 1]],
        { limit: 'industry' },
      ),
    ];
  },
  limits: [
    {
      id: 'industry',
      place: 8,
      lever: {
        label: message('plan.limit.industry.label'),
        tile: 'moon',
        more: message('plan.lever.industry.more'),
        scales: 'capacity',
      },
      slack: {
        label: message('plan.limit.industry.label'),
        noun: message('plan.limit.industry.noun'),
        unit: 't',
        weight: 1,
      },
    },
  ],
} as const satisfies Constraint;
