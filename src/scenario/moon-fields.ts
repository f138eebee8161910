/** The Moon's rows of the field table. Not here: what the values do (src/plan). */
import { choice, fraction, number } from './field-rows.ts';

function startingStock<const P extends string>(path: P, max: number) {
  return number(path, { default: 0, min: 0, max: 1e9, slider: [0, max], step: 1 });
}

const POWER_SOURCES = [{ id: 'given' }, { id: 'day' }, { id: 'storage' }, { id: 'fission' }] as const;

export const MOON_FIELDS = [
  number('moon.productivity_per_yr', { default: 3, min: 0, max: 100, slider: [0.1, 20], step: 0.1 }),
  number('moon.equipmentDecay_per_yr', { default: 0.05, min: 0, max: 1, step: 0.01 }),
  number('moon.powerDecay_per_yr', { default: 0.04, min: 0, max: 1, step: 0.01 }),
  fraction('moon.localFraction.equipment', 0.9),
  fraction('moon.localFraction.power', 0.9),
  fraction('moon.localFraction.driver', 0.9),
  fraction('moon.localFraction.satellite', 0.92),
  number('moon.powerMass_t_MW', { default: 20, min: 0.01, max: 1e4, slider: [1, 150], step: 0.5 }),
  number('moon.gearEnergy_MWh_t', { default: 20, min: 0, max: 1e5, slider: [1, 100], step: 1 }),
  number('moon.satelliteEnergy_MWh_t', { default: 40, min: 0, max: 1e5, slider: [1, 200], step: 1 }),
  fraction('moon.powerAvailability', 0.8),
  choice('moon.powerSource', { default: 'given', choices: POWER_SOURCES }),
  number('moon.solarMass_t_MW', { default: 20, min: 0.01, max: 1e4, slider: [1, 150], step: 0.5 }),
  number('moon.storageEnergy_Wh_kg', { default: 400, min: 1, max: 1e5, slider: [50, 2000], step: 10 }),
  number('moon.storageEfficiency', { default: 0.55, min: 0.05, max: 1, step: 0.01 }),
  number('moon.fissionMass_t_MW', { default: 150, min: 0.01, max: 1e4, slider: [10, 300], step: 1 }),
  number('moon.warehouse_units', { default: 200000, min: 0, max: 1e9, slider: [0, 1e6], step: 1000 }),
  startingStock('moon.start.equipment_t', 5000),
  startingStock('moon.start.power_MW', 500),
  startingStock('moon.start.drivers', 10),
  startingStock('moon.start.vitamins_t', 5000),
  startingStock('moon.start.satellites', 10000),
] as const;
