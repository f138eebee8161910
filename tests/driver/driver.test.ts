/** The launcher's figures, run and checks against printed and hand-worked numbers. Published designs: designs.test.ts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driverResult as computed } from '../../src/driver/driver.ts';
import type { DriverResult } from '../../src/driver/driver-result.ts';
import { GRAVITY_MOON_M_S2, RADIUS_MOON_M } from '../../src/driver/sizing.ts';
import { FIELDS } from '../../src/scenario/fields.ts';
import {
  checkScenario,
  defaultScenario,
  plainScenario,
  withValue,
  type Scenario,
} from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';
import { kernelBuild } from '../kernel/loaded.ts';

const kernel = await kernelBuild('release');

function driverResult(scenario: Scenario): DriverResult {
  const result = computed(kernel, scenario);
  if ('message' in result) throw new Error(text(result.message));
  return result;
}

function scenarioWith(changes: Record<string, unknown>): Scenario {
  let scenario = defaultScenario();
  for (const [path, value] of Object.entries(changes)) {
    const check = withValue(scenario, path, value);
    if (!check.ok) throw new Error(check.problems.map((problem) => text(problem.message)).join('; '));
    scenario = plainScenario(check.scenario);
  }
  return scenario;
}

/** Within a relative distance, and never NaN. */
function near(value: number, wanted: number, relative: number) {
  expect(Number.isFinite(value)).toBe(true);
  expect(Math.abs(value / wanted - 1)).toBeLessThanOrEqual(relative);
}

const check = (result: DriverResult, id: string) => {
  const found = result.checks.find((row) => row.id === id);
  if (!found) throw new Error(`no check ${id}`);
  return found;
};

describe('published: one megaton a year in one-tonne satellites', () => {
  const result = driverResult(defaultScenario());

  it('launches every 31.56 s with 87 MW of kinetic power', () => {
    near(result.targetInterval_s!, 31.56, 1e-4);
    near(result.targetKinetic_power_W, 87e6, 0.002);
  });

  it('is 2.80 km long at 100 g, with a peak of 2.3 GW per tonne', () => {
    near(result.length_m, 2800, 0.002);
    near(result.peak_power_W, 2.3e9, 0.002);
    // The efficiency covers the mean drag of the levitation, ∫|g − v²/R| ds / 100 along the track; at the muzzle it is larger.
    const [v, g, R] = [2341.66, GRAVITY_MOON_M_S2, RADIUS_MOON_M];
    const meanDrag = ((g * g * R) / 2 + v ** 4 / (4 * R) - (g * v * v) / 2) / (100 * 980.665);
    const muzzleDrag = Math.abs(g - (v * v) / R) / 100;
    const share = (1 + muzzleDrag / 980.665) / (1 + meanDrag / (0.5 * v * v));
    near(result.peakElectrical_power_W, (result.peak_power_W / 0.5) * share, 1e-12);
    near(share, 1, 2e-5);
  });

  it('must hold the bucket down with 1.53 kN per tonne at 2 342 m/s, from 1 679.86 m/s on', () => {
    near(result.holdDown_kN_t, -1.53, 0.002);
    near(result.circularSpeed_m_s, 1679.86, 3e-6);
  });
});

describe('by hand: sizing', () => {
  it('follows from 1 000 m/s, 10 g, one tonne and one tonne of bucket', () => {
    const result = driverResult(
      scenarioWith({
        'flight.speed_m_s': 1000,
        'driver.acceleration_g': 10,
        'driver.bucketMass_kg': 1000,
        'driver.regeneration': 0.8,
        'driver.interval_s': 100,
        'driver.availability': 0.5,
        'driver.liftToDragRatio': 1e6,
      }),
    );
    near(result.acceleration_m_s2, 98.0665, 1e-12);
    near(result.length_m, 5098.58106, 1e-8); // 10⁶ / 196.133
    near(result.time_s, 10.19716213, 1e-9);
    expect(result.movingMass_kg).toBe(2000);
    near(result.force_N, 196133 + (2000 * GRAVITY_MOON_M_S2) / 1e6, 1e-12); // at rest the weight is dragged along
    near(result.peak_power_W, 196.133e6, 1e-12);
    near(result.payloadEnergy_J, 0.5e9, 1e-12);
    near(result.energy_shot_J, 1.6e9, 1e-12); // ½·2000·10⁶/0.5 − 0.8·½·1000·10⁶
    near(result.average_power_W, 16e6, 1e-12);
    near(result.kinetic_power_W, 5e6, 1e-12);
    near(result.shotsPerYear, 157788, 1e-12); // 31 557 600 / 100 · 0.5
    near(result.throughput_t_yr, 157788, 1e-12);
    near(result.reaction_N, 10000, 1e-12);
    // The bucket brakes on its kilometre with v²/2l, for 2l/v.
    near(result.brake!.acceleration_m_s2, 500, 1e-12);
    near(result.brake!.time_s, 2, 1e-12);
  });

  it('has no interval for a target of nothing', () => {
    const result = driverResult(scenarioWith({ 'plan.targetRate_units_yr': 0 }));
    expect(result.targetInterval_s).toBeNull();
    expect(result.targetKinetic_power_W).toBe(0);
  });
});

