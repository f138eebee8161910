/** Every target: catalogue rows, mirror images, rates against differences, launches that really arrive. */
import { beforeAll, describe, expect, test } from 'vitest';
import { STATUS_TIME_OUT } from '../../assembly/memory.ts';
import { aimed } from '../../src/flight/search/aiming.ts';
import { crossings } from '../../src/flight/search/crossings.ts';
import { launchColumns, stateRow } from '../../src/flight/circular/free-flight.ts';
import { jacobiConstant } from '../../src/flight/circular/three-body.ts';
import { monodromyMatrix, stabilityIndex } from '../../src/flight/circular/monodromy.ts';
import { orbitState, periodicOrbit } from '../../src/flight/targets/periodic-orbits.ts';
import type { TargetId } from '../../src/flight/targets/targets.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { TARGETS } from '../../src/scenario/fields.ts';
import { text } from '../../src/text/text.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { flownTo, targetSetting } from './setting.ts';

let kernel: Kernel;
beforeAll(async () => {
  kernel = await kernelBuild('release');
});

const settingOf = (target: TargetId, more: Record<string, unknown> = {}) => targetSetting(kernel, target, more);
const flown = (target: TargetId, launch: Record<string, number>, more: Record<string, unknown> = {}) =>
  flownTo(kernel, target, launch, more);

describe('published: JPL’s periodic orbits', () => {
  // JPL Three-Body Periodic Orbits, rows of the L2 halo family: period, Jacobi constant, stability index.
  const µ = 0.01215058560962404;
  test.each([
    ['NRHO', 1.511105462873046, 3.04650084239252, 1.32281454558415],
    ['HALO', 3.347957728001578, 3.12026583943037, 334.30463273718],
  ] as const)('%s', (id, period, jacobi, stability) => {
    const orbit = periodicOrbit(kernel, µ, id);
    expect(Math.abs(orbit.period / period - 1)).toBeLessThan(1e-9);
    expect(Math.abs(jacobiConstant(µ, orbit.state) / jacobi - 1)).toBeLessThan(1e-10);
    const index = stabilityIndex(monodromyMatrix(kernel, µ, orbit.state, orbit.period));
    expect(Math.abs(index / stability - 1)).toBeLessThan(1e-5);
  });

  test.each(['NRHO', 'HALO'] as const)('%s: both halves meet, one as the mirror image of the other', (id) => {
    const orbit = periodicOrbit(kernel, µ, id);
    const direct = orbitState(kernel, µ, orbit, 0.5);
    const around = orbitState(kernel, µ, orbit, -0.4999999999);
    direct.forEach((value, i) => expect(around[i]!).toBeCloseTo(value, 7));
    const farthest = Math.hypot(...orbit.state.slice(0, 3));
    for (const share of [0.1, 0.25, 0.5, -0.25]) {
      const [x, y, z] = orbitState(kernel, µ, orbit, share);
      expect(Math.hypot(x!, y!, z!)).toBeLessThan(farthest);
    }
  });

  test('published: the NRHO passes the Moon some 3 400 km from its centre (Gateway: 3 366 km mean)', () => {
    const { constants, units } = settingOf('NRHO');
    const orbit = periodicOrbit(kernel, units.massRatio, 'NRHO');
    const [x, y, z] = orbitState(kernel, units.massRatio, orbit, 0.5);
    const nearest_km = Math.hypot(x!, y!, z!) * constants.distance_km;
    expect(Math.abs(nearest_km / 3366 - 1)).toBeLessThan(0.05);
    expect((orbit.period * units.time_days) / 6.56).toBeCloseTo(1, 2);
  });
});

