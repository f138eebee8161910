/** by hand: small plans whose optimum can be worked out, outcomes that are no result, and the search over horizons. */
import { describe, expect, test } from 'vitest';
import { planData } from '../../src/plan/data.ts';
import { waitingIsFree } from '../../src/plan/horizon.ts';
import { planOutcome } from '../../src/plan/plan.ts';
import type { PlanOptions, PlanOutcome } from '../../src/plan/plan-result.ts';
import { planModel } from '../../src/plan/plan-model.ts';
import { loadedSolver, type Solver } from '../../src/plan/solver/solver.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';
import { checked, scenarioOf } from './reference-plans.ts';

const idle = { paperCapacity_per_yr: 0, growth_per_yr2: 0 };

/** A Moon that Earth cannot reach: only what stands there at the start works. Two yearly periods. */
function cutOff(change: { moon?: object; satellite?: object; plan?: object; finance?: object } = {}): Scenario {
  return checked({
    earth: { hurdles: { engines: idle, supply: idle, assembly: idle, site: idle }, fleetStart_ships: 0 },
    moon: {
      productivity_per_yr: 2,
      equipmentDecay_per_yr: 0.5,
      powerDecay_per_yr: 0,
      localFraction: { equipment: 0, satellite: 0.5 },
      satelliteEnergy_MWh_t: 0,
      warehouse_units: 100,
      start: { satellites: 100, drivers: 2, power_MW: 1000 },
      ...change.moon,
    },
    // 31 557 600 · 0.5 / 525 960 = 30 shots per driver and year.
    driver: { interval_s: 525960, availability: 0.5 },
    flight: { deliveryProbability: 0.5 },
    satellite: {
      mass_kg: 1000,
      power_kW: 100,
      attrition_per_yr: 0.1,
      life_yr: 10,
      chipCost_MUSD: 3,
      ...change.satellite,
    },
    finance: { discount_per_yr: 0.25, budget_MUSD_yr: 1000, ...change.finance },
    plan: { horizon_yr: 2, periodsPerYear: 1, targetRate_units_yr: 60, ...change.plan },
  });
}

const sentenceOf = (outcome: PlanOutcome) => ('message' in outcome ? text(outcome.message) : '');

async function planOf(scenario: Scenario, options: PlanOptions = {}) {
  const outcome = await planOutcome(scenario, options);
  if (outcome.status !== 'done') throw new Error(`${outcome.status}: ${text(outcome.message)}`);
  return outcome.value;
}

