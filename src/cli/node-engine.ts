/**
 * The engine in Node: the same modules and the same WebAssembly as the page. In this thread, or in threads of their own for
 * a pool; such a thread runs cli.js again and finds itself a worker.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { expose, wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { Engine } from '../engine/engine-api.ts';
import { createEngine } from '../engine/engine.ts';
import type { PoolWorker } from '../engine/pool.ts';
import { loadKernel } from '../kernel/kernel.ts';
import type { Message } from '../text/message.ts';
import { message, text } from '../text/text.ts';

/** What a worker thread is told to be. */
const ENGINE_ROLE = 'moonline engine';

/** A file of the installation that is missing or damaged; no fault of the input and none of the program. */
export class IncompleteInstallation extends Error {
  readonly why: Message;

  constructor(file: string, reason: string) {
    const why = message('cli.installation.incomplete', { file, reason });
    super(text(why));
    this.why = why;
  }
}

/** The engine over the kernel that the build left beside cli.js; throws IncompleteInstallation without it. */
export async function nodeEngine(): Promise<Engine> {
  const file = new URL('kernel/release.wasm', import.meta.url);
  try {
    return createEngine(await loadKernel(await readFile(file)));
  } catch (error) {
    throw new IncompleteInstallation(fileURLToPath(file), (error as Error).message);
  }
}

/** Whether this thread was started by engineThreads; then it serves an engine and nothing else. */
export function servesEngine(): boolean {
  if (isMainThread || workerData !== ENGINE_ROLE || !parentPort) return false;
  const engine = nodeEngine();
  const api: PoolWorker = { disperseColumns: async (...args) => (await engine).disperseColumns(...args) };
  expose(api, nodeEndpoint(parentPort));
  return true;
}

/** Engines in threads of their own, and how to end them. */
export function engineThreads(count: number): { workers: PoolWorker[]; end: () => Promise<void> } {
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL(import.meta.url), { workerData: ENGINE_ROLE }),
  );
  return {
    workers: threads.map((thread) => wrap<PoolWorker>(nodeEndpoint(thread))),
    end: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}
