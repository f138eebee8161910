/** Mass model and sizing optimum: the published total, a brute-force grid, limits respected. */
import { describe, expect, it } from 'vitest';
import { launchInput, sizingInput } from '../../src/driver/launcher-input.ts';
import { designBox } from '../../src/driver/trade.ts';
import { driverResult } from '../../src/driver/driver.ts';
import type { DriverResult } from '../../src/driver/driver-result.ts';
import { DESIGNS } from '../../src/driver/designs.ts';
import { defaultScenario, type Scenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { scalarReference } from '../kernel/scalar-reference/kernel.ts';
import { launcherCalls } from '../../src/kernel/launcher.ts';

const kernel = await kernelBuild('release');

function scenarioWith(driver: Partial<Scenario['driver']>, more: Partial<Scenario> = {}): Scenario {
  const scenario = { ...defaultScenario(), ...more };
  return { ...scenario, driver: { ...scenario.driver, ...driver } };
}

function resultOf(scenario: Scenario): DriverResult {
  const result = driverResult(kernel, scenario);
  if ('message' in result) throw new Error(text(result.message));
  return result;
}

const base = defaultScenario();
const CASES: readonly (readonly [name: string, scenario: Scenario])[] = [
  ['mass', scenarioWith({ objective: 'mass' })],
  ['cost', scenarioWith({ objective: 'cost', regeneration: 0.8 })],
  ['peak power', scenarioWith({ objective: 'power', siteLength_km: 20 })],
  ['mass on a straight track', scenarioWith({ track: 'straight', earthworks_m: 30 })],
  ['mass for people', scenarioWith({ payloadLimit_g: 5, siteLength_km: 300 })],
  [
    'mass of a small launcher',
    scenarioWith(
      {},
      { satellite: { ...base.satellite, mass_kg: 10 }, plan: { ...base.plan, targetRate_units_yr: 1e7 } },
    ),
  ],
  ['mass with limited power', scenarioWith({ profile: 'powerLimited', powerLimit_MW: 500 })],
  ['mass with 10 MW for recharging', scenarioWith({ rechargePower_MW: 10 })],
  ['cost with coils for a million shots', scenarioWith({ objective: 'cost', coilLife_shots: 1e6 })],
  ['mass within a tight clearance', scenarioWith({ clearance_mm: 5 })],
  ['mass with cool windings', scenarioWith({ temperatureRise_K: 0.4 })],
];

/** The best of every point of a grid over the whole box, with the grid's steps. */
function bruteForce(scenario: Scenario) {
  const box = designBox(scenario);
  const launch = launchInput(scenario);
  const input = sizingInput(kernel, scenario);
  const [lowA, highA] = box.acceleration_m_s2.map(Math.log) as [number, number];
  // Where recharging or the coils ask for it, intervals are longer than one launcher's at the target rate. What recharging
  // asks for, ½Mv²/ηP, lies across the grid: its points stand on that edge where they would lie below.
  const power_W = scenario.driver.rechargePower_MW === 'unknown' ? Infinity : scenario.driver.rechargePower_MW * 1e6;
  const least_s = (fraction: number) =>
    ((0.5 * scenario.satellite.mass_kg * scenario.flight.speed_m_s ** 2) /
      (1 - fraction) /
      scenario.driver.efficiency /
      power_W) *
    (1 + 1e-9);
  const slow = scenario.driver.rechargePower_MW !== 'unknown' || scenario.driver.coilLife_shots !== 'unknown';
  const [lowT, highT] = [box.interval_s[0], slow ? 5000 : box.interval_s[1]].map(Math.log) as [number, number];
  const count = { a: 160, f: 45, T: 14 };
  const step = { a: (highA - lowA) / count.a, f: box.bucketFraction / count.f, T: (highT - lowT) / count.T };
  let best = { value: Infinity, lnA: 0, fraction: 0, lnT: 0, storageIndex: -1 };
  for (let storageIndex = 0; storageIndex < 4; storageIndex++)
    for (let i = 0; i <= count.a; i++) {
      const points: { lnA: number; fraction: number; lnT: number; storageIndex: number }[] = [];
      for (let j = 0; j <= count.f; j++)
        for (let n = 0; n <= count.T; n++)
          points.push({
            lnA: lowA + i * step.a,
            fraction: j * step.f,
            lnT: Math.max(lowT + n * step.T, Math.log(least_s(j * step.f))),
            storageIndex,
          });
      const figures = launcherCalls(kernel).sizing(
        launch,
        input,
        points.map((p) => ({
          acceleration_m_s2: Math.exp(p.lnA),
          bucket_kg: (scenario.satellite.mass_kg * p.fraction) / (1 - p.fraction),
          storageIndex,
          interval_s: Math.exp(p.lnT),
        })),
      );
      figures.forEach((row, k) => {
        if (row.allowed && row.objective.value < best.value) best = { value: row.objective.value, ...points[k]! };
      });
    }
  return { best, step };
}

describe('by hand: the optimum against a brute-force grid over the whole box', () => {
  it.each(CASES)('%s: no worse than the grid, and within its cell', (_, scenario) => {
    const { best, step } = bruteForce(scenario);
    const found = resultOf(scenario).optimum.best!;
    expect(found.allowed).toBe(true);
    expect(found.objective.value).toBeLessThanOrEqual(best.value * (1 + 1e-12));
    expect(Math.abs(Math.log(found.acceleration_m_s2) - best.lnA)).toBeLessThanOrEqual(step.a * 1.001);
    const fraction = found.bucket_kg / (found.bucket_kg + scenario.satellite.mass_kg);
    expect(Math.abs(fraction - best.fraction)).toBeLessThanOrEqual(step.f * 1.001);
    expect(Math.abs(Math.log(found.interval_s) - best.lnT)).toBeLessThanOrEqual(step.T * 1.001);
    expect(found.storageIndex).toBe(best.storageIndex);
  });

  it('counts the launchers of the present design where there are several', () => {
    const present = (targetRate_units_yr: number) =>
      text(resultOf(scenarioWith({}, { plan: { ...base.plan, targetRate_units_yr } })).optimum.message).split('; ')[1];
    expect(present(1)).toMatch(/^the present design takes \S+\s[A-Za-z]+( and breaks a limit)?\.$/);
    expect(present(1e7)).toMatch(
      /^the present design takes \S+\s[A-Za-z]+ with [2-9]\S* launchers( and breaks a limit)?\.$/,
    );
  });

  it('kernel and scalar reference find the same', () => {
    for (const [, scenario] of [...CASES.slice(0, 2), ...CASES.slice(-4)]) {
      const launch = launchInput(scenario);
      const input = sizingInput(kernel, scenario);
      const [ours, references] = [kernel, scalarReference()].map((k) =>
        launcherCalls(k).sizingOptimum(launch, input, designBox(scenario))!,
      );
      expect(ours!.figures.objective.value / references!.figures.objective.value).toBeCloseTo(1, 12);
    }
  });
});

describe('by hand: the optimum passes every check', () => {
  const limited: readonly Partial<Scenario['driver']>[] = [
    {},
    { rechargePower_MW: 10 },
    { rechargePower_MW: 100, objective: 'power', siteLength_km: 20 },
    { temperatureRise_K: 0.25 },
    { temperatureRise_K: 0.4, clearance_mm: 5, rechargePower_MW: 30, coilLife_shots: 5e6 },
    { clearance_mm: 4.4 },
    { coilLife_shots: 1e6, objective: 'cost' },
    { track: 'straight', earthworks_m: 30 },
    { track: 'straight', earthworks_m: 3000, objective: 'power', siteLength_km: 90 },
    { profile: 'forceLimited', liftToDragRatio: 2, siteLength_km: 12, objective: 'power' },
    { profile: 'powerLimited', powerLimit_MW: 300, liftToDragRatio: 5, siteLength_km: 15, temperatureRise_K: 0.3 },
    { profile: 'forceLimited', liftToDragRatio: 0.1, payloadLimit_g: 12, siteLength_km: 500 },
    { payloadLimit_g: 40, objective: 'power', siteLength_km: 9 },
    { profile: 'ramped', ramp_s: 20, payloadLimit_g: 15, siteLength_km: 40 },
    { efficiency: 0.99999, objective: 'power' },
  ];

  it.each(limited.map((driver) => [JSON.stringify(driver), driver] as const))(
    'put back into the launcher, in full and as the page rounds it: %s',
    (_, driver) => {
      const scenario = scenarioWith(driver);
      const best = resultOf(scenario).optimum.best!;
      expect(best.allowed).toBe(true);
      const { acceleration_g, bucket_kg, interval_s, storage } = best;
      for (const design of [{ acceleration_g, bucket_kg, interval_s }, best.rounded]) {
        const { bucket_kg: bucketMass_kg, ...rest } = design;
        const back = resultOf(scenarioWith({ ...driver, ...rest, bucketMass_kg, storage }));
        expect(back.checks.filter((check) => check.ok === false)).toEqual([]);
        expect(back.optimum.present.allowed).toBe(true);
      }
      for (const [value, exact] of [
        [best.rounded.acceleration_g, acceleration_g],
        [best.rounded.interval_s, interval_s],
      ] as const)
        expect(Math.abs(value / exact - 1)).toBeLessThan(1e-3);
    },
  );

  it('recharging sets the interval, ½Mv²/ηP, and the coils theirs, shots over life', () => {
    const slow = resultOf(scenarioWith({ rechargePower_MW: 10 })).optimum.best!;
    const shot_J = 0.5 * (1000 + slow.bucket_kg) * 2341.66 ** 2;
    expect(slow.interval_s / (shot_J / (base.driver.efficiency * 10e6))).toBeCloseTo(1, 9);
    const worn = resultOf(scenarioWith({ coilLife_shots: 1e6 })).optimum.best!;
    expect(worn.interval_s / ((31_557_600 * 0.8 * base.plan.horizon_yr) / 1e6)).toBeCloseTo(1, 9);
    // Beyond the interval of one launcher at the target rate it takes more of them.
    expect(worn.launcherCount).toBeCloseTo((worn.interval_s * base.plan.targetRate_units_yr) / (31_557_600 * 0.8), 6);
  });

  it('clearance sets the moving mass, clearance × stiffness over shake', () => {
    const wide = resultOf(scenarioWith({ clearance_mm: 1000 })).optimum.best!;
    const tight = resultOf(scenarioWith({ clearance_mm: 4.4 })).optimum.best!;
    const most_kg = (4.4 * base.driver.lateralStiffness_kN_m) / (1e-3 * ((2 * Math.PI * 2341.66) / 50) ** 2);
    expect(wide.bucket_kg + 1000).toBeGreaterThan(most_kg);
    expect((tight.bucket_kg + 1000) / most_kg).toBeCloseTo(1, 9);
  });

  it('the present design breaks a limit exactly where a check of its own fails', () => {
    for (const driver of [
      { rechargePower_MW: 10 },
      { temperatureRise_K: 0.1 },
      { clearance_mm: 4 },
      { holdDown_kN_t: 0 },
    ]) {
      const { checks, optimum } = resultOf(scenarioWith(driver));
      expect(checks.filter((check) => check.ok === false)).toHaveLength(1);
      expect(optimum.present.allowed).toBe(false);
    }
    expect(resultOf(base).optimum.present.allowed).toBe(true);
  });

  it('where intervals must be longer than the target rate asks for, more launchers share it', () => {
    // 10⁹ units a year want one every 25 ms; at 20 g and 5 m apart a bucket follows after √(2·5/196) = 0.226 s at best.
    const fast = { ...base.plan, targetRate_units_yr: 1e9 };
    const best = resultOf(scenarioWith({ payloadLimit_g: 20 }, { plan: fast })).optimum.best!;
    expect(best.interval_s).toBeGreaterThanOrEqual(Math.sqrt(10 / (20 * 9.80665)));
    expect(best.launcherCount).toBeGreaterThan(8);
  });

  it('says so of launchers that never run, and sizes one where no rate is asked for', () => {
    const { optimum, trade } = resultOf(scenarioWith({ availability: 0 }));
    expect(optimum).toMatchObject({ best: null, message: { id: 'driver.optimum.idle' } });
    expect(trade.best_g).toBeNull();
    const none = { ...base.plan, targetRate_units_yr: 0 };
    expect(resultOf(scenarioWith({ availability: 0 }, { plan: none })).optimum.best?.launcherCount).toBe(1);
  });

  it('says so when no design keeps the limits, and which of them is in the way', () => {
    const says = (driver: Partial<Scenario['driver']>) => {
      const { optimum, trade } = resultOf(scenarioWith(driver));
      expect(optimum.best).toBeNull();
      expect(trade.best_g).toBeNull();
      return text(optimum.message);
    };
    expect(says({ payloadLimit_g: 2, siteLength_km: 1 })).toMatch(
      /keeps the limits.* one of these gives way: payload g-limit or length of the site\.$/,
    );
    expect(says({ temperatureRise_K: 0.1 })).toMatch(
      /keeps the limits.* this limit gives way: heating of the windings\.$/,
    );
    expect(says({ clearance_mm: 4 })).toMatch(/keeps the limits.* this limit gives way: clearance sideways\.$/);
    expect(says({ temperatureRise_K: 0.1, clearance_mm: 4 })).toMatch(/keeps the limits.*in the way alone/);
    expect(says({ holdDown_kN_t: 0 })).toMatch(/^No acceleration.*strengthen the guideway/);
    expect(says({ strength_MPa: 0.001 })).toMatch(/^No acceleration.*lower the field/);
  });
});

describe('published: masses', () => {
  it('Mass Driver III weighs 3 130 t', () => {
    const scenario = scenarioWith(
      { efficiency: 0.964, interval_s: 0.25, acceleration_g: 10_000 / 9.80665, brakeLength_m: 200 },
      { satellite: { ...base.satellite, mass_kg: 10.5 }, flight: { ...base.flight, speed_m_s: 2400 } },
    );
    const figures = resultOf(scenario).optimum.present;
    expect(figures.mass_kg / 3.13e6).toBeCloseTo(1, 9);
    expect(figures.masses_kg.reduce((a, b) => a + b)).toBeCloseTo(figures.mass_kg, 3);
  });

  it('the uncalibrated model is within 5 % of that total', () => {
    const result = driverResult(kernel, base);
    if ('message' in result) throw new Error(text(result.message));
    expect(Math.abs(result.coefficients.find((row) => row.id === 'calibration')!.value - 1)).toBeLessThan(0.05);
  });

  it('every coefficient says value, unit, source and confidence, and most that they are assumptions', () => {
    const result = driverResult(kernel, base);
    if ('message' in result) throw new Error(text(result.message));
    for (const row of result.coefficients) {
      expect(row.value).toBeGreaterThan(0);
      expect(text(row.source).length).toBeGreaterThan(5);
      expect(['measured', 'published', 'claimed', 'assumption']).toContain(row.confidence);
    }
    expect(result.coefficients.filter((row) => row.confidence === 'assumption').length).toBeGreaterThan(20);
  });
});

it('published: every printed figure of the gallery is reproduced', () => {
  expect(DESIGNS.map((design) => design.figures.length)).toEqual([2, 3, 3, 1, 1]);
  for (const design of DESIGNS)
    for (const figure of design.figures) expect(figure.ok, `${design.id} ${text(figure.label)}`).toBe(true);
});
