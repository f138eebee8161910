/**
 * dispersion-10k in threads: the same cloud flown by one thread and by two, statistics included, both pools started and
 * warm, so that only the computation is timed; the bar is 0.2 s with two. Error: relative difference between the two
 * clouds' deviations, beside their checksum; the numbers must not depend on the threads. Not here: against the scalar
 * reference.
 */
import { engineThreads, nodeEngine } from '../../src/cli/node-engine.ts';
import { pooledDispersion, type PoolWorker } from '../../src/engine/pool.ts';
import { defaultScenario } from '../../src/scenario/scenario.ts';
import type { BenchRow } from './bench.ts';
import { alternate } from './measure.ts';

const REQUEST = { samples: 10_000, seed: 1 } as const;

/** One row: two threads, and in the last column one. */
export async function dispersionInThreads(): Promise<BenchRow[]> {
  const engine = await nodeEngine();
  const [one, two] = [engineThreads(1), engineThreads(2)];
  const deviation = async (workers: readonly PoolWorker[]): Promise<number> => {
    const answer = await pooledDispersion(engine, workers, defaultScenario(), REQUEST);
    if (answer.status !== 'done') throw new Error(`dispersion-10k in threads ended as ${answer.status}`);
    return answer.value.miss_km.standardDeviation;
  };
  const [alone, shared] = await alternate(9, [() => deviation(one.workers), () => deviation(two.workers)]);
  const [first, second] = [await deviation(one.workers), await deviation(two.workers)];
  await Promise.all([one.end(), two.end()]);
  return [
    {
      problem: 'dispersion-10k, two threads',
      time: `${shared!.median_ms.toFixed(0)} ms, bar 200 ms`,
      spread: `${shared!.least_ms.toFixed(0)}–${shared!.p90_ms.toFixed(0)} ms`,
      error: `${Math.abs(second / first - 1).toExponential(1)} from one thread’s, deviation ${second.toPrecision(12)} km`,
      reference: `one thread ${alone!.median_ms.toFixed(0)} ms, ratio ${(alone!.median_ms / shared!.median_ms).toFixed(2)}`,
    },
  ];
}
