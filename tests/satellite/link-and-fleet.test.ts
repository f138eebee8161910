/** By hand: light through two telescopes, mass into and out of orbit, and an array that may not be smaller than its load. */
import { describe, expect, it } from 'vitest';
import { linkRate_Gb_s } from '../../src/satellite/link.ts';
import { satelliteResult } from '../../src/satellite/satellite.ts';
import { defaultScenario } from '../../src/scenario/scenario.ts';
import { kernel, resultOf, scenarioWith, within } from './units.ts';

describe('the link', () => {
  /** One photon of 1.55 µm: h c / λ = 6.62607015e-34 · 299 792 458 / 1.55e-6, joules. */
  const PHOTON_J = 1.2815779e-19;
  /** A tenth of the light passes the optics, ten photons make a bit: bits per second of each watt that is caught. */
  const PER_WATT_GB_S = 0.1 / (10 * PHOTON_J) / 1e9;
  const terminals = (change: Partial<ReturnType<typeof defaultScenario>['satellite']> = {}) => ({
    ...defaultScenario().satellite,
    modem_Gb_s: 1e12,
    laser_W: 2,
    aperture_cm: 10,
    receiver_cm: 80,
    ...change,
  });

  it('far away catches P·A·A/(λd)²: 2 W from 10 cm to 80 cm over 384 400 km, 22.2 nW', () => {
    // A = π/4 · 0.1² = 7.85398e-3 m² and π/4 · 0.8² = 0.502655 m²; λd = 1.55e-6 · 3.844e8 = 595.82 m.
    const caught = (7.853982e-3 * 0.5026548) / 595.82 ** 2;
    within(2 * caught, 2.2241e-8, 1e-4);
    within(linkRate_Gb_s(terminals(), 384_400), 2 * caught * PER_WATT_GB_S, 1e-6);
  });

  it('falls to a quarter over twice the distance, and grows with the area of either telescope', () => {
    const far_Gb_s = linkRate_Gb_s(terminals(), 100_000);
    within(linkRate_Gb_s(terminals(), 200_000), far_Gb_s / 4, 1e-12);
    within(linkRate_Gb_s(terminals({ aperture_cm: 20 }), 100_000), 4 * far_Gb_s, 1e-12);
    within(linkRate_Gb_s(terminals({ receiver_cm: 240 }), 100_000), 9 * far_Gb_s, 1e-12);
    within(linkRate_Gb_s(terminals({ laser_W: 6 }), 100_000), 3 * far_Gb_s, 1e-12);
  });

  it('so near that the beam is smaller than the telescope, never catches more than was sent', () => {
    const all_Gb_s = 2 * PER_WATT_GB_S;
    within(linkRate_Gb_s(terminals(), 1), all_Gb_s, 1e-6);
    within(linkRate_Gb_s(terminals(), 0.1), all_Gb_s, 1e-6);
    // A·A' = (λd)² at d = 0.062832 / 1.55e-6 = 40.5 km: beyond it light is lost.
    within(linkRate_Gb_s(terminals(), 40.5), all_Gb_s, 1e-3);
    within(linkRate_Gb_s(terminals(), 81), all_Gb_s / 4, 2e-3);
  });

  it('sends no more than its modem', () => {
    const slow = linkRate_Gb_s(terminals({ modem_Gb_s: 0.125 }), 1);
    expect(slow).toBe(0.125);
  });
});

