/**
 * The weighted sums of DOP853 over two lanes: stage states, solution, error estimates, dense coefficients.
 * Each takes the cells it works on, so that a state and its state transition matrix share them: Y the values at the
 * start, K the stage derivatives, n components per stage, c the component, T the coefficients (tableau.ts, with their
 * source); one component is one pair of cells.
 */
import * as T from './tableau';

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
  return add(at(Y, c), f64x2.mul(h, mul(T.A2_1, k(K, n, 1, c))));
}

/** State of stage 3. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage3(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(mul(T.A3_1, k(K, n, 1, c)), mul(T.A3_2, k(K, n, 2, c)))));
}

/** State of stage 4. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage4(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(mul(T.A4_1, k(K, n, 1, c)), mul(T.A4_3, k(K, n, 3, c)))));
}

/** State of stage 5. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage5(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(mul(T.A5_1, k(K, n, 1, c)), mul(T.A5_3, k(K, n, 3, c))), mul(T.A5_4, k(K, n, 4, c)))));
}

/** State of stage 6. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage6(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(mul(T.A6_1, k(K, n, 1, c)), mul(T.A6_4, k(K, n, 4, c))), mul(T.A6_5, k(K, n, 5, c)))));
}

/** State of stage 7. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage7(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(mul(T.A7_1, k(K, n, 1, c)), mul(T.A7_4, k(K, n, 4, c))), mul(T.A7_5, k(K, n, 5, c))), mul(T.A7_6, k(K, n, 6, c)))));
}

/** State of stage 8. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage8(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(mul(T.A8_1, k(K, n, 1, c)), mul(T.A8_4, k(K, n, 4, c))), mul(T.A8_5, k(K, n, 5, c))), mul(T.A8_6, k(K, n, 6, c))), mul(T.A8_7, k(K, n, 7, c)))));
}

/** State of stage 9. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage9(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(mul(T.A9_1, k(K, n, 1, c)), mul(T.A9_4, k(K, n, 4, c))), mul(T.A9_5, k(K, n, 5, c))), mul(T.A9_6, k(K, n, 6, c))), mul(T.A9_7, k(K, n, 7, c))), mul(T.A9_8, k(K, n, 8, c)))));
}

/** State of stage 10. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage10(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(add(mul(T.A10_1, k(K, n, 1, c)), mul(T.A10_4, k(K, n, 4, c))), mul(T.A10_5, k(K, n, 5, c))), mul(T.A10_6, k(K, n, 6, c))), mul(T.A10_7, k(K, n, 7, c))), mul(T.A10_8, k(K, n, 8, c))), mul(T.A10_9, k(K, n, 9, c)))));
}

/** State of stage 11. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage11(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(add(add(mul(T.A11_1, k(K, n, 1, c)), mul(T.A11_4, k(K, n, 4, c))), mul(T.A11_5, k(K, n, 5, c))), mul(T.A11_6, k(K, n, 6, c))), mul(T.A11_7, k(K, n, 7, c))), mul(T.A11_8, k(K, n, 8, c))), mul(T.A11_9, k(K, n, 9, c))), mul(T.A11_10, k(K, n, 10, c)))));
}

/** State of stage 12. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage12(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(add(add(add(mul(T.A12_1, k(K, n, 1, c)), mul(T.A12_4, k(K, n, 4, c))), mul(T.A12_5, k(K, n, 5, c))), mul(T.A12_6, k(K, n, 6, c))), mul(T.A12_7, k(K, n, 7, c))), mul(T.A12_8, k(K, n, 8, c))), mul(T.A12_9, k(K, n, 9, c))), mul(T.A12_10, k(K, n, 10, c))), mul(T.A12_11, k(K, n, 11, c)))));
}

/** State of stage 14. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage14(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(add(add(mul(T.A14_1, k(K, n, 1, c)), mul(T.A14_7, k(K, n, 7, c))), mul(T.A14_8, k(K, n, 8, c))), mul(T.A14_9, k(K, n, 9, c))), mul(T.A14_10, k(K, n, 10, c))), mul(T.A14_11, k(K, n, 11, c))), mul(T.A14_12, k(K, n, 12, c))), mul(T.A14_13, k(K, n, 13, c)))));
}

/** State of stage 15. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage15(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(add(add(mul(T.A15_1, k(K, n, 1, c)), mul(T.A15_6, k(K, n, 6, c))), mul(T.A15_7, k(K, n, 7, c))), mul(T.A15_8, k(K, n, 8, c))), mul(T.A15_11, k(K, n, 11, c))), mul(T.A15_12, k(K, n, 12, c))), mul(T.A15_13, k(K, n, 13, c))), mul(T.A15_14, k(K, n, 14, c)))));
}

/** State of stage 16. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function stage16(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(add(add(mul(T.A16_1, k(K, n, 1, c)), mul(T.A16_6, k(K, n, 6, c))), mul(T.A16_7, k(K, n, 7, c))), mul(T.A16_8, k(K, n, 8, c))), mul(T.A16_9, k(K, n, 9, c))), mul(T.A16_13, k(K, n, 13, c))), mul(T.A16_14, k(K, n, 14, c))), mul(T.A16_15, k(K, n, 15, c)))));
}

/** State at the end of the step. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function solution(h: v128, Y: i32, K: i32, n: i32, c: i32): v128 {
  return add(at(Y, c), f64x2.mul(h, add(add(add(add(add(add(add(mul(T.B1, k(K, n, 1, c)), mul(T.B6, k(K, n, 6, c))), mul(T.B7, k(K, n, 7, c))), mul(T.B8, k(K, n, 8, c))), mul(T.B9, k(K, n, 9, c))), mul(T.B10, k(K, n, 10, c))), mul(T.B11, k(K, n, 11, c))), mul(T.B12, k(K, n, 12, c)))));
}

/** Fifth-order error estimate, per unit of step. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function error5(K: i32, n: i32, c: i32): v128 {
  return add(add(add(add(add(add(add(mul(T.E5_1, k(K, n, 1, c)), mul(T.E5_6, k(K, n, 6, c))), mul(T.E5_7, k(K, n, 7, c))), mul(T.E5_8, k(K, n, 8, c))), mul(T.E5_9, k(K, n, 9, c))), mul(T.E5_10, k(K, n, 10, c))), mul(T.E5_11, k(K, n, 11, c))), mul(T.E5_12, k(K, n, 12, c)));
}

/** Third-order error estimate, per unit of step. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function error3(K: i32, n: i32, c: i32): v128 {
  return add(add(add(add(add(add(add(mul(T.E3_1, k(K, n, 1, c)), mul(T.E3_6, k(K, n, 6, c))), mul(T.E3_7, k(K, n, 7, c))), mul(T.E3_8, k(K, n, 8, c))), mul(T.E3_9, k(K, n, 9, c))), mul(T.E3_10, k(K, n, 10, c))), mul(T.E3_11, k(K, n, 11, c))), mul(T.E3_12, k(K, n, 12, c)));
}

/** Dense output coefficient 4 of 7. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function dense4(h: v128, K: i32, n: i32, c: i32): v128 {
  return f64x2.mul(h, add(add(add(add(add(add(add(add(add(add(add(mul(T.D4_1, k(K, n, 1, c)), mul(T.D4_6, k(K, n, 6, c))), mul(T.D4_7, k(K, n, 7, c))), mul(T.D4_8, k(K, n, 8, c))), mul(T.D4_9, k(K, n, 9, c))), mul(T.D4_10, k(K, n, 10, c))), mul(T.D4_11, k(K, n, 11, c))), mul(T.D4_12, k(K, n, 12, c))), mul(T.D4_13, k(K, n, 13, c))), mul(T.D4_14, k(K, n, 14, c))), mul(T.D4_15, k(K, n, 15, c))), mul(T.D4_16, k(K, n, 16, c))));
}

/** Dense output coefficient 5 of 7. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function dense5(h: v128, K: i32, n: i32, c: i32): v128 {
  return f64x2.mul(h, add(add(add(add(add(add(add(add(add(add(add(mul(T.D5_1, k(K, n, 1, c)), mul(T.D5_6, k(K, n, 6, c))), mul(T.D5_7, k(K, n, 7, c))), mul(T.D5_8, k(K, n, 8, c))), mul(T.D5_9, k(K, n, 9, c))), mul(T.D5_10, k(K, n, 10, c))), mul(T.D5_11, k(K, n, 11, c))), mul(T.D5_12, k(K, n, 12, c))), mul(T.D5_13, k(K, n, 13, c))), mul(T.D5_14, k(K, n, 14, c))), mul(T.D5_15, k(K, n, 15, c))), mul(T.D5_16, k(K, n, 16, c))));
}

/** Dense output coefficient 6 of 7. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function dense6(h: v128, K: i32, n: i32, c: i32): v128 {
  return f64x2.mul(h, add(add(add(add(add(add(add(add(add(add(add(mul(T.D6_1, k(K, n, 1, c)), mul(T.D6_6, k(K, n, 6, c))), mul(T.D6_7, k(K, n, 7, c))), mul(T.D6_8, k(K, n, 8, c))), mul(T.D6_9, k(K, n, 9, c))), mul(T.D6_10, k(K, n, 10, c))), mul(T.D6_11, k(K, n, 11, c))), mul(T.D6_12, k(K, n, 12, c))), mul(T.D6_13, k(K, n, 13, c))), mul(T.D6_14, k(K, n, 14, c))), mul(T.D6_15, k(K, n, 15, c))), mul(T.D6_16, k(K, n, 16, c))));
}

/** Dense output coefficient 7 of 7. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function dense7(h: v128, K: i32, n: i32, c: i32): v128 {
  return f64x2.mul(h, add(add(add(add(add(add(add(add(add(add(add(mul(T.D7_1, k(K, n, 1, c)), mul(T.D7_6, k(K, n, 6, c))), mul(T.D7_7, k(K, n, 7, c))), mul(T.D7_8, k(K, n, 8, c))), mul(T.D7_9, k(K, n, 9, c))), mul(T.D7_10, k(K, n, 10, c))), mul(T.D7_11, k(K, n, 11, c))), mul(T.D7_12, k(K, n, 12, c))), mul(T.D7_13, k(K, n, 13, c))), mul(T.D7_14, k(K, n, 14, c))), mul(T.D7_15, k(K, n, 15, c))), mul(T.D7_16, k(K, n, 16, c))));
}
