/**
 * The path between the ends of a step: 7th-order dense output of DOP853, one lane at a time. Common subset.
 * Source: Hairer, Norsett, Wanner, Solving ODEs I, section II.6; coefficients are made by denseCoefficients.
 */
import { read, write } from '../cells';
import * as map from '../memory';
import { stateTransitionCount } from './state-transition';
import { denseCoefficients, denseStages, LANE_COUNT } from './dop853';
import { usesEphemeris, ephemerisDenseStages } from './ephemeris-steps';
import { matrixDenseCoefficients } from './variations';

/** A component of a lane between its start at cell `from` and the end of the step, with coefficients at cell `dense`. */
function denseComponent(lane: i32, from: i32, dense: i32, component: i32, fraction: f64): f64 {
  const at = dense + 7 * component * LANE_COUNT + lane;
  const rest = 1.0 - fraction;
  let sum = read(at + 6 * LANE_COUNT) * fraction;
  sum = (sum + read(at + 5 * LANE_COUNT)) * rest;
  sum = (sum + read(at + 4 * LANE_COUNT)) * fraction;
  sum = (sum + read(at + 3 * LANE_COUNT)) * rest;
  sum = (sum + read(at + 2 * LANE_COUNT)) * fraction;
  sum = (sum + read(at + LANE_COUNT)) * rest;
  sum = (sum + read(at)) * fraction;
  return sum + read(from + component * LANE_COUNT + lane);
}

/** Put a lane's state at a fraction of the step just tried into WORK_PROBE. */
export function probe(lane: i32, fraction: f64): void {
  if (read(map.WORK_DENSE_READY) == 0.0) {
    if (usesEphemeris()) ephemerisDenseStages();
    else denseStages();
    denseCoefficients();
    write(map.WORK_DENSE_READY, 1.0);
  }
  for (let c = 0; c < 6; c++) write(map.WORK_PROBE + c, denseComponent(lane, map.WORK_Y, map.WORK_DENSE, c, fraction));
}

/** Put a lane's state transition matrix at the fraction just probed into WORK_MATRIX_PROBE. */
export function probeMatrix(lane: i32, fraction: f64): void {
  matrixDenseCoefficients();
  const count = stateTransitionCount();
  for (let c = 0; c < count; c++)
    write(map.WORK_MATRIX_PROBE + c, denseComponent(lane, map.WORK_MATRIX, map.WORK_MATRIX_DENSE, c, fraction));
}
