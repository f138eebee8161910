/** The state transition matrix against differences, against its own symplectic form, and at an event. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { KIND_PLANE, STATUS_ARRIVED } from '../../assembly/memory.ts';
import type { Batch, BatchResult, Kernel } from '../../src/kernel/kernel.ts';
import { kernelBuild } from './loaded.ts';

const MASS_RATIO = 0.0121505842699404;
let kernel: Kernel;
beforeAll(async () => {
  kernel = await kernelBuild('release');
});

function batchOf(rows: readonly (readonly number[])[], time: number, more: Partial<Batch> = {}): Batch {
  return {
    massRatio: MASS_RATIO,
    tolerance: 1e-13,
    state: Array.from({ length: 6 }, (_, c) => Float64Array.from(rows, (r) => r[c]!)),
    endTime: new Float64Array(rows.length).fill(time),
    ...more,
  };
}

/** Matrix of a trajectory as rows. */
const matrixOf = (flown: BatchResult, i: number) =>
  [0, 1, 2, 3, 4, 5].map((r) => [0, 1, 2, 3, 4, 5].map((c) => flown.matrix[6 * c + r]![i]!));

const states = fc
  .tuple(
    fc.double({ min: 0, max: 6.28, noNaN: true }),
    fc.double({ min: 0.02, max: 0.5, noNaN: true }),
    fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  )
  .map(([angle, r, tilt]) => {
    const speed = Math.sqrt((2 * MASS_RATIO) / r) * 1.05;
    return [
      r * Math.cos(angle),
      r * Math.sin(angle),
      0.3 * tilt * r,
      speed * Math.cos(angle + tilt),
      speed * Math.sin(angle + tilt),
      0.1 * speed,
    ];
  });

test('by hand: differences of neighbouring flights', () => {
  fc.assert(
    fc.property(states, fc.double({ min: 0.05, max: 1, noNaN: true }), (row, time) => {
      const matrix = matrixOf(kernel.propagate(batchOf([row], time, { matrix: true })), 0);
      const step = 1e-6;
      const largest = Math.max(...matrix.flat().map(Math.abs));
      for (let c = 0; c < 6; c++) {
        const moved = (sign: number) => row.map((x, i) => (i === c ? x + sign * step : x));
        const ends = kernel.propagate(batchOf([moved(-1), moved(1)], time));
        for (let r = 0; r < 6; r++)
          expect(Math.abs((ends.state[r]![1]! - ends.state[r]![0]!) / (2 * step) - matrix[r]![c]!)).toBeLessThan(
            1e-5 * largest * Math.max(1, largest / 100),
          );
      }
    }),
    { seed: 3, numRuns: 40 },
  );
});

test('symplectic in canonical variables: MᵀJM = J, hence determinant 1', () => {
  // p = (u − y, v + x, w) makes the rotating problem canonical: T takes (position, velocity) to (position, p).
  const identity = (n: number): number[][] =>
    Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  const times = (a: number[][], b: number[][]) =>
    a.map((row) => b[0]!.map((_, j) => row.reduce((s, x, k) => s + x * b[k]![j]!, 0)));
  const T = identity(6);
  T[3]![1] = -1;
  T[4]![0] = 1;
  const back = identity(6);
  back[3]![1] = 1;
  back[4]![0] = -1;
  const J = identity(6).map((row, i) => row.map((_, j) => (j === i + 3 ? 1 : j === i - 3 ? -1 : 0)));
  fc.assert(
    fc.property(states, fc.double({ min: 0.05, max: 1.5, noNaN: true }), (row, time) => {
      const M = times(times(T, matrixOf(kernel.propagate(batchOf([row], time, { matrix: true })), 0)), back);
      const transposed = M[0]!.map((_, j) => M.map((r) => r[j]!));
      const form = times(times(transposed, J), M);
      const size = Math.max(...M.flat().map((x) => x * x));
      form.forEach((r, i) =>
        r.forEach((x, j) => expect(Math.abs(x - J[i]![j]!)).toBeLessThan(1e-10 * Math.max(1, size))),
      );
    }),
    { seed: 5, numRuns: 60 },
  );
});

test('asking for the matrix does not change the flight', () => {
  const rows = fc.sample(states, { seed: 9, numRuns: 11 });
  const plain = kernel.propagate(batchOf(rows, 1.1));
  const varied = kernel.propagate(batchOf(rows, 1.1, { matrix: true }));
  expect(varied.state).toEqual(plain.state);
  expect(varied.stepCount).toEqual(plain.stepCount);
});

test('at an event the matrix is that of the event’s time', () => {
  const row = [0.05, 0.01, 0, 0.3, 0.4, 0];
  const stopped = kernel.propagate(
    batchOf([row], 2, {
      matrix: true,
      events: [{ kind: KIND_PLANE, direction: 1, status: STATUS_ARRIVED, point: [1, 0, 0], size: 0.09 }],
    }),
  );
  expect(stopped.status[0]).toBe(STATUS_ARRIVED);
  const timed = kernel.propagate(batchOf([row], stopped.time[0]!, { matrix: true }));
  const [a, b] = [matrixOf(stopped, 0).flat(), matrixOf(timed, 0).flat()];
  const largest = Math.max(...b.map(Math.abs));
  a.forEach((x, i) => expect(Math.abs(x - b[i]!)).toBeLessThan(1e-9 * largest));
});

test('a flight of no time has the identity', () => {
  const flown = kernel.propagate(batchOf([[0.1, 0, 0, 0, 0.2, 0]], 0, { matrix: true }));
  expect(matrixOf(flown, 0).flat()).toEqual(
    [0, 1, 2, 3, 4, 5].flatMap((i) => [0, 1, 2, 3, 4, 5].map((j) => (i === j ? 1 : 0))),
  );
});
