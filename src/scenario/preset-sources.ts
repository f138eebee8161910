/** Where the figures of each preset come from, and whose word they are. Not here: the presets (presets.ts). */
import type { PresetId } from './presets.ts';

/** One line a preset: what is printed where; all else in it is an assumption or a default of the field table. */
export const PRESET_SOURCES: Readonly<Record<PresetId, string>> = {
  'one-megaton-a-year':
    'the mission of one megaton a year (article on Moon factories, a claim); 145 licences (FAA 2025–26); growth and readiness are assumptions',
  gigabay: 'hall in Texas, 250 M$ (teslarati 2025); engines of 2022 at 7 a week (NASA); growth is an assumption',
  'thirty-factories':
    'plants and paper capacity (survey of China’s commercial space); 92 flights in 2025 (thewirechina)',
  '145-licensed-flights':
    'Starbase 25, LC-39A 44, SLC-37 76 a year (FAA May 2025, ROD January 2026, EIS November 2025)',
  'moon-seed': 'seed of 100 t that doubles in about a year (NASA CP-2255, 1980); the closure is an assumption',
  'sp-428-revisited': 'NASA SP-428 (study of 1977): payload, cadence, acceleration, speed, efficiency, mass',
  'ai1-as-announced':
    'press, June 2026: 120 and 150 kW, 110 m², 70 kW/t, about 600 km (a claim); the split of the mass is ours',
  'without-the-moon': 'the first scenario without the Moon; units from Earth at an assumed price',
};
