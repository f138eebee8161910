/**
 * Scalar reference of assembly/integrator/dop853.ts in plain TypeScript: the same step for one trajectory, the same
 * operations in the same order, so that both must agree bit for bit. For tests and benchmarks; the product never loads
 * it. Not here: batch control, events and dense evaluation, where the kernel's own source is run.
 */
import { MEMORY } from './cells.ts';
import * as map from '../../../assembly/memory.ts';
import * as sum from './stages.ts';

/** Trajectories that one step advances. */
export const LANE_COUNT = 1;

const Y = MEMORY.subarray(map.WORK_Y, map.WORK_Y + 6);
const NEW = MEMORY.subarray(map.WORK_NEW, map.WORK_NEW + 6);
const STAGE = MEMORY.subarray(map.WORK_STAGE, map.WORK_STAGE + 6);
const K = MEMORY.subarray(map.WORK_K, map.WORK_K + 96);
/** Sums by the number of their stage. */
const STAGES = new Map([
  [2, sum.stage2],
  [3, sum.stage3],
  [4, sum.stage4],
  [5, sum.stage5],
  [6, sum.stage6],
  [7, sum.stage7],
  [8, sum.stage8],
  [9, sum.stage9],
  [10, sum.stage10],
  [11, sum.stage11],
  [12, sum.stage12],
  [14, sum.stage14],
  [15, sum.stage15],
  [16, sum.stage16],
]);
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

/** As the kernel's firstDerivative. */
export function firstDerivative(): void {
  derivative(Y, MEMORY[map.PARAMETER_MASS_RATIO]!, 0);
}

/** As the kernel's probeDerivative. */
export function probeDerivative(): void {
  derivative(NEW, MEMORY[map.PARAMETER_MASS_RATIO]!, 6);
}

/** Weighted squared length of the error in S. */
function weighted(overPlace: number, overRate: number): number {
  const place = S[0]! * S[0]! + S[1]! * S[1]! + S[2]! * S[2]!;
  const rate = S[3]! * S[3]! + S[4]! * S[4]! + S[5]! * S[5]!;
  return place * overPlace + rate * overRate;
}

function writeErrors(h: number, nearer: number): void {
  const overPlace = 1 / nearer;
  const overRate = 1 / (1 + (NEW[3]! * NEW[3]! + NEW[4]! * NEW[4]! + NEW[5]! * NEW[5]!));
  sum.error5(K, 6, S);
  const fifth = weighted(overPlace, overRate);
  sum.error3(K, 6, S);
  const third = weighted(overPlace, overRate);
  const mix = Math.max(fifth + 0.01 * third, 1e-300);
  MEMORY[map.WORK_ERROR] = (h * fifth) / Math.sqrt(6 * mix) / MEMORY[map.PARAMETER_TOLERANCE]!;
}

/** As the kernel's trial. */
export function trial(): void {
  const h = MEMORY[map.WORK_H]!;
  const mu = MEMORY[map.PARAMETER_MASS_RATIO]!;
  sum.stage2(h, Y, K, 6, S);
  derivative(S, mu, 6);
  sum.stage3(h, Y, K, 6, S);
  derivative(S, mu, 12);
  sum.stage4(h, Y, K, 6, S);
  derivative(S, mu, 18);
  sum.stage5(h, Y, K, 6, S);
  derivative(S, mu, 24);
  sum.stage6(h, Y, K, 6, S);
  derivative(S, mu, 30);
  sum.stage7(h, Y, K, 6, S);
  derivative(S, mu, 36);
  sum.stage8(h, Y, K, 6, S);
  derivative(S, mu, 42);
  sum.stage9(h, Y, K, 6, S);
  derivative(S, mu, 48);
  sum.stage10(h, Y, K, 6, S);
  derivative(S, mu, 54);
  sum.stage11(h, Y, K, 6, S);
  derivative(S, mu, 60);
  sum.stage12(h, Y, K, 6, S);
  derivative(S, mu, 66);
  sum.solution(h, Y, K, 6, NEW);
  derivative(NEW, mu, 72);

  const x0 = NEW[0]!;
  const yz = NEW[1]! * NEW[1]! + NEW[2]! * NEW[2]!;
  const nearer = Math.min(x0 * x0 + yz, (x0 + 1) * (x0 + 1) + yz);
  writeErrors(h, nearer);
}

/** As the kernel's denseStages. */
export function denseStages(): void {
  const h = MEMORY[map.WORK_H]!;
  const mu = MEMORY[map.PARAMETER_MASS_RATIO]!;
  sum.stage14(h, Y, K, 6, S);
  derivative(S, mu, 78);
  sum.stage15(h, Y, K, 6, S);
  derivative(S, mu, 84);
  sum.stage16(h, Y, K, 6, S);
  derivative(S, mu, 90);
}

/** As the kernel's denseCoefficients. */
export function denseCoefficients(): void {
  const h = MEMORY[map.WORK_H]!;
  for (let c = 0; c < 6; c++) {
    const rise = NEW[c]! - Y[c]!;
    const start = h * K[c]! - rise;
    const to = map.WORK_DENSE + 7 * c;
    MEMORY[to] = rise;
    MEMORY[to + 1] = start;
    MEMORY[to + 2] = rise - h * K[72 + c]! - start;
    MEMORY[to + 3] = sum.dense4(h, K, 6, c);
    MEMORY[to + 4] = sum.dense5(h, K, 6, c);
    MEMORY[to + 5] = sum.dense6(h, K, 6, c);
    MEMORY[to + 6] = sum.dense7(h, K, 6, c);
  }
}

/** As the kernel's stageStates. */
export function stageStates(stage: number): void {
  STAGES.get(stage)!(MEMORY[map.WORK_H]!, Y, K, 6, STAGE);
}

/** As the kernel's solutionStates. */
export function solutionStates(): void {
  sum.solution(MEMORY[map.WORK_H]!, Y, K, 6, NEW);
}

/** As the kernel's errorRatios. */
export function errorRatios(): void {
  writeErrors(MEMORY[map.WORK_H]!, MEMORY[map.WORK_NEARER]!);
}
