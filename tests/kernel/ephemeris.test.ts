/**
 * The ephemeris model of the kernel: limits that are known by hand, and what must be conserved. Bodies move as the tests
 * say; the real sky is in tests/flight/ephemeris.test.ts. Not here: builds and batches (ephemeris-batches.test.ts).
 */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  GM_MOON_KM3_S2,
  J2_EARTH_RATIO,
  J2_MOON_RATIO,
  C22_MOON_RATIO,
  RADIUS_EARTH_KM,
  RADIUS_MOON_FIELD_KM,
} from '../../assembly/constants.ts';
import { STATUS_ARRIVED, STATUS_IMPACT_MOON } from '../../assembly/memory.ts';
import { flightEvents } from '../../src/flight/targets/arrivals.ts';
import { radiationFactor, type EphemerisSpan } from '../../src/flight/ephemeris/ephemeris-model.ts';
import { ephemerisEndState } from '../../src/flight/ephemeris/ephemeris-propagation.ts';
import { rotationOf, type Ephemeris } from '../../src/flight/ephemeris/ephemeris.ts';
import type { Vector } from '../../src/flight/flight-result.ts';
import { targetOf } from '../../src/flight/targets/targets.ts';
import { changedScenario } from '../flight/setting.ts';
import type { Batch, Kernel } from '../../src/kernel/kernel.ts';
import { kernelBuild } from './loaded.ts';
import { AU_KM, constants, length, less, modelOf, sky, units } from './sky.ts';

const DAY = 86400;

let release: Kernel;

beforeAll(async () => {
  release = await kernelBuild('release');
});

/** The Moon on the circle of the circular problem, on a plane tilted by some angle about x. */
function circling(tilt: number): Ephemeris {
  return sky({
    moon_km: (t) => {
      const angle = t / units.time_days;
      const y = units.length_km * Math.sin(angle);
      return [units.length_km * Math.cos(angle), y * Math.cos(tilt), y * Math.sin(tilt)];
    },
  });
}

describe('by hand: the circular problem is the limit of a Moon on a circle', () => {
  const tilt = 0.4;
  /** Inertial Moon-centred state at a time of a Moon-centred rotating one. */
  function inertial(state: readonly number[], time: number): number[] {
    const [x, y, z, u, v, w] = state as [number, number, number, number, number, number];
    const [c, s] = [Math.cos(time), Math.sin(time)];
    const flat = [x * c - y * s, x * s + y * c, z, (u - y) * c - (v + x) * s, (u - y) * s + (v + x) * c, w];
    const leant = (a: number, b: number, d: number) => [
      a,
      b * Math.cos(tilt) - d * Math.sin(tilt),
      b * Math.sin(tilt) + d * Math.cos(tilt),
    ];
    return [...leant(flat[0]!, flat[1]!, flat[2]!), ...leant(flat[3]!, flat[4]!, flat[5]!)];
  }
  const launches = [
    [-0.00378654, -0.00246847, 0, 1.25, -1.92, 0.05],
    [0.003, -0.0034, 0.0001, 1.7, 1.5, 0.2],
    [0.01, 0.02, -0.01, 0.3, -0.9, 0.4],
  ];
  const batch = (states: readonly (readonly number[])[], end: number, stop = false): Batch => ({
    massRatio: units.massRatio,
    tolerance: 1e-13,
    state: Array.from({ length: 6 }, (_, c) => Float64Array.from(states, (s) => s[c]!)),
    endTime: new Float64Array(states.length).fill(end),
    events: flightEvents(
      targetOf({ kernel: release, constants, units, flight: changedScenario({}).flight }),
      units,
      constants.moonRadius_km,
      stop,
    ),
  });

  test('same path, through another right-hand side and another frame, to a metre in four days', () => {
    const model = modelOf(circling(tilt));
    const end = 4 / units.time_days;
    const epochs = [0, 0.7, 1.9];
    const circular = release.propagate(batch(launches, end));
    const flown = release.propagate({
      ...batch(
        launches.map((state, i) => inertial(state, epochs[i]!)),
        end,
      ),
      ephemeris: {
        model: model.kernel,
        centre: 'moon',
        epoch: Float64Array.from(epochs),
        radiation: new Float64Array(3),
      },
    });
    const view = release.rotatingView(
      model.kernel,
      flown.state,
      Float64Array.from(epochs, (t, i) => t + flown.time[i]!),
    );
    expect(flown.status).toEqual(circular.status);
    launches.forEach((_, i) => {
      const row = (columns: readonly Float64Array[]) => columns.map((c) => c[i]!);
      expect(length(less(row(view.state).slice(0, 3), row(circular.state).slice(0, 3))) * 384400).toBeLessThan(1e-3);
      expect(length(less(row(view.state).slice(3), row(circular.state).slice(3)))).toBeLessThan(1e-8);
      expect(view.distance[i]).toBeCloseTo(1, 12);
      expect(Math.abs(view.stretch[i]!)).toBeLessThan(1e-9);
    });
  });

  test('events fire at the same times and the plane of the target is met at the same place', () => {
    const model = modelOf(circling(tilt));
    const end = 10 / units.time_days;
    const speeds = [2.02, 2.2862, 2.31];
    const states = release
      .launchStates(
        speeds.map((speed) => ({
          latitude: 0.1,
          longitude: 0.57765,
          azimuth: Math.PI / 2,
          elevation: 0,
          radius: constants.moonRadius_km / units.length_km,
          speed,
        })),
      )
      .map((column) => [...column]);
    const rows = speeds.map((_, i) => states.map((column) => column[i]!));
    const circular = release.propagate(batch(rows, end, true));
    const flown = release.propagate({
      ...batch(
        rows.map((state) => inertial(state, 1.1)),
        end,
        true,
      ),
      ephemeris: {
        model: model.kernel,
        centre: 'moon',
        epoch: new Float64Array(3).fill(1.1),
        radiation: new Float64Array(3),
      },
    });
    expect([...flown.status]).toEqual([STATUS_IMPACT_MOON, STATUS_ARRIVED, STATUS_ARRIVED]);
    expect(flown.status).toEqual(circular.status);
    flown.time.forEach((time, i) => expect(Math.abs(time - circular.time[i]!)).toBeLessThan(1e-9));
  });
});

