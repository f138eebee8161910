/** Everything that flies on a date, as one part that is loaded when a date is first asked for. */
export { calendarResult } from '../search/calendar.ts';
export {
  ephemerisArrives,
  ephemerisDispersedColumns,
  ephemerisDispersionResult,
  ephemerisDispersionSetting,
} from '../dispersion/ephemeris-dispersion.ts';
export { ephemerisFlightResult } from './ephemeris-flight.ts';
export { loadEphemeris } from './ephemeris.ts';
export { dateTime_days } from './time-scales.ts';