describe('mirror: EML4 and EML5 are one another’s image with time turned round', () => {
  test('a flight that hits EML4, mirrored at its end, flies from EML5 back to the mirrored muzzle', () => {
    const setting = settingOf('EML4');
    const site = { latitude_deg: -40, longitude_deg: -60, azimuth_deg: 90, elevation_deg: 0, speed_m_s: 2600 };
    const [branch] = aimed(setting, site, 'azimuth').branches;
    expect(branch!.time_days).toBeLessThan(12);
    const launch = launchColumns(kernel, setting.constants, setting.units, [{ ...site, ...branch! }]);
    const end = kernel.propagate({
      massRatio: setting.units.massRatio,
      tolerance: 1e-13,
      state: launch,
      endTime: Float64Array.of(branch!.time_days / setting.units.time_days),
    });
    expect(end.status[0]).toBe(STATUS_TIME_OUT);
    const mirrored = ([x = NaN, y = NaN, z = NaN, u = NaN, v = NaN, w = NaN]: number[]) => [x, -y, z, -u, v, -w];
    const back = kernel.propagate({
      massRatio: setting.units.massRatio,
      tolerance: 1e-13,
      state: mirrored(stateRow(end.state, 0)).map((x) => Float64Array.of(x)),
      endTime: Float64Array.of(branch!.time_days / setting.units.time_days),
    });
    const [x5, y5, z5] = settingOf('EML5').target.place;
    const start = mirrored(stateRow(end.state, 0));
    expect(Math.hypot(start[0]! - x5, start[1]! - y5, start[2]! - z5)).toBeLessThan(1e-9);
    const muzzle = mirrored(stateRow(launch, 0));
    stateRow(back.state, 0).forEach((value, i) => expect(Math.abs(value - muzzle[i]!)).toBeLessThan(1e-6));
  });
});

describe('by hand: rates of both misses equal differences, for every target', () => {
  const launches: Partial<Record<TargetId, Record<string, number>>> = {
    LLO: { latitude_deg: 12, longitude_deg: 45, azimuth_deg: 100, elevation_deg: 0.5, speed_m_s: 1750 },
    EML4: { latitude_deg: -40, longitude_deg: -60, azimuth_deg: 49, elevation_deg: 0.5, speed_m_s: 2620 },
    EML5: { latitude_deg: 3, longitude_deg: -15, azimuth_deg: 88, elevation_deg: 0.5, speed_m_s: 2500 },
  };
  const around = { latitude_deg: 12, longitude_deg: 45, azimuth_deg: 100, elevation_deg: 8, speed_m_s: 2395 };
  const inward = { latitude_deg: 12, longitude_deg: -50, azimuth_deg: 100, elevation_deg: 8, speed_m_s: 2520 };
  const escape = { latitude_deg: 12, longitude_deg: 100, azimuth_deg: 100, elevation_deg: 8, speed_m_s: 2520 };

  test.each(TARGETS.map((row) => row.id))('%s', (target) => {
    const toEarth = ['GEO', 'LEO', 'AEROBRAKE', 'DAWNDUSK'].includes(target);
    const launch = (launches[target] ?? (target === 'ESCAPE' ? escape : toEarth ? inward : around)) as typeof around;
    const setting = settingOf(target);
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
    expect(here, 'arrives').not.toBeNull();
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
      expect(Math.abs(rate - difference)).toBeLessThan(1e-3 * Math.max(0.01, Math.abs(rate)));
  });
});

test.each(['NRHO', 'HALO', 'GEO', 'LEO', 'LLO', 'EML5'] as const)(
  '%s, turning speed and azimuth: every branch really arrives, in a flight of its own, both misses zero',
  (target) => {
    const site = { latitude_deg: -40, longitude_deg: -60, azimuth_deg: 90, elevation_deg: 0, speed_m_s: 2400 };
    const { branches, message } = aimed(settingOf(target), site, 'azimuth');
    expect(branches.length, text(message)).toBeGreaterThan(0);
    for (const { speed_m_s, azimuth_deg, time_days } of branches) {
      const { arrival } = flown(target, { latitude_deg: -40, longitude_deg: -60, azimuth_deg, speed_m_s });
      expect(Math.abs(arrival!.miss_km)).toBeLessThan(1e-3);
      expect(Math.abs(arrival!.missNormal_km)).toBeLessThan(1e-3);
      expect(arrival!.time_days).toBeCloseTo(time_days, 6);
    }
  },
);

test('too slow for any target: a sentence says why there is none', () => {
  const slow = { latitude_deg: 0, longitude_deg: 180, azimuth_deg: 270, elevation_deg: 0, speed_m_s: 2400 };
  for (const { id } of TARGETS) {
    const { branches, message } = aimed({ ...settingOf(id), limit_days: 0.0005 }, slow, 'speed');
    expect(branches).toEqual([]);
    expect(text(message)).toMatch(
      /^No launch found from here between \d+ and \d+ m\/s that [^.]* in time\. .*Searched at steps of/,
    );
  }
});

test('by hand: a path begins on the ground, at a height of zero without the rounding of two radii', () => {
  const heights = [-120, -38, 0, 10, 33.0972, 77, 150].map(
    (longitude_deg) => flownTo(kernel, 'EML2', { longitude_deg }).path.altitude_km[0],
  );
  expect(heights).toEqual(heights.map(() => 0));
});
