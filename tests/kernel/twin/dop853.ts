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

function derivative(x: number, y: number, z: number, u: number, v: number, w: number, mu: number, to: number): void {
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
  K[to + 2] = w;
  K[to + 3] = 2 * v + (x + major) - (pull1 * x1 + pull2 * x);
  K[to + 4] = y - 2 * u - pull * y;
  K[to + 5] = 0 - pull * z;
}

function stage2(h: number, c: number): number {
  return Y[c]! + h * (A2_1 * K[0 + c]!);
}

function stage3(h: number, c: number): number {
  return Y[c]! + h * (A3_1 * K[0 + c]! + A3_2 * K[6 + c]!);
}

function stage4(h: number, c: number): number {
  return Y[c]! + h * (A4_1 * K[0 + c]! + A4_3 * K[12 + c]!);
}

function stage5(h: number, c: number): number {
  return Y[c]! + h * (A5_1 * K[0 + c]! + A5_3 * K[12 + c]! + A5_4 * K[18 + c]!);
}

function stage6(h: number, c: number): number {
  return Y[c]! + h * (A6_1 * K[0 + c]! + A6_4 * K[18 + c]! + A6_5 * K[24 + c]!);
}

function stage7(h: number, c: number): number {
  return Y[c]! + h * (A7_1 * K[0 + c]! + A7_4 * K[18 + c]! + A7_5 * K[24 + c]! + A7_6 * K[30 + c]!);
}

function stage8(h: number, c: number): number {
  return Y[c]! + h * (A8_1 * K[0 + c]! + A8_4 * K[18 + c]! + A8_5 * K[24 + c]! + A8_6 * K[30 + c]! + A8_7 * K[36 + c]!);
}

function stage9(h: number, c: number): number {
  return (
    Y[c]! +
    h *
      (A9_1 * K[0 + c]! +
        A9_4 * K[18 + c]! +
        A9_5 * K[24 + c]! +
        A9_6 * K[30 + c]! +
        A9_7 * K[36 + c]! +
        A9_8 * K[42 + c]!)
  );
}

function stage10(h: number, c: number): number {
  return (
    Y[c]! +
    h *
      (A10_1 * K[0 + c]! +
        A10_4 * K[18 + c]! +
        A10_5 * K[24 + c]! +
        A10_6 * K[30 + c]! +
        A10_7 * K[36 + c]! +
        A10_8 * K[42 + c]! +
        A10_9 * K[48 + c]!)
  );
}

function stage11(h: number, c: number): number {
  return (
    Y[c]! +
    h *
      (A11_1 * K[0 + c]! +
        A11_4 * K[18 + c]! +
        A11_5 * K[24 + c]! +
        A11_6 * K[30 + c]! +
        A11_7 * K[36 + c]! +
        A11_8 * K[42 + c]! +
        A11_9 * K[48 + c]! +
        A11_10 * K[54 + c]!)
  );
}

function stage12(h: number, c: number): number {
  return (
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
        A12_11 * K[60 + c]!)
  );
}

function stage14(h: number, c: number): number {
  return (
    Y[c]! +
    h *
      (A14_1 * K[0 + c]! +
        A14_7 * K[36 + c]! +
        A14_8 * K[42 + c]! +
        A14_9 * K[48 + c]! +
        A14_10 * K[54 + c]! +
        A14_11 * K[60 + c]! +
        A14_12 * K[66 + c]! +
        A14_13 * K[72 + c]!)
  );
}

function stage15(h: number, c: number): number {
  return (
    Y[c]! +
    h *
      (A15_1 * K[0 + c]! +
        A15_6 * K[30 + c]! +
        A15_7 * K[36 + c]! +
        A15_8 * K[42 + c]! +
        A15_11 * K[60 + c]! +
        A15_12 * K[66 + c]! +
        A15_13 * K[72 + c]! +
        A15_14 * K[78 + c]!)
  );
}

function stage16(h: number, c: number): number {
  return (
    Y[c]! +
    h *
      (A16_1 * K[0 + c]! +
        A16_6 * K[30 + c]! +
        A16_7 * K[36 + c]! +
        A16_8 * K[42 + c]! +
        A16_9 * K[48 + c]! +
        A16_13 * K[72 + c]! +
        A16_14 * K[78 + c]! +
        A16_15 * K[84 + c]!)
  );
}

function solution(h: number, c: number): number {
  return (
    Y[c]! +
    h *
      (B1 * K[0 + c]! +
        B6 * K[30 + c]! +
        B7 * K[36 + c]! +
        B8 * K[42 + c]! +
        B9 * K[48 + c]! +
        B10 * K[54 + c]! +
        B11 * K[60 + c]! +
        B12 * K[66 + c]!)
  );
}

function error5(c: number): number {
  return (
    E5_1 * K[0 + c]! +
    E5_6 * K[30 + c]! +
    E5_7 * K[36 + c]! +
    E5_8 * K[42 + c]! +
    E5_9 * K[48 + c]! +
    E5_10 * K[54 + c]! +
    E5_11 * K[60 + c]! +
    E5_12 * K[66 + c]!
  );
}

