/** The built page in a real Chromium for the browser tests: served by vite preview, errors collected. No test here. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { chromiumPath } from '../house/chromium.mjs';

const BUILT = new URL('../../dist/web/index.html', import.meta.url);
const ROOT = new URL('../../', import.meta.url).pathname;
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface OpenPage {
  readonly page: Page;
  /** Console errors and uncaught exceptions since the page opened. */
  readonly errors: string[];
}

/** One server and one browser for a test file. */
export class PageServer {
  readonly #server: PreviewServer;
  readonly #browser: Browser;
  readonly address: string;

  private constructor(server: PreviewServer, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
    this.address = server.resolvedUrls!.local[0]!;
  }

  static async start(): Promise<PageServer> {
    if (!existsSync(BUILT)) throw new Error('There is no built page in dist/web: run npm run build first');
    const executablePath = await chromiumPath();
    if (!executablePath) throw new Error('The browser tests need Chromium: install it or set CHROME_PATH');
    const server = await preview({
      root: `${ROOT}web`,
      configFile: false,
      base: './',
      build: { outDir: `${ROOT}dist/web` },
      preview: { port: 0, host: '127.0.0.1' },
      logLevel: 'warn',
    });
    return new PageServer(server, await chromium.launch({ executablePath, args: ARGS }));
  }

  /** A fresh page in its own context; `before` runs in it ahead of every script. */
  async open(fragment = '', options: BrowserContextOptions = {}, before?: () => void): Promise<OpenPage> {
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 900 },
      // Keeping the page offline would fetch all of it again for each test.
      serviceWorkers: 'block',
      ...options,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    if (before) await page.addInitScript(before);
    await page.goto(`${this.address}${fragment}`);
    return { page, errors };
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}

/** Wait until driver, flight and the full plan are on the tiles. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const tiles = document.querySelector('moonline-app')?.shadowRoot?.querySelector('chain-ribbon')?.shadowRoot;
      const figures = [...(tiles?.querySelectorAll('.second') ?? [])].map((tile) => tile.textContent);
      return figures.length === 6 && figures.every((text) => text && !/computing|wird berechnet|calculando/.test(text));
    },
    undefined,
    { timeout: 60_000 },
  );
}
