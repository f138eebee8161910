/** Flights against published and high-precision results, through the same code as the page and the command line. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { constantSet, problemUnits } from '../../src/flight/circular/constant-sets.ts';
import { flightResult } from '../../src/flight/circular/flight.ts';
import { jacobiConstant, librationPoints } from '../../src/flight/circular/libration.ts';
import {
  verifyLagrangeCase,
  verifyLaunchCase,
  verifyPeriodicCase,
  verifyPropagateCase,
} from '../../src/engine/verify/flight-cases.ts';
import type { ReferenceCase } from '../../src/engine/verify/case.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { defaultScenario, plainScenario, withValue, type Scenario } from '../../src/scenario/scenario.ts';
import { kernelBuild } from '../kernel/loaded.ts';

type File = { cases: ReferenceCase[]; [key: string]: unknown };
const fileOf = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as File;

let kernel: Kernel;
beforeAll(async () => {
  kernel = await kernelBuild('release');
});

const periodic = fileOf('periodic-orbits.json');
const propagation = fileOf('propagation.json');
const launches = fileOf('launches.json');

function withValues(values: Record<string, unknown>): Scenario {
  return Object.entries(values).reduce((scenario, [path, value]) => {
    const check = withValue(scenario, path, value);
    if (!check.ok) throw new Error(check.problems.map((p) => p.message).join('; '));
    return plainScenario(check.scenario);
  }, defaultScenario());
}

test('the files hold what they held when they were copied', () => {
  expect([periodic.cases.length, propagation.cases.length, launches.cases.length]).toEqual([8, 3, 24]);
  expect(launches.cases.every((c) => (c['expect'] as { samples: unknown[] }).samples.length === 5)).toBe(true);
});

describe('jpl: periodic orbits close, with JPL’s Jacobi constants and stability', () => {
  test.each(periodic.cases)('$name', (c) => {
    const verified = verifyPeriodicCase(kernel, c);
    expect(verified, JSON.stringify(verified)).toMatchObject({ ok: true });
    expect(verified.error!).toBeLessThanOrEqual(verified.tolerance!);
  });
});

test.each(propagation.cases.filter((c) => c.kind === 'propagate'))('published: $name', (c) => {
  expect(verifyPropagateCase(kernel, c)).toMatchObject({ ok: true });
});

test('jpl: libration points and their Jacobi constants', () => {
  for (const c of propagation.cases.filter((c) => c.kind === 'lagrange'))
    expect(verifyLagrangeCase(c)).toMatchObject({ ok: true });
});

describe('high-precision launches: position within 384400e-13 km × condition', () => {
  const { cases, ...shared } = launches;
  test.each(cases)('$name', (c) => {
    const verified = verifyLaunchCase(kernel, { ...shared, ...c });
    expect(verified, JSON.stringify(verified.error)).toMatchObject({ ok: true });
  });

  test('a mirrored frame (90° E at +y) fails them', () => {
    const c = cases[0]!;
    const site = c['site'] as Record<string, number>;
    const mirrored = { ...shared, ...c, site: { ...site, longitude_deg: -site['longitude_deg']! } };
    expect(verifyLaunchCase(kernel, mirrored).ok).toBe(false);
  });
});

describe('published: speeds and times of flights off the Moon', () => {
  const set = constantSet('de440');
  const units = problemUnits(set);

  test('escape 2375.68 and circular 1679.86 m/s at the surface', () => {
    expect(Math.sqrt((2 * set.gmMoon_km3_s2) / set.moonRadius_km) * 1000).toBeCloseTo(2375.68, 2);
    expect(Math.sqrt(set.gmMoon_km3_s2 / set.moonRadius_km) * 1000).toBeCloseTo(1679.86, 2);
  });

  test('L1 and L2 at 58 019 and 64 515 km from the Moon’s centre', () => {
    const points = librationPoints(units.massRatio);
    expect((1 - units.massRatio - points.L1) * units.length_km).toBeCloseTo(58019, -0.5);
    expect((points.L2 - 1 + units.massRatio) * units.length_km).toBeCloseTo(64515, -0.5);
  });

  test('gateways open at 2322.8 (L1), 2326.4 (L2) and 2362.3 m/s (L3)', () => {
    const points = librationPoints(units.massRatio);
    const µ = units.massRatio;
    const ground = jacobiConstant(µ, [0, 0, set.moonRadius_km / units.length_km, 0, 0, 0]);
    const speed = (x: number) =>
      Math.sqrt(ground - jacobiConstant(µ, [x - 1 + µ, 0, 0, 0, 0, 0])) * units.speed_km_s * 1000;
    expect(Math.abs(speed(points.L1) - 2322.8)).toBeLessThan(0.15);
    expect(Math.abs(speed(points.L2) - 2326.4)).toBeLessThan(0.15);
    expect(Math.abs(speed(points.L3) - 2362.3)).toBeLessThan(0.15);
  });

  test('Heppenheimer: from 33.0972° E, due east at 2341.662 m/s, EML2 after 1.84115 days at 266.61 m/s', () => {
    const result = flightResult(kernel, withValues({ 'flight.longitude_deg': 33.0972, 'flight.speed_m_s': 2341.662 }));
    expect(result.status).toBe('arrived');
    expect(Math.abs(result.arrival!.time_days - 1.84115)).toBeLessThan(0.0002);
    expect(Math.abs(result.arrival!.speed_m_s - 266.61)).toBeLessThan(0.2);
    expect(Math.abs(result.arrival!.miss_km)).toBeLessThan(2);
    expect(Math.abs(result.arrival!.missNormal_km)).toBeLessThan(1e-6);
  });

  test('there the miss is an extremum over speed; curvature and sensitivities as published, square to the path', () => {
    const fly = (values: Record<string, number>) => flightResult(kernel, withValues(values), { fan: false }).arrival!;
    const speed = 2341.662;
    const step = 0.1;
    const [below, at, above] = [-step, 0, step].map((d) => fly({ 'flight.speed_m_s': speed + d }));
    // The file’s rates are of the distance square to the path; our miss lies in the plane x = x_target.
    const [u, v] = at!.velocity_km_s;
    const slant = u / Math.hypot(u, v);
    const curvature = (above!.miss_km - 2 * at!.miss_km + below!.miss_km) / step ** 2;
    expect(Math.abs((above!.miss_km - below!.miss_km) / (2 * step))).toBeLessThan(0.05);
    expect(Math.abs((curvature * slant) / -21.65 - 1)).toBeLessThan(0.02);
    const tilt_deg = (Math.atan2(0.5, speed) * 180) / Math.PI;
    const aimed = { 'flight.speed_m_s': Math.hypot(speed, 0.5) };
    const raised = fly({ ...aimed, 'flight.elevation_deg': tilt_deg });
    expect(Math.abs((((raised.miss_km - at!.miss_km) / 0.5) * slant) / -45.58 - 1)).toBeLessThan(0.02);
    const north = fly({ ...aimed, 'flight.azimuth_deg': 90 - tilt_deg });
    expect(Math.abs(north.missNormal_km / 0.5 / 3.233 - 1)).toBeLessThan(0.02);
  });
});

describe('outcomes that are no arrival', () => {
  test('too slow: the Moon again, in words', () => {
    const result = flightResult(kernel, withValues({ 'flight.speed_m_s': 2300, 'flight.elevation_deg': 45 }));
    expect(result.status).toBe('impactMoon');
    expect(result.arrival).toBeNull();
    expect(result.sentence).toMatch(/Falls back on the Moon after/);
  });

  test('level and below circular speed: it does not clear the ground', () => {
    const result = flightResult(kernel, withValues({ 'flight.speed_m_s': 1000 }));
    expect(result.status).toBe('impactMoon');
    expect(result.sentence).toMatch(/does not clear the ground/);
    expect(result.path.x_km.every(Number.isFinite)).toBe(true);
  });

  test('an impact is drawn to the ground', () => {
    const { path, end } = flightResult(kernel, withValues({ 'flight.speed_m_s': 2300, 'flight.elevation_deg': 45 }));
    expect(path.time_days.at(-1)).toBeCloseTo(end.time_days, 9);
    expect(Math.abs(path.altitude_km.at(-1)!)).toBeLessThan(1e-6);
    expect(path.altitude_km.at(-2)!).toBeGreaterThan(0);
  });

  test('too short a limit: time out', () => {
    const result = flightResult(kernel, withValues({ 'flight.limit_days': 1 }));
    expect(result.status).toBe('timeOut');
    expect(result.end.time_days).toBeCloseTo(1, 12);
  });
});

test('path, fan and samples: finite columns of equal length that begin at the muzzle', () => {
  const result = flightResult(kernel, defaultScenario(), { at_days: [0, 0.5, 1.84, 2.5] });
  const columns = Object.values(result.path) as Float64Array[];
  for (const column of columns) {
    expect(column.length).toBe(result.path.time_days.length);
    expect(column.every(Number.isFinite)).toBe(true);
  }
  expect(result.path.x_km[0]).toBeCloseTo(result.launch.position_km[0], 6);
  expect(result.fan.length).toBe(8);
  expect(result.samples.map((s) => s.time_days)).toEqual([0, 0.5, 1.84, 2.5]);
  expect(result.samples[0]!.position_km).toEqual(result.launch.position_km);
  expect(result.jacobi!.driftRatio).toBeLessThan(1e-12);
});
