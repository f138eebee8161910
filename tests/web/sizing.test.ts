/** Driver and Satellite stages in a real browser: links broken and restored, designs used. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

const param = (page: Page, path: string) => page.locator(`param-control[path="${path}"]`);
const address = (page: Page) => new URL(page.url()).hash;

describe('links on the page', () => {
  it('shows a linked value, breaks the link at that value, and restores it', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=driver&d=driver.mass_t:auto');
    await settled(page);
    const mass = param(page, 'driver.mass_t');
    const shown = mass.locator('input[readonly]');
    await expect.poll(() => shown.inputValue()).toMatch(/^3[45]\s\d{3}$/);
    expect(await mass.locator('.link-note').textContent()).toContain('the mass model of the launcher');
    await mass.getByRole('button', { name: 'Break the link of Mass of a driver' }).click();
    expect(await mass.locator('input.slider').count()).toBe(1);
    await expect.poll(() => address(page)).toMatch(/driver\.mass_t:3[45]\d{3}/);
    await mass.getByRole('button', { name: /^Link Mass of a driver/ }).click();
    await expect.poll(() => address(page)).toContain('driver.mass_t:auto');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('an open value takes a number and, emptied, is open again', async () => {
    const { page } = await server.open('#v=1&p=one-megaton-a-year&s=driver');
    await settled(page);
    const recharge = param(page, 'driver.rechargePower_MW').locator('input').first();
    await recharge.fill('50');
    await recharge.press('Enter');
    await expect.poll(() => page.locator('check-list section').textContent()).toContain('gets only');
    await param(page, 'driver.rechargePower_MW').getByRole('button', { name: /open$/ }).click();
    await expect.poll(() => page.locator('check-list section').textContent()).not.toContain('gets only');
    await page.context().close();
  });
});

describe('designs', () => {
  it('Use sets the launcher of SP-428 in one step of undo', async () => {
    const { page } = await server.open('#v=1&p=one-megaton-a-year&s=driver');
    await settled(page);
    await page.getByRole('button', { name: 'Use Mass Driver III, NASA SP-428' }).click();
    await expect.poll(() => page.locator('driver-stage kpi-strip dl').first().textContent()).toMatch(/288\s*m/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => address(page)).toBe('#v=1&p=one-megaton-a-year&s=driver');
    await page.context().close();
  });

  it('a nearest change, when it is set, reaches the goal', async () => {
    const { page } = await server.open('#v=1&p=one-megaton-a-year&s=satellite');
    await settled(page);
    const verdict = page.locator('goal-verdict section');
    expect(await verdict.textContent()).toContain('does not reach the goal');
    await verdict.getByRole('button', { name: /^Set / }).first().click();
    await expect.poll(() => verdict.textContent()).toContain('Goal reached');
    await page.context().close();
  });
});
