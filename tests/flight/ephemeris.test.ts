/** The sky: places, distances and orientation of the Moon against what others published, and the fit for the kernel. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { VerifiedCase } from '../../src/engine/engine-api.ts';
import { constantSet, problemUnits } from '../../src/flight/circular/constant-sets.ts';
import { ephemerisSpan, SPAN_LIMIT_DAYS } from '../../src/flight/ephemeris/ephemeris-model.ts';
import { loadEphemeris, rotationOf, type Ephemeris } from '../../src/flight/ephemeris/ephemeris.ts';
import { terrestrialTime_days } from '../../src/flight/ephemeris/time-scales.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { text } from '../../src/text/text.ts';
import { kernelBuild } from '../kernel/loaded.ts';

let kernel: Kernel;
let ephemeris: Ephemeris;

beforeAll(async () => {
  kernel = await kernelBuild('release');
  ephemeris = await loadEphemeris();
});

const degrees = (angle: number) => (angle * 180) / Math.PI;
const at = (year: number, month: number, day: number, hour = 0, minute = 0) =>
  terrestrialTime_days(Date.UTC(year, month - 1, day, hour, minute), 'UTC');

interface Reference {
  cases: { name: string; expect: Record<string, number[]> }[];
}
const reference = (): Reference =>
  JSON.parse(readFileSync(new URL('../reference/ephemeris.json', import.meta.url), 'utf8')) as Reference;

async function verifiedCases(file: unknown): Promise<readonly VerifiedCase[]> {
  const answer = await createEngine(kernel).verify(file);
  return answer.status === 'done' ? answer.value.cases : [];
}

describe('jpl: Horizons, gmat: propagations', () => {
  test('all six cases hold, none of them exactly', async () => {
    const cases = await verifiedCases(reference());
    expect(cases.map((c) => c.kind)).toEqual([
      ...new Array<string>(4).fill('ephemeris'),
      ...new Array<string>(2).fill('ephemeris-propagate'),
    ]);
    for (const c of cases) {
      expect(c.ok, c.name).toBe(true);
      expect(c.error, c.name).toBeGreaterThan(0);
      // Better than the bars: what the accuracy beside each result says.
      expect(c.error, c.name).toBeLessThan(c.kind === 'ephemeris' ? 13.5 : 0.9);
    }
    expect(cases[0]!.computed).toHaveProperty('velocity_km_s');
  });

  test('a place moved by 80 km, or a propagation by 4, fails', async () => {
    const file = reference();
    for (const c of file.cases) {
      const key = c.expect['position_km'] ? 'position_km' : 'state_km_km_s';
      c.expect[key]![1]! += key === 'position_km' ? 80 : 4;
    }
    expect((await verifiedCases(file)).map((c) => c.ok)).toEqual(new Array(6).fill(false));
  });

  test.each([
    ['body', 'Pluto', /body must be one of sun, moon, EML1, EML2, or EML3, got "Pluto"/],
    ['frame', 'rotating', /frame must be one of ICRF, Earth-centred/],
    ['jd_tdb', NaN, /jd_tdb must be a finite number/],
  ])('a case with %s %j says so', async (key, value, reason) => {
    const [first] = reference().cases;
    const [answer] = await verifiedCases({ cases: [{ ...first, [key]: value }] });
    expect(answer!.ok).toBe(false);
    expect(text(answer!.reason!)).toMatch(reason);
  });

  test.each([
    ['epoch', '2020-01-01', /epoch must be a date, a time and one of UTC, TAI, TT, or TDB/],
    ['bodies', ['Earth'], /bodies must list Earth and Moon/],
    ['time_s', 1e9, /time_s must be above 0 and at most/],
  ])('a propagation with %s %j says so', async (key, value, reason) => {
    const [answer] = await verifiedCases({ cases: [{ ...reference().cases[4], [key]: value }] });
    expect(answer!.ok).toBe(false);
    expect(text(answer!.reason!)).toMatch(reason);
  });
});

describe('published', () => {
  it('the near perigee of 14 November 2016: 356 511 km (Espenak)', () => {
    const near_km = Math.hypot(...ephemeris.moon_km(at(2016, 11, 14, 11, 23)));
    expect(near_km).toBeGreaterThan(356491);
    expect(near_km).toBeLessThan(356531);
  });

  it('a month turns the Moon once: 27.321661 days', () => {
    const turned = (days: number) => rotationOf(ephemeris.moonQuaternion(at(2030, 1, 1) + days))[0];
    // After 249 months the nodes, too, are back where they were (18.6 years).
    const [x, y] = [turned(0), turned(249 * 27.321661)];
    expect(degrees(Math.acos(x[0] * y[0] + x[1] * y[1] + x[2] * y[2]))).toBeLessThan(0.5);
    const quarter = turned(27.321661 / 4);
    expect(Math.abs(x[0] * quarter[0] + x[1] * quarter[1] + x[2] * quarter[2])).toBeLessThan(0.02);
  });

  it('Cassini: the pole leans 1.54° from the ecliptic’s', () => {
    const tilt = (23.4393 * Math.PI) / 180;
    for (const year of [2000, 2030, 2060]) {
      const [, , pole] = rotationOf(ephemeris.moonQuaternion(at(year, 3, 1)));
      const lean = degrees(Math.acos(-pole[1] * Math.sin(tilt) + pole[2] * Math.cos(tilt)));
      expect(lean).toBeGreaterThan(1.5);
      expect(lean).toBeLessThan(1.58);
    }
  });

  it('libration: the Earth swings over ±7.9° of longitude and ±6.9° of latitude and no more', () => {
    let [longitude, latitude] = [0, 0];
    for (let day = 0; day < 400; day += 0.5) {
      const t = at(2030, 1, 1) + day;
      const moon = ephemeris.moon_km(t);
      const r = Math.hypot(...moon);
      const [x, y, z] = rotationOf(ephemeris.moonQuaternion(t)).map(
        (axis) => -(axis[0] * moon[0] + axis[1] * moon[1] + axis[2] * moon[2]) / r,
      ) as [number, number, number];
      longitude = Math.max(longitude, Math.abs(degrees(Math.atan2(y, x))));
      latitude = Math.max(latitude, Math.abs(degrees(Math.asin(z))));
    }
    expect(longitude).toBeGreaterThan(7);
    expect(longitude).toBeLessThan(8.2);
    expect(latitude).toBeGreaterThan(6.4);
    expect(latitude).toBeLessThan(6.95);
  });
});

describe('the fit for the kernel', () => {
  const constants = constantSet('de440');
  const units = problemUnits(constants);
  const none = { sun: true, figures: true };

  test('property: follows the Moon to a centimetre at any instant', () => {
    const start_days = at(2031, 5, 6);
    const model = ephemerisSpan(ephemeris, constants, units, start_days, 60, none);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 59.9, noNaN: true }), (days) => {
        // Seen from the Earth: a state at rest in the Moon’s centre shows the line’s length.
        const rest = Array.from({ length: 6 }, () => Float64Array.of(0));
        const { distance, stretch } = kernel.rotatingView(model.kernel, rest, Float64Array.of(days / units.time_days));
        const [moon, rate] = [ephemeris.moon_km(start_days + days), ephemeris.moonVelocity_km_s(start_days + days)];
        const true_km = Math.hypot(...moon);
        expect(Math.abs(distance[0]! * units.length_km - true_km)).toBeLessThan(1e-5);
        const radial = (moon[0] * rate[0] + moon[1] * rate[1] + moon[2] * rate[2]) / true_km ** 2;
        expect(Math.abs(stretch[0]! / units.time_s - radial) / (1 / units.time_s)).toBeLessThan(1e-8);
      }),
    );
  });

  test('by hand: the Earth stands at −1 on the turning axes, at rest', () => {
    const start_days = at(2031, 5, 6);
    const model = ephemerisSpan(ephemeris, constants, units, start_days, 20, none);
    for (const days of [0, 3.3, 11.7]) {
      const moon = ephemeris.moon_km(start_days + days);
      const rate = ephemeris.moonVelocity_km_s(start_days + days);
      const earth = [...moon.map((x) => -x / units.length_km), ...rate.map((v) => -v / units.speed_km_s)];
      const view = kernel.rotatingView(
        model.kernel,
        earth.map((value) => Float64Array.of(value)),
        Float64Array.of(days / units.time_days),
      );
      [-1, 0, 0, 0, 0, 0].forEach((value, c) => expect(view.state[c]![0]).toBeCloseTo(value, 7));
    }
  });

  test('a span beyond the map is refused', () => {
    const model = ephemerisSpan(ephemeris, constants, units, 0, SPAN_LIMIT_DAYS + 3, none);
    const rest = Array.from({ length: 6 }, () => Float64Array.of(0));
    expect(() => kernel.rotatingView(model.kernel, rest, Float64Array.of(0))).toThrow(/from 1 to 192 segments/);
  });
});
