/**
 * THE table of scenario fields: path, label, default, range, help, source, confidence.
 * Type, checks, JSON Schema, form controls and command-line help all come from here; the unit is read from the
 * path's suffix (`units.ts`). Not here: what a field does. Longer than 300 lines because it is one list.
 */

import { choice, number, text, type Field, type NumberField } from './field-rows.ts';
import { DRIVER_FIELDS } from './driver-fields.ts';
import { SATELLITE_FIELDS } from './satellite-fields.ts';
import { TARGET_FIELDS } from './target-fields.ts';

export type { Confidence, Field, NumberField, Word } from './field-rows.ts';
export { TARGETS } from './target-fields.ts';

/** The four production and launch stages between paper and effective capacity, in the order of the chain. */
export const STAGES = ['engines', 'supply', 'assembly', 'site'] as const;
export type Stage = (typeof STAGES)[number];

const OURS = 'Moonline, reference scenario';
const CHINA = 'Seed article on China’s commercial space; thewirechina, March 2026';

/** Readiness fields of one hurdle: the paper → effective ramp start + (end − start)(1 − exp(−t/ramp)). */
function readiness<const H extends string>(
  h: H,
  who: string,
  notes: { start: number; end: number; ramp: number; source: string },
) {
  return [
    number(`earth.hurdles.${h}.readinessStart`, 'Ready at the start', {
      default: notes.start,
      min: 0,
      max: 1,
      step: 0.01,
      help: `Share of the paper capacity of ${who} that is effective when the plan begins.`,
      source: notes.source,
      confidence: 'assumption',
    }),
    number(`earth.hurdles.${h}.readinessEnd`, 'Ready in the end', {
      default: notes.end,
      min: 0,
      max: 1,
      step: 0.01,
      help: `Share of the paper capacity of ${who} that becomes effective after a long time.`,
      source: notes.source,
      confidence: 'assumption',
    }),
    number(`earth.hurdles.${h}.ramp_yr`, 'Ramp', {
      default: notes.ramp,
      min: 0.1,
      max: 50,
      slider: [0.1, 15],
      step: 0.1,
      help: 'Time constant of the rise from start to end: after this many years 63 % of the way is done.',
      source: notes.source,
      confidence: 'assumption',
    }),
  ] as const;
}

interface StageNotes {
  paper: number;
  start: number;
  end: number;
  ramp: number;
  growth: number;
  cost: number;
  lead: number;
  source: string;
}

function stage<const H extends Stage>(h: H, who: string, per: string, notes: StageNotes) {
  return [
    number(`earth.hurdles.${h}.paperCapacity_per_yr`, 'Paper capacity', {
      default: notes.paper,
      min: 0,
      max: 1e6,
      slider: [1, 2000],
      step: 1,
      logarithmic: true,
      help: `What ${who} could do on paper when the plan begins, in ${per} per year.`,
      source: notes.source,
      confidence: 'claimed',
    }),
    ...readiness(h, who, notes),
    number(`earth.hurdles.${h}.growth_per_yr2`, 'Most growth', {
      default: notes.growth,
      min: 0,
      max: 1e6,
      slider: [0, 3000],
      step: 1,
      help: `Most capacity of ${who} that can be ordered per year, in ${per} per year each year.`,
      source: OURS,
      confidence: 'assumption',
    }),
    number(`earth.hurdles.${h}.expansionCost_MUSD`, 'Cost of expansion', {
      default: notes.cost,
      min: 0,
      max: 1e5,
      slider: [0, 100],
      step: 0.1,
      help: `Price of one more of ${per} per year.`,
      source: OURS,
      confidence: 'assumption',
    }),
    number(`earth.hurdles.${h}.lead_yr`, 'Lead time', {
      default: notes.lead,
      min: 0,
      max: 20,
      slider: [0, 5],
      step: 0.05,
      help: 'Time from the order to the first use of new capacity, rounded to whole periods.',
      source: OURS,
      confidence: 'assumption',
    }),
  ] as const;
}

function fraction<const P extends string>(path: P, label: string, value: number, help: string, source = OURS) {
  return number(path, label, { default: value, min: 0, max: 1, step: 0.01, help, source, confidence: 'assumption' });
}

