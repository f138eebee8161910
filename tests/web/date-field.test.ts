/** The date field in a real browser: written forms, the picker, a refusal where the eye is, no calendar on another date. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

it('reads written forms and the picker in UTC; a refusal is in view and holds the calendar back', async () => {
  const { page } = await server.open('#v=1&s=flight');
  await settled(page);
  const control = page.locator('param-control[path="flight.date"]');
  await page.locator('details', { has: control }).locator('summary').click();
  const [box, picker] = [control.locator('#number'), control.locator('date-picker input')];
  await box.fill('2030-01-15T02:00:00+02:00');
  await box.press('Tab');
  await expect.poll(() => box.inputValue()).toBe('2030-01-15T00:00:00Z');
  await expect.poll(() => picker.inputValue()).toMatch(/^2030-01-15T00:00/);
  await picker.fill('2031-03-04T05:06:07');
  await picker.dispatchEvent('change');
  await expect.poll(() => box.inputValue()).toBe('2031-03-04T05:06:07Z');
  await box.fill('2031-02-30');
  await box.press('Tab');
  const refusal = control.locator('#refusal');
  await expect.poll(() => refusal.textContent()).toContain('2031-02-30');
  const seen = await refusal.evaluate((element) => {
    const { left, top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && left >= 0;
  });
  expect(seen).toBe(true);
  const calendar = page.locator('calendar-panel');
  await expect.poll(() => calendar.locator('.ask [role=alert]').textContent()).toContain('2031-02-30');
  expect(await calendar.locator('.ask button').count()).toBe(0);
  await page.context().close();
});
