/** The named sets of constants a flight can be computed with, and the units of the three-body problem they give. */
import { cube, square } from '../../maths/products.ts';
import {
  DISTANCE_EARTH_MOON_KM,
  DISTANCE_JPL_CR3BP_KM,
  GM_EARTH_GMAT_KM3_S2,
  GM_EARTH_KM3_S2,
  GM_MOON_GMAT_KM3_S2,
  GM_MOON_KM3_S2,
  MASS_RATIO_JPL_CR3BP_RATIO,
  RADIUS_MOON_KM,
  TIME_UNIT_JPL_CR3BP_S,
} from '../../../assembly/constants.ts';
import { DAY_S } from '../../units.ts';
import type { ConstantSet } from '../flight-result.ts';

const GM_JPL_KM3_S2 = cube(DISTANCE_JPL_CR3BP_KM) / square(TIME_UNIT_JPL_CR3BP_S);

const SETS: readonly Omit<ConstantSet, 'massRatio'>[] = [
  {
    id: 'de440',
    gmEarth_km3_s2: GM_EARTH_KM3_S2,
    gmMoon_km3_s2: GM_MOON_KM3_S2,
    distance_km: DISTANCE_EARTH_MOON_KM,
    moonRadius_km: RADIUS_MOON_KM,
  },
  {
    id: 'jpl-cr3bp',
    gmEarth_km3_s2: (1 - MASS_RATIO_JPL_CR3BP_RATIO) * GM_JPL_KM3_S2,
    gmMoon_km3_s2: MASS_RATIO_JPL_CR3BP_RATIO * GM_JPL_KM3_S2,
    distance_km: DISTANCE_JPL_CR3BP_KM,
    moonRadius_km: RADIUS_MOON_KM,
  },
  {
    id: 'gmat',
    gmEarth_km3_s2: GM_EARTH_GMAT_KM3_S2,
    gmMoon_km3_s2: GM_MOON_GMAT_KM3_S2,
    distance_km: DISTANCE_EARTH_MOON_KM,
    moonRadius_km: RADIUS_MOON_KM,
  },
];

/** Units of the three-body problem for a set: what one non-dimensional unit is worth. */
export interface ProblemUnits {
  readonly massRatio: number;
  readonly length_km: number;
  readonly speed_km_s: number;
  readonly time_s: number;
  readonly time_days: number;
}

/** A set by its id, with its mass ratio µ = GM Moon / (GM Earth + GM Moon). */
export function constantSet(id: ConstantSet['id']): ConstantSet {
  const set = SETS.find((row) => row.id === id)!;
  return { ...set, massRatio: set.gmMoon_km3_s2 / (set.gmEarth_km3_s2 + set.gmMoon_km3_s2) };
}

/** Length a, time 1/n with n = √((GM Earth + GM Moon)/a³), speed a·n. */
export function problemUnits(set: ConstantSet): ProblemUnits {
  const meanMotion_per_s = Math.sqrt((set.gmEarth_km3_s2 + set.gmMoon_km3_s2) / cube(set.distance_km));
  return {
    massRatio: set.massRatio,
    length_km: set.distance_km,
    speed_km_s: set.distance_km * meanMotion_per_s,
    time_s: 1 / meanMotion_per_s,
    time_days: 1 / meanMotion_per_s / DAY_S,
  };
}
