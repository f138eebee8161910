/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const room = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `vite build` makes the page in dist/web; `vite build --mode cli` the command line in dist/cli.js; vitest runs from here too. */
export default defineConfig(({ mode }) =>
  mode === 'cli'
    ? {
        build: {
          ssr: room('src/cli/cli.ts'),
          outDir: room('dist'),
          emptyOutDir: false,
          target: 'node20',
          rolldownOptions: { output: { entryFileNames: 'cli.js' } },
        },
      }
    : {
        root: room('web'),
        base: './',
        build: { outDir: room('dist/web'), emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, license: true },
        worker: { format: 'es' },
        test: {
          root: room('.'),
          include: ['tests/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
);