describe('by hand: plans of two years on what stands at the start', () => {
  test('energy: the drivers launch 60, then the last 40 of 100 satellites', async () => {
    const plan = await planOf(cutOff(), { objective: 'energy' });
    expect([...plan.series.satellitesLaunched.values].map((value) => value.toFixed(9))).toEqual([
      '60.000000000',
      '40.000000000',
    ]);
    // A1 = 0.5 · 60 = 30, A2 = 0.9 · 30 + 0.5 · 40 = 47.
    expect(plan.series.active.values[0]).toBeCloseTo(30, 9);
    expect(plan.series.active.values[1]).toBeCloseTo(47, 9);
    // 100 kW · (30 / 1.25 + 47 / 1.25²) = 5.408 MW·yr.
    expect(plan.value).toBeCloseTo(0.005408, 12);
    expect(plan.unit).toBe('GW_yr');
    expect(plan.figures.finalPower_GW).toBeCloseTo(0.0047, 12);
    expect(plan.figures.targetYear).toBe(2031);
    expect(plan.derived.throughput_t_yr.values[1]).toBeCloseTo(40, 9);
    expect([...plan.endYear]).toEqual([2031, 2032]);
  });

  test('energy: one per cent more shots brings 0.6 satellites forward by a year', async () => {
    const plan = await planOf(cutOff(), { objective: 'energy' });
    // A satellite launched in year 1 not 2: 0.5 · (1 / 1.25 + 0.9 / 1.5625 − 1 / 1.5625) = 0.368; 60 · 0.368 / 54.08 = 0.40828.
    const driver = plan.bottlenecks[0]!;
    expect(driver.lever).toBe('driver');
    expect(driver.elasticity).toBeCloseTo((60 * 0.368) / 54.08, 9);
    expect([...driver.byPeriod].map((part) => part.toFixed(5))).toEqual(['0.40828', '0.00000']);
    expect(text(driver.message)).toBe('One per cent more launches per mass driver gives 0.41 % more energy.');
    expect(plan.bottlenecks.slice(1).every((lever) => Math.abs(lever.elasticity) < 1e-9)).toBe(true);
    expect(text(plan.bottlenecks[1]!.message)).toMatch(/alone changes nothing\.$/);
  });

  test('rate: the last year can launch 60', async () => {
    const plan = await planOf(cutOff(), { objective: 'rate' });
    expect(plan.value).toBeCloseTo(60, 9);
    expect(plan.unit).toBe('units_yr');
  });

  test('rate: equipment, wear and parts from Earth bound what is built', async () => {
    // All of 3 t · 2 = 6 t goes into equipment: 1.5 + 6 = 7.5 t make 15 t of local mass, 30 units, in year 2.
    const moon = {
      productivity_per_yr: 2,
      equipmentDecay_per_yr: 0.5,
      localFraction: { equipment: 1, satellite: 0.5 },
    };
    const start = { equipment_t: 3, drivers: 2, power_MW: 1000 };
    const rich = await planOf(cutOff({ moon: { ...moon, start: { ...start, vitamins_t: 100 } } }), {
      objective: 'rate',
    });
    expect(rich.value).toBeCloseTo(30, 9);
    // Half a tonne of parts from Earth each: 4 t make 8 units.
    const poor = await planOf(cutOff({ moon: { ...moon, start: { ...start, vitamins_t: 4 } } }), { objective: 'rate' });
    expect(poor.value).toBeCloseTo(8, 9);
  });

  test('cost: only the satellites that the target lacks are paid for, as late as can be', async () => {
    // 50 in store, target 60 in year 2: ten are built in year 2 at 3 M$, 30 / 1.25² = 19.2 M$.
    const moon = {
      warehouse_units: 100,
      start: { satellites: 50, drivers: 2, power_MW: 1000, equipment_t: 500, vitamins_t: 500 },
    };
    const plan = await planOf(cutOff({ moon }), { objective: 'cost' });
    expect(plan.value).toBeCloseTo(19.2, 9);
    expect(plan.unit).toBe('MUSD');
    expect(plan.rows).toBe(47);
    expect(plan.figures.finalRate_units_yr).toBeCloseTo(60, 9);
  });

  test('money: the budget of each year bounds what is built in it', async () => {
    // 30 M$ a year at 3 M$: ten a year, twenty launched in year 2 with nothing in store before.
    const moon = { start: { drivers: 2, power_MW: 1000, equipment_t: 500, vitamins_t: 500 } };
    const plan = await planOf(cutOff({ moon, finance: { budget_MUSD_yr: 30, reinvestFraction: 0 } }), {
      objective: 'rate',
    });
    expect(plan.value).toBeCloseTo(20, 9);
    expect(plan.bottlenecks[0]!.lever).toBe('budget');
    expect(plan.bottlenecks[0]!.elasticity).toBeCloseTo(1, 9);
  });

  test('warehouse: its room is worth what it lets through, from the reduced cost of its bound', async () => {
    // Ten fit in store: ten built in year 1 wait, and the budget builds 20 more in year 2.
    const moon = { warehouse_units: 10, start: { drivers: 2, power_MW: 1000, equipment_t: 500, vitamins_t: 500 } };
    const plan = await planOf(cutOff({ moon, finance: { budget_MUSD_yr: 60, reinvestFraction: 0 } }), {
      objective: 'rate',
    });
    expect(plan.value).toBeCloseTo(30, 9);
    const elasticity = Object.fromEntries(plan.bottlenecks.map((lever) => [lever.lever, lever.elasticity]));
    expect(elasticity['warehouse']).toBeCloseTo(1 / 3, 9);
    expect(elasticity['budget']).toBeCloseTo(2 / 3, 9);
  });

  test('nothing to gain: value zero, and no lever is said to matter', async () => {
    const plan = await planOf(cutOff({ moon: { start: {} } }), { objective: 'energy' });
    expect(plan.value).toBe(0);
    expect(plan.bottlenecks).toEqual([]);
    expect(plan.figures.targetYear).toBeNull();
  });
});