function learning<const P extends string>(path: P, label: string, what: string) {
  return number(path, label, {
    default: 1,
    min: 0.55,
    max: 1,
    step: 0.01,
    help: `Cost of ${what} after each doubling of the number made, as a share of the cost before (Wright’s law); 1 is no learning.`,
    source: 'Aerospace rule of thumb: 0.85 (0.75–0.95)',
    confidence: 'assumption',
  });
}

function revenue<const P extends string>(path: P, label: string, value: number, help: string) {
  return number(path, label, {
    default: value,
    min: 0,
    max: 1e7,
    slider: [0, 50000],
    step: 1,
    help,
    source: 'S-1 2026 via press: 18.674 B$ in 2025, of it 11.387 connectivity, 4.086 space, 3.201 AI; NASA about 1.1',
    confidence: 'published',
  });
}

function startingStock<const P extends string>(path: P, label: string, max: number, help: string) {
  return number(path, label, {
    default: 0,
    min: 0,
    max: 1e9,
    slider: [0, max],
    step: 1,
    help,
    source: OURS,
    confidence: 'assumption',
  });
}

export const FLIGHT_MODELS = [
  { id: 'cr3bp', label: 'Circular three-body problem' },
  { id: 'ephemeris', label: 'Ephemeris, on the date' },
] as const;

export const CONSTANT_SETS = [
  { id: 'de440', label: 'DE440, 384 400 km' },
  { id: 'jpl-cr3bp', label: 'JPL periodic orbits, 389 703 km' },
  { id: 'gmat', label: 'GMAT defaults, 384 400 km' },
] as const;

export const LOSS_MODES = [
  { id: 'fixed', label: 'Fixed' },
  { id: 'growth', label: 'Reliability growth' },
] as const;

export const SWITCH = [
  { id: 'off', label: 'Off' },
  { id: 'on', label: 'On' },
] as const;

export const POWER_SOURCES = [
  { id: 'given', label: 'As set above' },
  { id: 'day', label: 'Solar, by day only' },
  { id: 'storage', label: 'Solar with storage' },
  { id: 'fission', label: 'Fission' },
] as const;

export const UNIT_MODES = [
  { id: 'fractional', label: 'Fractions allowed' },
  { id: 'whole', label: 'Whole drivers, pads, plants' },
] as const;

export const OBJECTIVES = [
  { id: 'energy', label: 'Most energy' },
  { id: 'rate', label: 'Highest launch rate' },
  { id: 'cost', label: 'Least cost to the target' },
  { id: 'time', label: 'Least time to the target' },
] as const;

