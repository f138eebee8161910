/** Dispersion on a date: sunlight and its error, agreement with first order and the transition matrix, sharing, the circular limit. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ERROR_COUNT } from '../../assembly/memory.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/engine-api.ts';
import { pooledDispersion, type PoolWorker } from '../../src/engine/pool.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import type { Message } from '../../src/text/message.ts';
import { text } from '../../src/text/text.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { changedScenario, done } from './setting.ts';

let engine: Engine;
let kernel: Kernel;
beforeAll(async () => {
  kernel = await kernelBuild('release');
  engine = createEngine(kernel);
});

const NONE = {
  'flight.errors.speed_m_s': 0,
  'flight.errors.azimuth_deg': 0,
  'flight.errors.elevation_deg': 0,
  'flight.errors.place_m': 0,
  'flight.errors.time_s': 0,
  'flight.errors.areaToMassFraction': 0,
};
const AWAY = {
  'flight.model': 'ephemeris',
  'flight.date': '2030-01-15T00:00:00Z',
  'flight.latitude_deg': 12,
  'flight.longitude_deg': 45,
  'flight.azimuth_deg': 100,
  'flight.elevation_deg': 6,
  'flight.speed_m_s': 2435.5,
};

describe('by hand: away from the achromatic site first order predicts the cloud', () => {
  test.each([
    ['speed_m_s', 0.05, {}],
    ['azimuth_deg', 0.002, {}],
    ['elevation_deg', 0.002, {}],
    ['place_m', 20, {}],
    ['time_s', 30, {}],
    ['areaToMassFraction', 0.1, { 'flight.areaToMass_m2_kg': 0.5 }],
  ] as const)('%s alone', async (key, size, more) => {
    const scenario = changedScenario({ ...AWAY, ...NONE, ...more, [`flight.errors.${key}`]: size });
    const result = done(await engine.disperse(scenario, { samples: 3000, seed: 5 }));
    const error = 5 / Math.sqrt(2 * 3000);
    expect(result.model).toBe('ephemeris');
    expect(result.linear.standardDeviation).toBeGreaterThan(1e-3);
    expect(Math.abs(result.miss_km.standardDeviation / result.linear.standardDeviation - 1)).toBeLessThan(error);
    expect(
      Math.abs(result.missNormal_km.standardDeviation / result.linear.normalStandardDeviation_km - 1),
    ).toBeLessThan(error);
  });
});

test('published: a deployed sail is moved a hundred times as far as a stowed one by the same share of error', async () => {
  // 0.005 and 0.5 m²/kg, 3 km against 275 km in five days.
  const deviation = async (area_m2_kg: number) => {
    const scenario = changedScenario({
      ...AWAY,
      ...NONE,
      'flight.errors.areaToMassFraction': 0.05,
      'flight.areaToMass_m2_kg': area_m2_kg,
    });
    return done(await engine.disperse(scenario, { samples: 500, seed: 1 })).linear.standardDeviation;
  };
  const [stowed, deployed] = [await deviation(0.005), await deviation(0.5)];
  expect(deployed / stowed).toBeGreaterThan(95);
  expect(deployed / stowed).toBeLessThan(105);
});

test('no area, no error of it; in the circular problem it never acts', async () => {
  const quiet = { ...NONE, 'flight.errors.speed_m_s': 0.1 };
  const cloud = async (values: Record<string, unknown>) =>
    done(await engine.disperse(changedScenario({ ...AWAY, ...quiet, ...values }), { samples: 300, seed: 4 })).columns;
  const area = { 'flight.errors.areaToMassFraction': 0.3 };
  expect(await cloud({ 'flight.areaToMass_m2_kg': 0, ...area })).toEqual(await cloud({ 'flight.areaToMass_m2_kg': 0 }));
  const circular = { 'flight.model': 'cr3bp' };
  expect(await cloud({ ...circular, ...area })).toEqual(await cloud(circular));
  expect(await cloud(area)).not.toEqual(await cloud({}));
});

test('the correction on a date: soon after launch it undoes a speed error, after arrival there is none', async () => {
  const scenario = changedScenario({
    ...AWAY,
    ...NONE,
    'flight.errors.speed_m_s': 0.1,
    'flight.correction_days': 0.01,
  });
  const soon = done(await engine.disperse(scenario, { samples: 500, seed: 2 }));
  expect(soon.correction_m_s!.p50).toBeGreaterThan(0.05);
  expect(soon.correction_m_s!.p50).toBeLessThan(1);
  const late = changedScenario({ ...AWAY, 'flight.correction_days': 20 });
  expect(done(await engine.disperse(late, { samples: 100, seed: 2 })).correction_m_s).toBeNull();
});

test('by hand: a late payload needs the correction of the way the target has gone, to first order', async () => {
  const correction = async (time_s: number) => {
    const scenario = changedScenario({
      ...AWAY,
      ...NONE,
      'flight.errors.time_s': time_s,
      'flight.correction_days': 0.3,
    });
    return done(await engine.disperse(scenario, { samples: 400, seed: 6 })).correction_m_s!.p50;
  };
  const [small, large] = [await correction(1), await correction(10)];
  expect(small).toBeGreaterThan(1e-4);
  expect(large / small).toBeCloseTo(10, 1);
});

test('by hand: a sample is where a launch with its errors flies at the full tolerance, within ten metres', async () => {
  const { speed_m_s } = changedScenario(AWAY).flight;
  const errors = { ...NONE, 'flight.errors.speed_m_s': 0.2 };
  const { columns } = done(await engine.disperse(changedScenario({ ...AWAY, ...errors }), { samples: 5, seed: 3 }));
  const { draws } = kernel.dispersedStates(
    {
      launch: { latitude: 0, longitude: 0, azimuth: 0, elevation: 0, radius: 1, speed: 0 },
      factor: Array.from({ length: ERROR_COUNT ** 2 }, (_, i) => (i === 0 ? 0.2 : 0)),
      uniform: false,
      seed: 3,
    },
    0,
    5,
  );
  for (let i = 0; i < 5; i++) {
    const launch = { ...AWAY, 'flight.speed_m_s': speed_m_s + draws[0]![i]! };
    const flight = done(await engine.flight(changedScenario(launch), { fan: false }));
    expect(Math.abs(flight.arrival!.miss_km - columns.miss_km[i]!)).toBeLessThan(0.01);
    expect(Math.abs(flight.arrival!.missNormal_km - columns.missNormal_km[i]!)).toBeLessThan(0.01);
    expect(flight.arrival!.speed_m_s).toBeCloseTo(columns.speed_m_s[i]!, 4);
  }
});

describe('sharing', () => {
  const scenario = changedScenario({
    ...AWAY,
    'flight.errors.time_s': 5,
    'flight.errors.speed_m_s': 0.1,
    'flight.areaToMass_m2_kg': 0.5,
  });
  const request = { samples: 4500, seed: 42 };
  const worker = (delay_ms: number): PoolWorker => ({
    disperseColumns: async (...args) => {
      await new Promise((resolve) => setTimeout(resolve, delay_ms));
      return engine.disperseColumns(...args);
    },
  });

  test('one and two workers give the very numbers of none', async () => {
    const whole = done(await engine.disperse(scenario, request));
    for (const workers of [[worker(0)], [worker(5), worker(0)]])
      expect(done(await pooledDispersion(engine, workers, scenario, request))).toEqual(whole);
  });
});

test('what does not fit the ephemeris is refused with the reason', async () => {
  const scenario = changedScenario({ ...AWAY, 'flight.errors.time_s': 1e5, 'flight.limit_days': 365 });
  const answer = await engine.disperse(scenario, { samples: 10, seed: 1 });
  expect(answer.status).toBe('infeasible');
  expect(text((answer as { message: Message }).message)).toContain('do not fit the 383 days');
});

// Row of faults.md: a delivery probability left to its link on a date with a long limit took 20 s, then was refused.
test('a launch that does not arrive is refused after its own flight, before any sample is flown', async () => {
  let flownCount = 0;
  const counting = createEngine({
    ...kernel,
    propagate: (batch) => {
      flownCount += batch.endTime.length;
      return kernel.propagate(batch);
    },
  });
  for (const model of ['ephemeris', 'cr3bp']) {
    flownCount = 0;
    const asked = changedScenario({ 'flight.model': model, 'flight.speed_m_s': 1500, 'flight.limit_days': 300 });
    const answer = await counting.disperse(asked, { samples: 100_000, seed: 1 });
    expect(answer).toMatchObject({ status: 'infeasible', message: { id: 'flight.refusal.noArrival' } });
    expect(flownCount).toBeLessThan(5);
  }
});
