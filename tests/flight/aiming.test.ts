/** Aiming and rates of the miss: against differences of real flights, and against flights that use what was found. */
import { expect, test } from 'vitest';
import { crossings } from '../../src/flight/arrivals.ts';
import { aimed, AIM_FREEDOMS } from '../../src/flight/aiming.ts';
import { flightResult } from '../../src/flight/flight.ts';
import { changedScenario, settingTo } from './setting.ts';

const launch = { latitude_deg: 12, longitude_deg: 45, azimuth_deg: 100, elevation_deg: 8, speed_m_s: 2395 };

test('by hand: rates of the miss equal differences of neighbouring flights', async () => {
  const setting = await settingTo('EML2');
  const step = 0.02;
  const turn_deg = (step / launch.speed_m_s) * (180 / Math.PI);
  const level = Math.cos((launch.elevation_deg * Math.PI) / 180);
  const [here, ...moved] = crossings(setting, [
    launch,
    { ...launch, speed_m_s: launch.speed_m_s - step },
    { ...launch, speed_m_s: launch.speed_m_s + step },
    { ...launch, elevation_deg: launch.elevation_deg - turn_deg },
    { ...launch, elevation_deg: launch.elevation_deg + turn_deg },
    { ...launch, azimuth_deg: launch.azimuth_deg + turn_deg / level },
    { ...launch, azimuth_deg: launch.azimuth_deg - turn_deg / level },
  ]);
  const slope = (i: number, key: 'miss_km' | 'missNormal_km') => (moved[i + 1]![key] - moved[i]![key]) / (2 * step);
  const pairs = [
    [here!.missPerSpeed_km_per_m_s, slope(0, 'miss_km')],
    [here!.normalPerSpeed_km_per_m_s, slope(0, 'missNormal_km')],
    [here!.missPerVertical_km_per_m_s, slope(2, 'miss_km')],
    [here!.normalPerVertical_km_per_m_s, slope(2, 'missNormal_km')],
    [here!.missPerLateral_km_per_m_s, slope(4, 'miss_km')],
    [here!.normalPerLateral_km_per_m_s, slope(4, 'missNormal_km')],
  ] as const;
  for (const [rate, difference] of pairs)
    expect(Math.abs(rate - difference)).toBeLessThan(1e-3 * Math.max(1, Math.abs(rate)));
});

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
  if (branches.length === 0) expect(sentence).toMatch(/No launch from here between 2300 and 2700 m\/s/);
  else expect(sentence).toMatch(/ways? to hit EML2/);
});
