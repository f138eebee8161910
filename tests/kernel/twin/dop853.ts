/**
 * The twin of assembly/integrator/dop853.ts in plain TypeScript: the same step for one trajectory, the same operations
 * in the same order, so that kernel and twin must agree bit for bit. Serves tests and benchmarks; the product never
 * loads it. Batch control, events and dense evaluation are not repeated: both run the kernel's own source.
 */
import { MEMORY } from './cells.ts';
import {
  PARAMETER_MASS_RATIO,
  PARAMETER_TOLERANCE,
  WORK_DENSE,
  WORK_ERROR,
  WORK_H,
  WORK_K,
  WORK_NEW,
  WORK_Y,
} from '../../../assembly/memory.ts';
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

/** Trajectories that one step advances. */
export const LANE_COUNT = 1;

const Y = MEMORY.subarray(WORK_Y, WORK_Y + 6);
const NEW = MEMORY.subarray(WORK_NEW, WORK_NEW + 6);
const K = MEMORY.subarray(WORK_K, WORK_K + 96);
/** State of the stage at hand. */
const S = new Float64Array(6);

function derivative(state: Float64Array, mu: number, to: number): void {
  const x = state[0]!;
  const y = state[1]!;
  const z = state[2]!;
  const u = state[3]!;
  const v = state[4]!;
  const major = 1 - mu;
  const x1 = x + 1;
  const yz = y * y + z * z;
  const rr1 = x1 * x1 + yz;
  const rr2 = x * x + yz;
  const pull1 = major / (rr1 * Math.sqrt(rr1));
  const pull2 = mu / (rr2 * Math.sqrt(rr2));
  const pull = pull1 + pull2;
  K[to] = u;
  K[to + 1] = v;
  K[to + 2] = state[5]!;
  K[to + 3] = 2 * v + (x + major) - (pull1 * x1 + pull2 * x);
  K[to + 4] = y - 2 * u - pull * y;
  K[to + 5] = 0 - pull * z;
}

function stage2(h: number): void {
  for (let c = 0; c < 6; c++) S[c] = Y[c]! + h * (A2_1 * K[0 + c]!);
}

function stage3(h: number): void {
  for (let c = 0; c < 6; c++) S[c] = Y[c]! + h * (A3_1 * K[0 + c]! + A3_2 * K[6 + c]!);
}

function stage4(h: number): void {
  for (let c = 0; c < 6; c++) S[c] = Y[c]! + h * (A4_1 * K[0 + c]! + A4_3 * K[12 + c]!);
}

function stage5(h: number): void {
  for (let c = 0; c < 6; c++) S[c] = Y[c]! + h * (A5_1 * K[0 + c]! + A5_3 * K[12 + c]! + A5_4 * K[18 + c]!);
}

function stage6(h: number): void {
  for (let c = 0; c < 6; c++) S[c] = Y[c]! + h * (A6_1 * K[0 + c]! + A6_4 * K[18 + c]! + A6_5 * K[24 + c]!);
}

function stage7(h: number): void {
  for (let c = 0; c < 6; c++)
    S[c] = Y[c]! + h * (A7_1 * K[0 + c]! + A7_4 * K[18 + c]! + A7_5 * K[24 + c]! + A7_6 * K[30 + c]!);
}

function stage8(h: number): void {
  for (let c = 0; c < 6; c++)
    S[c] =
      Y[c]! + h * (A8_1 * K[0 + c]! + A8_4 * K[18 + c]! + A8_5 * K[24 + c]! + A8_6 * K[30 + c]! + A8_7 * K[36 + c]!);
}

function stage9(h: number): void {
  for (let c = 0; c < 6; c++)
    S[c] =
      Y[c]! +
      h *
        (A9_1 * K[0 + c]! +
          A9_4 * K[18 + c]! +
          A9_5 * K[24 + c]! +
          A9_6 * K[30 + c]! +
          A9_7 * K[36 + c]! +
          A9_8 * K[42 + c]!);
}

function stage10(h: number): void {
  for (let c = 0; c < 6; c++)
    S[c] =
      Y[c]! +
      h *
        (A10_1 * K[0 + c]! +
          A10_4 * K[18 + c]! +
          A10_5 * K[24 + c]! +
          A10_6 * K[30 + c]! +
          A10_7 * K[36 + c]! +
          A10_8 * K[42 + c]! +
          A10_9 * K[48 + c]!);
}

