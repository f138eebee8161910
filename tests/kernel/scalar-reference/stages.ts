/**
 * Scalar reference of assembly/integrator/stages.ts: the weighted sums of DOP853 for one trajectory, on plain arrays.
 * Y the values at the start, K the stage derivatives, n components per stage, `to` where the sums go, T the coefficients.
 */
import * as T from '../../../assembly/integrator/tableau.ts';

type Cells = Float64Array;

/** As the kernel's function of this name. */
export function stage2(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++) to[c] = Y[c]! + h * (T.A2_1 * K[c]!);
}

/** As the kernel's function of this name. */
export function stage3(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++) to[c] = Y[c]! + h * (T.A3_1 * K[c]! + T.A3_2 * K[n + c]!);
}

/** As the kernel's function of this name. */
export function stage4(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++) to[c] = Y[c]! + h * (T.A4_1 * K[c]! + T.A4_3 * K[2 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage5(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++) to[c] = Y[c]! + h * (T.A5_1 * K[c]! + T.A5_3 * K[2 * n + c]! + T.A5_4 * K[3 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage6(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++) to[c] = Y[c]! + h * (T.A6_1 * K[c]! + T.A6_4 * K[3 * n + c]! + T.A6_5 * K[4 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage7(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] = Y[c]! + h * (T.A7_1 * K[c]! + T.A7_4 * K[3 * n + c]! + T.A7_5 * K[4 * n + c]! + T.A7_6 * K[5 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage8(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (T.A8_1 * K[c]! +
          T.A8_4 * K[3 * n + c]! +
          T.A8_5 * K[4 * n + c]! +
          T.A8_6 * K[5 * n + c]! +
          T.A8_7 * K[6 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage9(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (T.A9_1 * K[c]! +
          T.A9_4 * K[3 * n + c]! +
          T.A9_5 * K[4 * n + c]! +
          T.A9_6 * K[5 * n + c]! +
          T.A9_7 * K[6 * n + c]! +
          T.A9_8 * K[7 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage10(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (T.A10_1 * K[c]! +
          T.A10_4 * K[3 * n + c]! +
          T.A10_5 * K[4 * n + c]! +
          T.A10_6 * K[5 * n + c]! +
          T.A10_7 * K[6 * n + c]! +
          T.A10_8 * K[7 * n + c]! +
          T.A10_9 * K[8 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage11(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (T.A11_1 * K[c]! +
          T.A11_4 * K[3 * n + c]! +
          T.A11_5 * K[4 * n + c]! +
          T.A11_6 * K[5 * n + c]! +
          T.A11_7 * K[6 * n + c]! +
          T.A11_8 * K[7 * n + c]! +
          T.A11_9 * K[8 * n + c]! +
          T.A11_10 * K[9 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage12(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (T.A12_1 * K[c]! +
          T.A12_4 * K[3 * n + c]! +
          T.A12_5 * K[4 * n + c]! +
          T.A12_6 * K[5 * n + c]! +
          T.A12_7 * K[6 * n + c]! +
          T.A12_8 * K[7 * n + c]! +
          T.A12_9 * K[8 * n + c]! +
          T.A12_10 * K[9 * n + c]! +
          T.A12_11 * K[10 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage14(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (T.A14_1 * K[c]! +
          T.A14_7 * K[6 * n + c]! +
          T.A14_8 * K[7 * n + c]! +
          T.A14_9 * K[8 * n + c]! +
          T.A14_10 * K[9 * n + c]! +
          T.A14_11 * K[10 * n + c]! +
          T.A14_12 * K[11 * n + c]! +
          T.A14_13 * K[12 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage15(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (T.A15_1 * K[c]! +
          T.A15_6 * K[5 * n + c]! +
          T.A15_7 * K[6 * n + c]! +
          T.A15_8 * K[7 * n + c]! +
          T.A15_11 * K[10 * n + c]! +
          T.A15_12 * K[11 * n + c]! +
          T.A15_13 * K[12 * n + c]! +
          T.A15_14 * K[13 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage16(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (T.A16_1 * K[c]! +
          T.A16_6 * K[5 * n + c]! +
          T.A16_7 * K[6 * n + c]! +
          T.A16_8 * K[7 * n + c]! +
          T.A16_9 * K[8 * n + c]! +
          T.A16_13 * K[12 * n + c]! +
          T.A16_14 * K[13 * n + c]! +
          T.A16_15 * K[14 * n + c]!);
}

/** As the kernel's function of this name. */
export function solution(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (T.B1 * K[c]! +
          T.B6 * K[5 * n + c]! +
          T.B7 * K[6 * n + c]! +
          T.B8 * K[7 * n + c]! +
          T.B9 * K[8 * n + c]! +
          T.B10 * K[9 * n + c]! +
          T.B11 * K[10 * n + c]! +
          T.B12 * K[11 * n + c]!);
}

/** As the kernel's function of this name. */
export function error5(K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      T.E5_1 * K[c]! +
      T.E5_6 * K[5 * n + c]! +
      T.E5_7 * K[6 * n + c]! +
      T.E5_8 * K[7 * n + c]! +
      T.E5_9 * K[8 * n + c]! +
      T.E5_10 * K[9 * n + c]! +
      T.E5_11 * K[10 * n + c]! +
      T.E5_12 * K[11 * n + c]!;
}

/** As the kernel's function of this name. */
export function error3(K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      T.E3_1 * K[c]! +
      T.E3_6 * K[5 * n + c]! +
      T.E3_7 * K[6 * n + c]! +
      T.E3_8 * K[7 * n + c]! +
      T.E3_9 * K[8 * n + c]! +
      T.E3_10 * K[9 * n + c]! +
      T.E3_11 * K[10 * n + c]! +
      T.E3_12 * K[11 * n + c]!;
}

/** As the kernel's function of this name. */
export function dense4(h: number, K: Cells, n: number, c: number): number {
  return (
    h *
    (T.D4_1 * K[c]! +
      T.D4_6 * K[5 * n + c]! +
      T.D4_7 * K[6 * n + c]! +
      T.D4_8 * K[7 * n + c]! +
      T.D4_9 * K[8 * n + c]! +
      T.D4_10 * K[9 * n + c]! +
      T.D4_11 * K[10 * n + c]! +
      T.D4_12 * K[11 * n + c]! +
      T.D4_13 * K[12 * n + c]! +
      T.D4_14 * K[13 * n + c]! +
      T.D4_15 * K[14 * n + c]! +
      T.D4_16 * K[15 * n + c]!)
  );
}

/** As the kernel's function of this name. */
export function dense5(h: number, K: Cells, n: number, c: number): number {
  return (
    h *
    (T.D5_1 * K[c]! +
      T.D5_6 * K[5 * n + c]! +
      T.D5_7 * K[6 * n + c]! +
      T.D5_8 * K[7 * n + c]! +
      T.D5_9 * K[8 * n + c]! +
      T.D5_10 * K[9 * n + c]! +
      T.D5_11 * K[10 * n + c]! +
      T.D5_12 * K[11 * n + c]! +
      T.D5_13 * K[12 * n + c]! +
      T.D5_14 * K[13 * n + c]! +
      T.D5_15 * K[14 * n + c]! +
      T.D5_16 * K[15 * n + c]!)
  );
}

/** As the kernel's function of this name. */
export function dense6(h: number, K: Cells, n: number, c: number): number {
  return (
    h *
    (T.D6_1 * K[c]! +
      T.D6_6 * K[5 * n + c]! +
      T.D6_7 * K[6 * n + c]! +
      T.D6_8 * K[7 * n + c]! +
      T.D6_9 * K[8 * n + c]! +
      T.D6_10 * K[9 * n + c]! +
      T.D6_11 * K[10 * n + c]! +
      T.D6_12 * K[11 * n + c]! +
      T.D6_13 * K[12 * n + c]! +
      T.D6_14 * K[13 * n + c]! +
      T.D6_15 * K[14 * n + c]! +
      T.D6_16 * K[15 * n + c]!)
  );
}

/** As the kernel's function of this name. */
export function dense7(h: number, K: Cells, n: number, c: number): number {
  return (
    h *
    (T.D7_1 * K[c]! +
      T.D7_6 * K[5 * n + c]! +
      T.D7_7 * K[6 * n + c]! +
      T.D7_8 * K[7 * n + c]! +
      T.D7_9 * K[8 * n + c]! +
      T.D7_10 * K[9 * n + c]! +
      T.D7_11 * K[10 * n + c]! +
      T.D7_12 * K[11 * n + c]! +
      T.D7_13 * K[12 * n + c]! +
      T.D7_14 * K[13 * n + c]! +
      T.D7_15 * K[14 * n + c]! +
      T.D7_16 * K[15 * n + c]!)
  );
}
