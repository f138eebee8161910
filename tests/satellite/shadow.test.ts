/**
 * Eclipses at the libration points against a walk: a point turns with the Moon, the Sun goes round, and at every step its
 * distance from the axis of each body's shadow says whether it is dark. The engine's own closed form is not used.
 */
import { describe, expect, it } from 'vitest';
import { text } from '../../src/text/text.ts';
import { orbit, resultOf, within } from './units.ts';

const SYNODIC_MIN = 29.530589 * 1440;
const EARTH = { at_km: 0, radius_km: 6378.1366 };
const MOON = { at_km: 384400, radius_km: 1737.4 };
const POINTS = { eml1: 326381, eml2: 448915 } as const;

/** In a cylinder of shadow: the body stands towards the Sun, and nearer to the line to the Sun than its radius. */
function isDark(point_km: number, body: typeof EARTH, sun: readonly [number, number, number]): boolean {
  const from_km = point_km - body.at_km;
  const along_km = from_km * sun[0];
  return along_km < 0 && from_km ** 2 - along_km ** 2 < body.radius_km ** 2;
}

/** The Sun as the turning point sees it, at an angle from the line from Earth to Moon and a height above their plane. */
const sunAt = (angle: number, height: number) =>
  [Math.cos(height) * Math.cos(angle), Math.cos(height) * Math.sin(angle), Math.sin(height)] as const;

/** Longest run of dark minutes in a month, from a quarter of the Moon on. */
function longestDark_min(point_km: number, height: number): number {
  let [run, longest] = [0, 0];
  for (let minute = 0; minute < SYNODIC_MIN; minute++) {
    const sun = sunAt(Math.PI / 2 + (2 * Math.PI * minute) / SYNODIC_MIN, height);
    run = isDark(point_km, EARTH, sun) || isDark(point_km, MOON, sun) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Share of a year in the dark: the Sun's height swings by the 5.145° that the Moon's orbit leans. */
function darkShare(point_km: number): number {
  const [years, months] = [1500, 3000];
  let dark = 0;
  for (let k = 0; k < years; k++) {
    const height = ((5.145 * Math.PI) / 180) * Math.sin((2 * Math.PI * (k + 0.5)) / years);
    for (let i = 0; i < months; i++) {
      const sun = sunAt((2 * Math.PI * (i + 0.5)) / months, height);
      if (isDark(point_km, EARTH, sun) || isDark(point_km, MOON, sun)) dark++;
    }
  }
  return dark / (years * months);
}

describe.each([
  ['eml1', 405],
  ['eml2', 365],
] as const)('by hand: eclipses at %s', (id, longest_min) => {
  it(`the longest is ${longest_min} minutes`, () => {
    const shown_min = orbit(id).longestEclipse_s / 60;
    expect(Math.round(shown_min)).toBe(longest_min);
    expect(Math.abs(shown_min - longestDark_min(POINTS[id], 0))).toBeLessThan(1.5);
  });

  it('the share of the year is that of the walk', () => {
    within(orbit(id).eclipseFraction, darkShare(POINTS[id]), 0.01);
  });

  it('the battery carries the longest eclipse', () => {
    within(resultOf({ orbit: id, batteryFraction: 1 }).battery_Wh, (100e3 * longest_min) / 60, 0.002);
  });
});

it.each(['leo', 'dawnDusk', 'geo', 'eml1', 'eml2'] as const)(
  'by hand: the season of %s comes up to the longest eclipse and not above it',
  (id) => {
    const most_min = Math.max(...resultOf({ orbit: id }).season.eclipse_min);
    // Its rows are a day apart.
    expect(most_min).toBeLessThanOrEqual(orbit(id).longestEclipse_s / 60);
    within(most_min, orbit(id).longestEclipse_s / 60, 1e-4);
  },
);

it('published: a geostationary satellite meets the shadow only within 23 days of an equinox, and there each day', () => {
  const { day_days, eclipse_min } = resultOf({ orbit: 'geo' }).season;
  const half_days = 365.2422 / 2;
  for (const [i, day] of day_days.entries()) {
    const off_days = Math.abs(day - Math.round(day / half_days) * half_days);
    if (off_days < 20) expect(eclipse_min[i], `day ${day}`).toBeGreaterThan(0);
    if (off_days > 24) expect(eclipse_min[i], `day ${day}`).toBe(0);
  }
  expect(day_days[0]).toBeLessThan(5);
  expect(Math.abs(day_days.at(-1)! - 365.2422)).toBeLessThan(5);
});

it('by hand: at L1 the Moon’s eclipse, not the two of a month together, stands in the season; the share counts both', () => {
  const { season, orbit: row } = resultOf({ orbit: 'eml1' });
  // Both bodies shade longest where the Moon crosses the ecliptic, at the equinox: 2 asin(R/d) of the whole circle.
  const dark_min = (body: typeof EARTH) =>
    (SYNODIC_MIN / Math.PI) * Math.asin(body.radius_km / Math.abs(POINTS.eml1 - body.at_km));
  within(season.eclipse_min[0]!, dark_min(MOON), 1e-4);
  within((row.darkestFraction * row.period_s) / 60, dark_min(MOON) + dark_min(EARTH), 1e-4);
});

it('by hand: from L2 the Earth’s disc of 0.81° stands within the Moon’s of 1.54°, so that only the Moon shades it', () => {
  const half_deg = (body: typeof EARTH) => (180 / Math.PI) * Math.asin(body.radius_km / (POINTS.eml2 - body.at_km));
  expect(half_deg(EARTH)).toBeCloseTo(0.814, 3);
  expect(half_deg(MOON)).toBeCloseTo(1.543, 3);
  // In the plane of the Moon's orbit twice the half disc is dark, out of the whole circle.
  within(orbit('eml2').longestEclipse_s / 60 / SYNODIC_MIN, half_deg(MOON) / 180, 0.001);
});

it('by hand: as the Moon hides the Earth from L2, the link there says what it assumes, and no other does', () => {
  const { orbits, link } = resultOf({ orbit: 'eml2' });
  expect(text(link.message)).toMatch(
    /^0\.159.Gb\/s is enough for .*\. The Moon hides the Earth from L2 itself: .*halo orbit.*relay\.$/,
  );
  expect(orbits.filter((row) => row.linkNote !== null).map((row) => row.id)).toEqual(['eml2']);
  expect(text(resultOf({ orbit: 'eml1' }).link.message)).not.toContain('halo');
});
