/** The lessons in a real browser: every step fails before it is done and passes after, resumes, links. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { LESSON_IDS } from '../../web/state/store.ts';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

const STARTS = {
  'reach-l2': 'one-megaton-a-year',
  'own-longitude': 'one-megaton-a-year',
  'why-100-g': 'one-megaton-a-year',
  'which-hurdle': 'one-megaton-a-year',
  'licensed-flights': '145-licensed-flights',
  kardashev: 'one-megaton-a-year',
} as const;

const panel = (page: Page) => page.locator('lesson-panel');
const isDone = (page: Page) => panel(page).locator('.task.done').count();

/** Do the step as its own help shows, or by trying answers; true once the check has passed. */
async function doStep(page: Page): Promise<boolean> {
  const show = panel(page).getByRole('button', { name: 'Show me' });
  if (await show.count()) await show.click();
  else
    for (const choice of await panel(page).locator('.choices button').all()) {
      await choice.click();
      await page.waitForTimeout(150);
      if (await isDone(page)) break;
    }
  await expect.poll(() => isDone(page), { timeout: 60_000 }).toBe(1);
  return (await panel(page).locator('.says').textContent())!.length > 8;
}

describe('every lesson', () => {
  it.each(LESSON_IDS)(
    '%s: no step passes by itself, each passes when it is done, with numbers of the run',
    async (id) => {
      const { page, errors } = await server.open(`#v=1&p=${STARTS[id]}&s=plan&l=${id}.1`);
      await settled(page);
      const count = await panel(page).locator('.dots li').count();
      expect(count).toBeGreaterThanOrEqual(4);
      for (let step = 0; step < count; step++) {
        await panel(page).locator('.dots button[aria-current]').waitFor();
        await page.waitForTimeout(300);
        expect(await isDone(page), `${id} step ${step + 1}`).toBe(0);
        expect(await doStep(page)).toBe(true);
        const next = step === count - 1 ? 'All lessons' : 'Next';
        await panel(page).locator('.row').getByRole('button', { name: next }).click();
        await settled(page);
      }
      await panel(page).getByText('✓ done').waitFor();
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});

describe('the panel', () => {
  it('goes on where it was left, its address opens the step, and it leaves the stage free', async () => {
    const { page, errors } = await server.open();
    await settled(page);
    await page.locator('page-header').getByRole('button', { name: 'Lessons' }).click();
    await panel(page).getByRole('button', { name: 'Start: Reach L2' }).click();
    await doStep(page);
    await panel(page).getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => new URL(page.url()).hash).toContain('l=reach-l2.2');
    const covered = await page.evaluate(() => {
      const app = document.querySelector('moonline-app')!;
      const aside = app.shadowRoot!.querySelector('lesson-panel')!.shadowRoot!.querySelector('aside')!;
      return app.getBoundingClientRect().right - aside.getBoundingClientRect().left;
    });
    expect(covered).toBeLessThanOrEqual(0);
    await panel(page).getByRole('button', { name: 'Close the lessons' }).click();
    expect(await panel(page).count()).toBe(0);
    await page.reload();
    await settled(page);
    await page.locator('page-header').getByRole('button', { name: 'Lessons' }).click();
    await panel(page).getByRole('button', { name: 'Go on: Reach L2' }).click();
    await panel(page).getByRole('heading', { name: 'Too fast' }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.each([1280, 390])('nothing scrolls sideways at %i px', async (width) => {
    const { page } = await server.open('#l=list', { viewport: { width, height: 844 } });
    await settled(page);
    await panel(page).locator('h3').first().waitFor();
    await panel(page).getByRole('button', { name: 'Start: Reach L2' }).click();
    await settled(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBe(0);
    await page.context().close();
  });
});
