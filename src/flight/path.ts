/**
 * Drawn paths: sampled states as columns in kilometres and days, in the rotating frame and in the inertial one that it
 * coincides with at launch, and around the Moon. Not here: what a flight's outcome is (flight.ts), how a path is drawn (the page).
 */
import type { BatchResult } from '../kernel/kernel.ts';
import type { ProblemUnits } from './constant-sets.ts';
import type { FlightPath } from './flight-result.ts';
import { dimensional, stateRow } from './free-flight.ts';

/** Rows of a short path, rows more for each day, rows at most. */
const LEAST_COUNT = 241;
const PER_DAY_COUNT = 40;
const MOST_COUNT = 1441;

/** Rows more on either side of an arrival at an orbit, and how far around it they lie. */
const AROUND_COUNT = 120;
const AROUND_DAYS = 0.5;

/**
 * Times of a path's rows, non-dimensional: closer together near the muzzle, where the path bends most, and around an
 * apsis, where it bends again.
 */
export function pathTimes(until: number, units: ProblemUnits, apsis: number | null = null): Float64Array {
  const count = Math.min(MOST_COUNT, LEAST_COUNT + Math.ceil(PER_DAY_COUNT * until * units.time_days));
  const times = Array.from({ length: count }, (_, i) => until * (i / (count - 1)) ** 2);
  if (apsis === null) return Float64Array.from(times);
  for (let i = -AROUND_COUNT; i <= AROUND_COUNT; i++) {
    const off = (AROUND_DAYS / units.time_days) * Math.sign(i) * (i / AROUND_COUNT) ** 2;
    if (apsis + off > 0 && apsis + off < until) times.push(apsis + off);
  }
  return Float64Array.from(times).sort();
}

/** States of one trajectory of a sampled batch and their times. A flight that ends between two rows is told to its very end. */
export function sampledRows(
  flown: BatchResult,
  index: number,
  times: Float64Array,
): { rows: number[][]; clock: number[] } {
  const sampled = flown.sampleCount[index]!;
  const rows = Array.from({ length: sampled }, (_, i) => stateRow(flown.samples, index * times.length + i));
  const clock = [...times.subarray(0, sampled)];
  if (sampled < times.length && flown.time[index]! > (clock.at(-1) ?? -1)) {
    rows.push(stateRow(flown.state, index));
    clock.push(flown.time[index]!);
  }
  return { rows, clock };
}

/** Columns of a path of so many rows, to be filled. */
export function emptyPath(count: number): FlightPath {
  const column = () => new Float64Array(count);
  return {
    time_days: column(),
    x_km: column(),
    y_km: column(),
    z_km: column(),
    xInertial_km: column(),
    yInertial_km: column(),
    xMoon_km: column(),
    yMoon_km: column(),
    speed_m_s: column(),
    altitude_km: column(),
  };
}

/** One trajectory of a sampled batch as a path. */
export function drawnPath(
  flown: BatchResult,
  index: number,
  times: Float64Array,
  units: ProblemUnits,
  moonRadius_km: number,
): FlightPath {
  const { rows, clock } = sampledRows(flown, index, times);
  const path = emptyPath(rows.length);
  rows.forEach((state, i) => {
    const { position_km, velocity_km_s } = dimensional(state, units);
    const [x, y, z] = position_km;
    const angle = clock[i]!;
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    path.time_days[i] = angle * units.time_days;
    path.x_km[i] = x;
    path.y_km[i] = y;
    path.z_km[i] = z;
    path.xInertial_km[i] = x * cos - y * sin;
    path.yInertial_km[i] = x * sin + y * cos;
    // States are Moon-centred: taken as they are, they keep the digits that the barycentric x has lost.
    path.xMoon_km[i] = state[0]! * units.length_km;
    path.yMoon_km[i] = state[1]! * units.length_km;
    path.speed_m_s[i] = Math.hypot(...velocity_km_s) * 1000;
    path.altitude_km[i] = Math.hypot(state[0]!, state[1]!, state[2]!) * units.length_km - moonRadius_km;
  });
  return path;
}
