/** Achromatic sites: the published one, their definition by flights of their own, and the search's completeness. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { achromaticSites } from '../../src/flight/achromatic.ts';
import { crossings } from '../../src/flight/arrivals.ts';
import { verifyAchromaticCase } from '../../src/engine/verify/achromatic-case.ts';
import type { ReferenceCase } from '../../src/engine/verify/case.ts';
import { settingTo } from './setting.ts';

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
    const sites = achromaticSites(setting, request);
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
  const north = achromaticSites(setting, { latitude_deg: 25, azimuth_deg: 90, elevation_deg: 0 });
  const south = achromaticSites(setting, { latitude_deg: -25, azimuth_deg: 90, elevation_deg: 0 });
  expect(south.length).toBe(north.length);
  north.forEach((site, i) => expect(south[i]!.longitude_deg).toBeCloseTo(site.longitude_deg, 5));
});
