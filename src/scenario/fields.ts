/**
 * THE table of scenario fields: path, label, default, range. Type, checks, JSON Schema, form controls and command-line
 * help all come from here; the unit is read from the path's suffix (`units.ts`). Not here: what each means and where its
 * default comes from (field-values.ts, which the page loads later). Longer than 300 lines because it is one list.
 */

import { choice, number, text, type Field, type NumberField } from './field-rows.ts';
import { DRIVER_FIELDS } from './driver-fields.ts';
import { SATELLITE_FIELDS } from './satellite-fields.ts';
import { TARGET_FIELDS, TARGET_SPEEDS_M_S } from './target-fields.ts';

export type { Confidence } from './note-rows.ts';
export type { Field, NumberField, Word } from './field-rows.ts';
export { TARGETS } from './target-fields.ts';

/** The four production and launch stages between paper and effective capacity, in the order of the chain. */
export const STAGES = ['engines', 'supply', 'assembly', 'site'] as const;
export type Stage = (typeof STAGES)[number];

/** Readiness fields of one hurdle: the paper → effective ramp start + (end − start)(1 − exp(−t/ramp)). */
function readiness<const H extends string>(h: H, values: { start: number; end: number; ramp: number }) {
  return [
    number(`earth.hurdles.${h}.readinessStart`, 'Ready at the start', {
      default: values.start,
      min: 0,
      max: 1,
      step: 0.01,
    }),
    number(`earth.hurdles.${h}.readinessEnd`, 'Ready in the end', { default: values.end, min: 0, max: 1, step: 0.01 }),
    number(`earth.hurdles.${h}.ramp_yr`, 'Ramp', {
      default: values.ramp,
      min: 0.1,
      max: 50,
      slider: [0.1, 15],
      step: 0.1,
    }),
  ] as const;
}

interface StageValues {
  paper: number;
  start: number;
  end: number;
  ramp: number;
  growth: number;
  cost: number;
  lead: number;
}

function stage<const H extends Stage>(h: H, values: StageValues) {
  return [
    number(`earth.hurdles.${h}.paperCapacity_per_yr`, 'Paper capacity', {
      default: values.paper,
      min: 0,
      max: 1e6,
      slider: [1, 2000],
      step: 1,
      logarithmic: true,
    }),
    ...readiness(h, values),
    number(`earth.hurdles.${h}.growth_per_yr2`, 'Most growth', {
      default: values.growth,
      min: 0,
      max: 1e6,
      slider: [0, 3000],
      step: 1,
    }),
    number(`earth.hurdles.${h}.expansionCost_MUSD`, 'Cost of expansion', {
      default: values.cost,
      min: 0,
      max: 1e5,
      slider: [0, 100],
      step: 0.1,
    }),
    number(`earth.hurdles.${h}.lead_yr`, 'Lead time', {
      default: values.lead,
      min: 0,
      max: 20,
      slider: [0, 5],
      step: 0.05,
    }),
  ] as const;
}

function fraction<const P extends string>(path: P, label: string, value: number) {
  return number(path, label, { default: value, min: 0, max: 1, step: 0.01 });
}

function learning<const P extends string>(path: P, label: string) {
  return number(path, label, { default: 1, min: 0.55, max: 1, step: 0.01 });
}

function revenue<const P extends string>(path: P, label: string, value: number) {
  return number(path, label, { default: value, min: 0, max: 1e7, slider: [0, 50000], step: 1 });
}

