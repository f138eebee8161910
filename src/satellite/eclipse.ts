/**
 * Eclipses of a circular orbit from geometry: a cylindrical shadow, the Sun on a circular path along the ecliptic.
 * Not here: which orbits a satellite may have (orbits.ts).
 *
 * Symbols: R shadowing body, r orbit radius, β angle of the Sun above the orbit plane, i inclination, δ declination.
 */
import { acos, cos, sin } from '../maths/angles.ts';
import { asin } from '../maths/tangents.ts';
import { cube, square } from '../maths/products.ts';
import { GM_EARTH_KM3_S2, OBLIQUITY_DEG } from '../../assembly/constants.ts';
import { radians } from '../units.ts';

/** Share of one orbit in shadow: acos(√(r² − R²) / (r cos β)) / π, 0 where the orbit clears it. */
export function shadowFraction(body_km: number, orbit_km: number, beta: number): number {
  const reach = Math.sqrt(square(orbit_km) - square(body_km)) / (orbit_km * cos(beta));
  return reach >= 1 ? 0 : acos(reach) / Math.PI;
}

/** Period of a circular orbit around the Earth. */
export function orbitPeriod_s(orbit_km: number): number {
  return 2 * Math.PI * Math.sqrt(cube(orbit_km) / GM_EARTH_KM3_S2);
}

/** Declination of the Sun at an ecliptic longitude. */
export function declination(longitude: number): number {
  return asin(sin(radians(OBLIQUITY_DEG)) * sin(longitude));
}

/** Shares of one orbit in shadow through the year, `count` rows from the March equinox on. */
export function yearOfShadow(
  body_km: number,
  orbit_km: number,
  beta: (longitude: number) => number,
  count: number,
): Float64Array {
  return Float64Array.from({ length: count }, (_, k) =>
    shadowFraction(body_km, orbit_km, beta((2 * Math.PI * (k + 0.5)) / count)),
  );
}
