/** Faults that visitors found on the page, one a test: undo in a box, the optimum, sheets on a phone, the header. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

it('Ctrl+Z in a box: what is being typed first, what was refused next, then the scenario', async () => {
  const { page, errors } = await server.open('#s=flight');
  await settled(page);
  const box = page.locator('param-control[path="flight.speed_m_s"] #number');
  const before = await box.inputValue();
  await box.fill('2345');
  await box.press('Enter');
  await expect.poll(() => page.url()).toContain('flight.speed_m_s:2345');
  await box.press('End');
  await page.keyboard.type('6');
  await box.press('Control+z');
  expect(await box.inputValue()).not.toBe('23456');
  expect(page.url()).toContain('flight.speed_m_s:2345');
  await box.fill('fast');
  await box.press('Enter');
  await box.press('Control+z');
  await expect.poll(() => box.inputValue()).toBe('2345');
  expect(page.url()).toContain('flight.speed_m_s:2345');
  await box.press('Control+z');
  await expect.poll(() => box.inputValue()).toBe(before);
  expect(page.url()).not.toContain('flight.speed_m_s');
  await box.press('Control+y');
  await expect.poll(() => box.inputValue()).toBe('2345');
  expect(errors).toEqual([]);
  await page.context().close();
});

it('Use the optimum: the plan counts the mass of that launcher, in one step of undo, and it is told', async () => {
  const { page, errors } = await server.open('#s=driver');
  await settled(page);
  await page.getByRole('button', { name: 'Use the optimum' }).click();
  await expect.poll(() => page.url()).toContain('driver.mass_t:auto');
  expect(await page.locator('moonline-app .message').textContent()).toContain('the plan counts the mass');
  await page.locator('moonline-app .message').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.url()).toMatch(/s=driver$/);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('390 px: the parameters take the place of the lesson, and give it back', async () => {
  const { page, errors } = await server.open('#s=flight&l=reach-l2.1', { viewport: { width: 390, height: 844 } });
  await settled(page);
  const lesson = page.locator('lesson-panel aside');
  await expect.poll(() => lesson.isVisible()).toBe(true);
  await page.locator('stage-layout .bar').click();
  expect(await lesson.isVisible()).toBe(false);
  await page.locator('stage-layout .bar').click();
  expect(await lesson.isVisible()).toBe(true);
  expect(errors).toEqual([]);
  await page.context().close();
});

it.each(['en-US', 'de-DE', 'es-ES'])(
  '320 px, %s: the header has at most two rows, with Reset all in it',
  async (locale) => {
    const viewport = { width: 320, height: 700 };
    const { page } = await server.open('#s=flight&d=flight.speed_m_s:2345', { viewport, locale });
    await settled(page);
    const rows = await page.locator('page-header header').evaluate((header) => {
      const tops = [...header.querySelectorAll<HTMLElement>('.logo, .choice, .link, .tools')].map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return (top + bottom) / 2;
      });
      return tops.sort((a, b) => a - b).filter((at, i) => i === 0 || at - tops[i - 1]! > 12).length;
    });
    expect(rows).toBe(2);
    await page.context().close();
  },
);
