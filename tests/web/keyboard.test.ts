/** One visit by keyboard alone, from the preset to the exported file, and a comparison; and what is printed. */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

/** What has the focus, through all shadow roots: its name, path of a field, or text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    let path = '';
    while (element?.shadowRoot?.activeElement) {
      path = element.getAttribute('path') ?? path;
      element = element.shadowRoot.activeElement;
    }
    if (!element) return '';
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return [element.localName, path, element.id, name.replace(/\s+/g, ' ').trim()].join('|');
  });
}

/** Press Tab until the focus is where it should be. */
async function tabTo(page: Page, wanted: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 160; presses++) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to ${wanted.source}; it stands at ${await focused(page)}`);
}

async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const run = () => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
  const report = await page.evaluate(run);
  return report.violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}

it('choose a preset, change a value, read the bottleneck, compare, share and export, without a pointer', async () => {
  const { page, errors } = await server.open('#s=plan', { permissions: ['clipboard-read', 'clipboard-write'] });
  await settled(page);
  await tabTo(page, /^button\|.*One megaton a year/);
  await page.keyboard.press('Enter');
  await page.locator('gallery-view h2').waitFor();
  await tabTo(page, /^button\|.*145 licensed flights/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('h1').textContent()).toBe('145 licensed flights');
  await settled(page);
  await page.keyboard.press('Home');
  await tabTo(page, /^input\|finance\.budget_MUSD_yr\|number/);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('60000');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('page-header small').textContent()).toBe('1 change');
  await settled(page);
  // The bottleneck is told in the name of its tile, and the lever list says the same.
  await tabTo(page, /^a\|.*bottleneck/, 'Shift+Tab');
  expect(await focused(page)).toContain('Earth');
  await tabTo(page, /^button\|.*\|Compare$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('compare-view h2').waitFor();
  await tabTo(page, /^select\|/);
  await page.keyboard.type('Moon seed');
  await tabTo(page, /^button\|.*\|Add$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('compare-view tbody tr').count(), { timeout: 60_000 }).toBeGreaterThan(12);
  await expect
    .poll(() => page.locator('compare-view').getByText('…', { exact: true }).count(), { timeout: 60_000 })
    .toBe(0);
  const row = page.locator('compare-view tr', { hasText: 'Brought from Earth' });
  expect(await row.locator('td').count()).toBe(2);
  expect(await row.locator('small').count()).toBe(1);
  expect(await page.locator('compare-view tr', { hasText: 'finance.budget_MUSD_yr' }).textContent()).toMatch(
    /60\s000.*2000/s,
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await tabTo(page, /^button\|.*\|Share$/);
  await page.keyboard.press('Enter');
  await page.getByText('Link copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('finance.budget_MUSD_yr:60000');
  await tabTo(page, /^button\|.*\|Menu$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^button\|.*\|Save as a file$/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as { finance: { budget_MUSD_yr: number } };
  expect(file.finance.budget_MUSD_yr).toBe(60000);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('a printed page carries scenario, key figures, changes, version and address, in light colours, without fields', async () => {
  const { page, errors } = await server.open('#s=plan&d=finance.budget_MUSD_yr:60000', { colorScheme: 'dark' });
  await settled(page);
  await page.locator('print-sheet h2').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('print-sheet');
  await expect.poll(() => sheet.isVisible()).toBe(true);
  const text = await sheet.evaluate((element) => element.shadowRoot!.textContent);
  for (const part of ['One megaton a year', 'Key figures', 'finance.budget_MUSD_yr', 'Moonline 0.', '#v=1&p='])
    expect(text, part).toContain(part);
  expect(await page.locator('param-control').first().isVisible()).toBe(false);
  expect(await page.locator('page-header').isVisible()).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(246, 245, 242)');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  expect(errors).toEqual([]);
  await page.context().close();
});
