/** The twin of assembly/integrator/variations.ts: the variational equations for one trajectory, over plain arrays. */
import {
  PARAMETER_MASS_RATIO,
  WORK_H,
  WORK_K,
  WORK_MATRIX,
  WORK_MATRIX_DENSE,
  WORK_MATRIX_K,
  WORK_MATRIX_NEW,
  WORK_NEW,
  WORK_Y,
} from '../../../assembly/memory.ts';
import { MEMORY } from './cells.ts';
import * as sum from './stages.ts';

const SIZE = 36;
const Y = MEMORY.subarray(WORK_Y, WORK_Y + 6);
const NEW = MEMORY.subarray(WORK_NEW, WORK_NEW + 6);
const K = MEMORY.subarray(WORK_K, WORK_K + 96);
const MATRIX = MEMORY.subarray(WORK_MATRIX, WORK_MATRIX + SIZE);
const MATRIX_NEW = MEMORY.subarray(WORK_MATRIX_NEW, WORK_MATRIX_NEW + SIZE);
const MATRIX_K = MEMORY.subarray(WORK_MATRIX_K, WORK_MATRIX_K + 16 * SIZE);
const SCRATCH = new Float64Array(SIZE);
const S = new Float64Array(6);

function matrixDerivative(place: Float64Array, from: Float64Array, to: number): void {
  const mu = MEMORY[PARAMETER_MASS_RATIO]!;
  const x = place[0]!;
  const y = place[1]!;
  const z = place[2]!;
  const x1 = x + 1;
  const yz = y * y + z * z;
  const rr1 = x1 * x1 + yz;
  const rr2 = x * x + yz;
  const p1 = (1 - mu) / (rr1 * Math.sqrt(rr1));
  const p2 = mu / (rr2 * Math.sqrt(rr2));
  const q1 = (3 * p1) / rr1;
  const q2 = (3 * p2) / rr2;
  const p = p1 + p2;
  const q = q1 + q2;
  const turn = 1 - p;
  const tilt = q1 * x1 + q2 * x;
  const gxx = turn + (q1 * (x1 * x1) + q2 * (x * x));
  const gyy = turn + q * (y * y);
  const gzz = q * (z * z) - p;
  const gxy = tilt * y;
  const gxz = tilt * z;
  const gyz = q * (y * z);
  for (let c = 0; c < SIZE; c += 6) {
    const x0 = from[c]!;
    const y0 = from[c + 1]!;
    const z0 = from[c + 2]!;
    const u0 = from[c + 3]!;
    const v0 = from[c + 4]!;
    MATRIX_K[to + c] = u0;
    MATRIX_K[to + c + 1] = v0;
    MATRIX_K[to + c + 2] = from[c + 5]!;
    MATRIX_K[to + c + 3] = gxx * x0 + gxy * y0 + gxz * z0 + 2 * v0;
    MATRIX_K[to + c + 4] = gxy * x0 + gyy * y0 + gyz * z0 - 2 * u0;
    MATRIX_K[to + c + 5] = gxz * x0 + gyz * y0 + gzz * z0;
  }
}

/** As the kernel's firstMatrixDerivative. */
export function firstMatrixDerivative(): void {
  matrixDerivative(Y, MATRIX, 0);
}

/** As the kernel's matrixTrial. */
export function matrixTrial(): void {
  const h = MEMORY[WORK_H]!;
  sum.stage2(h, MATRIX, MATRIX_K, SIZE, MATRIX_NEW);
  sum.stage2(h, Y, K, 6, S);
  matrixDerivative(S, MATRIX_NEW, 36);
  sum.stage3(h, MATRIX, MATRIX_K, SIZE, MATRIX_NEW);
  sum.stage3(h, Y, K, 6, S);
  matrixDerivative(S, MATRIX_NEW, 72);
  sum.stage4(h, MATRIX, MATRIX_K, SIZE, MATRIX_NEW);
  sum.stage4(h, Y, K, 6, S);
  matrixDerivative(S, MATRIX_NEW, 108);
  sum.stage5(h, MATRIX, MATRIX_K, SIZE, MATRIX_NEW);
  sum.stage5(h, Y, K, 6, S);
  matrixDerivative(S, MATRIX_NEW, 144);
  sum.stage6(h, MATRIX, MATRIX_K, SIZE, MATRIX_NEW);
  sum.stage6(h, Y, K, 6, S);
  matrixDerivative(S, MATRIX_NEW, 180);
  sum.stage7(h, MATRIX, MATRIX_K, SIZE, MATRIX_NEW);
  sum.stage7(h, Y, K, 6, S);
  matrixDerivative(S, MATRIX_NEW, 216);
  sum.stage8(h, MATRIX, MATRIX_K, SIZE, MATRIX_NEW);
  sum.stage8(h, Y, K, 6, S);
  matrixDerivative(S, MATRIX_NEW, 252);
  sum.stage9(h, MATRIX, MATRIX_K, SIZE, MATRIX_NEW);
  sum.stage9(h, Y, K, 6, S);
  matrixDerivative(S, MATRIX_NEW, 288);
  sum.stage10(h, MATRIX, MATRIX_K, SIZE, MATRIX_NEW);
  sum.stage10(h, Y, K, 6, S);
  matrixDerivative(S, MATRIX_NEW, 324);
  sum.stage11(h, MATRIX, MATRIX_K, SIZE, MATRIX_NEW);
  sum.stage11(h, Y, K, 6, S);
  matrixDerivative(S, MATRIX_NEW, 360);
  sum.stage12(h, MATRIX, MATRIX_K, SIZE, MATRIX_NEW);
  sum.stage12(h, Y, K, 6, S);
  matrixDerivative(S, MATRIX_NEW, 396);
  sum.solution(h, MATRIX, MATRIX_K, SIZE, MATRIX_NEW);
  matrixDerivative(NEW, MATRIX_NEW, 432);
}

/** As the kernel's matrixDenseCoefficients. */
export function matrixDenseCoefficients(): void {
  const h = MEMORY[WORK_H]!;
  sum.stage14(h, MATRIX, MATRIX_K, SIZE, SCRATCH);
  sum.stage14(h, Y, K, 6, S);
  matrixDerivative(S, SCRATCH, 468);
  sum.stage15(h, MATRIX, MATRIX_K, SIZE, SCRATCH);
  sum.stage15(h, Y, K, 6, S);
  matrixDerivative(S, SCRATCH, 504);
  sum.stage16(h, MATRIX, MATRIX_K, SIZE, SCRATCH);
  sum.stage16(h, Y, K, 6, S);
  matrixDerivative(S, SCRATCH, 540);
  for (let c = 0; c < SIZE; c++) {
    const rise = MATRIX_NEW[c]! - MATRIX[c]!;
    const start = h * MATRIX_K[c]! - rise;
    const to = WORK_MATRIX_DENSE + 7 * c;
    MEMORY[to] = rise;
    MEMORY[to + 1] = start;
    MEMORY[to + 2] = rise - h * MATRIX_K[432 + c]! - start;
    MEMORY[to + 3] = sum.dense4(h, MATRIX_K, SIZE, c);
    MEMORY[to + 4] = sum.dense5(h, MATRIX_K, SIZE, c);
    MEMORY[to + 5] = sum.dense6(h, MATRIX_K, SIZE, c);
    MEMORY[to + 6] = sum.dense7(h, MATRIX_K, SIZE, c);
  }
}
