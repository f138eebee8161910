/** Reliability growth and learning against printed examples; the waterfall and licences by hand. */
import { describe, expect, test } from 'vitest';
import { learnedCostFactor, wrightCumulativeCost, wrightUnitCost } from '../../src/earth/learning.ts';
import { licencesByYear } from '../../src/earth/readiness.ts';
import {
  expectedFailures,
  fittedGrowth,
  flightNumbers,
  growthLossProbability,
  meanTimeBetweenFailures,
  scenarioGrowth,
} from '../../src/earth/reliability-growth.ts';
import { hurdleWaterfall } from '../../src/earth/waterfall.ts';
import { text } from '../../src/text/text.ts';

const NIST_FAILURES_H = [5, 40, 43, 175, 389, 712, 747, 795, 1299, 1478];

describe('published: NIST/SEMATECH e-Handbook 8.4.5.2, power law model', () => {
  const growth = fittedGrowth(NIST_FAILURES_H, 1500)!;

  test('growth slope 0.516494 and MTBF 310.234 h, to all printed digits', () => {
    expect(growth.slopeFraction.toFixed(6)).toBe('0.516494');
    expect(meanTimeBetweenFailures(growth, 1500).toFixed(3)).toBe('310.234');
  });

  test('by hand: the curve goes through the failures counted', () => {
    expect(expectedFailures(growth, 1500)).toBeCloseTo(10, 12);
  });
});

describe('published: Wright’s law, 85 %, first unit 100 h', () => {
  test('unit 125 takes 32.23647 h, all 125 together 5201.085 h', () => {
    expect(wrightUnitCost(100, 0.85, 125).toFixed(5)).toBe('32.23647');
    expect(wrightCumulativeCost(100, 0.85, 125).toFixed(3)).toBe('5201.085');
  });

  test('by hand: a doubling leaves the share', () => {
    expect(wrightUnitCost(7, 0.8, 64) / wrightUnitCost(7, 0.8, 32)).toBeCloseTo(0.8, 14);
  });

  test('by hand: the mean of units 21 to 60 is within 1e-3 of their sum', () => {
    let sum = 0;
    for (let unit = 21; unit <= 60; unit++) sum += wrightUnitCost(1, 0.85, unit);
    const mean = sum / 40 / wrightUnitCost(1, 0.85, 20);
    expect(Math.abs(learnedCostFactor(0.85, 20, 20, 60) / mean - 1)).toBeLessThan(1e-3);
    expect(learnedCostFactor(1, 20, 20, 60)).toBe(1);
    // Nothing made: the cost of the next unit.
    expect(learnedCostFactor(0.85, 20, 20, 20)).toBeCloseTo(wrightUnitCost(1, 0.85, 20.5 / 20), 12);
  });
});

describe('loss per flight', () => {
  test('by hand: failures of flights 17 to 100 with slope 0.5 and a third on the first flight', () => {
    // N(n) = n^0.5 / 3: (10 − 4)/3 failures in 84 flights.
    const growth = { slopeFraction: 0.5, scaleFactor: 1 / 3 };
    expect(growthLossProbability(growth, 16, 100)).toBeCloseTo(2 / 84, 14);
    expect(growthLossProbability(growth, 100, 100)).toBeCloseTo(1 / 60, 14);
  });

  test('by hand: never above one, also when reliability falls', () => {
    expect(growthLossProbability({ slopeFraction: -2, scaleFactor: 1 }, 1, 100)).toBe(1);
  });

  test('by hand: a list of failures overrules the two values, too short a list does not', () => {
    const reliability = { slopeFraction: 0.4, firstLossProbability: 0.3, failures: '1, 2 5' };
    const fitted = scenarioGrowth(reliability, 20);
    expect(1 - fitted.slopeFraction).toBeCloseTo(2 / (Math.log(20) + Math.log(10) + Math.log(4)), 14);
    expect(scenarioGrowth({ ...reliability, failures: '1 2' }, 20)).toEqual({ slopeFraction: 0.4, scaleFactor: 0.3 });
    expect(flightNumbers(' 3,  4 ')).toEqual([3, 4]);
    expect(fittedGrowth([20, 20, 20], 20)).toBeNull();
  });
});

