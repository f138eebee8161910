/** Revenue by source and year: compute in orbit beside the business on Earth, NASA's share, the value of the whole. */
import { pow } from '../maths/powers.ts';
import { message } from '../text/text.ts';

/** Yearly revenue of the business beside the line, and how it grows; NASA's part does not grow. */
export interface OtherBusiness {
  readonly connectivity_MUSD_yr: number;
  readonly space_MUSD_yr: number;
  readonly nasa_MUSD_yr: number;
  readonly ai_MUSD_yr: number;
  readonly otherGrowth_per_yr: number;
  readonly valuationFactor: number;
}

/** Sources of revenue in the order they are stacked. */
export const REVENUE_SOURCES = [
  { id: 'nasa', label: message('finance.revenue.nasa') },
  { id: 'space', label: message('finance.revenue.space') },
  { id: 'connectivity', label: message('finance.revenue.connectivity') },
  { id: 'ai', label: message('finance.revenue.ai') },
  { id: 'compute', label: message('finance.revenue.compute') },
] as const;

export type RevenueSourceId = (typeof REVENUE_SOURCES)[number]['id'];

export interface RevenueMix {
  readonly revenue_MUSD_yr: Readonly<Record<RevenueSourceId, Float64Array>>;
  readonly total_MUSD_yr: Float64Array;
  readonly nasaFraction: Float64Array;
  /** Revenue times the multiple. */
  readonly valuation_MUSD: Float64Array;
}

/** The mix over the years of `compute_MUSD_yr`, the income of the satellites at work; growth counts from the first. */
export function revenueMix(compute_MUSD_yr: Float64Array, other: OtherBusiness): RevenueMix {
  const grown = (value: number) => compute_MUSD_yr.map((_, y) => value * pow(1 + other.otherGrowth_per_yr, y));
  const revenue = {
    nasa: compute_MUSD_yr.map(() => other.nasa_MUSD_yr),
    // NASA pays part of the revenue from space: what is left of it cannot be less than nothing.
    space: grown(Math.max(0, other.space_MUSD_yr - other.nasa_MUSD_yr)),
    connectivity: grown(other.connectivity_MUSD_yr),
    ai: grown(other.ai_MUSD_yr),
    compute: compute_MUSD_yr,
  };
  const total = compute_MUSD_yr.map((_, y) => REVENUE_SOURCES.reduce((sum, { id }) => sum + revenue[id][y]!, 0));
  return {
    revenue_MUSD_yr: revenue,
    total_MUSD_yr: total,
    nasaFraction: total.map((sum, y) => (sum > 0 ? revenue.nasa[y]! / sum : NaN)),
    valuation_MUSD: total.map((sum) => sum * other.valuationFactor),
  };
}
