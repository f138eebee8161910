/**
 * The state transition matrix Φ integrated along with each trajectory, or only its product with the direction of the initial
 * velocity: start, step and output. Common subset. Not here: the variational equations (variations.ts).
 */
import { read, write } from '../cells';
import * as map from '../memory';
import { LANE_COUNT } from './dop853';

/** Components integrated along with a trajectory: 36 of Φ, or 6 of its product. */
export function stateTransitionCount(): i32 {
  return read(map.PARAMETER_MATRIX) == map.MATRIX_SPEED ? 6 : 36;
}

/** Φ at the start: the identity, or its product with the direction of the velocity (zero without a velocity). */
export function startMatrix(lane: i32): void {
  const count = stateTransitionCount();
  if (count == 36) {
    for (let c = 0; c < 36; c++) write(map.WORK_MATRIX + c * LANE_COUNT + lane, c % 7 == 0 ? 1.0 : 0.0);
    return;
  }
  const u = read(map.WORK_Y + 3 * LANE_COUNT + lane);
  const v = read(map.WORK_Y + 4 * LANE_COUNT + lane);
  const w = read(map.WORK_Y + 5 * LANE_COUNT + lane);
  const speed = Math.sqrt(u * u + v * v + w * w);
  for (let c = 0; c < 6; c++) {
    const at = c * LANE_COUNT + lane;
    write(map.WORK_MATRIX + at, c < 3 || speed == 0.0 ? 0.0 : read(map.WORK_Y + at) / speed);
  }
}

/** Make the end of a lane's accepted step the start of the next. */
export function stepMatrix(lane: i32): void {
  const count = stateTransitionCount();
  for (let c = 0; c < count; c++) {
    const at = c * LANE_COUNT + lane;
    write(map.WORK_MATRIX + at, read(map.WORK_MATRIX_NEW + at));
    write(map.WORK_MATRIX_K + at, read(map.WORK_MATRIX_K + 432 * LANE_COUNT + at));
  }
}

/** Write the Φ of a trajectory into the output columns; its components lie `stride` cells apart from `at`. */
export function writeMatrix(trajectory: i32, at: i32, stride: i32): void {
  const count = stateTransitionCount();
  for (let c = 0; c < count; c++) write(map.OUTPUT_MATRIX + c * map.CAPACITY_COUNT + trajectory, read(at + c * stride));
}
