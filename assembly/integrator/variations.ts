/**
 * State transition matrix Φ by the variational equations Φ′ = A(t)Φ, over the steps of the trajectory: a second pass
 * over the stages of each trial, so that the trajectory is the same with and without it. A in the circular problem
 * is here, for both lanes at once; in the ephemeris model dynamics/ephemeris-gradient.ts has it, lane by lane.
 * Symbols: ξ y z position, µ mass ratio, p = GM/ρ³ and q = 3GM/ρ⁵ of each body, G gradient of the acceleration.
 * Source: Szebehely, Theory of Orbits (1967), section 1.5 and chapter 5, origin moved to the Moon.
 */
import { ephemerisMatrixDerivative } from '../dynamics/ephemeris-gradient';
import * as map from '../memory';
import { stateTransitionCount } from './state-transition';
import { LANE_COUNT } from './dop853';
import * as sum from './stages';
import { usesEphemeris, stageTime } from './ephemeris-steps';

/** Components of Φ, and how far apart its stages lie. */
const SIZE = 36;

/** The cells of a step: states and matrices at its start, their stage derivatives, and both at its end. */
const Y = map.WORK_Y;
const K = map.WORK_K;
const NEW = map.WORK_NEW;
const MATRIX = map.WORK_MATRIX;
const MATRIX_K = map.WORK_MATRIX_K;
const MATRIX_NEW = map.WORK_MATRIX_NEW;

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function put(cell: i32, value: v128): void {
  v128.store(cell << 3, value);
}

/** AΦ at a position, for the matrix at cell `from`, into cell `to`. */
function matrixDerivative(ξ: v128, y: v128, z: v128, from: i32, to: i32, count: i32): void {
  const one = f64x2.splat(1.0);
  const two = f64x2.splat(2.0);
  const three = f64x2.splat(3.0);
  const µ = f64x2.splat(load<f64>(map.PARAMETER_MASS_RATIO << 3));
  const ξ1 = f64x2.add(ξ, one);
  const yz = f64x2.add(f64x2.mul(y, y), f64x2.mul(z, z));
  const ρ1ρ1 = f64x2.add(f64x2.mul(ξ1, ξ1), yz);
  const ρ2ρ2 = f64x2.add(f64x2.mul(ξ, ξ), yz);
  const p1 = f64x2.div(f64x2.sub(one, µ), f64x2.mul(ρ1ρ1, f64x2.sqrt(ρ1ρ1)));
  const p2 = f64x2.div(µ, f64x2.mul(ρ2ρ2, f64x2.sqrt(ρ2ρ2)));
  const q1 = f64x2.div(f64x2.mul(three, p1), ρ1ρ1);
  const q2 = f64x2.div(f64x2.mul(three, p2), ρ2ρ2);
  const p = f64x2.add(p1, p2);
  const q = f64x2.add(q1, q2);
  const turn = f64x2.sub(one, p);
  const tilt = f64x2.add(f64x2.mul(q1, ξ1), f64x2.mul(q2, ξ));
  const gxx = f64x2.add(turn, f64x2.add(f64x2.mul(q1, f64x2.mul(ξ1, ξ1)), f64x2.mul(q2, f64x2.mul(ξ, ξ))));
  const gyy = f64x2.add(turn, f64x2.mul(q, f64x2.mul(y, y)));
  const gzz = f64x2.sub(f64x2.mul(q, f64x2.mul(z, z)), p);
  const gxy = f64x2.mul(tilt, y);
  const gxz = f64x2.mul(tilt, z);
  const gyz = f64x2.mul(q, f64x2.mul(y, z));
  for (let c = 0; c < count; c += 6) {
    const x0 = sum.at(from, c);
    const x1 = sum.at(from, c + 1);
    const x2 = sum.at(from, c + 2);
    const v0 = sum.at(from, c + 3);
    const v1 = sum.at(from, c + 4);
    const column = to + 2 * c;
    put(column, v0);
    put(column + 2, v1);
    put(column + 4, sum.at(from, c + 5));
    const a0 = f64x2.add(f64x2.add(f64x2.mul(gxx, x0), f64x2.mul(gxy, x1)), f64x2.mul(gxz, x2));
    const a1 = f64x2.add(f64x2.add(f64x2.mul(gxy, x0), f64x2.mul(gyy, x1)), f64x2.mul(gyz, x2));
    const a2 = f64x2.add(f64x2.add(f64x2.mul(gxz, x0), f64x2.mul(gyz, x1)), f64x2.mul(gzz, x2));
    put(column + 6, f64x2.add(a0, f64x2.mul(two, v1)));
    put(column + 8, f64x2.sub(a1, f64x2.mul(two, v0)));
    put(column + 10, a2);
  }
}

