/** Build: ships built in a period stay within the effective capacity of each of the three production stages. */
import { message } from '../../text/text.ts';
import { CAPACITY } from '../variables.ts';
import { limited, type Constraint } from './constraint.ts';

const PRODUCTION = ['engines', 'supply', 'assembly'] as const;

/**
 * s_t ≤ φ(t) ρ_h(t) K_h,t Δ, in ships; one row per production stage. With whole units the paper capacity and the new
 * plants that work stand for K of assembly.
 */
export const build = {
  id: 'build',
  message: message('plan.rule.build'),
  rows: ({ stages, period_yr, whole }, t) =>
    PRODUCTION.map((h) => {
      const effective_yr = stages[h].effectiveFraction[t - 1]! * period_yr;
      const built = [[1, 'shipsBuilt', t]] as const;
      if (h !== 'assembly' || !whole)
        return limited(`build_${h}`, t, built, [[effective_yr, CAPACITY[h], t]], { limit: h });
      const constant = effective_yr * stages.assembly.paperCapacity_per_yr;
      const plants = [[effective_yr * whole.plant_per_yr, 'wholePlants', t]] as const;
      return limited(`build_${h}`, t, built, plants, { constant, limit: h });
    }),
  limits: [
    {
      id: 'engines',
      place: 1,
      lever: {
        label: message('plan.limit.engines.label'),
        tile: 'earth',
        more: message('plan.lever.engines.more'),
        scales: 'capacity',
      },
      slack: {
        label: message('plan.limit.engines.label'),
        noun: message('plan.limit.engines.noun'),
        unit: 'ships',
        weight: 1,
      },
    },
    {
      id: 'supply',
      place: 2,
      lever: {
        label: message('plan.limit.supply.label'),
        tile: 'earth',
        more: message('plan.lever.supply.more'),
        scales: 'capacity',
      },
      slack: {
        label: message('plan.limit.supply.label'),
        noun: message('plan.limit.supply.noun'),
        unit: 'ships',
        weight: 1,
      },
    },
    {
      id: 'assembly',
      place: 3,
      lever: {
        label: message('plan.limit.assembly.label'),
        tile: 'earth',
        more: message('plan.lever.assembly.more'),
        scales: 'capacity',
      },
      slack: {
        label: message('plan.limit.assembly.label'),
        noun: message('plan.limit.assembly.noun'),
        unit: 'ships',
        weight: 1,
      },
    },
  ],
} as const satisfies Constraint;
