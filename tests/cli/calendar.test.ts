/** What `calendar` and `fly` on a date print. The numbers are tested in tests/flight. */
import { describe, expect, it, test } from 'vitest';
import type { CalendarResult } from '../../src/flight/search/calendar-result.ts';
import type { DispersionResult } from '../../src/flight/dispersion/dispersion-result.ts';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import { moonline, moonlineJson } from './process.ts';

const DATE = ['--set', 'flight.date=2030-01-15T00:00:00Z'];

describe('by hand: calendar', () => {
  it('as JSON holds dates, entries, sky and windows, with model and accuracy', async () => {
    const result = await moonlineJson<CalendarResult>(['calendar', ...DATE, '--days', '2', '--targets', 'EML2']);
    expect(result.entries.map((entry) => [entry.date, entry.target])).toEqual(
      ['15', '16', '17'].map((day) => [`2030-01-${day}T00:00:00Z`, 'EML2']),
    );
    expect(result.sky).toHaveLength(3);
    expect(result.model).toBe('ephemeris');
    expect(result.accuracy).toMatch(/not for navigation/);
    expect(result.entries[0]!.trims.length).toBeGreaterThan(0);
  });

  it('for people holds a row for each trim and the model', async () => {
    const { status, out } = await moonline(['calendar', ...DATE, '--days', '0', '--targets', 'EML2']);
    expect(status).toBe(0);
    expect(out).toMatch(/^Of 1 date, EML2 is open on 1/);
    expect(out).toMatch(/Speed and azimuth {2,}\d/);
    expect(out).toContain('Model ephemeris, constants de440');
  });

  it('ends with status 1 and a sentence when nothing is open', async () => {
    const { status, problems } = await moonline([
      'calendar',
      ...DATE,
      '--days',
      '0',
      '--targets',
      'EML1',
      '--speedTrim_m_s',
      '1',
      '--angleTrim_deg',
      '0',
      '--json',
    ]);
    expect(status).toBe(1);
    expect(problems).toMatch(/EML1 is open on 0/);
  });

  test.each([
    [['--days', 'soon'], /--days must be a plain number, got "soon"/],
    [['--days', '900'], /^--days must be from 0 to 360\sd, got 900/],
    [['--speedTrim_m_s', '-5'], /--speedTrim_m_s must be from 0 to 200\sm.s, got -5/],
    [['--targets', 'Mars'], /--targets must list some of EML1, EML2/],
    [['--set', 'flight.date=2200-01-01T00:00:00Z'], /Date must be a date .* got "2200-01-01T00:00:00Z"/],
  ])('%j is bad input', async (args, message) => {
    const { status, problems } = await moonline(['calendar', ...args]);
    expect(status).toBe(2);
    expect(problems).toMatch(message);
  });
});

describe('by hand: fly on a date', () => {
  it('says model, frame and accuracy, and has no Jacobi constant', async () => {
    const flight = await moonlineJson<FlightResult>(['fly', ...DATE, '--set', 'flight.model=ephemeris', '--at', '0,1']);
    expect(flight).toMatchObject({ status: 'arrived', model: 'ephemeris', frame: 'ICRF, Earth-centred', jacobi: null });
    expect(flight.samples).toHaveLength(2);
    expect(Math.hypot(...flight.samples[0]!.position_km)).toBeGreaterThan(350000);
  });

  it('prints them for people', async () => {
    const { out } = await moonline(['fly', ...DATE, '--set', 'flight.model=ephemeris', '--at', '1']);
    expect(out).toContain('2030-01-15T00:00:00Z');
    expect(out).toContain('States, ICRF, Earth-centred');
    expect(out).toContain('not for navigation');
    expect(out).not.toContain('Jacobi');
  });
});

describe('by hand: a date on the command line', () => {
  it('disperse takes as many threads as are allowed', async () => {
    const most = await moonlineJson<DispersionResult>(['disperse', '--samples', '64', '--workers', '64']);
    expect(most).toEqual(await moonlineJson<DispersionResult>(['disperse', '--samples', '64', '--workers', '1']));
  });

  it('disperse --date flies in the ephemeris model and says so; the same for any number of workers', async () => {
    const asked = ['disperse', '--date', '2030-01-15T00:00:00Z', '--samples', '2100', '--seed', '3'];
    const [one, two] = await Promise.all([
      moonlineJson<DispersionResult>(asked),
      moonlineJson<DispersionResult>([...asked, '--workers', '2']),
    ]);
    expect(one).toMatchObject({ model: 'ephemeris', date: '2030-01-15T00:00:00Z' });
    expect(one.accuracy).toMatch(/not for navigation/);
    expect(two).toEqual(one);
    const { out } = await moonline(['disperse', '--date', '2030-01-15T00:00:00Z', '--samples', '20']);
    expect(out).toContain('Model ephemeris, 2030-01-15T00:00:00Z. Earth, Moon and Sun');
  });

  it('fly --date is fly with model and date set', async () => {
    const set = ['--set', 'flight.model=ephemeris', ...DATE];
    expect(await moonlineJson(['fly', '--date', '2030-01-15T00:00:00Z'])).toEqual(await moonlineJson(['fly', ...set]));
  });

  it('a date that is none is refused by its field', async () => {
    const { status, problems } = await moonline(['disperse', '--date', 'tomorrow', '--samples', '10']);
    expect(status).toBe(2);
    expect(problems).toMatch(/flight\.date.*a date such as .*tomorrow/s);
  });
});
