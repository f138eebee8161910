/// <reference types="vitest/config" />
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import { defineConfig, runnerImport, type Plugin, type UserConfig } from 'vite';
import type * as Package from './src/cli/package.ts';
import type * as Posters from './web/embed/posters.ts';

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
      'src/scenario/(?!.*(note|preset-sources))',
      'web/(words|paint|store|store-controller|result-slot|engine-client|actions|shortcuts|link|linked-value|storage)\\.ts',
      'web/left-session\\.ts',
      'web/components/(shared-styles|kpi-strip|language-menu|value-text|stage-element)\\.ts',
      'web/charts/(chart|chart-group|chart-styles|chart-theme|data-table|longitude)\\.ts',
      'web/stages/(tiles|define-elements|stages)\\.ts',
      'web/localization/(language|localized-element)\\.ts',
    ].join('|'),
  ),
};

/** What a circular flight needs, in one chunk of the worker: it is the first to be asked for, and fewer chunks are smaller. */
const FLIGHT = {
  name: 'flight',
  test: new RegExp(
    'assembly/(constants|libration)\\.ts|src/flight/(' +
      'flight|arrivals|constant-sets|free-flight|libration|motion|outcome|path|periodic-orbits|reached|sections|targets|vectors' +
      ')\\.ts',
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

/** reference.json: the published cases of tests/reference, for the page's self-test, each file under its name. */
const reference: Plugin = {
  name: 'reference',
  configureServer(server) {
    server.middlewares.use('/reference.json', (_, response) => void response.end(referenceFile()));
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'reference.json', source: referenceFile() });
  },
};

function referenceFile(): string {
  const files = readdirSync(room('tests/reference'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const read = (name: string) => JSON.parse(readFileSync(room(`tests/reference/${name}`), 'utf8')) as object;
  return JSON.stringify(files.map((name) => ({ file: name, ...read(name) })));
}

/**
 * The service worker learns which files the page is made of: all that this build makes but source maps and itself.
 * Its version is their content, so that a new release is another worker.
 */
const precache: Plugin = {
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
      worker.code = worker.code
        .replace('__PRECACHE__', JSON.stringify(list))
        .replace('__PRECACHE_VERSION__', JSON.stringify(`${version} ${hash.digest('hex').slice(0, 12)}`));
    },
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

/** Loads a chunk and nothing more: Vite's own helper preloads with a document, which a worker has not, and weighs a kilobyte. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * The solver on a page's own thread, where workers are forbidden: its package fetches its WebAssembly synchronously, which
 * only a worker may, and keeps its own way of taking bytes to itself. Here it is given them.
 */
const solverAnywhere: Plugin = {
  name: 'solver-anywhere',
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

/** A part of a style sheet without the spaces and comments that mean nothing. */
const shortCss = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*([{},;])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replace(/;}/g, '}');

/** Templates without the indentation of their source: what a minifier may not know to be without meaning. */
const templates: Plugin = {
  name: 'templates',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /\/web\/.*\.ts$/.test(id) && /\b(html|css)`/.test(code)
      ? {
          code: code
            .replace(/\bcss`[^`]*`/g, (sheet) =>
              sheet
                .split(/(\$\{[^}]*\})/)
                .map((part) => (part.startsWith('${') ? part : shortCss(part)))
                .join(''),
            )
            .replace(/\n\s+/g, '\n'),
          map: null,
        }
      : undefined,
};

