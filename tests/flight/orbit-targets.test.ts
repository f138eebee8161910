/** Orbits of Earth and Moon, and the way out: published speeds, vis-viva by hand, Jacobi's integral. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  DISTANCE_EARTH_MOON_KM,
  GM_EARTH_KM3_S2,
  GM_MOON_KM3_S2,
  RADIUS_EARTH_KM,
  RADIUS_GEO_KM,
  RADIUS_MOON_KM,
} from '../../assembly/constants.ts';
import { aimed } from '../../src/flight/search/aiming.ts';
import type { TargetId } from '../../src/flight/targets/targets.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { flownTo, targetSetting } from './setting.ts';

let kernel: Kernel;
beforeAll(async () => {
  kernel = await kernelBuild('release');
});

const settingOf = (target: TargetId, more: Record<string, unknown> = {}) => targetSetting(kernel, target, more);
const flown = (target: TargetId, launch: Record<string, number>, more: Record<string, unknown> = {}) =>
  flownTo(kernel, target, launch, more);

/** Least speed of a launch due east or west from the equator that reaches a target within twelve days, and its Δv to stay. */
function least(target: TargetId, azimuth_deg: 90 | 270, longitudes: readonly number[]) {
  const setting = { ...settingOf(target), limit_days: 12 };
  const found = longitudes.flatMap(
    (longitude_deg) =>
      aimed(setting, { latitude_deg: 0, longitude_deg, azimuth_deg, elevation_deg: 0, speed_m_s: 2400 }, 'speed')
        .branches,
  );
  return found.reduce((best, branch) => (branch.speed_m_s < best.speed_m_s ? branch : best));
}

describe('published: speeds for orientation (design, patched conics about a Moon that does not turn)', () => {
  // Two conics joined: the Moon's ground turns at 4.6 m/s, and the Earth's pull on the way out of the Moon's neighbourhood
  // helps by some 12 m/s. Launched west and east the speeds stand 17 m/s apart; all are within 1 % of the published ones.
  const circle = Math.sqrt((GM_EARTH_KM3_S2 + GM_MOON_KM3_S2) / DISTANCE_EARTH_MOON_KM);
  const escape2 = (2 * GM_MOON_KM3_S2) / RADIUS_MOON_KM;
  const joined = (apogee_km_s: number) => Math.sqrt(escape2 + (circle - apogee_km_s) ** 2);
  const apogee = (perigee_km: number) =>
    Math.sqrt((2 * GM_EARTH_KM3_S2 * perigee_km) / (DISTANCE_EARTH_MOON_KM * (DISTANCE_EARTH_MOON_KM + perigee_km)));
  const rows = [
    ['ESCAPE', 2.412, joined(Math.sqrt((2 * GM_EARTH_KM3_S2) / DISTANCE_EARTH_MOON_KM)), [85, 95], [45, 60]],
    ['GEO', 2.444, joined(apogee(RADIUS_GEO_KM)), [-80, -70], [-130, -120]],
    ['AEROBRAKE', 2.51, joined(apogee(RADIUS_EARTH_KM + 75)), [-65, -55], [-135, -125]],
  ] as const;

  test.each(rows)('%s: %d km/s', (target, published_km_s, conics_km_s, east, west) => {
    expect(Math.abs(conics_km_s - published_km_s)).toBeLessThan(0.01);
    for (const [azimuth, longitudes] of [
      [90, east],
      [270, west],
    ] as const) {
      const { speed_m_s } = least(target, azimuth, longitudes);
      expect(Math.abs(speed_m_s / 1000 / published_km_s - 1), `${target} ${azimuth}°`).toBeLessThan(0.01);
      // The help comes from the Earth: the joined conics ask for more, never for less.
      expect(speed_m_s / 1000).toBeLessThan(conics_km_s);
    }
  });

  test('GEO insertion: 1.05 km/s coplanar, and vis-viva says 1.053 for an ellipse from the Moon', () => {
    const { stay_m_s } = least('GEO', 90, [-80, -75, -70]);
    expect(Math.abs(stay_m_s! / 1000 - 1.05)).toBeLessThan(0.01);
    const perigee = (apogee(RADIUS_GEO_KM) * DISTANCE_EARTH_MOON_KM) / RADIUS_GEO_KM;
    const burn = perigee - Math.sqrt(GM_EARTH_KM3_S2 / RADIUS_GEO_KM);
    expect(Math.abs(stay_m_s! / 1000 - burn)).toBeLessThan(0.01);
  });
});

test('by hand: aerobraking leaves a small climb; the air takes the rest of the way to a low orbit', () => {
  const { speed_m_s } = least('AEROBRAKE', 90, [-60]);
  const { arrival } = flown('AEROBRAKE', { longitude_deg: -60, speed_m_s });
  const low_km = RADIUS_EARTH_KM + 75;
  const high_km = RADIUS_EARTH_KM + 600;
  const gm = GM_EARTH_KM3_S2;
  const climb = Math.sqrt((2 * gm * high_km) / (low_km * (low_km + high_km)));
  expect(arrival!.orbit!.altitude_km).toBeCloseTo(75, 3);
  expect(arrival!.orbit!.braking_m_s! / 1000).toBeCloseTo(arrival!.orbit!.speed_m_s / 1000 - climb, 6);
  const last = Math.sqrt(gm / high_km) - (climb * low_km) / high_km;
  expect(arrival!.stay_m_s! / 1000).toBeCloseTo(last, 6);
  // Free fall from the Moon's distance ends near escape speed.
  expect(arrival!.speed_m_s / 1000 / Math.sqrt((2 * gm) / low_km)).toBeCloseTo(0.99, 2);
});

