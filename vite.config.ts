/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const room = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(room('package.json'), 'utf8')) as { version: string };
const define = { __VERSION__: JSON.stringify(version) };

/**
 * `vite build` makes the page in dist/web; `vite build --mode cli` the command line in dist/cli.js.
 * vitest runs the tests from here, and the benchmarks with `--mode bench`.
 */
export default defineConfig(({ mode }) =>
  mode === 'cli'
    ? {
        define,
        build: {
          ssr: room('src/cli/cli.ts'),
          outDir: room('dist'),
          emptyOutDir: false,
          target: 'node20',
          rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
        },
      }
    : {
        define,
        root: room('web'),
        base: './',
        build: { outDir: room('dist/web'), emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, license: true },
        worker: { format: 'es' },
        test: {
          root: room('.'),
          include: [mode === 'bench' ? 'tests/**/*.bench.ts' : 'tests/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...(mode === 'bench' && { fileParallelism: false, disableConsoleIntercept: true }),
        },
      },
);
