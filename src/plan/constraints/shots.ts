/** Shots: what the drivers that stand can launch. */
import { message } from '../../text/text.ts';
import { limited, type Constraint } from './constraint.ts';

/** z_t ≤ N Δ D_t−1, in satellites; with whole units only the drivers that are complete. */
export const shots = {
  id: 'shots',
  message: message('plan.rule.shots'),
  rows: ({ driverShotsCount, whole }, t) => [
    limited(
      'shots',
      t,
      [[1, 'satellitesLaunched', t]],
      [[driverShotsCount, whole ? 'wholeDrivers' : 'drivers', t - 1]],
      {
        limit: 'driver',
      },
    ),
  ],
  limits: [
    {
      id: 'driver',
      place: 10,
      lever: {
        label: message('plan.lever.driver.label'),
        tile: 'driver',
        more: message('plan.lever.driver.more'),
        scales: 'capacity',
      },
      slack: {
        label: message('plan.limit.driver.label'),
        noun: message('plan.limit.driver.noun'),
        unit: 'units',
        weight: 1,
      },
    },
  ],
} as const satisfies Constraint;
