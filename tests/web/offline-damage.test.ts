/**
 * The offline copy is the release byte for byte, or is absent: servers that answer with a page for everything, with half of
 * the files, with bodies that break off, and then heal; entries that were damaged later. In a real browser.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageServer } from './page-server.ts';

const DIST = new URL('../../dist/web/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};
const ERROR_PAGE = '<!doctype html><title>Error</title><p>Back soon.</p>';
/** What the worker was built to keep. */
const LISTED = JSON.parse(
  /\{"[^{}]*index\.html":"[^{}]*\}/.exec(readFileSync(new URL('service-worker.js', DIST), 'utf8'))![0],
) as Readonly<Record<string, string>>;

let browser: PageServer;
let host: Server;
let address: string;
/** How the server answers the worker; the page itself it always serves well. */
let mood: 'well' | 'a page for all' | 'half' | 'broken off' | 'other bytes' = 'well';
beforeAll(async () => {
  browser = await PageServer.start();
  host = createServer(({ url, headers }, response) => {
    const { pathname } = new URL(url!, 'http://host');
    const path = pathname === '/' ? 'index.html' : pathname.slice(1);
    const forWorker = headers.referer?.endsWith('service-worker.js');
    const bad = mood !== 'well' && forWorker && (mood === 'a page for all' || path.length % 2 === 0);
    if (bad && mood === 'a page for all') return void response.setHeader('content-type', 'text/html').end(ERROR_PAGE);
    if (bad && mood === 'half') return void response.writeHead(404).end();
    if (path === 'blank') return void response.setHeader('content-type', 'text/html').end('<!doctype html>');
    let body: Buffer;
    try {
      body = readFileSync(new URL(path, DIST));
    } catch {
      return void response.writeHead(404).end();
    }
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    if (bad && mood === 'broken off') return void response.end(body.subarray(0, body.length / 2));
    response.end(bad ? Buffer.concat([body, Buffer.from(' ')]) : body);
  });
  await new Promise<void>((go) => host.listen(0, '127.0.0.1', go));
  address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await browser.stop();
  host.closeAllConnections();
  host.close();
});

/** Register the built worker from a blank page and wait for what comes of it. */
const registered = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('./service-worker.js');
    const worker = registration.installing ?? registration.waiting ?? registration.active!;
    while (!/activated|redundant/.test(worker.state)) await new Promise((done) => setTimeout(done, 50));
    return worker.state;
  });
/** Files kept, with the hash of what is kept. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = await (await cache.match(request))!.arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        found[new URL(request.url).pathname.slice(1)] = btoa(String.fromCharCode(...digest));
      }
    }
    return found;
  });
const opened = async () => {
  const { page } = await browser.open('', { serviceWorkers: 'allow' });
  await page.goto(`${address}blank`);
  return page;
};

it('the list names what was built, by the hash of its bytes', () => {
  expect(Object.keys(LISTED).length).toBeGreaterThan(50);
  for (const [path, hash] of Object.entries(LISTED))
    expect(
      createHash('sha256')
        .update(readFileSync(new URL(path, DIST)))
        .digest('base64'),
      path,
    ).toBe(hash);
});

it('a server that answers otherwise: nothing is kept; healed, all is; what is damaged later heals at the next load', async () => {
  const page = await opened();
  for (mood of ['a page for all', 'half', 'broken off', 'other bytes'] as const) {
    expect(await registered(page), mood).toBe('redundant');
    expect(await kept(page), mood).toEqual({});
    await page.reload();
  }
  mood = 'well';
  await page.reload();
  expect(await registered(page)).toBe('activated');
  expect(await kept(page)).toEqual(LISTED);

  await page.evaluate(async (html) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        await cache.put(request, new Response(html, { headers: { 'content-type': 'text/html' } }));
    }
  }, ERROR_PAGE);
  await page.goto(`${address}index.html`);
  await page.locator('moonline-app').waitFor({ state: 'attached' });
  await expect.poll(() => kept(page), { timeout: 15_000 }).toEqual(LISTED);
  await page.context().close();
});

it('what an earlier worker kept of error pages does not wait for a page that cannot ask', async () => {
  mood = 'well';
  const page = await opened();
  await page.evaluate(async (html) => {
    const cache = await caches.open('moonline 0.0.1 old');
    const headers = { 'content-type': 'text/html' };
    for (const path of ['index.html', 'assets/index-old.js'])
      await cache.put(new URL(path, location.href).href, new Response(html, { headers }));
  }, ERROR_PAGE);
  expect(await registered(page)).toBe('activated');
  await page.goto(`${address}index.html`);
  await page.locator('moonline-app').waitFor({ state: 'attached' });
  // Neither is the old page given for a part that is gone.
  const gone = await page.evaluate(async () => (await fetch('assets/index-old.js')).status);
  expect(gone).toBe(404);
  await page.context().close();
});
