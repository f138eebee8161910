/**
 * The twin of assembly/integrator/stages.ts: the weighted sums of DOP853 for one trajectory, over plain arrays.
 * Y the values at the start, K the stage derivatives, n components per stage, `to` where the sums go.
 * Longer than 300 lines because it is one list of sums, each on lines of its own.
 */
import {
  A2_1,
  A3_1,
  A3_2,
  A4_1,
  A4_3,
  A5_1,
  A5_3,
  A5_4,
  A6_1,
  A6_4,
  A6_5,
  A7_1,
  A7_4,
  A7_5,
  A7_6,
  A8_1,
  A8_4,
  A8_5,
  A8_6,
  A8_7,
  A9_1,
  A9_4,
  A9_5,
  A9_6,
  A9_7,
  A9_8,
  A10_1,
  A10_4,
  A10_5,
  A10_6,
  A10_7,
  A10_8,
  A10_9,
  A11_1,
  A11_4,
  A11_5,
  A11_6,
  A11_7,
  A11_8,
  A11_9,
  A11_10,
  A12_1,
  A12_4,
  A12_5,
  A12_6,
  A12_7,
  A12_8,
  A12_9,
  A12_10,
  A12_11,
  A14_1,
  A14_7,
  A14_8,
  A14_9,
  A14_10,
  A14_11,
  A14_12,
  A14_13,
  A15_1,
  A15_6,
  A15_7,
  A15_8,
  A15_11,
  A15_12,
  A15_13,
  A15_14,
  A16_1,
  A16_6,
  A16_7,
  A16_8,
  A16_9,
  A16_13,
  A16_14,
  A16_15,
  B1,
  B6,
  B7,
  B8,
  B9,
  B10,
  B11,
  B12,
  E5_1,
  E5_6,
  E5_7,
  E5_8,
  E5_9,
  E5_10,
  E5_11,
  E5_12,
  E3_1,
  E3_6,
  E3_7,
  E3_8,
  E3_9,
  E3_10,
  E3_11,
  E3_12,
  D4_1,
  D4_6,
  D4_7,
  D4_8,
  D4_9,
  D4_10,
  D4_11,
  D4_12,
  D4_13,
  D4_14,
  D4_15,
  D4_16,
  D5_1,
  D5_6,
  D5_7,
  D5_8,
  D5_9,
  D5_10,
  D5_11,
  D5_12,
  D5_13,
  D5_14,
  D5_15,
  D5_16,
  D6_1,
  D6_6,
  D6_7,
  D6_8,
  D6_9,
  D6_10,
  D6_11,
  D6_12,
  D6_13,
  D6_14,
  D6_15,
  D6_16,
  D7_1,
  D7_6,
  D7_7,
  D7_8,
  D7_9,
  D7_10,
  D7_11,
  D7_12,
  D7_13,
  D7_14,
  D7_15,
  D7_16,
} from '../../../assembly/integrator/tableau.ts';

type Cells = Float64Array;

/** As the kernel's function of this name. */
export function stage2(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++) to[c] = Y[c]! + h * (A2_1 * K[c]!);
}

/** As the kernel's function of this name. */
export function stage3(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++) to[c] = Y[c]! + h * (A3_1 * K[c]! + A3_2 * K[n + c]!);
}

