/**
 * Dates: from what a calendar says to the uniform time of the ephemeris, and back. Times inside are days of terrestrial
 * time (TT) since 2000-01-01 12:00 TT. TDB is taken as TT: they differ by 1.7 ms at most, two metres of the Moon's way.
 * Not here: where a body is at a time (ephemeris.ts), the range of dates a scenario accepts (scenario/dates.ts).
 */
import { DAY_S } from '../../units.ts';

/** TT − TAI in seconds, exact by definition (IAU 1991). */
const TT_LESS_TAI_S = 32.184;
/** Julian date of the epoch from which times are counted. */
const J2000_DAYS = 2451545;
/** The epoch as a calendar date, in milliseconds of the system's clock. */
const J2000_MS = Date.UTC(2000, 0, 1, 12);

/** TAI − UTC from the first of a month on, in seconds. IERS Bulletin C; no leap second is announced after 2017. */
const LEAP_SECONDS: readonly (readonly [year: number, month: number, taiLessUtc_s: number])[] = [
  [1972, 1, 10],
  [1972, 7, 11],
  [1973, 1, 12],
  [1974, 1, 13],
  [1975, 1, 14],
  [1976, 1, 15],
  [1977, 1, 16],
  [1978, 1, 17],
  [1979, 1, 18],
  [1980, 1, 19],
  [1981, 7, 20],
  [1982, 7, 21],
  [1983, 7, 22],
  [1985, 7, 23],
  [1988, 1, 24],
  [1990, 1, 25],
  [1991, 1, 26],
  [1992, 7, 27],
  [1993, 7, 28],
  [1994, 7, 29],
  [1996, 1, 30],
  [1997, 7, 31],
  [1999, 1, 32],
  [2006, 1, 33],
  [2009, 1, 34],
  [2012, 7, 35],
  [2015, 7, 36],
  [2017, 1, 37],
];

function taiLessUtc_s(utc_ms: number): number {
  const row = LEAP_SECONDS.findLast(([year, month]) => Date.UTC(year, month - 1, 1) <= utc_ms);
  return row?.[2] ?? LEAP_SECONDS[0]![2];
}

/** The scales a date can be given in. */
export const TIME_SCALES = ['UTC', 'TAI', 'TT', 'TDB'] as const;
export type TimeScale = (typeof TIME_SCALES)[number];

/** Time in days since J2000 (TT) of a calendar date and time read as milliseconds of a clock in one of the scales. */
export function terrestrialTime_days(clock_ms: number, scale: TimeScale): number {
  const days = (clock_ms - J2000_MS) / (DAY_S * 1000);
  if (scale === 'TT' || scale === 'TDB') return days;
  return days + (TT_LESS_TAI_S + (scale === 'UTC' ? taiLessUtc_s(clock_ms) : 0)) / DAY_S;
}

/** Time in days since J2000 (TT) of a Julian date in TDB. */
export function julianTime_days(jd_tdb_days: number): number {
  return jd_tdb_days - J2000_DAYS;
}

/** UTC of a time, to the second: `2026-11-22T08:10:00Z`. Within a leap second the second before is shown. */
export function utcText(time_days: number): string {
  const tai_ms = J2000_MS + time_days * DAY_S * 1000 - TT_LESS_TAI_S * 1000;
  // The count of leap seconds belongs to UTC, which it leads to: one correction settles it.
  const near_ms = tai_ms - taiLessUtc_s(tai_ms) * 1000;
  const utc_ms = tai_ms - taiLessUtc_s(near_ms) * 1000;
  return new Date(Math.round(utc_ms / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}
