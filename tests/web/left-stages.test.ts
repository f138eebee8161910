/** A stage that was left is let go, with its drawings and results, also where a link took the page elsewhere in one go. */
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

/** How many elements of a name the page still holds, shown or not; all that nothing holds is collected before. */
async function heldCount(session: CDPSession, tag: string): Promise<number> {
  const objectGroup = 'held';
  const expression = `customElements.get('${tag}').prototype`;
  const { result } = await session.send('Runtime.evaluate', { expression, objectGroup });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
    objectGroup,
  });
  const count = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return count.result.value as number;
}

it('links that lead away from the Flight stage leave nothing of it', async () => {
  // The first chart of a page stays in the browser's table of shapes: it is one of another stage.
  const { page, errors } = await server.open('#v=1&p=moon-seed&s=driver');
  await settled(page);
  await page.locator('driver-stage chart-view canvas').first().waitFor();
  for (const preset of ['one-megaton-a-year', 'moon-seed', 'one-megaton-a-year']) {
    await page.evaluate((id) => (location.hash = `#v=1&p=${id}&s=flight`), preset);
    await page.locator('flight-stage flight-map canvas').waitFor();
    await settled(page);
    await page.evaluate(() => (location.hash = '#v=1&p=moon-seed&s=driver'));
    await page.locator('driver-stage').waitFor();
  }
  const session = await page.context().newCDPSession(page);
  for (const tag of ['flight-stage', 'flight-map', 'sensitivity-map', 'dispersion-panel'])
    await expect.poll(() => heldCount(session, tag), { timeout: 10_000 }).toBe(0);
  expect(await heldCount(session, 'moonline-app')).toBe(1);
  expect(errors).toEqual([]);
  await page.context().close();
});
