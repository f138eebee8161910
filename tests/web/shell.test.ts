/** The page's frame in a real browser: gallery, menu, saved scenarios, files, leaving and returning, units, help. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { MoonlineApp } from '../../web/components/app.ts';
import type { LeftSession } from '../../web/files/left-session.ts';
import { axeFindings } from './axe-findings.ts';
import { PageServer, savedPath, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

const changes = (page: Page) => page.locator('page-header small').textContent();
const title = (page: Page) => page.locator('moonline-app h1').textContent();

async function menu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('page-menu').getByRole('button', { name, exact: true }).click();
}

async function set(page: Page, path: string, text: string): Promise<void> {
  const box = page.locator(`param-control[path="${path}"] #number`);
  await box.fill(text);
  await box.press('Enter');
}

describe('the gallery', () => {
  it('shows every preset with a picture and figures of its own run, and opens one', async () => {
    const { page, errors } = await server.open('#s=plan');
    await settled(page);
    const shown = await page
      .locator('plan-stage kpi-strip div', { hasText: 'Power at work' })
      .first()
      .locator('.number')
      .textContent();
    await page.locator('page-header .scenario').click();
    await expect.poll(() => page.locator('gallery-view svg.picture').count(), { timeout: 90_000 }).toBe(8);
    // The card of the preset on screen says what its stage says.
    const card = page.locator('gallery-view li.here dd').first();
    expect(Number.parseFloat((await card.textContent())!)).toBeCloseTo(Number.parseFloat(shown!), -1);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('gallery-view').getByRole('button', { name: 'Moon seed' }).click();
    await expect.poll(() => title(page)).toBe('Moon seed');
    expect(await page.locator('gallery-view').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('shows what the build has computed at once, and asks the engine for nothing', async () => {
    const { page, errors } = await server.open('#s=plan');
    await settled(page);
    await page.evaluate(() => {
      const { pool } = document.querySelector<MoonlineApp>('moonline-app')!.context.session;
      pool.run = () => Promise.reject(new Error('asked'));
    });
    await page.locator('page-header .scenario').click();
    await page.locator('gallery-view svg.picture').nth(7).waitFor({ timeout: 5000 });
    expect(await page.locator('gallery-view dd').count()).toBe(24);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('computes the cards itself where the file of the build does not come', async () => {
    const { page } = await server.open('#s=plan', { serviceWorkers: 'block' });
    await page.route('**/gallery.json', (route) => route.abort());
    await settled(page);
    await page.locator('page-header .scenario').click();
    await page.locator('gallery-view svg.picture').first().waitFor({ timeout: 60_000 });
    await page.context().close();
  });

  it('closes on Escape and gives the focus back', async () => {
    const { page } = await server.open();
    await settled(page);
    await page.locator('page-header .scenario').focus();
    await page.keyboard.press('Enter');
    await page.locator('gallery-view h2').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('gallery-view').count()).toBe(0);
    const focused = await page.evaluate(
      () =>
        document.querySelector('moonline-app')?.shadowRoot?.querySelector('page-header')?.shadowRoot?.activeElement
          ?.className,
    );
    expect(focused).toContain('scenario');
    await page.context().close();
  });
});

