/** The launch run in the kernel: the energy balance, profiles against their closed forms, kernel and scalar reference alike. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driverResult } from '../../src/driver/driver.ts';
import type { DriverResult } from '../../src/driver/driver-result.ts';
import { launchInput } from '../../src/driver/launcher-input.ts';
import {
  climbAfterRelease_m,
  downrange_m,
  GRAVITY_MOON_M_S2,
  guidewayShake_m_s2,
  RADIUS_MOON_M,
} from '../../src/driver/sizing.ts';
import { defaultScenario, type Scenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { scalarReference } from '../kernel/scalar-reference/kernel.ts';
import { launcherCalls } from '../../src/kernel/launcher.ts';

const kernel = await kernelBuild('release');
const reference = scalarReference();

const scenarioWith = (driver: Partial<Scenario['driver']>, speed_m_s = 2341.66): Scenario => {
  const scenario = defaultScenario();
  return {
    ...scenario,
    driver: { ...scenario.driver, ...driver },
    flight: { ...scenario.flight, speed_m_s },
  };
};

function resultOf(scenario: Scenario): DriverResult {
  const result = driverResult(kernel, scenario);
  if ('message' in result) throw new Error(text(result.message));
  return result;
}

const fraction = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const power = (low: number, high: number) => fraction(Math.log(low), Math.log(high)).map(Math.exp);

const designs = fc.record({
  profile: fc.constantFrom('constant', 'ramped', 'forceLimited', 'powerLimited'),
  track: fc.constantFrom('curved', 'straight'),
  acceleration_g: power(5, 5000),
  bucketMass_kg: fraction(0, 4000),
  regeneration: fraction(0, 1),
  efficiency: fraction(0.05, 1),
  ramp_s: power(0.001, 20),
  powerLimit_MW: power(500, 100000),
  liftToDragRatio: power(5, 1e5),
  brakeLength_m: power(1, 1e6),
  ladder: fc.record({
    motorFraction: fraction(0.1, 1),
    conversionFraction: fraction(0.5, 0.99),
    storageFraction: fraction(0.5, 1),
  }),
}) as fc.Arbitrary<Partial<Scenario['driver']>>;

describe('by hand: conservation of energy', () => {
  it('property: wall and gravity = payload + recovered + losses, to 1e-9, for random designs', () => {
    let stalled = 0;
    fc.assert(
      fc.property(designs, power(300, 6000), (driver, speed_m_s) => {
        const result = driverResult(kernel, scenarioWith(driver, speed_m_s));
        if ('message' in result) return void (stalled += Number(result.message.id === 'driver.stalled.drag'));
        const { energy } = result;
        const spent_J =
          energy.payload_J + energy.recovered_J + energy.losses.reduce((sum, row) => sum + row.energy_J, 0);
        expect(Math.abs((energy.wall_J + energy.gravity_J) / spent_J - 1)).toBeLessThan(1e-9);
        expect(Math.abs(result.run.energy_J[result.muzzleIndex]! / energy.wall_J - 1)).toBeLessThan(1e-12);
        expect(Math.abs(result.run.energy_J.at(-1)! - energy.net_J) / energy.wall_J).toBeLessThan(1e-12);
        expect(result.energy_shot_J).toBe(energy.wall_J - energy.recovered_J);
        for (const { id, energy_J } of energy.losses)
          expect(energy_J, id).toBeGreaterThanOrEqual(-1e-12 * energy.wall_J);
      }),
      { numRuns: 300 },
    );
    expect(stalled).toBeLessThan(30);
  });

  it('would not balance if the drag were left out', () => {
    const { energy } = resultOf(scenarioWith({ liftToDragRatio: 5, track: 'curved' }));
    const drag_J = energy.losses.find((row) => row.id === 'drag')!.energy_J;
    expect(drag_J / energy.wall_J).toBeGreaterThan(1e-6);
  });

  it('a loss is never a gain: no efficiency above what drag leaves, by hand (1 + D/½v²)⁻¹', () => {
    // At 1 g the drag per mass, ∫|g − v²/R| ds / 100 along v²/2a, is 0.08 % of ½v².
    const [v, g, R, a] = [2341.66, GRAVITY_MOON_M_S2, RADIUS_MOON_M, 9.80665];
    const drag = ((g * g * R) / 2 + v ** 4 / (4 * R) - (g * v * v) / 2) / (100 * a);
    const most = 1 / (1 + drag / (0.5 * v * v));
    const soft = (efficiency: number) => scenarioWith({ acceleration_g: 1, efficiency });
    for (const efficiency of [most + 1e-8, 1])
      expect(driverResult(kernel, soft(efficiency))).toEqual({
        message: {
          id: 'driver.stalled.efficiency',
          values: { share: { value: Math.floor(most * 1e6) / 1e6, digits: 6 } },
        },
      });
    for (const efficiency of [most - 1e-8, Math.floor(most * 1e6) / 1e6])
      for (const { id, energy_J } of resultOf(soft(efficiency)).energy.losses)
        expect(energy_J, id).toBeGreaterThanOrEqual(0);
  });

  it('½Mv²/η − η_r ½m_b v² is charged for a shot', () => {
    const result = resultOf(scenarioWith({ bucketMass_kg: 300, regeneration: 0.6, efficiency: 0.4 }));
    const half = 0.5 * 2341.66 ** 2;
    expect(result.energy_shot_J / ((1300 * half) / 0.4 - 0.6 * 300 * half)).toBeCloseTo(1, 9);
  });
});

describe('by hand: profiles', () => {
  const none = { liftToDragRatio: 1e6 };

  it('a ramp of t_r from rest adds v/a + t_r/2 of time', () => {
    const { time_s, length_m } = resultOf(scenarioWith({ ...none, profile: 'ramped', ramp_s: 1, acceleration_g: 100 }));
    const a = 980.665;
    expect(time_s).toBeCloseTo(2341.66 / a + 0.5, 9);
    // a t_r²/6 on the ramp, then from a t_r/2 to v.
    expect(length_m).toBeCloseTo(a / 6 + (2341.66 ** 2 - (a / 2) ** 2) / (2 * a), 6);
  });

  it('a run that ends on its ramp has v = J t²/2', () => {
    const { time_s, run } = resultOf(scenarioWith({ ...none, profile: 'ramped', ramp_s: 10, acceleration_g: 100 }));
    expect(time_s).toBeCloseTo(Math.sqrt((2 * 2341.66) / 98.0665), 9);
    expect(run.acceleration_m_s2.at(-1)! / (98.0665 * time_s)).toBeCloseTo(1, 9);
  });

  it('limited power: a to the kink, then M v dv = P dt', () => {
    const driver = { ...none, profile: 'powerLimited', powerLimit_MW: 1000, acceleration_g: 100 } as const;
    const { time_s, length_m, peak_power_W } = resultOf(scenarioWith(driver));
    const kink = 1e9 / (1000 * 980.665);
    expect(time_s).toBeCloseTo(kink / 980.665 + (1000 * (2341.66 ** 2 - kink ** 2)) / 2e9, 3);
    expect(length_m / (kink ** 2 / 1961.33 + (1000 * (2341.66 ** 3 - kink ** 3)) / 3e9)).toBeCloseTo(1, 5);
    expect(peak_power_W / 1e9).toBeCloseTo(1, 5);
  });

  it('constant force against a large drag takes a longer track', () => {
    const slow = resultOf(scenarioWith({ profile: 'forceLimited', liftToDragRatio: 1, acceleration_g: 10 }));
    const free = resultOf(scenarioWith({ ...none, profile: 'forceLimited', acceleration_g: 10 }));
    expect(slow.length_m).toBeGreaterThan(free.length_m * 1.005);
    expect(free.length_m / (2341.66 ** 2 / 196.133)).toBeCloseTo(1, 6);
  });

  it('says so where drag stops the bucket', () => {
    const result = driverResult(
      kernel,
      scenarioWith({ profile: 'forceLimited', liftToDragRatio: 0.1, acceleration_g: 0.5 }),
    );
    expect(result).toEqual({ message: { id: 'driver.stalled.drag' } });
  });

  it('commutation, back-EMF and storage follow the speed', () => {
    const { run, storage } = resultOf(scenarioWith({ polePitch_m: 0.5, gapField_T: 2 }));
    expect(run.frequency_Hz.at(-1)).toBeCloseTo(2341.66, 6);
    expect(run.backEmf_V_m.at(-1)).toBeCloseTo(4683.32, 6);
    expect(run.storage_J[0]).toBe(storage.energy_J);
    // 2.39 s of recharging out of 60 s are back already.
    expect(run.storage_J.at(-1)! / storage.energy_J).toBeCloseTo(2.3878 / 60, 4);
  });
});

describe('by hand: the error of speed, a·σ_t·√(l/p) with the acceleration at the muzzle', () => {
  // 2 µs over the 200 windings of 100 m at 0.5 m; no lift to drag worth speaking of.
  const shaky = { timingJitter_us: 2, trimLength_m: 100, polePitch_m: 0.5, liftToDragRatio: 1e6, acceleration_g: 100 };
  const error = (driver: Partial<Scenario['driver']>) =>
    resultOf(scenarioWith({ ...shaky, ...driver })).muzzleErrors.speed_m_s / (2e-6 * Math.sqrt(200));

  it('is the nominal one at constant acceleration', () => {
    expect(error({})).toBeCloseTo(980.665, 6);
  });

  it('is P/(M v) where power is limited: 500 MW on a tonne at 2 341.66 m/s make 213.52 m/s²', () => {
    expect(error({ profile: 'powerLimited', powerLimit_MW: 500 })).toBeCloseTo(213.524, 2);
  });

  it('is √(2 J v) on a ramp that ends beyond the muzzle: 67.8 m/s² for one of 1 000 s', () => {
    expect(error({ profile: 'ramped', ramp_s: 1000 })).toBeCloseTo(Math.sqrt(2 * 0.980665 * 2341.66), 6);
  });
});

describe('by hand: shake and climb', () => {
  it('1 mm over 50 m at 2 342 m/s shakes at 87 m/s²', () => {
    expect(guidewayShake_m_s2(1e-3, 50, 2342)).toBeCloseTo(86.6, 1);
  });

  it('a level exit climbs 14 m at 10 km and 349 m at 50 km', () => {
    expect(Math.round(climbAfterRelease_m(kernel, { speed_m_s: 2342, elevation_deg: 0 }, 10e3))).toBe(14);
    expect(Math.round(climbAfterRelease_m(kernel, { speed_m_s: 2342, elevation_deg: 0 }, 50e3))).toBe(349);
  });

  it('by hand: at circular speed it neither climbs nor falls; far beyond escape it never comes down', () => {
    expect(climbAfterRelease_m(kernel, { speed_m_s: 1679.8553, elevation_deg: 0 }, 500e3)).toBeCloseTo(0, 0);
    expect(climbAfterRelease_m(kernel, { speed_m_s: 2342, elevation_deg: 90 }, 1e3)).toBe(Infinity);
  });
});

describe('by hand: terrain after release', () => {
  const terrain = (driver: Partial<Scenario['driver']>, speed_m_s: number, elevation_deg: number) => {
    const scenario = scenarioWith(driver, speed_m_s);
    const found = resultOf({ ...scenario, flight: { ...scenario.flight, elevation_deg } });
    return found.checks.find((check) => check.id === 'terrain')!;
  };

  it('a slow path is down after v² sin 2e / g, any path where its climb is nothing again', () => {
    expect(downrange_m(kernel, { speed_m_s: 10, elevation_deg: 45 }) / (100 / GRAVITY_MOON_M_S2)).toBeCloseTo(1, 4);
    for (const [speed_m_s, elevation_deg] of [
      [500, 20],
      [1600, 5],
      [1500, 60],
      [2300, 30],
    ] as const) {
      const down_m = downrange_m(kernel, { speed_m_s, elevation_deg });
      expect(climbAfterRelease_m(kernel, { speed_m_s, elevation_deg }, down_m)).toBeCloseTo(0, 3);
      expect(climbAfterRelease_m(kernel, { speed_m_s, elevation_deg }, 0.99 * down_m)).toBeGreaterThan(0);
    }
    expect(downrange_m(kernel, { speed_m_s: 1500, elevation_deg: 0 })).toBe(0);
    expect(downrange_m(kernel, { speed_m_s: 2400, elevation_deg: 10 })).toBe(Infinity);
  });

  it('an upright path never comes over the obstacle, and a height of it is not made up', () => {
    expect(terrain({}, 2342, 90)).toMatchObject({
      value: null,
      ok: null,
      message: { id: 'driver.check.terrain.never' },
    });
    expect(terrain({ obstacleHeight_m: 2000 }, 2342, 90)).toMatchObject({ value: null, ok: true });
    expect(terrain({ obstacleHeight_m: 2000 }, 2342, 90).message.id).toBe('driver.check.terrain.never');
  });

  it('a path that has come down before strikes nothing there', () => {
    const far = { obstacleDistance_km: 2000, obstacleHeight_m: -500 };
    expect(terrain(far, 1500, 0)).toMatchObject({ ok: false, message: { id: 'driver.check.terrain.down' } });
    expect(terrain({ ...far, obstacleHeight_m: 'unknown' }, 1500, 0).message.id).toBe('driver.check.terrain.down');
    // Level at 1 600 m/s, 20 km on: x²/2R (R g/v² − 1) = 11.8 m down, above an obstacle 100 m down.
    const near = terrain({ obstacleDistance_km: 20, obstacleHeight_m: -100 }, 1600, 0);
    expect(near.ok).toBe(true);
    expect(near.value).toBeCloseTo(
      (-(20e3 ** 2) / (2 * RADIUS_MOON_M)) * ((RADIUS_MOON_M * GRAVITY_MOON_M_S2) / 1600 ** 2 - 1),
      1,
    );
    expect(text(near.message)).toMatch(/11\.8.*m below the muzzle’s level .* clears the obstacle, which stands lower/);
  });
});

it('by hand: kernel and the scalar reference give the same run, bit for bit', () => {
  for (const profile of ['constant', 'ramped', 'forceLimited', 'powerLimited'] as const)
    for (const track of ['curved', 'straight'] as const) {
      const input = launchInput(scenarioWith({ profile, track, powerLimit_MW: 900, bucketMass_kg: 70 }));
      expect(launcherCalls(kernel).launchRun(input)).toEqual(launcherCalls(reference).launchRun(input));
      expect(launcherCalls(kernel).brakingRun(input)).toEqual(launcherCalls(reference).brakingRun(input));
    }
});

it('law: the jerk is the slope of the acceleration over time, on a straight track too, where the slope of the ground turns it', () => {
  for (const profile of ['constant', 'forceLimited', 'powerLimited'] as const)
    for (const track of ['curved', 'straight'] as const) {
      const run = launcherCalls(kernel).launchRun(
        launchInput(scenarioWith({ profile, track, powerLimit_MW: 900, acceleration_g: 3, liftToDragRatio: 1e6 })),
      )!;
      const { time_s, acceleration_m_s2: a, jerk_m_s3: jerk } = run;
      for (const part of [0.5, 0.7, 0.9]) {
        const i = Math.floor(part * a.length);
        const slope = (a[i + 1]! - a[i - 1]!) / (time_s[i + 1]! - time_s[i - 1]!);
        expect(Math.abs(jerk[i]! - slope), `${profile}, ${track}, row ${i}: ${jerk[i]} for ${slope}`).toBeLessThan(
          1e-3 * Math.abs(slope) + 1e-6,
        );
      }
    }
});
