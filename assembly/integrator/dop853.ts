/**
 * Trial step of DOP853 for two trajectories at once (f64x2), each with its own step size, and the extra stages of its
 * dense output. Straight-line code: no branches, no choice of step, no events (those are in batch.ts).
 * tests/kernel/scalar-reference does the same operations in the same order.
 */
import { derivative } from '../dynamics/crtbp';
import * as map from '../memory';
import * as sum from './stages';

/** Trajectories that one step advances. */
export const LANE_COUNT = 2;

/** The cells of a step: states at its start, stage derivatives, states at its end. */
const Y = map.WORK_Y;
const K = map.WORK_K;
const NEW = map.WORK_NEW;

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function splatCell(cell: i32): v128 {
  return f64x2.splat(load<f64>(cell << 3));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stageAddress(i: i32): usize {
  return (K + 12 * (i - 1)) << 3;
}

/** Derivatives of the states in WORK_Y, into stage 1: the start of a trajectory. */
export function firstDerivative(): void {
  derivative(sum.at(Y, 0), sum.at(Y, 1), sum.at(Y, 2), sum.at(Y, 3), sum.at(Y, 4), sum.at(Y, 5), splatCell(map.PARAMETER_MASS_RATIO), stageAddress(1));
}

/** Derivatives of the states in WORK_NEW, into stage 2: the probe of the first step size. */
export function probeDerivative(): void {
  derivative(sum.at(NEW, 0), sum.at(NEW, 1), sum.at(NEW, 2), sum.at(NEW, 3), sum.at(NEW, 4), sum.at(NEW, 5), splatCell(map.PARAMETER_MASS_RATIO), stageAddress(2));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function square(a: v128): v128 {
  return f64x2.mul(a, a);
}

/** Weighted squared error: position over the squared distance to the nearer body, velocity over 1 + v². */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function weighted(e0: v128, e1: v128, e2: v128, e3: v128, e4: v128, e5: v128, overPlace: v128, overRate: v128): v128 {
  const place = f64x2.add(f64x2.add(square(e0), square(e1)), square(e2));
  const rate = f64x2.add(f64x2.add(square(e3), square(e4)), square(e5));
  return f64x2.add(f64x2.mul(place, overPlace), f64x2.mul(rate, overRate));
}

/** Error over tolerance into WORK_ERROR, given the new velocity and the squared distance to the nearer body. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function writeErrors(h: v128, x3: v128, x4: v128, x5: v128, nearer: v128): void {
  const one = f64x2.splat(1.0);
  const overPlace = f64x2.div(one, nearer);
  const overRate = f64x2.div(one, f64x2.add(one, f64x2.add(f64x2.add(square(x3), square(x4)), square(x5))));
  const fifth = weighted(sum.error5(K, 6, 0), sum.error5(K, 6, 1), sum.error5(K, 6, 2), sum.error5(K, 6, 3), sum.error5(K, 6, 4), sum.error5(K, 6, 5), overPlace, overRate);
  const third = weighted(sum.error3(K, 6, 0), sum.error3(K, 6, 1), sum.error3(K, 6, 2), sum.error3(K, 6, 3), sum.error3(K, 6, 4), sum.error3(K, 6, 5), overPlace, overRate);
  // A step without any error (free fall along an axis at rest) would divide 0 by 0.
  const mix = f64x2.max(f64x2.add(fifth, f64x2.mul(f64x2.splat(0.01), third)), f64x2.splat(1e-300));
  const size = f64x2.div(f64x2.mul(h, fifth), f64x2.sqrt(f64x2.mul(f64x2.splat(6.0), mix)));
  v128.store(map.WORK_ERROR << 3, f64x2.div(size, splatCell(map.PARAMETER_TOLERANCE)));
}

/** One trial: WORK_Y and stage 1 to WORK_NEW, stages 2 to 13 and the error over tolerance in WORK_ERROR. */
export function trial(): void {
  const h = v128.load(map.WORK_H << 3);
  const mu = splatCell(map.PARAMETER_MASS_RATIO);

  derivative(sum.stage2(h, Y, K, 6, 0), sum.stage2(h, Y, K, 6, 1), sum.stage2(h, Y, K, 6, 2), sum.stage2(h, Y, K, 6, 3), sum.stage2(h, Y, K, 6, 4), sum.stage2(h, Y, K, 6, 5), mu, stageAddress(2));
  derivative(sum.stage3(h, Y, K, 6, 0), sum.stage3(h, Y, K, 6, 1), sum.stage3(h, Y, K, 6, 2), sum.stage3(h, Y, K, 6, 3), sum.stage3(h, Y, K, 6, 4), sum.stage3(h, Y, K, 6, 5), mu, stageAddress(3));
  derivative(sum.stage4(h, Y, K, 6, 0), sum.stage4(h, Y, K, 6, 1), sum.stage4(h, Y, K, 6, 2), sum.stage4(h, Y, K, 6, 3), sum.stage4(h, Y, K, 6, 4), sum.stage4(h, Y, K, 6, 5), mu, stageAddress(4));
  derivative(sum.stage5(h, Y, K, 6, 0), sum.stage5(h, Y, K, 6, 1), sum.stage5(h, Y, K, 6, 2), sum.stage5(h, Y, K, 6, 3), sum.stage5(h, Y, K, 6, 4), sum.stage5(h, Y, K, 6, 5), mu, stageAddress(5));
  derivative(sum.stage6(h, Y, K, 6, 0), sum.stage6(h, Y, K, 6, 1), sum.stage6(h, Y, K, 6, 2), sum.stage6(h, Y, K, 6, 3), sum.stage6(h, Y, K, 6, 4), sum.stage6(h, Y, K, 6, 5), mu, stageAddress(6));
  derivative(sum.stage7(h, Y, K, 6, 0), sum.stage7(h, Y, K, 6, 1), sum.stage7(h, Y, K, 6, 2), sum.stage7(h, Y, K, 6, 3), sum.stage7(h, Y, K, 6, 4), sum.stage7(h, Y, K, 6, 5), mu, stageAddress(7));
  derivative(sum.stage8(h, Y, K, 6, 0), sum.stage8(h, Y, K, 6, 1), sum.stage8(h, Y, K, 6, 2), sum.stage8(h, Y, K, 6, 3), sum.stage8(h, Y, K, 6, 4), sum.stage8(h, Y, K, 6, 5), mu, stageAddress(8));
  derivative(sum.stage9(h, Y, K, 6, 0), sum.stage9(h, Y, K, 6, 1), sum.stage9(h, Y, K, 6, 2), sum.stage9(h, Y, K, 6, 3), sum.stage9(h, Y, K, 6, 4), sum.stage9(h, Y, K, 6, 5), mu, stageAddress(9));
  derivative(sum.stage10(h, Y, K, 6, 0), sum.stage10(h, Y, K, 6, 1), sum.stage10(h, Y, K, 6, 2), sum.stage10(h, Y, K, 6, 3), sum.stage10(h, Y, K, 6, 4), sum.stage10(h, Y, K, 6, 5), mu, stageAddress(10));
  derivative(sum.stage11(h, Y, K, 6, 0), sum.stage11(h, Y, K, 6, 1), sum.stage11(h, Y, K, 6, 2), sum.stage11(h, Y, K, 6, 3), sum.stage11(h, Y, K, 6, 4), sum.stage11(h, Y, K, 6, 5), mu, stageAddress(11));
  derivative(sum.stage12(h, Y, K, 6, 0), sum.stage12(h, Y, K, 6, 1), sum.stage12(h, Y, K, 6, 2), sum.stage12(h, Y, K, 6, 3), sum.stage12(h, Y, K, 6, 4), sum.stage12(h, Y, K, 6, 5), mu, stageAddress(12));
  const x0 = sum.solution(h, Y, K, 6, 0);
  const x1 = sum.solution(h, Y, K, 6, 1);
  const x2 = sum.solution(h, Y, K, 6, 2);
  const x3 = sum.solution(h, Y, K, 6, 3);
  const x4 = sum.solution(h, Y, K, 6, 4);
  const x5 = sum.solution(h, Y, K, 6, 5);
  v128.store(NEW << 3, x0);
  v128.store((NEW + 2) << 3, x1);
  v128.store((NEW + 4) << 3, x2);
  v128.store((NEW + 6) << 3, x3);
  v128.store((NEW + 8) << 3, x4);
  v128.store((NEW + 10) << 3, x5);
  derivative(x0, x1, x2, x3, x4, x5, mu, stageAddress(13));

  const one = f64x2.splat(1.0);
  const yz = f64x2.add(square(x1), square(x2));
  const nearer = f64x2.min(f64x2.add(square(x0), yz), f64x2.add(square(f64x2.add(x0, one)), yz));
  writeErrors(h, x3, x4, x5, nearer);
}

/** Stages 14 to 16 of the step just tried. */
export function denseStages(): void {
  const h = v128.load(map.WORK_H << 3);
  const mu = splatCell(map.PARAMETER_MASS_RATIO);
  derivative(sum.stage14(h, Y, K, 6, 0), sum.stage14(h, Y, K, 6, 1), sum.stage14(h, Y, K, 6, 2), sum.stage14(h, Y, K, 6, 3), sum.stage14(h, Y, K, 6, 4), sum.stage14(h, Y, K, 6, 5), mu, stageAddress(14));
  derivative(sum.stage15(h, Y, K, 6, 0), sum.stage15(h, Y, K, 6, 1), sum.stage15(h, Y, K, 6, 2), sum.stage15(h, Y, K, 6, 3), sum.stage15(h, Y, K, 6, 4), sum.stage15(h, Y, K, 6, 5), mu, stageAddress(15));
  derivative(sum.stage16(h, Y, K, 6, 0), sum.stage16(h, Y, K, 6, 1), sum.stage16(h, Y, K, 6, 2), sum.stage16(h, Y, K, 6, 3), sum.stage16(h, Y, K, 6, 4), sum.stage16(h, Y, K, 6, 5), mu, stageAddress(16));
}

/** The seven dense coefficients of both lanes; stages 14 to 16 must be there. */
export function denseCoefficients(): void {
  const h = v128.load(map.WORK_H << 3);
  for (let c = 0; c < 6; c++) {
    const rise = f64x2.sub(sum.at(NEW, c), sum.at(Y, c));
    const start = f64x2.sub(f64x2.mul(h, sum.k(K, 6, 1, c)), rise);
    const end = f64x2.sub(f64x2.sub(rise, f64x2.mul(h, sum.k(K, 6, 13, c))), start);
    const to = (map.WORK_DENSE + 14 * c) << 3;
    v128.store(to, rise);
    v128.store(to + 16, start);
    v128.store(to + 32, end);
    v128.store(to + 48, sum.dense4(h, K, 6, c));
    v128.store(to + 64, sum.dense5(h, K, 6, c));
    v128.store(to + 80, sum.dense6(h, K, 6, c));
    v128.store(to + 96, sum.dense7(h, K, 6, c));
  }
}

/** States of a stage (2 to 12, 14 to 16) into WORK_STAGE: for a right-hand side that is not inlined here. */
export function stageStates(stage: i32): void {
  const h = v128.load(map.WORK_H << 3);
  for (let c = 0; c < 6; c++) {
    let x = h;
    if (stage == 2) x = sum.stage2(h, Y, K, 6, c);
    if (stage == 3) x = sum.stage3(h, Y, K, 6, c);
    if (stage == 4) x = sum.stage4(h, Y, K, 6, c);
    if (stage == 5) x = sum.stage5(h, Y, K, 6, c);
    if (stage == 6) x = sum.stage6(h, Y, K, 6, c);
    if (stage == 7) x = sum.stage7(h, Y, K, 6, c);
    if (stage == 8) x = sum.stage8(h, Y, K, 6, c);
    if (stage == 9) x = sum.stage9(h, Y, K, 6, c);
    if (stage == 10) x = sum.stage10(h, Y, K, 6, c);
    if (stage == 11) x = sum.stage11(h, Y, K, 6, c);
    if (stage == 12) x = sum.stage12(h, Y, K, 6, c);
    if (stage == 14) x = sum.stage14(h, Y, K, 6, c);
    if (stage == 15) x = sum.stage15(h, Y, K, 6, c);
    if (stage == 16) x = sum.stage16(h, Y, K, 6, c);
    v128.store((map.WORK_STAGE + 2 * c) << 3, x);
  }
}

/** States at the end of the step into WORK_NEW. */
export function solutionStates(): void {
  const h = v128.load(map.WORK_H << 3);
  for (let c = 0; c < 6; c++) v128.store((NEW + 2 * c) << 3, sum.solution(h, Y, K, 6, c));
}

/** Error over tolerance into WORK_ERROR; the squared distances to the nearer body are in WORK_NEARER. */
export function errorRatios(): void {
  writeErrors(v128.load(map.WORK_H << 3), sum.at(NEW, 3), sum.at(NEW, 4), sum.at(NEW, 5), v128.load(map.WORK_NEARER << 3));
}
