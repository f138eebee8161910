/** Dispersion: agreement with the first-order prediction where it holds, the published bias where it does not, sharing. */
import { beforeAll, describe, expect, test } from 'vitest';
import { STATUS_ARRIVED, STATUS_IMPACT_MOON } from '../../assembly/memory.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/engine-api.ts';
import { pooledDispersion, type PoolWorker } from '../../src/engine/pool.ts';
import { dispersionResult } from '../../src/flight/dispersion/dispersion-statistics.ts';
import { flightSetting } from '../../src/flight/targets/arrivals.ts';
import { text } from '../../src/text/text.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { changedScenario, done } from './setting.ts';

let engine: Engine;
beforeAll(async () => {
  engine = createEngine(await kernelBuild('release'));
});

const AWAY = { 'flight.longitude_deg': 45, 'flight.speed_m_s': 2435.5, 'flight.errors.speed_m_s': 0.1 };

describe('by hand: away from the achromatic site the transition matrix predicts the cloud', () => {
  test.each(['normal', 'uniform'])('%s errors', async (distribution) => {
    const scenario = changedScenario({ ...AWAY, 'flight.errors.distribution': distribution });
    const result = done(await engine.disperse(scenario, { samples: 10000, seed: 3 }));
    const error = 5 / Math.sqrt(2 * 10000);
    expect(result.linearHolds, text(result.message)).toBe(true);
    expect(Math.abs(result.miss_km.standardDeviation / result.linear.standardDeviation - 1)).toBeLessThan(error);
    expect(
      Math.abs(result.missNormal_km.standardDeviation / result.linear.normalStandardDeviation_km - 1),
    ).toBeLessThan(error);
  });

  test('each error alone, the place of the muzzle included', async () => {
    const none = {
      'flight.errors.speed_m_s': 0,
      'flight.errors.azimuth_deg': 0,
      'flight.errors.elevation_deg': 0,
      'flight.errors.place_m': 0,
      'flight.errors.time_s': 0,
    };
    const sizes = { speed_m_s: 0.05, azimuth_deg: 0.002, elevation_deg: 0.002, place_m: 20 };
    for (const [key, size] of Object.entries(sizes)) {
      // A slanted launch off the equator, so that every error moves the arrival in both directions.
      const scenario = changedScenario({
        ...AWAY,
        'flight.latitude_deg': 12,
        'flight.azimuth_deg': 100,
        'flight.elevation_deg': 6,
        ...none,
        [`flight.errors.${key}`]: size,
      });
      const result = done(await engine.disperse(scenario, { samples: 4000, seed: 5 }));
      const error = 5 / Math.sqrt(2 * 4000);
      expect(Math.abs(result.miss_km.standardDeviation / result.linear.standardDeviation - 1), key).toBeLessThan(error);
      expect(
        Math.abs(result.missNormal_km.standardDeviation / result.linear.normalStandardDeviation_km - 1),
        key,
      ).toBeLessThan(error);
    }
  });

  test('correlated errors make the ellipse’s own covariance', async () => {
    const scenario = changedScenario({
      ...AWAY,
      'flight.errors.elevation_deg': 0.01,
      'flight.errors.speedElevationCorrelationFactor': -0.9,
    });
    const plain = changedScenario({ ...AWAY, 'flight.errors.elevation_deg': 0.01 });
    const [tied, free] = await Promise.all(
      [scenario, plain].map(async (s) => done(await engine.disperse(s, { samples: 10000, seed: 8 }))),
    );
    expect(Math.abs(tied!.miss_km.standardDeviation / tied!.linear.standardDeviation - 1)).toBeLessThan(0.04);
    expect(Math.abs(tied!.linear.standardDeviation / free!.linear.standardDeviation - 1)).toBeGreaterThan(0.05);
  });
});

test('published: at the achromatic site the mean is off by −10.8 km per (m/s)² square to the path, and it says so', async () => {
  const speed = 0.5;
  const scenario = changedScenario({
    'flight.speed_m_s': 2341.662,
    'flight.errors.speed_m_s': speed,
    'flight.errors.azimuth_deg': 0,
    'flight.errors.elevation_deg': 0,
    'flight.errors.place_m': 0,
  });
  const result = done(await engine.disperse(scenario, { samples: 40000, seed: 1 }));
  expect(result.linearHolds).toBe(false);
  expect(text(result.message)).toMatch(/linear ellipse is wrong here/);
  const bias = result.across_km.mean / speed ** 2;
  // ½ chi-square of one degree of freedom has standard deviation √2 of its mean.
  const error = (5 * 10.8 * Math.SQRT2) / Math.sqrt(40000);
  expect(Math.abs(bias + 10.8)).toBeLessThan(error + 0.1);
});

