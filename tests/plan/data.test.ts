/** by hand: readiness, derived numbers, objectives' coefficients, bounds. */
import { describe, expect, test } from 'vitest';
import { effectiveFraction, readinessFraction } from '../../src/earth/readiness.ts';
import { planData, unitFlightsCount } from '../../src/plan/data.ts';
import { VARIABLES } from '../../src/plan/names.ts';
import { planModel } from '../../src/plan/plan-model.ts';
import { columnIndex, columnName } from '../../src/plan/variables.ts';
import { plainScenario, withValue } from '../../src/scenario/scenario.ts';
import { scenarioOf } from './reference-plans.ts';
import { twoPeriods } from './two-periods.ts';

describe('readiness', () => {
  const hurdle = { readinessStart: 0.2, readinessEnd: 0.8, ramp_yr: 2 };

  test('by hand: start, 63 % of the way after one ramp, the end after long', () => {
    expect(readinessFraction(hurdle, 0)).toBe(0.2);
    expect(readinessFraction(hurdle, 2)).toBeCloseTo(0.8 - 0.6 / Math.E, 15);
    expect(readinessFraction(hurdle, 1e4)).toBeCloseTo(0.8, 15);
    expect(readinessFraction({ ...hurdle, readinessEnd: 0.2 }, 5)).toBe(0.2);
  });

  test('by hand: the design counts for production, not for the site', () => {
    const hurdles = {
      finalisation: { ...hurdle, readinessStart: 0.5, readinessEnd: 0.5 },
      engines: hurdle,
      supply: hurdle,
      assembly: hurdle,
      site: hurdle,
    };
    for (const stage of ['engines', 'supply', 'assembly'] as const)
      expect(effectiveFraction(hurdles, stage, 2)).toBeCloseTo(0.5 * (0.8 - 0.6 / Math.E), 15);
    expect(effectiveFraction(hurdles, 'site', 2)).toBeCloseTo(0.8 - 0.6 / Math.E, 15);
  });
});

describe('derived numbers', () => {
  test('by hand: readiness is taken in the middle of a period', () => {
    const { stages, periodCount } = planData(scenarioOf('One megaton a year'));
    expect(periodCount).toBe(60);
    // Period 5 of a quarter: t = 4.5 · 0.25 = 1.125 years; site 0.6 → 0.95 with ramp 3.
    expect(stages.site.effectiveFraction[4]).toBeCloseTo(0.95 - 0.35 * Math.exp(-1.125 / 3), 14);
    const finalisation = 1 - 0.5 * Math.exp(-1.125 / 2);
    expect(stages.assembly.effectiveFraction[4]).toBeCloseTo(finalisation * (0.9 - 0.75 * Math.exp(-1.125 / 5)), 14);
  });

  test('by hand: leads and lives round to whole periods', () => {
    const data = planData(scenarioOf('One megaton a year'));
    expect(Object.values(data.stages).map((stage) => stage.leadCount)).toEqual([4, 3, 6, 4]);
    expect(data.lifeCount).toBe(20);
    expect(data.shotEnergy_MWh).toBeCloseTo((1000 * 2341.66 ** 2) / 3.6e9, 12);
  });
});

