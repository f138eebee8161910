/** Without a network after the first visit, the plan included; a new release only on the user's word; a refusal harms nothing. */
import { mkdtempSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageServer, settled } from './page-server.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};

let browser: PageServer;
let folder: string;
let host: Server;
let address: string;
beforeAll(async () => {
  browser = await PageServer.start();
  folder = mkdtempSync(join(tmpdir(), 'moonline-'));
  cpSync(new URL('../../dist/web/', import.meta.url), folder, { recursive: true });
  host = createServer(({ url }, response) => {
    const { pathname } = new URL(url!, 'http://host');
    const path = join(folder, pathname === '/' ? 'index.html' : pathname);
    try {
      const body = readFileSync(path);
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((go) => host.listen(0, '127.0.0.1', go));
  address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await browser.stop();
  host.closeAllConnections();
  host.close();
  rmSync(folder, { recursive: true, force: true });
});

const controlled = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, { timeout: 30_000 });
const planTile = (page: Page) => page.locator('chain-ribbon li.plan .big').textContent();

it('after one visit flies, sizes and plans without a network, and shows a new release only when told', async () => {
  const { page, errors } = await browser.open('', { serviceWorkers: 'allow' });
  await page.goto(address);
  await settled(page);
  await controlled(page);
  const first = await planTile(page);
  expect(first).toContain('satellites/yr');
  expect(await page.locator('update-note').count()).toBe(0);

  const context = page.context();
  await context.setOffline(true);
  const away = await context.newPage();
  const awayErrors: string[] = [];
  away.on('pageerror', (error) => awayErrors.push(String(error)));
  await away.goto(`${address}#v=1&p=moon-seed&s=plan`);
  await settled(away);
  expect(await away.locator('moonline-app h1').textContent()).toBe('Moon seed');
  await away.locator('plan-stage kpi-strip').first().waitFor();
  expect(await planTile(away)).toMatch(/\d/);
  await away.goto(`${address}#v=1&p=one-megaton-a-year&s=flight`);
  await away.reload();
  await settled(away);
  expect(await planTile(away)).toBe(first);
  expect(awayErrors).toEqual([]);
  await away.close();
  await context.setOffline(false);

  // Another release: the same page under another title, and with it another worker.
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), html.replace('<html ', '<html data-release="next" '));
  const worker = join(folder, 'service-worker.js');
  const code = readFileSync(worker, 'utf8');
  const hashOf = (text: string | Buffer) => createHash('sha256').update(text).digest('base64');
  const next = code
    .replace(/\d+\.\d+\.\d+ [0-9a-f]{12}/, 'next')
    .replace(hashOf(html), hashOf(readFileSync(join(folder, 'index.html'))));
  expect(next).not.toBe(code);
  writeFileSync(worker, next);
  await page.reload();
  await settled(page);
  await page.locator('update-note').waitFor({ timeout: 30_000 });
  expect(await page.locator('html').getAttribute('data-release')).toBeNull();
  await page.reload();
  await page.locator('update-note').waitFor({ timeout: 30_000 });
  expect(await page.locator('html').getAttribute('data-release')).toBeNull();
  await settled(page);
  await page.getByRole('button', { name: 'Update' }).click();
  await page.locator('html[data-release="next"]').waitFor({ state: 'attached' });
  await settled(page);
  expect(await planTile(page)).toBe(first);
  expect(errors).toEqual([]);
  await context.close();
});

it('is as it was where the browser refuses', async () => {
  const { page, errors } = await browser.open('', { serviceWorkers: 'allow' }, () => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('No.', 'SecurityError'));
  });
  await settled(page);
  await page.waitForTimeout(500);
  expect(await page.locator('chain-ribbon li.plan .big').textContent()).toContain('satellites/yr');
  expect(errors).toEqual([]);
  await page.context().close();
});