describe('by hand: the launch run', () => {
  const scenario = scenarioWith({ 'driver.bucketMass_kg': 500, 'driver.liftToDragRatio': 1e6 });
  const result = driverResult(scenario);
  const { run, muzzleIndex: last } = result;

  it('starts at rest and ends at the muzzle with the speed of the flight', () => {
    expect([run.time_s[0], run.position_m[0], run.speed_m_s[0], run.power_W[0], run.energy_J[0]]).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect(run.speed_m_s[last]).toBe(scenario.flight.speed_m_s);
    near(run.position_m[last]!, result.length_m, 1e-12);
    near(run.time_s[last]!, result.time_s, 1e-12);
    near(run.power_W[last]!, result.peakElectrical_power_W, 1e-12);
  });

  it('draws the loaded bucket’s kinetic energy over the efficiency: the power’s integral is the energy', () => {
    let integral_J = 0;
    for (let i = 1; i <= last; i++)
      integral_J += 0.5 * (run.power_W[i]! + run.power_W[i - 1]!) * (run.time_s[i]! - run.time_s[i - 1]!);
    near(run.energy_J[last]!, integral_J, 1e-12);
    near(run.energy_J[last]!, (0.5 * 1500 * 2341.66 ** 2) / 0.5, 1e-12);
  });

  it('moves by the integral of its speed', () => {
    let position_m = 0;
    for (let i = 1; i <= last; i++) {
      position_m += 0.5 * (run.speed_m_s[i]! + run.speed_m_s[i - 1]!) * (run.time_s[i]! - run.time_s[i - 1]!);
      near(run.position_m[i]!, position_m, 1e-10);
    }
  });

  it('carries the weight at rest, nothing at circular speed, and pulls beyond', () => {
    near(run.load_N[0]!, 1500 * 1.62422, 1e-5);
    const turn = run.load_N.findIndex((load_N) => load_N < 0);
    expect(run.speed_m_s[turn - 1]).toBeLessThan(1679.86);
    expect(run.speed_m_s[turn]).toBeGreaterThan(1679.86);
  });

  it('on a straight track carries to the end, with the full weight at the muzzle', () => {
    const straight = driverResult(scenarioWith({ 'driver.track': 'straight', 'driver.acceleration_g': 0.1 }));
    expect(Math.min(...straight.run.load_N)).toBeGreaterThan(0);
    near(straight.run.load_N.at(-1)!, 1624.22, 1e-5);
    // Length 2 796 km: at the far end gravity falls by (R/r)² and tilts by R/r, r² = R² + L².
    const far = 1737.4 / Math.hypot(1737.4, straight.length_m / 1e3);
    near(straight.run.load_N[0]!, 1624.22 * far ** 3, 1e-5);
  });
});

