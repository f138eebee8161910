/**
 * The package as a stranger gets it: packed, unpacked into a project of its own, and the small page that it is tried on.
 * No registry is asked: what the package depends on is linked from this project. Not here: bundlers, browsers, tests.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { inProject, packageAt } from './project.ts';

/** A project with the packed package in its node_modules. */
export interface StrangersProject {
  readonly folder: string;
  /** The tarball's path, and what is in it. */
  readonly tarball: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** Write a file of the project; its path. */
  write(name: string, text: string): string;
  remove(): void;
}

/** Pack the package, and unpack it into a new project. */
export function strangersProject(): StrangersProject {
  const folder = mkdtempSync(join(tmpdir(), 'moonline-app-'));
  const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: inProject('.'),
    encoding: 'utf8',
  });
  const [made] = JSON.parse(packed.stdout) as [{ filename: string; files: StrangersProject['files'] }];
  const tarball = join(folder, made.filename);
  const home = join(folder, 'node_modules/moonline');
  mkdirSync(home, { recursive: true });
  const unpacked = spawnSync('tar', ['xzf', tarball, '--strip-components=1', '-C', home], { encoding: 'utf8' });
  if (unpacked.status !== 0) throw new Error(unpacked.stderr);
  for (const name of Object.keys(packageAt('.').dependencies!))
    symlinkSync(inProject(`node_modules/${name}`), join(folder, 'node_modules', name));
  // As npm installs a command.
  for (const [name, path] of Object.entries(packageAt('.').bin!)) {
    mkdirSync(join(folder, 'node_modules/.bin'));
    chmodSync(join(home, path), 0o755);
    symlinkSync(join(home, path), join(folder, 'node_modules/.bin', name));
  }
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  write('package.json', '{ "type": "module", "private": true }');
  return { folder, tarball, files: made.files, write, remove: () => rmSync(folder, { recursive: true }) };
}

/** What the small page shows: two figures that start at once, one that waits behind its poster, a number, the engine. */
export const PAGE_BODY = `<p>At <moonline-param path="driver.acceleration_g" preset="gigabay">50</moonline-param>.</p>
<moonline-widget preset="gigabay" view="flight" loading="eager"></moonline-widget>
<moonline-widget preset="moon-seed" view="plan" loading="eager"></moonline-widget>
<moonline-widget preset="gigabay" view="driver" loading="click"></moonline-widget>`;

/** The small page's script: keeps what its figures and the engine of the package answer. */
export const PAGE_SCRIPT = `import 'moonline/define';
import { openEngine, presetOf, version } from 'moonline';
const seen = (globalThis.seen = { version, errors: [] });
addEventListener('moonline-error', (event) => seen.errors.push(event.detail));
addEventListener('moonline-result', ({ detail }) => {
  if (detail.state === 'done' && !detail.draft && detail.kind === 'plan') seen.planFigure = detail.result.value;
  if (detail.state === 'done' && detail.kind === 'flight') seen.flightFigure = detail.result.arrival.time_days;
});
(async () => {
  const engine = await openEngine();
  const flight = await engine.fly(presetOf('gigabay').scenario);
  const plan = await engine.plan(presetOf('moon-seed').scenario);
  Object.assign(seen, { flight: flight.value.arrival.time_days, plan: plan.value.value });
  engine.close();
})();
`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
};

/** A plain server of a folder; what it does not have it answers with 404. `headers` go with every answer. */
export async function served(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ address: string; close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://host');
    // A browser asks for it by itself.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const bytes = readFileSync(path);
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...headers });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