describe('the fleet in the long run', () => {
  it('as much mass leaves as arrives: 0.9 of a million units a year of 1 250 kg, 1 125 000 t', () => {
    const scenario = scenarioWith({ mass_kg: 1250, attrition_per_yr: 0.07, life_yr: 6 });
    const changed = {
      ...scenario,
      flight: { ...scenario.flight, deliveryProbability: 0.9 },
      plan: { ...scenario.plan, targetRate_units_yr: 1e6 },
    };
    const result = satelliteResult(kernel, changed);
    if (!('fleet' in result)) throw new Error(result.message.id);
    within(result.fleet.retired_t_yr, 1_125_000, 1e-12);
  });

  it('each counts the years it works: those of its life, summed in steps as the survivors dwindle', () => {
    const [attrition, life_yr, steps] = [0.07, 6, 72_000];
    let service_yr = 0;
    for (let i = 0; i < steps; i++)
      service_yr += (1 - attrition) ** (((i + 0.5) * life_yr) / steps) * (life_yr / steps);
    const { fleet } = resultOf({ attrition_per_yr: attrition, life_yr });
    within(fleet.activeCount, fleet.launched_per_yr * fleet.deliveryProbability * service_yr, 1e-9);
  });
});

describe('an array smaller than its load', () => {
  it('is never named as the change that reaches the goal', () => {
    // A smaller array is lighter, so power per mass would rise below 1 too; the power promised would not be there.
    const present = resultOf({ oversizeFactor: 1.4 }).specificPower_kW_t;
    const atOne = resultOf({ oversizeFactor: 1 }).specificPower_kW_t;
    const below = resultOf({ oversizeFactor: 0.8 }).specificPower_kW_t;
    expect(below).toBeGreaterThan(atOne);
    expect(atOne).toBeGreaterThan(present);
    const change = (goal_kW_t: number) =>
      resultOf({ oversizeFactor: 1.4, goal_kW_t }).changes.find(({ path }) => path === 'satellite.oversizeFactor');
    const reached = change((present + atOne) / 2)!;
    expect(reached.needed).toBeGreaterThan(1);
    expect(reached.needed).toBeLessThan(1.4);
    expect(change((atOne + below) / 2)?.needed ?? null).toBeNull();
  });
});

describe('a share', () => {
  it('that is below one is moved as any other parameter', () => {
    const heavy = { structureFraction: 0.3 };
    const goal_kW_t = resultOf({ structureFraction: 0.28 }).specificPower_kW_t;
    const change = resultOf({ ...heavy, goal_kW_t }).changes.find(
      ({ path }) => path === 'satellite.structureFraction',
    )!;
    expect(change.needed).toBeCloseTo(0.28, 6);
  });
});

describe('the order of the changes', () => {
  it('is by how far each must move; what does not reach the goal stands behind, what comes nearer to it first', () => {
    const kinds = new Set<string>();
    for (const factor of [1.02, 1.1, 1.25, 1.5, 2, 3]) {
      const { changes } = resultOf({ goal_kW_t: factor * resultOf({}).specificPower_kW_t });
      const reaches = changes.filter(({ needed }) => needed !== null);
      const far = changes.filter(({ needed }) => needed === null);
      expect(changes).toEqual([...reaches, ...far]);
      const turns = reaches.map(({ needed, present }) => Math.abs(Math.log(needed! / present)));
      expect(turns).toEqual(turns.toSorted((a, b) => a - b));
      const left = far.map(({ atReach_kW_t }) => -atReach_kW_t);
      expect(left).toEqual(left.toSorted((a, b) => a - b));
      if (reaches.length > 1) kinds.add('several reach it');
      if (reaches.length > 0 && far.length > 0) kinds.add('some do not');
      if (far.length > 1) kinds.add('several do not');
    }
    expect([...kinds].sort()).toEqual(['several do not', 'several reach it', 'some do not']);
  });
});

describe('the sentence on the optimum', () => {
  it('gives the battery’s and the compute’s share in per cent', () => {
    const { optimum } = resultOf({ orbit: 'leo' });
    if (!optimum.best) throw new Error('no optimum');
    expect(optimum.best.batteryFraction).toBeGreaterThan(0);
    const values = optimum.message.values as Record<'battery' | 'compute', { readonly value: number }>;
    expect(values.battery.value).toBeCloseTo(100 * optimum.best.batteryFraction, 9);
    expect(values.compute.value).toBeCloseTo(100 * optimum.best.computeFraction, 9);
  });
});
