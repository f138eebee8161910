/** Where the page cannot start as it should: opened as a file, in a browser whose language is none, a part that does not come. */
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageServer, settled, sharedBrowser } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

it('opened as a file it says how it is started, in four languages', async () => {
  const browser = await sharedBrowser();
  const page = await browser.newPage();
  await page.goto(pathToFileURL(new URL('../../dist/web/index.html', import.meta.url).pathname).href);
  const text = await page.evaluate(() => document.body.innerText);
  for (const words of ['Moonline cannot start from a file', 'Aus einer Datei', 'desde un archivo', '无法从文件启动'])
    expect(text).toContain(words);
  expect(text.match(/npm start/g)).toHaveLength(4);
  await browser.close();
});

it.each(['C', 'en-US@posix', ''])('a browser whose language is “%s” draws its charts', async (language) => {
  const { page, errors } = await server.open('oembed/gigabay.json');
  await page.addInitScript((tag) => {
    Object.defineProperty(navigator, 'language', { get: () => tag });
    Object.defineProperty(navigator, 'languages', { get: () => (tag ? [tag] : []) });
  }, language);
  await page.goto(`${server.address}#v=1&p=gigabay&s=driver`);
  await page.locator('chart-view canvas').first().waitFor();
  await settled(page);
  // The page itself hides what is for a file.
  expect(await page.locator('.unstyled').isVisible()).toBe(false);
  // The document before it has no icon.
  expect(errors.filter((text) => !text.includes('404'))).toEqual([]);
  await page.context().close();
});

it('a chart whose code does not come says so in its place', async () => {
  const { page } = await server.open('oembed/gigabay.json');
  await page.route('**/plot-*.js', (route) => route.abort());
  await page.goto(`${server.address}#v=1&p=gigabay&s=driver`);
  const said = page.locator('chart-view .plot [role=alert]').first();
  await said.waitFor();
  expect(await said.textContent()).toMatch(/\S{3}/);
  await page.unroute('**/plot-*.js');
  await page.close();
});
