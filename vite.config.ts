/// <reference types="vitest/config" />
/** What each build makes, and from which plugins. Not here: plugins, chunks and the order of tests (tests/house/). */
import { defineConfig, type UserConfig } from 'vite';
import { ANGLES, ARRIVALS, BASE, FIGURE, FLIGHT, KERNEL, LOADER, SHARED } from './tests/house/chunks.ts';
import { contentPolicy } from './tests/house/plugins/content-policy.ts';
import { licences, listedPackages } from './tests/house/plugins/licences.ts';
import { messages } from './tests/house/plugins/messages.ts';
import { allTexts, packageEngine, packagePlaces, posterModules } from './tests/house/plugins/package-engine.ts';
import { plainImports } from './tests/house/plugins/plain-imports.ts';
import { posters } from './tests/house/plugins/posters.ts';
import { precache } from './tests/house/plugins/precache.ts';
import { referenceCases } from './tests/house/plugins/reference-cases.ts';
import { scalarReference } from './tests/house/plugins/scalar-reference.ts';
import { sharedMaths } from './tests/house/plugins/shared-maths.ts';
import { shortTemplates } from './tests/house/plugins/short-templates.ts';
import { ownKeys } from './tests/house/plugins/own-keys.ts';
import { solverWithoutWorker } from './tests/house/plugins/solver-without-worker.ts';
import { uplotLanguage } from './tests/house/plugins/uplot-language.ts';
import { DEFINE, inProject } from './tests/house/project.ts';
import { BENCHES, FUZZ, TESTS } from './tests/house/vitest-projects.ts';

/** What all builds share. */
const ALL = { define: DEFINE };

/** The solver's package asks for Node's `module` in Node alone; said here, the build needs no warning about it. */
const NO_NODE = { alias: [{ find: /^module$/, replacement: '__vite-browser-external' }] };

/**
 * A stage's chunks are asked for together, since somebody waits for it. The rest come one after another in idle moments, and
 * a list of what each needs would weigh more in the first view than it saves. Every browser of the page knows modulepreload.
 */
const PRELOAD = {
  polyfill: false,
  resolveDependencies: (file: string, needed: string[], { hostType }: { readonly hostType: 'html' | 'js' }) =>
    hostType === 'html' || file.includes('-stage-') ? needed : [],
};

/** Constants stand where they are used: a chunk would export them to the others under a name each. */
const IN_PLACE = { inlineConst: { mode: 'all' as const, pass: 3 } };

/** Posters take their time to be computed, which is no news. */
const NO_TIMINGS = { bundlerTimings: false };

/** A build for Node, with the one package that is not taken as it is (plugins/shared-maths.ts). */
const NODE = { ...ALL, ssr: { noExternal: ['astronomy-engine'] } };

/** A program for Node in one file, dist/<name>.js. */
const program = (name: string, entry: string) => ({
  ssr: inProject(entry),
  outDir: inProject('dist'),
  emptyOutDir: false,
  target: 'node20',
  rolldownOptions: { output: { entryFileNames: `${name}.js`, codeSplitting: false as const } },
});

/** The embedded figures: files that any site may load, under names that stay, over chunks with hashes. */
const embed = {
  ...ALL,
  plugins: [
    sharedMaths,
    messages(true),
    plainImports,
    solverWithoutWorker,
    shortTemplates,
    ownKeys,
    posters,
    contentPolicy,
    listedPackages,
  ],
  root: inProject('web'),
  base: './',
  resolve: NO_NODE,
  build: {
    outDir: inProject('dist/web'),
    emptyOutDir: false,
    target: 'es2022',
    // light-dark() stays as it is: lowered, it would follow the page around a figure and not the figure's own scheme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    // The engine is also a worker's file, and Vite's preloading needs a document.
    modulePreload: false as const,
    rolldownOptions: {
      checks: NO_TIMINGS,
      optimization: IN_PLACE,
      input: {
        define: inProject('web/embed/define.ts'),
        widget: inProject('web/embed/widget.ts'),
        engine: inProject('src/engine/worker.ts'),
        embed: inProject('web/embed.html'),
        article: inProject('web/article.html'),
        guide: inProject('web/guide.html'),
      },
      preserveEntrySignatures: 'strict' as const,
      output: {
        entryFileNames: 'embed/[name].js',
        chunkFileNames: 'embed/[name]-[hash].js',
        assetFileNames: 'embed/[name]-[hash][extname]',
        codeSplitting: { groups: [KERNEL, LOADER, SHARED, FIGURE, ANGLES, ARRIVALS] },
      },
    },
  },
};

