/** Targets on dates: the plane reached against its own definition, Jacobi-free checks by vis-viva, the calendar's dawn-dusk. */
import { beforeAll, expect, test } from 'vitest';
import { GM_EARTH_KM3_S2, RADIUS_EARTH_KM } from '../../assembly/constants.ts';
import { calendarResult } from '../../src/flight/search/calendar.ts';
import { ephemerisFlightResult } from '../../src/flight/ephemeris/ephemeris-flight.ts';
import { loadEphemeris, type Ephemeris } from '../../src/flight/ephemeris/ephemeris.ts';
import type { TargetId } from '../../src/flight/targets/targets.ts';
import { sunSynchronousInclination_deg } from '../../src/flight/ephemeris/sun-synchronous.ts';
import { TARGETS } from '../../src/scenario/fields.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { text } from '../../src/text/text.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { changedScenario, flightFields } from './setting.ts';

let kernel: Kernel;
let ephemeris: Ephemeris;
beforeAll(async () => {
  kernel = await kernelBuild('release');
  ephemeris = await loadEphemeris();
});

const flownTo = (target: TargetId, launch: Record<string, number>, more: Record<string, unknown> = {}) => {
  const scenario = changedScenario({ ...ON_DATE, 'flight.target': target, ...flightFields(launch), ...more });
  return ephemerisFlightResult(kernel, ephemeris, scenario, { fan: false });
};

const ON_DATE = { 'flight.model': 'ephemeris', 'flight.date': '2030-01-10T00:00:00Z', 'flight.limit_days': 12 };

/** Launches that arrive on that date, towards the Earth unless said. */
const LAUNCHES: Partial<Record<TargetId, Record<string, number>>> = {
  EML2: { longitude_deg: 45, speed_m_s: 2400 },
  EML4: { latitude_deg: -40, longitude_deg: 180, azimuth_deg: 180, speed_m_s: 2400 },
  EML5: { latitude_deg: 3, longitude_deg: -15, azimuth_deg: 88, speed_m_s: 2500 },
  NRHO: { latitude_deg: -40, longitude_deg: 0, azimuth_deg: 180, speed_m_s: 2600 },
  HALO: { longitude_deg: 45, speed_m_s: 2400 },
  LLO: { longitude_deg: -60, speed_m_s: 1710 },
  ESCAPE: { longitude_deg: 90, speed_m_s: 2450 },
};

test.each(TARGETS.map((row) => row.id))('%s on a date: an arrival in words and numbers', (target) => {
  const launch = LAUNCHES[target] ?? { longitude_deg: -60, speed_m_s: 2450 };
  const flight = flownTo(target, launch);
  const far = flight.pass !== null;
  expect(flight.status).toBe(far ? 'missed' : 'arrived');
  expect(text(flight.message)).toMatch(far ? /^Misses .* that is no arrival\.$/ : /^(Passes|Reaches|Leaves)/);
  expect(text(flight.message)).not.toMatch(/NaN|undefined/);
  expect(flight.target.position_km.every(Number.isFinite)).toBe(true);
  const { miss_km, missNormal_km, distance_km } = (flight.pass ?? flight.arrival)!;
  for (const value of [miss_km, missNormal_km, distance_km]) expect(Number.isFinite(value)).toBe(true);
  expect(distance_km > 58_000 && flight.target.kind === 'point').toBe(far);
  if (far) expect(flight.arrival).toBeNull();
  else expect(Number.isFinite(flight.arrival!.speed_m_s)).toBe(true);
});

test('by hand: perigee, speed and plane are those of the Earth-centred state of the arrival', () => {
  const { arrival, status } = flownTo('GEO', { longitude_deg: -60, speed_m_s: 2450 });
  expect(status).toBe('arrived');
  const [x, y, z] = arrival!.position_km;
  const [u, v, w] = arrival!.velocity_km_s;
  const r = Math.hypot(x, y, z);
  // At perigee place and velocity are square; both come from separate parts of the code.
  expect(Math.abs(x * u + y * v + z * w) / (r * Math.hypot(u, v, w))).toBeLessThan(1e-8);
  expect(arrival!.orbit!.altitude_km).toBeCloseTo(r - RADIUS_EARTH_KM, 3);
  expect(arrival!.insertion_m_s! / 1000).toBeCloseTo(Math.hypot(u, v, w) - Math.sqrt(GM_EARTH_KM3_S2 / r), 4);
  const h = [y * w - z * v, z * u - x * w, x * v - y * u] as const;
  const tilt_deg = (Math.acos(h[2] / Math.hypot(...h)) * 180) / Math.PI;
  // The pole of the date stands some 0.17° from the axes' in 2030.
  expect(Math.abs(arrival!.orbit!.inclination_deg - tilt_deg)).toBeLessThan(0.2);
});

test('calendar: the dawn-dusk orbit is met at its own tilt with two variables, and opens only with its node at dawn or dusk', () => {
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
  for (const { trim } of exact) {
    expect(Math.abs(trim.miss_km)).toBeLessThan(1e-2);
    expect(Math.abs(trim.missNormal_km)).toBeLessThan(1e-2);
  }
  const off_h = (node_h: number) => Math.min(...[6, 18].map((hour) => Math.abs(node_h - hour)));
  for (const entry of result.entries) {
    const met = exact.filter((row) => row.entry === entry && off_h(row.trim.nodeTime_h!) <= 5 / 15);
    expect(entry.state, entry.date).toBe(met.length > 0 ? 'open' : 'inPlane');
  }
  expect(new Set(result.entries.map((entry) => entry.state)).size).toBe(2);
  const flown = exact[0]!;
  const again = flownTo(
    'DAWNDUSK',
    {
      limit_days: 8,
      longitude_deg: -60,
      speed_m_s: 2505 + flown.trim.speed_m_s,
      azimuth_deg: 90 + flown.trim.azimuth_deg,
      elevation_deg: flown.trim.elevation_deg,
    },
    { 'flight.date': flown.entry.date },
  );
  expect(again.arrival!.orbit!.inclination_deg).toBeCloseTo(sunSynchronousInclination_deg(600), 3);
  expect(again.arrival!.orbit!.altitude_km).toBeCloseTo(600, 1);
});
