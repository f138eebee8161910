/**
 * Batches: takes trajectories from the input columns, gives every lane the next one as it becomes free, chooses each
 * lane's step, and writes states at the asked times, events and ends into the output columns. Common subset: the scalar
 * reference runs this same file.
 * Not here: the step itself (dop853.ts) and how events are found (events.ts).
 */
import { read, readIndex, write } from '../cells';
import { scanEvents, startEvents } from '../events';
import * as map from '../memory';
import { probe, probeMatrix } from './dense';
import { firstDerivative, LANE_COUNT, trial } from './dop853';
import { firstStep, jacobi, stepFactor, checkedStatus } from './step-control';
import { usesEphemeris, ephemerisFirstDerivative, ephemerisTrial } from './ephemeris-steps';
import { startMatrix, stepMatrix, writeMatrix } from './state-transition';
import { firstMatrixDerivative, matrixTrial } from './variations';

/** The step, or all of the time left where the step would leave less than a hundredth of itself. */
function clipped(lane: i32, step: f64): f64 {
  const left = read(map.WORK_END_TIME + lane) - read(map.WORK_TIME + lane);
  return step * 1.01 >= left ? left : step;
}

/** Write the end of a lane's flight: the state lies LANE_COUNT (or 1) cells apart from `at`. */
function finish(lane: i32, status: i32, time: f64, at: i32, stride: i32): void {
  const trajectory = readIndex(map.WORK_TRAJECTORY + lane);
  write(map.OUTPUT_STATUS + trajectory, checkedStatus(lane, status, at, stride));
  write(map.OUTPUT_TIME + trajectory, time);
  for (let c = 0; c < 6; c++) write(map.OUTPUT_STATE + c * map.CAPACITY_COUNT + trajectory, read(at + c * stride));
  write(map.OUTPUT_STEP_COUNT + trajectory, read(map.WORK_STEP_COUNT + lane));
  write(map.OUTPUT_SAMPLE_COUNT + trajectory, read(map.WORK_NEXT_SAMPLE + lane));
  if (read(map.PARAMETER_MATRIX) != 0.0) {
    if (at == map.WORK_PROBE) writeMatrix(trajectory, map.WORK_MATRIX_PROBE, 1);
    else
      writeMatrix(trajectory, (at == map.WORK_NEW + lane ? map.WORK_MATRIX_NEW : map.WORK_MATRIX) + lane, LANE_COUNT);
  }
  write(map.WORK_TRAJECTORY + lane, -1.0);
}

/** Load one trajectory into a lane; false when its input is not finite or its time is over at once. */
function load(lane: i32, trajectory: i32): boolean {
  write(map.WORK_TRAJECTORY + lane, trajectory);
  write(map.WORK_TIME + lane, 0.0);
  write(map.WORK_STEP_COUNT + lane, 0.0);
  write(map.WORK_JUST_REJECTED + lane, 0.0);
  write(map.WORK_NEXT_SAMPLE + lane, 0.0);
  const end = read(map.INPUT + 6 * map.CAPACITY_COUNT + trajectory);
  write(map.WORK_END_TIME + lane, end);
  let sum = end;
  for (let c = 0; c < 6; c++) {
    const value = read(map.INPUT + c * map.CAPACITY_COUNT + trajectory);
    write(map.WORK_Y + c * LANE_COUNT + lane, value);
    sum += Math.abs(value);
  }
  if (usesEphemeris()) {
    write(map.WORK_EPOCH + lane, read(map.INPUT_EPOCH + trajectory));
    write(map.WORK_RADIATION + lane, read(map.INPUT_RADIATION + trajectory));
    sum += Math.abs(read(map.INPUT_EPOCH + trajectory)) + Math.abs(read(map.INPUT_RADIATION + trajectory));
  }
  const events = readIndex(map.PARAMETER_EVENT_COUNT);
  for (let e = 0; e < events; e++)
    write(map.EVENT_OUTPUT + e * map.EVENT_OUTPUT_COLUMN_COUNT * map.CAPACITY_COUNT + trajectory, 0.0);
  if (read(map.PARAMETER_MATRIX) != 0.0) startMatrix(lane);
  if (!(sum - sum == 0.0)) {
    finish(lane, map.STATUS_NOT_A_NUMBER, 0.0, map.WORK_Y + lane, LANE_COUNT);
    return false;
  }
  if (usesEphemeris()) ephemerisFirstDerivative(lane);
  else {
    write(map.WORK_JACOBI + lane, jacobi(map.WORK_Y + lane, LANE_COUNT));
    firstDerivative();
  }
  if (read(map.PARAMETER_MATRIX) != 0.0) firstMatrixDerivative(lane);
  startEvents(lane);
  write(map.WORK_H + lane, clipped(lane, firstStep(lane)));
  if (end > 0.0) return true;
  writeSamples(lane, trajectory, 0.0, 0.0, 1.0);
  finish(lane, map.STATUS_TIME_OUT, 0.0, map.WORK_Y + lane, LANE_COUNT);
  return false;
}