describe('outcomes', () => {
  test('a start that does not fit in the warehouse is infeasible and says so', async () => {
    const outcome = await planOutcome(cutOff({ moon: { warehouse_units: 10, start: { satellites: 100 } } }), {
      objective: 'energy',
    });
    expect(outcome).toEqual({ status: 'infeasible', message: expect.anything() });
    expect(sentenceOf(outcome)).toMatch(/100 satellites .* warehouse of 10 .* A warehouse of 100 would do\./);
  });

  test('time beyond the horizon is not reachable and carries the best rate', async () => {
    const outcome = await planOutcome(cutOff({ plan: { horizon_yr: 3, periodsPerYear: 1, targetRate_units_yr: 61 } }), {
      objective: 'time',
    });
    expect(outcome.status).toBe('notReachable');
    expect('best' in outcome && outcome.best).toBeCloseTo(60, 9);
    expect(sentenceOf(outcome)).toMatch(/target of 61 launches .* in any year of a plan of 3 years: at most/);
  });

  test.each(['energy', 'rate', 'cost', 'time'] as const)(
    'a time limit of nothing ends %s with a sentence',
    async (objective) => {
      // A quarter of a second has passed at whatever time the clock is asked again.
      const times_ms = [0];
      const now_ms = () => times_ms.pop() ?? 250;
      const scenario = scenarioOf('One megaton a year');
      const outcome = await planOutcome(scenario, { objective, timeLimit_s: 0 }, { now_ms });
      expect(outcome).toEqual({ status: 'timeLimit', message: expect.anything() });
      expect(sentenceOf(outcome)).toMatch(/within 0\.25\ss\..*fewer periods/);
    },
  );

  test('an unbounded answer is passed on with a sentence', async () => {
    const endless: Solver = { name: 'endless', solve: () => ({ status: 'unbounded' }) };
    const outcome = await planOutcome(cutOff(), { objective: 'energy' }, { port: endless });
    expect(outcome).toEqual({ status: 'unbounded', message: { id: 'plan.outcome.unbounded' } });
    expect(sentenceOf(outcome)).toMatch(/without end/);
  });

  test('options that are no numbers of their range are bugs and throw', async () => {
    await expect(planOutcome(cutOff(), { periodsPerYear: 0 })).rejects.toThrow(/from 1 to 12, got 0/);
    await expect(planOutcome(cutOff(), { periodsPerYear: 1.5 })).rejects.toThrow(RangeError);
    await expect(planOutcome(cutOff(), { timeLimit_s: NaN })).rejects.toThrow(/timeLimit_s/);
  });

  test('fewer periods per year replace those of the scenario', async () => {
    const plan = await planOf(scenarioOf('Five years'), { periodsPerYear: 1 });
    expect([plan.rows, plan.columns, plan.periodsPerYear]).toEqual([115, 140, 1]);
  });
});

