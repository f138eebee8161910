/** Visits by keyboard alone: from the preset to the exported file with a comparison; the tasks of each stage; and what is printed. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { PageServer, savedPath, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

/** What has the focus, through all shadow roots: its tag with its role, path of a field, id, name or text. */
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
    const role = element.getAttribute('role');
    return [element.localName + (role ? `[${role}]` : ''), path, element.id, name.replace(/\s+/g, ' ').trim()].join(
      '|',
    );
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
  await page.keyboard.press('Escape');
  await tabTo(page, /^button\|.*\|Share$/);
  await page.keyboard.press('Enter');
  await page.getByText('Link copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('finance.budget_MUSD_yr:60000');
  await tabTo(page, /^button\|.*\|Menu$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^button\|.*\|Save as a file$/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const file = JSON.parse(readFileSync(await savedPath(download), 'utf8')) as { finance: { budget_MUSD_yr: number } };
  expect(file.finance.budget_MUSD_yr).toBe(60000);
  expect(errors).toEqual([]);
  await page.context().close();
});

// A field of each stage, what is typed into it, and the key figure that follows.
it.each([
  ['earth', 'earth.payload_t', '120', 'Moon landings'],
  ['moon', 'moon.productivity_per_yr', '1.5', 'Industry'],
  ['driver', 'driver.acceleration_g', '150', 'Length'],
  ['flight', 'flight.speed_m_s', '2342', 'Time of flight'],
  ['satellite', 'satellite.goal_kW_t', '80', 'Power per mass'],
  ['plan', 'finance.budget_MUSD_yr', '60000', 'Power at work'],
] as const)(
  'the stage %s without a pointer: open it, change a value, ask a figure, read a chart, save it, undo',
  async (stage, path, typed, figure) => {
    const other = stage === 'flight' ? 'plan' : 'flight';
    const { page, errors } = await server.open(`#s=${other}`, { reducedMotion: 'reduce' });
    await settled(page);
    await tabTo(page, new RegExp(`^a\\|\\|\\|${stage}`, 'i'));
    await page.keyboard.press('Enter');
    await page.locator(`${stage}-stage kpi-strip`).first().waitFor();
    await tabTo(page, new RegExp(`^input\\|${path.replace('.', '\\.')}\\|number`));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain(`${path}:${typed}`);
    await settled(page);
    await tabTo(page, new RegExp(`^button\\|\\|\\|Where does ${figure}`));
    await page.keyboard.press('Enter');
    await page.locator('number-note dialog').waitFor();
    expect(await page.locator('number-note table').first().textContent()).toMatch(/\d/);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toContain(`Where does ${figure}`);
    await tabTo(page, /^div\[application\]/);
    await page.keyboard.press('ArrowRight');
    const spoken = page.locator(`${stage}-stage chart-view [aria-live]`);
    await expect.poll(async () => (await spoken.allTextContents()).join('')).toMatch(/\d/);
    await tabTo(page, /^button\|.*Data and export/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^button\|.*Save as CSV/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(readFileSync(await savedPath(download), 'utf8').split('\n').length).toBeGreaterThan(5);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.url()).not.toContain(path);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);

it('a printed page carries scenario, key figures, changes, version and address, in light colours, without fields', async () => {
  const { page, errors } = await server.open('#s=plan&d=finance.budget_MUSD_yr:60000', { colorScheme: 'dark' });
  await settled(page);
  await page.waitForFunction(() => customElements.get('print-sheet'));
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('print-sheet');
  await expect.poll(() => sheet.isVisible()).toBe(true);
  const text = await sheet.evaluate((element) => element.shadowRoot!.textContent);
  for (const part of ['One megaton a year', 'Key figures', 'finance.budget_MUSD_yr', 'Moonline 0.', '#v=1&p='])
    expect(text, part).toContain(part);
  expect(await page.locator('param-control').first().isVisible()).toBe(false);
  expect(await page.locator('page-header').isVisible()).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  expect(errors).toEqual([]);
  await page.context().close();
});
