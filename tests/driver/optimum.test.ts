/** Mass model and sizing optimum: the published total, a brute-force grid, limits kept. */
import { describe, expect, it } from 'vitest';
import { launchInput, sizingInput } from '../../src/driver/launcher-input.ts';
import { designBox, trade } from '../../src/driver/trade.ts';
import { driverResult } from '../../src/driver/driver.ts';
import { DESIGNS } from '../../src/driver/designs.ts';
import { defaultScenario, type Scenario } from '../../src/scenario/scenario.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { twinKernel } from '../kernel/twin/kernel.ts';

const kernel = await kernelBuild('release');

function scenarioWith(driver: Partial<Scenario['driver']>, more: Partial<Scenario> = {}): Scenario {
  const scenario = { ...defaultScenario(), ...more };
  return { ...scenario, driver: { ...scenario.driver, ...driver } };
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
];

/** The best of every point of a grid over the whole box, with the grid's steps. */
function bruteForce(scenario: Scenario) {
  const box = designBox(scenario);
  const launch = launchInput(scenario);
  const input = sizingInput(kernel, scenario);
  const [lowA, highA] = box.acceleration_m_s2.map(Math.log) as [number, number];
  const [lowT, highT] = box.interval_s.map(Math.log) as [number, number];
  const count = { a: 160, f: 45, T: 14 };
  const step = { a: (highA - lowA) / count.a, f: box.bucketFraction / count.f, T: (highT - lowT) / count.T };
  let best = { value: Infinity, lnA: 0, fraction: 0, lnT: 0, storageIndex: -1 };
  for (let storageIndex = 0; storageIndex < 4; storageIndex++)
    for (let i = 0; i <= count.a; i++) {
      const points: { lnA: number; fraction: number; lnT: number; storageIndex: number }[] = [];
      for (let j = 0; j <= count.f; j++)
        for (let n = 0; n <= count.T; n++)
          points.push({ lnA: lowA + i * step.a, fraction: j * step.f, lnT: lowT + n * step.T, storageIndex });
      const figures = kernel.sizing(
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
    const found = trade(kernel, scenario).optimum.best!;
    expect(found.allowed).toBe(true);
    expect(found.objective.value).toBeLessThanOrEqual(best.value * (1 + 1e-12));
    expect(Math.abs(Math.log(found.acceleration_m_s2) - best.lnA)).toBeLessThanOrEqual(step.a * 1.001);
    const fraction = found.bucket_kg / (found.bucket_kg + scenario.satellite.mass_kg);
    expect(Math.abs(fraction - best.fraction)).toBeLessThanOrEqual(step.f * 1.001);
    expect(Math.abs(Math.log(found.interval_s) - best.lnT)).toBeLessThanOrEqual(step.T * 1.001);
    expect(found.storageIndex).toBe(best.storageIndex);
  });

  it('says so when nothing keeps the limits', () => {
    const { optimum, curve } = trade(kernel, scenarioWith({ payloadLimit_g: 2, siteLength_km: 1 }));
    expect(optimum.best).toBeNull();
    expect(optimum.sentence).toContain('No launcher keeps the limits');
    expect(curve.best_g).toBeNull();
  });

  it('counts the launchers of the present design where there are several', () => {
    const present = (targetRate_units_yr: number) =>
      trade(kernel, scenarioWith({}, { plan: { ...base.plan, targetRate_units_yr } })).optimum.sentence.split('; ')[1];
    expect(present(1)).toMatch(/^the present design takes \S+\s[A-Za-z]+( and breaks a limit)?\.$/);
    expect(present(1e7)).toMatch(
      /^the present design takes \S+\s[A-Za-z]+ with [2-9]\S* launchers( and breaks a limit)?\.$/,
    );
  });

  it('kernel and twin find the same', () => {
    for (const [, scenario] of CASES.slice(0, 2)) {
      const launch = launchInput(scenario);
      const input = sizingInput(kernel, scenario);
      const [ours, twins] = [kernel, twinKernel()].map((k) => k.sizingOptimum(launch, input, designBox(scenario))!);
      expect(ours!.figures.objective.value / twins!.figures.objective.value).toBeCloseTo(1, 12);
    }
  });
});

describe('published: masses', () => {
  it('Mass Driver III weighs 3 130 t', () => {
    const scenario = scenarioWith(
      { efficiency: 0.964, interval_s: 0.25, acceleration_g: 10_000 / 9.80665, brakeLength_m: 200 },
      { satellite: { ...base.satellite, mass_kg: 10.5 }, flight: { ...base.flight, speed_m_s: 2400 } },
    );
    const { figures } = trade(kernel, scenario);
    expect(figures.mass_kg / 3.13e6).toBeCloseTo(1, 9);
    expect(figures.masses_kg.reduce((a, b) => a + b)).toBeCloseTo(figures.mass_kg, 3);
  });

  it('the uncalibrated model is within 5 % of that total', () => {
    const result = driverResult(kernel, base);
    if ('sentence' in result) throw new Error(result.sentence);
    expect(Math.abs(result.coefficients.find((row) => row.id === 'calibration')!.value - 1)).toBeLessThan(0.05);
  });

  it('every coefficient says value, unit, source and confidence, and most that they are assumptions', () => {
    const result = driverResult(kernel, base);
    if ('sentence' in result) throw new Error(result.sentence);
    for (const row of result.coefficients) {
      expect(row.value).toBeGreaterThan(0);
      expect(row.source.length).toBeGreaterThan(5);
      expect(['measured', 'published', 'claimed', 'assumption']).toContain(row.confidence);
    }
    expect(result.coefficients.filter((row) => row.confidence === 'assumption').length).toBeGreaterThan(20);
  });
});

it('published: every printed figure of the gallery is reproduced', () => {
  expect(DESIGNS.map((design) => design.figures.length)).toEqual([2, 3, 3, 1, 1]);
  for (const design of DESIGNS)
    for (const figure of design.figures) expect(figure.ok, `${design.name} ${figure.label}`).toBe(true);
});
