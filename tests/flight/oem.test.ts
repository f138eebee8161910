/** The Orbit Ephemeris Message: order of keywords and form as CCSDS 502.0-B has them, states as the flight itself. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/engine-api.ts';
import { flightResult } from '../../src/flight/circular/flight.ts';
import { oemText } from '../../src/flight/oem.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { changedScenario, done } from './setting.ts';
import { dateTime_days } from '../../src/flight/ephemeris/time-scales.ts';
import type { FlightSample } from '../../src/flight/flight-result.ts';

/** Tables 5-2 and 5-3 of 502.0-B: the keywords used here, in the standard's order; the rest are optional. */
const HEADER = ['CCSDS_OEM_VERS', 'CREATION_DATE', 'ORIGINATOR'];
const METADATA = ['OBJECT_NAME', 'OBJECT_ID', 'CENTER_NAME', 'REF_FRAME', 'TIME_SYSTEM', 'START_TIME', 'STOP_TIME'];
const INTERPOLATION = ['INTERPOLATION', 'INTERPOLATION_DEGREE'];
const EPOCH = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/;

interface Message {
  readonly keys: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly rows: readonly (readonly string[])[];
}

function read(text: string): Message {
  const lines = text.split('\n').filter((line) => line !== '');
  const end = lines.indexOf('META_STOP');
  const pairs = lines.slice(0, end).filter((line) => !line.startsWith('COMMENT') && line !== 'META_START');
  const values = new Map(pairs.map((line) => line.split(' = ') as [string, string]));
  return { keys: [...values.keys()], values, rows: lines.slice(end + 1).map((line) => line.split(' ')) };
}

let kernel: Kernel;
let engine: Engine;
beforeAll(async () => {
  kernel = await kernelBuild('release');
  engine = createEngine(kernel);
});

const CREATED = new Date(Date.UTC(2027, 4, 6, 7, 8, 9));

function message(values: Record<string, unknown> = {}): string {
  const scenario = changedScenario(values);
  return oemText(scenario, (options) => flightResult(kernel, scenario, options), 0, CREATED)!;
}

const dated = async (values: Record<string, unknown>) =>
  done(await engine.oem(changedScenario({ 'flight.model': 'ephemeris', ...values })));

describe('published: CCSDS 502.0-B', () => {
  test('header and metadata stand in the order of the standard, between META_START and META_STOP', () => {
    const text = message();
    expect(text.startsWith('CCSDS_OEM_VERS = 2.0\n')).toBe(true);
    const { keys, values } = read(text);
    expect(keys).toEqual([...HEADER, ...METADATA, ...INTERPOLATION]);
    expect(values.get('OBJECT_ID')).toBe('UNKNOWN');
    expect(text.indexOf('ORIGINATOR')).toBeLessThan(text.indexOf('META_START'));
    expect(text.indexOf('META_START')).toBeLessThan(text.indexOf('OBJECT_NAME'));
    expect(values.get('CREATION_DATE')).toBe('2027-05-06T07:08:09');
    expect(values.get('REF_FRAME')).toBe('EARTH_MOON_ROTATING');
    expect(text).toContain('COMMENT EARTH_MOON_ROTATING: origin at the Earth-Moon barycentre');
  });

  test('lines are printable ASCII of at most 254 characters, whatever the scenario is called', () => {
    const text = message({ name: 'Écluse → L2 \u{1f680} “x”'.repeat(4) });
    for (const line of text.split('\n')) {
      expect(line).toMatch(/^[\x20-\x7e]*$/);
      expect(line.length).toBeLessThanOrEqual(254);
    }
  });

  test.each([
    {},
    { 'flight.speed_m_s': 1500, 'flight.elevation_deg': 45 },
    { 'flight.speed_m_s': 2600, 'flight.limit_days': 90 },
  ])('seven fields a row, epochs strictly ascending from START_TIME to STOP_TIME: %o', (values) => {
    const { rows, values: pairs } = read(message(values));
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) {
      expect(row.length).toBe(7);
      expect(row[0]).toMatch(EPOCH);
      expect(row.slice(1).every((cell) => /^-?\d+\.\d+$/.test(cell))).toBe(true);
    }
    const epochs = rows.map((row) => row[0]!);
    expect(epochs).toEqual([...new Set(epochs)].sort());
    expect([epochs[0], epochs.at(-1)]).toEqual([pairs.get('START_TIME'), pairs.get('STOP_TIME')]);
  });
});

