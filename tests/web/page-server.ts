/**
 * The built page in a real Chromium for the browser tests, errors collected. All files of a run share one server and one
 * browser (tests/house/browsers.ts); each page has a context of its own. No test here.
 */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Download, type Page } from 'playwright-core';
import type { LitElement } from 'lit';
import type { MoonlineApp } from '../../web/components/app.ts';
import { HOST } from '../house/browsers.ts';
import { FONTS } from '../house/fonts.mjs';

const BUILT = new URL('../../dist/web/index.html', import.meta.url);

export interface OpenPage {
  readonly page: Page;
  /** Console errors and uncaught exceptions since the page opened. */
  readonly errors: string[];
}

/** A connection to the run's browser in which words stand in a font, mostly the first of FONTS; closing it closes its pages. */
export async function sharedBrowser(font = FONTS[0]!): Promise<Browser> {
  const answer = await fetch(`${process.env[HOST]!}browser?font=${encodeURIComponent(font)}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return chromium.connect(text);
}

/** The run's server and browser for a test file. */
export class PageServer {
  readonly #browser: Browser;
  readonly address: string;

  private constructor(address: string, browser: Browser) {
    this.address = address;
    this.#browser = browser;
  }

  static async start(font?: string): Promise<PageServer> {
    if (!existsSync(BUILT)) throw new Error('There is no built page in dist/web: run npm run build first');
    return new PageServer(process.env[HOST]!, await sharedBrowser(font));
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

/** Where a file that the page has saved now lies: the browser itself does not say to one that is only connected. */
export async function savedPath(download: Download): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'moonline-')), download.suggestedFilename());
  await download.saveAs(path);
  return path;
}
