/** The Embed dialog and the guide: texts that work when pasted, a live preview, keyboard, axe. In a real browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { EmbedBench } from './embed-bench.ts';
import { PageServer } from './page-server.ts';

let server: PageServer;
let bench: EmbedBench;
beforeAll(async () => {
  [server, bench] = await Promise.all([PageServer.start(), EmbedBench.start()]);
});
afterAll(() => Promise.all([server.stop(), bench.stop()]));

const SCENARIO = '#p=gigabay&s=driver&d=driver.acceleration_g:150';

describe.each([
  [1280, 'light'],
  [390, 'dark'],
] as const)('at %i px, %s', (width, colorScheme) => {
  it('opens from the menu by keyboard, shows a live preview', async () => {
    const { page, errors } = await server.open(SCENARIO, { colorScheme, viewport: { width, height: 900 } });
    await page.locator('page-header').waitFor();
    await page.getByRole('button', { name: 'Menu' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Embed' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('embed-view');
    await dialog.locator('iframe').waitFor();
    await dialog.getByLabel('View').selectOption('driver');
    await page.frameLocator('embed-view iframe').locator('moonline-widget dd').first().waitFor();
    // The preview is of the scenario on screen, not of its preset.
    await expect.poll(() => page.frames()[1]!.url()).toContain('driver.acceleration_g');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

it('its three texts work when they are pasted into an article, also by a German author', async () => {
  const { page } = await server.open(SCENARIO, { locale: 'de-DE' });
  await page.getByRole('button', { name: 'Menü' }).click();
  await page.getByRole('button', { name: 'Einbetten' }).click();
  const texts = page.locator('embed-view textarea');
  await texts.nth(2).waitFor();
  await page.locator('embed-view').getByLabel('Ansicht').selectOption('driver');
  const languages = page.locator('embed-view').getByLabel('Sprache');
  // English is English, and only where it is asked for.
  await languages.selectOption('English');
  await expect.poll(() => texts.nth(0).inputValue()).toContain('&amp;lang=en');
  expect(await texts.nth(1).inputValue()).toContain(' lang="en"');
  await languages.selectOption('Wie der Artikel');
  // A frame sees no article: its text names the author's language.
  await expect.poll(() => texts.nth(0).inputValue()).toContain('&amp;lang=de');
  expect(await texts.nth(1).inputValue()).not.toContain('lang=');
  // The dialog's own address is not open to other origins; the bench serves the same files.
  const pasted = (await texts.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))).map((text) =>
    text.replaceAll(server.address, '{figures}'),
  );
  await page.context().close();
  for (const text of pasted) expect(text).toContain('{figures}embed');
  const [frame, element, number] = pasted as [string, string, string];
  const article = await bench.open(`${frame}${element}<p>At ${number}.</p>`);
  await article.until('ready');
  await article.until('frame-ready');
  await article.page.locator('moonline-param [role=slider]').waitFor();
  expect(await article.page.locator('moonline-param [role=slider]').textContent()).toMatch(/^150\s*g$/);
  const before = await article.page.locator('moonline-widget dd').first().textContent();
  await article.page.locator('moonline-param [role=slider]').focus();
  await article.page.keyboard.press('End');
  await expect.poll(() => article.page.locator('moonline-widget dd').first().textContent()).not.toBe(before);
  expect((await article.told()).filter((one) => one.type.endsWith('error'))).toEqual([]);
  await article.page.context().close();
});

it.each(['guide.html', 'article.html'])('%s is clean to axe and does not scroll sideways at 320 px', async (path) => {
  const article = await bench.openBuilt(path, { viewport: { width: 320, height: 800 } });
  expect(await axeFindings(article.page)).toEqual([]);
  expect(await article.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await article.page.context().close();
});
