/** Build: ships built in a period stay within the effective capacity of each of the three production stages. */
import { limit, type Constraint } from '../constraint.ts';
import { CAPACITY } from '../variables.ts';

const PRODUCTION = ['engines', 'supply', 'assembly'] as const;

/** s_t ≤ φ(t) ρ_h(t) K_h,t Δ, in ships; one row per production stage. */
export const build: Constraint = {
  id: 'build',
  sentence: 'No more ships are built than engines, supply chain and assembly effectively allow.',
  rows: ({ stages, period_yr }, t) =>
    PRODUCTION.map((h) =>
      limit(
        `build_${h}`,
        t,
        [[1, 'shipsBuilt', t]],
        [[stages[h].effectiveFraction[t - 1]! * period_yr, CAPACITY[h], t]],
      ),
    ),
};
