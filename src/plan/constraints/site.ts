/** Site: flights stay within the effective capacity of the launch sites. */
import { message } from '../../text/text.ts';
import { limited, type Constraint } from './constraint.ts';

/** ℓ_t ≤ ρ_site(t) K_site,t Δ, in flights; with whole units the paper capacity and the new pads that work stand for K. */
export const site = {
  id: 'site',
  message: message('plan.rule.site'),
  rows: ({ stages: { site: stage }, period_yr, whole }, t) => {
    const effective_yr = stage.effectiveFraction[t - 1]! * period_yr;
    const flown = [[1, 'launches', t]] as const;
    if (!whole) return [limited('site', t, flown, [[effective_yr, 'capacitySite', t]], { limit: 'site' })];
    const constant = effective_yr * stage.paperCapacity_per_yr;
    return [
      limited('site', t, flown, [[effective_yr * whole.pad_per_yr, 'wholePads', t]], { constant, limit: 'site' }),
    ];
  },
  limits: [
    {
      id: 'site',
      place: 4,
      lever: {
        label: message('plan.limit.site.label'),
        tile: 'earth',
        more: message('plan.lever.site.more'),
        scales: 'capacity',
      },
      slack: {
        label: message('plan.limit.site.label'),
        noun: message('plan.limit.site.noun'),
        unit: 'flights',
        weight: 1,
      },
    },
  ],
} as const satisfies Constraint;
