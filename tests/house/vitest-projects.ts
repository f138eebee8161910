/** How vitest runs the tests and the benches of the page: limits and order. Not here: what else `vite.config.ts` tells it. */
import { inProject } from './project.ts';

/** Tests that take longest, the first of them first: begun last, they would keep one core waiting for the other. */
const LONGEST = [
  ...[
    'plan/random',
    'web/every-view',
    'web/layout',
    'web/pseudo-language',
    'web/flight-stage',
    'web/access',
    'web/page',
  ],
  ...['web/embed', 'web/shell', 'web/keyboard', 'web/lessons', 'flight/targets', 'plan/why-not', 'web/explanations'],
  ...['cli/results', 'web/keyboard-walk', 'flight/random-targets', 'web/plan-stage', 'web/explanation-inputs'],
  ...['plan/second-solver', 'web/random-visitor', 'web/layout-shift', 'web/figure-menus', 'plan/options'],
  ...['web/search-stop', 'web/offline'],
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

/** The `test` section of the page's build, which vitest reads. */
export const TESTS = {
  root: inProject('.'),
  include: ['tests/**/*.test.ts'],
  globalSetup: 'tests/house/browsers.ts',
  setupFiles: ['tests/house/english.ts'],
  testTimeout: 120_000,
  // What a browser does now and then is tried once more, and told (second-tries.ts); what is wrong fails twice. A property
  // is not: another seed would hide what the first one found.
  retry: { count: 1, condition: /^(?!Property failed)/ },
  hookTimeout: 120_000,
  // A page on a busy machine takes its time; what never comes fails all the same.
  expect: { poll: { timeout: 30_000 } },
  onConsoleLog: (text: string) => !SAID_IN_PASSING.test(text),
  sequence: { sequencer: LongestFirst },
  maxWorkers: 2,
  // Files of one worker share their modules: loading them again for each is a tenth of what the tests of Node cost.
  isolate: false,
  // What a plugin changes of a package, it changes in tests as well.
  server: { deps: { inline: ['astronomy-engine'] } },
};

/** Random scenarios: how many, and from which seed on; both can be given. */
const freshCourse = (runs: string) => ({
  RUNS: process.env['RUNS'] ?? runs,
  SEED: process.env['SEED'] ?? String(Date.now() % 1_000_000),
});

/** What takes minutes and what a busy machine spoils; one after the other, so that nothing disturbs what is measured. */
export const BENCHES = {
  ...TESTS,
  include: ['tests/bench/web-page.ts', 'tests/plan/random.test.ts'],
  fileParallelism: false,
  retry: 0,
  env: freshCourse('1000'),
};

/** Every call of the engine on other scenarios each time, as many as `RUNS` says. */
export const FUZZ = {
  ...TESTS,
  include: ['tests/engine/every-call.test.ts'],
  retry: 0,
  env: freshCourse('5000'),
};