describe('least time', () => {
  test('the target of the first year takes a year, at the least', async () => {
    const plan = await planOf(cutOff({ plan: { horizon_yr: 2, periodsPerYear: 4 } }), { objective: 'time' });
    expect([plan.value, plan.unit, plan.columns]).toEqual([1, 'yr', 4 * 28]);
  });

  test('by hand: where stocks wear out the first year is found though later years launch less', async () => {
    // 8 t of equipment make 16 t, 32 units, which take all 16 t of parts from Earth. A year later 4 t are left; g t more, made of
    // such parts alone, give 16 + 4g units of 32 − 2g that the parts allow: 80/3. Nothing waits in store.
    const moon = {
      productivity_per_yr: 2,
      equipmentDecay_per_yr: 0.5,
      localFraction: { equipment: 0, satellite: 0.5 },
      warehouse_units: 0,
      start: { equipment_t: 8, vitamins_t: 16, drivers: 2, power_MW: 1000 },
    };
    const within = (horizon_yr: number, targetRate_units_yr: number) =>
      cutOff({ moon, plan: { horizon_yr, periodsPerYear: 1, targetRate_units_yr } });
    expect((await planOf(within(1, 0), { objective: 'rate' })).value).toBeCloseTo(32, 9);
    expect((await planOf(within(2, 0), { objective: 'rate' })).value).toBeCloseTo(80 / 3, 9);
    expect((await planOf(within(3, 30), { objective: 'time' })).value).toBe(1);
    const beyond = await planOutcome(within(3, 33), { objective: 'time' });
    expect('best' in beyond && beyond.best).toBeCloseTo(32, 9);
  });

  test('by hand: licences belong to years, so that a horizon of whole years may launch less than a shorter one', async () => {
    // Ten flights a year of 100 t, one in a hundred lost: 990 units of a tonne. Four quarters across New Year see two years.
    const within = (targetRate_units_yr: number, growth_per_yr2 = 0) =>
      checked({
        earth: {
          licences: { mode: 'on', start_per_yr: 10, growth_per_yr2 },
          direct: { mode: 'on' },
        },
        moon: { productivity_per_yr: 0 },
        plan: { horizon_yr: 3, periodsPerYear: 4, targetRate_units_yr },
      });
    expect((await planOf(within(0), { objective: 'rate' })).value).toBeCloseTo(990, 6);
    expect((await planOf(within(990), { objective: 'time' })).value).toBe(1);
    expect((await planOf(within(1500), { objective: 'time' })).value).toBe(1.25);
    const beyond = await planOutcome(within(1981), { objective: 'time' });
    expect('best' in beyond && beyond.best).toBeCloseTo(1980, 6);
    // Growing by five a year, the quarters across the second New Year see 15 + 20 flights.
    expect((await planOf(within(35 * 99, 5), { objective: 'time' })).value).toBe(2.25);
  });

  test('waiting is free only when nothing stands that wears out and no readiness falls', () => {
    const free = (scenario: Scenario) => waitingIsFree(planData(scenario));
    expect(free(scenarioOf('One megaton a year'))).toBe(true);
    expect(free(scenarioOf('Five years'))).toBe(false);
    expect(free(cutOff())).toBe(true);
    expect(free(cutOff({ moon: { warehouse_units: 5, start: { satellites: 6 } } }))).toBe(false);
    expect(free(cutOff({ moon: { equipmentDecay_per_yr: 0, start: { equipment_t: 5 } } }))).toBe(true);
    expect(free(checked({ earth: { hurdles: { site: { readinessStart: 0.9, readinessEnd: 0.5 } } } }))).toBe(false);
  });

  test('published: a rate that only the last period of five years reaches is reached after five years', async () => {
    const scenario = scenarioOf('Five years');
    // The largest rate of these five years (plans.json), and waiting is not free here.
    const targetRate_units_yr = 220_210.5718 * (1 - 1e-6);
    const late = { ...scenario, plan: { ...scenario.plan, targetRate_units_yr } };
    expect(waitingIsFree(planData(late))).toBe(false);
    expect((await planOf(late, { objective: 'time' })).value).toBe(5);
  });

  test('the horizon found is the least: one period less does not reach the target', async () => {
    const scenario = scenarioOf('One megaton a year');
    const { value } = await planOf(scenario, { objective: 'time' });
    const solver = await loadedSolver();
    const reached = [4 * value - 1, 4 * value].map((periodCount) => {
      const { model } = planModel(planData(scenario, { periodCount }), 'rate');
      const solution = solver.solve(model);
      if (solution.status !== 'optimal') throw new Error(solution.status);
      return solution.values.reduce((sum, x, j) => sum + x * model.cost[j]!, 0) >= scenario.plan.targetRate_units_yr;
    });
    expect(reached).toEqual([false, true]);
  });
});