function stage11(h: number): void {
  for (let c = 0; c < 6; c++)
    S[c] =
      Y[c]! +
      h *
        (A11_1 * K[0 + c]! +
          A11_4 * K[18 + c]! +
          A11_5 * K[24 + c]! +
          A11_6 * K[30 + c]! +
          A11_7 * K[36 + c]! +
          A11_8 * K[42 + c]! +
          A11_9 * K[48 + c]! +
          A11_10 * K[54 + c]!);
}

function stage12(h: number): void {
  for (let c = 0; c < 6; c++)
    S[c] =
      Y[c]! +
      h *
        (A12_1 * K[0 + c]! +
          A12_4 * K[18 + c]! +
          A12_5 * K[24 + c]! +
          A12_6 * K[30 + c]! +
          A12_7 * K[36 + c]! +
          A12_8 * K[42 + c]! +
          A12_9 * K[48 + c]! +
          A12_10 * K[54 + c]! +
          A12_11 * K[60 + c]!);
}

function stage14(h: number): void {
  for (let c = 0; c < 6; c++)
    S[c] =
      Y[c]! +
      h *
        (A14_1 * K[0 + c]! +
          A14_7 * K[36 + c]! +
          A14_8 * K[42 + c]! +
          A14_9 * K[48 + c]! +
          A14_10 * K[54 + c]! +
          A14_11 * K[60 + c]! +
          A14_12 * K[66 + c]! +
          A14_13 * K[72 + c]!);
}

function stage15(h: number): void {
  for (let c = 0; c < 6; c++)
    S[c] =
      Y[c]! +
      h *
        (A15_1 * K[0 + c]! +
          A15_6 * K[30 + c]! +
          A15_7 * K[36 + c]! +
          A15_8 * K[42 + c]! +
          A15_11 * K[60 + c]! +
          A15_12 * K[66 + c]! +
          A15_13 * K[72 + c]! +
          A15_14 * K[78 + c]!);
}

function stage16(h: number): void {
  for (let c = 0; c < 6; c++)
    S[c] =
      Y[c]! +
      h *
        (A16_1 * K[0 + c]! +
          A16_6 * K[30 + c]! +
          A16_7 * K[36 + c]! +
          A16_8 * K[42 + c]! +
          A16_9 * K[48 + c]! +
          A16_13 * K[72 + c]! +
          A16_14 * K[78 + c]! +
          A16_15 * K[84 + c]!);
}

function solution(h: number): void {
  for (let c = 0; c < 6; c++)
    NEW[c] =
      Y[c]! +
      h *
        (B1 * K[0 + c]! +
          B6 * K[30 + c]! +
          B7 * K[36 + c]! +
          B8 * K[42 + c]! +
          B9 * K[48 + c]! +
          B10 * K[54 + c]! +
          B11 * K[60 + c]! +
          B12 * K[66 + c]!);
}

function error5(): void {
  for (let c = 0; c < 6; c++)
    S[c] =
      E5_1 * K[0 + c]! +
      E5_6 * K[30 + c]! +
      E5_7 * K[36 + c]! +
      E5_8 * K[42 + c]! +
      E5_9 * K[48 + c]! +
      E5_10 * K[54 + c]! +
      E5_11 * K[60 + c]! +
      E5_12 * K[66 + c]!;
}

function error3(): void {
  for (let c = 0; c < 6; c++)
    S[c] =
      E3_1 * K[0 + c]! +
      E3_6 * K[30 + c]! +
      E3_7 * K[36 + c]! +
      E3_8 * K[42 + c]! +
      E3_9 * K[48 + c]! +
      E3_10 * K[54 + c]! +
      E3_11 * K[60 + c]! +
      E3_12 * K[66 + c]!;
}

function dense4(h: number, c: number): number {
  return (
    h *
    (D4_1 * K[0 + c]! +
      D4_6 * K[30 + c]! +
      D4_7 * K[36 + c]! +
      D4_8 * K[42 + c]! +
      D4_9 * K[48 + c]! +
      D4_10 * K[54 + c]! +
      D4_11 * K[60 + c]! +
      D4_12 * K[66 + c]! +
      D4_13 * K[72 + c]! +
      D4_14 * K[78 + c]! +
      D4_15 * K[84 + c]! +
      D4_16 * K[90 + c]!)
  );
}

function dense5(h: number, c: number): number {
  return (
    h *
    (D5_1 * K[0 + c]! +
      D5_6 * K[30 + c]! +
      D5_7 * K[36 + c]! +
      D5_8 * K[42 + c]! +
      D5_9 * K[48 + c]! +
      D5_10 * K[54 + c]! +
      D5_11 * K[60 + c]! +
      D5_12 * K[66 + c]! +
      D5_13 * K[72 + c]! +
      D5_14 * K[78 + c]! +
      D5_15 * K[84 + c]! +
      D5_16 * K[90 + c]!)
  );
}

