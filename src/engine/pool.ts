/**
 * A pool of engines for work that comes in parts: each worker takes the next part when it is free, and the results are put
 * back in the order of the parts, so that they do not depend on the number of workers. Not here: starting workers.
 */
import type { DispersionColumns, DispersionRequest, DispersionResult } from '../flight/dispersion/dispersion-result.ts';
import { partsOf } from '../flight/dispersion/dispersion.ts';
import type { Answer } from './answer.ts';
import type { Engine } from './engine-api.ts';

/** Part of an engine that may live in another thread. */
export interface PoolWorker {
  disperseColumns(...args: Parameters<Engine['disperseColumns']>): ReturnType<Engine['disperseColumns']>;
}

/**
 * A dispersion shared among workers, its statistics made by `engine`. The first answer that is not `done` ends it and is
 * returned. `progress` is called with the fraction that is done after each part.
 */
export async function pooledDispersion(
  engine: Engine,
  workers: readonly PoolWorker[],
  scenario: unknown,
  request: DispersionRequest,
  progress: (doneFraction: number) => void = () => {},
): Promise<Answer<DispersionResult>> {
  // What is refused is refused before any worker is asked.
  const checked = await engine.disperseColumns(scenario, request, 0, 1);
  if (checked.status !== 'done') return checked;
  const parts = partsOf(request.samples);
  const flown: DispersionColumns[] = [];
  let next = 0;
  let finished = 0;
  let failure: Exclude<Answer<DispersionColumns>, { status: 'done' }> | null = null;
  const work = async (worker: PoolWorker) => {
    while (next < parts.length && !failure) {
      const index = next++;
      const { first, count } = parts[index]!;
      const answer = await worker.disperseColumns(scenario, request, first, count);
      if (answer.status === 'done') flown[index] = answer.value;
      else failure = answer;
      progress(++finished / parts.length);
    }
  };
  await Promise.all(workers.map(work));
  return failure ?? (await engine.disperseStatistics(scenario, request, flown));
}
