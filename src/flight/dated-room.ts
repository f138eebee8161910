/** The door of everything on real dates, so that it can be loaded on its own when a date is asked for. */
export { calendarResult } from './calendar.ts';
export { datedDispersedColumns, datedDispersionResult, datedDispersionSetting } from './dated-dispersion.ts';
export { datedFlightResult } from './dated-flight.ts';
export { loadEphemeris } from './ephemeris.ts';
