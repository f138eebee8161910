/** Options of the plan: learning as a fixed point, whole units, licences, the second route, fronts, three futures. */
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { growthLossProbability } from '../../src/earth/reliability-growth.ts';
import { planData } from '../../src/plan/data.ts';
import { SETTLED_RATIO } from '../../src/plan/fixed-point.ts';
import { paretoOutcome } from '../../src/plan/studies/pareto.ts';
import { planModelText, planOutcome } from '../../src/plan/plan.ts';
import type { PlanOptions, PlanResult } from '../../src/plan/plan-result.ts';
import type { ParetoFront } from '../../src/plan/studies/study-result.ts';
import { LUNAR_NIGHT_H, powerSource } from '../../src/plan/power-source.ts';
import { robustOutcome } from '../../src/plan/studies/robust.ts';
import { CASES, caseScenario } from '../../src/plan/studies/uncertainty.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';
import { changed } from './changed.ts';
import { scenarioOf } from './reference-plans.ts';

const megaton = scenarioOf('One megaton a year');
const fiveYears = scenarioOf('Five years');

async function done(scenario: Scenario, options: PlanOptions = {}): Promise<PlanResult> {
  const outcome = await planOutcome(scenario, options);
  if (outcome.status !== 'done') throw new Error(`${outcome.status}: ${text(outcome.message)}`);
  return outcome.value;
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

describe('learning', () => {
  test('by hand: the losses of the plan are those that its own flights bring about', async () => {
    const scenario = changed(megaton, { 'earth.reliability.mode': 'growth', 'earth.reliability.slopeFraction': 0.4 });
    const plan = await done(scenario, { periodsPerYear: 2 });
    const growth = { slopeFraction: 0.4, scaleFactor: scenario.earth.reliability.firstLossProbability };
    let flown = scenario.earth.flownStart_flights;
    plan.series.launches.values.forEach((flights, i) => {
      const loss = Math.max(0.002, growthLossProbability(growth, flown, flown + flights));
      expect(Math.abs(plan.course.lossProbability.values[i]! / loss - 1)).toBeLessThan(SETTLED_RATIO * 1.01);
      flown += flights;
    });
    expect(plan.rounds.length).toBeGreaterThan(1);
    expect(plan.rounds.at(-1)!.changeRatio).toBeLessThanOrEqual(SETTLED_RATIO);
    expect(plan.rounds.at(-1)!.value).toBe(plan.value);
  });

  test('by hand: cheaper ships leave at least as much energy; each round is counted', async () => {
    const plan = await done(changed(fiveYears, { 'earth.learning.shipRatio': 0.85 }));
    expect(plan.value).toBeGreaterThan((await done(fiveYears)).value);
    const costs = plan.course.shipCost_MUSD.values;
    expect(costs.every((cost, i) => cost <= (costs[i - 1] ?? 40))).toBe(true);
  });

  test('without learning there are no rounds and the costs are those of the scenario', async () => {
    const plan = await done(fiveYears);
    expect(plan.rounds).toEqual([]);
    expect(new Set(plan.course.lossProbability.values)).toEqual(new Set([fiveYears.earth.lossProbability]));
  });
});

describe('whole units', () => {
  const highs = loadHighs();

  test('published: HiGHS finds no better plan than the bound, and none much better than ours', async () => {
    const scenario = changed(megaton, { 'plan.units': 'whole', 'plan.gapFraction': 0.001 });
    const plan = await done(scenario, { periodsPerYear: 1 });
    const text = planModelText(scenario, 'lp', { periodsPerYear: 1 });
    const other = (await highs).solve(text, { mip_rel_gap: 1e-4, output_flag: false });
    expect(other.Status).toBe('Optimal');
    expect(other.ObjectiveValue).toBeLessThanOrEqual(plan.whole!.bound * (1 + 1e-4));
    expect(Math.abs(plan.value / other.ObjectiveValue - 1)).toBeLessThan(plan.whole!.gapRatio + 2e-3);
  });

  test.each(['energy', 'rate', 'cost'] as const)('what works of %s is whole, and within the gap', async (objective) => {
    const plan = await done(changed(megaton, { 'plan.units': 'whole' }), { objective });
    for (const id of ['wholeDrivers', 'wholePads', 'wholePlants'] as const)
      for (const value of plan.optional[id]!.values) expect(value).toBe(Math.round(value));
    expect(plan.whole!.gapRatio).toBeLessThanOrEqual(0.005 + 1e-12);
    const fractional = await done(megaton, { objective });
    const worse = objective === 'cost' ? plan.value - fractional.value : fractional.value - plan.value;
    expect(worse).toBeGreaterThan(-1e-6 * plan.value);
    // No driver launches more than the complete ones can.
    const { driverShotsCount } = planData(megaton);
    plan.series.satellitesLaunched.values.forEach((launched, i) => {
      const drivers = i === 0 ? 0 : plan.optional.wholeDrivers!.values[i - 1]!;
      expect(launched).toBeLessThanOrEqual(drivers * driverShotsCount * (1 + 1e-6) + 1e-6);
    });
  });

  test('by hand: a target in whole units cannot be reached sooner than in fractions', async () => {
    const whole = await done(changed(megaton, { 'plan.units': 'whole' }), { objective: 'time', periodsPerYear: 1 });
    const fractional = await done(megaton, { objective: 'time', periodsPerYear: 1 });
    expect(whole.value).toBeGreaterThanOrEqual(fractional.value);
    expect(whole.figures.finalRate_units_yr).toBeGreaterThanOrEqual(megaton.plan.targetRate_units_yr * (1 - 1e-6));
  });
});

describe('licences and the second route', () => {
  test('by hand: no year flies more than it is licensed for', async () => {
    const licences = { mode: 'on', start_per_yr: 145, growth_per_yr2: 50 };
    const plan = await done(
      changed(megaton, {
        'earth.licences.mode': licences.mode,
        'earth.licences.start_per_yr': licences.start_per_yr,
        'earth.licences.growth_per_yr2': licences.growth_per_yr2,
      }),
    );
    for (let year = 0; year < 15; year++)
      expect(sum(plan.series.launches.values.slice(4 * year, 4 * year + 4))).toBeLessThanOrEqual(
        (145 + 50 * year) * (1 + 1e-9),
      );
  });

  test('by hand: without the Moon the last flights carry satellites only', async () => {
    const scenario = changed(megaton, { 'earth.direct.mode': 'on', 'moon.productivity_per_yr': 0 });
    const plan = await done(scenario);
    expect(sum(plan.series.satellitesLaunched.values)).toBeCloseTo(0, 6);
    const shipped = plan.optional.shippedFromEarth!.values;
    expect(sum(shipped)).toBeGreaterThan(1000);
    // One tonne of a hundred per flight, a hundredth of the flights lost.
    shipped.forEach((units, i) =>
      expect(units).toBeLessThanOrEqual(plan.series.launches.values[i]! * 0.99 * 100 * (1 + 1e-6) + 1e-6),
    );
    expect((await done(changed(scenario, { 'moon.productivity_per_yr': 3 }))).value).toBeGreaterThan(plan.value);
  });
});

describe('power of the Moon', () => {
  const moon = { ...megaton.moon, solarMass_t_MW: 20, storageEnergy_Wh_kg: 500, storageEfficiency: 0.5 };

  test('published: the night is half a synodic month of 29.530589 days', () => {
    expect(LUNAR_NIGHT_H).toBeCloseTo(354.367, 3);
  });

  test('by hand: day, storage and fission', () => {
    const of = (source: Scenario['moon']['powerSource']) => powerSource({ ...moon, powerSource: source });
    expect(of('given')).toEqual({ mass_t_MW: moon.powerMass_t_MW, availability: 0.8, driverFraction: 1 });
    expect(of('day')).toEqual({ mass_t_MW: 20, availability: 0.4, driverFraction: 0.5 });
    // Arrays of 1 + 1/0.5 = 3 MW; 354.367 MWh at 0.5 MWh/t.
    expect(of('storage').mass_t_MW).toBeCloseTo(60 + 708.734, 3);
    expect(of('fission').mass_t_MW).toBe(150);
  });
});

describe('balance of the Moon', () => {
  test('by hand: the lunar share is what is made of local matter over all that is made there', async () => {
    const { moon, series } = await done(changed(megaton, { 'satellite.mass_kg': 1500 }));
    const { localFraction: f } = megaton.moon;
    expect(f.power).toBeGreaterThan(0);
    let compared = 0;
    moon.closureFraction.values.forEach((share, i) => {
      const at = (id: 'madeEquipment' | 'madePower' | 'madeDriver' | 'satellitesBuilt') => series[id].values[i]!;
      const satellites_t = 1.5 * at('satellitesBuilt');
      const made_t = at('madeEquipment') + at('madePower') + at('madeDriver') + satellites_t;
      if (made_t === 0) return expect(share).toBeNaN();
      compared += Number(at('madePower') > 0);
      const local_t =
        f.equipment * at('madeEquipment') +
        f.power * at('madePower') +
        f.driver * at('madeDriver') +
        f.satellite * satellites_t;
      expect(share).toBeCloseTo(local_t / made_t, 9);
    });
    expect(compared).toBeGreaterThan(5);
  });

  test('by hand: where no part of machinery is made on the Moon, its industry does not double', async () => {
    const { moon } = await done(changed(megaton, { 'moon.localFraction.equipment': 0 }));
    expect(moon.doubling_yr).toBeNull();
  });

  test('by hand: mass launched over mass landed, and energy that adds up', async () => {
    const { moon, series } = await done(megaton);
    const imports = ['importedEquipment', 'importedPower', 'importedDriver', 'importedVitamins'] as const;
    expect(moon.landed_t.values.at(-1)).toBeCloseTo(
      imports.reduce((total, id) => total + sum(series[id].values), 0),
      3,
    );
    expect(moon.launched_t.values.at(-1)! / sum(series.satellitesLaunched.values)).toBeCloseTo(1, 12);
    moon.availableEnergy_MWh.values.forEach((available, i) => {
      const used =
        moon.machineryEnergy_MWh.values[i]! + moon.satelliteEnergy_MWh.values[i]! + moon.shotEnergy_MWh.values[i]!;
      expect(used).toBeLessThanOrEqual(available * (1 + 1e-6) + 1e-6);
    });
    // 3 a year of which nine tenths are local, less 5 % of wear.
    expect(moon.doubling_yr).toBeCloseTo(Math.LN2 / (3 / 0.9 - 0.05), 12);
  });
});

describe('time, cost, Pareto', () => {
  test('by hand: the price of a month is the difference of two least costs over its months', async () => {
    const { monthSooner } = await done(megaton, { objective: 'time', confirm: true });
    const { soonest_MUSD, later_MUSD, price_MUSD, message } = monthSooner!;
    expect(price_MUSD).toBeCloseTo((soonest_MUSD - later_MUSD) / 3, 6);
    expect(text(message)).toMatch(/in 8\.5 years .* a month sooner costs/);
    const cheapest = await done(changed(megaton, { 'plan.targetRate_units_yr': 1e6 }), { objective: 'cost' });
    expect(soonest_MUSD).toBeGreaterThan(later_MUSD);
    expect(cheapest.value).toBeGreaterThan(0);
  });

  test('fronts rise, come one point at a time, and longer plans reach further', async () => {
    const news: (readonly ParetoFront[])[] = [];
    const outcome = await paretoOutcome(megaton, { pointCount: 4 }, { report: ({ fronts }) => news.push(fronts) });
    if (outcome.status !== 'done') throw new Error(outcome.status);
    const { fronts } = outcome.value;
    expect(fronts.map((front) => front.endYear)).toEqual([2036, 2039, 2042, 2045]);
    expect(news).toHaveLength(16);
    expect(news[5]!.map((front) => front.cost_MUSD.length)).toEqual([4, 2]);
    for (const { cost_MUSD, rate_units_yr } of fronts) {
      expect(cost_MUSD).toHaveLength(4);
      for (const column of [cost_MUSD, rate_units_yr])
        expect(column.every((value, i) => value > (column[i - 1] ?? 0))).toBe(true);
    }
    const reach = fronts.map((front) => front.rate_units_yr.at(-1)!);
    expect(reach).toEqual([...reach].sort((a, b) => a - b));
  });

  test('by hand: the end of the longest front is the highest rate of the plan', async () => {
    const outcome = await paretoOutcome(fiveYears, { pointCount: 2, periodsPerYear: 4 });
    if (outcome.status !== 'done') throw new Error(outcome.status);
    const best = await done(fiveYears, { objective: 'rate' });
    expect(outcome.value.fronts.at(-1)!.rate_units_yr.at(-1)! / best.value).toBeCloseTo(1, 8);
  });

  test('a number of points out of range is a bug and throws', async () => {
    await expect(paretoOutcome(fiveYears, { pointCount: 1 })).rejects.toThrow(/from 2 to 50, got 1/);
  });
});

describe('three futures', () => {
  test.each([-1, 2.5, 61])('%d committed years are out of range: a bug, and throws', async (commit_yr) => {
    await expect(robustOutcome(fiveYears, { commit_yr })).rejects.toThrow(`from 0 to 60, got ${commit_yr}`);
  });

  test('by hand: no future beats its own plan; on average the robust plan beats planning for P50', async () => {
    const outcome = await robustOutcome(megaton, { commit_yr: 5 });
    if (outcome.status !== 'done') throw new Error(outcome.status);
    const { cases, expected, orders, gapRatio } = outcome.value;
    expect(cases.map((one) => one.id)).toEqual(CASES.map((one) => one.id));
    for (const one of cases) expect(one.robust).toBeLessThanOrEqual(one.alone * (1 + 1e-6));
    expect(cases[0]!.alone).toBeLessThan(cases[1]!.alone);
    expect(cases[1]!.alone).toBeLessThan(cases[2]!.alone);
    expect(expected.robust).toBeLessThanOrEqual(expected.alone * (1 + 1e-6));
    expect(expected.robust).toBeGreaterThanOrEqual((expected.middleFirst ?? 0) * (1 - 1e-6));
    expect(gapRatio).toBeLessThan(1e-6);
    expect(orders.map((row) => row.stage)).toEqual(['engines', 'supply', 'assembly', 'site']);
  });

  test('by hand: with nothing in common each future has its own plan', async () => {
    const outcome = await robustOutcome(fiveYears, { commit_yr: 0 });
    if (outcome.status !== 'done') throw new Error(outcome.status);
    for (const one of outcome.value.cases) expect(one.robust / one.alone).toBeCloseTo(1, 6);
  });

  test('by hand: the worse future has a fifth less payload, the better one no readiness above one', () => {
    expect(caseScenario(megaton, 'low').earth.payload_t).toBeCloseTo(80, 12);
    expect(caseScenario(megaton, 'high').earth.hurdles.finalisation.readinessEnd).toBe(1);
    expect(caseScenario(megaton, 'middle')).toBe(megaton);
  });

  test('a target that the worse future cannot reach has no robust plan, in words', async () => {
    const outcome = await robustOutcome(changed(megaton, { 'plan.targetRate_units_yr': 4e6 }), { objective: 'cost' });
    expect(outcome.status === 'infeasible' && text(outcome.message)).toMatch(/future P10/);
  });
});