function dense6(h: number, c: number): number {
  return (
    h *
    (D6_1 * K[0 + c]! +
      D6_6 * K[30 + c]! +
      D6_7 * K[36 + c]! +
      D6_8 * K[42 + c]! +
      D6_9 * K[48 + c]! +
      D6_10 * K[54 + c]! +
      D6_11 * K[60 + c]! +
      D6_12 * K[66 + c]! +
      D6_13 * K[72 + c]! +
      D6_14 * K[78 + c]! +
      D6_15 * K[84 + c]! +
      D6_16 * K[90 + c]!)
  );
}

function dense7(h: number, c: number): number {
  return (
    h *
    (D7_1 * K[0 + c]! +
      D7_6 * K[30 + c]! +
      D7_7 * K[36 + c]! +
      D7_8 * K[42 + c]! +
      D7_9 * K[48 + c]! +
      D7_10 * K[54 + c]! +
      D7_11 * K[60 + c]! +
      D7_12 * K[66 + c]! +
      D7_13 * K[72 + c]! +
      D7_14 * K[78 + c]! +
      D7_15 * K[84 + c]! +
      D7_16 * K[90 + c]!)
  );
}

/** As the kernel's firstDerivative. */
export function firstDerivative(): void {
  derivative(Y, MEMORY[PARAMETER_MASS_RATIO]!, 0);
}

/** As the kernel's probeDerivative. */
export function probeDerivative(): void {
  derivative(NEW, MEMORY[PARAMETER_MASS_RATIO]!, 6);
}

/** Weighted squared length of the error in S. */
function weighted(overPlace: number, overRate: number): number {
  const place = S[0]! * S[0]! + S[1]! * S[1]! + S[2]! * S[2]!;
  const rate = S[3]! * S[3]! + S[4]! * S[4]! + S[5]! * S[5]!;
  return place * overPlace + rate * overRate;
}

/** As the kernel's trial. */
export function trial(): void {
  const h = MEMORY[WORK_H]!;
  const mu = MEMORY[PARAMETER_MASS_RATIO]!;
  stage2(h);
  derivative(S, mu, 6);
  stage3(h);
  derivative(S, mu, 12);
  stage4(h);
  derivative(S, mu, 18);
  stage5(h);
  derivative(S, mu, 24);
  stage6(h);
  derivative(S, mu, 30);
  stage7(h);
  derivative(S, mu, 36);
  stage8(h);
  derivative(S, mu, 42);
  stage9(h);
  derivative(S, mu, 48);
  stage10(h);
  derivative(S, mu, 54);
  stage11(h);
  derivative(S, mu, 60);
  stage12(h);
  derivative(S, mu, 66);
  solution(h);
  derivative(NEW, mu, 72);

  const x0 = NEW[0]!;
  const yz = NEW[1]! * NEW[1]! + NEW[2]! * NEW[2]!;
  const nearer = Math.min(x0 * x0 + yz, (x0 + 1) * (x0 + 1) + yz);
  const overPlace = 1 / nearer;
  const overRate = 1 / (1 + (NEW[3]! * NEW[3]! + NEW[4]! * NEW[4]! + NEW[5]! * NEW[5]!));
  error5();
  const fifth = weighted(overPlace, overRate);
  error3();
  const third = weighted(overPlace, overRate);
  const mix = Math.max(fifth + 0.01 * third, 1e-300);
  MEMORY[WORK_ERROR] = (h * fifth) / Math.sqrt(6 * mix) / MEMORY[PARAMETER_TOLERANCE]!;
}

/** As the kernel's denseCoefficients. */
export function denseCoefficients(): void {
  const h = MEMORY[WORK_H]!;
  const mu = MEMORY[PARAMETER_MASS_RATIO]!;
  stage14(h);
  derivative(S, mu, 78);
  stage15(h);
  derivative(S, mu, 84);
  stage16(h);
  derivative(S, mu, 90);
  for (let c = 0; c < 6; c++) {
    const rise = NEW[c]! - Y[c]!;
    const start = h * K[c]! - rise;
    const to = WORK_DENSE + 7 * c;
    MEMORY[to] = rise;
    MEMORY[to + 1] = start;
    MEMORY[to + 2] = rise - h * K[72 + c]! - start;
    MEMORY[to + 3] = dense4(h, c);
    MEMORY[to + 4] = dense5(h, c);
    MEMORY[to + 5] = dense6(h, c);
    MEMORY[to + 6] = dense7(h, c);
  }
}
