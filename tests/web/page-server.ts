/** The built page in a real Chromium for the browser tests: served by vite preview, errors collected. No test here. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { LitElement } from 'lit';
import { preview, type PreviewServer } from 'vite';
import type { MoonlineApp } from '../../web/components/app.ts';
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

/**
 * Wait until every result answers the scenario on screen, the plan in full, and the tiles show it. The store is asked,
 * because for its first moments a new request leaves the old figures as they are.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const app = document.querySelector<MoonlineApp>('moonline-app');
      const slots = Object.values(app?.context?.store.state.results ?? {});
      if (slots.length === 0 || slots.some(({ state, draft }) => draft || /empty|waiting|late/.test(state)))
        return false;
      const ribbon = app!.shadowRoot!.querySelector<LitElement>('chain-ribbon');
      return !ribbon?.isUpdatePending && ribbon?.shadowRoot?.querySelectorAll('.second').length === 6;
    },
    undefined,
    { timeout: 60_000 },
  );
}
