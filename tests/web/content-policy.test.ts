/** The content security policy that the built pages carry: nothing violates it, and it lets no script of others run. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAGE_IDS } from '../../web/state/store.ts';
import { change, openStage } from './every-view.ts';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => void (server = await PageServer.start()));
afterAll(() => server.stop());

declare global {
  interface Window {
    violations: string[];
  }
}

/** Notes each violation from before the first script on. */
const noteViolations = () => {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
  );
};

const violations = (page: Page) => page.evaluate(() => window.violations);

describe('strict content security policy', () => {
  it.each(['index', 'guide', 'article'])('%s.html carries it, without inline scripts or eval', (name) => {
    const html = readFileSync(`dist/web/${name}.html`, 'utf8');
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!;
    // Ahead of all that it governs.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style)/));
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0]!, rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'self'"]);
    expect(rules.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    for (const name of ['object-src', 'base-uri', 'form-action']) expect(rules.get(name)).toEqual(["'none'"]);
    expect(rules.has('style-src')).toBe(false);
    expect(html).not.toMatch(/<style|<script(?![^>]*src=)/);
  });

  it('nothing on any stage, in any view, in a download or on paper violates it', async () => {
    const { page, errors } = await server.open('', {}, noteViolations);
    await settled(page);
    for (const stage of STAGE_IDS) await openStage(page, stage);
    for (const view of ['gallery', 'saved', 'compare', 'help', 'licences', 'embed'] as const) {
      await change(page, { type: 'view', view });
      await page.locator('view-frame').waitFor({ state: 'attached' });
      await change(page, { type: 'view', view: null });
      await page.locator('view-frame').waitFor({ state: 'detached' });
    }
    const figure = page.locator('chart-menu').first();
    for (const format of ['CSV', 'SVG', 'PNG']) {
      await figure.getByRole('button').first().click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        figure.getByRole('button', { name: new RegExp(format) }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
    }
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('nothing in the guide or in the example article with its live figures violates it', async () => {
    for (const name of ['guide', 'article']) {
      const { page, errors } = await server.open(`${name}.html`, {}, noteViolations);
      for (const widget of await page.locator('moonline-widget').all()) {
        await widget.scrollIntoViewIfNeeded();
        await widget.locator('.box.live').waitFor();
      }
      await page.waitForLoadState('networkidle');
      expect([await violations(page), errors]).toEqual([[], []]);
      await page.context().close();
    }
  });

  it('a script in the text of the page does not run', async () => {
    const { page } = await server.open('', {}, noteViolations);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('taken');
    expect(await violations(page)).toEqual([expect.stringMatching(/^script-src/)]);
    await page.context().close();
  });
});
