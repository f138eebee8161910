/** Site: flights stay within the effective capacity of the launch sites. */
import { limit, type Constraint } from '../constraint.ts';

/** ℓ_t ≤ ρ_site(t) K_site,t Δ, in flights. */
export const site: Constraint = {
  id: 'site',
  sentence: 'The launch sites effectively allow only so many flights.',
  rows: ({ stages, period_yr }, t) => [
    limit('site', t, [[1, 'launches', t]], [[stages.site.effectiveFraction[t - 1]! * period_yr, 'capacitySite', t]]),
  ],
};