export const FIELDS = [
  text('name', 'Name', {
    default: 'Untitled',
    maxLength: 120,
    help: 'A short name for the scenario.',
    source: 'Your own',
    confidence: 'assumption',
  }),
  text('story', 'Story', {
    default: '',
    maxLength: 2000,
    help: 'Two sentences that say what the scenario asks.',
    source: 'Your own',
    confidence: 'assumption',
  }),

  // ── Earth: the five hurdles from paper to effective capacity ──
  ...readiness('finalisation', 'the three production stages, by how settled the design is,', {
    start: 0.5,
    end: 1,
    ramp: 2,
    source: CHINA,
  }),
  ...stage('engines', 'engine production', 'ship sets', {
    paper: 120,
    start: 0.5,
    end: 0.95,
    ramp: 3,
    growth: 150,
    cost: 8,
    lead: 1,
    source: 'NASA via spaceflightinsider: 7 engines a week in late 2022 is 9.4 stacks a year; scaled',
  }),
  ...stage('supply', 'the supply chain', 'ship sets', {
    paper: 150,
    start: 0.6,
    end: 0.95,
    ramp: 4,
    growth: 150,
    cost: 4,
    lead: 0.75,
    source: CHINA,
  }),
  ...stage('assembly', 'final assembly', 'ships', {
    paper: 1000,
    start: 0.15,
    end: 0.9,
    ramp: 5,
    growth: 200,
    cost: 6,
    lead: 1.5,
    source: 'Gigabay, Texas: up to 1 000 ships a year from 24 work cells (teslarati 2025)',
  }),
  ...stage('site', 'the launch sites', 'launches', {
    paper: 145,
    start: 0.6,
    end: 0.95,
    ramp: 3,
    growth: 1500,
    cost: 1,
    lead: 1,
    source: 'FAA May 2025, ROD Jan 2026, EIS Nov 2025: 25 + 44 + 76 licensed launches a year',
  }),
  number('earth.fleetStart_ships', 'Ships at the start', {
    default: 10,
    min: 0,
    max: 1e5,
    slider: [0, 200],
    step: 1,
    help: 'Ships that can fly when the plan begins.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('earth.flightsPerShip_per_yr', 'Flights per ship', {
    default: 50,
    min: 0,
    max: 1000,
    slider: [1, 365],
    step: 1,
    help: 'Most flights of one ship in a year, turnaround included.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('earth.reuseLimit_flights', 'Flights before retirement', {
    default: 100,
    min: 1,
    max: 1e5,
    slider: [1, 500],
    step: 1,
    help: 'Flights after which a ship is worn out.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('earth.lossProbability', 'Loss per flight', {
    default: 0.01,
    min: 0,
    max: 1,
    slider: [0, 0.2],
    step: 0.001,
    help: 'Probability that a flight fails and the ship is lost with its cargo.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('earth.shipCost_MUSD', 'Cost of a ship', {
    default: 40,
    min: 0,
    max: 1e5,
    slider: [1, 200],
    step: 1,
    help: 'Price of one ship with its share of booster.',
    source: 'Payload Research 2024: 90 M$ a stack now, 20 M$ later',
    confidence: 'published',
  }),
  number('earth.launchCost_MUSD', 'Cost of a launch', {
    default: 4,
    min: 0,
    max: 1e4,
    slider: [0.5, 100],
    step: 0.1,
    help: 'Propellant, range and crew of one flight.',
    source: 'Payload Research 2024: 2–3 M$ a flight aspired',
    confidence: 'claimed',
  }),
  number('earth.payload_t', 'Cargo per landing', {
    default: 100,
    min: 0,
    max: 1e4,
    slider: [10, 300],
    step: 1,
    help: 'Cargo that one landing brings to the Moon.',
    source: '2026 releases: more than 100 t reusable (V3)',
    confidence: 'claimed',
  }),
  number('earth.tankersPerLanding', 'Tankers per landing', {
    default: 10,
    min: 0,
    max: 100,
    slider: [0, 30],
    step: 1,
    help: 'Refuelling flights that one landing needs.',
    source: 'spacenews 2023: 15 (8–20); NASA: high teens',
    confidence: 'published',
  }),

  choice('earth.licences.mode', 'Cap by licences', {
    default: 'off',
    choices: SWITCH,
    help: 'Whether launch licences cap the flights of each calendar year of the plan.',
    source: 'FAA May 2025, ROD Jan 2026, EIS Nov 2025',
    confidence: 'published',
  }),
  number('earth.licences.start_per_yr', 'Licences in the first year', {
    default: 145,
    min: 0,
    max: 1e7,
    slider: [1, 10000],
    step: 1,
    logarithmic: true,
    help: 'Flights that the licences allow in the first year.',
    source: 'FAA May 2025, ROD Jan 2026, EIS Nov 2025: 25 + 44 + 76 licensed launches a year',
    confidence: 'published',
  }),
  number('earth.licences.growth_per_yr2', 'More licences each year', {
    default: 0,
    min: 0,
    max: 1e6,
    slider: [0, 1000],
    step: 1,
    help: 'Flights a year by which the licences grow from one year to the next.',
    source: OURS,
    confidence: 'assumption',
  }),
  choice('earth.reliability.mode', 'Loss per flight', {
    default: 'fixed',
    choices: LOSS_MODES,
    help: 'A fixed loss per flight, or one that falls with the flights flown (Crow-AMSAA), found together with the plan.',
    source: 'NIST/SEMATECH e-Handbook 8.4.5.2',
    confidence: 'published',
  }),
  number('earth.reliability.slopeFraction', 'Growth slope', {
    default: 0.5,
    min: 0,
    max: 0.9,
    step: 0.01,
    help: 'Slope of reliability growth: failures rise with the flights to the power of one minus the slope.',
    source: 'NIST/SEMATECH e-Handbook 8.4.5.2: 0.3–0.6',
    confidence: 'published',
  }),
  number('earth.reliability.firstLossProbability', 'Loss on the first flight', {
    default: 0.33,
    min: 0.01,
    max: 1,
    step: 0.01,
    help: 'Expected failures of the very first flight; with the slope it sets the whole curve.',
    source: 'Guikema & Paté-Cornell: 1/3 on flight 1, 1/4 on flight 2',
    confidence: 'published',
  }),
  number('earth.reliability.leastLossProbability', 'Loss that remains', {
    default: 0.002,
    min: 0,
    max: 1,
    slider: [0, 0.05],
    step: 0.001,
    help: 'The loss per flight never falls below this.',
    source: OURS,
    confidence: 'assumption',
  }),
  text('earth.reliability.failures', 'Flights that failed', {
    default: '',
    maxLength: 400,
    pattern: { source: '^\\s*(\\d{1,7}([\\s,]+\\d{1,7})*)?\\s*$', says: 'flight numbers apart by blanks or commas' },
    help: 'Numbers of the flights that failed so far, such as 1 2 5 11. With three or more, slope and level are fitted to them; empty, the two values above count.',
    source: 'Your own',
    confidence: 'assumption',
  }),
  number('earth.flownStart_flights', 'Flights flown before', {
    default: 12,
    min: 1,
    max: 1e6,
    slider: [1, 1000],
    step: 1,
    whole: true,
    logarithmic: true,
    help: 'Flights of this kind of ship before the plan: reliability and the cost of a launch learn from there.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('earth.builtStart_ships', 'Ships built before', {
    default: 20,
    min: 1,
    max: 1e6,
    slider: [1, 1000],
    step: 1,
    whole: true,
    logarithmic: true,
    help: 'Ships built before the plan: the cost of a ship learns from there.',
    source: OURS,
    confidence: 'assumption',
  }),
  learning('earth.learning.shipRatio', 'Learning, ships', 'a ship'),
  learning('earth.learning.launchRatio', 'Learning, launches', 'a launch'),
  choice('earth.direct.mode', 'Satellites from Earth', {
    default: 'off',
    choices: SWITCH,
    help: 'A second route: satellites built on Earth and launched straight to work, in competition for the same flights.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('earth.direct.payload_t', 'Payload, direct', {
    default: 100,
    min: 0.1,
    max: 1e4,
    slider: [10, 300],
    step: 1,
    help: 'Satellites that one flight with its tankers brings to work, in tonnes.',
    source: '2026 releases: more than 100 t reusable (V3) to low orbit',
    confidence: 'claimed',
  }),
  number('earth.direct.tankersPerFlight', 'Tankers, direct', {
    default: 0,
    min: 0,
    max: 100,
    slider: [0, 30],
    step: 1,
    help: 'Refuelling flights for one flight with satellites; none to low orbit.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('earth.direct.unitCost_MUSD', 'Satellite built on Earth', {
    default: 3,
    min: 0,
    max: 1e5,
    slider: [0, 20],
    step: 0.1,
    help: 'Price of one whole satellite built on Earth, chips included.',
    source: OURS,
    confidence: 'assumption',
  }),

  // ── Moon ──
  number('moon.productivity_per_yr', 'Productivity', {
    default: 3,
    min: 0,
    max: 100,
    slider: [0.1, 20],
    step: 0.1,
    help: 'Tonnes of goods that one tonne of equipment makes in a year.',
    source:
      'Ho et al.: break-even at 1.8 kg per year per kg of plant; regolith electrolysis 7.2 (Guerrero-Gonzalez & Zabel 2023)',
    confidence: 'assumption',
  }),
  number('moon.equipmentDecay_per_yr', 'Equipment wear', {
    default: 0.05,
    min: 0,
    max: 1,
    step: 0.01,
    help: 'Share of the equipment that wears out in a year.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('moon.powerDecay_per_yr', 'Power wear', {
    default: 0.04,
    min: 0,
    max: 1,
    step: 0.01,
    help: 'Share of the power plant that fades in a year.',
    source: OURS,
    confidence: 'assumption',
  }),
  fraction(
    'moon.localFraction.equipment',
    'Equipment made locally',
    0.9,
    'Share of the equipment’s mass made from lunar material; the rest comes from Earth.',
  ),
  fraction(
    'moon.localFraction.power',
    'Power gear made locally',
    0.9,
    'Share of the power gear’s mass made from lunar material.',
  ),
  fraction(
    'moon.localFraction.driver',
    'Driver made locally',
    0.9,
    'Share of the mass driver’s mass made from lunar material.',
  ),
  fraction(
    'moon.localFraction.satellite',
    'Satellite made locally',
    0.92,
    'Share of a satellite’s mass made from lunar material; chips come from Earth.',
  ),
  number('moon.powerMass_t_MW', 'Mass of power gear', {
    default: 20,
    min: 0.01,
    max: 1e4,
    slider: [1, 150],
    step: 0.5,
    help: 'Mass of a power plant per megawatt.',
    source: 'Fission surface power: at most 6 t for 40 kWe is 150 t/MW; thin-film solar far less',
    confidence: 'assumption',
  }),
  number('moon.gearEnergy_MWh_t', 'Energy per tonne of gear', {
    default: 20,
    min: 0,
    max: 1e5,
    slider: [1, 100],
    step: 1,
    help: 'Electrical energy to make one tonne of equipment, power gear or driver on the Moon.',
    source: 'Lunar oxygen alone takes 24.3 kWh/kg (Leger et al., PNAS 2025)',
    confidence: 'assumption',
  }),
  number('moon.satelliteEnergy_MWh_t', 'Energy per tonne of satellite', {
    default: 40,
    min: 0,
    max: 1e5,
    slider: [1, 200],
    step: 1,
    help: 'Electrical energy to make one tonne of satellite on the Moon.',
    source: OURS,
    confidence: 'assumption',
  }),
  fraction('moon.powerAvailability', 'Power availability', 0.8, 'Share of the time that the installed power is there.'),
  choice('moon.powerSource', 'Source of power', {
    default: 'given',
    choices: POWER_SOURCES,
    help: 'Mass and availability of the power plant as set above, or derived: sun by day (drivers rest by night too), sun with storage through a night of 354 h, or fission.',
    source: 'Synodic month of 29.5306 days; night half of it',
    confidence: 'published',
  }),
  number('moon.solarMass_t_MW', 'Mass of solar arrays', {
    default: 20,
    min: 0.01,
    max: 1e4,
    slider: [1, 150],
    step: 0.5,
    help: 'Mass of solar arrays per megawatt in full sun.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('moon.storageEnergy_Wh_kg', 'Storage', {
    default: 400,
    min: 1,
    max: 1e5,
    slider: [50, 2000],
    step: 10,
    help: 'Energy that a kilogram of storage gives back in a night.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('moon.storageEfficiency', 'Storage efficiency', {
    default: 0.55,
    min: 0.05,
    max: 1,
    step: 0.01,
    help: 'Energy out of the storage over energy into it.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('moon.fissionMass_t_MW', 'Mass of fission power', {
    default: 150,
    min: 0.01,
    max: 1e4,
    slider: [10, 300],
    step: 1,
    help: 'Mass of a fission plant per megawatt.',
    source: 'NASA/INL request: at most 6 t for 40 kWe',
    confidence: 'published',
  }),
  number('moon.warehouse_units', 'Warehouse', {
    default: 200000,
    min: 0,
    max: 1e9,
    slider: [0, 1e6],
    step: 1000,
    help: 'Finished satellites that can wait for launch.',
    source: OURS,
    confidence: 'assumption',
  }),
  startingStock(
    'moon.start.equipment_t',
    'Equipment at the start',
    5000,
    'Industrial equipment on the Moon when the plan begins.',
  ),
  startingStock('moon.start.power_MW', 'Power at the start', 500, 'Power plant on the Moon when the plan begins.'),
  startingStock('moon.start.drivers', 'Drivers at the start', 10, 'Mass drivers that stand when the plan begins.'),
  startingStock(
    'moon.start.vitamins_t',
    'Vitamins at the start',
    5000,
    'Stock of chips and other goods that the Moon cannot make.',
  ),
  startingStock(
    'moon.start.satellites',
    'Satellites at the start',
    10000,
    'Finished satellites in the warehouse when the plan begins.',
  ),

  ...DRIVER_FIELDS,

  // ── Flight ──
  ...TARGET_FIELDS,
  number('flight.latitude_deg', 'Latitude', {
    default: 0,
    min: -90,
    max: 90,
    step: 0.01,
    help: 'Selenographic latitude of the muzzle, north positive.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.longitude_deg', 'Longitude', {
    default: 33.0972,
    min: -180,
    max: 180,
    step: 0.0001,
    help: 'Selenographic longitude of the muzzle, east positive; 0 faces Earth. At 33.1° E a speed error does not move the arrival, to first order.',
    source: 'Heppenheimer 1977: 33.1° E; recomputed independently: 33.0972° E',
    confidence: 'published',
  }),
  number('flight.azimuth_deg', 'Azimuth', {
    default: 90,
    min: 0,
    max: 360,
    step: 0.01,
    help: 'Direction of launch, clockwise from north; 90 is east.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.elevation_deg', 'Elevation', {
    default: 0,
    min: 0,
    max: 90,
    step: 0.01,
    help: 'Angle of launch above the local horizontal.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.speed_m_s', 'Speed', {
    default: 2341.66,
    min: 1,
    max: 20000,
    slider: [2300, 2500],
    step: 0.01,
    help: 'Muzzle speed relative to the surface. Escape from the Moon alone takes 2 375.7 m/s; the way to EML2 opens at 2 326.4.',
    source: 'Recomputed for 33.0972° E: 2 341.66 m/s',
    confidence: 'published',
  }),
  number('flight.deliveryProbability', 'Delivery', {
    default: 0.98,
    min: 0,
    max: 1,
    step: 0.001,
    help: 'Probability that a launched unit arrives and works.',
    source: OURS,
    confidence: 'assumption',
  }),
  choice('flight.constants', 'Constants', {
    default: 'de440',
    choices: CONSTANT_SETS,
    help: 'Named set of gravitational parameters and Earth-Moon distance; shown with every result.',
    source: 'JPL DE440; JPL periodic-orbit catalogue; GMAT',
    confidence: 'measured',
  }),
  choice('flight.model', 'Model', {
    default: 'cr3bp',
    choices: FLIGHT_MODELS,
    help: 'The circular problem shows what is possible; the ephemeris model flies on a date, with the Sun, the Moon’s libration, oblateness and sunlight. Aiming, sites, dispersion and traffic stay in the circular problem.',
    source: 'Szebehely 1967; astronomy-engine against JPL Horizons: 9–13 km',
    confidence: 'published',
  }),
  text('flight.date', 'Date', {
    default: '2030-01-01T00:00:00Z',
    maxLength: 20,
    format: 'date',
    help: 'When the payload leaves the muzzle, UTC. The ephemeris model and the calendar use it; the circular problem knows no date.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.areaToMass_m2_kg', 'Area to mass', {
    default: 0.005,
    min: 0,
    max: 10,
    slider: [0.001, 1],
    step: 0.001,
    logarithmic: true,
    help: 'Area that sunlight pushes, per kilogram: about 0.005 stowed for launch, 0.5 with the arrays out. Used by the ephemeris model.',
    source: 'Stowed 0.005, deployed 0.5: 3 km against 275 km in five days',
    confidence: 'assumption',
  }),
  number('flight.limit_days', 'Longest flight', {
    default: 30,
    min: 0.01,
    max: 365,
    slider: [1, 90],
    step: 1,
    help: 'A payload that has not arrived after this time counts as never arriving.',
    source: OURS,
    confidence: 'assumption',
  }),

  number('flight.errors.speed_m_s', 'Speed error', {
    default: 2,
    min: 0,
    max: 1000,
    slider: [0, 20],
    step: 0.1,
    help: 'Standard deviation of the muzzle speed.',
    word: 'auto',
    link: 'jitter, straightness and trim section of the launcher',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.errors.azimuth_deg', 'Azimuth error', {
    default: 0.003,
    min: 0,
    max: 10,
    slider: [0, 0.05],
    step: 0.0005,
    help: 'Standard deviation of the launch azimuth; 0.003° is 0.12 m/s sideways at 2 342 m/s.',
    word: 'auto',
    link: 'jitter, straightness and trim section of the launcher',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.errors.elevation_deg', 'Elevation error', {
    default: 0.003,
    min: 0,
    max: 10,
    slider: [0, 0.05],
    step: 0.0005,
    help: 'Standard deviation of the launch elevation; 0.003° is 0.12 m/s upwards at 2 342 m/s.',
    word: 'auto',
    link: 'jitter, straightness and trim section of the launcher',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.errors.place_m', 'Place error', {
    default: 1,
    min: 0,
    max: 1e5,
    slider: [0, 100],
    step: 0.1,
    help: 'Standard deviation of the muzzle’s place, to the north and to the east alike.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.errors.time_s', 'Release error', {
    default: 0.001,
    min: 0,
    max: 1e5,
    slider: [0, 10],
    step: 0.001,
    help: 'Standard deviation of the release time. It moves the arrival’s time, not its place: the site turns with the target.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.errors.speedElevationCorrelationFactor', 'Correlation', {
    default: 0,
    min: -0.99,
    max: 0.99,
    step: 0.01,
    help: 'Correlation of speed and elevation errors, as a bent track would give.',
    source: OURS,
    confidence: 'assumption',
  }),
  choice('flight.errors.distribution', 'Errors are', {
    default: 'normal',
    choices: [
      { id: 'normal', label: 'Normal' },
      { id: 'uniform', label: 'Uniform, same deviation' },
    ],
    help: 'Shape of every error’s distribution.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.captureRadius_km', 'Capture radius', {
    default: 500,
    min: 0,
    max: 1e6,
    slider: [1, 5000],
    step: 1,
    help: 'A payload is caught when it passes the target nearer than this.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.captureSpeed_m_s', 'Capture speed', {
    default: 300,
    min: 0,
    max: 1e5,
    slider: [0, 1000],
    step: 1,
    help: 'A payload is caught when its speed at the target is below this: what a tug or its own engine can take away.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.correction_days', 'Correction after', {
    default: 0.5,
    min: 0.001,
    max: 365,
    slider: [0.01, 5],
    step: 0.01,
    help: 'Time after launch of one correction that brings the payload to the target at the planned time.',
    source: OURS,
    confidence: 'assumption',
  }),

  // ── Satellite ──
  ...SATELLITE_FIELDS,
  learning('satellite.chipLearningRatio', 'Learning, chips', 'the chips of a unit'),
  number('satellite.builtStart_units', 'Units built before', {
    default: 1000,
    min: 1,
    max: 1e9,
    slider: [1, 1e6],
    step: 1,
    whole: true,
    logarithmic: true,
    help: 'Units built before the plan: the cost of chips learns from there.',
    source: OURS,
    confidence: 'assumption',
  }),

  // ── Finance ──
  number('finance.discount_per_yr', 'Discount rate', {
    default: 0.05,
    min: 0,
    max: 1,
    slider: [0, 0.3],
    step: 0.005,
    help: 'Rate at which later energy and later money count less.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('finance.budget_MUSD_yr', 'Budget', {
    default: 50000,
    min: 0,
    max: 1e8,
    slider: [100, 1e6],
    step: 100,
    logarithmic: true,
    help: 'Money from outside that can be spent each year.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('finance.gearCost_MUSD_t', 'Gear from Earth', {
    default: 0.5,
    min: 0,
    max: 1e4,
    slider: [0, 10],
    step: 0.01,
    help: 'Price of a tonne of equipment, power gear or driver gear bought on Earth.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('finance.computePrice_USD_kW_yr', 'Compute price', {
    default: 16000,
    min: 0,
    max: 1e7,
    slider: [0, 50000],
    step: 100,
    help: 'Income from a kilowatt of compute that works for a year.',
    source:
      'SemiAnalysis via press, March 2026: an H100 hour at 2.35 $ is about 1.7–2.1 $ per kWh of IT power, at most 18 000 $ a year',
    confidence: 'published',
  }),
  fraction('finance.reinvestFraction', 'Reinvested', 0.6, 'Share of the income that is spent on growth.'),
  revenue(
    'finance.connectivity_MUSD_yr',
    'Connectivity',
    11387,
    'Yearly revenue of the business beside the line: connectivity.',
  ),
  revenue(
    'finance.space_MUSD_yr',
    'Space',
    4086,
    'Yearly revenue of the business beside the line: launches and spacecraft, NASA included.',
  ),
  revenue('finance.nasa_MUSD_yr', 'Of it NASA', 1100, 'What NASA pays of the revenue from space.'),
  revenue(
    'finance.ai_MUSD_yr',
    'AI',
    3201,
    'Yearly revenue of the business beside the line: artificial intelligence on Earth.',
  ),
  number('finance.otherGrowth_per_yr', 'Growth of the other business', {
    default: 0,
    min: -0.5,
    max: 1,
    slider: [0, 0.5],
    step: 0.01,
    help: 'Rate at which the revenue beside the line, NASA apart, grows.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('finance.valuationFactor', 'Valuation multiple', {
    default: 43,
    min: 0,
    max: 1000,
    slider: [1, 110],
    step: 1,
    help: 'Value of the whole as a multiple of a year’s revenue. 350 to 800 B$ and 1.75 to 2 T$ on 18.674 B$ were 19, 43, 94 and 107.',
    source: 'S-1 2026 via press; seed: valuation 350 → 800 B$ → 1.75–2 T$',
    confidence: 'claimed',
  }),

  // ── Plan ──
  number('plan.startYear', 'First year', {
    default: 2030,
    min: 1900,
    max: 2500,
    slider: [2025, 2060],
    step: 1,
    whole: true,
    help: 'Calendar year in which the plan begins.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('plan.horizon_yr', 'Horizon', {
    default: 15,
    min: 1,
    max: 60,
    slider: [2, 30],
    step: 1,
    whole: true,
    help: 'Length of the plan.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('plan.periodsPerYear', 'Periods per year', {
    default: 4,
    min: 1,
    max: 12,
    step: 1,
    whole: true,
    help: 'Steps of the plan in a year: 1 yearly, 4 quarterly, 12 monthly. Finer steps take longer to solve.',
    source: OURS,
    confidence: 'assumption',
  }),
  choice('plan.objective', 'Objective', {
    default: 'energy',
    choices: OBJECTIVES,
    help: 'What the plan makes best: energy delivered, launches in the last year, cost or time to reach the target rate.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('plan.targetRate_units_yr', 'Target rate', {
    default: 1000000,
    min: 0,
    max: 1e10,
    slider: [1000, 1e7],
    step: 1000,
    logarithmic: true,
    help: 'Launches a year that the objectives of cost and time must reach.',
    source: 'Seed article on Moon factories: one megaton a year in one-tonne units',
    confidence: 'claimed',
  }),
  choice('plan.units', 'Units', {
    default: 'fractional',
    choices: UNIT_MODES,
    help: 'Whether drivers, launch pads and assembly plants may work in fractions, or only as whole ones. Whole ones take longer.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('plan.padSize_per_yr', 'Launches of one pad', {
    default: 25,
    min: 0.1,
    max: 1e4,
    slider: [1, 200],
    step: 1,
    help: 'Paper capacity of one new launch pad when units are whole.',
    source: 'FAA May 2025: 25 licensed launches a year at one site',
    confidence: 'assumption',
  }),
  number('plan.plantSize_per_yr', 'Ships of one plant', {
    default: 42,
    min: 0.1,
    max: 1e5,
    slider: [1, 1000],
    step: 1,
    help: 'Paper capacity of one new assembly plant when units are whole.',
    source: 'Gigabay, Texas: 1 000 ships a year from 24 work cells is 42 a cell (teslarati 2025)',
    confidence: 'assumption',
  }),
  number('plan.gapFraction', 'Gap', {
    default: 0.005,
    min: 0,
    max: 0.5,
    slider: [0, 0.1],
    step: 0.001,
    help: 'A plan of whole units is good enough when it is within this share of the best bound.',
    source: OURS,
    confidence: 'assumption',
  }),
] as const satisfies readonly Field[];

export type FieldPath = (typeof FIELDS)[number]['path'];
export type NumberPath = Extract<(typeof FIELDS)[number], { kind: 'number' }>['path'];

const BY_PATH: ReadonlyMap<string, Field> = new Map(FIELDS.map((row) => [row.path, row]));

/** The row of a path; `undefined` for a path that is no field. */
export function fieldOf(path: string): Field | undefined {
  return BY_PATH.get(path);
}

/** The row of a number field; throws on a path that is none (a bug of the caller, never a user's mistake). */
export function numberField(path: NumberPath): NumberField {
  const row = BY_PATH.get(path);
  if (row?.kind !== 'number') throw new Error(`${path} is no number field`);
  return row;
}
