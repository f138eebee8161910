/**
 * Gradient of the pull of a body's figure, from its second-degree potential on inertial axes. Common subset.
 * Symbols: r place from the body, Q symmetric matrix of the figure, q = rᵀQr, µ the body's GM:
 *   U = µ q / r⁵,  ∂²U = µ [2Q / r⁵ − 10 (Qr rᵀ + r rᵀQ) / r⁷ − 5q / r⁷ + 35 q r rᵀ / r⁹]
 * Source: derived from the forces of moon-figure.ts and earth-figure.ts; tests compare it with their differences.
 */
import { read, write } from '../../cells';
import * as map from '../../memory';

/** Add the gradient at (x, y, z) from a body of strength gm whose figure is the symmetric matrix Q. */
export function addFigureGradient(
  gm: f64, x: f64, y: f64, z: f64,
  Qxx: f64, Qxy: f64, Qxz: f64, Qyy: f64, Qyz: f64, Qzz: f64,
): void {
  const rr = x * x + y * y + z * z;
  const scale = gm / (rr * rr * Math.sqrt(rr));
  const px = Qxx * x + Qxy * y + Qxz * z;
  const py = Qxy * x + Qyy * y + Qyz * z;
  const pz = Qxz * x + Qyz * y + Qzz * z;
  const q = (x * px + y * py + z * pz) / rr;
  const two = 2.0 * scale;
  const five = 5.0 * scale * q;
  const ten = (10.0 * scale) / rr;
  const long = (35.0 * scale * q) / rr;
  write(map.WORK_GRADIENT, read(map.WORK_GRADIENT) + (two * Qxx - ten * 2.0 * px * x - five + long * x * x));
  write(map.WORK_GRADIENT + 1, read(map.WORK_GRADIENT + 1) + (two * Qxy - ten * (px * y + x * py) + long * x * y));
  write(map.WORK_GRADIENT + 2, read(map.WORK_GRADIENT + 2) + (two * Qxz - ten * (px * z + x * pz) + long * x * z));
  write(map.WORK_GRADIENT + 3, read(map.WORK_GRADIENT + 3) + (two * Qyy - ten * 2.0 * py * y - five + long * y * y));
  write(map.WORK_GRADIENT + 4, read(map.WORK_GRADIENT + 4) + (two * Qyz - ten * (py * z + y * pz) + long * y * z));
  write(map.WORK_GRADIENT + 5, read(map.WORK_GRADIENT + 5) + (two * Qzz - ten * 2.0 * pz * z - five + long * z * z));
}
