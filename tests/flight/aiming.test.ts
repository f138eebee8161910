/** Aiming: against flights that use what was found. Not here: the rates it corrects with (targets.test.ts). */
import { expect, test } from 'vitest';
import { aimed, AIM_FREEDOMS } from '../../src/flight/aiming.ts';
import { flightResult } from '../../src/flight/flight.ts';
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
  expect(sentence).toBe('No launch from here between 2300 and 2700 m/s reaches the plane of EML2 in time.');
});
