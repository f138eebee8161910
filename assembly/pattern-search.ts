/**
 * The least value of a function in a box: a coarse grid over the box, then ever finer grids about the best point. Common
 * subset. The search of both optima, the launcher's and the satellite's.
 * Not here: the functions (driver-sizing.ts, satellite.ts), which read their coordinates from WORK_SEARCH_POINT.
 */
import { read, readIndex, write } from './cells';
import * as map from './memory';

/** Spacing of a grid over that of the grid before it. */
const SPACING_RATIO: f64 = 0.6;

/** Describe one axis of the box: its bounds, and into how many intervals the coarse grid divides it. */
export function setAxis(axis: i32, low: f64, high: f64, intervals: i32): void {
  write(map.WORK_SEARCH_LOW + axis, low);
  write(map.WORK_SEARCH_HIGH + axis, high);
  write(map.WORK_SEARCH_STEP + axis, (high - low) / (intervals as f64));
  write(map.WORK_SEARCH_COUNT + axis, (intervals + 1) as f64);
  for (let i = 0; i <= intervals; i++) {
    const at = map.WORK_SEARCH_GRID + axis * map.SEARCH_GRID_CAPACITY_COUNT + i;
    write(at, low + ((high - low) * (i as f64)) / (intervals as f64));
  }
}

/** Lay an axis of the next grid: `reach` points on each side of the best one, within the bounds. */
function layAbout(axis: i32, reach: i32): void {
  const low = read(map.WORK_SEARCH_LOW + axis);
  const high = read(map.WORK_SEARCH_HIGH + axis);
  const centre = read(map.WORK_SEARCH_BEST + axis);
  const step = read(map.WORK_SEARCH_STEP + axis);
  write(map.WORK_SEARCH_COUNT + axis, (2 * reach + 1) as f64);
  for (let i = -reach; i <= reach; i++) {
    const at = map.WORK_SEARCH_GRID + axis * map.SEARCH_GRID_CAPACITY_COUNT + reach + i;
    write(at, Math.min(high, Math.max(low, centre + step * (i as f64))));
  }
}

/**
 * The least of `known` and the values on the grid, whose coordinates before `axis` are set already; a better point than the
 * known one is left in WORK_SEARCH_BEST.
 */
function leastOnGrid(value: () => f64, axis: i32, axisCount: i32, known: f64): f64 {
  let least = known;
  const count = readIndex(map.WORK_SEARCH_COUNT + axis);
  for (let i = 0; i < count; i++) {
    const coordinate = read(map.WORK_SEARCH_GRID + axis * map.SEARCH_GRID_CAPACITY_COUNT + i);
    write(map.WORK_SEARCH_POINT + axis, coordinate);
    if (axis + 1 < axisCount) {
      least = leastOnGrid(value, axis + 1, axisCount, least);
      continue;
    }
    const here = value();
    if (here < least) {
      least = here;
      for (let a = 0; a < axisCount; a++) write(map.WORK_SEARCH_BEST + a, read(map.WORK_SEARCH_POINT + a));
    }
  }
  return least;
}

/**
 * The least value over the axes that setAxis described, and its point in WORK_SEARCH_BEST: after the coarse grid `rounds`
 * finer ones, of `reach` points on each side. Returns `limit` when no point of the coarse grid is below it.
 */
export function leastInBox(value: () => f64, axisCount: i32, reach: i32, rounds: i32, limit: f64): f64 {
  let least = leastOnGrid(value, 0, axisCount, limit);
  if (!(least < limit)) return limit;
  for (let axis = 0; axis < axisCount; axis++)
    write(map.WORK_SEARCH_STEP + axis, read(map.WORK_SEARCH_STEP + axis) / (reach as f64));
  for (let round = 0; round < rounds; round++) {
    for (let axis = 0; axis < axisCount; axis++) layAbout(axis, reach);
    least = leastOnGrid(value, 0, axisCount, least);
    for (let axis = 0; axis < axisCount; axis++)
      write(map.WORK_SEARCH_STEP + axis, read(map.WORK_SEARCH_STEP + axis) * SPACING_RATIO);
  }
  return least;
}
