/**
 * Every physical constant of the project: NAME_UNIT = value, with its source. Common subset: the kernel and the engine
 * read this same file. Named sets of them are in src/flight/circular/constant-sets.ts; the day, the year, the month and standard
 * gravity, which modules without a kernel read too, in src/units.ts.
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
/** Radius of the geostationary orbit: ∛(GM/ω²) with GM of DE440 and a sidereal day of 86 164.0905 s. */
export const RADIUS_GEO_KM = 42164.17;
/** Radius of the Earth's sphere of influence against the Sun, a (m/M)^(2/5). Bate, Mueller, White 1971, table 7.1-1. */
export const RADIUS_INFLUENCE_EARTH_KM = 924000.0;
/** Mean Earth-Moon distance of the circular problem; the length unit of most published work. */
export const DISTANCE_EARTH_MOON_KM = 384400.0;
/** J2 of the Moon, unnormalised. GRAIL field GL0660B (Konopliv et al., JGR Planets 118:1415, 2013). */
export const J2_MOON_RATIO = 2.0322e-4;
/** C22 of the Moon, unnormalised. GRAIL field GL0660B. */
export const C22_MOON_RATIO = 2.2382e-5;
/** Radius to which the Moon's field is referred. GRAIL field GL0660B. */
export const RADIUS_MOON_FIELD_KM = 1738.0;
/** J2 of the Earth. IERS Conventions 2010, table 1.1. */
export const J2_EARTH_RATIO = 1.0826359e-3;
/** Radius of the Sun. IAU 2015 resolution B3. */
export const RADIUS_SUN_KM = 695700.0;
/** Astronomical unit. IAU 2012 resolution B2. */
export const ASTRONOMICAL_UNIT_KM = 149597870.7;
/** Speed of light. SI. */
export const SPEED_OF_LIGHT_M_S = 299792458.0;
/** Sunlight at one astronomical unit. Kopp and Lean, GRL 38:L01706 (2011). */
export const IRRADIANCE_SUN_W_M2 = 1361.0;
/** Push of that light on what absorbs it, irradiance over the speed of light: 4.54e-6. */
export const PRESSURE_SUN_N_M2 = IRRADIANCE_SUN_W_M2 / SPEED_OF_LIGHT_M_S;

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

/** Stefan-Boltzmann constant. CODATA 2018, exact. */
export const STEFAN_BOLTZMANN_W_M2_K4 = 5.670374419e-8;
/** Vacuum permeability, N/A² = T²·m³/J. CODATA 2018. */
export const PERMEABILITY_N_A2 = 1.25663706212e-6;
/** Planck constant. Exact. */
export const PLANCK_J_S = 6.62607015e-34;
/** Mean infrared flux of the Earth at its surface sphere. CERES, 2001-2010. */
export const EARTH_INFRARED_W_M2 = 239.0;
/** Mean Bond albedo of the Earth. CERES, 2001-2010. */
export const EARTH_ALBEDO_RATIO = 0.29;
/** Obliquity of the ecliptic at J2000: 84 381.406″, IAU 2006 precession (Capitaine et al., A&A 412:567, 2003), rounded. */
export const OBLIQUITY_DEG = 23.4393;
/** Mean inclination of the Moon's orbit to the ecliptic. NASA Moon Fact Sheet (Williams, NSSDCA). */
export const INCLINATION_MOON_DEG = 5.145;
/** Tropical year, in which the mean Sun goes round once. Astronomical Almanac. */
export const TROPICAL_YEAR_DAYS = 365.24219;
