/** Dates of a scenario: what is a date, and that nothing else passes. Not here: time scales (tests/flight). */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { atomicTime_ms } from '../../src/flight/ephemeris/time-scales.ts';
import { DATE_FIRST, DATE_LAST, dateRead, LEAP_MIDNIGHTS_MS } from '../../src/scenario/dates.ts';
import { DATE_PATTERN } from '../../src/scenario/json-schema.ts';
import { changedPaths, checkScenario, defaultScenario, withValue } from '../../src/scenario/scenario.ts';
import { parseScenario } from '../../src/scenario/scenario-text.ts';
import { text } from '../../src/text/text.ts';

describe('published: the Gregorian calendar', () => {
  it('takes every second of the range as it stands', () => {
    const [first, last] = [Date.UTC(1972, 0, 1), Date.UTC(2100, 0, 1) - 1000];
    expect([dateRead(DATE_FIRST), dateRead(DATE_LAST)]).toEqual([DATE_FIRST, DATE_LAST]);
    fc.assert(
      fc.property(fc.integer({ min: first / 1000, max: last / 1000 }), (seconds) => {
        const date = new Date(seconds * 1000).toISOString().replace('.000', '');
        expect(dateRead(date)).toBe(date);
      }),
    );
  });

  test.each([
    '2030-02-30T00:00:00Z',
    '2030-02-29T00:00:00Z',
    '2030-04-31T00:00:00Z',
    '2030-02-29',
    '2030-13-01T00:00:00Z',
    '2030-01-01T24:00:00Z',
    '2030-01-01T00:00:60Z',
    '2030-12-31T23:59:60Z',
    '2016-12-31T23:59:61Z',
    '2016-12-31T23:58:60Z',
    '2016-12-31T23:59:60+01:00',
    '1971-12-31T23:59:59Z',
    '1972-01-01T00:59:59+01:00',
    '2100-01-01T00:00:00Z',
    '2099-12-31T23:30:00-01:00',
    '2030-01-01T00:00:00+24:00',
    '2030-01-01T00:00:00.Z',
    '2030-01-01T00:60:00Z',
    '2030-01-01T00:00:00+01:60',
    '2030-01-01T00:00:00 UTC',
    '2030-1-1',
    '20300101',
    ' 2030-01-01',
    'soon',
    '',
  ])('refuses %j with the range and the value', (date) => {
    const check = withValue(defaultScenario(), 'flight.date', date);
    expect(check.ok).toBe(false);
    const problem = check.ok ? null : check.problems[0]!;
    expect(problem?.path).toBe('flight.date');
    const said = problem ? text(problem.message) : '';
    expect(said).toContain(DATE_FIRST);
    expect(said).toContain(DATE_LAST);
    expect(said).toContain(`got ${JSON.stringify(date)}`);
    expect(atomicTime_ms(date)).toBeNaN();
  });
});

// Row of faults.md: date `2025-12-01`, `2030-01-15T00:00:00.000Z`, `23:59:60Z` refused.
describe('published: RFC 3339, the forms of a date', () => {
  test.each([
    ['2025-12-01', '2025-12-01T00:00:00Z'],
    ['2030-01-15T00:00:00.000Z', '2030-01-15T00:00:00Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:60Z'],
    ['2016-12-31T23:59:60.50Z', '2016-12-31T23:59:60.5Z'],
    // The three examples of RFC 3339, section 5.8, that lie in the range; the leap second is the same moment twice.
    ['1985-04-12T23:20:50.52Z', '1985-04-12T23:20:50.52Z'],
    ['1996-12-19T16:39:57-08:00', '1996-12-20T00:39:57Z'],
    ['1990-12-31T23:59:60Z', '1990-12-31T23:59:60Z'],
    ['1990-12-31T15:59:60-08:00', '1990-12-31T23:59:60Z'],
    ['2030-01-15T02:00:00+02:00', '2030-01-15T00:00:00Z'],
    ['2030-01-15T00:30:00+02:00', '2030-01-14T22:30:00Z'],
    ['2030-01-15t00:00:00z', '2030-01-15T00:00:00Z'],
    ['2030-01-15 00:00:00Z', '2030-01-15T00:00:00Z'],
    ['2030-01-15T12:34', '2030-01-15T12:34:00Z'],
    ['2030-01-15T12:34:56', '2030-01-15T12:34:56Z'],
    ['2030-01-15T12:34:10.100Z', '2030-01-15T12:34:10.1Z'],
    ['2028-02-29', '2028-02-29T00:00:00Z'],
  ])('%s is %s, from the command line, a file and an address alike', (typed, held) => {
    expect(dateRead(typed)).toBe(held);
    expect(dateRead(held)).toBe(held);
    const set = withValue(defaultScenario(), 'flight.date', typed);
    expect(set.ok && set.scenario.flight.date).toBe(held);
    const file = parseScenario(JSON.stringify({ flight: { date: typed } }));
    expect(file.ok && file.scenario.flight.date).toBe(held);
    expect(atomicTime_ms(typed)).toBe(atomicTime_ms(held));
    expect(typed).toMatch(new RegExp(DATE_PATTERN, 'u'));
  });
});

describe('published: IERS Bulletin C', () => {
  it('27 leap seconds, each of which stands between the seconds before and after it, and no other :60 is a date', () => {
    const leapDays = LEAP_MIDNIGHTS_MS.map((midnight_ms) => new Date(midnight_ms - 1000).toISOString().slice(0, 10));
    expect(leapDays.length).toBe(27);
    for (let year = 1972; year < 2040; year++)
      for (const day of [`${year}-06-30`, `${year}-12-31`]) {
        const leap = leapDays.includes(day);
        const next = day.endsWith('06-30') ? `${year}-07-01` : `${year + 1}-01-01`;
        const [last, midnight] = [atomicTime_ms(`${day}T23:59:59Z`), atomicTime_ms(`${next}T00:00:00Z`)];
        expect(midnight - last).toBe(leap ? 2000 : 1000);
        expect(atomicTime_ms(`${day}T23:59:60Z`)).toEqual(leap ? last + 1000 : NaN);
      }
  });
});

it('a changed date counts as a change of the scenario, a changed name does not', () => {
  const before = defaultScenario();
  const check = checkScenario({ ...before, name: 'Other', flight: { ...before.flight, date: '2031-01-01T00:00:00Z' } });
  expect(check.ok && changedPaths(check.scenario, before)).toEqual(['flight.date']);
});
