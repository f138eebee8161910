/** Site: flights stay within the effective capacity of the launch sites. */
import { limit, type Constraint } from './constraint.ts';

/** ℓ_t ≤ ρ_site(t) K_site,t Δ, in flights; with whole units the paper capacity and the new pads that work stand for K. */
export const site: Constraint = {
  id: 'site',
  sentence: 'The launch sites effectively allow only so many flights.',
  rows: ({ stages: { site: stage }, period_yr, whole }, t) => {
    const effective_yr = stage.effectiveFraction[t - 1]! * period_yr;
    const flown = [[1, 'launches', t]] as const;
    if (!whole) return [limit('site', t, flown, [[effective_yr, 'capacitySite', t]])];
    const constant = effective_yr * stage.paperCapacity_per_yr;
    return [limit('site', t, flown, [[effective_yr * whole.pad_per_yr, 'wholePads', t]], constant)];
  },
};
