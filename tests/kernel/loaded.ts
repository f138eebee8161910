/** Kernels for tests: the release and the debug build. Not here: the scalar reference (scalar-reference/). */
import { readFileSync } from 'node:fs';
import { loadKernel, type Kernel } from '../../src/kernel/kernel.ts';

const bytes = (build: string) => readFileSync(new URL(`../../dist/kernel/${build}.wasm`, import.meta.url));

/** The named build of the kernel. */
export function kernelBuild(build: 'release' | 'debug'): Promise<Kernel> {
  return loadKernel(bytes(build));
}

/** The raw exports of the release build, for tests that look at the memory itself. */
export async function rawKernel(): Promise<{
  memory: WebAssembly.Memory;
  propagate: () => number;
  philox: () => void;
}> {
  const { instance } = await WebAssembly.instantiate(bytes('release'), {});
  return instance.exports as unknown as { memory: WebAssembly.Memory; propagate: () => number; philox: () => void };
}