/**
 * Give a lane the next trajectory that can fly, from `next` on; returns the one after it. Without any, the lane is
 * idle.
 */
function refill(lane: i32, next: i32): i32 {
  const count = readIndex(map.PARAMETER_TRAJECTORY_COUNT);
  let trajectory = next;
  while (trajectory < count) {
    if (load(lane, trajectory)) return trajectory + 1;
    trajectory++;
  }
  write(map.WORK_TRAJECTORY + lane, -1.0);
  // An idle lane is computed all the same: at L4 every number stays finite.
  for (let c = 0; c < 6; c++) write(map.WORK_Y + c * LANE_COUNT + lane, 0.0);
  write(map.WORK_Y + lane, -0.5);
  write(map.WORK_Y + LANE_COUNT + lane, 0.8660254037844386);
  write(map.WORK_H + lane, 0.0);
  return trajectory;
}

/** Write the samples of a lane between its time and `untilFraction` of its step `h`. */
function writeSamples(lane: i32, trajectory: i32, time: f64, h: f64, untilFraction: f64): void {
  const count = readIndex(map.PARAMETER_SAMPLE_COUNT);
  let sample = readIndex(map.WORK_NEXT_SAMPLE + lane);
  const until = untilFraction < 1.0 ? time + untilFraction * h : time + h;
  while (sample < count && read(map.SAMPLE_TIME + sample) <= until) {
    const asked = read(map.SAMPLE_TIME + sample);
    let at = map.WORK_PROBE;
    let stride = 1;
    if (asked <= time) {
      at = map.WORK_Y + lane;
      stride = LANE_COUNT;
    } else if (asked == time + h) {
      at = map.WORK_NEW + lane;
      stride = LANE_COUNT;
    } else {
      probe(lane, (asked - time) / h);
    }
    const row = trajectory * count + sample;
    for (let c = 0; c < 6; c++) write(map.SAMPLE + c * map.SAMPLE_CAPACITY_COUNT + row, read(at + c * stride));
    sample++;
  }
  write(map.WORK_NEXT_SAMPLE + lane, sample);
}

/** Write what fired up to a fraction of the step: count always, time and state of the first firing. */
function writeEvents(lane: i32, trajectory: i32, time: f64, h: f64, untilFraction: f64): void {
  const events = readIndex(map.PARAMETER_EVENT_COUNT);
  for (let e = 0; e < events; e++) {
    const fraction = read(map.WORK_EVENT_FRACTION + e);
    if (fraction > untilFraction || read(map.WORK_EVENT_FIRINGS + e) == 0.0) continue;
    const column = map.EVENT_OUTPUT + e * map.EVENT_OUTPUT_COLUMN_COUNT * map.CAPACITY_COUNT + trajectory;
    const before = read(column);
    write(column, before + read(map.WORK_EVENT_FIRINGS + e));
    if (before > 0.0) continue;
    probe(lane, fraction);
    write(column + map.CAPACITY_COUNT, time + fraction * h);
    for (let c = 0; c < 6; c++) write(column + (2 + c) * map.CAPACITY_COUNT, read(map.WORK_PROBE + c));
  }
}