test('by hand: first and last state are the muzzle and the arrival, the time between them the time of flight', () => {
  const { rows } = read(message());
  const { launch, arrival } = flightResult(kernel, changedScenario({}), { fan: false });
  const numbers = (row: readonly string[]) => row.slice(1).map(Number);
  [...launch.position_km, ...launch.velocity_km_s].forEach((value, i) =>
    expect(numbers(rows[0]!)[i]).toBeCloseTo(value, 5),
  );
  [...arrival!.position_km, ...arrival!.velocity_km_s].forEach((value, i) =>
    expect(numbers(rows.at(-1)!)[i]).toBeCloseTo(value, 5),
  );
  const ms = (row: readonly string[]) => Date.parse(`${row[0]!.slice(0, 23)}Z`);
  expect((ms(rows.at(-1)!) - ms(rows[0]!)) / 86_400_000).toBeCloseTo(arrival!.time_days, 6);
});

test('velocities are those of the positions: central differences of neighbouring rows agree', () => {
  const { rows } = read(message());
  const seconds = (row: readonly string[]) =>
    Date.parse(`${row[0]!.slice(0, 19)}Z`) / 1000 + Number(`0.${row[0]!.slice(20)}`);
  const middle = Math.floor(rows.length / 2);
  const [a, b, c] = [rows[middle - 1]!, rows[middle]!, rows[middle + 1]!];
  for (const axis of [1, 2]) {
    const difference = (Number(c[axis]) - Number(a[axis])) / (seconds(c) - seconds(a));
    expect(difference).toBeCloseTo(Number(b[axis + 3]), 3);
  }
});

const J2000_MS = Date.UTC(2000, 0, 1, 12);
const microseconds = (epoch: string) =>
  Math.round((Date.parse(`${epoch.slice(0, 19)}Z`) - J2000_MS) * 1000 + Number(epoch.slice(20).padEnd(6, '0')));

/** Cubic through two rows, of positions and velocities, at a share of the step. */
function hermite(a: readonly number[], b: readonly number[], step_s: number, u: number): number[] {
  const [h00, h10] = [(1 + 2 * u) * (1 - u) ** 2, u * (1 - u) ** 2];
  const [h01, h11] = [u * u * (3 - 2 * u), u * u * (u - 1)];
  return [0, 1, 2].map((c) => h00 * a[c]! + h10 * step_s * a[c + 3]! + h01 * b[c]! + h11 * step_s * b[c + 3]!);
}

/** Farthest that the cubic of the rows lies from states flown at five times within every step. */
function worst_km(text: string, statesAt: (at_days: number[]) => readonly FlightSample[]): number {
  const { rows } = read(text);
  const first_us = microseconds(rows[0]![0]!);
  const times_s = rows.map((row) => (microseconds(row[0]!) - first_us) / 1e6);
  const numbers = rows.map((row) => row.slice(1).map(Number));
  const asked = rows
    .slice(1)
    .flatMap((_, i) =>
      [0.13, 0.31, 0.5, 0.69, 0.87].map((u) => ({ i, u, time_s: times_s[i]! + u * (times_s[i + 1]! - times_s[i]!) })),
    );
  let worst = 0;
  for (let first = 0; first < asked.length; first += 4000) {
    const part = asked.slice(first, first + 4000);
    statesAt(part.map(({ time_s }) => time_s / 86400)).forEach(({ position_km }, k) => {
      const { i, u } = part[k]!;
      const at = hermite(numbers[i]!, numbers[i + 1]!, times_s[i + 1]! - times_s[i]!, u);
      worst = Math.max(worst, Math.hypot(...at.map((x, c) => x - position_km[c]!)));
    });
  }
  return worst;
}

const stated_km = (text: string) => Number(/stays within ([\d.]+) km/.exec(text)![1]);

