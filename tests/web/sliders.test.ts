/** Sliders in a real browser: what follows them is drawn while they move. How soon is measured by tests/bench/web-page.ts. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

const tile = (page: Page, stage: string) => page.locator(`chain-ribbon li.${stage} a`);

/** Take a slider and move it by steps, without letting go. */
async function drag(page: Page, path: string): Promise<void> {
  const slider = page.locator(`param-control[path="${path}"] input.slider`);
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider.boundingBox())!;
  await page.mouse.move(x + width * 0.3, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.6, y + height / 2, { steps: 12 });
}

it.each([
  ['flight', 'flight.speed_m_s', 'driver'],
  ['driver', 'driver.acceleration_g', 'driver'],
  ['satellite', 'satellite.array_W_kg', 'satellite'],
])(
  'a slider of the %s stage draws its results again while it is held, in one step of undo',
  async (stage, path, follows) => {
    const { page, errors } = await server.open(`#s=${stage}`);
    await settled(page);
    const before = await tile(page, follows).textContent();
    await drag(page, path);
    await expect.poll(() => tile(page, follows).textContent()).not.toBe(before);
    const painted = () => page.evaluate(() => performance.getEntriesByName('moonline:input-to-paint').length);
    await expect.poll(painted).toBeGreaterThan(0);
    const during = await painted();
    await page.mouse.move(0, 0, { steps: 12 });
    await expect.poll(painted).toBeGreaterThan(during);
    await page.mouse.up();
    await settled(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => tile(page, follows).textContent()).toBe(before);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);
