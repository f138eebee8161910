/**
 * Trial step of DOP853 for two trajectories at once (f64x2), each with its own step size, and the extra stages of its
 * dense output. Straight-line code: no branches, no choice of step, no events (those are in batch.ts).
 * Coefficients and source: tableau.ts. The scalar twin in tests/kernel/twin does the same operations in the same order.
 * Symbols: c component 0 to 5, k(i, c) derivative of stage i, h step sizes of the two lanes, y state at the start.
 */
import { derivative } from '../dynamics/crtbp';
import { PARAMETER_MASS_RATIO, PARAMETER_TOLERANCE, WORK_DENSE, WORK_ERROR, WORK_H, WORK_K, WORK_NEW, WORK_Y } from '../memory';
import {
  A2_1, A3_1, A3_2, A4_1, A4_3, A5_1, A5_3, A5_4, A6_1, A6_4, A6_5, A7_1, A7_4, A7_5, A7_6, A8_1, A8_4, A8_5, A8_6,
  A8_7, A9_1, A9_4, A9_5, A9_6, A9_7, A9_8, A10_1, A10_4, A10_5, A10_6, A10_7, A10_8, A10_9, A11_1, A11_4, A11_5,
  A11_6, A11_7, A11_8, A11_9, A11_10, A12_1, A12_4, A12_5, A12_6, A12_7, A12_8, A12_9, A12_10, A12_11, A14_1, A14_7,
  A14_8, A14_9, A14_10, A14_11, A14_12, A14_13, A15_1, A15_6, A15_7, A15_8, A15_11, A15_12, A15_13, A15_14, A16_1,
  A16_6, A16_7, A16_8, A16_9, A16_13, A16_14, A16_15, B1, B6, B7, B8, B9, B10, B11, B12, E5_1, E5_6, E5_7, E5_8, E5_9,
  E5_10, E5_11, E5_12, E3_1, E3_6, E3_7, E3_8, E3_9, E3_10, E3_11, E3_12, D4_1, D4_6, D4_7, D4_8, D4_9, D4_10, D4_11,
  D4_12, D4_13, D4_14, D4_15, D4_16, D5_1, D5_6, D5_7, D5_8, D5_9, D5_10, D5_11, D5_12, D5_13, D5_14, D5_15, D5_16,
  D6_1, D6_6, D6_7, D6_8, D6_9, D6_10, D6_11, D6_12, D6_13, D6_14, D6_15, D6_16, D7_1, D7_6, D7_7, D7_8, D7_9, D7_10,
  D7_11, D7_12, D7_13, D7_14, D7_15, D7_16,
} from './tableau';

