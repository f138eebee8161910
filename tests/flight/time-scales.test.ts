/** Time scales: UTC, TAI, TT and what a date is on each. Not here: what a scenario takes for a date (tests/scenario). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { julianTime_days, terrestrialTime_days, utcText } from '../../src/flight/ephemeris/time-scales.ts';

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
