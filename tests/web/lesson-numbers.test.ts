/** Numbers that lessons state in words are those of the engine. */
import { expect, it } from 'vitest';
import { flightResult } from '../../src/flight/circular/flight.ts';
import type { Facts } from '../../web/lessons/lesson.ts';
import { LESSON_TOLERANCE_KM, OWN_LONGITUDE, SPREAD_AT_45_KM } from '../../web/lessons/own-longitude.ts';
import { changedScenario } from '../flight/setting.ts';
import { kernelBuild } from '../kernel/loaded.ts';

const kernel = await kernelBuild('release');
const flown = (longitude_deg: number, speed_m_s: number, fan = true) =>
  flightResult(kernel, changedScenario({ 'flight.longitude_deg': longitude_deg, 'flight.speed_m_s': speed_m_s }), {
    fan,
  });

function spread_km(longitude_deg: number, speed_m_s: number): number {
  const { fan, launch } = flown(longitude_deg, speed_m_s);
  const slower = fan.findLast((path) => path.speed_m_s < launch.speed_m_s)!;
  const faster = fan.find((path) => path.speed_m_s > launch.speed_m_s)!;
  return Math.abs(faster.miss_km! - slower.miss_km!);
}

it('own longitude: the fan opens from 45° to 36° E before it closes at 33.1°, as the lesson says', () => {
  expect(spread_km(45, 2448.45)).toBeCloseTo(SPREAD_AT_45_KM, -0.5);
  expect(spread_km(36, 2369.6)).toBeGreaterThan(SPREAD_AT_45_KM);
  expect(spread_km(33.0972, 2341.66)).toBeLessThan(LESSON_TOLERANCE_KM);
});

it('own longitude: the step west is done exactly when its words say that the fan has opened, at every hit it allows', () => {
  const west = OWN_LONGITUDE.steps[1]!;
  expect(west.task()).toMatch(new RegExp(`than the ${SPREAD_AT_45_KM}\\skm`));
  let doneCount = 0;
  for (let longitude = 35; longitude <= 38; longitude += 1)
    for (let speed = 2332; speed <= 2388; speed += 2) {
      const flight = flown(longitude, speed);
      const hits = flight.arrival !== null && Math.abs(flight.arrival.miss_km) < 1500;
      const { done, says } = west.check({ flight } as Facts);
      expect(done, `${longitude}° at ${speed} m/s: ${says}`).toBe(hits && /apart\. .*has opened/.test(says!));
      if (!done) continue;
      expect(spread_km(longitude, speed)).toBeGreaterThan(SPREAD_AT_45_KM);
      doneCount += 1;
    }
  expect(doneCount).toBeGreaterThan(30);
  // From 35° E one of the hits has a narrower fan than from 45° E.
  const { done, says } = west.check({ flight: flown(35, 2350) } as Facts);
  expect({ done, says }).toEqual({ done: false, says: expect.stringContaining('not wider') });
});

it('reach L2: less than twenty metres per second pass within 1000 km, and more than eighteen', () => {
  const step_m_s = 0.25;
  const hits: number[] = [];
  for (let speed = 2330; speed <= 2360; speed += step_m_s) {
    const { arrival } = flown(33.0972, speed, false);
    if (arrival && Math.abs(arrival.miss_km) < 1000) hits.push(speed);
  }
  const window_m_s = hits.at(-1)! - hits[0]!;
  expect(window_m_s).toBeGreaterThan(18);
  expect(window_m_s + 2 * step_m_s).toBeLessThan(20);
});