test('the correction brings the cloud to the target: its linear speed change undoes a pure speed error', async () => {
  const scenario = changedScenario({ ...AWAY, 'flight.correction_days': 0.01 });
  const result = done(await engine.disperse(scenario, { samples: 2000, seed: 2 }));
  // Soon after launch the path is near the Moon still, and the change is of the order of the error, grown by the fall in speed.
  expect(result.correction_m_s!.p50).toBeGreaterThan(0.05);
  expect(result.correction_m_s!.p50).toBeLessThan(1);
  const late = done(
    await engine.disperse(changedScenario({ ...AWAY, 'flight.correction_days': 20 }), { samples: 100, seed: 2 }),
  );
  expect(late.correction_m_s).toBeNull();
});

describe('sharing', () => {
  const scenario = changedScenario({});
  const request = { samples: 5000, seed: 42 };
  const worker = (delay_ms: number): PoolWorker => ({
    disperseColumns: async (...args) => {
      await new Promise((resolve) => setTimeout(resolve, delay_ms));
      return engine.disperseColumns(...args);
    },
  });

  test('one, two and three workers, fast or slow, give the very numbers of none', async () => {
    const whole = done(await engine.disperse(scenario, request));
    for (const workers of [[worker(0)], [worker(5), worker(0)], [worker(0), worker(9), worker(3)]])
      expect(done(await pooledDispersion(engine, workers, scenario, request))).toEqual(whole);
  });

  test('the same seed repeats, another does not', async () => {
    const mean = async (seed: number) => done(await engine.disperse(scenario, { samples: 500, seed })).miss_km.mean;
    expect(await mean(7)).toBe(await mean(7));
    expect(await mean(7)).not.toBe(await mean(8));
  });

  test('bad numbers are refused by name before any worker is asked', async () => {
    const never: PoolWorker = { disperseColumns: () => Promise.reject(new Error('asked')) };
    for (const [samples, seed, path] of [
      [0, 1, 'samples'],
      [2.5, 1, 'samples'],
      [100, -1, 'seed'],
      [100, NaN, 'seed'],
    ] as const) {
      const answer = await pooledDispersion(engine, [never], scenario, { samples, seed });
      expect(answer).toMatchObject({ status: 'invalid', problems: [{ path }] });
    }
  });
});

test('a launch that never arrives has no dispersion, in words', async () => {
  const answer = await engine.disperse(changedScenario({ 'flight.speed_m_s': 1000 }), { samples: 100, seed: 1 });
  expect(answer).toMatchObject({ status: 'infeasible' });
});

test('outcomes are counted: a slow launch’s cloud falls partly back', async () => {
  const scenario = changedScenario({
    'flight.longitude_deg': 60,
    'flight.speed_m_s': 2334,
    'flight.errors.speed_m_s': 4,
  });
  const { outcomes } = done(await engine.disperse(scenario, { samples: 1000, seed: 1 }));
  expect(Object.keys(outcomes).sort()).toEqual(['arrived', 'impactMoon']);
  expect(outcomes.arrived! + outcomes.impactMoon!).toBe(1000);
});

// The mutant that leaves the speed limit out of the capture probability lived: every sample of the other tests is slow.
test('by hand: caught is who passes within the radius and is no faster than the limit, of all that were launched', async () => {
  const scenario = changedScenario({ 'flight.captureRadius_km': 1000, 'flight.captureSpeed_m_s': 500 });
  const setting = flightSetting(await kernelBuild('release'), scenario);
  // Near and slow; near and fast; far and slow; exactly at both limits; fallen back to the Moon.
  const statusId = Float64Array.of(...[1, 1, 1, 1].map(() => STATUS_ARRIVED), STATUS_IMPACT_MOON);
  const columns = {
    statusId,
    miss_km: Float64Array.of(3, 3, 2000, 600, 0),
    missNormal_km: Float64Array.of(4, 4, 0, 800, 0),
    time_days: Float64Array.of(8, 8, 8, 8, 0),
    speed_m_s: Float64Array.of(499, 501, 100, 500, 0),
    correction_m_s: new Float64Array(5),
  };
  expect(dispersionResult(setting, scenario, 1, columns)!.captureProbability).toBe(2 / 5);
});