// Row of faults.md: swing-bys in rows 48 to 53 minutes apart. Launches that pass the Moon or the Earth again, found by trial.
describe('by hand: the cubic of the rows against states flown between them', () => {
  const random = [0.13, 0.37, 0.61, 0.83].map((r, i) => ({
    'flight.longitude_deg': -180 + 360 * r,
    'flight.speed_m_s': 2330 + 90 * ((r * 7) % 1),
    'flight.elevation_deg': 20 * i,
  }));
  test.each(['EML2', 'ESCAPE', 'LEO'].flatMap((target) => random.map((launch) => ({ target, ...launch }))))(
    'circular problem: %o',
    ({ target, ...launch }) => {
      const values = { 'flight.target': target, 'flight.limit_days': 60, ...launch };
      const text = message(values);
      const error_km = worst_km(
        text,
        (at_days) => flightResult(kernel, changedScenario(values), { fan: false, at_days }).samples,
      );
      expect(error_km).toBeGreaterThan(0);
      expect(error_km).toBeLessThan(1);
      expect(stated_km(text)).toBeLessThan(0.2);
    },
  );
  test.each(random)('on a date: %o', async (launch) => {
    const values = { 'flight.target': 'ESCAPE', 'flight.limit_days': 40, 'flight.model': 'ephemeris', ...launch };
    const text = await dated(values);
    const samples: FlightSample[] = [];
    const { rows } = read(text);
    expect(rows.length).toBeGreaterThan(60);
    const first_us = microseconds(rows[0]![0]!);
    const times_s = rows.map((row) => (microseconds(row[0]!) - first_us) / 1e6);
    const middles = times_s.slice(1).map((time_s, i) => (time_s + times_s[i]!) / 2 / 86400);
    for (let first = 0; first < middles.length; first += 4000)
      samples.push(
        ...done(
          await engine.flight(changedScenario(values), { fan: false, at_days: middles.slice(first, first + 4000) }),
        ).samples,
      );
    const numbers = rows.map((row) => row.slice(1).map(Number));
    samples.forEach(({ position_km }, i) => {
      const at = hermite(numbers[i]!, numbers[i + 1]!, times_s[i + 1]! - times_s[i]!, 0.5);
      expect(Math.hypot(...at.map((x, c) => x - position_km[c]!))).toBeLessThan(1);
    });
  });
});

// Row of faults.md: `fly --date … --oem x.oem` was "infeasible".
describe('published: CCSDS 502.0-B, a dated flight', () => {
  test.each(['2030-01-15T00:00:00Z', '2016-12-31T23:59:60Z', '2030-01-15T00:00:00.25Z'])('of %s', async (date) => {
    const values = { 'flight.date': date, 'flight.model': 'ephemeris' };
    const text = await dated(values);
    const { keys, values: pairs, rows } = read(text);
    expect(keys).toEqual([...HEADER, ...METADATA, ...INTERPOLATION]);
    expect(Object.fromEntries(pairs)).toMatchObject({
      OBJECT_ID: 'UNKNOWN',
      CENTER_NAME: 'EARTH',
      REF_FRAME: 'EME2000',
      TIME_SYSTEM: 'TDB',
    });
    expect(rows.length).toBeGreaterThan(60);
    // TDB = UTC + leap seconds + 32.184 s, to the microsecond.
    expect(microseconds(rows[0]![0]!)).toBe(Math.round(dateTime_days(date) * 86400e6));
    expect([pairs.get('START_TIME'), pairs.get('STOP_TIME')]).toEqual([rows[0]![0], rows.at(-1)![0]]);
    const { launch, arrival } = done(await engine.flight(changedScenario(values), { fan: false }));
    [...launch.position_km, ...launch.velocity_km_s].forEach((value, i) =>
      expect(Number(rows[0]![i + 1])).toBeCloseTo(value, 5),
    );
    if (arrival)
      [...arrival.position_km, ...arrival.velocity_km_s].forEach((value, i) =>
        expect(Number(rows.at(-1)![i + 1])).toBeCloseTo(value, 4),
      );
  });

  test('a launch on 15 January 2030 stands at 00:01:09.184 TDB', async () => {
    const { rows } = read(await dated({ 'flight.date': '2030-01-15' }));
    expect(rows[0]![0]).toBe('2030-01-15T00:01:09.184000');
  });
});

test('the engine refuses a bad scenario and answers a good one', async () => {
  expect((await engine.oem({ flight: { speed_m_s: NaN } })).status).toBe('invalid');
  expect((await engine.oem(changedScenario({}))).status).toBe('done');
});

test.each(['cr3bp', 'ephemeris'])(
  'a launch that falls back at once is refused in words, never one row: %s',
  async (model) => {
    const answer = await engine.oem(changedScenario({ 'flight.speed_m_s': 1000, 'flight.model': model }));
    expect(answer).toMatchObject({ status: 'infeasible', message: { id: 'flight.refusal.oemOneState' } });
  },
);
