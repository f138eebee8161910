/** Scalar reference of assembly/integrator/variations.ts: the variational equations for one trajectory, on plain arrays. */
import { ephemerisMatrixDerivative } from '../../../assembly/dynamics/ephemeris-gradient.ts';
import { stateTransitionCount } from '../../../assembly/integrator/state-transition.ts';
import { usesEphemeris, stageTime } from '../../../assembly/integrator/ephemeris-steps.ts';
import * as map from '../../../assembly/memory.ts';
import { MEMORY } from './cells.ts';
import * as sum from './stages.ts';

const SIZE = 36;
const Y = MEMORY.subarray(map.WORK_Y, map.WORK_Y + 6);
const NEW = MEMORY.subarray(map.WORK_NEW, map.WORK_NEW + 6);
const K = MEMORY.subarray(map.WORK_K, map.WORK_K + 96);
const MATRIX = MEMORY.subarray(map.WORK_MATRIX, map.WORK_MATRIX + SIZE);
const MATRIX_NEW = MEMORY.subarray(map.WORK_MATRIX_NEW, map.WORK_MATRIX_NEW + SIZE);
const MATRIX_K = MEMORY.subarray(map.WORK_MATRIX_K, map.WORK_MATRIX_K + 16 * SIZE);
const SCRATCH = MEMORY.subarray(map.WORK_MATRIX_DENSE, map.WORK_MATRIX_DENSE + SIZE);
/** State of the stage at hand. */
const S = MEMORY.subarray(map.WORK_STAGE, map.WORK_STAGE + 6);
/** Sums of stages 2 to 12, and of 14 to 16. */
const STAGES = [
  sum.stage2,
  sum.stage3,
  sum.stage4,
  sum.stage5,
  sum.stage6,
  sum.stage7,
  sum.stage8,
  sum.stage9,
  sum.stage10,
  sum.stage11,
  sum.stage12,
];
const DENSE_STAGES = [sum.stage14, sum.stage15, sum.stage16];

function circularDerivative(place: Float64Array, from: Float64Array, to: number): void {
  const mu = MEMORY[map.PARAMETER_MASS_RATIO]!;
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
  for (let c = 0; c < stateTransitionCount(); c += 6) {
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

/** Derivative of the Φ in `from`, which begins at `cell`, along the state in `place`, into a stage of 1 to 16. */
function matrixDerivative(stage: number, place: Float64Array, from: Float64Array): void {
  const to = SIZE * (stage - 1);
  const cell = (view: Float64Array) => view.byteOffset / 8;
  if (usesEphemeris())
    ephemerisMatrixDerivative(
      0,
      stageTime(0, stage),
      cell(place),
      cell(from),
      map.WORK_MATRIX_K + to,
      stateTransitionCount(),
    );
  else circularDerivative(place, from, to);
}

/** As the kernel's firstMatrixDerivative. */
export function firstMatrixDerivative(): void {
  matrixDerivative(1, Y, MATRIX);
}

/** As the kernel's matrixTrial. */
export function matrixTrial(): void {
  const h = MEMORY[map.WORK_H]!;
  STAGES.forEach((of, i) => {
    of(h, MATRIX, MATRIX_K, SIZE, MATRIX_NEW);
    of(h, Y, K, 6, S);
    matrixDerivative(i + 2, S, MATRIX_NEW);
  });
  sum.solution(h, MATRIX, MATRIX_K, SIZE, MATRIX_NEW);
  matrixDerivative(13, NEW, MATRIX_NEW);
}

/** As the kernel's matrixDenseCoefficients. */
export function matrixDenseCoefficients(): void {
  const h = MEMORY[map.WORK_H]!;
  DENSE_STAGES.forEach((of, i) => {
    of(h, MATRIX, MATRIX_K, SIZE, SCRATCH);
    of(h, Y, K, 6, S);
    matrixDerivative(i + 14, S, SCRATCH);
  });
  for (let c = 0; c < stateTransitionCount(); c++) {
    const rise = MATRIX_NEW[c]! - MATRIX[c]!;
    const start = h * MATRIX_K[c]! - rise;
    const to = map.WORK_MATRIX_DENSE + 7 * c;
    MEMORY[to] = rise;
    MEMORY[to + 1] = start;
    MEMORY[to + 2] = rise - h * MATRIX_K[432 + c]! - start;
    MEMORY[to + 3] = sum.dense4(h, MATRIX_K, SIZE, c);
    MEMORY[to + 4] = sum.dense5(h, MATRIX_K, SIZE, c);
    MEMORY[to + 5] = sum.dense6(h, MATRIX_K, SIZE, c);
    MEMORY[to + 6] = sum.dense7(h, MATRIX_K, SIZE, c);
  }
}
