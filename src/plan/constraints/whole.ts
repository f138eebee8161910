/**
 * Whole: what works of drivers, pads and plants when they count in whole units; the rest of a stock is being built.
 * No rows while fractions are allowed. What working units can do stands in shots.ts, site.ts and build.ts.
 */
import { limit, type Constraint } from './constraint.ts';

/** whole drivers ≤ D_t; pad · whole pads ≤ K_site,t − paper; plant · whole plants ≤ K_assembly,t − paper. */
export const whole: Constraint = {
  id: 'whole',
  sentence: 'Only whole drivers, pads and plants work.',
  rows: ({ whole: size, stages }, t) =>
    size
      ? [
          limit('whole_drivers', t, [[1, 'wholeDrivers', t]], [[1, 'drivers', t]]),
          limit(
            'whole_pads',
            t,
            [[size.pad_per_yr, 'wholePads', t]],
            [[1, 'capacitySite', t]],
            -stages.site.paperCapacity_per_yr,
          ),
          limit(
            'whole_plants',
            t,
            [[size.plant_per_yr, 'wholePlants', t]],
            [[1, 'capacityAssembly', t]],
            -stages.assembly.paperCapacity_per_yr,
          ),
        ]
      : [],
};
