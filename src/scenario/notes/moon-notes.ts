/** Notes on the Moon’s fields. Not here: what a note is (note-rows.ts). */
import { note, ours } from '../note-rows.ts';

export const MOON_NOTES = {
  'moon.productivity_per_yr': note(
    'Tonnes of goods that one tonne of equipment makes in a year.',
    'Ho et al.: break-even at 1.8 kg per year per kg of plant; regolith electrolysis 7.2 (Guerrero-Gonzalez & Zabel 2023)',
    'assumption',
  ),
  'moon.equipmentDecay_per_yr': ours('Share of the equipment that wears out in a year.'),
  'moon.powerDecay_per_yr': ours('Share of the power plant that fades in a year.'),
  'moon.localFraction.equipment': ours(
    'Share of the equipment’s mass made from lunar material; the rest comes from Earth.',
  ),
  'moon.localFraction.power': ours('Share of the power gear’s mass made from lunar material.'),
  'moon.localFraction.driver': ours('Share of the mass driver’s mass made from lunar material.'),
  'moon.localFraction.satellite': ours('Share of a satellite’s mass made from lunar material; chips come from Earth.'),
  'moon.powerMass_t_MW': note(
    'Mass of a power plant per megawatt.',
    'Fission surface power: at most 6 t for 40 kWe is 150 t/MW; thin-film solar far less',
    'assumption',
  ),
  'moon.gearEnergy_MWh_t': note(
    'Electrical energy to make one tonne of equipment, power gear or driver on the Moon.',
    'Lunar oxygen alone takes 24.3 kWh/kg (Leger et al., PNAS 2025)',
    'assumption',
  ),
  'moon.satelliteEnergy_MWh_t': ours('Electrical energy to make one tonne of satellite on the Moon.'),
  'moon.powerAvailability': ours('Share of the time that the installed power is there.'),
  'moon.powerSource': note(
    'Mass and availability of the power plant as set above, or derived: sun by day (drivers rest by night too), sun with storage through a night of 354 h, or fission.',
    'Synodic month of 29.5306 days; night half of it',
    'published',
  ),
  'moon.solarMass_t_MW': ours('Mass of solar arrays per megawatt in full sun.'),
  'moon.storageEnergy_Wh_kg': ours('Energy that a kilogram of storage gives back in a night.'),
  'moon.storageEfficiency': ours('Energy out of the storage over energy into it.'),
  'moon.fissionMass_t_MW': note(
    'Mass of a fission plant per megawatt.',
    'NASA/INL request: at most 6 t for 40 kWe',
    'published',
  ),
  'moon.warehouse_units': ours('Finished satellites that can wait for launch.'),
  'moon.start.equipment_t': ours('Industrial equipment on the Moon when the plan begins.'),
  'moon.start.power_MW': ours('Power plant on the Moon when the plan begins.'),
  'moon.start.drivers': ours('Mass drivers that stand when the plan begins.'),
  'moon.start.vitamins_t': ours('Stock of chips and other goods that the Moon cannot make.'),
  'moon.start.satellites': ours('Finished satellites in the warehouse when the plan begins.'),
} as const;
