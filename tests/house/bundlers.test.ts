/**
 * published: the packed package in the hands of strangers. A small page is built with each bundler, or served as it is, and
 * opened in a browser: it has to come alive with the numbers that Node gives, with no request in vain and no error.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild-wasm';
import type { Browser } from 'playwright-core';
import * as vite from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import webpack from 'webpack';
import { sharedBrowser } from '../web/page-server.ts';
import { inProject } from './project.ts';
import { PAGE_BODY, PAGE_SCRIPT, served, strangersProject, type StrangersProject } from './packed.ts';

interface Seen {
  readonly version: string;
  readonly errors: readonly unknown[];
  readonly flight: number;
  readonly plan: number;
  readonly flightFigure: number;
  readonly planFigure: number;
}

const page = (script: string, head = '') =>
  `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:," />${head}<body>${PAGE_BODY}<script type="module" src="${script}"></script></body></html>`;

/** Ways of esbuild: modules that are loaded on demand, or all in one file. */
const BY_ESBUILD = {
  'esbuild with splitting': { format: 'esm', splitting: true },
  'esbuild in one file': { format: 'iife' },
} as const satisfies Record<string, esbuild.BuildOptions>;

let byEsbuild: Record<keyof typeof BY_ESBUILD, Promise<esbuild.BuildResult>>;
let project: StrangersProject;
let browser: Browser;
let inNode: Pick<Seen, 'version' | 'flight' | 'plan'>;

beforeAll(async () => {
  project = strangersProject();
  browser = await sharedBrowser();
  project.write('main.js', PAGE_SCRIPT);
  // As WebAssembly, which downloads nothing while it is installed, it takes its time: it starts ahead of its turn.
  byEsbuild = Object.fromEntries(
    Object.entries(BY_ESBUILD).map(([name, options]) => [name, esbuilt(name, options)]),
  ) as typeof byEsbuild;
  inNode = JSON.parse(
    run(`import { openEngine, presetOf, version } from 'moonline';
const engine = await openEngine();
const flight = await engine.fly(presetOf('gigabay').scenario);
const plan = await engine.plan(presetOf('moon-seed').scenario);
console.log(JSON.stringify({ version, flight: flight.value.arrival.time_days, plan: plan.value.value }));`),
  ) as typeof inNode;
});
afterAll(async () => {
  await browser?.close();
  project?.remove();
});

/** What a program in the stranger's project prints; it may complain of nothing. */
function run(program: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: project.folder,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout;
}

/** What esbuild makes of the small page. */
const esbuilt = (name: string, options: esbuild.BuildOptions) =>
  esbuild.build({
    absWorkingDir: project.folder,
    entryPoints: ['main.js'],
    bundle: true,
    outdir: `built/${name}`,
    logLevel: 'silent',
    ...options,
  });

/** What webpack makes of an entry. */
function bundledBy(options: webpack.Configuration): Promise<webpack.Stats> {
  return new Promise((done, fail) => {
    const all = { context: project.folder, optimization: { minimize: false }, performance: false as const, ...options };
    const experiments = { outputModule: options.target !== undefined };
    webpack({ mode: 'production', experiments, ...all }, (error, result) =>
      result ? done(result) : fail(error ?? new Error('webpack said nothing')),
    );
  });
}

/** A port that nobody listens on: Vite's page asks at the one that was configured. */
async function freePort(): Promise<number> {
  const server = await served(project.folder);
  await server.close();
  return Number(new URL(server.address).port);
}

/** Open the small page and wait until everything on it is alive; what it saw, and what went wrong. */
async function opened(address: string, expected?: RegExp): Promise<Seen> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const wrong: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error' && !expected?.test(message.text())) wrong.push(message.text());
  });
  tab.on('pageerror', (error) => wrong.push(String(error)));
  tab.on('response', (answer) => {
    if (answer.status() >= 400) wrong.push(`${answer.status()} ${answer.url()}`);
  });
  tab.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
  await tab.goto(address);
  const alive = () =>
    tab.evaluate(() => {
      const { seen } = globalThis as unknown as { seen?: Partial<Seen> };
      const widgets = [...document.querySelectorAll('moonline-widget')];
      const poster = widgets[2]?.shadowRoot?.querySelector('img');
      return {
        complete: seen?.plan !== undefined && seen.planFigure !== undefined && seen.flightFigure !== undefined,
        drawn: widgets.map((one) => one.shadowRoot?.querySelectorAll('.sheet svg *').length ?? 0),
        poster: poster?.naturalWidth ?? 0,
        number: document.querySelector('moonline-param')?.shadowRoot?.querySelector('[role=slider]')?.textContent,
      };
    });
  await expect
    .poll(async () => ({ ...(await alive()), wrong }), { timeout: 30_000 })
    .toEqual({
      complete: true,
      drawn: [expect.toSatisfy((count: number) => count > 20), expect.toSatisfy((count: number) => count > 20), 0],
      poster: 680,
      number: expect.stringMatching(/^100\s?g$/),
      wrong: [],
    });
  const seen = await tab.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  await context.close();
  return seen;
}

/** The page at an address gives what Node gives, and nothing goes wrong on it. */
async function worksAt(address: string, expected?: RegExp): Promise<void> {
  const { version, flight, plan, errors, flightFigure, planFigure } = await opened(address, expected);
  expect({ version, flight, plan }).toEqual(inNode);
  expect([flightFigure, planFigure, errors]).toEqual([flight, plan, []]);
}

async function worksFrom(folder: string, headers?: Readonly<Record<string, string>>, expected?: RegExp): Promise<void> {
  const server = await served(join(project.folder, folder), headers);
  try {
    await worksAt(server.address, expected);
  } finally {
    await server.close();
  }
}

