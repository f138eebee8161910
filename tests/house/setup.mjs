/**
 * Set-up on a fresh machine: Node's version and the installed packages. Plain Node, no dependencies, because it runs
 * before anything is installed; `npm start` and `npm test` call it first. Not here: the browser (chromium.mjs).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const LOWEST_NODE = [20, 19];

/** Run a command with its output shown; true when it ended well. A command that cannot start counts as failed. */
export function runs(command, args, env = process.env, stdio = 'inherit') {
  return spawnSync(command, args, { cwd: ROOT, stdio, env }).status === 0;
}

/** Install what the lock file names; errors are shown, and none of npm's news. */
const installed = () =>
  runs('npm', ['ci', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'], process.env, [
    'inherit',
    'ignore',
    'inherit',
  ]);

/** Print one sentence and end with status 1. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Whether every package of the lock file is installed at its version (packages for other platforms left out). */
function isInstalled() {
  const record = `${ROOT}node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const installed = readJson(record).packages;
  return Object.entries(readJson(`${ROOT}package-lock.json`).packages).every(
    ([path, wanted]) => path === '' || wanted.optional || wanted.peer || installed[path]?.version === wanted.version,
  );
}

/** Bring the machine to the point where every script of package.json works, or fail with one sentence. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor < LOWEST_NODE[1]))
    fail(`Moonline needs Node ${LOWEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`);
  if (isInstalled()) return;
  console.log('Installing packages…');
  if (!installed()) fail('Moonline could not install its packages (npm ci failed).');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