function error3(c: number): number {
  return (
    E3_1 * K[0 + c]! +
    E3_6 * K[30 + c]! +
    E3_7 * K[36 + c]! +
    E3_8 * K[42 + c]! +
    E3_9 * K[48 + c]! +
    E3_10 * K[54 + c]! +
    E3_11 * K[60 + c]! +
    E3_12 * K[66 + c]!
  );
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
  derivative(Y[0]!, Y[1]!, Y[2]!, Y[3]!, Y[4]!, Y[5]!, MEMORY[PARAMETER_MASS_RATIO]!, 0);
}

/** As the kernel's probeDerivative. */
export function probeDerivative(): void {
  derivative(NEW[0]!, NEW[1]!, NEW[2]!, NEW[3]!, NEW[4]!, NEW[5]!, MEMORY[PARAMETER_MASS_RATIO]!, 6);
}

function weighted(error: (c: number) => number, overPlace: number, overRate: number): number {
  const e0 = error(0);
  const e1 = error(1);
  const e2 = error(2);
  const e3 = error(3);
  const e4 = error(4);
  const e5 = error(5);
  return (e0 * e0 + e1 * e1 + e2 * e2) * overPlace + (e3 * e3 + e4 * e4 + e5 * e5) * overRate;
}

/** As the kernel's trial. */
export function trial(): void {
  const h = MEMORY[WORK_H]!;
  const mu = MEMORY[PARAMETER_MASS_RATIO]!;
  derivative(stage2(h, 0), stage2(h, 1), stage2(h, 2), stage2(h, 3), stage2(h, 4), stage2(h, 5), mu, 6);
  derivative(stage3(h, 0), stage3(h, 1), stage3(h, 2), stage3(h, 3), stage3(h, 4), stage3(h, 5), mu, 12);
  derivative(stage4(h, 0), stage4(h, 1), stage4(h, 2), stage4(h, 3), stage4(h, 4), stage4(h, 5), mu, 18);
  derivative(stage5(h, 0), stage5(h, 1), stage5(h, 2), stage5(h, 3), stage5(h, 4), stage5(h, 5), mu, 24);
  derivative(stage6(h, 0), stage6(h, 1), stage6(h, 2), stage6(h, 3), stage6(h, 4), stage6(h, 5), mu, 30);
  derivative(stage7(h, 0), stage7(h, 1), stage7(h, 2), stage7(h, 3), stage7(h, 4), stage7(h, 5), mu, 36);
  derivative(stage8(h, 0), stage8(h, 1), stage8(h, 2), stage8(h, 3), stage8(h, 4), stage8(h, 5), mu, 42);
  derivative(stage9(h, 0), stage9(h, 1), stage9(h, 2), stage9(h, 3), stage9(h, 4), stage9(h, 5), mu, 48);
  derivative(stage10(h, 0), stage10(h, 1), stage10(h, 2), stage10(h, 3), stage10(h, 4), stage10(h, 5), mu, 54);
  derivative(stage11(h, 0), stage11(h, 1), stage11(h, 2), stage11(h, 3), stage11(h, 4), stage11(h, 5), mu, 60);
  derivative(stage12(h, 0), stage12(h, 1), stage12(h, 2), stage12(h, 3), stage12(h, 4), stage12(h, 5), mu, 66);
  const x0 = solution(h, 0);
  const x1 = solution(h, 1);
  const x2 = solution(h, 2);
  const x3 = solution(h, 3);
  const x4 = solution(h, 4);
  const x5 = solution(h, 5);
  NEW[0] = x0;
  NEW[1] = x1;
  NEW[2] = x2;
  NEW[3] = x3;
  NEW[4] = x4;
  NEW[5] = x5;
  derivative(x0, x1, x2, x3, x4, x5, mu, 72);

  const yz = x1 * x1 + x2 * x2;
  const nearer = Math.min(x0 * x0 + yz, (x0 + 1) * (x0 + 1) + yz);
  const overPlace = 1 / nearer;
  const overRate = 1 / (1 + (x3 * x3 + x4 * x4 + x5 * x5));
  const fifth = weighted(error5, overPlace, overRate);
  const third = weighted(error3, overPlace, overRate);
  const mix = Math.max(fifth + 0.01 * third, 1e-300);
  MEMORY[WORK_ERROR] = (h * fifth) / Math.sqrt(6 * mix) / MEMORY[PARAMETER_TOLERANCE]!;
}

/** As the kernel's denseCoefficients. */
export function denseCoefficients(): void {
  const h = MEMORY[WORK_H]!;
  const mu = MEMORY[PARAMETER_MASS_RATIO]!;
  derivative(stage14(h, 0), stage14(h, 1), stage14(h, 2), stage14(h, 3), stage14(h, 4), stage14(h, 5), mu, 78);
  derivative(stage15(h, 0), stage15(h, 1), stage15(h, 2), stage15(h, 3), stage15(h, 4), stage15(h, 5), mu, 84);
  derivative(stage16(h, 0), stage16(h, 1), stage16(h, 2), stage16(h, 3), stage16(h, 4), stage16(h, 5), mu, 90);
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
