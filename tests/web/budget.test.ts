/** Bytes of the built page: what is loaded before the first result, the kernel, the solver. Counts what a browser fetched. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageServer, settled } from './page-server.ts';

const DIST = new URL('../../dist/web/', import.meta.url);
const BEFORE_RESULT_BYTES = 90 * 1024;
const KERNEL_BYTES = 40 * 1024;
const SOLVER_BYTES = 145 * 1024;

const gzipped = (path: string) => gzipSync(readFileSync(new URL(path, DIST)), { level: 9 }).length;

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

it('HTML, CSS and JS fetched before the first result are at most 90 KB gzip, and no solver is among them', async () => {
  const { page } = await server.open();
  // Requests as the browser made them: the page's own list leaves out what a worker fetches.
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.reload();
  await settled(page);
  const first_ms = await page.evaluate(
    () => performance.timeOrigin + performance.getEntriesByName('moonline:first-result')[0]!.startTime,
  );
  const path = (request: Request) => new URL(request.url()).pathname.slice(1) || 'index.html';
  const before = requests.filter((request) => request.timing().startTime < first_ms).map(path);
  const after = requests.filter((request) => request.timing().startTime >= first_ms).map(path);
  const code = [...new Set(before)].filter((path) => /\.(html|css|js)$/.test(path));
  const sizes = code.map((path) => [path, gzipped(path)] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(
    `before the first result: ${total} bytes gzip: ${sizes.map(([path, size]) => `${path} ${size}`).join(', ')}`,
  );
  console.log(`after it: ${[...new Set(after)].join(', ')}`);
  for (const part of ['assets/worker', 'assets/index', 'assets/flight-stage'])
    expect(code.filter((path) => path.startsWith(part)).length, part).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(BEFORE_RESULT_BYTES);
  expect(before.filter((path) => path.includes('glpk'))).toEqual([]);
  await page.context().close();
});

it('the kernel is at most 40 KB and the solver at most 145 KB gzip', () => {
  const wasm = readdirSync(new URL('assets/', DIST)).filter((name) => name.endsWith('.wasm'));
  const kernel = wasm.filter((name) => name.startsWith('release'));
  const solver = wasm.filter((name) => name.startsWith('glpk'));
  expect([kernel.length, solver.length]).toEqual([1, 1]);
  const [kernelSize, solverSize] = [gzipped(`assets/${kernel[0]!}`), gzipped(`assets/${solver[0]!}`)];
  console.log(`kernel ${kernelSize} bytes gzip, solver ${solverSize} bytes gzip`);
  expect(kernelSize).toBeLessThanOrEqual(KERNEL_BYTES);
  expect(solverSize).toBeLessThanOrEqual(SOLVER_BYTES);
});
