/** Launch licences: the most flights that may leave in each year. Not here: the plan's rows that keep to them. */

export interface Licences {
  readonly mode: 'off' | 'on';
  readonly start_per_yr: number;
  readonly growth_per_yr2: number;
}

/** Licensed flights of years 1 … yearCount of the plan; `null` when licences cap nothing. */
export function licencesByYear(licences: Licences, yearCount: number): Float64Array | null {
  if (licences.mode === 'off') return null;
  return Float64Array.from({ length: yearCount }, (_, i) => licences.start_per_yr + i * licences.growth_per_yr2);
}
