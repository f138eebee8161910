/**
 * The path between the ends of a step: 7th-order dense output of DOP853, one lane at a time. Common subset.
 * Source: Hairer, Norsett, Wanner, Solving ODEs I, section II.6; coefficients are made by denseCoefficients.
 */
import { read, write } from '../cells';
import { WORK_DENSE, WORK_DENSE_READY, WORK_PROBE, WORK_Y } from '../memory';
import { denseCoefficients, LANE_COUNT } from './dop853';

/** Component 0 to 5 of a lane's state at a fraction 0 to 1 of the step just tried. */
function denseComponent(lane: i32, component: i32, fraction: f64): f64 {
  const at = WORK_DENSE + 7 * component * LANE_COUNT + lane;
  const rest = 1.0 - fraction;
  let sum = read(at + 6 * LANE_COUNT) * fraction;
  sum = (sum + read(at + 5 * LANE_COUNT)) * rest;
  sum = (sum + read(at + 4 * LANE_COUNT)) * fraction;
  sum = (sum + read(at + 3 * LANE_COUNT)) * rest;
  sum = (sum + read(at + 2 * LANE_COUNT)) * fraction;
  sum = (sum + read(at + LANE_COUNT)) * rest;
  sum = (sum + read(at)) * fraction;
  return sum + read(WORK_Y + component * LANE_COUNT + lane);
}

/** Put a lane's state at a fraction of the step just tried into WORK_PROBE. */
export function probe(lane: i32, fraction: f64): void {
  if (read(WORK_DENSE_READY) == 0.0) {
    denseCoefficients();
    write(WORK_DENSE_READY, 1.0);
  }
  for (let c = 0; c < 6; c++) write(WORK_PROBE + c, denseComponent(lane, c, fraction));
}
