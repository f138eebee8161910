/** Dynamic imports without Vite's preloading, for code that also runs in a worker. Not here: which builds use it. */
import type { Plugin } from 'vite';

/** Loads a chunk and nothing more: Vite's own function preloads through `document`, which no worker has, and weighs a kilobyte. */
export const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};
