/** Money and the Kardashev scale: published levels, cash flows by hand. */
import { describe, expect, test } from 'vitest';
import { cashFlow } from '../../src/finance/cash-flow.ts';
import { doublingCount, HUMANKIND_POWER_W, kardashevIndex, TYPE_TWO_POWER_W } from '../../src/finance/kardashev.ts';
import { revenueMix } from '../../src/finance/revenue-mix.ts';

describe('published: Kardashev scale (Sagan)', () => {
  test('humankind at 18.4 TW stands at 0.726; types one, two, three at 10^16, 10^26, 10^36 W', () => {
    expect(kardashevIndex(HUMANKIND_POWER_W).toFixed(3)).toBe('0.726');
    expect([1e16, 1e26, 1e36].map(kardashevIndex)).toEqual([1, 2, 3]);
  });

  test('from 100 GW to 10^26 W are 49.8 doublings', () => {
    expect(doublingCount(1e11, TYPE_TWO_POWER_W).toFixed(1)).toBe('49.8');
  });
});

describe('by hand: cash flow', () => {
  const flow = cashFlow({
    startYear: 2030,
    periodsPerYear: 2,
    income_MUSD: Float64Array.of(0, 0, 10, 20, 100),
    spending_MUSD: Float64Array.of(40, 20, 10, 0, 10),
    discount_per_yr: 0.21,
  });

  test('years add their periods, the last one is a part of a year', () => {
    expect([...flow.year]).toEqual([2030, 2031, 2032]);
    expect([...flow.net_MUSD]).toEqual([-60, 20, 90]);
    expect([...flow.cumulative_MUSD]).toEqual([-60, -40, 50]);
    expect(flow.paybackYear).toBe(2032);
  });

  test('present value: a half year at 21 % is a factor of 1.1', () => {
    const wanted = -40 / 1.1 - 20 / 1.1 ** 2 + 20 / 1.1 ** 4 + 90 / 1.1 ** 5;
    expect(flow.netPresentValue_MUSD).toBeCloseTo(wanted, 10);
  });

  test('money that never comes back has no year', () => {
    const lost = { startYear: 2030, periodsPerYear: 1, discount_per_yr: 0 };
    expect(
      cashFlow({ ...lost, income_MUSD: Float64Array.of(0, 1), spending_MUSD: Float64Array.of(5, 0) }).paybackYear,
    ).toBeNull();
  });
});

describe('published: revenue of 2025 (S-1 2026 via press)', () => {
  const mix = revenueMix(Float64Array.of(0, 18674), {
    connectivity_MUSD_yr: 11387,
    space_MUSD_yr: 4086,
    nasa_MUSD_yr: 1100,
    ai_MUSD_yr: 3201,
    otherGrowth_per_yr: 0,
    valuationFactor: 43,
  });

  test('18.674 B$ in all, NASA 5.9 %, halved when compute brings as much again; 800 B$ are 43 times as much', () => {
    expect([...mix.total_MUSD_yr]).toEqual([18674, 2 * 18674]);
    expect((100 * mix.nasaFraction[0]!).toFixed(1)).toBe('5.9');
    expect(mix.nasaFraction[1]).toBeCloseTo(mix.nasaFraction[0]! / 2, 14);
    expect(Math.round(mix.valuation_MUSD[0]! / 1e5)).toBe(8);
  });

  test('by hand: growth counts from the first year, NASA stays', () => {
    const grown = revenueMix(Float64Array.of(0, 0, 0), {
      connectivity_MUSD_yr: 100,
      space_MUSD_yr: 50,
      nasa_MUSD_yr: 20,
      ai_MUSD_yr: 0,
      otherGrowth_per_yr: 0.1,
      valuationFactor: 1,
    });
    expect(grown.revenue_MUSD_yr.connectivity[2]).toBeCloseTo(121, 12);
    expect([...grown.revenue_MUSD_yr.nasa]).toEqual([20, 20, 20]);
    expect(grown.revenue_MUSD_yr.space[1]).toBeCloseTo(33, 12);
  });
});
