/** Targets on dates: the plane reached against its own definition, Jacobi-free checks by vis-viva, the calendar's dawn-dusk. */
import { beforeAll, expect, test } from 'vitest';
import { GM_EARTH_KM3_S2, RADIUS_EARTH_KM } from '../../assembly/constants.ts';
import { calendarResult } from '../../src/flight/calendar.ts';
import { datedFlightResult } from '../../src/flight/dated-flight.ts';
import { loadEphemeris, type Ephemeris } from '../../src/flight/ephemeris.ts';
import { sunSynchronousInclination_deg } from '../../src/flight/sun-synchronous.ts';
import { TARGETS } from '../../src/scenario/fields.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { changedScenario } from './setting.ts';

let kernel: Kernel;
let ephemeris: Ephemeris;
beforeAll(async () => {
  kernel = await kernelBuild('release');
  ephemeris = await loadEphemeris();
});

const DATED = { 'flight.model': 'ephemeris', 'flight.date': '2030-01-10T00:00:00Z', 'flight.limit_days': 12 };

test.each(TARGETS.map((row) => row.id))('%s on a date: a result in words and numbers', (target) => {
  const scenario = changedScenario({
    ...DATED,
    'flight.target': target,
    'flight.longitude_deg': target === 'ESCAPE' ? 90 : -60,
    'flight.speed_m_s': target === 'LLO' ? 1710 : 2450,
  });
  const flight = datedFlightResult(kernel, ephemeris, scenario, { fan: false });
  expect(flight.sentence).not.toMatch(/NaN|undefined/);
  expect(flight.target.position_km.every(Number.isFinite)).toBe(true);
  if (flight.arrival)
    for (const value of [flight.arrival.miss_km, flight.arrival.missNormal_km]) expect(value).not.toBeNaN();
});

test('by hand: perigee, speed and plane are those of the Earth-centred state of the arrival', () => {
  const scenario = changedScenario({
    ...DATED,
    'flight.target': 'GEO',
    'flight.longitude_deg': -60,
    'flight.speed_m_s': 2450,
  });
  const { arrival, status } = datedFlightResult(kernel, ephemeris, scenario, { fan: false });
  expect(status).toBe('arrived');
  const [x, y, z] = arrival!.position_km;
  const [u, v, w] = arrival!.velocity_km_s;
  const r = Math.hypot(x, y, z);
  // At perigee place and velocity are square; both come from separate parts of the code.
  expect(Math.abs(x * u + y * v + z * w) / (r * Math.hypot(u, v, w))).toBeLessThan(1e-8);
  expect(arrival!.orbit!.altitude_km).toBeCloseTo(r - RADIUS_EARTH_KM, 3);
  expect(arrival!.stay_m_s! / 1000).toBeCloseTo(Math.hypot(u, v, w) - Math.sqrt(GM_EARTH_KM3_S2 / r), 4);
  const h = [y * w - z * v, z * u - x * w, x * v - y * u] as const;
  const tilt_deg = (Math.acos(h[2] / Math.hypot(...h)) * 180) / Math.PI;
  // The pole of the date stands some 0.17° from the axes' in 2030.
  expect(Math.abs(arrival!.orbit!.inclination_deg - tilt_deg)).toBeLessThan(0.2);
});

test('calendar: the dawn-dusk orbit is met at its own tilt with two knobs, and opens only with its node at dawn or dusk', () => {
  const scenario = changedScenario({
    'flight.date': '2030-01-08T00:00:00Z',
    'flight.longitude_deg': -60,
    'flight.speed_m_s': 2505,
  });
  const result = calendarResult(kernel, ephemeris, scenario, {
    targets: ['DAWNDUSK'],
    span_days: 6,
    step_h: 48,
    limit_days: 8,
    speedTrim_m_s: 150,
    angleTrim_deg: 30,
  });
  const trims = result.entries.flatMap((entry) => entry.trims.map((trim) => ({ entry, trim })));
  const exact = trims.filter(({ trim }) => trim.id === 'speedAzimuth' || trim.id === 'elevationAzimuth');
  expect(exact.length).toBeGreaterThan(0);
  for (const { entry, trim } of exact) {
    expect(Math.abs(trim.miss_km)).toBeLessThan(1e-2);
    expect(Math.abs(trim.missNormal_km)).toBeLessThan(1e-2);
    const off_h = Math.min(...[6, 18].map((hour) => Math.abs(trim.nodeTime_h! - hour)));
    if (entry.state === 'open' && entry.trims.length === 1) expect(off_h).toBeLessThanOrEqual(5 / 15 + 1e-9);
    if (off_h <= 5 / 15) expect(entry.state).toBe('open');
  }
  const flown = exact[0]!;
  const again = datedFlightResult(
    kernel,
    ephemeris,
    changedScenario({
      'flight.model': 'ephemeris',
      'flight.target': 'DAWNDUSK',
      'flight.date': flown.entry.date,
      'flight.limit_days': 8,
      'flight.longitude_deg': -60,
      'flight.speed_m_s': 2505 + flown.trim.speed_m_s,
      'flight.azimuth_deg': 90 + flown.trim.azimuth_deg,
      'flight.elevation_deg': flown.trim.elevation_deg,
    }),
    { fan: false },
  );
  expect(again.arrival!.orbit!.inclination_deg).toBeCloseTo(sunSynchronousInclination_deg(600), 3);
  expect(again.arrival!.orbit!.altitude_km).toBeCloseTo(600, 1);
});