/** Trajectories that one step advances. */
export const LANE_COUNT = 2;

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function splatCell(cell: i32): v128 {
  return f64x2.splat(load<f64>(cell << 3));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function y(c: i32): v128 {
  return v128.load((WORK_Y + 2 * c) << 3);
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function fresh(c: i32): v128 {
  return v128.load((WORK_NEW + 2 * c) << 3);
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stageAddress(i: i32): usize {
  return (WORK_K + 12 * (i - 1)) << 3;
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function k(i: i32, c: i32): v128 {
  return v128.load((WORK_K + 12 * (i - 1) + 2 * c) << 3);
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function add(a: v128, b: v128): v128 {
  return f64x2.add(a, b);
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function mul(weight: f64, b: v128): v128 {
  return f64x2.mul(f64x2.splat(weight), b);
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stage2(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, mul(A2_1, k(1, c))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stage3(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, add(mul(A3_1, k(1, c)), mul(A3_2, k(2, c)))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stage4(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, add(mul(A4_1, k(1, c)), mul(A4_3, k(3, c)))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stage5(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, add(add(mul(A5_1, k(1, c)), mul(A5_3, k(3, c))), mul(A5_4, k(4, c)))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stage6(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, add(add(mul(A6_1, k(1, c)), mul(A6_4, k(4, c))), mul(A6_5, k(5, c)))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stage7(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, add(add(add(mul(A7_1, k(1, c)), mul(A7_4, k(4, c))), mul(A7_5, k(5, c))), mul(A7_6, k(6, c)))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stage8(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, add(add(add(add(mul(A8_1, k(1, c)), mul(A8_4, k(4, c))), mul(A8_5, k(5, c))), mul(A8_6, k(6, c))), mul(A8_7, k(7, c)))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stage9(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, add(add(add(add(add(mul(A9_1, k(1, c)), mul(A9_4, k(4, c))), mul(A9_5, k(5, c))), mul(A9_6, k(6, c))), mul(A9_7, k(7, c))), mul(A9_8, k(8, c)))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stage10(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, add(add(add(add(add(add(mul(A10_1, k(1, c)), mul(A10_4, k(4, c))), mul(A10_5, k(5, c))), mul(A10_6, k(6, c))), mul(A10_7, k(7, c))), mul(A10_8, k(8, c))), mul(A10_9, k(9, c)))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stage11(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, add(add(add(add(add(add(add(mul(A11_1, k(1, c)), mul(A11_4, k(4, c))), mul(A11_5, k(5, c))), mul(A11_6, k(6, c))), mul(A11_7, k(7, c))), mul(A11_8, k(8, c))), mul(A11_9, k(9, c))), mul(A11_10, k(10, c)))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stage12(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, add(add(add(add(add(add(add(add(mul(A12_1, k(1, c)), mul(A12_4, k(4, c))), mul(A12_5, k(5, c))), mul(A12_6, k(6, c))), mul(A12_7, k(7, c))), mul(A12_8, k(8, c))), mul(A12_9, k(9, c))), mul(A12_10, k(10, c))), mul(A12_11, k(11, c)))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stage14(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, add(add(add(add(add(add(add(mul(A14_1, k(1, c)), mul(A14_7, k(7, c))), mul(A14_8, k(8, c))), mul(A14_9, k(9, c))), mul(A14_10, k(10, c))), mul(A14_11, k(11, c))), mul(A14_12, k(12, c))), mul(A14_13, k(13, c)))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stage15(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, add(add(add(add(add(add(add(mul(A15_1, k(1, c)), mul(A15_6, k(6, c))), mul(A15_7, k(7, c))), mul(A15_8, k(8, c))), mul(A15_11, k(11, c))), mul(A15_12, k(12, c))), mul(A15_13, k(13, c))), mul(A15_14, k(14, c)))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function stage16(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, add(add(add(add(add(add(add(mul(A16_1, k(1, c)), mul(A16_6, k(6, c))), mul(A16_7, k(7, c))), mul(A16_8, k(8, c))), mul(A16_9, k(9, c))), mul(A16_13, k(13, c))), mul(A16_14, k(14, c))), mul(A16_15, k(15, c)))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function solution(h: v128, c: i32): v128 {
  return add(y(c), f64x2.mul(h, add(add(add(add(add(add(add(mul(B1, k(1, c)), mul(B6, k(6, c))), mul(B7, k(7, c))), mul(B8, k(8, c))), mul(B9, k(9, c))), mul(B10, k(10, c))), mul(B11, k(11, c))), mul(B12, k(12, c)))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function error5(c: i32): v128 {
  return add(add(add(add(add(add(add(mul(E5_1, k(1, c)), mul(E5_6, k(6, c))), mul(E5_7, k(7, c))), mul(E5_8, k(8, c))), mul(E5_9, k(9, c))), mul(E5_10, k(10, c))), mul(E5_11, k(11, c))), mul(E5_12, k(12, c)));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function error3(c: i32): v128 {
  return add(add(add(add(add(add(add(mul(E3_1, k(1, c)), mul(E3_6, k(6, c))), mul(E3_7, k(7, c))), mul(E3_8, k(8, c))), mul(E3_9, k(9, c))), mul(E3_10, k(10, c))), mul(E3_11, k(11, c))), mul(E3_12, k(12, c)));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function dense4(h: v128, c: i32): v128 {
  return f64x2.mul(h, add(add(add(add(add(add(add(add(add(add(add(mul(D4_1, k(1, c)), mul(D4_6, k(6, c))), mul(D4_7, k(7, c))), mul(D4_8, k(8, c))), mul(D4_9, k(9, c))), mul(D4_10, k(10, c))), mul(D4_11, k(11, c))), mul(D4_12, k(12, c))), mul(D4_13, k(13, c))), mul(D4_14, k(14, c))), mul(D4_15, k(15, c))), mul(D4_16, k(16, c))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function dense5(h: v128, c: i32): v128 {
  return f64x2.mul(h, add(add(add(add(add(add(add(add(add(add(add(mul(D5_1, k(1, c)), mul(D5_6, k(6, c))), mul(D5_7, k(7, c))), mul(D5_8, k(8, c))), mul(D5_9, k(9, c))), mul(D5_10, k(10, c))), mul(D5_11, k(11, c))), mul(D5_12, k(12, c))), mul(D5_13, k(13, c))), mul(D5_14, k(14, c))), mul(D5_15, k(15, c))), mul(D5_16, k(16, c))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function dense6(h: v128, c: i32): v128 {
  return f64x2.mul(h, add(add(add(add(add(add(add(add(add(add(add(mul(D6_1, k(1, c)), mul(D6_6, k(6, c))), mul(D6_7, k(7, c))), mul(D6_8, k(8, c))), mul(D6_9, k(9, c))), mul(D6_10, k(10, c))), mul(D6_11, k(11, c))), mul(D6_12, k(12, c))), mul(D6_13, k(13, c))), mul(D6_14, k(14, c))), mul(D6_15, k(15, c))), mul(D6_16, k(16, c))));
}

// @ts-ignore: top-level decorators are AssemblyScript's
@inline
function dense7(h: v128, c: i32): v128 {
  return f64x2.mul(h, add(add(add(add(add(add(add(add(add(add(add(mul(D7_1, k(1, c)), mul(D7_6, k(6, c))), mul(D7_7, k(7, c))), mul(D7_8, k(8, c))), mul(D7_9, k(9, c))), mul(D7_10, k(10, c))), mul(D7_11, k(11, c))), mul(D7_12, k(12, c))), mul(D7_13, k(13, c))), mul(D7_14, k(14, c))), mul(D7_15, k(15, c))), mul(D7_16, k(16, c))));
}

/** Derivatives of the states in WORK_Y, into stage 1: the start of a trajectory. */
export function firstDerivative(): void {
  derivative(y(0), y(1), y(2), y(3), y(4), y(5), splatCell(PARAMETER_MASS_RATIO), stageAddress(1));
}

/** Derivatives of the states in WORK_NEW, into stage 2: the probe of the first step size. */
export function probeDerivative(): void {
  derivative(fresh(0), fresh(1), fresh(2), fresh(3), fresh(4), fresh(5), splatCell(PARAMETER_MASS_RATIO), stageAddress(2));
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

/** One trial: WORK_Y and stage 1 to WORK_NEW, stages 2 to 13 and the error over tolerance in WORK_ERROR. */
export function trial(): void {
  const h = v128.load(WORK_H << 3);
  const mu = splatCell(PARAMETER_MASS_RATIO);

  derivative(stage2(h, 0), stage2(h, 1), stage2(h, 2), stage2(h, 3), stage2(h, 4), stage2(h, 5), mu, stageAddress(2));
  derivative(stage3(h, 0), stage3(h, 1), stage3(h, 2), stage3(h, 3), stage3(h, 4), stage3(h, 5), mu, stageAddress(3));
  derivative(stage4(h, 0), stage4(h, 1), stage4(h, 2), stage4(h, 3), stage4(h, 4), stage4(h, 5), mu, stageAddress(4));
  derivative(stage5(h, 0), stage5(h, 1), stage5(h, 2), stage5(h, 3), stage5(h, 4), stage5(h, 5), mu, stageAddress(5));
  derivative(stage6(h, 0), stage6(h, 1), stage6(h, 2), stage6(h, 3), stage6(h, 4), stage6(h, 5), mu, stageAddress(6));
  derivative(stage7(h, 0), stage7(h, 1), stage7(h, 2), stage7(h, 3), stage7(h, 4), stage7(h, 5), mu, stageAddress(7));
  derivative(stage8(h, 0), stage8(h, 1), stage8(h, 2), stage8(h, 3), stage8(h, 4), stage8(h, 5), mu, stageAddress(8));
  derivative(stage9(h, 0), stage9(h, 1), stage9(h, 2), stage9(h, 3), stage9(h, 4), stage9(h, 5), mu, stageAddress(9));
  derivative(stage10(h, 0), stage10(h, 1), stage10(h, 2), stage10(h, 3), stage10(h, 4), stage10(h, 5), mu, stageAddress(10));
  derivative(stage11(h, 0), stage11(h, 1), stage11(h, 2), stage11(h, 3), stage11(h, 4), stage11(h, 5), mu, stageAddress(11));
  derivative(stage12(h, 0), stage12(h, 1), stage12(h, 2), stage12(h, 3), stage12(h, 4), stage12(h, 5), mu, stageAddress(12));
  const x0 = solution(h, 0);
  const x1 = solution(h, 1);
  const x2 = solution(h, 2);
  const x3 = solution(h, 3);
  const x4 = solution(h, 4);
  const x5 = solution(h, 5);
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
  const overPlace = f64x2.div(one, nearer);
  const overRate = f64x2.div(one, f64x2.add(one, f64x2.add(f64x2.add(square(x3), square(x4)), square(x5))));
  const fifth = weighted(error5(0), error5(1), error5(2), error5(3), error5(4), error5(5), overPlace, overRate);
  const third = weighted(error3(0), error3(1), error3(2), error3(3), error3(4), error3(5), overPlace, overRate);
  // A step without any error (free fall along an axis at rest) would divide 0 by 0.
  const mix = f64x2.max(f64x2.add(fifth, f64x2.mul(f64x2.splat(0.01), third)), f64x2.splat(1e-300));
  const size = f64x2.div(f64x2.mul(h, fifth), f64x2.sqrt(f64x2.mul(f64x2.splat(6.0), mix)));
  v128.store(WORK_ERROR << 3, f64x2.div(size, splatCell(PARAMETER_TOLERANCE)));
}

/** Stages 14 to 16 and the seven dense coefficients of both lanes for the step just tried. */
export function denseCoefficients(): void {
  const h = v128.load(WORK_H << 3);
  const mu = splatCell(PARAMETER_MASS_RATIO);
  derivative(stage14(h, 0), stage14(h, 1), stage14(h, 2), stage14(h, 3), stage14(h, 4), stage14(h, 5), mu, stageAddress(14));
  derivative(stage15(h, 0), stage15(h, 1), stage15(h, 2), stage15(h, 3), stage15(h, 4), stage15(h, 5), mu, stageAddress(15));
  derivative(stage16(h, 0), stage16(h, 1), stage16(h, 2), stage16(h, 3), stage16(h, 4), stage16(h, 5), mu, stageAddress(16));
  for (let c = 0; c < 6; c++) {
    const rise = f64x2.sub(fresh(c), y(c));
    const start = f64x2.sub(f64x2.mul(h, k(1, c)), rise);
    const end = f64x2.sub(f64x2.sub(rise, f64x2.mul(h, k(13, c))), start);
    const to = (WORK_DENSE + 14 * c) << 3;
    v128.store(to, rise);
    v128.store(to + 16, start);
    v128.store(to + 32, end);
    v128.store(to + 48, dense4(h, c));
    v128.store(to + 64, dense5(h, c));
    v128.store(to + 80, dense6(h, c));
    v128.store(to + 96, dense7(h, c));
  }
}
