/** The pull of a point mass, and the pull it has on the centre from which states count. Common subset. */
import { read, write } from '../../cells';
import { WORK_ACCELERATION } from '../../memory';

/** Add the pull of a body of strength gm on a payload that stands at (x, y, z) from it. */
export function addPull(gm: f64, x: f64, y: f64, z: f64): void {
  const rr = x * x + y * y + z * z;
  const pull = gm / (rr * Math.sqrt(rr));
  write(WORK_ACCELERATION, read(WORK_ACCELERATION) - pull * x);
  write(WORK_ACCELERATION + 1, read(WORK_ACCELERATION + 1) - pull * y);
  write(WORK_ACCELERATION + 2, read(WORK_ACCELERATION + 2) - pull * z);
}
