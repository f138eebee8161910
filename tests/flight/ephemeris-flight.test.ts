/** Flights on dates through the engine: launch, arrival, frames, outcomes. Forces are tested in tests/kernel. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/engine-api.ts';
import { constantSet } from '../../src/flight/circular/constant-sets.ts';
import { loadEphemeris, rotationOf, type Ephemeris } from '../../src/flight/ephemeris/ephemeris.ts';
import type { FlightOptions, FlightResult, Vector } from '../../src/flight/flight-result.ts';
import { librationPoints } from '../../src/flight/circular/libration.ts';
import { terrestrialTime_days } from '../../src/flight/ephemeris/time-scales.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { changedScenario, done } from './setting.ts';

let engine: Engine;
let ephemeris: Ephemeris;

beforeAll(async () => {
  engine = createEngine(await kernelBuild('release'));
  ephemeris = await loadEphemeris();
});

const DATE = '2031-03-04T05:06:07Z';
const START_DAYS = terrestrialTime_days(Date.parse(DATE), 'UTC');
const length = (v: readonly number[]) => Math.hypot(...v);
const less = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

async function flown(values: Record<string, unknown>, options: FlightOptions = {}): Promise<FlightResult> {
  const scenario = changedScenario({ 'flight.model': 'ephemeris', 'flight.date': DATE, ...values });
  return done(await engine.flight(scenario, options));
}

describe('by hand: the launch', () => {
  test('property: leaves the mean sphere at the site, at its speed and direction over the turning ground', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: -89, max: 89, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 0, max: 90, noNaN: true }),
        async (latitude_deg, longitude_deg, azimuth_deg, elevation_deg) => {
          const { launch } = await flown(
            {
              'flight.latitude_deg': latitude_deg,
              'flight.longitude_deg': longitude_deg,
              'flight.azimuth_deg': azimuth_deg,
              'flight.elevation_deg': elevation_deg,
              'flight.limit_days': 0.01,
            },
            { fan: false },
          );
          const place = less(launch.position_km, ephemeris.moon_km(START_DAYS));
          expect(length(place)).toBeCloseTo(1737.4, 6);
          const axes = rotationOf(ephemeris.moonQuaternion(START_DAYS));
          const [x, y, z] = axes.map((axis) => dot(axis, place)) as [number, number, number];
          const rad = Math.PI / 180;
          expect(z / 1737.4).toBeCloseTo(Math.sin(latitude_deg * rad), 9);
          expect(Math.cos(Math.atan2(y, x) - longitude_deg * rad)).toBeCloseTo(1, 9);
          // The ground goes east at ω r cos φ: 4.6 m/s at the equator, in 27.32 days.
          const pole = axes[2];
          const east: Vector = [
            pole[1] * place[2] - pole[2] * place[1],
            pole[2] * place[0] - pole[0] * place[2],
            pole[0] * place[1] - pole[1] * place[0],
          ];
          const relative = less(launch.velocity_km_s, ephemeris.moonVelocity_km_s(START_DAYS));
          const ω = (2 * Math.PI) / (27.321661 * 86400);
          const thrown = less(relative, [east[0] * ω, east[1] * ω, east[2] * ω]);
          // Physical turning differs from the mean by hundredths of the ground's speed.
          expect(Math.abs(length(thrown) * 1000 - launch.speed_m_s)).toBeLessThan(0.01);
          const up = dot(thrown, place) / 1737.4 / length(thrown);
          expect(Math.abs(Math.asin(up) / rad - elevation_deg)).toBeLessThan(0.2);
          const onEast = dot(thrown, east) / length(east) / length(thrown);
          expect(onEast).toBeCloseTo(Math.cos(elevation_deg * rad) * Math.sin(azimuth_deg * rad), 4);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('by hand: the arrival', () => {
  test('the miss is the distance from the point on the line of the moment, arrival its state', async () => {
    const { status, arrival, target, sentence } = await flown({});
    expect(status).toBe('arrived');
    const { massRatio } = constantSet('de440');
    const moon = ephemeris.moon_km(START_DAYS + arrival!.time_days);
    const share = librationPoints(massRatio).L2 + massRatio;
    const off = less(arrival!.position_km, [moon[0] * share, moon[1] * share, moon[2] * share]);
    expect(length(off)).toBeCloseTo(arrival!.distance_km, 2);
    expect(length(less(target.position_km, arrival!.position_km))).toBeCloseTo(arrival!.distance_km, 2);
    // On the plane: nothing of it along the line.
    expect(Math.abs(dot(off, moon)) / length(moon)).toBeLessThan(1e-3);
    expect(Math.hypot(arrival!.miss_km, arrival!.missNormal_km)).toBeCloseTo(arrival!.distance_km, 2);
    expect(sentence).toMatch(/^Passes EML2 after/);
  });

  test('the speed is relative to the moving point', async () => {
    const { arrival } = await flown({});
    const t = START_DAYS + arrival!.time_days;
    const { massRatio } = constantSet('de440');
    const share = librationPoints(massRatio).L2 + massRatio;
    const rate = ephemeris.moonVelocity_km_s(t);
    const relative = less(arrival!.velocity_km_s, [rate[0] * share, rate[1] * share, rate[2] * share]);
    // The axes turn about the point as well, by the Moon's motion over the miss: metres a second at thousands of km.
    expect(Math.abs(length(relative) * 1000 - arrival!.speed_m_s)).toBeLessThan(3e-3 * arrival!.distance_km);
  });
});

describe('by hand: the result', () => {
  it('says what model, frame, date and accuracy its numbers have', async () => {
    const dated = await flown({});
    expect(dated).toMatchObject({ model: 'ephemeris', frame: 'ICRF, Earth-centred', date: DATE, jacobi: null });
    expect(dated.accuracy).toMatch(/13 km.*planning, not for navigation/);
    const circular = await flown({ 'flight.model': 'cr3bp' });
    expect(circular).toMatchObject({ model: 'CR3BP', frame: 'rotating, barycentric', date: null });
    expect(circular.accuracy).toMatch(/no Sun and no date/);
  });

  it('draws finite columns of one length from the muzzle on; the fan keeps beside the aim', async () => {
    const { path, fan, launch } = await flown({});
    for (const column of Object.values(path) as Float64Array[]) {
      expect(column.length).toBe(path.time_days.length);
      expect(column.every(Number.isFinite)).toBe(true);
    }
    expect(path.altitude_km[0]).toBeCloseTo(0, 6);
    expect(path.speed_m_s[0]).toBeGreaterThan(launch.speed_m_s - 10);
    expect(path.speed_m_s[0]).toBeLessThan(launch.speed_m_s + 10);
    expect(fan.length).toBe(8);
    expect(fan.every((row) => row.x_km.every(Number.isFinite))).toBe(true);
    // Barycentric, on the plane of the Moon's orbit at launch: the payload starts where the Moon stands.
    const moon = length(ephemeris.moon_km(START_DAYS)) * (1 - constantSet('de440').massRatio);
    expect(Math.abs(path.xInertial_km[0]! - moon)).toBeLessThan(1800);
    expect(Math.abs(path.yInertial_km[0]!)).toBeLessThan(1800);
  });

  it('gives states at asked times, the launch first, beyond the longest flight too', async () => {
    const at_days = [0, 0.5, 1.2, 40];
    const { samples, launch } = await flown({ 'flight.speed_m_s': 2350 }, { at_days, fan: false });
    expect(samples.map((s) => s.time_days)).toEqual(at_days.slice(0, samples.length));
    expect(length(less(samples[0]!.position_km, launch.position_km))).toBeLessThan(1e-6);
    expect(samples.length).toBeGreaterThanOrEqual(3);
  });

  it('sunlight on open arrays moves the arrival, on a stowed payload a hundredth of that', async () => {
    const miss = async (areaToMass_m2_kg: number) =>
      (await flown({ 'flight.areaToMass_m2_kg': areaToMass_m2_kg }, { fan: false })).arrival!;
    const [none, stowed, open] = [await miss(0), await miss(0.005), await miss(0.5)];
    const moved = (a: typeof none) => Math.hypot(a.miss_km - none.miss_km, a.missNormal_km - none.missNormal_km);
    expect(moved(open)).toBeGreaterThan(1);
    expect(moved(open)).toBeLessThan(500);
    expect(moved(open) / moved(stowed)).toBeGreaterThan(90);
    expect(moved(open) / moved(stowed)).toBeLessThan(110);
  });
});

test.each([
  [{ 'flight.speed_m_s': 1000, 'flight.elevation_deg': 45 }, 'impactMoon', /Falls back on the Moon after/],
  [{ 'flight.speed_m_s': 1000 }, 'impactMoon', /does not clear the ground/],
  [{ 'flight.limit_days': 0.5 }, 'timeOut', /Does not reach EML2 within 0.5 days/],
  [
    { 'flight.speed_m_s': 9000, 'flight.longitude_deg': 180, 'flight.elevation_deg': 90, 'flight.target': 'EML1' },
    'escaped',
    /Leaves the Earth-Moon/,
  ],
])('%j ends in a sentence', async (values, status, sentence) => {
  const result = await flown(values, { fan: false });
  expect(result.status).toBe(status);
  expect(result.sentence).toMatch(sentence);
  expect(result.arrival).toBeNull();
});

test('the first and the last date fly', async () => {
  for (const date of ['1972-01-01T00:00:00Z', '2099-12-31T23:59:59Z'])
    expect((await flown({ 'flight.date': date, 'flight.limit_days': 365 }, { fan: false })).date).toBe(date);
});
