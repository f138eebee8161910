/** Energy: making and launching stay within what the installed power gives. */
import { message } from '../../text/text.ts';
import { limited, type Constraint } from './constraint.ts';

/** e_gear (f_E gE_t + f_W gW_t + f_D gD_t) + e_sat f_S m b_t + ε z_t ≤ availability H Δ W_t−1, in MWh. */
export const energy = {
  id: 'energy',
  message: message('plan.rule.energy'),
  rows: ({ scenario, unitMass_t, shotEnergy_MWh, powerOutput_MWh_MW }, t) => {
    const { localFraction: f, gearEnergy_MWh_t, satelliteEnergy_MWh_t } = scenario.moon;
    return [
      limited(
        'energy',
        t,
        [
          [gearEnergy_MWh_t * f.equipment, 'madeEquipment', t],
          [gearEnergy_MWh_t * f.power, 'madePower', t],
          [gearEnergy_MWh_t * f.driver, 'madeDriver', t],
          [satelliteEnergy_MWh_t * f.satellite * unitMass_t, 'satellitesBuilt', t],
          [shotEnergy_MWh, 'satellitesLaunched', t],
        ],
        [[powerOutput_MWh_MW, 'power', t - 1]],
        { limit: 'power' },
      ),
    ];
  },
  limits: [
    {
      id: 'power',
      place: 9,
      lever: {
        label: message('plan.limit.power.label'),
        tile: 'moon',
        more: message('plan.lever.power.more'),
        scales: 'capacity',
      },
      slack: {
        label: message('plan.limit.power.label'),
        noun: message('plan.limit.power.noun'),
        unit: 'MWh',
        weight: 1,
      },
    },
  ],
} as const satisfies Constraint;
