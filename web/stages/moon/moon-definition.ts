/** The Moon stage’s question, the fields it lets a person change, and what its model leaves out. */
import type { StageDefinition } from '../stages.ts';

export const MOON_DEFINITION: StageDefinition = {
  question: 'How fast does industry on the Moon grow from what lands?',
  groups: [
    { title: 'Industry', paths: ['moon.productivity_per_yr', 'moon.equipmentDecay_per_yr', 'moon.warehouse_units'] },
    {
      title: 'Made locally',
      paths: [
        'moon.localFraction.equipment',
        'moon.localFraction.power',
        'moon.localFraction.driver',
        'moon.localFraction.satellite',
      ],
    },
    {
      title: 'Power and energy',
      paths: [
        'moon.powerMass_t_MW',
        'moon.powerAvailability',
        'moon.powerDecay_per_yr',
        'moon.gearEnergy_MWh_t',
        'moon.satelliteEnergy_MWh_t',
      ],
    },
    {
      title: 'Source of power',
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
      title: 'At the start',
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
  limits:
    'Equipment and power count in tonnes and megawatts; whole drivers, pads and plants are an option of the plan.',
};
