/** The Orbit Ephemeris Message: order of keywords and form as CCSDS 502.0-B has them, states as the flight itself. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/engine-api.ts';
import { flightResult } from '../../src/flight/circular/flight.ts';
import { oemText } from '../../src/flight/oem.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { changedScenario } from './setting.ts';

/** Tables 5-2 and 5-3 of 502.0-B: the keywords used here, in the standard's order; the rest are optional. */
const HEADER = ['CCSDS_OEM_VERS', 'CREATION_DATE', 'ORIGINATOR'];
const METADATA = ['OBJECT_NAME', 'OBJECT_ID', 'CENTER_NAME', 'REF_FRAME', 'TIME_SYSTEM', 'START_TIME', 'STOP_TIME'];
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

const message = (values: Record<string, unknown> = {}) =>
  oemText(kernel, changedScenario(values), new Date(Date.UTC(2027, 4, 6, 7, 8, 9)));

describe('published: CCSDS 502.0-B', () => {
  test('header and metadata stand in the order of the standard, between META_START and META_STOP', () => {
    const text = message();
    expect(text.startsWith('CCSDS_OEM_VERS = 2.0\n')).toBe(true);
    const { keys, values } = read(text);
    expect(keys).toEqual([...HEADER, ...METADATA]);
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
    expect(rows.length).toBeGreaterThan(100);
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

test('the engine refuses a bad scenario and answers a good one', async () => {
  expect((await engine.oem({ flight: { speed_m_s: NaN } })).status).toBe('invalid');
  expect((await engine.oem(changedScenario({}))).status).toBe('done');
});
