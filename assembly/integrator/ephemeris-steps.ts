/**
 * Trial steps of the ephemeris model, whose forces depend on time: each lane evaluates its stages at its own times. Common
 * subset. Not here: the weighted sums and the circular problem (dop853.ts), the forces (dynamics/ephemeris.ts).
 */
import { read, write } from '../cells';
import { nearerSquared, ephemerisDerivative } from '../dynamics/ephemeris';
import * as map from '../memory';
import { errorRatios, LANE_COUNT, solutionStates, stageStates } from './dop853';
import * as T from './tableau';

/** Whether the batch is flown in the ephemeris model. */
export function usesEphemeris(): boolean {
  return read(map.PARAMETER_MODEL) == map.MODEL_EPHEMERIS;
}

/** Time of the ephemeris at a fraction of a lane's step. */
export function ephemerisTime(lane: i32, fraction: f64): f64 {
  const start = read(map.WORK_EPOCH + lane) + read(map.WORK_TIME + lane);
  return fraction == 0.0 ? start : start + fraction * read(map.WORK_H + lane);
}

/** Node of a stage. */
function node(stage: i32): f64 {
  if (stage == 2) return T.C2;
  if (stage == 3) return T.C3;
  if (stage == 4) return T.C4;
  if (stage == 5) return T.C5;
  if (stage == 6) return T.C6;
  if (stage == 7) return T.C7;
  if (stage == 8) return T.C8;
  if (stage == 9) return T.C9;
  if (stage == 10) return T.C10;
  if (stage == 11) return T.C11;
  if (stage == 12) return T.C12;
  if (stage == 13) return T.C13;
  if (stage == 14) return T.C14;
  if (stage == 15) return T.C15;
  return T.C16;
}

/** Time of the ephemeris at a stage of a lane's step. */
export function stageTime(lane: i32, stage: i32): f64 {
  return stage == 1 ? ephemerisTime(lane, 0.0) : ephemerisTime(lane, node(stage));
}

/** Derivatives of the states at cells `from` into a stage, for every lane that is not idle. */
function stageDerivatives(stage: i32, from: i32): void {
  for (let lane = 0; lane < LANE_COUNT; lane++)
    if (read(map.WORK_TRAJECTORY + lane) >= 0.0)
      ephemerisDerivative(lane, stageTime(lane, stage), from, map.WORK_K + 6 * LANE_COUNT * (stage - 1));
}

/** Derivative of a lane's state in WORK_Y, into stage 1: the start of its trajectory. */
export function ephemerisFirstDerivative(lane: i32): void {
  ephemerisDerivative(lane, read(map.WORK_EPOCH + lane) + read(map.WORK_TIME + lane), map.WORK_Y, map.WORK_K);
  write(map.WORK_NEARER + lane, nearerSquared(lane, map.WORK_Y));
}

/** Derivative of a lane's state in WORK_NEW, `later` after its start, into stage 2: the Euler probe of its first step. */
export function ephemerisProbeDerivative(lane: i32, later: f64): void {
  ephemerisDerivative(lane, read(map.WORK_EPOCH + lane) + later, map.WORK_NEW, map.WORK_K + 6 * LANE_COUNT);
}

/** One trial, as trial() in dop853.ts. */
export function ephemerisTrial(): void {
  for (let stage = 2; stage <= 12; stage++) {
    stageStates(stage);
    stageDerivatives(stage, map.WORK_STAGE);
  }
  solutionStates();
  for (let lane = 0; lane < LANE_COUNT; lane++) {
    if (read(map.WORK_TRAJECTORY + lane) < 0.0) continue;
    ephemerisDerivative(lane, stageTime(lane, 13), map.WORK_NEW, map.WORK_K + 72 * LANE_COUNT);
    write(map.WORK_NEARER + lane, nearerSquared(lane, map.WORK_NEW));
  }
  errorRatios();
}

/** Stages 14 to 16 of the step just tried. */
export function ephemerisDenseStages(): void {
  for (let stage = 14; stage <= 16; stage++) {
    stageStates(stage);
    stageDerivatives(stage, map.WORK_STAGE);
  }
}
