/** What a browser fetched before the first result, kernel and solver, in bytes of gzip. For the tests and the bench; no test here. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { settled, type PageServer } from './page-server.ts';

const DIST = new URL('../../dist/web/', import.meta.url);

/** What the page may weigh, bytes. */
export const BARS = { beforeResult: 90 * 1024, kernel: 40 * 1024, solver: 145 * 1024 } as const;

const gzipped = (path: string) => gzipSync(readFileSync(new URL(path, DIST)), { level: 9 }).length;

export interface FirstBytes {
  /** HTML, CSS and JS before the first result, with their sizes. */
  readonly code: readonly (readonly [path: string, size: number])[];
  readonly total: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Open the page and count what was asked for before its first result. */
export async function firstBytes(server: PageServer): Promise<FirstBytes> {
  const { page } = await server.open();
  // Requests as the browser made them: the page's own list leaves out what a worker fetches.
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.reload();
  await settled(page);
  const first_ms = await page.evaluate(
    () => performance.timeOrigin + performance.getEntriesByName('moonline:first-result')[0]!.startTime,
  );
  await page.context().close();
  const path = (request: Request) => new URL(request.url()).pathname.slice(1) || 'index.html';
  const before = requests.filter((request) => request.timing().startTime < first_ms).map(path);
  const after = requests.filter((request) => request.timing().startTime >= first_ms).map(path);
  const files = [...new Set(before)].filter((file) => /\.(html|css|js)$/.test(file));
  const code = files.map((file) => [file, gzipped(file)] as const);
  return { code, total: code.reduce((sum, [, size]) => sum + size, 0), before, after: [...new Set(after)] };
}

/** Sizes of the kernel and the solver; throws unless there is one of each. */
export function wasmBytes(): { readonly kernel: number; readonly solver: number } {
  const wasm = readdirSync(new URL('assets/', DIST)).filter((name) => name.endsWith('.wasm'));
  const size = (start: string) => {
    const found = wasm.filter((name) => name.startsWith(start));
    if (found.length !== 1) throw new Error(`${found.length} files ${start}*.wasm`);
    return gzipped(`assets/${found[0]!}`);
  };
  return { kernel: size('release'), solver: size('glpk') };
}
