/** How an answer leaves a worker: by transfer, its columns moved and not copied. Not here: the worker (worker.ts). */
import { transfer } from 'comlink';
import type { Answer } from './answer.ts';

/** An answer whose columns are moved to whoever asked. An answer, never the promise of one: that has no columns yet. */
export function moved<A extends Answer<unknown>>(answer: A): A {
  return transfer(answer, [...columnBuffers(answer)]);
}

/** Buffers of every column in an answer, each once. */
function columnBuffers(node: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (node instanceof Float64Array) found.add(node.buffer as ArrayBuffer);
  else if (typeof node === 'object' && node !== null)
    for (const child of Object.values(node)) columnBuffers(child, found);
  return found;
}
