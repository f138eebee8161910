/** States of the ephemeris model, row by row, on the axes of the Earth-Moon line. Common subset. */
import { read, write } from './cells';
import { viewState } from './dynamics/rotating-view';
import * as map from './memory';

/**
 * Write the states of the first `count` input rows, each at its epoch, on rotating axes (dynamics/rotating-view.ts) into
 * the first eight output columns: place, rate, distance l and l′/l.
 */
export function rotatingView(count: i32): void {
  for (let i = 0; i < count; i++) {
    viewState(read(map.INPUT_EPOCH + i), map.INPUT + i, map.CAPACITY_COUNT, map.WORK_VIEW);
    for (let c = 0; c < 8; c++) write(map.OUTPUT + c * map.CAPACITY_COUNT + i, read(map.WORK_VIEW + c));
  }
}
