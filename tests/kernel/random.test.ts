/** Random numbers: Philox's published answers in kernel and scalar reference, and the moments of the draws. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ERROR_COUNT, RANDOM_COUNTER, RANDOM_KEY } from '../../assembly/memory.ts';
import { philox } from '../../assembly/random.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { kernelBuild, rawKernel } from './loaded.ts';
import { MEMORY } from './scalar-reference/cells.ts';
import { scalarReference } from './scalar-reference/kernel.ts';

/** Counter, key and answer of the authors' known-answer file for philox4x32-10. */
const KNOWN = [
  [
    [0, 0, 0, 0],
    [0, 0],
    [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
  ],
  [
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  ],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  ],
] as const;

test.each(KNOWN)('published: philox of %j under %j', async (counter, key, answer) => {
  const raw = await rawKernel();
  const cells = new Float64Array(raw.memory.buffer);
  for (const [memory, run] of [
    [cells, raw.philox],
    [MEMORY, philox],
  ] as const) {
    memory.set(counter, RANDOM_COUNTER);
    memory.set(key, RANDOM_KEY);
    run();
    expect([...memory.slice(RANDOM_COUNTER, RANDOM_COUNTER + 4)]).toEqual(answer);
  }
});

describe('dispersed launches', () => {
  let kernel: Kernel;
  beforeAll(async () => {
    kernel = await kernelBuild('release');
  });
  const launch = { latitude: 0.2, longitude: 0.6, azimuth: 1.5, elevation: 0.1, radius: 0.0045, speed: 2.3 };
  const identity = Array.from({ length: ERROR_COUNT ** 2 }, (_, i) => (i % (ERROR_COUNT + 1) === 0 ? 1e-3 : 0));
  const draw = (k: Kernel, first: number, count: number, uniform = false, seed = 1) =>
    k.dispersedStates({ launch, factor: identity, uniform, seed }, first, count);

  test('a sample is the same in every batch', () => {
    const whole = draw(kernel, 0, 1000);
    const part = draw(kernel, 600, 300);
    part.state.forEach((column, c) => expect([...column]).toEqual([...whole.state[c]!.slice(600, 900)]));
    expect([...draw(kernel, 0, 10, false, 2).draws[0]!]).not.toEqual([...whole.draws[0]!.slice(0, 10)]);
  });

  test('kernel and scalar reference draw alike, to the rounding of logarithm and cosine', () => {
    const fast = draw(kernel, 5, 50).draws.flatMap((c) => [...c]);
    const plain = draw(scalarReference(), 5, 50).draws.flatMap((c) => [...c]);
    fast.forEach((x, i) => expect(Math.abs(x - plain[i]!)).toBeLessThan(1e-17));
  });

  test.each([
    [false, 3],
    [true, 1.8],
  ])(
    'uniform %s: mean 0, variance 1, kurtosis %d, no correlation, within five standard errors',
    (uniform, kurtosis) => {
      const columns = Array.from({ length: ERROR_COUNT }, (): number[] => []);
      for (let first = 0; first < 40000; first += 4000)
        draw(kernel, first, 4000, uniform).draws.forEach((c, i) => columns[i]!.push(...[...c].map((x) => x / 1e-3)));
      const mean = (xs: number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
      columns.forEach((xs, i) => {
        expect(Math.abs(mean(xs))).toBeLessThan(5 / Math.sqrt(40000));
        expect(Math.abs(mean(xs.map((x) => x * x)) - 1)).toBeLessThan(5 * Math.sqrt((kurtosis - 1) / 40000));
        expect(Math.abs(mean(xs.map((x) => x ** 4)) - kurtosis)).toBeLessThan(5 * Math.sqrt(96 / 40000));
        for (let j = 0; j < i; j++)
          expect(Math.abs(mean(xs.map((x, k) => x * columns[j]![k]!)))).toBeLessThan(5 / Math.sqrt(40000));
      });
    },
  );

  test('a correlated factor gives its covariance', () => {
    const factor = identity.map((x, i) => (i === 2 * ERROR_COUNT ? 0.8e-3 : i === 2 * ERROR_COUNT + 2 ? 0.6e-3 : x));
    const { draws } = kernel.dispersedStates({ launch, factor, uniform: false, seed: 9 }, 0, 4000);
    const correlation = draws[0]!.reduce((s, x, k) => s + (x * draws[2]![k]!) / 1e-6, 0) / 4000;
    expect(Math.abs(correlation - 0.8)).toBeLessThan(5 / Math.sqrt(4000));
  });
});
