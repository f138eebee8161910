/**
 * Where a Chromium for the browser tests is, and how one gets onto the machine. Plain Node, no dependencies at load.
 * Not here: what the browser is used for (tests/web).
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runs } from './setup.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_PATH = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium or Chrome: CHROME_PATH, else one on PATH, else playwright's own; `undefined` when there is none. */
export async function chromiumPath() {
  const asked = process.env.CHROME_PATH;
  if (asked) return isExecutable(asked) ? asked : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of NAMES)
    for (const folder of folders) if (folder && isExecutable(join(folder, name))) return join(folder, name);
  if (isExecutable(MAC_PATH)) return MAC_PATH;
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : undefined;
}

/** Find a Chromium, or install one: apt on Debian as root, else playwright's download; `undefined` when nothing works. */
export async function installedChromium() {
  const found = await chromiumPath();
  if (found || process.env.CHROME_PATH) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installing Chromium with apt-get…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    runs('apt-get', ['update', '-q'], env);
    runs('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], env);
    const installed = await chromiumPath();
    if (installed) return installed;
  }
  console.log('Installing Chromium with playwright…');
  runs('npx', ['playwright-core', 'install', 'chromium']);
  return chromiumPath();
}