describe('licences and the waterfall', () => {
  test('by hand: licences grow from year to year, and are absent when off', () => {
    expect([...licencesByYear({ mode: 'on', start_per_yr: 145, growth_per_yr2: 10 }, 3)!]).toEqual([145, 155, 165]);
    expect(licencesByYear({ mode: 'off', start_per_yr: 145, growth_per_yr2: 10 }, 3)).toBeNull();
  });

  const flat = (share: number) => ({ readinessStart: share, readinessEnd: share, ramp_yr: 1 });
  const input = {
    hurdles: { finalisation: flat(0.5), engines: flat(0.5), supply: flat(1), assembly: flat(0.5), site: flat(0.9) },
    year: Float64Array.of(2031),
    time_yr: Float64Array.of(1),
    capacity_per_yr: {
      engines: Float64Array.of(60),
      supply: Float64Array.of(100),
      assembly: Float64Array.of(40),
      site: Float64Array.of(100),
    },
    lossProbability: Float64Array.of(0.1),
    licences_per_yr: null,
    wearFraction: 0.1,
    flown_per_yr: Float64Array.of(30),
  };
  const left = (given: Parameters<typeof hurdleWaterfall>[0]) => {
    const { left_per_yr, binding, message } = hurdleWaterfall(given);
    const steps = Object.values(left_per_yr).map((column) => Number(column[0]!.toFixed(9)));
    return { steps, binding, sentence: text(message) };
  };

  test('by hand: yields multiply, capacities pass by their minimum', () => {
    // A ship makes 1/(0.1 + 0.1) = 5 flights. Paper 40 · 5 = 200; design 100; engines 0.5 · 0.5 · 60 · 5 = 75;
    // supply 0.5 · 100 · 5 = 250; assembly 0.5 · 0.5 · 40 · 5 = 50; site 90; success 0.9.
    const { steps, binding, sentence } = left(input);
    expect(steps).toEqual([200, 100, 75, 75, 50, 50, 50, 45]);
    expect(binding).toBe('assembly');
    expect(sentence).toMatch(
      /^23 % of what final assembly has on paper could fly .*Cadence is not the bottleneck of capacity: assembly and test bind\.$/,
    );
  });

  test('by hand: engines, then supply, bind when they allow less', () => {
    // Engines 0.5 · 0.5 · 20 · 5 = 25 of 50 that assembly and test let through; supply 0.5 · 8 · 5 = 20.
    const { engines, supply, ...others } = input.capacity_per_yr;
    const few = left({ ...input, capacity_per_yr: { ...others, supply, engines: Float64Array.of(20) } });
    expect(few).toMatchObject({ steps: [200, 100, 25, 25, 25, 25, 25, 22.5], binding: 'engines' });
    expect(few.sentence).toMatch(/Cadence is not the bottleneck of capacity: engines bind\.$/);
    const scarce = left({ ...input, capacity_per_yr: { ...others, engines, supply: Float64Array.of(8) } });
    expect(scarce).toMatchObject({ steps: [200, 100, 75, 20, 20, 20, 20, 18], binding: 'supply' });
    expect(scarce.sentence).toMatch(/Cadence is not the bottleneck of capacity: .*supply.* binds?\.$/);
  });

  test('by hand: sites, then licences, bind when they allow less', () => {
    const slow = { ...input, capacity_per_yr: { ...input.capacity_per_yr, site: Float64Array.of(20) } };
    expect(left(slow)).toMatchObject({ steps: [200, 100, 75, 75, 50, 18, 18, 16.2], binding: 'site' });
    expect(left(slow).sentence).toMatch(/Cadence is the bottleneck/);
    const licensed = left({ ...slow, licences_per_yr: Float64Array.of(10) });
    expect(licensed).toMatchObject({ steps: [200, 100, 75, 75, 50, 18, 10, 9], binding: 'licences' });
    expect(licensed.sentence).toMatch(/Cadence is not the bottleneck of capacity: licences bind\.$/);
  });

  test('fault “On paper 50 000 beside 20 770”: what the plan launches stands beside the capacity of the same year', () => {
    // Capacity 50 after assembly, sites and licences; 30 flown are within it, 60 are flown from the fleet at hand.
    expect(text(hurdleWaterfall(input).use[0]!)).toBe(
      'At the end of 2031 the plan launches 30 flights a year; capacity allows 50.',
    );
    const beyond = hurdleWaterfall({ ...input, flown_per_yr: Float64Array.of(60) });
    expect(text(beyond.use[0]!)).toMatch(
      /launches 60 flights a year; capacity allows 50\. It flies more than production/,
    );
    expect(beyond.flown_per_yr).toEqual(Float64Array.of(60));
  });
});
