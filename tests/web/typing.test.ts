/** Typing into a number box in a real browser: nothing drawn meanwhile takes the text away. */
import type { LitElement } from 'lit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

it('what is being typed stays while the page draws; leaving or Escape ends it', async () => {
  const { page } = await server.open();
  await settled(page);
  const control = page.locator('param-control[path="flight.speed_m_s"]');
  const box = control.locator('#number');
  const drawn = () =>
    control.evaluate((element) => {
      (element as LitElement).requestUpdate();
      return (element as LitElement).updateComplete;
    });
  await box.fill('2350.5');
  await drawn();
  expect(await box.inputValue()).toBe('2350.5');
  await page.keyboard.press('Escape');
  expect(await box.inputValue()).toBe('2341.66');
  await box.fill('2350.5');
  await page.locator('param-control[path="flight.longitude_deg"] #number').focus();
  await expect.poll(() => page.locator('page-header small').textContent()).toBe('1 change');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => box.inputValue()).toBe('2341.66');
  await page.context().close();
});
