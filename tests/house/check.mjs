/**
 * `npm test`: set-up, a browser, lint, formatting, types, unused code, build, tests; the last line counts the tests.
 * Plain Node, so that it runs on a fresh clone. Not here: any test.
 */
import { readFileSync, rmSync } from 'node:fs';
import { fail, ROOT, runs, setUp } from './setup.mjs';

setUp();

const { installedChromium } = await import('./chromium.mjs');
const chromium = await installedChromium();
if (!chromium)
  fail(
    process.env.CHROME_PATH
      ? `The browser tests need Chromium; CHROME_PATH names no program: ${process.env.CHROME_PATH}`
      : 'The browser tests need Chromium; install it, or set CHROME_PATH to its program.',
  );
process.env.CHROME_PATH = chromium;

/** The checks before the tests, in order; the build must end well for the tests to start. */
const STEPS = ['lint', 'format:check', 'types', 'unused', 'build'];

const failed = STEPS.filter((step) => {
  console.log(`\n── npm run ${step}`);
  return !runs('npm', ['run', '--silent', step]);
});
if (failed.includes('build')) fail(`Failed: ${failed.join(', ')}. The tests were not run.`);

console.log('\n── vitest');
const report = `${ROOT}dist/test-report.json`;
rmSync(report, { force: true });
const passed = runs('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
if (!passed) failed.push('tests');

let totals;
try {
  totals = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  fail(`Failed: ${failed.join(', ')}. The tests left no report.`);
}
if (totals.numTotalTests === 0) failed.push('no test ran');
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
const skipped = totals.numPendingTests + totals.numTodoTests;
console.log(
  `\n${totals.numPassedTests} passed, ${totals.numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exit(failed.length > 0 ? 1 : 0);
