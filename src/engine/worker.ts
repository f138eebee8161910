/**
 * The engine in a Web Worker, exposed through Comlink; imported on a page's own thread, behind a port.
 * Not here: the client's queue and its cancelling (web/engine/engine-client.ts), how answers are moved (transfer.ts).
 */
import { expose, type Endpoint } from 'comlink';
import kernelUrl from '../../dist/kernel/release.wasm?url';
import { ABI_VERSION } from '../../assembly/memory.ts';
import { loadKernel } from '../kernel/kernel.ts';
import { createEngine, loadModule } from './engine.ts';
import type { Engine, Handshake } from './engine-api.ts';
import { moved } from './transfer.ts';

/** What the worker exposes: the engine and the handshake. */
export interface WorkerEngine extends Engine {
  handshake(): Promise<Handshake>;
}

// A page names its worker after the call it makes first.
loadModule(self.name);
const engine = loadKernel(kernelUrl).then(createEngine);

const api: WorkerEngine = {
  handshake: async () => (await engine, { ready: true, version: __VERSION__, abi: ABI_VERSION }),
  driver: async (...args) => moved(await (await engine).driver(...args)),
  satellite: async (...args) => moved(await (await engine).satellite(...args)),
  flight: async (...args) => moved(await (await engine).flight(...args)),
  plan: async (...args) => moved(await (await engine).plan(...args)),
  pareto: async (...args) => moved(await (await engine).pareto(...args)),
  robust: async (...args) => moved(await (await engine).robust(...args)),
  planModel: async (...args) => (await engine).planModel(...args),
  sites: async (...args) => (await engine).sites(...args),
  aim: async (...args) => (await engine).aim(...args),
  disperse: async (...args) => moved(await (await engine).disperse(...args)),
  disperseColumns: async (...args) => moved(await (await engine).disperseColumns(...args)),
  disperseStatistics: async (...args) => moved(await (await engine).disperseStatistics(...args)),
  traffic: async (...args) => (await engine).traffic(...args),
  calendar: async (...args) => (await engine).calendar(...args),
  sensitivity: async (...args) => moved(await (await engine).sensitivity(...args)),
  oem: async (...args) => (await engine).oem(...args),
  verify: async (...args) => (await engine).verify(...args),
};

/** Serve a port instead: where a page may have no worker, it imports this file on its own thread. */
export function serve(port: Endpoint): void {
  expose(api, port);
}

if ('DedicatedWorkerGlobalScope' in globalThis) expose(api);
