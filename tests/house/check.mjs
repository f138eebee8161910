/**
 * `npm test`: set-up, a browser and fonts, lint, formatting, types, unused code, build, tests; last what failed, and the count of
 * tests. Plain Node, so that it runs on a fresh clone. Not here: any test.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
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

const { installFonts } = await import('./fonts.mjs');
const missingFonts = installFonts();
if (missingFonts.length > 0)
  console.log(`The layout is not tried in fonts that this machine has not got: ${missingFonts.join(', ')}.`);

const { installOtherBrowsers } = await import('./other-browsers.mjs');
const missingBrowsers = installOtherBrowsers();
if (missingBrowsers.length > 0)
  console.log(`The page is not tried in engines that this machine has not got: ${missingBrowsers.join(', ')}.`);

/** The checks before the tests: two lanes beside each other, each in order; the build must end well for the tests to start. */
const LANES = [
  ['build', 'unused'],
  ['lint', 'format:check', 'types'],
];

/** Run a script of package.json and print what it said in one piece once it is done; true when it ended well. */
function step(name) {
  return new Promise((resolve) => {
    const said = [];
    const child = spawn('npm', ['run', '--silent', name], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    child.on('error', (error) => said.push(Buffer.from(String(error))));
    child.on('close', (code) => {
      console.log(`\n── npm run ${name}`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

const failed = [];
await Promise.all(
  LANES.map(async (lane) => {
    for (const name of lane) if (!(await step(name))) failed.push(name);
  }),
);
if (failed.includes('build')) fail(`Failed: ${failed.join(', ')}. The tests were not run.`);

console.log('\n── vitest');
const report = `${ROOT}dist/test-report.json`;
rmSync(report, { force: true });
const passed = runs('npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--reporter=./tests/house/second-tries.ts',
  `--outputFile.json=${report}`,
]);
if (!passed) failed.push('tests');

let totals;
try {
  totals = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  fail(`Failed: ${failed.join(', ')}. The tests left no report.`);
}
if (totals.numTotalTests === 0) failed.push('no test ran');

/** The first lines of a message say what was wrong; the rest is the way there. */
const LINES_COUNT = 12;
const start = (message) => message.trim().split('\n').slice(0, LINES_COUNT).join('\n  ');
for (const { name, status, message, assertionResults } of totals.testResults) {
  const file = relative(ROOT, name);
  const wrong = assertionResults.filter((test) => test.status === 'failed');
  for (const { fullName, failureMessages } of wrong)
    console.error(`\nFailed: ${file}: ${fullName}\n  ${failureMessages.map(start).join('\n  ')}`);
  if (status === 'failed' && wrong.length === 0) console.error(`\nFailed: ${file}\n  ${start(message)}`);
}

if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
const skipped = totals.numPendingTests + totals.numTodoTests;
console.log(
  `\n${totals.numPassedTests} passed, ${totals.numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exit(failed.length > 0 ? 1 : 0);