describe('saved scenarios and files', () => {
  it('saves by name, renames, deletes, puts back and opens; undo brings back what was there', async () => {
    const { page, errors } = await server.open('#s=driver');
    await settled(page);
    await set(page, 'driver.acceleration_g', '120');
    await menu(page, 'Saved scenarios');
    await page.getByLabel('Save what is on screen as').fill('My throw');
    await page.keyboard.press('Enter');
    await page.getByText('Saved as “My throw”.').waitFor();
    await page.getByRole('button', { name: 'Rename My throw' }).click();
    await page.getByLabel('New name').fill('A throw of mine');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Delete A throw of mine' }).click();
    await page.getByText('Nothing is saved yet.').waitFor();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('page-header .scenario').click();
    await page.locator('gallery-view').getByRole('button', { name: 'Moon seed' }).click();
    await expect.poll(() => title(page)).toBe('Moon seed');
    await page.keyboard.press('Control+s');
    await page.locator('saved-view .open').click();
    await expect.poll(() => title(page)).toBe('A throw of mine');
    expect(await page.locator('param-control[path="driver.acceleration_g"] #number').inputValue()).toBe('120');
    await page.keyboard.press('Control+z');
    await expect.poll(() => title(page)).toBe('Moon seed');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('where storage is refused it says so, and nothing is lost', async () => {
    const { page, errors } = await server.open('', {}, () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await settled(page);
    await set(page, 'flight.speed_m_s', '2350');
    await menu(page, 'Saved scenarios');
    await page.locator('saved-view').getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('This browser does not let the page keep anything.').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('param-control[path="flight.speed_m_s"] #number').inputValue()).toBe('2350');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('a saved file opens by button and by drop to the same scenario; a bad one is refused with its problems', async () => {
    const { page, errors } = await server.open('#d=flight.speed_m_s:2351,name:Mine');
    await settled(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('page-menu').getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('moonline-mine.json');
    const path = await savedPath(download);
    await page.keyboard.press('Control+z');
    await page.locator('page-header .scenario').click();
    await page.locator('gallery-view').getByRole('button', { name: 'SP-428 revisited' }).click();
    await page.getByRole('button', { name: 'Menu' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator('page-menu').getByRole('button', { name: 'Open a file …' }).click(),
    ]);
    await chooser.setFiles(path);
    await expect.poll(() => title(page)).toBe('Mine');
    expect(new URL(page.url()).hash).toContain('p=one-megaton-a-year');
    expect(new URL(page.url()).hash).toContain('flight.speed_m_s:2351');
    const drop = (text: string) =>
      page.evaluate((content) => {
        const data = new DataTransfer();
        data.items.add(new File([content], 'dropped.json', { type: 'application/json' }));
        for (const type of ['dragenter', 'dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }, text);
    // What takes drops is among the first parts to come once the plan is there.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /file-drop/.test(name)),
    );
    await drop('{"format":"moonline/1","name":"Dropped","flight":{"speed_m_s":2400}}');
    await expect.poll(() => title(page)).toBe('Dropped');
    await drop('{"format":"moonline/1","flight":{"speed_m_s":-1,"warp":9}}');
    const alert = page.getByRole('alert');
    await alert.getByText('Speed must be a number from 1 to').waitFor();
    expect(await alert.textContent()).toContain('flight.warp is no field');
    expect(await title(page)).toBe('Dropped');
    await page.keyboard.press('Control+z');
    await expect.poll(() => title(page)).toBe('Mine');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('leaving and returning', () => {
  it('comes back as it was left, with a note, and with its undo', async () => {
    const { page, errors } = await server.open();
    await settled(page);
    await set(page, 'flight.speed_m_s', '2350');
    await set(page, 'flight.longitude_deg', '40');
    const here = () =>
      page.evaluate(() => (JSON.parse(localStorage.getItem('moonline-session') ?? '{}') as LeftSession).here);
    await expect.poll(here).toMatch(/longitude_deg:40,.*speed_m_s:2350/);
    await page.goto('about:blank');
    await page.goto(server.address);
    await settled(page);
    await page.getByText('This is as you left it').waitFor();
    expect(await changes(page)).toBe('2 changes');
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).isEnabled()).toBe(true);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await changes(page)).toBe('unchanged');
    await page.keyboard.press('Control+Shift+z');
    expect(await changes(page)).toBe('1 change');
    await expect.poll(here).not.toContain('longitude');
    // A link opened over it: what was here is among those left off.
    await page.goto('about:blank');
    await page.goto(`${server.address}#p=moon-seed`);
    await settled(page);
    await page.keyboard.press('Control+s');
    await page.getByRole('heading', { name: 'Left off' }).waitFor();
    await page.locator('saved-view .open').click();
    await expect.poll(() => changes(page)).toBe('1 change');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('looks and help', () => {
  it('SI base units: figures change, fields keep theirs, the choice is kept', async () => {
    const { page, errors } = await server.open('#s=plan');
    await settled(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'SI base' }).click();
    await page.keyboard.press('Escape');
    const power = page.locator('plan-stage kpi-strip div', { hasText: 'Power at work' }).first();
    await expect.poll(() => power.textContent()).toMatch(/9\.68\d?×10¹¹\s*W/);
    expect(await page.locator('param-control[path="plan.horizon_yr"] .unit').textContent()).toBe('yr');
    await page.reload();
    await settled(page);
    await expect.poll(() => power.textContent()).toMatch(/×10¹¹/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('help states the limits first; licences name every part', async () => {
    const { page, errors } = await server.open();
    await settled(page);
    await menu(page, 'Help and limits');
    expect(await page.locator('help-view h3').first().textContent()).toContain('cannot tell');
    await page.locator('help-view').getByRole('button', { name: 'Software licences' }).click();
    await page.locator('licences-view summary').first().waitFor();
    const parts = await page.locator('licences-view summary').allTextContents();
    for (const name of ['lit', 'uplot', 'comlink', 'valibot', 'glpk.js', 'astronomy-engine', 'assemblyscript'])
      expect(
        parts.some((part) => part.startsWith(`${name} `)),
        name,
      ).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