describe('conserved', () => {
  // The Earth so far off that the Moon is alone, and the Moon held still in space.
  const alone = (quaternion: readonly [number, number, number, number]): EphemerisSpan =>
    modelOf(sky({ moon_km: () => [1e13, 0, 0], moonQuaternion: () => quaternion }), { sun: false, figures: true });
  const start = { position_km: [1900, 300, 500] as Vector, velocity_km_s: [-0.4, 1.1, 0.9] as Vector };

  /** Energy in the field of J2 and C22 on the turned axes, km²/s². */
  function energy(state: { position_km: Vector; velocity_km_s: Vector }, turn: readonly (readonly number[])[]): number {
    const r = length(state.position_km);
    const on = (axis: number) => turn[axis]!.reduce((s, a, i) => s + a * state.position_km[i]!, 0);
    const [X, Y, Z] = [on(0), on(1), on(2)];
    const ratio2 = (RADIUS_MOON_FIELD_KM / r) ** 2;
    const figure =
      1 -
      (J2_MOON_RATIO * ratio2 * ((3 * Z * Z) / (r * r) - 1)) / 2 +
      (3 * C22_MOON_RATIO * ratio2 * (X * X - Y * Y)) / (r * r);
    return length(state.velocity_km_s) ** 2 / 2 - (GM_MOON_KM3_S2 / r) * figure;
  }

  test('energy, in the figure of a Moon that is turned askew, over ten days of low orbits', () => {
    const quaternion = [0.5, -0.1, 0.7, 0.2] as const;
    const turn = rotationOf(quaternion);
    const end = ephemerisEndState(release, units, alone(quaternion), 'moon', start, 0, 10 * DAY);
    const [from, to] = [energy(start, turn), energy(end, turn)];
    expect(Math.abs(to / from - 1)).toBeLessThan(1e-11);
    // The figure is felt: without it the same sum drifts by far more than that.
    const bare = modelOf(sky({ moon_km: () => [1e13, 0, 0] }));
    const drift = energy(ephemerisEndState(release, units, bare, 'moon', start, 0, 10 * DAY), turn) / from - 1;
    expect(Math.abs(drift)).toBeGreaterThan(1e-6);
  });

  test('angular momentum along the pole of the Earth’s flattening', () => {
    const pole: Vector = [0.6, 0, 0.8];
    const model = modelOf(sky({ moon_km: () => [1e13, 0, 0], earthPole: () => pole }), { sun: false, figures: true });
    const low = { position_km: [7000, 1000, -2000] as Vector, velocity_km_s: [1, 6.5, 3] as Vector };
    const along = ({ position_km: [x, y, z], velocity_km_s: [u, v, w] }: typeof low) =>
      pole[0] * (y * w - z * v) + pole[1] * (z * u - x * w) + pole[2] * (x * v - y * u);
    const end = ephemerisEndState(release, units, model, 'earth', low, 0, 5 * DAY);
    expect(Math.abs(along(end) / along(low) - 1)).toBeLessThan(1e-11);
  });
});

