/** The Moon stage’s question, the fields it lets a person change, and what its model leaves out. */
import { text } from '../../../src/text/text.ts';
import type { StageDefinition } from '../stages.ts';

export const MOON_DEFINITION: StageDefinition = {
  question: () => text('stage.moon.question'),
  groups: [
    {
      title: () => text('stage.moon.industry'),
      paths: ['moon.productivity_per_yr', 'moon.equipmentDecay_per_yr', 'moon.warehouse_units'],
    },
    {
      title: () => text('stage.moon.madeLocally'),
      paths: [
        'moon.localFraction.equipment',
        'moon.localFraction.power',
        'moon.localFraction.driver',
        'moon.localFraction.satellite',
      ],
    },
    {
      title: () => text('stage.moon.powerAndEnergy'),
      paths: [
        'moon.powerMass_t_MW',
        'moon.powerAvailability',
        'moon.powerDecay_per_yr',
        'moon.gearEnergy_MWh_t',
        'moon.satelliteEnergy_MWh_t',
      ],
    },
    {
      title: () => text('stage.moon.sourceOfPower'),
      folded: true,
      paths: [
        'moon.powerSource',
        'moon.solarMass_t_MW',
        'moon.storageEnergy_Wh_kg',
        'moon.storageEfficiency',
        'moon.fissionMass_t_MW',
      ],
    },
    {
      title: () => text('stage.moon.atTheStart'),
      folded: true,
      paths: [
        'moon.start.equipment_t',
        'moon.start.power_MW',
        'moon.start.drivers',
        'moon.start.vitamins_t',
        'moon.start.satellites',
      ],
    },
  ],
  limits: () => text('stage.moon.limits'),
};
