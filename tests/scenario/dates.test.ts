/** Dates of a scenario: what is a date, and that nothing else passes. Not here: time scales (tests/flight). */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clockOf, DATE_FIRST, DATE_LAST } from '../../src/scenario/dates.ts';
import { changedPaths, checkScenario, defaultScenario, withValue } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';

describe('published: the Gregorian calendar', () => {
  it('takes every second of the range as the clock has it', () => {
    const [first, last] = [Date.UTC(1972, 0, 1), Date.UTC(2100, 0, 1) - 1000];
    expect(clockOf(DATE_FIRST)).toBe(first);
    expect(clockOf(DATE_LAST)).toBe(last);
    fc.assert(
      fc.property(fc.integer({ min: first / 1000, max: last / 1000 }), (seconds) => {
        expect(clockOf(new Date(seconds * 1000).toISOString().replace('.000', ''))).toBe(seconds * 1000);
      }),
    );
  });

  test.each([
    '2030-02-30T00:00:00Z',
    '2030-02-29T00:00:00Z',
    '2030-04-31T00:00:00Z',
    '2030-13-01T00:00:00Z',
    '2030-01-01T24:00:00Z',
    '2030-01-01T00:00:60Z',
    '1971-12-31T23:59:59Z',
    '2100-01-01T00:00:00Z',
    '2030-01-01',
    '2030-01-01T00:00:00+01:00',
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
  });
});

it('a changed date counts as a change of the scenario, a changed name does not', () => {
  const before = defaultScenario();
  const check = checkScenario({ ...before, name: 'Other', flight: { ...before.flight, date: '2031-01-01T00:00:00Z' } });
  expect(check.ok && changedPaths(check.scenario, before)).toEqual(['flight.date']);
});
