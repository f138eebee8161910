/** The pull of a point mass and its gradient. Common subset. */
import { read, write } from '../../cells';
import * as map from '../../memory';

/** Add the pull of a body of strength gm on a payload that stands at (x, y, z) from it. */
export function addPull(gm: f64, x: f64, y: f64, z: f64): void {
  const rr = x * x + y * y + z * z;
  const pull = gm / (rr * Math.sqrt(rr));
  write(map.WORK_ACCELERATION, read(map.WORK_ACCELERATION) - pull * x);
  write(map.WORK_ACCELERATION + 1, read(map.WORK_ACCELERATION + 1) - pull * y);
  write(map.WORK_ACCELERATION + 2, read(map.WORK_ACCELERATION + 2) - pull * z);
}

/** Add the gradient of that pull: gm (3 r rᵀ / r⁵ − 1 / r³). */
export function addPullGradient(gm: f64, x: f64, y: f64, z: f64): void {
  const rr = x * x + y * y + z * z;
  const pull = gm / (rr * Math.sqrt(rr));
  const along = (3.0 * pull) / rr;
  write(map.WORK_GRADIENT, read(map.WORK_GRADIENT) + (along * x * x - pull));
  write(map.WORK_GRADIENT + 1, read(map.WORK_GRADIENT + 1) + along * x * y);
  write(map.WORK_GRADIENT + 2, read(map.WORK_GRADIENT + 2) + along * x * z);
  write(map.WORK_GRADIENT + 3, read(map.WORK_GRADIENT + 3) + (along * y * y - pull));
  write(map.WORK_GRADIENT + 4, read(map.WORK_GRADIENT + 4) + along * y * z);
  write(map.WORK_GRADIENT + 5, read(map.WORK_GRADIENT + 5) + (along * z * z - pull));
}
