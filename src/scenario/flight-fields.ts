/** The flight's rows of the field table, but for where it arrives (target-fields.ts). Not here: what the values do (src/flight). */
import { choice, number, text } from './field-rows.ts';
import { TARGET_SPEEDS_M_S } from './target-fields.ts';

const FLIGHT_MODELS = [{ id: 'cr3bp' }, { id: 'ephemeris' }] as const;

export const CONSTANT_SETS = [{ id: 'de440' }, { id: 'jpl-cr3bp' }, { id: 'gmat' }] as const;

export const FLIGHT_FIELDS = [
  number('flight.latitude_deg', { default: 0, min: -90, max: 90, step: 0.01 }),
  number('flight.longitude_deg', { default: 33.0972, min: -180, max: 180, step: 0.0001 }),
  number('flight.azimuth_deg', { default: 90, min: 0, max: 360, step: 0.01 }),
  number('flight.elevation_deg', { default: 0, min: 0, max: 90, step: 0.01 }),
  number('flight.speed_m_s', {
    default: 2341.66,
    min: 1,
    max: 20000,
    // Around the libration points a pixel must stay below a metre per second; other targets lie elsewhere.
    slider: [2300, 2500],
    sliderBy: { path: 'flight.target', ranges: TARGET_SPEEDS_M_S },
    step: 0.01,
  }),
  number('flight.deliveryProbability', { default: 0.98, min: 0, max: 1, step: 0.001, word: 'auto' }),
  choice('flight.constants', { default: 'de440', choices: CONSTANT_SETS }),
  choice('flight.model', { default: 'cr3bp', choices: FLIGHT_MODELS }),
  text('flight.date', { default: '2030-01-01T00:00:00Z', maxLength: 35, format: 'date' }),
  number('flight.areaToMass_m2_kg', {
    default: 0.005,
    min: 0,
    max: 10,
    slider: [0.001, 1],
    step: 0.001,
    logarithmic: true,
  }),
  number('flight.limit_days', { default: 30, min: 0.01, max: 365, slider: [1, 90], step: 1 }),

  number('flight.errors.speed_m_s', { default: 2, min: 0, max: 1000, slider: [0, 20], step: 0.1, word: 'auto' }),
  number('flight.errors.azimuth_deg', {
    default: 0.003,
    min: 0,
    max: 10,
    slider: [0, 0.05],
    step: 0.0005,
    word: 'auto',
  }),
  number('flight.errors.elevation_deg', {
    default: 0.003,
    min: 0,
    max: 10,
    slider: [0, 0.05],
    step: 0.0005,
    word: 'auto',
  }),
  number('flight.errors.place_m', { default: 1, min: 0, max: 1e5, slider: [0, 100], step: 0.1 }),
  number('flight.errors.time_s', { default: 0.001, min: 0, max: 1e5, slider: [0, 10], step: 0.001 }),
  number('flight.errors.areaToMassFraction', { default: 0.05, min: 0, max: 1, slider: [0, 0.5], step: 0.01 }),
  number('flight.errors.speedElevationCorrelationFactor', { default: 0, min: -0.99, max: 0.99, step: 0.01 }),
  choice('flight.errors.distribution', { default: 'normal', choices: [{ id: 'normal' }, { id: 'uniform' }] }),
  number('flight.captureRadius_km', { default: 500, min: 0, max: 1e6, slider: [1, 5000], step: 1 }),
  number('flight.captureSpeed_m_s', { default: 300, min: 0, max: 1e5, slider: [0, 1000], step: 1 }),
  number('flight.correction_days', { default: 0.5, min: 0.001, max: 365, slider: [0.01, 5], step: 0.01 }),
] as const;