/** Φ of a stage (2 to 12, 14 to 16) into cells `to`, and the trajectory's place there into WORK_STAGE. */
function matrixStates(stage: i32, to: i32, count: i32): void {
  const h = v128.load(map.WORK_H << 3);
  if (stage == 2) {
    for (let c = 0; c < 3; c++) put(map.WORK_STAGE + 2 * c, sum.stage2(h, Y, K, 6, c));
    for (let c = 0; c < count; c++) put(to + 2 * c, sum.stage2(h, MATRIX, MATRIX_K, SIZE, c));
  } else if (stage == 3) {
    for (let c = 0; c < 3; c++) put(map.WORK_STAGE + 2 * c, sum.stage3(h, Y, K, 6, c));
    for (let c = 0; c < count; c++) put(to + 2 * c, sum.stage3(h, MATRIX, MATRIX_K, SIZE, c));
  } else if (stage == 4) {
    for (let c = 0; c < 3; c++) put(map.WORK_STAGE + 2 * c, sum.stage4(h, Y, K, 6, c));
    for (let c = 0; c < count; c++) put(to + 2 * c, sum.stage4(h, MATRIX, MATRIX_K, SIZE, c));
  } else if (stage == 5) {
    for (let c = 0; c < 3; c++) put(map.WORK_STAGE + 2 * c, sum.stage5(h, Y, K, 6, c));
    for (let c = 0; c < count; c++) put(to + 2 * c, sum.stage5(h, MATRIX, MATRIX_K, SIZE, c));
  } else if (stage == 6) {
    for (let c = 0; c < 3; c++) put(map.WORK_STAGE + 2 * c, sum.stage6(h, Y, K, 6, c));
    for (let c = 0; c < count; c++) put(to + 2 * c, sum.stage6(h, MATRIX, MATRIX_K, SIZE, c));
  } else if (stage == 7) {
    for (let c = 0; c < 3; c++) put(map.WORK_STAGE + 2 * c, sum.stage7(h, Y, K, 6, c));
    for (let c = 0; c < count; c++) put(to + 2 * c, sum.stage7(h, MATRIX, MATRIX_K, SIZE, c));
  } else if (stage == 8) {
    for (let c = 0; c < 3; c++) put(map.WORK_STAGE + 2 * c, sum.stage8(h, Y, K, 6, c));
    for (let c = 0; c < count; c++) put(to + 2 * c, sum.stage8(h, MATRIX, MATRIX_K, SIZE, c));
  } else if (stage == 9) {
    for (let c = 0; c < 3; c++) put(map.WORK_STAGE + 2 * c, sum.stage9(h, Y, K, 6, c));
    for (let c = 0; c < count; c++) put(to + 2 * c, sum.stage9(h, MATRIX, MATRIX_K, SIZE, c));
  } else if (stage == 10) {
    for (let c = 0; c < 3; c++) put(map.WORK_STAGE + 2 * c, sum.stage10(h, Y, K, 6, c));
    for (let c = 0; c < count; c++) put(to + 2 * c, sum.stage10(h, MATRIX, MATRIX_K, SIZE, c));
  } else if (stage == 11) {
    for (let c = 0; c < 3; c++) put(map.WORK_STAGE + 2 * c, sum.stage11(h, Y, K, 6, c));
    for (let c = 0; c < count; c++) put(to + 2 * c, sum.stage11(h, MATRIX, MATRIX_K, SIZE, c));
  } else if (stage == 12) {
    for (let c = 0; c < 3; c++) put(map.WORK_STAGE + 2 * c, sum.stage12(h, Y, K, 6, c));
    for (let c = 0; c < count; c++) put(to + 2 * c, sum.stage12(h, MATRIX, MATRIX_K, SIZE, c));
  } else if (stage == 14) {
    for (let c = 0; c < 3; c++) put(map.WORK_STAGE + 2 * c, sum.stage14(h, Y, K, 6, c));
    for (let c = 0; c < count; c++) put(to + 2 * c, sum.stage14(h, MATRIX, MATRIX_K, SIZE, c));
  } else if (stage == 15) {
    for (let c = 0; c < 3; c++) put(map.WORK_STAGE + 2 * c, sum.stage15(h, Y, K, 6, c));
    for (let c = 0; c < count; c++) put(to + 2 * c, sum.stage15(h, MATRIX, MATRIX_K, SIZE, c));
  } else if (stage == 16) {
    for (let c = 0; c < 3; c++) put(map.WORK_STAGE + 2 * c, sum.stage16(h, Y, K, 6, c));
    for (let c = 0; c < count; c++) put(to + 2 * c, sum.stage16(h, MATRIX, MATRIX_K, SIZE, c));
  }
}

