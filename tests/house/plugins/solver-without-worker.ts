/** Makes the solver's package run on a page's own thread as well. Not here: where that is needed (web/embed). */
import type { Plugin } from 'vite';

/**
 * glpk.js fetches its WebAssembly synchronously, which only a worker may, and offers no option to pass the bytes in.
 * Where there is a document the bytes are fetched first and passed in.
 */
export const solverWithoutWorker: Plugin = {
  name: 'solver-without-worker',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/glpk.js/dist/glpk.js')) return undefined;
    const entry = 'var t=()=>r();';
    if (!code.includes(entry)) throw new Error(`${id} is another release: its entry is no longer “${entry}”`);
    const bytes = 'new Uint8Array(await(await fetch(new URL("glpk.wasm",import.meta.url))).arrayBuffer())';
    return {
      code: code.replace(entry, `var t=async()=>r(globalThis.document?{wasmBinary:${bytes}}:null);`),
      map: null,
    };
  },
};
