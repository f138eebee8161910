/** How the empty bucket stops behind the muzzle: motion, forces, energy given back, by closed forms worked out by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driverResult } from '../../src/driver/driver.ts';
import type { CheckId } from '../../src/driver/checks.ts';
import type { ComponentId, DriverResult } from '../../src/driver/driver-result.ts';
import { presentFigures } from '../../src/driver/checked-launch.ts';
import { GRAVITY_MOON_M_S2, RADIUS_MOON_M } from '../../src/driver/sizing.ts';
import { defaultScenario, type Scenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';
import { kernelBuild } from '../kernel/loaded.ts';

const kernel = await kernelBuild('release');
const [v, g, R] = [2341.66, GRAVITY_MOON_M_S2, RADIUS_MOON_M];

function resultOf(driver: Partial<Scenario['driver']>, speed_m_s = v): DriverResult {
  const scenario = defaultScenario();
  const result = driverResult(kernel, {
    ...scenario,
    driver: { ...scenario.driver, bucketMass_kg: 200, ...driver },
    flight: { ...scenario.flight, speed_m_s },
  });
  if ('message' in result) throw new Error(text(result.message));
  return result;
}

const near = (value: number, wanted: number, relative: number) =>
  expect(Math.abs(value / wanted - 1), `${value} for ${wanted}`).toBeLessThanOrEqual(relative);
const loss = ({ energy }: DriverResult, id: string) => energy.losses.find((row) => row.id === id)!.energy_J;

describe('by hand: the bucket of 200 kg on its kilometre', () => {
  const result = resultOf({ regeneration: 0.6, liftToDragRatio: 1e6, interval_s: 60 });
  const { run, muzzleIndex, energy } = result;
  const first = muzzleIndex + 1;
  const last = run.time_s.length - 1;
  const b = v ** 2 / 2000;

  it('two rows stand at the muzzle: with the payload and without', () => {
    expect([run.mass_kg[muzzleIndex], run.mass_kg[first]]).toEqual([1200, 200]);
    for (const key of ['time_s', 'position_m', 'speed_m_s', 'frequency_Hz', 'backEmf_V_m'] as const)
      expect(run[key][first], key).toBe(run[key][muzzleIndex]);
    expect(run.force_N[muzzleIndex]).toBeGreaterThan(0);
    near(run.force_N[first]!, -200 * b, 1e-6);
    expect(run.load_N[first]).toBeCloseTo(run.load_N[muzzleIndex]! / 6, 9);
    for (const column of Object.values(run)) expect(column).toHaveLength(last + 1);
  });

  it('is at rest after 2l/v, a kilometre on; its speed falls evenly, its place is that of v²/2l', () => {
    expect(run.speed_m_s[last]).toBe(0);
    near(run.time_s[last]! - result.time_s, 2000 / v, 1e-12);
    near(run.position_m[last]! - result.length_m, 1000, 1e-12);
    for (let i = first; i <= last; i++) {
      const t = run.time_s[i]! - result.time_s;
      expect(run.speed_m_s[i]).toBeCloseTo(v - b * t, 8);
      expect(run.position_m[i]! - result.length_m).toBeCloseTo(v * t - 0.5 * b * t * t, 8);
    }
  });

  it('gives 0.6 of ½m_b v² back, which is the integral of the power below zero', () => {
    const bucket_J = 0.5 * 200 * v ** 2;
    near(energy.recovered_J, 0.6 * bucket_J, 1e-12);
    let given_J = 0;
    for (let i = first + 1; i <= last; i++) {
      expect(run.power_W[i]).toBeLessThanOrEqual(0);
      given_J -= 0.5 * (run.power_W[i]! + run.power_W[i - 1]!) * (run.time_s[i]! - run.time_s[i - 1]!);
    }
    // Drag is 1e-9 of the brake's force.
    near(given_J, energy.recovered_J, 1e-8);
    near(result.brake!.peak_power_W, 200 * b * v, 1e-8);
    near(-run.power_W[first]!, 0.6 * result.brake!.peak_power_W, 1e-8);
    near(run.energy_J[last]!, energy.net_J, 1e-12);
  });

  it('what is given back fills storage by the ladder’s way, and the mean power the rest until the next shot', () => {
    const { conversionFraction, storageFraction } = result.ladder;
    const into = conversionFraction * storageFraction;
    const mean_W = energy.net_J / 60;
    const rise_J = run.storage_J[last]! - run.storage_J[first]!;
    near(rise_J, into * (energy.recovered_J + (mean_W * 2000) / v), 1e-9);
    const missing_J = result.storage.energy_J - run.storage_J[last]!;
    near(missing_J, into * mean_W * (60 - run.time_s[last]!), 1e-9);
  });

  it('draws its largest power before the muzzle, however hard the brake', () => {
    const hard = resultOf({ brakeLength_m: 1 });
    expect(hard.brake!.peak_power_W).toBeGreaterThan(hard.peak_power_W);
    expect(hard.peakElectrical_power_W).toBe(resultOf({}).peakElectrical_power_W);
    expect(hard.force_N).toBe(resultOf({}).force_N);
  });
});

describe('by hand: drag and slope help the brake', () => {
  it('takes ∫|g − v²/R| dx / (L/D) from it, worked out as for the launch', () => {
    const result = resultOf({ liftToDragRatio: 5, regeneration: 0, acceleration_g: 100 });
    const perForce = (g * g * R) / 2 + v ** 4 / (4 * R) - (g * v * v) / 2;
    const b = v ** 2 / 2000;
    near(loss(result, 'drag'), (perForce / 5) * (1200 / 980.665 + 200 / b), 1e-9);
    near(loss(result, 'braking'), 0.5 * 200 * v ** 2 - (200 * perForce) / (5 * b), 1e-9);
  });

  it('no brake gives back what drag has taken', () => {
    const result = resultOf({ liftToDragRatio: 5, regeneration: 1 });
    expect(loss(result, 'braking')).toBe(0);
    expect(result.energy.recovered_J).toBeLessThan(0.5 * 200 * v ** 2 * (1 - 1e-6));
    expect(Math.min(...result.run.power_W)).toBeCloseTo(-result.brake!.peak_power_W, 0);
  });

  it('drag alone stops 300 m/s within (kR/2) ln(gR/(gR − v²)) where the track is longer; the brake then rests', () => {
    const result = resultOf({ liftToDragRatio: 5, regeneration: 0.9, brakeLength_m: 1e6 }, 300);
    near(result.brake!.length_m, ((5 * R) / 2) * Math.log((g * R) / (g * R - 300 ** 2)), 1e-9);
    expect(result.brake!.peak_power_W).toBe(0);
    expect(result.energy.recovered_J).toBe(0);
    // Hardest at the end, where all of the weight is carried.
    near(result.brake!.acceleration_m_s2, g / 5, 1e-9);
  });

  it('brakes down to the speed from which drag alone is enough', () => {
    // b = 0.3 m/s²: g − v²/R is 1.5 at 463.4 m/s.
    const result = resultOf({ liftToDragRatio: 5, brakeLength_m: 600 ** 2 / 0.6 }, 600);
    const turn = Math.sqrt((g - 1.5) * R);
    const coasted = ((5 * R) / 2) * Math.log((g * R) / (g * R - turn ** 2));
    near(result.brake!.length_m, (600 ** 2 - turn ** 2) / 0.6 + coasted, 1e-9);
  });

  it('on a straight track the bucket climbs: gravity takes gR²(1/R − 1/√(R² + l²)) from it', () => {
    const result = resultOf({ track: 'straight', brakeLength_m: 50e3, acceleration_g: 100 });
    const taken = (l: number) => g * R * R * (1 / R - 1 / Math.hypot(R, l));
    near(result.energy.gravity_J, 1200 * taken(result.length_m) - 200 * taken(50e3), 1e-6);
    near(result.run.load_N.at(-1)!, 200 * g * (R / Math.hypot(R, 50e3)) ** 3, 1e-9);
  });

  it.each([1, 30, 300])(
    'on a long straight track the climb alone stops %s m/s, where gR(1 − cos θ + sin θ / (L/D)) = v²/2 less the brake’s work',
    (slow) => {
      const { brake, energy } = resultOf({ track: 'straight', brakeLength_m: 1e7, liftToDragRatio: 1e6 }, slow);
      // The brake asks for b = v²/2l until slope and drag, g x / R + g/10⁶, do: work of a triangle.
      const missing = Math.max(0, slow ** 2 / 2e7 - g / 1e6);
      const brake_J_kg = (missing ** 2 * R) / (2 * g);
      const height = (0.5 * slow ** 2 - brake_J_kg) / (g * R);
      const climbed = (drag: number) => 1 - height + drag;
      const drag = (cos: number) => Math.sqrt(1 - cos ** 2) / 1e6;
      const cos = climbed(drag(climbed(drag(climbed(0)))));
      near(brake!.length_m, (R * Math.sqrt(1 - cos ** 2)) / cos, 1e-6);
      near(energy.gravity_J, -200 * g * R * (1 - cos), 1e-6);
    },
  );
});

describe('by hand: what braking does to duty, ground and mass', () => {
  const check = ({ checks }: DriverResult, id: CheckId) => checks.find((row) => row.id === id)!;
  const bucket_J = 0.5 * 200 * v ** 2;

  it('the grid recharges what braking does not return, (½Mv²/η − 0.6 ½m_b v²) / T', () => {
    const shot_J = 6 * bucket_J * 2 - 0.6 * bucket_J;
    const given = { regeneration: 0.6, efficiency: 0.5, interval_s: 60 };
    const power_MW = shot_J / 60e6;
    for (const [rechargePower_MW, ok] of [
      [power_MW * (1 + 1e-9), true],
      [power_MW * (1 - 1e-9), false],
    ] as const) {
      const result = resultOf({ ...given, rechargePower_MW });
      near(check(result, 'recharge').value!, shot_J / 60, 1e-12);
      expect(check(result, 'recharge').ok).toBe(ok);
      expect(result.storage.recharge_power_W).toBe(result.average_power_W);
    }
    const best = resultOf({ ...given, rechargePower_MW: 10, liftToDragRatio: 1e6 }).optimum.best!;
    expect(best.bucket_kg).toBeGreaterThan(0);
    const [moving_kg, saved_kg] = [1000 + best.bucket_kg, 0.6 * best.bucket_kg];
    near(best.interval_s, (0.5 * (moving_kg / 0.5 - saved_kg) * v ** 2) / 10e6, 1e-9);
  });

  it('a straight braking track of 30 km ends 259 m above the ground; without a bucket it need not be', () => {
    const long = { track: 'straight', brakeLength_m: 30e3, liftToDragRatio: 1e6 } as const;
    const result = resultOf(long);
    near(check(result, 'drop').value!, 30e3 ** 2 / (2 * R), 1e-12);
    expect(check(result, 'drop').ok).toBe(false);
    expect(result.optimum.best!.bucket_kg).toBe(0);
    expect(check(resultOf({ ...long, earthworks_m: 260 }), 'drop').ok).toBe(true);
    expect(check(resultOf({ ...long, bucketMass_kg: 0 }), 'drop').value).toBeCloseTo(
      resultOf({ ...long, bucketMass_kg: 0 }).length_m ** 2 / (2 * R),
      9,
    );
  });

  it('a bucket has ½bT² to go when the one ahead stands, b = v²/2l, in the run as in the check', () => {
    const close = { acceleration_g: 1000, brakeLength_m: 10e3, interval_s: 0.1, liftToDragRatio: 1e6 };
    const result = resultOf({ ...close, bucketSpacing_m: 20 });
    const headway = check(result, 'headway');
    near(headway.value!, (v * 0.1) ** 2 / 40e3, 1e-12);
    expect([headway.limit, headway.ok]).toEqual([20, false]);
    expect(text(headway.message)).toMatch(/only 1\.37.m behind when the one ahead stands/);
    // The run's last rows, a parabola of time, say the same.
    const { time_s, position_m } = result.run;
    const [before, end] = [position_m.length - 2, position_m.length - 1];
    const toGo_m = position_m[end]! - position_m[before]!;
    near(headway.value!, toGo_m * (0.1 / (time_s[end]! - time_s[before]!)) ** 2, 1e-6);
    expect(check(resultOf({ ...close, bucketSpacing_m: 1.3 }), 'headway').ok).toBe(true);
    expect(check(resultOf({ ...close, bucketSpacing_m: 20, bucketMass_kg: 0 }), 'headway').ok).toBe(true);
    // Behind a short brake the start alone is too close, and that is what is told.
    const start = check(resultOf({ ...close, brakeLength_m: 100, bucketSpacing_m: 60 }), 'headway');
    near(start.value!, 0.5 * 9806.65 * 0.01, 1e-12);
    expect(start.ok).toBe(false);
  });

  it('switches and storage take what the brake gives back where that is more than the drive draws', () => {
    const hard = { brakeLength_m: 10, liftToDragRatio: 1e6, storage: 'battery' } as const;
    const [with_kg, without_kg] = [1, 0].map((regeneration) => {
      const { components, peakElectrical_power_W, brake } = resultOf({ ...hard, regeneration });
      const given_W = regeneration * brake!.peak_power_W;
      expect(given_W > peakElectrical_power_W).toBe(regeneration === 1);
      const mass = (id: ComponentId) => components.find((part) => part.id === id)!.mass_kg;
      return { ratio: given_W / peakElectrical_power_W, switches: mass('switches'), storage: mass('storage') };
    });
    near(with_kg!.switches / without_kg!.switches, with_kg!.ratio, 1e-4);
    near(with_kg!.storage / without_kg!.storage, with_kg!.ratio, 1e-4);
  });

  it('property: the kernel allows a design exactly where no check of its launch fails', () => {
    const log = (min: number, max: number) =>
      fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp);
    let [allowedCount, brokenCount] = [0, 0];
    fc.assert(
      fc.property(
        fc.record({
          track: fc.constantFrom('curved', 'straight'),
          bucketMass_kg: fc.constantFrom(0, 100, 1000),
          acceleration_g: log(100, 10_000),
          brakeLength_m: log(1000, 1e5),
          interval_s: log(0.1, 3),
          bucketSpacing_m: log(20, 1000),
          regeneration: fc.double({ min: 0, max: 1, noNaN: true }),
          rechargePower_MW: log(1e3, 1e6),
        }),
        (driver) => {
          const scenario = defaultScenario();
          const mine = {
            ...scenario,
            driver: { ...scenario.driver, liftToDragRatio: 1e6, payloadLimit_g: 1e6, ...driver },
          };
          const { checks } = resultOf(mine.driver);
          const { allowed } = presentFigures(kernel, mine);
          expect(allowed, JSON.stringify(checks.filter((row) => row.ok === false))).toBe(
            checks.every((row) => row.ok !== false),
          );
          if (allowed) allowedCount++;
          else brokenCount++;
        },
      ),
      { numRuns: 300 },
    );
    expect(Math.min(allowedCount, brokenCount)).toBeGreaterThan(20);
  });
});

it('without a bucket the run ends at the muzzle', () => {
  const { run, muzzleIndex, energy, brake } = resultOf({ bucketMass_kg: 0, regeneration: 1 });
  expect(brake).toBeNull();
  expect(run.time_s).toHaveLength(muzzleIndex + 1);
  expect(Math.min(...run.power_W)).toBe(0);
  expect(energy.recovered_J).toBe(0);
});

it('property: F + weight along the track − drag = m a in every row, on either side of the muzzle', () => {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom('constant', 'ramped', 'forceLimited'),
      between(100, 8000),
      between(0.2, 1),
      between(1, 1e5),
      between(5, 1000),
      (profile, speed_m_s, share, brakeLength_m, liftToDragRatio) => {
        const { run } = resultOf({ profile, bucketMass_kg: 1000 * share, brakeLength_m, liftToDragRatio }, speed_m_s);
        for (let i = 0; i < run.time_s.length; i++) {
          const force_N = run.force_N[i]! - run.drag_N[i]!;
          const wanted_N = run.mass_kg[i]! * run.acceleration_m_s2[i]!;
          expect(Math.abs(force_N - wanted_N)).toBeLessThan(1e-9 * (Math.abs(wanted_N) + run.drag_N[i]!));
        }
        for (let i = 1; i < run.time_s.length; i++) {
          expect(run.time_s[i]).toBeGreaterThanOrEqual(run.time_s[i - 1]!);
          expect(run.position_m[i]).toBeGreaterThanOrEqual(run.position_m[i - 1]!);
        }
      },
    ),
    { numRuns: 100 },
  );
});
