/** The integrator: declared order, builds and lanes against the scalar reference, batches, memory, extreme numbers. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import * as tableau from '../../assembly/integrator/tableau.ts';
import * as map from '../../assembly/memory.ts';
import { jacobiConstant } from '../../src/flight/circular/three-body.ts';
import { loadKernel, type Batch, type BatchResult, type Kernel } from '../../src/kernel/kernel.ts';
import { kernelBuild, rawKernel } from './loaded.ts';
import { scalarReference } from './scalar-reference/kernel.ts';

const MASS_RATIO = 0.01215058560962404;
let release: Kernel;
let debug: Kernel;
const reference = scalarReference();

beforeAll(async () => {
  release = await kernelBuild('release');
  debug = await kernelBuild('debug');
});

/** Batch of Moon-centred states with one end time each. */
function batchOf(rows: readonly (readonly number[])[], times: readonly number[], more: Partial<Batch> = {}): Batch {
  return {
    massRatio: MASS_RATIO,
    tolerance: 1e-12,
    state: Array.from({ length: 6 }, (_, c) => Float64Array.from(rows, (r) => r[c]!)),
    endTime: Float64Array.from(times),
    ...more,
  };
}

const stateAt = (result: BatchResult, i: number) => result.state.map((column) => column[i]!);
const bits = (column: Float64Array) => [...new BigUint64Array(column.buffer.slice(0))];
const allColumns = (r: BatchResult) => [
  r.status,
  r.time,
  ...r.state,
  r.stepCount,
  r.sampleCount,
  ...r.samples,
  ...r.matrix,
  ...r.events.flatMap((e) => [e.count, e.time, ...e.state]),
];

/** Launch-like states: near the Moon, away from it, none aimed at its centre. */
const stateArbitrary = fc
  .tuple(
    fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
    fc.double({ min: 0.0046, max: 0.4, noNaN: true }),
    fc.double({ min: -0.8, max: 0.8, noNaN: true }),
    fc.double({ min: -0.4, max: 0.4, noNaN: true }),
  )
  .map(([angle, r, tilt, lean]) => {
    const speed = Math.sqrt((2 * MASS_RATIO) / r) * 1.02;
    return [
      r * Math.cos(angle),
      r * Math.sin(angle),
      0.1 * tilt * r,
      speed * Math.cos(angle + lean),
      speed * Math.sin(angle + lean),
      0.2 * tilt * speed,
    ];
  });

describe('the coefficients', () => {
  const t = tableau as unknown as Record<string, number>;
  const weights = Array.from({ length: 12 }, (_, j) => t[`B${j + 1}`] ?? 0);
  const node = (i: number) => (i === 1 ? 0 : t[`C${i}`]!);
  const stage = (i: number, j: number) => t[`A${i}_${j}`] ?? 0;

  test('published: quadrature conditions Σ bᵢcᵢᵏ⁻¹ = 1/k hold to order 8 and fail at 9', () => {
    const sum = (k: number) => weights.reduce((s, b, i) => s + b * node(i + 1) ** (k - 1), 0);
    for (let k = 1; k <= tableau.ORDER_COUNT; k++) expect(Math.abs(sum(k) - 1 / k)).toBeLessThan(2e-15);
    expect(Math.abs(sum(9) - 1 / 9)).toBeGreaterThan(1e-6);
  });

  test('published: each node is the sum of its stage weights', () => {
    for (let i = 2; i <= 16; i++) {
      if (i === 13) continue; // the thirteenth stage is the solution itself
      const sum = Array.from({ length: 16 }, (_, j) => stage(i, j + 1)).reduce((a, b) => a + b, 0);
      expect(Math.abs(sum - node(i))).toBeLessThan(1e-14);
    }
  });

  test('published: both error estimates vanish for a constant and a linear right-hand side', () => {
    for (const name of ['E5_', 'E3_'])
      for (const power of [0, 1]) {
        const sum = weights.reduce((s, _, i) => s + (t[`${name}${i + 1}`] ?? 0) * node(i + 1) ** power, 0);
        expect(Math.abs(sum)).toBeLessThan(5e-15);
      }
  });
});

