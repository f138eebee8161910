/**
 * The engine in Node: the same modules and the same WebAssembly as the page. In this thread, or in threads of their own for
 * a pool; such a thread runs cli.js again and finds itself a worker.
 */
import { readFile } from 'node:fs/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { expose, wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { Engine } from '../engine/engine-api.ts';
import { createEngine } from '../engine/engine.ts';
import type { PoolWorker } from '../engine/pool.ts';
import { loadKernel } from '../kernel/kernel.ts';

/** What a worker thread is told to be. */
const ENGINE_ROLE = 'moonline engine';

/** The engine over the kernel that the build left beside cli.js; throws when the build is incomplete. */
export async function nodeEngine(): Promise<Engine> {
  return createEngine(await loadKernel(await readFile(new URL('kernel/release.wasm', import.meta.url))));
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
