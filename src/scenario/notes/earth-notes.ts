/** Notes on name, story and the Earth’s fields. Not here: what a note is (note-rows.ts). */
import { note, ours, type FieldNote } from '../note-rows.ts';

const CHINA = 'Seed article on China’s commercial space; thewirechina, March 2026';

type Notes<P extends string> = Readonly<Record<P, FieldNote>>;

/** The ramp of one hurdle from paper to effective capacity. */
function readiness<const H extends string>(h: H, who: string, source: string) {
  return {
    [`earth.hurdles.${h}.readinessStart`]: note(
      `Share of the paper capacity of ${who} that is effective when the plan begins.`,
      source,
      'assumption',
    ),
    [`earth.hurdles.${h}.readinessEnd`]: note(
      `Share of the paper capacity of ${who} that becomes effective after a long time.`,
      source,
      'assumption',
    ),
    [`earth.hurdles.${h}.ramp_yr`]: note(
      'Time constant of the rise from start to end: after this many years 63 % of the way is done.',
      source,
      'assumption',
    ),
  } as Notes<`earth.hurdles.${H}.${'readinessStart' | 'readinessEnd' | 'ramp_yr'}`>;
}

function hurdle<const H extends string>(h: H, who: string, per: string, source: string) {
  return {
    [`earth.hurdles.${h}.paperCapacity_per_yr`]: note(
      `What ${who} could do on paper when the plan begins, in ${per} per year.`,
      source,
      'claimed',
    ),
    ...readiness(h, who, source),
    [`earth.hurdles.${h}.growth_per_yr2`]: ours(
      `Most capacity of ${who} that can be ordered per year, in ${per} per year each year.`,
    ),
    [`earth.hurdles.${h}.expansionCost_MUSD`]: ours(`Price of capacity for one more a year, counted in ${per}.`),
    [`earth.hurdles.${h}.lead_yr`]: ours(
      'Time from the order to the first use of new capacity, rounded to whole periods.',
    ),
  } as Notes<`earth.hurdles.${H}.${'paperCapacity_per_yr' | 'growth_per_yr2' | 'expansionCost_MUSD' | 'lead_yr'}`> &
    ReturnType<typeof readiness<H>>;
}

export const EARTH_NOTES = {
  name: note('A short name for the scenario.', 'Your own', 'assumption'),
  story: note('Two sentences that say what the scenario asks.', 'Your own', 'assumption'),
  ...readiness('finalisation', 'the three production stages, by how settled the design is,', CHINA),
  ...hurdle(
    'engines',
    'engine production',
    'ship sets',
    'NASA via spaceflightinsider: 7 engines a week in late 2022 is 9.4 stacks a year; scaled',
  ),
  ...hurdle('supply', 'the supply chain', 'ship sets', CHINA),
  ...hurdle(
    'assembly',
    'final assembly',
    'ships',
    'Gigabay, Texas: up to 1 000 ships a year from 24 work cells (teslarati 2025)',
  ),
  ...hurdle(
    'site',
    'the launch sites',
    'launches',
    'FAA May 2025, ROD Jan 2026, EIS Nov 2025: 25 + 44 + 76 licensed launches a year',
  ),
  'earth.fleetStart_ships': ours('Ships that can fly when the plan begins.'),
  'earth.flightsPerShip_per_yr': ours('Most flights of one ship in a year, turnaround included.'),
  'earth.reuseLimit_flights': ours('Flights after which a ship is worn out.'),
  'earth.lossProbability': ours('Probability that a flight fails and the ship is lost with its cargo.'),
  'earth.shipCost_MUSD': note(
    'Price of one ship with its share of booster.',
    'Payload Research 2024: 90 M$ a stack now, 20 M$ later',
    'published',
  ),
  'earth.launchCost_MUSD': note(
    'Propellant, range and crew of one flight.',
    'Payload Research 2024: 2–3 M$ a flight aspired',
    'claimed',
  ),
  'earth.payload_t': note(
    'Cargo that one landing brings to the Moon.',
    '2026 releases: more than 100 t reusable (V3)',
    'claimed',
  ),
  'earth.tankersPerLanding': note(
    'Refuelling flights that one landing needs.',
    'spacenews 2023: 15 (8–20); NASA: high teens',
    'published',
  ),
  'earth.licences.mode': note(
    'Whether launch licences cap the flights of each calendar year of the plan.',
    'FAA May 2025, ROD Jan 2026, EIS Nov 2025',
    'published',
  ),
  'earth.licences.start_per_yr': note(
    'Flights that the licences allow in the first year.',
    'FAA May 2025, ROD Jan 2026, EIS Nov 2025: 25 + 44 + 76 licensed launches a year',
    'published',
  ),
  'earth.licences.growth_per_yr2': ours('Flights a year by which the licences grow from one year to the next.'),
  'earth.reliability.mode': note(
    'A fixed loss per flight, or one that falls with the flights flown (Crow-AMSAA), found together with the plan.',
    'NIST/SEMATECH e-Handbook 8.4.5.2',
    'published',
  ),
  'earth.reliability.slopeFraction': note(
    'Slope of reliability growth: failures rise with the flights to the power of one minus the slope.',
    'NIST/SEMATECH e-Handbook 8.4.5.2: 0.3–0.6',
    'published',
  ),
  'earth.reliability.firstLossProbability': note(
    'Expected failures of the very first flight; with the slope it sets the whole curve.',
    'Guikema & Paté-Cornell: 1/3 on flight 1, 1/4 on flight 2',
    'published',
  ),
  'earth.reliability.leastLossProbability': ours('The loss per flight never falls below this.'),
  'earth.reliability.failures': note(
    'Numbers of the flights that failed so far, such as 1 2 5 11. With three or more, slope and level are fitted to them; empty, the two values above count.',
    'Your own',
    'assumption',
  ),
  'earth.flownStart_flights': ours(
    'Flights of this kind of ship before the plan: reliability and the cost of a launch learn from there.',
  ),
  'earth.builtStart_ships': ours('Ships built before the plan: the cost of a ship learns from there.'),
  'earth.learning.shipRatio': note(
    'Cost of a ship after each doubling of the number made, as a share of the cost before (Wright’s law); 1 is no learning.',
    'Aerospace rule of thumb: 0.85 (0.75–0.95)',
    'assumption',
  ),
  'earth.learning.launchRatio': note(
    'Cost of a launch after each doubling of the number made, as a share of the cost before (Wright’s law); 1 is no learning.',
    'Aerospace rule of thumb: 0.85 (0.75–0.95)',
    'assumption',
  ),
  'earth.direct.mode': ours(
    'A second route: satellites built on Earth and launched straight to work, in competition for the same flights.',
  ),
  'earth.direct.payload_t': note(
    'Satellites that one flight with its tankers brings to work, in tonnes.',
    '2026 releases: more than 100 t reusable (V3) to low orbit',
    'claimed',
  ),
  'earth.direct.tankersPerFlight': ours('Refuelling flights for one flight with satellites; none to low orbit.'),
  'earth.direct.unitCost_MUSD': ours('Price of one whole satellite built on Earth, chips included.'),
} as const;
