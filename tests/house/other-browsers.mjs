/**
 * Where Firefox and WebKit for the smoke test are, and how they get onto the machine. Plain Node, no dependencies. A machine
 * on which they cannot be had passes without them and says so. Not here: Chromium (chromium.mjs), how they are driven
 * (tests/web/engine-drivers.ts).
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runs } from './setup.mjs';

/** What each engine needs: programs, any of whose names will do, and Debian's package of each. */
const NEEDED = {
  Firefox: [{ names: ['firefox-esr', 'firefox'], packageName: 'firefox-esr' }],
  WebKit: [
    { names: ['WebKitWebDriver'], packageName: 'webkit2gtk-driver' },
    { names: ['Xvfb'], packageName: 'xvfb' },
  ],
};

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    if (folder)
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // The next folder may have it.
      }
  return undefined;
}

/** Paths of an engine's programs in the order of NEEDED; `undefined` unless all are there. */
export function programsOf(engine) {
  const found = NEEDED[engine].map(({ names }) => names.map(onPath).find(Boolean));
  return found.every(Boolean) ? found : undefined;
}

/** Names of the engines that are not on this machine. */
export function missingEngines() {
  return Object.keys(NEEDED).filter((engine) => !programsOf(engine));
}

/** Bring the missing engines onto the machine where apt can; returns those that are still missing. */
export function installOtherBrowsers() {
  const missing = missingEngines();
  if (missing.length === 0 || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return missing;
  console.log(`Installing ${missing.join(' and ')} with apt-get…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  runs('apt-get', ['update', '-q'], env);
  for (const engine of missing)
    runs(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', ...NEEDED[engine].map(({ packageName }) => packageName)],
      env,
    );
  return missingEngines();
}
