/** How vitest runs the tests: limits, order, and which run alone. Not here: what else `vite.config.ts` tells it. */
import { inProject } from './project.ts';

/** Tests of pages that measure what the machine's other work would spoil. */
const ALONE = ['embed', 'layout-shift', 'random-visitor', 'sliders'].map((name) => `tests/web/${name}.test.ts`);

/** Tests that take longest, the first of them first: begun last, they would keep one core waiting for the other. */
const LONGEST = [
  ...['random', 'every-view', 'flight-stage', 'keyboard-walk', 'plan-stage', 'access', 'shell', 'keyboard', 'lessons'],
  ...['explanations', 'layout', 'offline', 'figure-menus'],
].map((name) => `/${name}.test.ts`);

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
  setupFiles: ['tests/house/english.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // A page on a busy machine takes its time; what never comes fails all the same.
  expect: { poll: { timeout: 30_000 } },
  onConsoleLog: (text: string) => !SAID_IN_PASSING.test(text),
  sequence: { sequencer: LongestFirst },
  // Two at a time, and last, with the machine to itself, what counts long tasks, shifts and memory.
  projects: [
    {
      extends: true as const,
      test: {
        name: 'two at a time',
        include: ['tests/**/*.test.ts'],
        exclude: ALONE,
        maxWorkers: 2,
        sequence: { groupOrder: 0 },
      },
    },
    {
      extends: true as const,
      test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 } },
    },
  ],
};