/** Where the page will stand, for addresses that must be whole; MOONLINE_SITE says another place than `npm start`'s. */
const SITE = (process.env['MOONLINE_SITE'] ?? 'http://localhost:4173/').replace(/\/*$/, '/');

/** Posters and oEmbed documents, drawn from what the built engine computes at this moment. */
const pictures: Plugin = {
  name: 'pictures',
  async generateBundle() {
    const { openEngine } = (await import(room('dist/moonline.js'))) as typeof Package;
    const { module } = await runnerImport<typeof Posters>(room('web/embed/posters.ts'), {
      define,
      logLevel: 'error',
    });
    const styles = {
      theme: readFileSync(room('web/theme.css'), 'utf8'),
      drawing: readFileSync(room('web/embed/drawing/drawing-styles.css'), 'utf8'),
    };
    for (const { path, text } of await module.builtFiles(await openEngine(), styles, SITE))
      this.emitFile({ type: 'asset', fileName: path, source: text });
  },
};

/** The embedded figures: files that may be asked for from any origin, by names that stay, over chunks with hashes. */
const embed = {
  define,
  plugins: [plainImports, solverAnywhere, templates, pictures],
  root: room('web'),
  base: './',
  build: {
    outDir: room('dist/web'),
    emptyOutDir: false,
    target: 'es2022',
    // light-dark() stays as it is: lowered, it would follow the page around a figure and not the figure's own scheme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    // The engine is a worker's file too, and the helper that preloads wants a document.
    modulePreload: false,
    rolldownOptions: {
      input: {
        define: room('web/embed/define.ts'),
        widget: room('web/embed/widget.ts'),
        engine: room('src/engine/worker.ts'),
        embed: room('web/embed.html'),
        article: room('web/article.html'),
        guide: room('web/guide.html'),
      },
      preserveEntrySignatures: 'strict' as const,
      output: {
        entryFileNames: 'embed/[name].js',
        chunkFileNames: 'embed/[name]-[hash].js',
        assetFileNames: 'embed/[name]-[hash][extname]',
        // Left alone, the cells of the kernel's map become a chunk that gives them out by a hundred names.
        codeSplitting: {
          groups: [{ name: 'kernel', test: /\/assembly\/|\/src\/kernel\// }],
        },
      },
    },
  },
};

/** Tests that take longest, the first of them first: begun last, they would keep one core waiting for the other. */
const LONGEST = [
  ...['plan/random', 'web/every-view', 'web/layout', 'web/flight-stage', 'web/access', 'web/page', 'web/embed'],
  ...['web/shell', 'web/keyboard', 'web/lessons', 'flight/targets', 'plan/why-not', 'web/explanations', 'cli/results'],
  ...['web/keyboard-walk', 'flight/random-targets', 'web/plan-stage', 'web/explanation-inputs', 'plan/second-solver'],
  ...['web/random-visitor', 'web/layout-shift', 'web/figure-menus', 'plan/options', 'web/search-stop', 'web/offline'],
].map((name) => `/tests/${name}.test.ts`);

class LongestFirst {
  shard<File>(files: File[]): File[] {
    return files;
  }

  sort<File extends { readonly moduleId: string }>(files: File[]): File[] {
    const place = ({ moduleId }: File) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONGEST.length : at;
    };
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

/**
 * What libraries print on the way: Lit's build for tests, and GLPK where it gives up a tableau of extremes by stopping
 * its program; the plan then starts it again on another one.
 */
const SAID_IN_PASSING = /Lit is in dev mode|^Assertion failed: |^Error detected in file simplex\/|^Aborted\(\)/;

const page = {
  define,
  plugins: [twin, templates, licences, reference, precache],
  root: room('web'),
  base: './',
  build: {
    outDir: room('dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: room('web/index.html'), 'service-worker': room('web/offline/service-worker.ts') },
      output: {
        codeSplitting: { groups: [BASE] },
        // A service worker rules the folder it lies in, and its address must not change.
        entryFileNames: ({ name }: { readonly name: string }) =>
          name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js',
      },
    },
  },
  worker: {
    format: 'es' as const,
    rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups: [FLIGHT] } } },
  },
  test: {
    root: room('.'),
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/house/browsers.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A page on a busy machine takes its time; what never comes fails all the same.
    expect: { poll: { timeout: 30_000 } },
    onConsoleLog: (text: string) => !SAID_IN_PASSING.test(text),
    sequence: { sequencer: LongestFirst },
    maxWorkers: 2,
    // Files of one worker share their modules: loading them again for each is a tenth of what the tests of Node cost.
    isolate: false,
  },
};

/** What each mode builds: `vite build` the page in dist/web, the others what stands beside it. */
const BUILDS: Readonly<Record<string, UserConfig>> = {
  cli: { define, build: program('cli', 'src/cli/cli.ts') },
  package: { define, build: program('moonline', 'src/cli/package.ts') },
  bench: { define, plugins: [twin], build: program('bench', 'tests/bench/bench.ts') },
  embed,
  // What takes minutes and what a busy machine spoils; one after the other, so that nothing disturbs what is measured.
  'bench-web': {
    ...page,
    test: {
      ...page.test,
      include: ['tests/bench/web-page.ts', 'tests/plan/random.test.ts'],
      fileParallelism: false,
      env: { RUNS: process.env['RUNS'] ?? '1000', SEED: process.env['SEED'] ?? String(Date.now() % 1_000_000) },
    },
  },
};

/** `--mode` names a build; without one it is the page's. vitest runs the tests from here. */
export default defineConfig(({ mode }) => BUILDS[mode] ?? page);
