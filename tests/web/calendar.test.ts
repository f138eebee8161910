/** The launch calendar on the page's side: places and strengths, words, keys, CSV columns. By hand. */
import { describe, expect, it } from 'vitest';
import type { CalendarEntry, CalendarResult, Trim } from '../../src/flight/search/calendar-result.ts';
import { message } from '../../src/text/text.ts';
import { csvText } from '../../web/charts/chart-export.ts';
import {
  calendarColumns,
  dateText,
  dayMove,
  dayText,
  placeRatio,
  strengthRatio,
  tickIndices,
  trimText,
  windowRatios,
} from '../../web/charts/calendar.ts';

const trim = (change_m_s: number): Trim => ({
  id: 'speedAzimuth',
  speed_m_s: change_m_s,
  azimuth_deg: -0.5,
  elevation_deg: 0,
  flight_days: 2,
  arrival_speed_m_s: 260,
  miss_km: 0,
  missNormal_km: 0,
  change_m_s,
  insertion_m_s: null,
  nodeTime_h: null,
});
const dates = ['2030-01-30T00:00:00Z', '2030-01-31T00:00:00Z', '2030-02-01T00:00:00Z', '2030-02-02T00:00:00Z'];
const entry = (i: number, best: Trim | null): CalendarEntry => ({
  date: dates[i]!,
  target: 'EML2',
  state: best ? 'open' : 'closed',
  trims: best ? [best] : [],
  best,
  nearest_km: null,
  message: message('flight.calendar.none.point', { target: 'EML2' }),
});
const result: CalendarResult = {
  model: 'ephemeris',
  accuracy: message('flight.accuracy.ephemeris'),
  constants: {} as CalendarResult['constants'],
  launcher: { latitude_deg: 0, longitude_deg: 33, azimuth_deg: 90, elevation_deg: 0, speed_m_s: 2000 },
  options: {
    span_days: 3,
    step_h: 24,
    limit_days: 10,
    targets: ['EML2'],
    speedTrim_m_s: 60,
    angleTrim_deg: 0,
    planeTolerance_deg: 5,
  },
  sky: dates.map((date, i) => ({
    date,
    moonDistance_km: 380000 + i,
    subEarthLongitude_deg: 1,
    subEarthLatitude_deg: -2,
    elongation_deg: 90,
  })),
  entries: [entry(0, trim(0)), entry(1, trim(15)), entry(2, trim(60)), entry(3, null)],
  nearest: [],
  sunSynchronous: {
    altitude_km: 600,
    inclination_deg: 97.8,
    windows: [
      { nodeTime_h: 6, opens: null, centre: dates[0]!, closes: '2030-01-31T12:00:00Z', elongation_deg: 90 },
      { nodeTime_h: 18, opens: dates[2]!, centre: dates[3]!, closes: null, elongation_deg: 270 },
    ],
    message: message('flight.calendar.dawnDusk', { tolerance: 5, altitude: 600, count: 2 }),
  },
  message: message('flight.calendar.summary', { count: 4, targets: [] }),
};

describe('by hand: the calendar’s strips', () => {
  it('no trim is full colour, the most trim is pale, none at all has none', () => {
    const strengths = result.entries.map((one) => strengthRatio(one, result));
    expect(strengths[0]).toBe(1);
    expect(strengths[1]).toBeCloseTo(0.65, 12);
    expect(strengths[2]).toBeCloseTo(0.3, 12);
    expect(strengths[3]).toBe(0);
  });

  it('dates stand in the middle of their cells, windows run to the edges they pass', () => {
    expect(dates.map((date) => placeRatio(result, date))).toEqual([0.125, 0.375, 0.625, 0.875]);
    expect(windowRatios(result, result.sunSynchronous.windows[0]!)).toEqual([0, 0.5]);
    expect(windowRatios(result, result.sunSynchronous.windows[1]!)).toEqual([0.625, 1]);
    expect(tickIndices(31, 8)).toEqual([0, 5, 10, 15, 20, 25, 30]);
    expect(tickIndices(91, 4).length).toBeLessThanOrEqual(4);
  });

  it('keys move by days and weeks and stay on the calendar', () => {
    const move = (key: string, from: number, shiftKey = false) => dayMove({ key, shiftKey }, 31, from);
    expect([move('ArrowRight', 0), move('ArrowLeft', 0), move('ArrowRight', 28, true)]).toEqual([1, 0, 30]);
    expect([move('End', 3), move('Home', 3), move('PageDown', 9), move('a', 3)]).toEqual([30, 0, 2, null]);
  });

  it('dates, trims and days in words', () => {
    expect(dateText(dates[0]!, 'en-GB')).toBe('30 January 2030');
    expect(dateText('2030-01-30T06:30:00Z', 'en-GB')).toBe('30 January 2030 at 06:30 UTC');
    expect(trimText(trim(3.25))).toBe('+3.25 m/s, −0.5° of azimuth');
    expect(trimText({ ...trim(0), azimuth_deg: 0 })).toBe('no trim');
    expect(dayText(result, 3, 'en-GB')).toBe(
      '2 February 2030. No launch within the limits reaches the plane of EML2 in time.',
    );
  });
});

describe('by hand: the calendar as CSV', () => {
  it('has a row a date, empty cells where there is no launch, and the windows', () => {
    const text = csvText({ title: 'T', scenario: 'S', version: '0', source: 'x' }, calendarColumns(result));
    const [head, ...rows] = text.trimEnd().split('\n').slice(4);
    expect(head).toMatch(/^Date,Moon’s distance \(km\),/);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toBe('2030-01-30T00:00:00Z,380000,90,1,-2,6,2,0,-0.5,0,2,260,0');
    expect(rows[1]!.split(',')[5]).toBe('6');
    expect(rows[3]).toBe('2030-02-02T00:00:00Z,380003,90,1,-2,18,0,,,,,,');
  });
});