test('the observed order equals the declared order within 0.2', () => {
  // An arc between Earth and Moon, not symmetric: on a periodic orbit the leading error terms cancel.
  const start = [-0.4, 0.5, 0.1, 0.3, 0.2, -0.1];
  const time = 1.5;
  const end = (count: number) => stateAt(release.propagate(batchOf([start], [time], { fixedStep: time / count })), 0);
  const truth = stateAt(release.propagate(batchOf([start], [time], { tolerance: 1e-15 })), 0);
  const error = (count: number) => Math.hypot(...end(count).map((x, i) => x - truth[i]!));
  const counts = [32, 40, 48, 64];
  const errors = counts.map(error);

  const orders = errors.slice(1).map((e, i) => Math.log(errors[i]! / e) / Math.log(counts[i + 1]! / counts[i]!));
  const mean = Math.log(errors[0]! / errors.at(-1)!) / Math.log(counts.at(-1)! / counts[0]!);
  console.log(
    `observed order ${mean.toFixed(3)} (between step counts ${counts.join(', ')}: ${orders.map((o) => o.toFixed(2)).join(', ')})`,
  );
  expect(errors.at(-1)!).toBeGreaterThan(1e-14);
  expect(Math.abs(mean - tableau.ORDER_COUNT)).toBeLessThanOrEqual(0.2);
});

describe('lanes and builds', () => {
  const rows = fc.sample(stateArbitrary, { numRuns: 37, seed: 20261 });
  const times = rows.map((_, i) => 0.3 + 0.05 * i);
  const batch = batchOf(rows, times, {
    matrix: true,
    sampleTimes: Float64Array.of(0, 0.1, 0.35, 1.1),
    events: [
      { kind: 1, direction: -1, status: 2, point: [0, 0, 0], size: 0.00452 },
      { kind: 2, direction: 0, status: 0, point: [1, 0, 0], size: 0.05 },
      { kind: 3, direction: 1, status: 0, point: [0, 0, 0] },
    ],
  });

  test('both lanes of both builds equal the scalar reference bit for bit, samples and events included', () => {
    const truth = allColumns(reference.propagate(batch)).map(bits);
    expect(allColumns(release.propagate(batch)).map(bits)).toEqual(truth);
    expect(allColumns(debug.propagate(batch)).map(bits)).toEqual(truth);
  });

  test('a trajectory does not depend on its neighbours or its lane', () => {
    const together = release.propagate(batchOf(rows, times));
    rows.forEach((row, i) => {
      const alone = release.propagate(batchOf([row], [times[i]!]));
      expect(stateAt(alone, 0)).toEqual(stateAt(together, i));
      expect(alone.stepCount[0]).toBe(together.stepCount[i]);
    });
  });
});