/** Derivative of the Φ at cells `from`, along the states at cells `place`, into a stage. */
function stageDerivative(stage: i32, place: i32, from: i32, count: i32): void {
  const to = MATRIX_K + 2 * SIZE * (stage - 1);
  if (usesEphemeris()) {
    for (let lane = 0; lane < LANE_COUNT; lane++)
      if (load<f64>((map.WORK_TRAJECTORY + lane) << 3) >= 0.0) ephemerisMatrixDerivative(lane, stageTime(lane, stage), place, from, to, count);
  } else matrixDerivative(sum.at(place, 0), sum.at(place, 1), sum.at(place, 2), from, to, count);
}

/** Derivative of Φ at the start of a lane's trajectory, into its stage 1. */
export function firstMatrixDerivative(lane: i32): void {
  const count = stateTransitionCount();
  if (usesEphemeris()) ephemerisMatrixDerivative(lane, stageTime(lane, 1), Y, MATRIX, MATRIX_K, count);
  else matrixDerivative(sum.at(Y, 0), sum.at(Y, 1), sum.at(Y, 2), MATRIX, MATRIX_K, count);
}

/** Φ over the trial just made: stages 2 to 13 of Φ and its value at the end of the step. */
export function matrixTrial(): void {
  const count = stateTransitionCount();
  for (let stage = 2; stage <= 12; stage++) {
    matrixStates(stage, MATRIX_NEW, count);
    stageDerivative(stage, map.WORK_STAGE, MATRIX_NEW, count);
  }
  const h = v128.load(map.WORK_H << 3);
  for (let c = 0; c < count; c++) put(MATRIX_NEW + 2 * c, sum.solution(h, MATRIX, MATRIX_K, SIZE, c));
  stageDerivative(13, NEW, MATRIX_NEW, count);
}

/** Stages 14 to 16 and the dense coefficients of Φ; those of the state must be there. */
export function matrixDenseCoefficients(): void {
  const count = stateTransitionCount();
  const h = v128.load(map.WORK_H << 3);
  // The coefficients' own cells hold Φ of the stage until they are written.
  for (let stage = 14; stage <= 16; stage++) {
    matrixStates(stage, map.WORK_MATRIX_DENSE, count);
    stageDerivative(stage, map.WORK_STAGE, map.WORK_MATRIX_DENSE, count);
  }
  for (let c = 0; c < count; c++) {
    const rise = f64x2.sub(sum.at(MATRIX_NEW, c), sum.at(MATRIX, c));
    const start = f64x2.sub(f64x2.mul(h, sum.k(MATRIX_K, SIZE, 1, c)), rise);
    const end = f64x2.sub(f64x2.sub(rise, f64x2.mul(h, sum.k(MATRIX_K, SIZE, 13, c))), start);
    const to = map.WORK_MATRIX_DENSE + 14 * c;
    put(to, rise);
    put(to + 2, start);
    put(to + 4, end);
    put(to + 6, sum.dense4(h, MATRIX_K, SIZE, c));
    put(to + 8, sum.dense5(h, MATRIX_K, SIZE, c));
    put(to + 10, sum.dense6(h, MATRIX_K, SIZE, c));
    put(to + 12, sum.dense7(h, MATRIX_K, SIZE, c));
  }
}
