/**
 * Dates of a scenario: how they are written, from when to when flights can be dated, and the seconds of UTC. One reader for
 * the command line, files, the page and addresses. Not here: the uniform time of the ephemeris (flight/ephemeris/time-scales.ts).
 */

/** First and last date that is accepted. UTC with leap seconds begins in 1972; the planets' series are good far beyond. */
export const DATE_FIRST = '1972-01-01T00:00:00Z';
export const DATE_LAST = '2099-12-31T23:59:59Z';

/**
 * Years whose June, and whose December, ended with a leap second, 23:59:60. IERS Bulletin C 1 to 68, and the file
 * leap-seconds.list of NIST and the IERS; none is announced after 2016.
 */
const LEAP_JUNES = [1972, 1981, 1982, 1983, 1985, 1992, 1993, 1994, 1997, 2012, 2015];
const LEAP_DECEMBERS = [1972, 1973, 1974, 1975, 1976, 1977, 1978, 1979, 1987, 1989, 1990, 1995, 1998, 2005, 2008, 2016];

/** Midnights before which a leap second stands, ascending, on the system's clock, which counts none. */
export const LEAP_MIDNIGHTS_MS: readonly number[] = [
  ...LEAP_JUNES.map((year) => Date.UTC(year, 6)),
  ...LEAP_DECEMBERS.map((year) => Date.UTC(year, 12)),
].sort((a, b) => a - b);

/** Day, time to the minute, second or fraction, and `Z` or an offset, after RFC 3339; what is left out is zero and UTC. */
const FORM = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(?::(\d\d(?:\.\d{1,9})?))?(?:[Zz]|([+-])(\d\d):(\d\d))?)?$/;

/** UTC on the system's clock of a whole minute; the seconds beside it, which may be 60 and more, are counted apart. */
export interface Instant {
  readonly minute_ms: number;
  readonly seconds: string;
}

/** The moment of a date; null for a text that is no date and outside the range. */
export function instantOf(text: string): Instant | null {
  const [, day, clock = '00:00', seconds = '00', sign, hours = 0, minutes = 0] = FORM.exec(text) ?? [];
  const local_ms = Date.parse(`${day}T${clock}Z`);
  // The system reads 30 February as 2 March and 24:00 as the next day.
  if (!(local_ms >= 0) || new Date(local_ms).toISOString().slice(0, 16) !== `${day}T${clock}`) return null;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  const minute_ms = local_ms - Number(`${sign ?? ''}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  if (minute_ms < Date.parse(DATE_FIRST) || minute_ms > Date.parse(DATE_LAST)) return null;
  return Number(seconds) < (LEAP_MIDNIGHTS_MS.includes(minute_ms + 60_000) ? 61 : 60) ? { minute_ms, seconds } : null;
}

/**
 * A date in the one form that scenarios hold: `YYYY-MM-DDTHH:MM:SSZ` in UTC, with a fraction only where it is not zero.
 * Null for a text that is no date and outside the range.
 */
export function dateRead(text: string): string | null {
  const instant = instantOf(text);
  if (!instant) return null;
  const seconds = instant.seconds.replace(/\.?0+$/, (zeros) => (instant.seconds.includes('.') ? '' : zeros));
  return `${new Date(instant.minute_ms).toISOString().slice(0, 17)}${seconds}Z`;
}