describe('published: npm pack, installed elsewhere, comes alive in', () => {
  it('a Vite build, also under a policy that allows no worker from a blob', async () => {
    project.write('index.html', page('./main.js'));
    await vite.build({
      root: project.folder,
      configFile: false,
      logLevel: 'error',
      build: { outDir: 'built/vite', minify: false, reportCompressedSize: false, modulePreload: { polyfill: false } },
    });
    await worksFrom('built/vite');
    const policy = `script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'none'`;
    await worksFrom('built/vite', { 'content-security-policy': policy }, /^Creating a worker from 'blob:/);
  });

  it('Vite’s development server, which moves modules', async () => {
    project.write('index.html', page('./main.js'));
    const server = await vite.createServer({
      root: project.folder,
      configFile: false,
      logLevel: 'error',
      server: { port: await freePort(), host: '127.0.0.1' },
    });
    try {
      await server.listen();
      await worksAt(server.resolvedUrls!.local[0]!);
    } finally {
      await server.close();
    }
  });

  it('webpack 5', async () => {
    project.write('built/webpack/index.html', page('./main.js'));
    const stats = await bundledBy({
      entry: './main.js',
      output: { path: join(project.folder, 'built/webpack') },
    });
    expect(stats.toJson({ all: false, errors: true, warnings: true })).toMatchObject({ errors: [], warnings: [] });
    await worksFrom('built/webpack');
  });

  it.each(Object.keys(BY_ESBUILD) as (keyof typeof BY_ESBUILD)[])('%s', async (name) => {
    const { errors, warnings } = await byEsbuild[name];
    expect([errors, warnings]).toEqual([[], []]);
    project.write(`built/${name}/index.html`, page('./main.js'));
    await worksFrom(`built/${name}`);
  });

  it('a plain import map', async () => {
    const at = '/node_modules/moonline/dist/package';
    const imports = { moonline: `${at}/browser.js`, 'moonline/define': `${at}/define.js` };
    project.write('index.html', page('./main.js', `<script type="importmap">${JSON.stringify({ imports })}</script>`));
    await worksFrom('.');
  });
});

describe('published: npm pack, installed elsewhere, on a server', () => {
  const SERVER = `import * as widget from 'moonline/widget';
import 'moonline/define';
import { openEngine, presetOf, version } from 'moonline';
const engine = await openEngine();
const flight = await engine.fly(presetOf('gigabay').scenario);
const plan = await engine.plan(presetOf('moon-seed').scenario);
const [days, value] = [flight.value.arrival.time_days, plan.value.value];
console.log(JSON.stringify([Object.keys(widget), { version, flight: days, plan: value }]));
`;
  const CLASSES = ['MoonlineParam', 'MoonlineScenario', 'MoonlineWidget'];

  it('the elements are imported without effect, as a framework that renders on a server does', () => {
    expect(JSON.parse(run(SERVER))).toEqual([CLASSES, inNode]);
    expect(run(`await import('moonline/define'); console.log(typeof customElements)`)).toBe('undefined\n');
  });

  it('the same in a bundle for a server', async () => {
    const [entry, out] = [project.write('server.js', SERVER), join(project.folder, 'built/server')];
    const { errors, warnings } = (
      await bundledBy({ target: 'node20', entry, output: { path: out, filename: 'server.mjs', module: true } })
    ).toJson({ all: false, errors: true, warnings: true });
    expect([errors, warnings]).toEqual([[], []]);
    const { stdout, stderr } = spawnSync(process.execPath, [join(out, 'server.mjs')], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([CLASSES, inNode]);
  });

  it('npx moonline answers as the engine does', () => {
    const { status, stderr, stdout } = spawnSync('npx', ['--no-install', 'moonline', 'fly', 'gigabay', '--json'], {
      cwd: project.folder,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ arrival: { time_days: inNode.flight } });
  });
});

describe('published: the README’s part “As a library”', () => {
  const part = /^## As a library\n(.*?)^## /ms.exec(readFileSync(inProject('README.md'), 'utf8'))![1]!;
  const block = (language: string) => new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(part)![1]!;

  it('runs in Node and in a browser, and says the same', async () => {
    const inNode = run(block('js')).trim().split('\n');
    expect(inNode).toEqual([
      expect.stringMatching(/EML2.* \d+\.\d+$/),
      expect.stringMatching(/^\w+ \d+\.\d+/),
      expect.stringMatching(/^\d+/),
    ]);
    project.write('example.js', block('js'));
    const at = '/node_modules/moonline/dist/package';
    const imports = { moonline: `${at}/browser.js`, 'moonline/define': `${at}/define.js` };
    const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
    const example = `<script type="module" src="./example.js"></script>`;
    project.write('example.html', `<!doctype html><title>README</title>${map}${block('html')}${example}`);
    const server = await served(project.folder);
    try {
      const context = await browser.newContext();
      const tab = await context.newPage();
      const [said, wrong]: string[][] = [[], []];
      tab.on('console', (message) => (message.type() === 'log' ? said! : wrong!).push(message.text()));
      tab.on('pageerror', (error) => wrong!.push(String(error)));
      await tab.goto(`${server.address}example.html`);
      await tab.waitForFunction(
        () =>
          (document.querySelector('moonline-widget')?.shadowRoot?.querySelectorAll('.sheet svg *').length ?? 0) > 20,
      );
      await expect.poll(() => said!.length).toBe(inNode.length);
      expect([said, wrong]).toEqual([inNode, []]);
      await context.close();
    } finally {
      await server.close();
    }
  });
});
