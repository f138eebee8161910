/** The door of everything on real dates, so that it can be loaded on its own when a date is asked for. */
export { calendarResult } from '../search/calendar.ts';
export {
  datedDispersedColumns,
  datedDispersionResult,
  datedDispersionSetting,
} from '../dispersion/ephemeris-dispersion.ts';
export { datedFlightResult } from './ephemeris-flight.ts';
export { loadEphemeris } from './ephemeris.ts';
