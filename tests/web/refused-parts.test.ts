/** What the network refuses is said in words, and comes when it is asked for again. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

it.each([
  ['a stage', '**/driver-stage*.js', 'driver-stage kpi-strip'],
  ['the charts', '**/elements-*.js', 'driver-stage chart-view canvas'],
])('%s', async (_, path, element) => {
  const { page } = await server.open('#s=flight');
  await page.route(path, (route) => route.abort());
  await page.reload();
  await settled(page);
  const tile = (stage: string) => page.locator(`chain-ribbon li.${stage} a`);
  await tile('driver').click();
  await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
  expect(await page.locator(element).count()).toBe(0);
  await page.unroute(path);
  await tile('flight').click();
  await tile('driver').click();
  await page.locator(element).first().waitFor();
  await page.context().close();
});
