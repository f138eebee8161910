/** The searches of the Flight stage say how far they are and can be stopped and asked again. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

it.each([
  ['site-list', 'Search the globe', '#d=flight.latitude_deg:10'],
  ['branch-picker', 'Find launches that hit', '#d=flight.latitude_deg:10'],
])('%s', async (element, button, fragment) => {
  const { page, errors } = await server.open(fragment);
  await settled(page);
  const list = page.locator(element);
  if (element === 'branch-picker') await list.getByRole('combobox').selectOption('azimuth');
  await list.getByRole('button', { name: button }).click();
  const bar = list.locator('progress');
  await bar.waitFor();
  await expect.poll(() => bar.evaluate((one) => (one as HTMLProgressElement).value)).toBeGreaterThan(0);
  await list.getByRole('button', { name: 'Stop' }).click();
  await bar.waitFor({ state: 'detached' });
  expect(await list.locator('li').count()).toBe(0);
  expect(await list.locator('.bad').count()).toBe(0);
  const asks = list.getByRole('button', { name: button });
  expect(await asks.getAttribute('aria-disabled')).toBe('false');
  await asks.click();
  await list.locator('li').first().waitFor({ timeout: 60_000 });
  expect(await bar.count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});