function startingStock<const P extends string>(path: P, label: string, max: number) {
  return number(path, label, { default: 0, min: 0, max: 1e9, slider: [0, max], step: 1 });
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
  text('name', 'Name', { default: 'Untitled', maxLength: 120 }),
  text('story', 'Story', { default: '', maxLength: 2000 }),

  // ── Earth: the five hurdles from paper to effective capacity ──
  ...readiness('finalisation', {
    start: 0.5,
    end: 1,
    ramp: 2,
  }),
  ...stage('engines', {
    paper: 120,
    start: 0.5,
    end: 0.95,
    ramp: 3,
    growth: 150,
    cost: 8,
    lead: 1,
  }),
  ...stage('supply', {
    paper: 150,
    start: 0.6,
    end: 0.95,
    ramp: 4,
    growth: 150,
    cost: 4,
    lead: 0.75,
  }),
  ...stage('assembly', {
    paper: 1000,
    start: 0.15,
    end: 0.9,
    ramp: 5,
    growth: 200,
    cost: 6,
    lead: 1.5,
  }),
  ...stage('site', {
    paper: 145,
    start: 0.6,
    end: 0.95,
    ramp: 3,
    growth: 1500,
    cost: 1,
    lead: 1,
  }),
  number('earth.fleetStart_ships', 'Ships at the start', { default: 10, min: 0, max: 1e5, slider: [0, 200], step: 1 }),
  number('earth.flightsPerShip_per_yr', 'Flights per ship', {
    default: 50,
    min: 0,
    max: 1000,
    slider: [1, 365],
    step: 1,
  }),
  number('earth.reuseLimit_flights', 'Flights before retirement', {
    default: 100,
    min: 1,
    max: 1e5,
    slider: [1, 500],
    step: 1,
  }),
  number('earth.lossProbability', 'Loss per flight', { default: 0.01, min: 0, max: 1, slider: [0, 0.2], step: 0.001 }),
  number('earth.shipCost_MUSD', 'Cost of a ship', { default: 40, min: 0, max: 1e5, slider: [1, 200], step: 1 }),
  number('earth.launchCost_MUSD', 'Cost of a launch', { default: 4, min: 0, max: 1e4, slider: [0.5, 100], step: 0.1 }),
  number('earth.payload_t', 'Cargo per landing', { default: 100, min: 0, max: 1e4, slider: [10, 300], step: 1 }),
  number('earth.tankersPerLanding', 'Tankers per landing', { default: 10, min: 0, max: 100, slider: [0, 30], step: 1 }),

  choice('earth.licences.mode', 'Cap by licences', { default: 'off', choices: SWITCH }),
  number('earth.licences.start_per_yr', 'Licences in the first year', {
    default: 145,
    min: 0,
    max: 1e7,
    slider: [1, 10000],
    step: 1,
    logarithmic: true,
  }),
  number('earth.licences.growth_per_yr2', 'More licences each year', {
    default: 0,
    min: 0,
    max: 1e6,
    slider: [0, 1000],
    step: 1,
  }),
  choice('earth.reliability.mode', 'Loss per flight', { default: 'fixed', choices: LOSS_MODES }),
  number('earth.reliability.slopeFraction', 'Growth slope', { default: 0.5, min: 0, max: 0.9, step: 0.01 }),
  number('earth.reliability.firstLossProbability', 'Loss on the first flight', {
    default: 0.33,
    min: 0.01,
    max: 1,
    step: 0.01,
  }),
  number('earth.reliability.leastLossProbability', 'Loss that remains', {
    default: 0.002,
    min: 0,
    max: 1,
    slider: [0, 0.05],
    step: 0.001,
  }),
  text('earth.reliability.failures', 'Flights that failed', {
    default: '',
    maxLength: 400,
    pattern: { source: '^\\s*(\\d{1,7}([\\s,]+\\d{1,7})*)?\\s*$', says: 'flight numbers apart by blanks or commas' },
  }),
  number('earth.flownStart_flights', 'Flights flown before', {
    default: 12,
    min: 1,
    max: 1e6,
    slider: [1, 1000],
    step: 1,
    whole: true,
    logarithmic: true,
  }),
  number('earth.builtStart_ships', 'Ships built before', {
    default: 20,
    min: 1,
    max: 1e6,
    slider: [1, 1000],
    step: 1,
    whole: true,
    logarithmic: true,
  }),
  learning('earth.learning.shipRatio', 'Learning, ships'),
  learning('earth.learning.launchRatio', 'Learning, launches'),
  choice('earth.direct.mode', 'Satellites from Earth', { default: 'off', choices: SWITCH }),
  number('earth.direct.payload_t', 'Payload, direct', { default: 100, min: 0.1, max: 1e4, slider: [10, 300], step: 1 }),
  number('earth.direct.tankersPerFlight', 'Tankers, direct', {
    default: 0,
    min: 0,
    max: 100,
    slider: [0, 30],
    step: 1,
  }),
  number('earth.direct.unitCost_MUSD', 'Satellite built on Earth', {
    default: 3,
    min: 0,
    max: 1e5,
    slider: [0, 20],
    step: 0.1,
  }),

  // ── Moon ──
  number('moon.productivity_per_yr', 'Productivity', { default: 3, min: 0, max: 100, slider: [0.1, 20], step: 0.1 }),
  number('moon.equipmentDecay_per_yr', 'Equipment wear', { default: 0.05, min: 0, max: 1, step: 0.01 }),
  number('moon.powerDecay_per_yr', 'Power wear', { default: 0.04, min: 0, max: 1, step: 0.01 }),
  fraction('moon.localFraction.equipment', 'Equipment made locally', 0.9),
  fraction('moon.localFraction.power', 'Power gear made locally', 0.9),
  fraction('moon.localFraction.driver', 'Driver made locally', 0.9),
  fraction('moon.localFraction.satellite', 'Satellite made locally', 0.92),
  number('moon.powerMass_t_MW', 'Mass of power gear', {
    default: 20,
    min: 0.01,
    max: 1e4,
    slider: [1, 150],
    step: 0.5,
  }),
  number('moon.gearEnergy_MWh_t', 'Energy per tonne of gear', {
    default: 20,
    min: 0,
    max: 1e5,
    slider: [1, 100],
    step: 1,
  }),
  number('moon.satelliteEnergy_MWh_t', 'Energy per tonne of satellite', {
    default: 40,
    min: 0,
    max: 1e5,
    slider: [1, 200],
    step: 1,
  }),
  fraction('moon.powerAvailability', 'Power availability', 0.8),
  choice('moon.powerSource', 'Source of power', { default: 'given', choices: POWER_SOURCES }),
  number('moon.solarMass_t_MW', 'Mass of solar arrays', {
    default: 20,
    min: 0.01,
    max: 1e4,
    slider: [1, 150],
    step: 0.5,
  }),
  number('moon.storageEnergy_Wh_kg', 'Storage', { default: 400, min: 1, max: 1e5, slider: [50, 2000], step: 10 }),
  number('moon.storageEfficiency', 'Storage efficiency', { default: 0.55, min: 0.05, max: 1, step: 0.01 }),
  number('moon.fissionMass_t_MW', 'Mass of fission power', {
    default: 150,
    min: 0.01,
    max: 1e4,
    slider: [10, 300],
    step: 1,
  }),
  number('moon.warehouse_units', 'Warehouse', { default: 200000, min: 0, max: 1e9, slider: [0, 1e6], step: 1000 }),
  startingStock('moon.start.equipment_t', 'Equipment at the start', 5000),
  startingStock('moon.start.power_MW', 'Power at the start', 500),
  startingStock('moon.start.drivers', 'Drivers at the start', 10),
  startingStock('moon.start.vitamins_t', 'Vitamins at the start', 5000),
  startingStock('moon.start.satellites', 'Satellites at the start', 10000),

  ...DRIVER_FIELDS,

  // ── Flight ──
  ...TARGET_FIELDS,
  number('flight.latitude_deg', 'Latitude', { default: 0, min: -90, max: 90, step: 0.01 }),
  number('flight.longitude_deg', 'Longitude', { default: 33.0972, min: -180, max: 180, step: 0.0001 }),
  number('flight.azimuth_deg', 'Azimuth', { default: 90, min: 0, max: 360, step: 0.01 }),
  number('flight.elevation_deg', 'Elevation', { default: 0, min: 0, max: 90, step: 0.01 }),
  number('flight.speed_m_s', 'Speed', {
    default: 2341.66,
    min: 1,
    max: 20000,
    // Around the libration points a pixel must stay below a metre per second; other targets lie elsewhere.
    slider: [2300, 2500],
    sliderBy: { path: 'flight.target', ranges: TARGET_SPEEDS_M_S },
    step: 0.01,
  }),
  number('flight.deliveryProbability', 'Delivery', {
    default: 0.98,
    min: 0,
    max: 1,
    step: 0.001,
    word: 'auto',
    link: 'the share of launches that the dispersion catches',
  }),
  choice('flight.constants', 'Constants', { default: 'de440', choices: CONSTANT_SETS }),
  choice('flight.model', 'Model', { default: 'cr3bp', choices: FLIGHT_MODELS }),
  text('flight.date', 'Date', { default: '2030-01-01T00:00:00Z', maxLength: 20, format: 'date' }),
  number('flight.areaToMass_m2_kg', 'Area to mass', {
    default: 0.005,
    min: 0,
    max: 10,
    slider: [0.001, 1],
    step: 0.001,
    logarithmic: true,
  }),
  number('flight.limit_days', 'Longest flight', { default: 30, min: 0.01, max: 365, slider: [1, 90], step: 1 }),

  number('flight.errors.speed_m_s', 'Speed error', {
    default: 2,
    min: 0,
    max: 1000,
    slider: [0, 20],
    step: 0.1,
    word: 'auto',
    link: 'jitter, straightness and trim section of the launcher',
  }),
  number('flight.errors.azimuth_deg', 'Azimuth error', {
    default: 0.003,
    min: 0,
    max: 10,
    slider: [0, 0.05],
    step: 0.0005,
    word: 'auto',
    link: 'jitter, straightness and trim section of the launcher',
  }),
  number('flight.errors.elevation_deg', 'Elevation error', {
    default: 0.003,
    min: 0,
    max: 10,
    slider: [0, 0.05],
    step: 0.0005,
    word: 'auto',
    link: 'jitter, straightness and trim section of the launcher',
  }),
  number('flight.errors.place_m', 'Place error', { default: 1, min: 0, max: 1e5, slider: [0, 100], step: 0.1 }),
  number('flight.errors.time_s', 'Release error', { default: 0.001, min: 0, max: 1e5, slider: [0, 10], step: 0.001 }),
  number('flight.errors.areaToMassFraction', 'Area-to-mass error', {
    default: 0.05,
    min: 0,
    max: 1,
    slider: [0, 0.5],
    step: 0.01,
  }),
  number('flight.errors.speedElevationCorrelationFactor', 'Correlation', {
    default: 0,
    min: -0.99,
    max: 0.99,
    step: 0.01,
  }),
  choice('flight.errors.distribution', 'Errors are', {
    default: 'normal',
    choices: [
      { id: 'normal', label: 'Normal' },
      { id: 'uniform', label: 'Uniform, same deviation' },
    ],
  }),
  number('flight.captureRadius_km', 'Capture radius', { default: 500, min: 0, max: 1e6, slider: [1, 5000], step: 1 }),
  number('flight.captureSpeed_m_s', 'Capture speed', { default: 300, min: 0, max: 1e5, slider: [0, 1000], step: 1 }),
  number('flight.correction_days', 'Correction after', {
    default: 0.5,
    min: 0.001,
    max: 365,
    slider: [0.01, 5],
    step: 0.01,
  }),

  // ── Satellite ──
  ...SATELLITE_FIELDS,
  learning('satellite.chipLearningRatio', 'Learning, chips'),
  number('satellite.builtStart_units', 'Units built before', {
    default: 1000,
    min: 1,
    max: 1e9,
    slider: [1, 1e6],
    step: 1,
    whole: true,
    logarithmic: true,
  }),

  // ── Finance ──
  number('finance.discount_per_yr', 'Discount rate', { default: 0.05, min: 0, max: 1, slider: [0, 0.3], step: 0.005 }),
  number('finance.budget_MUSD_yr', 'Budget', {
    default: 50000,
    min: 0,
    max: 1e8,
    slider: [100, 1e6],
    step: 100,
    logarithmic: true,
  }),
  number('finance.gearCost_MUSD_t', 'Gear from Earth', { default: 0.5, min: 0, max: 1e4, slider: [0, 10], step: 0.01 }),
  number('finance.computePrice_USD_kW_yr', 'Compute price', {
    default: 16000,
    min: 0,
    max: 1e7,
    slider: [0, 50000],
    step: 100,
  }),
  fraction('finance.reinvestFraction', 'Reinvested', 0.6),
  revenue('finance.connectivity_MUSD_yr', 'Connectivity', 11387),
  revenue('finance.space_MUSD_yr', 'Space', 4086),
  revenue('finance.nasa_MUSD_yr', 'Of it NASA', 1100),
  revenue('finance.ai_MUSD_yr', 'AI', 3201),
  number('finance.otherGrowth_per_yr', 'Growth of the other business', {
    default: 0,
    min: -0.5,
    max: 1,
    slider: [0, 0.5],
    step: 0.01,
  }),
  number('finance.valuationFactor', 'Valuation multiple', {
    default: 43,
    min: 0,
    max: 1000,
    slider: [1, 110],
    step: 1,
  }),

  // ── Plan ──
  number('plan.startYear', 'First year', {
    default: 2030,
    min: 1900,
    max: 2500,
    slider: [2025, 2060],
    step: 1,
    whole: true,
  }),
  number('plan.horizon_yr', 'Horizon', { default: 15, min: 1, max: 60, slider: [2, 30], step: 1, whole: true }),
  number('plan.periodsPerYear', 'Periods per year', { default: 4, min: 1, max: 12, step: 1, whole: true }),
  choice('plan.objective', 'Objective', { default: 'energy', choices: OBJECTIVES }),
  number('plan.targetRate_units_yr', 'Target rate', {
    default: 1000000,
    min: 0,
    max: 1e10,
    slider: [1000, 1e7],
    step: 1000,
    logarithmic: true,
  }),
  choice('plan.units', 'Units', { default: 'fractional', choices: UNIT_MODES }),
  number('plan.padSize_per_yr', 'Launches of one pad', { default: 25, min: 0.1, max: 1e4, slider: [1, 200], step: 1 }),
  number('plan.plantSize_per_yr', 'Ships of one plant', {
    default: 42,
    min: 0.1,
    max: 1e5,
    slider: [1, 1000],
    step: 1,
  }),
  number('plan.gapFraction', 'Gap', { default: 0.005, min: 0, max: 0.5, slider: [0, 0.1], step: 0.001 }),
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
