/** Licences: flights of each year of the plan stay within what is licensed for it. No rows while licences are off. */
import { limit, type Constraint, type Term } from './constraint.ts';

/** Σ ℓ over the periods of the year that ends with t ≤ licences of that year, in flights; one row a year, at its end. */
export const licences: Constraint = {
  id: 'licences',
  sentence: 'No more flights leave in a year than are licensed.',
  rows: ({ licences_per_yr, periodsPerYear, periodCount }, t) => {
    if (!licences_per_yr || (t % periodsPerYear !== 0 && t !== periodCount)) return [];
    const year = Math.ceil(t / periodsPerYear);
    const first = (year - 1) * periodsPerYear + 1;
    const flown = Array.from({ length: t - first + 1 }, (_, i): Term => [1, 'launches', first + i]);
    return [limit('licences', t, flown, [], licences_per_yr[year - 1])];
  },
};
