/**
 * A bench for embedded figures: the built files on one origin, articles on another, a real Chromium. Errors, workers and
 * everything fetched are kept; events of figures and messages of frames are recorded in the article. No test here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { sharedBrowser } from './page-server.ts';

const DIST = new URL('../../dist/web/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** What an article has recorded. */
export interface Told {
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface Article {
  readonly page: Page;
  readonly errors: string[];
  /** Paths fetched from the figures' origin, each time one was. */
  readonly fetched: string[];
  /** Events of figures and messages of frames, in their order. */
  told(): Promise<Told[]>;
  /** Wait until so many events of a type were told. */
  until(type: string, count?: number): Promise<void>;
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Size of a built file over a network that compresses. */
export function gzipped(path: string): number {
  return gzipSync(readFileSync(new URL(path, DIST)), { level: 9 }).length;
}

/** Runs in the article ahead of every script. */
function record(): void {
  const told: { type: string; detail: object }[] = [];
  const workers: string[] = [];
  Object.assign(window, { told, longTasks: [], shifts: [], workers });
  // A worker of a sandboxed frame is seen from inside alone.
  const Native = Worker;
  window.Worker = class extends Native {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      workers.push(String(address));
      this.addEventListener('error', () => workers.splice(workers.indexOf(String(address)), 1));
    }
  };
  for (const name of ['ready', 'change', 'result', 'error'])
    document.addEventListener(`moonline-${name}`, (event) => {
      const { result: _, ...detail } = (event as CustomEvent<Record<string, unknown>>).detail;
      told.push({ type: name, detail });
    });
  addEventListener('message', ({ data }: MessageEvent<{ source?: string; type?: string }>) => {
    if (data?.source === 'moonline') told.push({ type: `frame-${data.type!}`, detail: data });
  });
  const keep = (type: string, list: string, pick: (entry: PerformanceEntry) => number | null) =>
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) {
        const size = pick(entry);
        if (size !== null) (window as unknown as Record<string, number[]>)[list]!.push(size);
      }
    }).observe({ type, buffered: true });
  keep('longtask', 'longTasks', (entry) => entry.duration);
  keep('layout-shift', 'shifts', (entry) =>
    (entry as unknown as { hadRecentInput: boolean }).hadRecentInput
      ? null
      : (entry as unknown as { value: number }).value,
  );
}

export class EmbedBench {
  /** Origin of the built figures, with a slash at its end. */
  readonly figures: string;
  readonly #articles: string;
  readonly #servers: readonly Server[];
  readonly #browser: Browser;
  readonly #page: { html: string; headers: OutgoingHttpHeaders };

  private constructor(
    figures: string,
    articles: string,
    servers: readonly Server[],
    browser: Browser,
    page: { html: string; headers: OutgoingHttpHeaders },
  ) {
    this.figures = figures;
    this.#articles = articles;
    this.#servers = servers;
    this.#browser = browser;
    this.#page = page;
  }

  static async start(): Promise<EmbedBench> {
    if (!existsSync(new URL('embed/define.js', DIST))) throw new Error('There are no built figures: run npm run build');
    const files = createServer((request, response) => {
      const path = new URL(request.url!, 'http://figures').pathname.slice(1);
      const file = new URL(path, DIST);
      if (path === '' || path.includes('..') || !existsSync(file)) return void response.writeHead(404).end();
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      response.end(readFileSync(file));
    });
    const page = { html: '', headers: {} as OutgoingHttpHeaders };
    const articles = createServer((_, response) => {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers });
      response.end(page.html);
    });
    const [a, b] = await Promise.all([listening(files), listening(articles)]);
    const browser = await sharedBrowser();
    return new EmbedBench(`http://127.0.0.1:${a}/`, `http://localhost:${b}/`, [files, articles], browser, page);
  }

  /** An article with a body, under headers; {figures} in either is the other origin. */
  async open(
    body: string,
    headers: Record<string, string> = {},
    options: BrowserContextOptions = {},
  ): Promise<Article> {
    const filled = (text: string) => text.replaceAll('{figures}', this.figures);
    this.#page.html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>An article</title><body>${filled(body)}</body></html>`;
    this.#page.headers = Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, filled(value)]));
    const context = await this.#browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
    const page = await context.newPage();
    await page.addInitScript(record);
    return this.#watched(page, () => page.goto(this.#articles));
  }

  /** A page of the build itself. */
  async openBuilt(path: string, options: BrowserContextOptions = {}): Promise<Article> {
    const context = await this.#browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
    const page = await context.newPage();
    await page.addInitScript(record);
    return this.#watched(page, () => page.goto(this.figures + path));
  }

  async #watched(page: Page, go: () => Promise<unknown>): Promise<Article> {
    const errors: string[] = [];
    const fetched: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    // Of the context: what a worker fetches is no request of the page.
    page.context().on('request', (request) => {
      if (request.url().startsWith(this.figures)) fetched.push(new URL(request.url()).pathname.slice(1));
    });
    await go();
    const told = () => page.evaluate(() => (window as unknown as { told: Told[] }).told);
    const until = async (type: string, count = 1) => {
      await page.waitForFunction(
        ([wanted, least]) =>
          (window as unknown as { told: Told[] }).told.filter((one) => one.type === wanted).length >= least,
        [type, count] as const,
        { timeout: 60_000 },
      );
    };
    return { page, errors, fetched, told, until };
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    for (const server of this.#servers) server.close();
  }
}
