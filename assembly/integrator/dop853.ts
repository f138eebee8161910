/**
 * Trial step of DOP853 for two trajectories at once (f64x2), each with its own step size, and the extra stages of its
 * dense output. Straight-line code: no branches, no choice of step, no events (those are in batch.ts).
 * The scalar twin in tests/kernel/twin does the same operations in the same order.
 */
import { derivative } from '../dynamics/crtbp';
import {
  PARAMETER_MASS_RATIO,
  PARAMETER_TOLERANCE,
  WORK_DENSE,
  WORK_ERROR,
  WORK_H,
  WORK_K,
  WORK_NEARER,
  WORK_NEW,
  WORK_STAGE,
  WORK_Y,
} from '../memory';
import {
  at, dense4, dense5, dense6, dense7, error3, error5, k, solution, stage10, stage11, stage12, stage14, stage15, stage16,
  stage2, stage3, stage4, stage5, stage6, stage7, stage8, stage9,
} from './stages';

/** Trajectories that one step advances. */
export const LANE_COUNT = 2;

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function splatCell(cell: i32): v128 {
  return f64x2.splat(load<f64>(cell << 3));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stageAddress(i: i32): usize {
  return (WORK_K + 12 * (i - 1)) << 3;
}

/** Derivatives of the states in WORK_Y, into stage 1: the start of a trajectory. */
export function firstDerivative(): void {
  derivative(at(WORK_Y, 0), at(WORK_Y, 1), at(WORK_Y, 2), at(WORK_Y, 3), at(WORK_Y, 4), at(WORK_Y, 5), splatCell(PARAMETER_MASS_RATIO), stageAddress(1));
}

/** Derivatives of the states in WORK_NEW, into stage 2: the probe of the first step size. */
export function probeDerivative(): void {
  derivative(at(WORK_NEW, 0), at(WORK_NEW, 1), at(WORK_NEW, 2), at(WORK_NEW, 3), at(WORK_NEW, 4), at(WORK_NEW, 5), splatCell(PARAMETER_MASS_RATIO), stageAddress(2));
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
  const fifth = weighted(error5(WORK_K, 6, 0), error5(WORK_K, 6, 1), error5(WORK_K, 6, 2), error5(WORK_K, 6, 3), error5(WORK_K, 6, 4), error5(WORK_K, 6, 5), overPlace, overRate);
  const third = weighted(error3(WORK_K, 6, 0), error3(WORK_K, 6, 1), error3(WORK_K, 6, 2), error3(WORK_K, 6, 3), error3(WORK_K, 6, 4), error3(WORK_K, 6, 5), overPlace, overRate);
  // A step without any error (free fall along an axis at rest) would divide 0 by 0.
  const mix = f64x2.max(f64x2.add(fifth, f64x2.mul(f64x2.splat(0.01), third)), f64x2.splat(1e-300));
  const size = f64x2.div(f64x2.mul(h, fifth), f64x2.sqrt(f64x2.mul(f64x2.splat(6.0), mix)));
  v128.store(WORK_ERROR << 3, f64x2.div(size, splatCell(PARAMETER_TOLERANCE)));
}

/** One trial: WORK_Y and stage 1 to WORK_NEW, stages 2 to 13 and the error over tolerance in WORK_ERROR. */
export function trial(): void {
  const h = v128.load(WORK_H << 3);
  const mu = splatCell(PARAMETER_MASS_RATIO);

  derivative(stage2(h, WORK_Y, WORK_K, 6, 0), stage2(h, WORK_Y, WORK_K, 6, 1), stage2(h, WORK_Y, WORK_K, 6, 2), stage2(h, WORK_Y, WORK_K, 6, 3), stage2(h, WORK_Y, WORK_K, 6, 4), stage2(h, WORK_Y, WORK_K, 6, 5), mu, stageAddress(2));
  derivative(stage3(h, WORK_Y, WORK_K, 6, 0), stage3(h, WORK_Y, WORK_K, 6, 1), stage3(h, WORK_Y, WORK_K, 6, 2), stage3(h, WORK_Y, WORK_K, 6, 3), stage3(h, WORK_Y, WORK_K, 6, 4), stage3(h, WORK_Y, WORK_K, 6, 5), mu, stageAddress(3));
  derivative(stage4(h, WORK_Y, WORK_K, 6, 0), stage4(h, WORK_Y, WORK_K, 6, 1), stage4(h, WORK_Y, WORK_K, 6, 2), stage4(h, WORK_Y, WORK_K, 6, 3), stage4(h, WORK_Y, WORK_K, 6, 4), stage4(h, WORK_Y, WORK_K, 6, 5), mu, stageAddress(4));
  derivative(stage5(h, WORK_Y, WORK_K, 6, 0), stage5(h, WORK_Y, WORK_K, 6, 1), stage5(h, WORK_Y, WORK_K, 6, 2), stage5(h, WORK_Y, WORK_K, 6, 3), stage5(h, WORK_Y, WORK_K, 6, 4), stage5(h, WORK_Y, WORK_K, 6, 5), mu, stageAddress(5));
  derivative(stage6(h, WORK_Y, WORK_K, 6, 0), stage6(h, WORK_Y, WORK_K, 6, 1), stage6(h, WORK_Y, WORK_K, 6, 2), stage6(h, WORK_Y, WORK_K, 6, 3), stage6(h, WORK_Y, WORK_K, 6, 4), stage6(h, WORK_Y, WORK_K, 6, 5), mu, stageAddress(6));
  derivative(stage7(h, WORK_Y, WORK_K, 6, 0), stage7(h, WORK_Y, WORK_K, 6, 1), stage7(h, WORK_Y, WORK_K, 6, 2), stage7(h, WORK_Y, WORK_K, 6, 3), stage7(h, WORK_Y, WORK_K, 6, 4), stage7(h, WORK_Y, WORK_K, 6, 5), mu, stageAddress(7));
  derivative(stage8(h, WORK_Y, WORK_K, 6, 0), stage8(h, WORK_Y, WORK_K, 6, 1), stage8(h, WORK_Y, WORK_K, 6, 2), stage8(h, WORK_Y, WORK_K, 6, 3), stage8(h, WORK_Y, WORK_K, 6, 4), stage8(h, WORK_Y, WORK_K, 6, 5), mu, stageAddress(8));
  derivative(stage9(h, WORK_Y, WORK_K, 6, 0), stage9(h, WORK_Y, WORK_K, 6, 1), stage9(h, WORK_Y, WORK_K, 6, 2), stage9(h, WORK_Y, WORK_K, 6, 3), stage9(h, WORK_Y, WORK_K, 6, 4), stage9(h, WORK_Y, WORK_K, 6, 5), mu, stageAddress(9));
  derivative(stage10(h, WORK_Y, WORK_K, 6, 0), stage10(h, WORK_Y, WORK_K, 6, 1), stage10(h, WORK_Y, WORK_K, 6, 2), stage10(h, WORK_Y, WORK_K, 6, 3), stage10(h, WORK_Y, WORK_K, 6, 4), stage10(h, WORK_Y, WORK_K, 6, 5), mu, stageAddress(10));
  derivative(stage11(h, WORK_Y, WORK_K, 6, 0), stage11(h, WORK_Y, WORK_K, 6, 1), stage11(h, WORK_Y, WORK_K, 6, 2), stage11(h, WORK_Y, WORK_K, 6, 3), stage11(h, WORK_Y, WORK_K, 6, 4), stage11(h, WORK_Y, WORK_K, 6, 5), mu, stageAddress(11));
  derivative(stage12(h, WORK_Y, WORK_K, 6, 0), stage12(h, WORK_Y, WORK_K, 6, 1), stage12(h, WORK_Y, WORK_K, 6, 2), stage12(h, WORK_Y, WORK_K, 6, 3), stage12(h, WORK_Y, WORK_K, 6, 4), stage12(h, WORK_Y, WORK_K, 6, 5), mu, stageAddress(12));
  const x0 = solution(h, WORK_Y, WORK_K, 6, 0);
  const x1 = solution(h, WORK_Y, WORK_K, 6, 1);
  const x2 = solution(h, WORK_Y, WORK_K, 6, 2);
  const x3 = solution(h, WORK_Y, WORK_K, 6, 3);
  const x4 = solution(h, WORK_Y, WORK_K, 6, 4);
  const x5 = solution(h, WORK_Y, WORK_K, 6, 5);
  v128.store(WORK_NEW << 3, x0);
  v128.store((WORK_NEW + 2) << 3, x1);
  v128.store((WORK_NEW + 4) << 3, x2);
  v128.store((WORK_NEW + 6) << 3, x3);
  v128.store((WORK_NEW + 8) << 3, x4);
  v128.store((WORK_NEW + 10) << 3, x5);
  derivative(x0, x1, x2, x3, x4, x5, mu, stageAddress(13));

  const one = f64x2.splat(1.0);
  const yz = f64x2.add(square(x1), square(x2));
  const nearer = f64x2.min(f64x2.add(square(x0), yz), f64x2.add(square(f64x2.add(x0, one)), yz));
  writeErrors(h, x3, x4, x5, nearer);
}

/** Stages 14 to 16 of the step just tried. */
export function denseStages(): void {
  const h = v128.load(WORK_H << 3);
  const mu = splatCell(PARAMETER_MASS_RATIO);
  derivative(stage14(h, WORK_Y, WORK_K, 6, 0), stage14(h, WORK_Y, WORK_K, 6, 1), stage14(h, WORK_Y, WORK_K, 6, 2), stage14(h, WORK_Y, WORK_K, 6, 3), stage14(h, WORK_Y, WORK_K, 6, 4), stage14(h, WORK_Y, WORK_K, 6, 5), mu, stageAddress(14));
  derivative(stage15(h, WORK_Y, WORK_K, 6, 0), stage15(h, WORK_Y, WORK_K, 6, 1), stage15(h, WORK_Y, WORK_K, 6, 2), stage15(h, WORK_Y, WORK_K, 6, 3), stage15(h, WORK_Y, WORK_K, 6, 4), stage15(h, WORK_Y, WORK_K, 6, 5), mu, stageAddress(15));
  derivative(stage16(h, WORK_Y, WORK_K, 6, 0), stage16(h, WORK_Y, WORK_K, 6, 1), stage16(h, WORK_Y, WORK_K, 6, 2), stage16(h, WORK_Y, WORK_K, 6, 3), stage16(h, WORK_Y, WORK_K, 6, 4), stage16(h, WORK_Y, WORK_K, 6, 5), mu, stageAddress(16));
}

/** The seven dense coefficients of both lanes; stages 14 to 16 must be there. */
export function denseCoefficients(): void {
  const h = v128.load(WORK_H << 3);
  for (let c = 0; c < 6; c++) {
    const rise = f64x2.sub(at(WORK_NEW, c), at(WORK_Y, c));
    const start = f64x2.sub(f64x2.mul(h, k(WORK_K, 6, 1, c)), rise);
    const end = f64x2.sub(f64x2.sub(rise, f64x2.mul(h, k(WORK_K, 6, 13, c))), start);
    const to = (WORK_DENSE + 14 * c) << 3;
    v128.store(to, rise);
    v128.store(to + 16, start);
    v128.store(to + 32, end);
    v128.store(to + 48, dense4(h, WORK_K, 6, c));
    v128.store(to + 64, dense5(h, WORK_K, 6, c));
    v128.store(to + 80, dense6(h, WORK_K, 6, c));
    v128.store(to + 96, dense7(h, WORK_K, 6, c));
  }
}

/** States of a stage (2 to 12, 14 to 16) into WORK_STAGE: for a right-hand side that is not inlined here. */
export function stageStates(stage: i32): void {
  const h = v128.load(WORK_H << 3);
  for (let c = 0; c < 6; c++) {
    let x = h;
    if (stage == 2) x = stage2(h, WORK_Y, WORK_K, 6, c);
    if (stage == 3) x = stage3(h, WORK_Y, WORK_K, 6, c);
    if (stage == 4) x = stage4(h, WORK_Y, WORK_K, 6, c);
    if (stage == 5) x = stage5(h, WORK_Y, WORK_K, 6, c);
    if (stage == 6) x = stage6(h, WORK_Y, WORK_K, 6, c);
    if (stage == 7) x = stage7(h, WORK_Y, WORK_K, 6, c);
    if (stage == 8) x = stage8(h, WORK_Y, WORK_K, 6, c);
    if (stage == 9) x = stage9(h, WORK_Y, WORK_K, 6, c);
    if (stage == 10) x = stage10(h, WORK_Y, WORK_K, 6, c);
    if (stage == 11) x = stage11(h, WORK_Y, WORK_K, 6, c);
    if (stage == 12) x = stage12(h, WORK_Y, WORK_K, 6, c);
    if (stage == 14) x = stage14(h, WORK_Y, WORK_K, 6, c);
    if (stage == 15) x = stage15(h, WORK_Y, WORK_K, 6, c);
    if (stage == 16) x = stage16(h, WORK_Y, WORK_K, 6, c);
    v128.store((WORK_STAGE + 2 * c) << 3, x);
  }
}

/** States at the end of the step into WORK_NEW. */
export function solutionStates(): void {
  const h = v128.load(WORK_H << 3);
  for (let c = 0; c < 6; c++) v128.store((WORK_NEW + 2 * c) << 3, solution(h, WORK_Y, WORK_K, 6, c));
}

/** Error over tolerance into WORK_ERROR; the squared distances to the nearer body are in WORK_NEARER. */
export function errorRatios(): void {
  writeErrors(v128.load(WORK_H << 3), at(WORK_NEW, 3), at(WORK_NEW, 4), at(WORK_NEW, 5), v128.load(WORK_NEARER << 3));
}
