/**
 * Dates: from what a calendar says to the uniform time of the ephemeris, and back. Times inside are days of terrestrial
 * time (TT) since 2000-01-01 12:00 TT. TDB is taken as TT: they differ by 1.7 ms at most, two metres of the Moon's way.
 * Not here: where a body is at a time (ephemeris.ts), how a date is written and the leap seconds (scenario/dates.ts).
 */
import { instantOf, LEAP_MIDNIGHTS_MS } from '../../scenario/dates.ts';
import { DAY_S } from '../../units.ts';

/** TT − TAI in seconds, exact by definition (IAU 1991). */
const TT_LESS_TAI_S = 32.184;
/** Julian date of the epoch from which times are counted. */
const J2000_DAYS = 2451545;
/** The epoch as a calendar date, in milliseconds of the system's clock. */
const J2000_MS = Date.UTC(2000, 0, 1, 12);

/** TAI − UTC in 1972, before the first leap second. */
const TAI_LESS_UTC_S = 10;

/** TAI of a date, as milliseconds of a clock that counts leap seconds like any other; NaN for no date. */
export function atomicTime_ms(text: string): number {
  const instant = instantOf(text);
  if (!instant) return NaN;
  const { minute_ms, seconds } = instant;
  return minute_ms + taiLessUtc_s(minute_ms) * 1000 + Number(seconds) * 1000;
}

/** UTC of a date on the system's clock, which counts no leap second: 23:59:60 is the midnight after it. */
function utcClock_ms(text: string): number {
  const instant = instantOf(text);
  return instant ? instant.minute_ms + Number(instant.seconds) * 1000 : NaN;
}

/** TAI − UTC at a moment of UTC on the system's clock, which has no reading within a leap second. */
function taiLessUtc_s(utc_ms: number): number {
  return TAI_LESS_UTC_S + LEAP_MIDNIGHTS_MS.filter((midnight_ms) => midnight_ms <= utc_ms).length;
}

/** UTC of a moment of TAI as a scenario holds it, to the millisecond; within a leap second it says 23:59:60. */
function utcOfAtomic(tai_ms: number): string {
  const whole_ms = Math.round(tai_ms);
  // The k-th leap second begins when TAI is ahead of the midnight after it by what it was before, 10 + k seconds.
  const leapEnds_ms = LEAP_MIDNIGHTS_MS.map((midnight_ms, k) => midnight_ms + (TAI_LESS_UTC_S + k + 1) * 1000);
  const passedCount = leapEnds_ms.filter((end_ms) => end_ms <= whole_ms).length;
  const within = whole_ms >= (leapEnds_ms[passedCount] ?? Infinity) - 1000;
  const utc_ms = whole_ms - (TAI_LESS_UTC_S + passedCount) * 1000 - (within ? 1000 : 0);
  const said = new Date(utc_ms).toISOString().replace(/\.?0*Z$/, 'Z');
  return within ? said.replace(/:59(?=[.Z])/, ':60') : said;
}

/** The scales a date can be given in. */
export const TIME_SCALES = ['UTC', 'TAI', 'TT', 'TDB'] as const;
export type TimeScale = (typeof TIME_SCALES)[number];

/**
 * Time in days since J2000 (TT) of a calendar date and time read as milliseconds of a clock in one of the scales. Of UTC
 * the clock counts no leap second and has no reading within one: dateTime_days reads those.
 */
export function terrestrialTime_days(clock_ms: number, scale: TimeScale): number {
  const days = (clock_ms - J2000_MS) / (DAY_S * 1000);
  if (scale === 'TT' || scale === 'TDB') return days;
  return days + (TT_LESS_TAI_S + (scale === 'UTC' ? taiLessUtc_s(clock_ms) : 0)) / DAY_S;
}

/** Time in days since J2000 (TT) of a Julian date in TDB. */
export function julianTime_days(jd_tdb_days: number): number {
  return jd_tdb_days - J2000_DAYS;
}

/** Time in days since J2000 (TT) of a date as a scenario holds it (scenario/dates.ts); NaN for any other text. */
export function dateTime_days(date: string): number {
  return terrestrialTime_days(atomicTime_ms(date), 'TAI');
}

/** Time in days since J2000 (TT) of the moment at which a clock of UTC shows a date and some hours more. */
export function laterTime_days(date: string, after_h: number): number {
  const start_days = dateTime_days(date);
  if (after_h === 0) return start_days;
  const clock_ms = utcClock_ms(date);
  const leap_s = taiLessUtc_s(clock_ms + after_h * 3_600_000) - (atomicTime_ms(date) - clock_ms) / 1000;
  return start_days + after_h / 24 + leap_s / DAY_S;
}

/** TAI of a time, as milliseconds of the system's clock. */
function atomicClock_ms(time_days: number): number {
  return J2000_MS + time_days * DAY_S * 1000 - TT_LESS_TAI_S * 1000;
}

/** UTC of a time, to the second: `2026-11-22T08:10:00Z`; within a leap second 23:59:60. */
export function utcText(time_days: number): string {
  return utcOfAtomic(Math.round(atomicClock_ms(time_days) / 1000) * 1000);
}

/** UTC of a time, to the millisecond where it has a fraction of a second. */
export function preciseUtcText(time_days: number): string {
  return utcOfAtomic(atomicClock_ms(time_days));
}
