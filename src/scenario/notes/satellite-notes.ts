/** Notes on the satellite’s fields. Not here: what a note is (note-rows.ts). */
import { note, ours } from '../note-rows.ts';

export const SATELLITE_NOTES = {
  'satellite.mass_kg': note(
    'Mass of one satellite, the payload of one launch.',
    'Seed article on Moon factories: one-tonne units',
    'claimed',
  ),
  'satellite.power_kW': note(
    'Electrical power that one satellite puts to work.',
    'Seed article on Moon factories: 100 kW per tonne; AI1 announces 70 kW/t (June 2026)',
    'claimed',
  ),
  'satellite.life_yr': ours('Years a satellite works, rounded to whole periods of the plan.'),
  'satellite.attrition_per_yr': ours('Share of the working satellites that fails in a year.'),
  'satellite.chipCost_MUSD': ours('Price of the chips and other parts from Earth in one satellite.'),
  'satellite.orbit': ours('Where the unit works: sets eclipses, heat from Earth, upkeep and the length of the link.'),
  'satellite.altitude_km': ours('Height above the Earth of the two low orbits.'),
  'satellite.compute_kg_kW': note(
    'Mass of chips, boards and cold plates per kilowatt of compute.',
    'Range of published budgets: 2.5 to 9 kg per kW',
    'published',
  ),
  'satellite.array_W_kg': note(
    'Power of the solar array over its mass at the start of life.',
    'Flexible arrays fly at about 100 to 150; 350 is asked for by a budget of 10 kg per kW',
    'published',
  ),
  'satellite.array_W_m2': note(
    'Power of the solar array over its area at the start of life, cells at their temperature in orbit.',
    'AI1 as announced, June 2026',
    'claimed',
  ),
  'satellite.cell_K': ours(
    'Temperature of the solar cells at work. The power per mass and per area is stated at 330 K.',
  ),
  'satellite.cellLoss_per_K': ours('Share of the array’s power that is lost per kelvin above 330 K.'),
  'satellite.degradation_per_yr': ours('Share of the array’s power that radiation takes in a year.'),
  'satellite.oversizeFactor': ours('Power of the new array over the power needed.'),
  'satellite.radiator_K': note(
    'Temperature of the radiator’s surface.',
    'AI1: 1400 W/m² from both sides is 342 K',
    'claimed',
  ),
  'satellite.emissivityFraction': note(
    'Of both sides of the radiator, in the infrared.',
    'White paints and optical solar reflectors: 0.8 to 0.92',
    'published',
  ),
  'satellite.absorptivityFraction': note(
    'Of the radiator, for sunlight reflected by the Earth.',
    'Optical solar reflectors 0.1 new to 0.3 aged',
    'published',
  ),
  'satellite.radiator_kg_m2': ours('Mass of the radiator per area of panel, which gives off heat on both sides.'),
  'satellite.transport_kg_kW': ours('Mass of pumps, lines and coolant per kilowatt of heat.'),
  'satellite.pumpFraction': ours('Share of the power that pumps take.'),
  'satellite.rise_K': ours('Temperature of the chips above that of the radiator.'),
  'satellite.leakage_per_K': ours(
    'Share of the useful compute that each kelvin above a chip temperature of 360 K costs.',
  ),
  'satellite.batteryFraction': ours(
    'Share of the power that the battery carries through the eclipse; the rest waits for the Sun.',
  ),
  'satellite.battery_Wh_kg': ours('Usable energy of the battery over its mass, depth of discharge included.'),
  'satellite.batteryEfficiencyFraction': ours('Energy given back over energy stored.'),
  'satellite.link_W': ours('Electrical power of the optical terminals.'),
  'satellite.linkMass_kg': ours('Mass of the optical terminals.'),
  'satellite.laser_W': ours('Optical power sent.'),
  'satellite.aperture_cm': ours('Diameter of the sending telescope.'),
  'satellite.receiver_cm': ours('Diameter of the telescope on the ground.'),
  'satellite.modem_Gb_s': note(
    'Highest rate of the terminals, however strong the light.',
    'TBIRD: 200 Gb/s from low orbit (MIT Lincoln Laboratory)',
    'measured',
  ),
  'satellite.dataNeed_Mb_s_kW': ours('Rate that a kilowatt of interactive compute sends to Earth.'),
  'satellite.stationClearFraction': note(
    'Share of the time without clouds over one ground station.',
    'About nine independent sites for 99.9 %',
    'published',
  ),
  'satellite.linkUpFraction': ours('Share of the time that some station must be clear.'),
  'satellite.busMass_kg': ours('Mass of attitude control, avionics and harness.'),
  'satellite.busFraction': ours('Share of the power that the bus systems take.'),
  'satellite.structureFraction': ours('Share of the unit’s mass that is structure for its own sake.'),
  'satellite.loadStructure_per_g': ours('Share of the unit’s mass that each g of the driver adds as structure.'),
  'satellite.isp_s': note('Of the thrusters for upkeep.', 'Hall thrusters: 1 200 to 2 000 s', 'published'),
  'satellite.goal_kW_t': note(
    'Power per mass that the unit is held against.',
    'Seed article on Moon factories: 100 kW per tonne',
    'claimed',
  ),
  'satellite.objective': ours('What the optimum of the unit makes most.'),
  'satellite.chipLearningRatio': note(
    'Cost of the chips of a unit after each doubling of the number made, as a share of the cost before (Wright’s law); 1 is no learning.',
    'Aerospace rule of thumb: 0.85 (0.75–0.95)',
    'assumption',
  ),
  'satellite.builtStart_units': ours('Units built before the plan: the cost of chips learns from there.'),
} as const;
