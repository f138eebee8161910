/**
 * dispersion-10k: ten thousand launches with errors to EML2, statistics included, by the kernel in one thread and by
 * the scalar reference; error: relative difference of the cloud's deviation between them. targeting-all-branches: every
 * launch from a site that hits EML2, turning speed and azimuth; error: the largest miss left.
 */
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/engine-api.ts';
import { loadKernel } from '../../src/kernel/kernel.ts';
import { defaultScenario } from '../../src/scenario/scenario.ts';
import { scalarReference } from '../kernel/scalar-reference/kernel.ts';
import type { BenchRow } from './bench.ts';
import { alternate } from './measure.ts';

const SAMPLE_COUNT = 10000;

async function deviation(engine: Engine): Promise<number> {
  const answer = await engine.disperse(defaultScenario(), { samples: SAMPLE_COUNT, seed: 1 });
  if (answer.status !== 'done') throw new Error(`dispersion-10k ended as ${answer.status}`);
  return answer.value.miss_km.standardDeviation;
}

async function worstMiss(engine: Engine): Promise<number> {
  const scenario = defaultScenario();
  const site = { ...scenario, flight: { ...scenario.flight, latitude_deg: 10, longitude_deg: 60 } };
  const answer = await engine.aim(site, 'azimuth');
  if (answer.status !== 'done' || answer.value.branches.length === 0) throw new Error('targeting found no branch');
  return Math.max(...answer.value.branches.map((b) => Math.hypot(b.miss_km, b.missNormal_km)));
}

/** Two rows, each against the scalar reference. */
export async function dispersionAndAiming(read: (path: string) => Uint8Array<ArrayBuffer>): Promise<BenchRow[]> {
  const engine = createEngine(await loadKernel(read('dist/kernel/release.wasm')));
  const reference = createEngine(scalarReference());
  const [cloud, plainCloud] = await alternate(5, [() => deviation(engine), () => deviation(reference)]);
  const [aim, plainAim] = await alternate(5, [() => worstMiss(engine), () => worstMiss(reference)]);
  const row = (problem: string, fast: typeof cloud, plain: typeof cloud, more: string, error: string): BenchRow => ({
    problem,
    time: `${fast!.median_ms.toFixed(0)} ms${more}`,
    spread: `${fast!.least_ms.toFixed(0)}–${fast!.p90_ms.toFixed(0)} ms`,
    error,
    reference: `${plain!.median_ms.toFixed(0)} ms, ratio ${(plain!.median_ms / fast!.median_ms).toFixed(2)}`,
  });
  const perSecond = ((1000 * SAMPLE_COUNT) / cloud!.median_ms).toFixed(0);
  const gap = Math.abs((await deviation(engine)) / (await deviation(reference)) - 1).toExponential(1);
  return [
    row(
      'dispersion-10k',
      cloud,
      plainCloud,
      `, ${perSecond} trajectories per second`,
      `${gap} relative to the scalar reference`,
    ),
    row('targeting-all-branches', aim, plainAim, '', `${(await worstMiss(engine)).toExponential(1)} km left`),
  ];
}
