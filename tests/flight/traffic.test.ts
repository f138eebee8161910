/** Traffic: the published size of the stream, a pair by hand, and outcomes that add up. */
import { beforeAll, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/engine-api.ts';
import { text } from '../../src/text/text.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { changedScenario, done } from './setting.ts';

let engine: Engine;
beforeAll(async () => {
  engine = createEngine(await kernelBuild('release'));
});

const NO_ERRORS = {
  'flight.errors.speed_m_s': 0,
  'flight.errors.azimuth_deg': 0,
  'flight.errors.elevation_deg': 0,
  'flight.errors.place_m': 0,
  'flight.errors.time_s': 0,
};

async function traffic(values: Record<string, unknown>, samples = 200) {
  return done(await engine.traffic(changedScenario(values), { samples, seed: 1 }));
}

test('published: one launch every 31.56 s is 5 000 payloads in flight to L2', async () => {
  const { inFlightCount } = await traffic({ 'driver.interval_s': 31.56 });
  expect(Math.abs(inFlightCount / 5000 - 1)).toBeLessThan(0.03);
});

test('by hand: without errors neighbours keep speed × interval, and nobody overtakes', async () => {
  const result = await traffic({ ...NO_ERRORS, 'driver.interval_s': 100 });
  // 266.6 m/s at the target, 100 s apart
  expect(result.spacing_km).toBeCloseTo(26.66, 1);
  expect(result.closest!.distance_km).toBeCloseTo(result.spacing_km, 6);
  expect(result.closest!.secondIndex - result.closest!.firstIndex).toBe(1);
  expect(result.scrambleCount).toBeLessThan(1e-9);
  expect(result.missedCount).toBe(0);
});

test('outcomes add up, of the misses and of all', async () => {
  const result = await traffic({ 'flight.errors.speed_m_s': 6 }, 400);
  const total = (counts: object) => Object.values(counts).reduce((a: number, b) => a + (b as number), 0);
  expect(result.missedCount).toBeGreaterThan(0);
  expect(total(result.outcomesOfMisses)).toBe(result.missedCount);
  expect(total(result.outcomesIfNotCaught)).toBe(400);
  expect(text(result.message)).toMatch(/do not come in the order of launch/);
});

test('bad numbers and launches that never arrive are answered in words', async () => {
  expect(await engine.traffic(changedScenario({}), { samples: 5000, seed: 1 })).toMatchObject({
    status: 'invalid',
    problems: [{ path: 'samples' }],
  });
  expect(await engine.traffic(changedScenario({ 'flight.speed_m_s': 1000 }), { samples: 10, seed: 1 })).toMatchObject({
    status: 'infeasible',
  });
});