test('by hand: the node of a low Earth orbit falls back as J2 has it, Ω′ = −3/2 J2 n (R/p)² cos i', () => {
  const model = modelOf(sky({ moon_km: () => [1e13, 0, 0] }), { sun: false, figures: true });
  const r = 7178;
  const i = (98.6 * Math.PI) / 180;
  const v = Math.sqrt(constants.gmEarth_km3_s2 / r);
  const start = {
    position_km: [r, 0, 0] as Vector,
    velocity_km_s: [0, v * Math.cos(i), v * Math.sin(i)] as Vector,
  };
  const end = ephemerisEndState(release, units, model, 'earth', start, 0, 10 * DAY);
  const [x, y, z] = end.position_km;
  const [u, w, q] = end.velocity_km_s;
  const node = Math.atan2(y * q - z * w, -(z * u - x * q));
  const expected = -1.5 * J2_EARTH_RATIO * (v / r) * (RADIUS_EARTH_KM / r) ** 2 * Math.cos(i) * 10 * DAY;
  // Published for sun-synchronous orbits: 0.9856° a day.
  expect(((expected / 10) * 180) / Math.PI).toBeGreaterThan(0.97);
  expect(node / expected).toBeGreaterThan(0.995);
  expect(node / expected).toBeLessThan(1.005);
});

describe('by hand: the Sun', () => {
  const far = (x: number): { position_km: Vector; velocity_km_s: Vector } => ({
    position_km: [x, 0, 0],
    velocity_km_s: [0, 0, 0],
  });
  const empty = sky({ moon_km: () => [0, 1e13, 0] });

  test('pulls a payload from the Earth by its tide, 2 GM r/d³', () => {
    const fall = (sun: boolean) =>
      ephemerisEndState(release, units, modelOf(empty, { sun, figures: false }), 'earth', far(1.5e6), 0, DAY)
        .position_km[0];
    const tide_km_s2 = (2 * 132712440041.279 * 1.5e6) / AU_KM ** 3;
    expect((fall(true) - fall(false)) / (0.5 * tide_km_s2 * DAY ** 2)).toBeCloseTo(1, 1);
  });

  /** Gain of speed away from the Sun in one minute, m/s, at a place beside Earth or Moon. */
  function push(x_km: number, y_km: number, areaToMass_m2_kg: number, ephemeris = empty): number {
    const start = { position_km: [x_km, y_km, 0] as Vector, velocity_km_s: [0, 0, 0] as Vector };
    const factor = radiationFactor(areaToMass_m2_kg, constants);
    const model = modelOf(ephemeris);
    const end = (f: number) => ephemerisEndState(release, units, model, 'earth', start, 0, 60, f).velocity_km_s[0];
    return -(end(factor) - end(0)) * 1000;
  }

  test('published: pushes 0.5 m²/kg 275 km and 0.005 m²/kg 3 km in five days', () => {
    const moved = (areaToMass_m2_kg: number) => (0.5 * push(4e5, 3e5, areaToMass_m2_kg) * (5 * DAY) ** 2) / 60 / 1000;
    expect(moved(0.5)).toBeGreaterThan(270);
    expect(moved(0.5)).toBeLessThan(280);
    expect(moved(0.005)).toBeCloseTo(moved(0.5) / 100, 3);
  });

  test('is hidden behind the Earth, half hidden where the edge of its disc is, whole beside it', () => {
    const open = push(-42000, 20000, 0.5);
    expect(Math.abs(push(-42000, 0, 0.5))).toBe(0);
    expect(push(-42000, 6378, 0.5) / open).toBeGreaterThan(0.4);
    expect(push(-42000, 6378, 0.5) / open).toBeLessThan(0.6);
    expect(push(-42000, 6800, 0.5) / open).toBeCloseTo(1, 4);
    expect(open / push(42000, 0, 0.5)).toBeCloseTo(((AU_KM - 42000) / (AU_KM + 42000)) ** 2, 5);
    expect(open).toBeGreaterThan(1e-4);
  });

  test('is dimmed by a Moon too small to cover it by the share of the discs', () => {
    const off_km = 300000;
    const moon = sky({ moon_km: () => [384400, off_km, 0] });
    const x_km = 384400 - 746000;
    const share = (1737.4 / 746000) ** 2 / (695700 / (AU_KM - x_km)) ** 2;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.3);
    const ratio = push(x_km, off_km, 0.5, moon) / push(x_km, off_km + 20000, 0.5, moon);
    expect(ratio).toBeCloseTo(1 - share, 3);
  });
});
