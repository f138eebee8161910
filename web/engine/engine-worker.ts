/** Starts the page's own engine worker. A file of its own, so that the code of embedded figures, which start another worker, does not contain this one. */
import { workerConnection, type EngineConnection } from './engine-client.ts';

/** The engine's own worker, written so that the bundler finds it. It loads the code of the call it is named after at once. */
export function openWorker(name = ''): EngineConnection {
  return workerConnection(new Worker(new URL('../../src/engine/worker.ts', import.meta.url), { type: 'module', name }));
}
