/** Where key figures come from: each figure has an explanation, each explanation a figure, and the dialog is usable by keyboard. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldOf } from '../../src/scenario/fields.ts';
import { defaultScenario, valueAt } from '../../src/scenario/scenario.ts';
import type { Explanation } from '../../web/explanations/explanation.ts';
import { EXPLANATIONS } from '../../web/explanations/explanations.ts';
import { PROGRAM } from '../../web/explanations/program.ts';
import { STAGE_IDS } from '../../web/state/store.ts';
import { PageServer, settled } from './page-server.ts';

const rows = Object.entries<Explanation>(EXPLANATIONS);

describe('by hand: explanations', () => {
  it.each(rows)('%s names fields that are there, each once', (_, { inputs, inWords }) => {
    // A published design has its own inputs, told in words.
    if (!inWords) expect(inputs.length).toBeGreaterThan(0);
    else expect(inputs.length).toBe(0);
    expect(new Set(inputs).size).toBe(inputs.length);
    for (const path of inputs) {
      expect(fieldOf(path), path).toBeDefined();
      expect(valueAt(defaultScenario(), path), path).toBeDefined();
    }
  });

  it('are each asked for by a figure of the page', () => {
    const files = readdirSync('web', { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.ts$/.test(name) && !/^(explanations|localization)/.test(name),
    );
    const page = files.map((name) => readFileSync(`web/${name}`, 'utf8')).join('');
    // Rows of a list are named by their own id: the type checks that each has a note, the browser below opens them.
    const families = [
      'driver-mass-',
      'driver-energy-',
      'driver-check-',
      'satellite-mass-',
      'satellite-power-',
      'plan-step-',
    ];
    for (const family of families) expect(page).toContain(`\`${family}\${`);
    const asked = (id: string) =>
      page.includes(`'${id}'`) || page.includes(`"${id}"`) || families.some((family) => id.startsWith(family));
    expect(rows.map(([id]) => id).filter((id) => !asked(id))).toEqual([]);
  });
});

describe('on the page', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await PageServer.start();
  });
  afterAll(() => server.stop());

  it('a figure is asked by keyboard, read, and left with Escape', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=driver&d=driver.interval_s:45');
    await settled(page);
    const ask = page.getByRole('button', { name: 'Where does Throughput come from?' });
    await ask.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Throughput/ });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('Payload times the launches of a year');
    expect(await dialog.getByRole('row', { name: /driver\.interval_s/ }).textContent()).toMatch(/45\s+s/);
    expect(await dialog.getByRole('row').count()).toBe(EXPLANATIONS['driver-throughput'].inputs.length);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('number-note').count()).toBe(0);
    expect(await ask.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('every figure of every stage can be asked, with a target of 24 px or more', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year', { viewport: { width: 390, height: 900 } });
    for (const stage of STAGE_IDS) {
      await page.locator(`chain-ribbon li.${stage} a`).click();
      await settled(page);
      await page.locator(`${stage}-stage kpi-strip`).first().waitFor();
      const figures = await page.locator(`${stage}-stage kpi-strip dt`).count();
      expect(figures, stage).toBeGreaterThanOrEqual(4);
      const buttons = page.locator(`${stage}-stage kpi-strip dt button`);
      expect(await buttons.count(), stage).toBe(figures);
      const sizes = await buttons.evaluateAll((all) =>
        all.map((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height)),
      );
      expect(Math.min(...sizes), stage).toBeGreaterThanOrEqual(24);
      for (const button of [buttons.first(), buttons.last()]) {
        await button.click();
        expect((await page.locator('number-note p').textContent())!.length).toBeGreaterThan(10);
        await page.keyboard.press('Escape');
      }
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  /** Opens the note of a button and every figure in it; how many there are. */
  const opened = async (page: Page, button: Locator): Promise<number> => {
    await button.click();
    const note = page.locator('number-note');
    await note.locator('h2').waitFor();
    const figures = note.locator('details.figure');
    const count = await figures.count();
    for (let i = 0; i < count; i++) {
      await figures.nth(i).locator('summary').first().click();
      expect((await figures.nth(i).locator('p').first().textContent())!.length).toBeGreaterThan(10);
      // A figure with neither fields nor words to go in says nothing.
      expect(await figures.nth(i).locator('table').first().locator('td').count()).toBeGreaterThan(0);
    }
    if (count === 0) expect((await note.locator('p').first().textContent())!.length).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    await expect.poll(() => note.count()).toBe(0);
    return Math.max(1, count);
  };

  it('every list and table of every stage can be asked, row by row', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=driver');
    await settled(page);
    const lists: Readonly<Record<string, Readonly<Record<string, () => Promise<number>>>>> = {
      driver: {
        'bar-list >> nth=0': () => page.locator('driver-stage bar-list').nth(0).locator('li').count(),
        'bar-list >> nth=1': () => page.locator('driver-stage bar-list').nth(1).locator('li').count(),
        'check-list': () => page.locator('check-list li').count(),
        'optimum-note': () => Promise.resolve(1),
        'design-gallery': () => Promise.resolve(1),
      },
      satellite: {
        'bar-list >> nth=0': () => page.locator('satellite-stage bar-list').nth(0).locator('li').count(),
        'bar-list >> nth=1': () => page.locator('satellite-stage bar-list').nth(1).locator('li').count(),
        'goal-verdict': () => Promise.resolve(2),
        // All columns but the name and the button.
        'orbit-table': async () => (await page.locator('orbit-table thead th').count()) - 1,
        'design-gallery': () => Promise.resolve(1),
      },
      earth: { 'hurdle-waterfall': () => page.locator('hurdle-waterfall li').count() },
      plan: {
        'lever-list': () => Promise.resolve(1),
        'bottleneck-ribbon': () => Promise.resolve(1),
        'pareto-panel': () => Promise.resolve(3),
        'kardashev-ladder': () => Promise.resolve(1),
        'robust-panel': () => Promise.resolve(4),
        'proof-line': async () => (await page.locator('proof-line dt').count()) + 1,
      },
      flight: {
        'dispersion-panel': () => Promise.resolve(6),
        'sensitivity-map': () => Promise.resolve(1),
        'site-list': () => Promise.resolve(1),
        'branch-picker': () => Promise.resolve(1),
        'traffic-card': () => Promise.resolve(2),
        'calendar-panel': () => Promise.resolve(1),
      },
    };
    for (const [stage, buttons] of Object.entries(lists)) {
      await page.locator(`chain-ribbon li.${stage} a`).click();
      await settled(page);
      for (const [place, figures] of Object.entries(buttons)) {
        const button = page.locator(`${stage}-stage ${place}`).locator('.why').first();
        await button.waitFor();
        expect([place, await opened(page, button)]).toEqual([place, await figures()]);
      }
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('a tile is asked beside its link, by keyboard, and the plan’s figures name all of its program', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=flight');
    await settled(page);
    for (const stage of STAGE_IDS) {
      const tile = page.locator(`chain-ribbon li.${stage}`);
      const shown = [await tile.locator('.big').textContent(), await tile.locator('.second').textContent()];
      const ask = tile.locator('.why');
      expect(await ask.evaluate((button) => button.closest('a'))).toBe(null);
      const box = (await ask.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      await tile.locator('a').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const note = page.locator('number-note');
      await note.locator('summary').first().waitFor();
      const told = await note.locator('details.figure > summary').allTextContents();
      expect(told.length).toBeGreaterThanOrEqual(2);
      // The note speaks of what stands on the tile.
      const plain = (text: string) => text.replace(/\s+/g, '');
      for (const text of told) expect(plain(shown.join(' '))).toContain(plain(text));
      await page.keyboard.press('Escape');
      await expect.poll(() => note.count()).toBe(0);
      expect(new URL(page.url()).hash).toContain('s=flight');
    }
    await page.locator('chain-ribbon li.plan .why').click();
    const rate = page.locator('number-note details.figure').first();
    await rate.locator('summary').first().click();
    await rate.locator('.rest summary').click();
    const named = await rate.locator('tr code').allTextContents();
    expect(named.toSorted()).toEqual([...new Set([...PROGRAM, ...EXPLANATIONS['plan-rate'].inputs])].toSorted());
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('the compared results can be asked too', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=driver');
    await settled(page);
    await page.getByRole('button', { name: 'Compare' }).first().click();
    const view = page.locator('compare-view');
    await view.getByRole('button', { name: 'Keep what is on screen' }).click();
    const button = view.getByRole('button', { name: 'Where does Results come from?' });
    await button.waitFor();
    expect(await opened(page, button)).toBe(await view.locator('table').first().locator('tbody tr').count());
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('a note whose code cannot be loaded says so in words, above whatever is open', async () => {
    const { page } = await server.open('#v=1&p=one-megaton-a-year&s=driver');
    await settled(page);
    await page.route('**/number-note*.js', (route) => route.abort());
    const ask = page.getByRole('button', { name: 'Where does Throughput come from?' });
    await ask.click();
    const alert = page.getByRole('alert').getByText('This part of the page could not be loaded.');
    await alert.waitFor();
    await page.locator('kpi-strip dialog').getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => alert.count()).toBe(0);
    expect(await ask.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);
    await page.context().close();
  });
});
