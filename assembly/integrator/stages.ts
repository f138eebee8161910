/**
 * The weighted sums of DOP853 over two lanes: stage states, solution, error estimates, dense coefficients.
 * Each takes the cells it works on, so that a state and its state transition matrix share them: Y the values at the
 * start, K the stage derivatives, n components per stage, c the component; one component is one pair of cells.
 * Coefficients and source: tableau.ts.
 */
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

/** The two lanes of a component. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function at(Y: i32, c: i32): v128 {
  return v128.load((Y + 2 * c) << 3);
}

/** The two lanes of a component of stage derivative i. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function k(K: i32, n: i32, i: i32, c: i32): v128 {
  return v128.load((K + 2 * n * (i - 1) + 2 * c) << 3);
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

/** State of stage 2. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage2(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, mul(A2_1, k(K, n, 1, c))));
}

/** State of stage 3. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage3(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(mul(A3_1, k(K, n, 1, c)), mul(A3_2, k(K, n, 2, c)))));
}

/** State of stage 4. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage4(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(mul(A4_1, k(K, n, 1, c)), mul(A4_3, k(K, n, 3, c)))));
}

/** State of stage 5. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage5(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(mul(A5_1, k(K, n, 1, c)), mul(A5_3, k(K, n, 3, c))), mul(A5_4, k(K, n, 4, c)))));
}

/** State of stage 6. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage6(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(mul(A6_1, k(K, n, 1, c)), mul(A6_4, k(K, n, 4, c))), mul(A6_5, k(K, n, 5, c)))));
}

/** State of stage 7. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage7(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(mul(A7_1, k(K, n, 1, c)), mul(A7_4, k(K, n, 4, c))), mul(A7_5, k(K, n, 5, c))), mul(A7_6, k(K, n, 6, c)))));
}

/** State of stage 8. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage8(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(mul(A8_1, k(K, n, 1, c)), mul(A8_4, k(K, n, 4, c))), mul(A8_5, k(K, n, 5, c))), mul(A8_6, k(K, n, 6, c))), mul(A8_7, k(K, n, 7, c)))));
}

/** State of stage 9. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage9(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(mul(A9_1, k(K, n, 1, c)), mul(A9_4, k(K, n, 4, c))), mul(A9_5, k(K, n, 5, c))), mul(A9_6, k(K, n, 6, c))), mul(A9_7, k(K, n, 7, c))), mul(A9_8, k(K, n, 8, c)))));
}

/** State of stage 10. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage10(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(add(mul(A10_1, k(K, n, 1, c)), mul(A10_4, k(K, n, 4, c))), mul(A10_5, k(K, n, 5, c))), mul(A10_6, k(K, n, 6, c))), mul(A10_7, k(K, n, 7, c))), mul(A10_8, k(K, n, 8, c))), mul(A10_9, k(K, n, 9, c)))));
}

/** State of stage 11. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage11(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(add(add(mul(A11_1, k(K, n, 1, c)), mul(A11_4, k(K, n, 4, c))), mul(A11_5, k(K, n, 5, c))), mul(A11_6, k(K, n, 6, c))), mul(A11_7, k(K, n, 7, c))), mul(A11_8, k(K, n, 8, c))), mul(A11_9, k(K, n, 9, c))), mul(A11_10, k(K, n, 10, c)))));
}

/** State of stage 12. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage12(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(add(add(add(mul(A12_1, k(K, n, 1, c)), mul(A12_4, k(K, n, 4, c))), mul(A12_5, k(K, n, 5, c))), mul(A12_6, k(K, n, 6, c))), mul(A12_7, k(K, n, 7, c))), mul(A12_8, k(K, n, 8, c))), mul(A12_9, k(K, n, 9, c))), mul(A12_10, k(K, n, 10, c))), mul(A12_11, k(K, n, 11, c)))));
}

/** State of stage 14. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage14(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(add(add(mul(A14_1, k(K, n, 1, c)), mul(A14_7, k(K, n, 7, c))), mul(A14_8, k(K, n, 8, c))), mul(A14_9, k(K, n, 9, c))), mul(A14_10, k(K, n, 10, c))), mul(A14_11, k(K, n, 11, c))), mul(A14_12, k(K, n, 12, c))), mul(A14_13, k(K, n, 13, c)))));
}

/** State of stage 15. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage15(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(add(add(mul(A15_1, k(K, n, 1, c)), mul(A15_6, k(K, n, 6, c))), mul(A15_7, k(K, n, 7, c))), mul(A15_8, k(K, n, 8, c))), mul(A15_11, k(K, n, 11, c))), mul(A15_12, k(K, n, 12, c))), mul(A15_13, k(K, n, 13, c))), mul(A15_14, k(K, n, 14, c)))));
}

/** State of stage 16. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage16(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(add(add(mul(A16_1, k(K, n, 1, c)), mul(A16_6, k(K, n, 6, c))), mul(A16_7, k(K, n, 7, c))), mul(A16_8, k(K, n, 8, c))), mul(A16_9, k(K, n, 9, c))), mul(A16_13, k(K, n, 13, c))), mul(A16_14, k(K, n, 14, c))), mul(A16_15, k(K, n, 15, c)))));
}

/** State at the end of the step. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function solution(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(add(add(mul(B1, k(K, n, 1, c)), mul(B6, k(K, n, 6, c))), mul(B7, k(K, n, 7, c))), mul(B8, k(K, n, 8, c))), mul(B9, k(K, n, 9, c))), mul(B10, k(K, n, 10, c))), mul(B11, k(K, n, 11, c))), mul(B12, k(K, n, 12, c)))));
}

/** Fifth-order error estimate, per unit of step. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function error5(K: i32, n: i32, c: i32): v128 {
  return add(add(add(add(add(add(add(mul(E5_1, k(K, n, 1, c)), mul(E5_6, k(K, n, 6, c))), mul(E5_7, k(K, n, 7, c))), mul(E5_8, k(K, n, 8, c))), mul(E5_9, k(K, n, 9, c))), mul(E5_10, k(K, n, 10, c))), mul(E5_11, k(K, n, 11, c))), mul(E5_12, k(K, n, 12, c)));
}

/** Third-order error estimate, per unit of step. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function error3(K: i32, n: i32, c: i32): v128 {
  return add(add(add(add(add(add(add(mul(E3_1, k(K, n, 1, c)), mul(E3_6, k(K, n, 6, c))), mul(E3_7, k(K, n, 7, c))), mul(E3_8, k(K, n, 8, c))), mul(E3_9, k(K, n, 9, c))), mul(E3_10, k(K, n, 10, c))), mul(E3_11, k(K, n, 11, c))), mul(E3_12, k(K, n, 12, c)));
}

/** Dense output coefficient 4 of 7. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function dense4(h: v128, K: i32, n: i32, c: i32): v128 {
  return f64x2.mul(h, add(add(add(add(add(add(add(add(add(add(add(mul(D4_1, k(K, n, 1, c)), mul(D4_6, k(K, n, 6, c))), mul(D4_7, k(K, n, 7, c))), mul(D4_8, k(K, n, 8, c))), mul(D4_9, k(K, n, 9, c))), mul(D4_10, k(K, n, 10, c))), mul(D4_11, k(K, n, 11, c))), mul(D4_12, k(K, n, 12, c))), mul(D4_13, k(K, n, 13, c))), mul(D4_14, k(K, n, 14, c))), mul(D4_15, k(K, n, 15, c))), mul(D4_16, k(K, n, 16, c))));
}

/** Dense output coefficient 5 of 7. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function dense5(h: v128, K: i32, n: i32, c: i32): v128 {
  return f64x2.mul(h, add(add(add(add(add(add(add(add(add(add(add(mul(D5_1, k(K, n, 1, c)), mul(D5_6, k(K, n, 6, c))), mul(D5_7, k(K, n, 7, c))), mul(D5_8, k(K, n, 8, c))), mul(D5_9, k(K, n, 9, c))), mul(D5_10, k(K, n, 10, c))), mul(D5_11, k(K, n, 11, c))), mul(D5_12, k(K, n, 12, c))), mul(D5_13, k(K, n, 13, c))), mul(D5_14, k(K, n, 14, c))), mul(D5_15, k(K, n, 15, c))), mul(D5_16, k(K, n, 16, c))));
}

/** Dense output coefficient 6 of 7. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function dense6(h: v128, K: i32, n: i32, c: i32): v128 {
  return f64x2.mul(h, add(add(add(add(add(add(add(add(add(add(add(mul(D6_1, k(K, n, 1, c)), mul(D6_6, k(K, n, 6, c))), mul(D6_7, k(K, n, 7, c))), mul(D6_8, k(K, n, 8, c))), mul(D6_9, k(K, n, 9, c))), mul(D6_10, k(K, n, 10, c))), mul(D6_11, k(K, n, 11, c))), mul(D6_12, k(K, n, 12, c))), mul(D6_13, k(K, n, 13, c))), mul(D6_14, k(K, n, 14, c))), mul(D6_15, k(K, n, 15, c))), mul(D6_16, k(K, n, 16, c))));
}

/** Dense output coefficient 7 of 7. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function dense7(h: v128, K: i32, n: i32, c: i32): v128 {
  return f64x2.mul(h, add(add(add(add(add(add(add(add(add(add(add(mul(D7_1, k(K, n, 1, c)), mul(D7_6, k(K, n, 6, c))), mul(D7_7, k(K, n, 7, c))), mul(D7_8, k(K, n, 8, c))), mul(D7_9, k(K, n, 9, c))), mul(D7_10, k(K, n, 10, c))), mul(D7_11, k(K, n, 11, c))), mul(D7_12, k(K, n, 12, c))), mul(D7_13, k(K, n, 13, c))), mul(D7_14, k(K, n, 14, c))), mul(D7_15, k(K, n, 15, c))), mul(D7_16, k(K, n, 16, c))));
}
