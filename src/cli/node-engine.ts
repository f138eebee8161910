/** The engine in Node: the same rooms and the same WebAssembly as the page, without a worker. */
import { readFile } from 'node:fs/promises';
import type { Engine } from '../engine/engine-api.ts';
import { createEngine } from '../engine/engine.ts';
import { loadKernel } from '../kernel/kernel.ts';

/** The engine over the kernel that the build left beside cli.js; throws when the build is incomplete. */
export async function nodeEngine(): Promise<Engine> {
  return createEngine(await loadKernel(await readFile(new URL('kernel/release.wasm', import.meta.url))));
}