/** As the kernel's function of this name. */
export function stage4(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++) to[c] = Y[c]! + h * (A4_1 * K[c]! + A4_3 * K[2 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage5(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++) to[c] = Y[c]! + h * (A5_1 * K[c]! + A5_3 * K[2 * n + c]! + A5_4 * K[3 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage6(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++) to[c] = Y[c]! + h * (A6_1 * K[c]! + A6_4 * K[3 * n + c]! + A6_5 * K[4 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage7(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] = Y[c]! + h * (A7_1 * K[c]! + A7_4 * K[3 * n + c]! + A7_5 * K[4 * n + c]! + A7_6 * K[5 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage8(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h * (A8_1 * K[c]! + A8_4 * K[3 * n + c]! + A8_5 * K[4 * n + c]! + A8_6 * K[5 * n + c]! + A8_7 * K[6 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage9(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (A9_1 * K[c]! +
          A9_4 * K[3 * n + c]! +
          A9_5 * K[4 * n + c]! +
          A9_6 * K[5 * n + c]! +
          A9_7 * K[6 * n + c]! +
          A9_8 * K[7 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage10(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (A10_1 * K[c]! +
          A10_4 * K[3 * n + c]! +
          A10_5 * K[4 * n + c]! +
          A10_6 * K[5 * n + c]! +
          A10_7 * K[6 * n + c]! +
          A10_8 * K[7 * n + c]! +
          A10_9 * K[8 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage11(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (A11_1 * K[c]! +
          A11_4 * K[3 * n + c]! +
          A11_5 * K[4 * n + c]! +
          A11_6 * K[5 * n + c]! +
          A11_7 * K[6 * n + c]! +
          A11_8 * K[7 * n + c]! +
          A11_9 * K[8 * n + c]! +
          A11_10 * K[9 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage12(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (A12_1 * K[c]! +
          A12_4 * K[3 * n + c]! +
          A12_5 * K[4 * n + c]! +
          A12_6 * K[5 * n + c]! +
          A12_7 * K[6 * n + c]! +
          A12_8 * K[7 * n + c]! +
          A12_9 * K[8 * n + c]! +
          A12_10 * K[9 * n + c]! +
          A12_11 * K[10 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage14(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (A14_1 * K[c]! +
          A14_7 * K[6 * n + c]! +
          A14_8 * K[7 * n + c]! +
          A14_9 * K[8 * n + c]! +
          A14_10 * K[9 * n + c]! +
          A14_11 * K[10 * n + c]! +
          A14_12 * K[11 * n + c]! +
          A14_13 * K[12 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage15(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (A15_1 * K[c]! +
          A15_6 * K[5 * n + c]! +
          A15_7 * K[6 * n + c]! +
          A15_8 * K[7 * n + c]! +
          A15_11 * K[10 * n + c]! +
          A15_12 * K[11 * n + c]! +
          A15_13 * K[12 * n + c]! +
          A15_14 * K[13 * n + c]!);
}

/** As the kernel's function of this name. */
export function stage16(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (A16_1 * K[c]! +
          A16_6 * K[5 * n + c]! +
          A16_7 * K[6 * n + c]! +
          A16_8 * K[7 * n + c]! +
          A16_9 * K[8 * n + c]! +
          A16_13 * K[12 * n + c]! +
          A16_14 * K[13 * n + c]! +
          A16_15 * K[14 * n + c]!);
}

/** As the kernel's function of this name. */
export function solution(h: number, Y: Cells, K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      Y[c]! +
      h *
        (B1 * K[c]! +
          B6 * K[5 * n + c]! +
          B7 * K[6 * n + c]! +
          B8 * K[7 * n + c]! +
          B9 * K[8 * n + c]! +
          B10 * K[9 * n + c]! +
          B11 * K[10 * n + c]! +
          B12 * K[11 * n + c]!);
}

/** As the kernel's function of this name. */
export function error5(K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      E5_1 * K[c]! +
      E5_6 * K[5 * n + c]! +
      E5_7 * K[6 * n + c]! +
      E5_8 * K[7 * n + c]! +
      E5_9 * K[8 * n + c]! +
      E5_10 * K[9 * n + c]! +
      E5_11 * K[10 * n + c]! +
      E5_12 * K[11 * n + c]!;
}

/** As the kernel's function of this name. */
export function error3(K: Cells, n: number, to: Cells): void {
  for (let c = 0; c < n; c++)
    to[c] =
      E3_1 * K[c]! +
      E3_6 * K[5 * n + c]! +
      E3_7 * K[6 * n + c]! +
      E3_8 * K[7 * n + c]! +
      E3_9 * K[8 * n + c]! +
      E3_10 * K[9 * n + c]! +
      E3_11 * K[10 * n + c]! +
      E3_12 * K[11 * n + c]!;
}

/** As the kernel's function of this name. */
export function dense4(h: number, K: Cells, n: number, c: number): number {
  return (
    h *
    (D4_1 * K[c]! +
      D4_6 * K[5 * n + c]! +
      D4_7 * K[6 * n + c]! +
      D4_8 * K[7 * n + c]! +
      D4_9 * K[8 * n + c]! +
      D4_10 * K[9 * n + c]! +
      D4_11 * K[10 * n + c]! +
      D4_12 * K[11 * n + c]! +
      D4_13 * K[12 * n + c]! +
      D4_14 * K[13 * n + c]! +
      D4_15 * K[14 * n + c]! +
      D4_16 * K[15 * n + c]!)
  );
}

/** As the kernel's function of this name. */
export function dense5(h: number, K: Cells, n: number, c: number): number {
  return (
    h *
    (D5_1 * K[c]! +
      D5_6 * K[5 * n + c]! +
      D5_7 * K[6 * n + c]! +
      D5_8 * K[7 * n + c]! +
      D5_9 * K[8 * n + c]! +
      D5_10 * K[9 * n + c]! +
      D5_11 * K[10 * n + c]! +
      D5_12 * K[11 * n + c]! +
      D5_13 * K[12 * n + c]! +
      D5_14 * K[13 * n + c]! +
      D5_15 * K[14 * n + c]! +
      D5_16 * K[15 * n + c]!)
  );
}

/** As the kernel's function of this name. */
export function dense6(h: number, K: Cells, n: number, c: number): number {
  return (
    h *
    (D6_1 * K[c]! +
      D6_6 * K[5 * n + c]! +
      D6_7 * K[6 * n + c]! +
      D6_8 * K[7 * n + c]! +
      D6_9 * K[8 * n + c]! +
      D6_10 * K[9 * n + c]! +
      D6_11 * K[10 * n + c]! +
      D6_12 * K[11 * n + c]! +
      D6_13 * K[12 * n + c]! +
      D6_14 * K[13 * n + c]! +
      D6_15 * K[14 * n + c]! +
      D6_16 * K[15 * n + c]!)
  );
}

/** As the kernel's function of this name. */
export function dense7(h: number, K: Cells, n: number, c: number): number {
  return (
    h *
    (D7_1 * K[c]! +
      D7_6 * K[5 * n + c]! +
      D7_7 * K[6 * n + c]! +
      D7_8 * K[7 * n + c]! +
      D7_9 * K[8 * n + c]! +
      D7_10 * K[9 * n + c]! +
      D7_11 * K[10 * n + c]! +
      D7_12 * K[11 * n + c]! +
      D7_13 * K[12 * n + c]! +
      D7_14 * K[13 * n + c]! +
      D7_15 * K[14 * n + c]! +
      D7_16 * K[15 * n + c]!)
  );
}
