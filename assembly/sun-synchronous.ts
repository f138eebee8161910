/** The Earth orbit whose plane turns with the Sun. Common subset; used by flight and satellite, not by the kernel itself. */
import { GM_EARTH_KM3_S2, J2_EARTH_RATIO, RADIUS_EARTH_KM, TROPICAL_YEAR_DAYS } from './constants';

/**
 * Cosine of the inclination at which J2 turns the node of a circular orbit with the mean Sun, Ω′ = −3/2 J2 n (R/a)² cos i;
 * beyond −1 where no inclination does.
 */
export function sunSynchronousCosine(radius_km: f64): f64 {
  const n = Math.sqrt(GM_EARTH_KM3_S2 / (radius_km * radius_km * radius_km));
  const turn = (2.0 * Math.PI) / (TROPICAL_YEAR_DAYS * 86400.0);
  const size = RADIUS_EARTH_KM / radius_km;
  return -turn / (1.5 * J2_EARTH_RATIO * n * (size * size));
}
