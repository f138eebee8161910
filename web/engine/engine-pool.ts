/**
 * A few engine workers that share one long work: each takes the next part when it has finished one. Parts are independent,
 * so the results are the same for any number of workers. Not here: the queue of one worker (engine-client.ts).
 */
import type { EngineClient } from './engine-client.ts';

/** Workers at most; fewer on a machine with fewer cores. Each starts on first use. */
const WORKER_LIMIT_COUNT = 2;

export class EnginePool {
  readonly #clients: readonly EngineClient[];

  constructor(
    open: () => EngineClient,
    workerCount = Math.min(WORKER_LIMIT_COUNT, navigator.hardwareConcurrency || 1),
  ) {
    this.#clients = Array.from({ length: Math.max(1, workerCount) }, open);
  }

  /** The worker for work that is not shared. */
  get first(): EngineClient {
    return this.#clients[0]!;
  }

  /** Start the workers before they are needed. */
  warm(): void {
    for (const client of this.#clients) client.warm();
  }

  /**
   * Ask for every part, in order, over all workers; `take` gets the answers as they come. Resolves true when all came,
   * false as soon as the signal aborts: parts under way are then dropped. Rejects with the first fault.
   */
  async run<T>(
    parts: readonly number[],
    ask: (client: EngineClient, part: number) => Promise<T>,
    take: (answer: T) => void,
    signal: AbortSignal,
  ): Promise<boolean> {
    if (signal.aborted) return false;
    const queue = parts.values();
    let failed = false;
    const work = async (client: EngineClient) => {
      for (const part of queue) {
        const answer = await ask(client, part);
        if (failed || signal.aborted) return;
        take(answer);
      }
    };
    let stop: () => void = () => undefined;
    const aborted = new Promise<void>((resolve) => (stop = resolve));
    signal.addEventListener('abort', stop);
    try {
      await Promise.race([aborted, Promise.all(this.#clients.map(work))]);
    } finally {
      failed = true;
      signal.removeEventListener('abort', stop);
    }
    return !signal.aborted;
  }
}
