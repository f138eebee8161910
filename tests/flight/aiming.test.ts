/** Aiming: against flights that use what was found, and against a fine even scan that looks nowhere closer. Not here: the rates it corrects with (targets.test.ts). */
import { expect, test } from 'vitest';
import { aimed, AIM_FREEDOMS } from '../../src/flight/aiming.ts';
import { coarseMisses, crossings, type FlightSetting } from '../../src/flight/arrivals.ts';
import { flightResult } from '../../src/flight/flight.ts';
import type { Launch } from '../../src/flight/free-flight.ts';
import { changedScenario, settingTo } from './setting.ts';

test.each(AIM_FREEDOMS.flatMap((freedom) => (['EML1', 'EML2'] as const).map((target) => [target, freedom] as const)))(
  '%s, turning the %s: every branch really hits, in a flight of its own',
  async (target, freedom) => {
    const setting = await settingTo(target);
    const site = {
      latitude_deg: 10,
      longitude_deg: target === 'EML2' ? 60 : -120,
      azimuth_deg: 90,
      elevation_deg: 0,
      speed_m_s: 2400,
    };
    const { branches, sentence } = aimed(setting, site, freedom);
    expect(branches.length, sentence).toBeGreaterThan(0);
    for (const branch of branches) {
      const { arrival } = flightResult(
        setting.kernel,
        changedScenario({
          'flight.target': target,
          'flight.latitude_deg': site.latitude_deg,
          'flight.longitude_deg': site.longitude_deg,
          'flight.azimuth_deg': branch.azimuth_deg,
          'flight.elevation_deg': branch.elevation_deg,
          'flight.speed_m_s': branch.speed_m_s,
        }),
        { fan: false },
      );
      expect(Math.abs(arrival!.miss_km)).toBeLessThan(1e-3);
      if (freedom !== 'speed') expect(Math.abs(arrival!.missNormal_km)).toBeLessThan(1e-3);
      expect(arrival!.time_days).toBeCloseTo(branch.time_days, 6);
    }
  },
);

test('slow and fast: from 40° E due east EML2 has both', async () => {
  const site = { latitude_deg: 0, longitude_deg: 40, azimuth_deg: 90, elevation_deg: 0, speed_m_s: 2400 };
  const { branches } = aimed(await settingTo('EML2'), site, 'speed');
  expect(branches.length).toBeGreaterThanOrEqual(2);
  expect(branches[0]!.speed_m_s).toBeGreaterThan(branches.at(-1)!.speed_m_s);
});

test('from the middle of the far side, due west and level, there is no way, and it says so', async () => {
  const site = { latitude_deg: 0, longitude_deg: 180, azimuth_deg: 270, elevation_deg: 0, speed_m_s: 2400 };
  const setting = await settingTo('EML2', 2);
  const { branches, sentence } = aimed(setting, site, 'speed');
  expect(branches).toEqual([]);
  expect(sentence).toBe(
    'No launch found from here between 2300 and 2700 m/s that reaches the plane of EML2 in time. ' +
      'Searched at steps of 0.25 m/s, down to 0.0002 m/s where neighbours differ.',
  );
});

/** Hits of an even scan: every change of sign of the miss halved until the speed is known, jumps of the miss left out. */
function evenHits(
  setting: FlightSetting,
  site: Launch,
  [from, to]: readonly [number, number],
  step_m_s: number,
): number[] {
  const at = (speed_m_s: number) => ({ ...site, speed_m_s });
  const speeds = Array.from({ length: Math.round((to - from) / step_m_s) + 1 }, (_, i) => from + i * step_m_s);
  const { arrived, miss_km } = coarseMisses(setting, speeds.map(at));
  const hits: number[] = [];
  for (let i = 1; i < speeds.length; i++) {
    if (!arrived[i] || !arrived[i - 1] || miss_km[i]! > 0 === miss_km[i - 1]! > 0) continue;
    let [low, high] = [speeds[i - 1]!, speeds[i]!];
    for (let round = 0; round < 40; round++) {
      const middle = (low + high) / 2;
      const [row] = crossings(setting, [at(middle)]);
      if (row && row.miss_km > 0 === miss_km[i]! > 0) high = middle;
      else low = middle;
    }
    const [row] = crossings(setting, [at(high)]);
    if (row && Math.abs(row.miss_km) < 1e-2) hits.push(high);
  }
  return hits;
}

test.each([
  ['EML2', 0, [2328, 2332], 0.01, 3],
  ['EML2', -38, [2335, 2375], 0.01, 9],
  ['EML2', 150, [2330, 2360], 0.01, 5],
  ['EML2', 150, [2355.3, 2355.4], 0.001, 1],
  ['EML1', 33, [2328, 2332], 0.01, 2],
  ['EML4', -38, [2370, 2390], 0.01, 1],
] as const)(
  '%s from %d° E: every hit of a scan of %o m/s at even steps of %d m/s is among the branches',
  async (target, longitude_deg, range, step_m_s, least_count) => {
    const setting = await settingTo(target, 30);
    const site = { latitude_deg: 0, longitude_deg, azimuth_deg: 90, elevation_deg: 0, speed_m_s: 2400 };
    const hits = evenHits(setting, site, range, step_m_s);
    expect(hits.length).toBeGreaterThanOrEqual(least_count);
    const speeds = aimed(setting, site, 'speed').branches.map((branch) => branch.speed_m_s);
    const missing = hits.filter((hit) => !speeds.some((speed) => Math.abs(speed - hit) < 1e-6));
    expect(missing).toEqual([]);
  },
);
