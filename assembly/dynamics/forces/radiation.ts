/**
 * Solar radiation pressure on a sphere (cannonball), in the conical shadows of Earth and Moon. Common subset.
 * The radiation factor of a trajectory is pressure at unit distance × reflectivity × area / mass: the force
 * falls off as the Sun's pull does, and points the other way.
 * Symbols: a b apparent radii of Sun and body, c angle between their centres.
 */
import { read, write } from '../../cells';
import * as map from '../../memory';
import { addPullGradient } from './point-mass';

/**
 * Share of the Sun's disc that a body of a radius covers, seen from (x, y, z) from the body and (s, t, u) from the Sun.
 * Between first contact and full cover a cubic approximates the overlap of the two discs: smooth, and within 0.1 of it.
 */
function coveredFraction(radius: f64, x: f64, y: f64, z: f64, s: f64, t: f64, u: f64): f64 {
  const toBody = Math.sqrt(x * x + y * y + z * z);
  const toSun = Math.sqrt(s * s + t * t + u * u);
  const sinB = Math.min(1.0, radius / toBody);
  const sinA = Math.min(1.0, read(map.PARAMETER_RADIUS_SUN) / toSun);
  const cosC = (x * s + y * t + z * u) / (toBody * toSun);
  const cosA = Math.sqrt(1.0 - sinA * sinA);
  const cosB = Math.sqrt(1.0 - sinB * sinB);
  const touch = cosA * cosB - sinA * sinB;
  if (cosC <= touch || toBody >= toSun) return 0.0;
  const inside = cosA * cosB + sinA * sinB;
  const depth = Math.min(1.0, (cosC - touch) / (inside - touch));
  const most = Math.min(1.0, (sinB * sinB) / (sinA * sinA));
  return most * depth * depth * (3.0 - 2.0 * depth);
}

/** Share of the Sun's disc seen at (x, y, z) from the Earth and (s, t, u) from the Sun. */
function sunlitFraction(x: f64, y: f64, z: f64, s: f64, t: f64, u: f64): f64 {
  const byEarth = coveredFraction(read(map.PARAMETER_RADIUS_EARTH), x, y, z, s, t, u);
  const byMoon = coveredFraction(
    read(map.PARAMETER_RADIUS_MOON),
    x - read(map.WORK_BODY),
    y - read(map.WORK_BODY + 1),
    z - read(map.WORK_BODY + 2),
    s,
    t,
    u,
  );
  return 1.0 - Math.max(byEarth, byMoon);
}

/** Add the push on a payload at (x, y, z) from the Earth; Moon and Sun are read from WORK_BODY. */
export function addRadiation(factor: f64, x: f64, y: f64, z: f64): void {
  if (factor == 0.0) return;
  const s = x - read(map.WORK_BODY + 3);
  const t = y - read(map.WORK_BODY + 4);
  const u = z - read(map.WORK_BODY + 5);
  const rr = s * s + t * t + u * u;
  const push = (factor * sunlitFraction(x, y, z, s, t, u)) / (rr * Math.sqrt(rr));
  write(map.WORK_ACCELERATION, read(map.WORK_ACCELERATION) + push * s);
  write(map.WORK_ACCELERATION + 1, read(map.WORK_ACCELERATION + 1) + push * t);
  write(map.WORK_ACCELERATION + 2, read(map.WORK_ACCELERATION + 2) + push * u);
}

/**
 * Add the gradient of that push: a pull's with the other sign. The change of sunlight across the edge of a shadow is left
 * out: a kilometre there changes it by half a second of sunlight, some 10 cm after two days.
 */
export function addRadiationGradient(factor: f64, x: f64, y: f64, z: f64): void {
  if (factor == 0.0) return;
  const s = x - read(map.WORK_BODY + 3);
  const t = y - read(map.WORK_BODY + 4);
  const u = z - read(map.WORK_BODY + 5);
  addPullGradient(-factor * sunlitFraction(x, y, z, s, t, u), s, t, u);
}
