/**
 * Trial steps of the ephemeris model, whose forces depend on time: each lane's stages are looked up at its own instants.
 * Common subset; the weighted sums are dop853.ts's, the forces dynamics/ephemeris.ts's.
 * Not here: the circular problem, whose trial is one straight line (dop853.ts).
 */
import { read, write } from '../cells';
import { nearerSquared, timedDerivative } from '../dynamics/ephemeris';
import {
  MODEL_EPHEMERIS,
  PARAMETER_MODEL,
  WORK_EPOCH,
  WORK_H,
  WORK_K,
  WORK_NEARER,
  WORK_NEW,
  WORK_STAGE,
  WORK_TIME,
  WORK_TRAJECTORY,
  WORK_Y,
} from '../memory';
import { errorRatios, LANE_COUNT, solutionStates, stageStates } from './dop853';
import { C10, C11, C12, C13, C14, C15, C16, C2, C3, C4, C5, C6, C7, C8, C9 } from './tableau';

/** Whether the batch is flown in the ephemeris model. */
export function isTimed(): boolean {
  return read(PARAMETER_MODEL) == MODEL_EPHEMERIS;
}

/** Time of the ephemeris at a fraction of a lane's step. */
export function timeAt(lane: i32, fraction: f64): f64 {
  const start = read(WORK_EPOCH + lane) + read(WORK_TIME + lane);
  return fraction == 0.0 ? start : start + fraction * read(WORK_H + lane);
}

/** Node of a stage. */
function node(stage: i32): f64 {
  if (stage == 2) return C2;
  if (stage == 3) return C3;
  if (stage == 4) return C4;
  if (stage == 5) return C5;
  if (stage == 6) return C6;
  if (stage == 7) return C7;
  if (stage == 8) return C8;
  if (stage == 9) return C9;
  if (stage == 10) return C10;
  if (stage == 11) return C11;
  if (stage == 12) return C12;
  if (stage == 13) return C13;
  if (stage == 14) return C14;
  if (stage == 15) return C15;
  return C16;
}

/** Time of the ephemeris at a stage of a lane's step. */
export function stageTime(lane: i32, stage: i32): f64 {
  return stage == 1 ? timeAt(lane, 0.0) : timeAt(lane, node(stage));
}

/** Derivatives of the states at cells `from` into a stage, for every lane that flies. */
function stageDerivatives(stage: i32, from: i32): void {
  for (let lane = 0; lane < LANE_COUNT; lane++)
    if (read(WORK_TRAJECTORY + lane) >= 0.0)
      timedDerivative(lane, stageTime(lane, stage), from, WORK_K + 6 * LANE_COUNT * (stage - 1));
}

/** Derivative of a lane's state in WORK_Y, into stage 1: the start of its trajectory. */
export function timedFirstDerivative(lane: i32): void {
  timedDerivative(lane, read(WORK_EPOCH + lane) + read(WORK_TIME + lane), WORK_Y, WORK_K);
  write(WORK_NEARER + lane, nearerSquared(lane, WORK_Y));
}

/** Derivative of a lane's state in WORK_NEW a little later, into stage 2: the probe of its first step. */
export function timedProbeDerivative(lane: i32, later: f64): void {
  timedDerivative(lane, read(WORK_EPOCH + lane) + later, WORK_NEW, WORK_K + 6 * LANE_COUNT);
}

/** One trial, as dop853.ts's. */
export function timedTrial(): void {
  for (let stage = 2; stage <= 12; stage++) {
    stageStates(stage);
    stageDerivatives(stage, WORK_STAGE);
  }
  solutionStates();
  for (let lane = 0; lane < LANE_COUNT; lane++) {
    if (read(WORK_TRAJECTORY + lane) < 0.0) continue;
    timedDerivative(lane, stageTime(lane, 13), WORK_NEW, WORK_K + 72 * LANE_COUNT);
    write(WORK_NEARER + lane, nearerSquared(lane, WORK_NEW));
  }
  errorRatios();
}

/** Stages 14 to 16 of the step just tried. */
export function timedDenseStages(): void {
  for (let stage = 14; stage <= 16; stage++) {
    stageStates(stage);
    stageDerivatives(stage, WORK_STAGE);
  }
}
