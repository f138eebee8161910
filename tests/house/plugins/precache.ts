/** Tells the service worker which files the page consists of. Not here: what it does with them (web/offline). */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { packageAt } from '../project.ts';

/**
 * Writes the list of files into the built service worker: all that this build makes but source maps and the worker.
 * The list's version is a hash of their content, so that each new release installs a new worker.
 */
export const precache: Plugin = {
  name: 'precache',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const worker = bundle['service-worker.js'];
      if (worker?.type !== 'chunk') return;
      const files = Object.values(bundle).filter(({ fileName }) => !/^service-worker\.|\.map$/.test(fileName));
      const hash = createHash('sha256');
      for (const file of files) hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
      const list = files.map(({ fileName }) => fileName).sort();
      const version = `${packageAt('.').version} ${hash.digest('hex').slice(0, 12)}`;
      worker.code = worker.code
        .replace('__PRECACHE__', JSON.stringify(list))
        .replace('__PRECACHE_VERSION__', JSON.stringify(version));
    },
  },
};
