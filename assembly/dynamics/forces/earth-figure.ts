/**
 * The Earth's flattening J2. Common subset. It acts at every distance: a cut-off at 50 000 km would make
 * the force discontinuous, which step control does not allow, and save nothing.
 * Source: Kaula, Theory of Satellite Geodesy (1966), chapter 1. Symbols: p unit vector to the north pole, s = r·p.
 */
import { read, write } from '../../cells';
import * as map from '../../memory';
import { addFigureGradient } from './figure-gradient';

/** Add the pull of J2 on a payload at (x, y, z) from the Earth. */
export function addEarthFigure(x: f64, y: f64, z: f64): void {
  const j2 = read(map.PARAMETER_EARTH_J2);
  if (j2 == 0.0) return;
  const px = read(map.PARAMETER_EARTH_POLE);
  const py = read(map.PARAMETER_EARTH_POLE + 1);
  const pz = read(map.PARAMETER_EARTH_POLE + 2);
  const rr = x * x + y * y + z * z;
  const s = x * px + y * py + z * pz;
  const scale = (1.5 * j2 * (1.0 - read(map.PARAMETER_MASS_RATIO))) / (rr * rr * Math.sqrt(rr));
  const out = scale * ((5.0 * s * s) / rr - 1.0);
  const along = 2.0 * scale * s;
  write(map.WORK_ACCELERATION, read(map.WORK_ACCELERATION) + (out * x - along * px));
  write(map.WORK_ACCELERATION + 1, read(map.WORK_ACCELERATION + 1) + (out * y - along * py));
  write(map.WORK_ACCELERATION + 2, read(map.WORK_ACCELERATION + 2) + (out * z - along * pz));
}

/** Add the gradient of that pull; of the figure Q = J2/2 (1 − 3 p pᵀ). */
export function addEarthFigureGradient(x: f64, y: f64, z: f64): void {
  const half = 0.5 * read(map.PARAMETER_EARTH_J2);
  if (half == 0.0) return;
  const px = read(map.PARAMETER_EARTH_POLE);
  const py = read(map.PARAMETER_EARTH_POLE + 1);
  const pz = read(map.PARAMETER_EARTH_POLE + 2);
  const three = 3.0 * half;
  addFigureGradient(
    1.0 - read(map.PARAMETER_MASS_RATIO), x, y, z,
    half - three * px * px, -three * px * py, -three * px * pz,
    half - three * py * py, -three * py * pz, half - three * pz * pz,
  );
}
