/**
 * Every physical constant of the project: NAME_UNIT = value, with its source. Common subset: the kernel and the engine
 * read this same file. Named sets of them are in src/flight/constant-sets.ts.
 */

/** Gravitational parameter of the Earth. JPL DE440 (Park et al., AJ 161:105, 2021). */
export const GM_EARTH_KM3_S2 = 398600.435507;
/** Gravitational parameter of the Moon. JPL DE440. */
export const GM_MOON_KM3_S2 = 4902.800118;
/** Gravitational parameter of the Sun. JPL DE440. */
export const GM_SUN_KM3_S2 = 132712440041.27942;
/** Mean radius of the Moon. IAU 2015 working group on cartographic coordinates. */
export const RADIUS_MOON_KM = 1737.4;
/** Equatorial radius of the Earth. IERS Conventions 2010 (6378.1366 km). */
export const RADIUS_EARTH_KM = 6378.1366;
/** Mean Earth-Moon distance of the circular problem; the length unit of most published work. */
export const DISTANCE_EARTH_MOON_KM = 384400.0;

/** Length unit of JPL's three-body periodic orbit catalogue, Earth-Moon system. */
export const DISTANCE_JPL_CR3BP_KM = 389703.2648;
/** Mass ratio Moon / (Earth + Moon) of JPL's three-body periodic orbit catalogue. */
export const MASS_RATIO_JPL_CR3BP_RATIO = 0.01215058560962404;
/** Time unit of JPL's three-body periodic orbit catalogue, Earth-Moon system. */
export const TIME_UNIT_JPL_CR3BP_S = 382981.2891;

/** Gravitational parameter of the Earth, default of GMAT R2022a. */
export const GM_EARTH_GMAT_KM3_S2 = 398600.4415;
/** Gravitational parameter of the Moon, default of GMAT R2022a. */
export const GM_MOON_GMAT_KM3_S2 = 4902.8005821478;
