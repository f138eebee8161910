/**
 * What is carried beside a trajectory of how its end moves with its start: the state transition matrix Φ, or the one column
 * that is its product with the direction of the launch. Common subset. Not here: its equations (variations.ts).
 */
import { read, write } from '../cells';
import * as map from '../memory';
import { LANE_COUNT } from './dop853';

/** Components that are carried. */
export function carriedCount(): i32 {
  return read(map.PARAMETER_MATRIX) == map.MATRIX_SPEED ? 6 : 36;
}

/** Φ of no time: the identity, or its product with the direction of the velocity (none without a velocity). */
export function startMatrix(lane: i32): void {
  const count = carriedCount();
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

/** Take over what a lane's accepted step has made of it. */
export function stepMatrix(lane: i32): void {
  const count = carriedCount();
  for (let c = 0; c < count; c++) {
    const at = c * LANE_COUNT + lane;
    write(map.WORK_MATRIX + at, read(map.WORK_MATRIX_NEW + at));
    write(map.WORK_MATRIX_K + at, read(map.WORK_MATRIX_K + 432 * LANE_COUNT + at));
  }
}

/** Write what a trajectory carried, which lies `stride` cells apart from `at` into the output columns. */
export function writeMatrix(trajectory: i32, at: i32, stride: i32): void {
  const count = carriedCount();
  for (let c = 0; c < count; c++) write(map.OUTPUT_MATRIX + c * map.CAPACITY_COUNT + trajectory, read(at + c * stride));
}
