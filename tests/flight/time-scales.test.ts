/** Time scales: UTC, TAI, TT and what a date is on each. Not here: what a scenario takes for a date (tests/scenario). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateTime_days,
  julianTime_days,
  laterTime_days,
  preciseUtcText,
  terrestrialTime_days,
  utcText,
} from '../../src/flight/ephemeris/time-scales.ts';

const SECOND_DAYS = 1 / 86400;

describe('published: IERS', () => {
  it('the epoch J2000 is 2000-01-01 11:58:55.816 UTC', () => {
    expect(terrestrialTime_days(Date.UTC(2000, 0, 1, 11, 58, 55, 816), 'UTC')).toBeCloseTo(0, 12);
    expect(julianTime_days(2451545)).toBe(0);
  });

  it.each([
    [Date.UTC(1972, 0, 1), 42.184],
    [Date.UTC(1998, 11, 31), 63.184],
    [Date.UTC(1999, 0, 1), 64.184],
    [Date.UTC(2016, 11, 31, 23, 59, 59), 68.184],
    [Date.UTC(2017, 0, 1), 69.184],
    [Date.UTC(2060, 0, 1), 69.184],
  ])('TT − UTC at %i ms is %d s', (clock_ms, less_s) => {
    const apart_days = terrestrialTime_days(clock_ms, 'UTC') - terrestrialTime_days(clock_ms, 'TT');
    expect(apart_days / SECOND_DAYS).toBeCloseTo(less_s, 4);
  });

  it('TT − TAI is 32.184 s, and TDB is taken as TT', () => {
    const clock_ms = Date.UTC(2020, 0, 1);
    const tt_days = terrestrialTime_days(clock_ms, 'TT');
    expect((terrestrialTime_days(clock_ms, 'TAI') - tt_days) / SECOND_DAYS).toBeCloseTo(32.184, 4);
    expect(terrestrialTime_days(clock_ms, 'TDB')).toBe(tt_days);
  });
});

it('property: a date comes back as it went in', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1972, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 }), (seconds) => {
      const text = new Date(seconds * 1000).toISOString().replace('.000', '');
      expect(utcText(terrestrialTime_days(seconds * 1000, 'UTC'))).toBe(text);
    }),
  );
});

/** Days of UTC that ended with 23:59:60, and TAI − UTC after them: IERS, leap-seconds.list, typed from the file. */
const LEAPS: readonly (readonly [day: string, next: string, taiLessUtc_s: number])[] = [
  ['1972-06-30', '1972-07-01', 11],
  ['1972-12-31', '1973-01-01', 12],
  ['1973-12-31', '1974-01-01', 13],
  ['1974-12-31', '1975-01-01', 14],
  ['1975-12-31', '1976-01-01', 15],
  ['1976-12-31', '1977-01-01', 16],
  ['1977-12-31', '1978-01-01', 17],
  ['1978-12-31', '1979-01-01', 18],
  ['1979-12-31', '1980-01-01', 19],
  ['1981-06-30', '1981-07-01', 20],
  ['1982-06-30', '1982-07-01', 21],
  ['1983-06-30', '1983-07-01', 22],
  ['1985-06-30', '1985-07-01', 23],
  ['1987-12-31', '1988-01-01', 24],
  ['1989-12-31', '1990-01-01', 25],
  ['1990-12-31', '1991-01-01', 26],
  ['1992-06-30', '1992-07-01', 27],
  ['1993-06-30', '1993-07-01', 28],
  ['1994-06-30', '1994-07-01', 29],
  ['1995-12-31', '1996-01-01', 30],
  ['1997-06-30', '1997-07-01', 31],
  ['1998-12-31', '1999-01-01', 32],
  ['2005-12-31', '2006-01-01', 33],
  ['2008-12-31', '2009-01-01', 34],
  ['2012-06-30', '2012-07-01', 35],
  ['2015-06-30', '2015-07-01', 36],
  ['2016-12-31', '2017-01-01', 37],
];

// Row of faults.md: the first row of a calendar from 1972-07-01T00:00:00Z said 00:00:01Z.
describe('published: leap seconds, both ways', () => {
  it.each(LEAPS)('within a second of the end of %s, then %s with TAI − UTC = %d s', (day, next, after_s) => {
    const midnight_days = terrestrialTime_days(Date.parse(next), 'TT') + (after_s + 32.184) * SECOND_DAYS;
    for (const [second, date] of [
      [-2, `${day}T23:59:59Z`],
      [-1.5, `${day}T23:59:59.5Z`],
      [-1, `${day}T23:59:60Z`],
      [-0.5, `${day}T23:59:60.5Z`],
      [0, `${next}T00:00:00Z`],
      [0.5, `${next}T00:00:00.5Z`],
      [1, `${next}T00:00:01Z`],
    ] as const) {
      const time_days = midnight_days + second * SECOND_DAYS;
      expect(Math.abs(dateTime_days(date) - time_days)).toBeLessThan(1e-6 * SECOND_DAYS);
      expect(preciseUtcText(time_days)).toBe(date);
      if (Number.isInteger(second)) expect(utcText(time_days)).toBe(date);
    }
  });

  it('a clock of UTC shows whole hours after a leap second, and the second itself is passed once', () => {
    const rows = (from: string) => [0, 1, 2].map((hour) => preciseUtcText(laterTime_days(from, hour)));
    expect(rows('2016-12-31T23:00:00Z')).toEqual([
      '2016-12-31T23:00:00Z',
      '2017-01-01T00:00:00Z',
      '2017-01-01T01:00:00Z',
    ]);
    expect(rows('2016-12-31T23:59:60Z')).toEqual([
      '2016-12-31T23:59:60Z',
      '2017-01-01T01:00:00Z',
      '2017-01-01T02:00:00Z',
    ]);
    const apart_s = (laterTime_days('2016-12-31T23:00:00Z', 1) - dateTime_days('2016-12-31T23:00:00Z')) / SECOND_DAYS;
    expect(apart_s).toBeCloseTo(3601, 5);
  });
});