describe('by hand: checks', () => {
  it('hold-down fails one newton below what is needed and passes one above', () => {
    const needed = -driverResult(defaultScenario()).holdDown_kN_t;
    const verdict = (capability: number) =>
      check(driverResult(scenarioWith({ 'driver.holdDown_kN_t': capability })), 'holdDown');
    expect(verdict(needed - 1e-3)).toMatchObject({ ok: false, limit: -(needed - 1e-3) });
    expect(verdict(needed + 1e-3).ok).toBe(true);
    expect(text(verdict(needed - 1e-3).message)).toContain('strengthen the guideway');
  });

  it('hold-down is not needed below circular speed, nor on a straight track', () => {
    for (const changes of [{ 'flight.speed_m_s': 1679 }, { 'driver.track': 'straight' }]) {
      const verdict = check(driverResult(scenarioWith({ 'driver.holdDown_kN_t': 0, ...changes })), 'holdDown');
      expect(verdict.ok).toBe(true);
      expect(verdict.value).toBeGreaterThan(0);
      expect(text(verdict.message)).toContain('no hold-down is needed');
    }
  });

  it('the payload feels drive and track together', () => {
    // 0.1 g of drive on a curve at 5 000 m/s: v²/R − g = 12.765 m/s², with 0.98 m/s² makes 1.3055 g.
    const slow = scenarioWith({ 'flight.speed_m_s': 5000, 'driver.acceleration_g': 0.1, 'driver.payloadLimit_g': 1.2 });
    const verdict = check(driverResult(slow), 'gLimit');
    near(verdict.value!, 1.3055, 1e-4);
    expect(verdict.ok).toBe(false);
    expect(check(driverResult(scenarioWith({ 'driver.payloadLimit_g': 101 })), 'gLimit').ok).toBe(true);
    expect(check(driverResult(scenarioWith({ 'driver.payloadLimit_g': 99 })), 'gLimit').ok).toBe(false);
  });

  it('the ground falls L²/2R below a straight track: 10 km make 28.8 m', () => {
    const ten_km = { 'driver.track': 'straight', 'flight.speed_m_s': 2000, 'driver.acceleration_g': 20.39432 };
    const result = driverResult(scenarioWith(ten_km));
    near(result.length_m, 10000, 1e-6);
    near(check(result, 'drop').value!, 28.7786, 1e-5);
    expect(check(result, 'drop').ok).toBe(true);
    expect(check(driverResult(scenarioWith({ ...ten_km, 'driver.earthworks_m': 28 })), 'drop').ok).toBe(false);
    expect(driverResult(defaultScenario()).checks.map((row) => row.id)).toEqual([
      'gLimit',
      'holdDown',
      'length',
      'straightness',
      'clearance',
      'magneticPressure',
      'terrain',
      'headway',
      'coilLife',
      'recharge',
      'thermal',
    ]);
  });

  it('SP-428 revisited holds its payload of 1 019.7 g, and every other limit that is known', () => {
    const sp428 = { 'driver.acceleration_g': 1019.7, 'driver.payloadLimit_g': 2000, 'flight.speed_m_s': 2400 };
    const unknown = ['terrain', 'coilLife', 'recharge'];
    for (const row of driverResult(scenarioWith(sp428)).checks)
      expect(row.ok, row.id).toBe(unknown.includes(row.id) ? null : true);
  });
});

it('property: every scenario in range gives finite figures, or says why there is no launcher', () => {
  const numbers = FIELDS.filter((row) => row.kind === 'number').filter((row) =>
    /^(driver|flight|satellite)\./.test(row.path),
  );
  const changes = fc.array(fc.tuple(fc.constantFrom(...numbers), fc.constantFrom(0, 1, 0.5, 1e-6, 0.999)), {
    maxLength: 8,
  });
  const profiles = fc.constantFrom('constant', 'ramped', 'forceLimited', 'powerLimited');
  fc.assert(
    fc.property(changes, fc.constantFrom('curved', 'straight'), profiles, (list, track, profile) => {
      let scenario = scenarioWith({ 'driver.track': track, 'driver.profile': profile });
      for (const [row, share] of list) {
        const set = withValue(scenario, row.path, row.min + share * (row.max - row.min));
        if (set.ok) scenario = plainScenario(set.scenario);
      }
      expect(checkScenario(scenario).ok).toBe(true);
      const result = computed(kernel, scenario);
      if ('message' in result) {
        expect(['driver.stalled.drag', 'driver.stalled.efficiency']).toContain(result.message.id);
        return;
      }
      for (const [key, value] of Object.entries(result))
        if (typeof value === 'number') expect(Number.isFinite(value), key).toBe(true);
      for (const column of Object.values(result.run))
        for (const value of column as Float64Array) expect(value).not.toBeNaN();
      for (const row of result.checks) {
        // Only the climb of a path that never comes as far as the obstacle has no value.
        expect(Number.isFinite(row.value) || (row.id === 'terrain' && row.value === null), row.id).toBe(true);
        expect(row.ok === null, row.id).toBe(row.limit === null);
      }
    }),
  );
});

describe('by hand: the trade curve', () => {
  it('runs from 1 g to 20 000 g in even steps of the logarithm', () => {
    const { acceleration_g: column } = driverResult(defaultScenario()).trade;
    expect(column[0]).toBe(1);
    expect(column.at(-1)! / 20_000).toBeCloseTo(1, 12);
    const ratio = 20_000 ** (1 / (column.length - 1));
    for (let i = 1; i < column.length; i++) expect(column[i]! / column[i - 1]!).toBeCloseTo(ratio, 9);
  });
});
