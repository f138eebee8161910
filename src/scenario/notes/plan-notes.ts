/** Notes on the fields of money and plan. Not here: what a note is (note-rows.ts). */
import { note, ours } from '../note-rows.ts';

export const PLAN_NOTES = {
  'finance.discount_per_yr': ours('Rate at which later energy and later money count less.'),
  'finance.budget_MUSD_yr': ours('Money from outside that can be spent each year.'),
  'finance.gearCost_MUSD_t': ours('Price of a tonne of equipment, power gear or driver gear bought on Earth.'),
  'finance.computePrice_USD_kW_yr': note(
    'Income from a kilowatt of compute that works for a year.',
    'SemiAnalysis via press, March 2026: an H100 hour at 2.35 $ is about 1.7–2.1 $ per kWh of IT power, at most 18 000 $ a year',
    'published',
  ),
  'finance.reinvestFraction': ours('Share of the income that is spent on growth.'),
  'finance.connectivity_MUSD_yr': note(
    'Yearly revenue of the business beside the line: connectivity.',
    'S-1 2026 via press: 18.674 B$ in 2025, of it 11.387 connectivity, 4.086 space, 3.201 AI; NASA about 1.1',
    'published',
  ),
  'finance.space_MUSD_yr': note(
    'Yearly revenue of the business beside the line: launches and spacecraft, NASA included.',
    'S-1 2026 via press: 18.674 B$ in 2025, of it 11.387 connectivity, 4.086 space, 3.201 AI; NASA about 1.1',
    'published',
  ),
  'finance.nasa_MUSD_yr': note(
    'What NASA pays of the revenue from space.',
    'S-1 2026 via press: 18.674 B$ in 2025, of it 11.387 connectivity, 4.086 space, 3.201 AI; NASA about 1.1',
    'published',
  ),
  'finance.ai_MUSD_yr': note(
    'Yearly revenue of the business beside the line: artificial intelligence on Earth.',
    'S-1 2026 via press: 18.674 B$ in 2025, of it 11.387 connectivity, 4.086 space, 3.201 AI; NASA about 1.1',
    'published',
  ),
  'finance.otherGrowth_per_yr': ours('Rate at which the revenue beside the line, NASA apart, grows.'),
  'finance.valuationFactor': note(
    'Value of the whole as a multiple of a year’s revenue. 350 to 800 B$ and 1.75 to 2 T$ on 18.674 B$ were 19, 43, 94 and 107.',
    'S-1 2026 via press; seed: valuation 350 → 800 B$ → 1.75–2 T$',
    'claimed',
  ),
  'plan.startYear': ours('Calendar year in which the plan begins.'),
  'plan.horizon_yr': ours('Length of the plan.'),
  'plan.periodsPerYear': ours(
    'Steps of the plan in a year: 1 yearly, 4 quarterly, 12 monthly. Finer steps take longer to solve.',
  ),
  'plan.objective': ours(
    'What the plan makes best: energy delivered, launches in the last year, cost or time to reach the target rate.',
  ),
  'plan.targetRate_units_yr': note(
    'Launches a year that the objectives of cost and time must reach.',
    'Seed article on Moon factories: one megaton a year in one-tonne units',
    'claimed',
  ),
  'plan.units': ours(
    'Whether drivers, launch pads and assembly plants may work in fractions, or only as whole ones. Whole ones take longer.',
  ),
  'plan.padSize_per_yr': note(
    'Paper capacity of one new launch pad when units are whole.',
    'FAA May 2025: 25 licensed launches a year at one site',
    'assumption',
  ),
  'plan.plantSize_per_yr': note(
    'Paper capacity of one new assembly plant when units are whole.',
    'Gigabay, Texas: 1 000 ships a year from 24 work cells is 42 a cell (teslarati 2025)',
    'assumption',
  ),
  'plan.gapFraction': ours('A plan of whole units is good enough when it is within this share of the best bound.'),
} as const;