describe('objectives', () => {
  const check = withValue(twoPeriods(), 'finance.discount_per_yr', 0.21);
  if (!check.ok) throw new Error('discount');
  const data = planData(plainScenario(check.scenario));
  const cost = (objective: 'energy' | 'rate' | 'cost') => {
    const { model } = planModel(data, objective);
    return { model, terms: [...model.cost].flatMap((value, j) => (value ? [[model.columnNames[j], value]] : [])) };
  };

  test('by hand: energy, 125 kW for half a year, 10 % less for each half year of waiting', () => {
    const { model, terms } = cost('energy');
    expect(model.direction).toBe('max');
    expect(terms).toEqual([
      ['A_1', expect.closeTo(0.0000625 / 1.1, 15)],
      ['A_2', expect.closeTo(0.0000625 / 1.21, 15)],
    ]);
  });

  test('by hand: rate, the launches of the last year', () => {
    const { model, terms } = cost('rate');
    expect(model.direction).toBe('max');
    expect(terms).toEqual([
      ['z_1', 1],
      ['z_2', 1],
    ]);
    const long = planModel(planData(scenarioOf('Five years')), 'rate').model;
    expect([...long.cost].flatMap((value, j) => (value ? [long.columnNames[j]] : []))).toEqual([
      'z_17',
      'z_18',
      'z_19',
      'z_20',
    ]);
  });

  test('by hand: cost, discounted spending with the target as one more row', () => {
    const { model, terms } = cost('cost');
    expect(model.direction).toBe('min');
    expect(terms).toEqual([
      ['c_1', expect.closeTo(1 / 1.1, 14)],
      ['c_2', expect.closeTo(1 / 1.21, 14)],
    ]);
    const i = model.rowNames.indexOf('target');
    expect(model.rowNames.toSpliced(i, 1)).toEqual(planModel(data, 'energy').model.rowNames);
    expect([model.rowNames[i], model.rowLower[i], model.rowUpper[i]]).toEqual(['target', 400, Infinity]);
    expect([...model.indices.slice(model.starts[i], model.starts[i + 1])]).toEqual([
      columnIndex('satellitesLaunched', 1),
      columnIndex('satellitesLaunched', 2),
    ]);
  });
});

test('every variable has a column per period, a name of its own, and bounds from zero up', () => {
  const { model } = planModel(planData(twoPeriods()), 'energy');
  expect(model.columnNames).toHaveLength(2 * VARIABLES.length);
  expect(new Set(model.columnNames).size).toBe(2 * VARIABLES.length);
  expect(model.columnNames[columnIndex('capacitySite', 2)]).toBe('KSite_2');
  expect(columnName('active', 1)).toBe('A_1');
  expect([...model.lower].every((low) => low === 0)).toBe(true);
  const bounded = model.columnNames.filter((_, j) => model.upper[j]! < Infinity);
  expect(bounded).toEqual([
    'xEngines_1',
    'xSupply_1',
    'xAssembly_1',
    'xSite_1',
    'Q_1',
    'xEngines_2',
    'xSupply_2',
    'xAssembly_2',
    'xSite_2',
    'Q_2',
  ]);
});

describe('by hand: flights for a satellite built on Earth', () => {
  test.each([
    [0, 1.2 / 40],
    [5, (6 * 1.2) / 40],
  ])('1.2 t, 40 t a flight, %i tankers each', (tankersPerFlight, flights) => {
    const scenario = scenarioOf('Five years');
    const { earth, satellite } = scenario;
    const direct = { ...earth.direct, payload_t: 40, tankersPerFlight };
    const changed = { ...scenario, earth: { ...earth, direct }, satellite: { ...satellite, mass_kg: 1200 } };
    expect(unitFlightsCount(changed)).toBeCloseTo(flights, 12);
  });
});

test('by hand: making a satellite of 2.5 t takes the energy of its local tonnes', () => {
  const scenario = scenarioOf('Five years');
  const { satelliteEnergy_MWh_t, localFraction } = scenario.moon;
  const heavy = { ...scenario, satellite: { ...scenario.satellite, mass_kg: 2500 } };
  const { model } = planModel(planData(heavy), 'energy');
  const i = model.rowNames.indexOf('energy_3');
  const built = columnIndex('satellitesBuilt', 3);
  for (let k = model.starts[i]!; k < model.starts[i + 1]!; k++)
    if (model.indices[k] === built) {
      expect(model.values[k]).toBeCloseTo(satelliteEnergy_MWh_t * localFraction.satellite * 2.5, 9);
      return;
    }
  expect.fail('the row does not count satellites');
});
