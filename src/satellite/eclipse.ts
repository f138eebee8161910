/**
 * Eclipses of a circular orbit from geometry: a cylindrical shadow, the Sun on a circular path along the ecliptic.
 * Not here: which orbits a satellite may have (orbits.ts).
 *
 * Symbols: R shadowing body, r orbit radius, β angle of the Sun above the orbit plane, i inclination, δ declination.
 */
import { GM_EARTH_KM3_S2, OBLIQUITY_DEG } from '../../assembly/constants.ts';
import { radians } from '../units.ts';

/** Share of one orbit in shadow: acos(√(r² − R²) / (r cos β)) / π, 0 where the orbit clears it. */
export function shadowFraction(body_km: number, orbit_km: number, beta: number): number {
  const reach = Math.sqrt(orbit_km ** 2 - body_km ** 2) / (orbit_km * Math.cos(beta));
  return reach >= 1 ? 0 : Math.acos(reach) / Math.PI;
}

/** Period of a circular orbit around the Earth. */
export function orbitPeriod_s(orbit_km: number): number {
  return 2 * Math.PI * Math.sqrt(orbit_km ** 3 / GM_EARTH_KM3_S2);
}

/** Declination of the Sun at an ecliptic longitude. */
export function declination(longitude: number): number {
  return Math.asin(Math.sin(radians(OBLIQUITY_DEG)) * Math.sin(longitude));
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
