/** Shots: what the drivers that stand can throw. */
import { limit, type Constraint } from './constraint.ts';

/** z_t ≤ N Δ D_t−1, in units; with whole units only the drivers that are complete. */
export const shots: Constraint = {
  id: 'shots',
  sentence: 'Each driver throws only so often.',
  rows: ({ driverShotsCount, whole }, t) => [
    limit('shots', t, [[1, 'satellitesLaunched', t]], [[driverShotsCount, whole ? 'wholeDrivers' : 'drivers', t - 1]]),
  ],
};