describe('by hand: low lunar orbit is two bodies to a part in a thousand', () => {
  test.each([20, 100, 1000])('%d km up', (altitude_km) => {
    const setting = settingOf('LLO', { 'flight.moonAltitude_km': altitude_km });
    const site = { latitude_deg: 0, longitude_deg: 10, azimuth_deg: 90, elevation_deg: 0, speed_m_s: 1700 };
    const { branches } = aimed(setting, site, 'speed');
    expect(branches).toHaveLength(1);
    const [low_km, high_km] = [RADIUS_MOON_KM, RADIUS_MOON_KM + altitude_km];
    const launch_km_s = Math.sqrt((2 * GM_MOON_KM3_S2 * high_km) / (low_km * (low_km + high_km)));
    // The ground moves eastwards with the Moon's turn and gives its speed along.
    const ground_km_s = (RADIUS_MOON_KM * 2 * Math.PI) / (27.32 * 86400);
    expect(branches[0]!.speed_m_s / 1000).toBeCloseTo(launch_km_s - ground_km_s, 3);
    const stay_km_s = Math.sqrt(GM_MOON_KM3_S2 / high_km) - (launch_km_s * low_km) / high_km;
    expect(branches[0]!.stay_m_s! / 1000).toBeCloseTo(stay_km_s, 3);
    const half_days = (Math.PI * Math.sqrt(((low_km + high_km) / 2) ** 3 / GM_MOON_KM3_S2)) / 86400;
    expect(branches[0]!.time_days / half_days).toBeCloseTo(1, 2);
  });

  test('over the pole the plane is the pole’s', () => {
    const { arrival } = flown('LLO', { latitude_deg: -90, azimuth_deg: 0, speed_m_s: 1703.2 });
    expect(arrival!.orbit!.inclination_deg).toBeCloseTo(90, 0);
    expect(arrival!.missNormal_km).toBeCloseTo(0, 0);
  });
});

describe('by hand: Jacobi’s integral ties launch and arrival', () => {
  const unit_km_s = Math.sqrt((GM_EARTH_KM3_S2 + GM_MOON_KM3_S2) / DISTANCE_EARTH_MOON_KM);

  test.each(['GEO', 'LEO', 'DAWNDUSK'] as const)(
    '%s: C from perigee, speed and plane of the Earth orbit alone',
    (target) => {
      const setting = settingOf(target);
      const site = { latitude_deg: 0, longitude_deg: -60, azimuth_deg: 90, elevation_deg: 0, speed_m_s: 2400 };
      const { branches } = aimed(setting, site, 'speed');
      expect(branches.length).toBeGreaterThan(0);
      for (const branch of branches) {
        const { arrival, jacobi, constants } = flown(target, { longitude_deg: -60, speed_m_s: branch.speed_m_s });
        const µ = constants.massRatio;
        const { orbit, position_km } = arrival!;
        const r = (orbit!.altitude_km + RADIUS_EARTH_KM) / DISTANCE_EARTH_MOON_KM;
        const v = orbit!.speed_m_s / 1000 / unit_km_s;
        const x = position_km[0] / DISTANCE_EARTH_MOON_KM;
        const toMoon = Math.hypot(
          x - 1 + µ,
          position_km[1] / DISTANCE_EARTH_MOON_KM,
          position_km[2] / DISTANCE_EARTH_MOON_KM,
        );
        // Tisserand's form about the Earth: C = 2(1−µ)/r + 2µ/r₂ − v² + 2 h cos i − 2µ(x + µ) + µ² … from x² + y² about the barycentre.
        const h = r * v * Math.cos((orbit!.inclination_deg * Math.PI) / 180);
        const C = (2 * (1 - µ)) / r + (2 * µ) / toMoon - v * v + 2 * h - 2 * µ * (x + µ) + µ * µ;
        expect(Math.abs(C / jacobi!.start - 1)).toBeLessThan(1e-9);
      }
    },
  );

  test('escape: the energy at the sphere of influence is the energy wanted', () => {
    for (const wanted of [0, 1, 3]) {
      const site = { latitude_deg: 0, longitude_deg: 100, azimuth_deg: 90, elevation_deg: 0, speed_m_s: 2400 };
      const { branches } = aimed(settingOf('ESCAPE', { 'flight.escape_km2_s2': wanted }), site, 'speed');
      expect(branches.length).toBeGreaterThan(0);
      for (const { speed_m_s } of branches) {
        const { arrival } = flown('ESCAPE', { longitude_deg: 100, speed_m_s }, { 'flight.escape_km2_s2': wanted });
        expect(arrival!.escape_km2_s2).toBeCloseTo(wanted, 8);
        const r_km = Math.hypot(...arrival!.position_km);
        expect(r_km).toBeCloseTo(924000, 3);
        // Far out Earth and Moon pull as one.
        const pull = (2 * (GM_EARTH_KM3_S2 + GM_MOON_KM3_S2)) / r_km;
        expect(Math.abs((arrival!.speed_m_s / 1000) ** 2 - pull - wanted)).toBeLessThan(5e-3);
      }
    }
  });
});
