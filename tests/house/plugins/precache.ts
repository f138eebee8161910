/** Tells the service worker which files the page consists of. Not here: what it does with them (web/offline). */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { packageAt } from '../project.ts';

/** SHA-256 as the worker computes it. */
const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64');

/**
 * Writes the list of files with their hashes into the built service worker: all that this build makes but source maps and
 * the worker. The list's version is a hash of it, so that each new release installs a new worker.
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
      const list = Object.fromEntries(
        files
          .map((file) => [file.fileName, hashOf(file.type === 'chunk' ? file.code : file.source)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      );
      const version = `${packageAt('.').version} ${createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 12)}`;
      worker.code = worker.code
        .replace('__PRECACHE__', JSON.stringify(list))
        .replace('__PRECACHE_VERSION__', JSON.stringify(version));
    },
  },
};