/** One file and no chunks. */
const IN_ONE = { codeSplitting: false as const };

/** What the package's builds for a bundle share: modules without an address, for a bundler to take apart again. */
const bundled = (folder: string, emptyOutDir: boolean, input: Readonly<Record<string, string>>, inOne = false) => ({
  root: inProject('web'),
  // With a relative base each import() would name the address of its module, which a bundler changes.
  base: '/',
  resolve: NO_NODE,
  build: {
    outDir: inProject(folder),
    emptyOutDir,
    target: 'es2022',
    cssTarget: embed.build.cssTarget,
    modulePreload: false as const,
    rolldownOptions: {
      checks: NO_TIMINGS,
      input,
      preserveEntrySignatures: 'strict' as const,
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', ...(inOne && IN_ONE) },
    },
  },
});

/** The application that figures of a bundle link to: nobody knows it, unless the build is told. */
const SITE = { __SITE__: JSON.stringify(process.env['MOONLINE_SITE'] ?? '') };

const packageBuilds = {
  'package-engine': {
    ...ALL,
    plugins: packageEngine(NO_NODE.alias),
    ...bundled('dist/package/engine', false, { thread: inProject('src/engine/worker.ts') }, true),
  },
  'package-elements': {
    define: { ...DEFINE, ...SITE },
    plugins: [packagePlaces, posterModules, messages(true), plainImports, shortTemplates],
    ...bundled('dist/package', true, {
      define: inProject('web/embed/define.ts'),
      widget: inProject('web/embed/widget.ts'),
    }),
  },
  'package-browser': {
    define: { ...DEFINE, ...SITE },
    plugins: [packagePlaces, allTexts, messages(false), plainImports],
    ...bundled('dist/package', false, { browser: inProject('web/package/browser.ts') }),
  },
};

const page = {
  ...ALL,
  // Any address that names no file is answered with 404.
  appType: 'mpa' as const,
  // Tests in Node have all texts by id, as the command line has.
  plugins: [
    sharedMaths,
    messages(!process.env['VITEST']),
    scalarReference,
    shortTemplates,
    uplotLanguage,
    contentPolicy,
    listedPackages,
    licences,
    referenceCases,
    precache,
  ],
  root: inProject('web'),
  base: './',
  resolve: NO_NODE,
  // Served from its source, not bundled before: the plugin is to see it.
  optimizeDeps: { exclude: ['astronomy-engine'] },
  build: {
    outDir: inProject('dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: PRELOAD,
    rolldownOptions: {
      optimization: IN_PLACE,
      checks: NO_TIMINGS,
      input: { index: inProject('web/index.html'), 'service-worker': inProject('web/offline/service-worker.ts') },
      output: {
        codeSplitting: { groups: [BASE] },
        // A service worker controls the folder it lies in, and its address must not change.
        entryFileNames: ({ name }: { readonly name: string }) =>
          name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js',
      },
    },
  },
  worker: {
    format: 'es' as const,
    plugins: () => [sharedMaths, messages(false), listedPackages],
    rolldownOptions: {
      optimization: IN_PLACE,
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [FLIGHT] } },
    },
  },
  test: TESTS,
};

/** What each mode builds: `vite build` the page in dist/web, the others what stands beside it. */
const BUILDS: Readonly<Record<string, UserConfig>> = {
  cli: { ...NODE, plugins: [sharedMaths, messages(false)], build: program('cli', 'src/cli/cli.ts') },
  package: { ...NODE, plugins: [sharedMaths, messages(false)], build: program('moonline', 'src/cli/package.ts') },
  bench: {
    ...NODE,
    plugins: [sharedMaths, messages(false), scalarReference],
    build: program('bench', 'tests/bench/bench.ts'),
  },
  embed,
  ...packageBuilds,
  'bench-web': { ...page, test: BENCHES },
  fuzz: { ...page, test: FUZZ },
};

/** `--mode` names a build; without one it is the page's. A build prints what went wrong, a server its address. */
export default defineConfig(({ command, mode }) => ({
  ...(BUILDS[mode] ?? page),
  logLevel: command === 'build' ? 'warn' : 'info',
}));
