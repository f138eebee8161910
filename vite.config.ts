/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const room = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(room('package.json'), 'utf8')) as { version: string };
const define = { __VERSION__: JSON.stringify(version) };

/** In tests and benchmarks the kernel's shared source runs over the twin's cells and the twin's step. */
const twin: Plugin = {
  name: 'kernel-twin',
  enforce: 'pre',
  resolveId(source, importer) {
    const part = /\/(bits|cells|dop853|variations)$/.exec(source)?.[1];
    return part && importer?.includes('/assembly/') ? room(`tests/kernel/twin/${part}.ts`) : undefined;
  },
};

/** What every page of ours needs at once, in one file: apart, its small parts compress worse. */
const BASE = {
  name: 'base',
  test: new RegExp(
    [
      'node_modules/(@lit|lit|lit-html|lit-element|comlink)/',
      'src/units\\.ts',
      'src/scenario/(?!.*note)',
      'web/(words|paint|store|store-controller|result-slot|engine-client)\\.ts',
      'web/(components/(shared-styles|kpi-strip)|charts/chart-theme|stages/(tiles|define-elements))\\.ts',
      'web/localization/(language|localized-element)\\.ts',
    ].join('|'),
  ),
};

/** A program for Node in one file, dist/<name>.js. */
const program = (name: string, entry: string) => ({
  ssr: room(entry),
  outDir: room('dist'),
  emptyOutDir: false,
  target: 'node20',
  rolldownOptions: { output: { entryFileNames: `${name}.js`, codeSplitting: false } },
});

/**
 * `vite build` makes the page in dist/web; `--mode cli` the command line, `--mode bench` the benchmarks, each one file
 * for Node in dist. vitest runs the tests from here.
 */
export default defineConfig(({ mode }) =>
  mode === 'cli'
    ? { define, build: program('cli', 'src/cli/cli.ts') }
    : mode === 'bench'
      ? { define, plugins: [twin], build: program('bench', 'tests/bench/bench.ts') }
      : {
          define,
          plugins: [twin],
          root: room('web'),
          base: './',
          build: {
            outDir: room('dist/web'),
            emptyOutDir: true,
            target: 'es2022',
            assetsInlineLimit: 0,
            license: { fileName: 'licences.md' },
            rolldownOptions: { output: { codeSplitting: { groups: [BASE] } } },
          },
          worker: { format: 'es' },
          test: {
            root: room('.'),
            include: ['tests/**/*.test.ts'],
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
);
