/// <reference types="vitest/config" />
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const room = (path: string) => fileURLToPath(new URL(path, import.meta.url));
interface Package {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const packageAt = (path: string) => JSON.parse(readFileSync(room(path), 'utf8')) as Package;
const { version, dependencies = {} } = packageAt('package.json');
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

/** A part's licence as it came: its file, or where there is none the words on top of its code. */
function licenceText(folder: string): string {
  const file = readdirSync(room(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (file) return readFileSync(room(`${folder}/${file}`), 'utf8');
  const { main = 'index.js' } = JSON.parse(readFileSync(room(`${folder}/package.json`), 'utf8')) as { main?: string };
  const words = /MIT License[\s\S]*?SOFTWARE\./.exec(readFileSync(room(`${folder}/${main}`), 'utf8'))?.[0];
  if (!words) throw new Error(`${folder} carries no licence`);
  return words.replace(/^ *\* ?/gm, '');
}

/** Types, and what stands in for a document on servers. */
const NOT_ON_THE_PAGE = /^@types\/|\/ssr-dom-shim$/;

/** licences.md: every package the page or its workers are made of. The bundler's own list leaves the workers out. */
const licences: Plugin = {
  name: 'licences',
  apply: 'build',
  generateBundle() {
    // Parts of AssemblyScript's standard library are compiled into the kernel.
    const parts = new Set(['assemblyscript', ...Object.keys(dependencies)]);
    for (const part of parts)
      if (part !== 'assemblyscript')
        for (const below of Object.keys(packageAt(`node_modules/${part}/package.json`).dependencies ?? {}))
          if (!NOT_ON_THE_PAGE.test(below)) parts.add(below);
    const sections = Array.from(parts)
      .sort()
      .map((part) => {
        const { version: its, license } = packageAt(`node_modules/${part}/package.json`);
        return `## ${part} ${its} (${license.replace(/[()]/g, '')})\n\n${licenceText(`node_modules/${part}`).trim()}\n`;
      });
    const source = ['# Licences of the parts of Moonline\n', ...sections].join('\n');
    this.emitFile({ type: 'asset', fileName: 'licences.md', source });
  },
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
          plugins: [twin, licences],
          root: room('web'),
          base: './',
          build: {
            outDir: room('dist/web'),
            emptyOutDir: true,
            target: 'es2022',
            assetsInlineLimit: 0,
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
