/** Sliders in a real browser: what follows them is drawn while they move; p75 of input to paint is printed. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

const param = (page: Page, path: string) => page.locator(`param-control[path="${path}"]`);
const tile = (page: Page, stage: string) => page.locator(`chain-ribbon li.${stage} a`);

it('a slider drag draws flight and driver again while it moves; p75 of input to paint is printed', async () => {
  const { page, errors } = await server.open();
  await settled(page);
  const before = await tile(page, 'driver').textContent();
  const frame = (await param(page, 'flight.speed_m_s').locator('.slider').boundingBox())!;
  const y = frame.y + frame.height / 2;
  await page.mouse.move(frame.x + frame.width * 0.2, y);
  await page.mouse.down();
  for (let i = 0; i <= 90; i++) {
    await page.mouse.move(frame.x + frame.width * (0.2 + 0.006 * i), y);
    await page.waitForTimeout(16);
  }
  const during = await tile(page, 'driver').textContent();
  await page.mouse.up();
  await settled(page);
  expect(during).not.toBe(before);
  const times = await page.evaluate(() =>
    performance.getEntriesByName('moonline:input-to-paint').map((entry) => entry.duration),
  );
  expect(times.length).toBeGreaterThan(20);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))]!.toFixed(1);
  console.log(
    `input to paint of flight and driver: p50 ${at(0.5)} ms, p75 ${at(0.75)} ms, p95 ${at(0.95)} ms, n ${sorted.length}`,
  );
  expect(await page.locator('page-header small').textContent()).toBe('1 change');
  expect(errors).toEqual([]);
  await page.context().close();
});

it.each([
  ['driver', 'driver.acceleration_g'],
  ['satellite', 'satellite.array_W_kg'],
])('a slider of the %s stage: p75 of input to paint is printed', async (stage, path) => {
  const { page, errors } = await server.open(`#s=${stage}`);
  await settled(page);
  await page.waitForTimeout(500);
  await param(page, path).scrollIntoViewIfNeeded();
  const frame = (await param(page, path).locator('input.slider').boundingBox())!;
  await page.mouse.move(frame.x + frame.width * 0.4, frame.y + frame.height / 2);
  await page.mouse.down();
  for (let i = 0; i <= 60; i++) {
    await page.mouse.move(frame.x + frame.width * (0.4 + 0.003 * i), frame.y + frame.height / 2);
    await page.waitForTimeout(50);
  }
  await page.mouse.up();
  await settled(page);
  const times = await page.evaluate(() =>
    performance.getEntriesByName('moonline:input-to-paint').map((entry) => entry.duration),
  );
  expect(times.length).toBeGreaterThan(10);
  const sorted = times.toSorted((a, b) => a - b);
  const p75 = sorted[Math.floor(0.75 * (sorted.length - 1))]!;
  console.log(`input to paint of the ${stage} stage: p75 ${p75.toFixed(1)} ms, n ${sorted.length}`);
  expect(errors).toEqual([]);
  await page.context().close();
});
