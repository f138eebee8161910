/**
 * The Moon's flattening J2 and its elongation towards the Earth C22, on its own axes as they stand. Common subset.
 * Symbols: X Y Z place on the Moon's axes (X to the mean Earth, Z to the north pole), r distance, µ its GM, R its radius.
 *   U = µ/r [1 − J2 (R/r)² (3Z²/r² − 1)/2 + 3 C22 (R/r)² (X² − Y²)/r²]
 * The gradient is that of the figure Q = diag(J2/2 + 3 C22, J2/2 − 3 C22, −J2) on the same axes.
 * Source: Kaula, Theory of Satellite Geodesy (1966), chapter 1.
 */
import { read, write } from '../../cells';
import * as map from '../../memory';
import { addFigureGradient } from './figure-gradient';

/**
 * Add the pull, or else its gradient; the Moon's quaternion is read from WORK_BODY. One function for both because the
 * rotation goes with either, and handed on through cells it makes a flight in the ephemeris model a fifth slower
 * (measured).
 */
function addFigure(x: f64, y: f64, z: f64, gradient: boolean): void {
  const j2 = read(map.PARAMETER_MOON_J2);
  const c22 = read(map.PARAMETER_MOON_C22);
  if (j2 == 0.0 && c22 == 0.0) return;
  const w = read(map.WORK_BODY + 6);
  const i = read(map.WORK_BODY + 7);
  const j = read(map.WORK_BODY + 8);
  const k = read(map.WORK_BODY + 9);
  const over = 2.0 / (w * w + i * i + j * j + k * k);
  const a00 = 1.0 - over * (j * j + k * k);
  const a01 = over * (i * j + w * k);
  const a02 = over * (i * k - w * j);
  const a10 = over * (i * j - w * k);
  const a11 = 1.0 - over * (i * i + k * k);
  const a12 = over * (j * k + w * i);
  const a20 = over * (i * k + w * j);
  const a21 = over * (j * k - w * i);
  const a22 = 1.0 - over * (i * i + j * j);
  if (gradient) {
    const A = 0.5 * j2 + 3.0 * c22;
    const B = 0.5 * j2 - 3.0 * c22;
    const C = -j2;
    addFigureGradient(
      read(map.PARAMETER_MASS_RATIO), x, y, z,
      A * a00 * a00 + B * a10 * a10 + C * a20 * a20,
      A * a00 * a01 + B * a10 * a11 + C * a20 * a21,
      A * a00 * a02 + B * a10 * a12 + C * a20 * a22,
      A * a01 * a01 + B * a11 * a11 + C * a21 * a21,
      A * a01 * a02 + B * a11 * a12 + C * a21 * a22,
      A * a02 * a02 + B * a12 * a12 + C * a22 * a22,
    );
    return;
  }
  const X = a00 * x + a01 * y + a02 * z;
  const Y = a10 * x + a11 * y + a12 * z;
  const Z = a20 * x + a21 * y + a22 * z;
  const rr = x * x + y * y + z * z;
  const scale = read(map.PARAMETER_MASS_RATIO) / (rr * rr * Math.sqrt(rr));
  const flat = 1.5 * j2 * scale;
  const ZZ = (5.0 * Z * Z) / rr;
  const long = 3.0 * c22 * scale;
  const XY = (5.0 * (X * X - Y * Y)) / rr;
  const aX = X * (flat * (ZZ - 1.0) + long * (2.0 - XY));
  const aY = Y * (flat * (ZZ - 1.0) - long * (2.0 + XY));
  const aZ = Z * (flat * (ZZ - 3.0) - long * XY);
  write(map.WORK_ACCELERATION, read(map.WORK_ACCELERATION) + (a00 * aX + a10 * aY + a20 * aZ));
  write(map.WORK_ACCELERATION + 1, read(map.WORK_ACCELERATION + 1) + (a01 * aX + a11 * aY + a21 * aZ));
  write(map.WORK_ACCELERATION + 2, read(map.WORK_ACCELERATION + 2) + (a02 * aX + a12 * aY + a22 * aZ));
}

/** Add the pull of J2 and C22 on a payload at (x, y, z) from the Moon. */
export function addMoonFigure(x: f64, y: f64, z: f64): void {
  addFigure(x, y, z, false);
}

/** Add the gradient of that pull. */
export function addMoonFigureGradient(x: f64, y: f64, z: f64): void {
  addFigure(x, y, z, true);
}
