/** Energy: making and launching stay within what the installed power gives. */
import { limit, type Constraint } from './constraint.ts';

/** e_gear (f_E gE_t + f_W gW_t + f_D gD_t) + e_sat f_S m b_t + ε z_t ≤ availability H Δ W_t−1, in MWh. */
export const energy: Constraint = {
  id: 'energy',
  sentence: 'Making and launching use no more energy than the installed power gives.',
  rows: ({ scenario, unitMass_t, shotEnergy_MWh, powerOutput_MWh_MW }, t) => {
    const { localFraction: f, gearEnergy_MWh_t, satelliteEnergy_MWh_t } = scenario.moon;
    return [
      limit(
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
      ),
    ];
  },
};
