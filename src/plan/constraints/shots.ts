/** Shots: how many satellites the drivers that stand can throw. */
import { limit, type Constraint } from '../constraint.ts';

/** z_t ≤ N Δ D_t−1, in units. */
export const shots: Constraint = {
  id: 'shots',
  sentence: 'Each driver throws only so often.',
  rows: ({ driverShotsCount }, t) => [
    limit('shots', t, [[1, 'satellitesLaunched', t]], [[driverShotsCount, 'drivers', t - 1]]),
  ],
};