describe('what must be conserved', () => {
  test('Jacobi constant over 14 days of random flights, relative 1e-12 at the default tolerance', () => {
    const days14 = (14 * 86400) / 375190.2589;
    fc.assert(
      fc.property(fc.array(stateArbitrary, { minLength: 2, maxLength: 9 }), (rows) => {
        const flown = release.propagate(
          batchOf(
            rows,
            rows.map(() => days14),
            { tolerance: 1e-13, events: [{ kind: 1, direction: -1, status: 2, point: [0, 0, 0], size: 0.0045 }] },
          ),
        );
        rows.forEach((row, i) => {
          const start = jacobiConstant(MASS_RATIO, row);
          const end = jacobiConstant(MASS_RATIO, stateAt(flown, i));
          expect(Math.abs(end / start - 1)).toBeLessThan(1e-12);
        });
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('mirror theorem: y → −y with time reversed flies back to where it came from', () => {
    fc.assert(
      fc.property(stateArbitrary, fc.double({ min: 0.05, max: 0.8, noNaN: true }), (row, time) => {
        const there = stateAt(release.propagate(batchOf([row], [time], { tolerance: 1e-14 })), 0);
        const mirror = (s: number[]) => [s[0]!, -s[1]!, s[2]!, -s[3]!, s[4]!, -s[5]!];
        const back = mirror(stateAt(release.propagate(batchOf([mirror(there)], [time], { tolerance: 1e-14 })), 0));
        const gap = Math.hypot(...back.map((x, i) => x - row[i]!));
        const near = Math.hypot(row[0]!, row[1]!, row[2]!);
        expect(gap).toBeLessThan(1e-8 / near);
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  test('a sample on the way equals a flight that ends there', () => {
    fc.assert(
      fc.property(stateArbitrary, fc.double({ min: 0.02, max: 0.95, noNaN: true }), (row, share) => {
        const asked = share * 1.3;
        const through = release.propagate(
          batchOf([row], [1.3], { tolerance: 1e-13, sampleTimes: Float64Array.of(asked) }),
        );
        const short = release.propagate(batchOf([row], [asked], { tolerance: 1e-13 }));
        const sample = through.samples.map((column) => column[0]!);
        expect(Math.hypot(...stateAt(short, 0).map((x, i) => x - sample[i]!))).toBeLessThan(1e-8);
      }),
      { seed: 13, numRuns: 60 },
    );
  });
});

describe('batches', () => {
  test('memory does not grow over 10 000 calls', async () => {
    const raw = await rawKernel();
    const before = raw.memory.buffer.byteLength;
    for (let i = 0; i < 10_000; i++) raw.propagate();
    expect(raw.memory.buffer.byteLength).toBe(before);
    expect(before).toBeGreaterThanOrEqual(8 * map.MAP_END);
    expect(() => raw.memory.grow(1)).toThrow();
  });

  test('not-a-number and infinite inputs are refused by status; the others fly', () => {
    const good = [0.05, 0, 0, 0, 0.5, 0];
    const flown = release.propagate(
      batchOf([good, [NaN, 0, 0, 0, 0, 0], good, [0.1, Infinity, 0, 0, 0, 0], good], [0.2, 0.2, NaN, 0.2, 0.2]),
    );
    expect([...flown.status]).toEqual([
      map.STATUS_TIME_OUT,
      map.STATUS_NOT_A_NUMBER,
      map.STATUS_NOT_A_NUMBER,
      map.STATUS_NOT_A_NUMBER,
      map.STATUS_TIME_OUT,
    ]);
    expect(stateAt(flown, 0)).toEqual(stateAt(flown, 4));
  });

  test('a fall through the centre is never answered with a number that looks right', () => {
    const rows = [
      [0.01, 0, 0, 0, 0, 0],
      [-0.02, 0, 0, -1, 0, 0],
      [0, 0, 0.03, 0, 0, -2],
      [-1.1, 0, 0, 0, 0, 0],
    ];
    const flown = release.propagate(batchOf(rows, [1, 1, 1, 1]));
    const error = rows.map((row, i) =>
      Math.abs(jacobiConstant(MASS_RATIO, stateAt(flown, i)) / jacobiConstant(MASS_RATIO, row) - 1),
    );
    rows.forEach((_, i) => {
      const refused = [map.STATUS_STEP_UNDERFLOW, map.STATUS_ACCURACY_LOST].includes(flown.status[i]!);
      expect(refused || error[i]! < 1e-8).toBe(true);
    });
    expect(flown.status[2]).not.toBe(map.STATUS_TIME_OUT);
    const centre = release.propagate(batchOf([[0, 0, 0, 0, 0, 0]], [1]));
    expect([map.STATUS_STEP_UNDERFLOW, map.STATUS_ACCURACY_LOST]).toContain(centre.status[0]);
  });

  test('empty batches and flights of no time answer at once', () => {
    expect(release.propagate(batchOf([], [])).status.length).toBe(0);
    const still = release.propagate(batchOf([[0.1, 0, 0, 0, 0.2, 0]], [0], { sampleTimes: Float64Array.of(0) }));
    expect(stateAt(still, 0)).toEqual([0.1, 0, 0, 0, 0.2, 0]);
    expect(still.samples.map((c) => c[0])).toEqual([0.1, 0, 0, 0, 0.2, 0]);
  });

  test('columns of unequal length and batches beyond the map are bugs, said by name', () => {
    expect(() => release.propagate({ ...batchOf([[0.1, 0, 0, 0, 0, 0]], [1]), endTime: new Float64Array(3) })).toThrow(
      /six state columns/,
    );
    expect(() => release.propagate(batchOf([], new Array<number>(5000).fill(1)))).toThrow(/4096/);
  });
});

test('a kernel of another ABI is refused', async () => {
  const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  await expect(loadKernel(empty)).rejects.toThrow();
});