/** Accept or reject a lane's trial and prepare the next one; false when the flight has ended. */
function settle(lane: i32): boolean {
  const error = read(map.WORK_ERROR + lane);
  const time = read(map.WORK_TIME + lane);
  const h = read(map.WORK_H + lane);
  const fixed = read(map.PARAMETER_FIXED_STEP) > 0.0;
  if (!fixed && !(error <= 1.0)) {
    const shorter = h * stepFactor(error);
    if (time + 0.1 * shorter == time) {
      finish(lane, map.STATUS_STEP_UNDERFLOW, time, map.WORK_Y + lane, LANE_COUNT);
      return false;
    }
    write(map.WORK_H + lane, shorter);
    write(map.WORK_JUST_REJECTED + lane, 1.0);
    return true;
  }
  const trajectory = readIndex(map.WORK_TRAJECTORY + lane);
  const steps = read(map.WORK_STEP_COUNT + lane) + 1.0;
  write(map.WORK_STEP_COUNT + lane, steps);
  scanEvents(lane);
  let stopFraction = 2.0;
  let stopStatus = 0;
  const events = readIndex(map.PARAMETER_EVENT_COUNT);
  for (let e = 0; e < events; e++) {
    const status = readIndex(map.EVENT + e * map.EVENT_STRIDE + map.EVENT_STATUS);
    const fraction = read(map.WORK_EVENT_FRACTION + e);
    if (status != 0 && fraction < stopFraction) {
      stopFraction = fraction;
      stopStatus = status;
    }
  }
  writeEvents(lane, trajectory, time, h, Math.min(stopFraction, 1.0));
  writeSamples(lane, trajectory, time, h, Math.min(stopFraction, 1.0));
  if (stopStatus != 0) {
    probe(lane, stopFraction);
    if (read(map.PARAMETER_MATRIX) != 0.0) probeMatrix(lane, stopFraction);
    finish(lane, stopStatus, time + stopFraction * h, map.WORK_PROBE, 1);
    return false;
  }
  const end = read(map.WORK_END_TIME + lane);
  if (h >= end - time) {
    finish(lane, map.STATUS_TIME_OUT, end, map.WORK_NEW + lane, LANE_COUNT);
    return false;
  }
  for (let c = 0; c < 6; c++) {
    const at = c * LANE_COUNT + lane;
    write(map.WORK_Y + at, read(map.WORK_NEW + at));
    write(map.WORK_K + at, read(map.WORK_K + 72 * LANE_COUNT + at));
  }
  if (read(map.PARAMETER_MATRIX) != 0.0) stepMatrix(lane);
  write(map.WORK_TIME + lane, time + h);
  if (steps >= read(map.PARAMETER_STEP_LIMIT)) {
    finish(lane, map.STATUS_STEP_UNDERFLOW, time + h, map.WORK_Y + lane, LANE_COUNT);
    return false;
  }
  let step = h;
  if (!fixed) {
    let factor = stepFactor(error);
    if (read(map.WORK_JUST_REJECTED + lane) != 0.0) factor = Math.min(factor, 1.0);
    write(map.WORK_JUST_REJECTED + lane, 0.0);
    step = h * factor;
  }
  write(map.WORK_H + lane, clipped(lane, step));
  return true;
}

/** Whether any lane has a trajectory. */
function busy(): boolean {
  for (let lane = 0; lane < LANE_COUNT; lane++) if (read(map.WORK_TRAJECTORY + lane) >= 0.0) return true;
  return false;
}

/** Fly the whole batch described in the parameter row; returns the number of trajectories flown. */
export function propagate(): i32 {
  let next = 0;
  for (let lane = 0; lane < LANE_COUNT; lane++) write(map.WORK_TRAJECTORY + lane, -1.0);
  for (let lane = 0; lane < LANE_COUNT; lane++) next = refill(lane, next);
  const ephemeris = usesEphemeris();
  while (busy()) {
    if (ephemeris) ephemerisTrial();
    else trial();
    if (read(map.PARAMETER_MATRIX) != 0.0) matrixTrial();
    write(map.WORK_DENSE_READY, 0.0);
    for (let lane = 0; lane < LANE_COUNT; lane++) {
      if (read(map.WORK_TRAJECTORY + lane) >= 0.0 && !settle(lane)) next = refill(lane, next);
    }
  }
  return readIndex(map.PARAMETER_TRAJECTORY_COUNT);
}
