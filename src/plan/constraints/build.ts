/** Build: ships built in a period stay within the effective capacity of each of the three production stages. */
import { limit, type Constraint } from './constraint.ts';
import { CAPACITY } from '../variables.ts';

const PRODUCTION = ['engines', 'supply', 'assembly'] as const;

/**
 * s_t ≤ φ(t) ρ_h(t) K_h,t Δ, in ships; one row per production stage. With whole units the paper capacity and the new
 * plants that work stand for K of assembly.
 */
export const build: Constraint = {
  id: 'build',
  sentence: 'No more ships are built than engines, supply chain and assembly effectively allow.',
  rows: ({ stages, period_yr, whole }, t) =>
    PRODUCTION.map((h) => {
      const effective_yr = stages[h].effectiveFraction[t - 1]! * period_yr;
      const built = [[1, 'shipsBuilt', t]] as const;
      if (h !== 'assembly' || !whole) return limit(`build_${h}`, t, built, [[effective_yr, CAPACITY[h], t]]);
      const constant = effective_yr * stages.assembly.paperCapacity_per_yr;
      return limit(`build_${h}`, t, built, [[effective_yr * whole.plant_per_yr, 'wholePlants', t]], constant);
    }),
};
