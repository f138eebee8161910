/** Achromatic sites: the published one, their definition by flights of their own, and the search's completeness. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { achromaticSites } from '../../src/flight/search/achromatic.ts';
import { coarseMisses, crossings } from '../../src/flight/search/crossings.ts';
import type { FlightSetting } from '../../src/flight/targets/arrivals.ts';
import { verifyAchromaticCase } from '../../src/engine/verify/achromatic-case.ts';
import type { ReferenceCase } from '../../src/engine/verify/case.ts';
import { expectRising, settingTo } from './setting.ts';

const file = JSON.parse(readFileSync(new URL('../reference/achromatic-sites.json', import.meta.url), 'utf8')) as {
  cases: ReferenceCase[];
};

test('published: Heppenheimer’s site, with all figures within the file’s tolerances', async () => {
  expect(file.cases.length).toBe(1);
  const { kernel } = await settingTo('EML2');
  expect(verifyAchromaticCase(kernel, file.cases[0]!)).toMatchObject({ ok: true });
  const mirrored = { ...file.cases[0]!, azimuth_deg: 270 };
  expect(verifyAchromaticCase(kernel, mirrored).ok).toBe(false);
});

test.each([
  ['EML2', 0, 90],
  ['EML2', 20, 90],
  ['EML1', 0, 90],
  ['EML1', -15, 80],
] as const)(
  '%s from latitude %d°, azimuth %d°: zero miss, and an extremum of it over speed',
  async (target, latitude_deg, azimuth_deg) => {
    const setting = await settingTo(target);
    const request = { latitude_deg, azimuth_deg, elevation_deg: 0 };
    const told: number[] = [];
    const { sites } = achromaticSites(setting, request, (doneFraction) => told.push(doneFraction));
    expectRising(told);
    expect(sites.length).toBeGreaterThan(0);
    for (const site of sites) {
      const at = (dv: number) => ({ ...request, longitude_deg: site.longitude_deg, speed_m_s: site.speed_m_s + dv });
      const step = 0.05;
      const [below, here, above] = crossings(setting, [at(-step), at(0), at(step)]);
      expect(Math.abs(here!.miss_km)).toBeLessThan(1e-4);
      const bend = (above!.miss_km - 2 * here!.miss_km + below!.miss_km) / step ** 2;
      expect((bend * here!.slantFactor) / site.curvature_km_per_m2_s2).toBeCloseTo(1, 1);
      // The slope by differences keeps only a third-order rest, small beside the curvature's share of the step.
      expect(Math.abs((above!.miss_km - below!.miss_km) / (2 * step))).toBeLessThan(Math.abs(bend) * step);
    }
  },
);

test('mirror: the sites of a latitude are those of its mirror image south', async () => {
  const setting = await settingTo('EML2', 6);
  const { sites: north } = achromaticSites(setting, { latitude_deg: 25, azimuth_deg: 90, elevation_deg: 0 });
  const { sites: south } = achromaticSites(setting, { latitude_deg: -25, azimuth_deg: 90, elevation_deg: 0 });
  expect(south.length).toBe(north.length);
  north.forEach((site, i) => expect(south[i]!.longitude_deg).toBeCloseTo(site.longitude_deg, 5));
});

interface Band {
  readonly longitudes_deg: readonly [number, number];
  readonly speeds_m_s: readonly [number, number];
}

/** Where even steps of 0.1° and 0.01 m/s say that a site is: the miss turns back over the speed on either side of zero. */
function evenSites(setting: FlightSetting, { longitudes_deg, speeds_m_s }: Band): [number, number][] {
  const steps = ([from, to]: readonly [number, number], step: number) =>
    Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
  const speeds = steps(speeds_m_s, 0.01);
  const columns = steps(longitudes_deg, 0.1).map((longitude_deg) => {
    const launches = speeds.map((speed_m_s) => ({
      latitude_deg: 0,
      longitude_deg,
      azimuth_deg: 90,
      elevation_deg: 0,
      speed_m_s,
    }));
    const { arrived, miss_km, time_days } = coarseMisses(setting, launches);
    const turns = speeds.flatMap((speed_m_s, i) => {
      const whole = [-1, 0, 1].every((k) => arrived[i + k] && Math.abs(time_days[i + k]! - time_days[i]!) < 0.1);
      const [to, from] = [miss_km[i]! - miss_km[i - 1]!, miss_km[i + 1]! - miss_km[i]!];
      return whole && to > 0 !== from > 0 ? [{ speed_m_s, miss_km: miss_km[i]! }] : [];
    });
    return { longitude_deg, turns };
  });
  return columns
    .slice(1)
    .flatMap((east, i) =>
      columns[i]!.turns.flatMap((a) =>
        east.turns
          .filter((b) => Math.abs(a.speed_m_s - b.speed_m_s) < 0.5 && a.miss_km > 0 !== b.miss_km > 0)
          .map((b): [number, number] => [east.longitude_deg - 0.05, b.speed_m_s]),
      ),
    );
}

test('complete: every site that even steps tell of in narrow branches is among those found', async () => {
  const setting = await settingTo('EML2', 30);
  const { sites } = achromaticSites(setting, { latitude_deg: 0, azimuth_deg: 90, elevation_deg: 0 });
  const bands: Band[] = [
    { longitudes_deg: [150, 151], speeds_m_s: [2330, 2340] },
    { longitudes_deg: [-107.1, -106.7], speeds_m_s: [2480, 2492] },
    { longitudes_deg: [-128.8, -127.8], speeds_m_s: [2355, 2365] },
    { longitudes_deg: [-120.5, -119.5], speeds_m_s: [2372, 2382] },
  ];
  for (const band of bands) {
    const told = evenSites(setting, band);
    expect(told.length).toBeGreaterThan(0);
    for (const [longitude_deg, speed_m_s] of told)
      expect(
        sites.filter((s) => Math.abs(s.longitude_deg - longitude_deg) < 0.1 && Math.abs(s.speed_m_s - speed_m_s) < 1),
        `${longitude_deg}° E, ${speed_m_s} m/s`,
      ).toHaveLength(1);
  }
});
