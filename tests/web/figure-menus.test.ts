/** Lists, fronts and clouds as figures in a real browser: menu, files, table, full screen, cursor by keyboard, the preset's marks. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

async function choose(figure: Locator, item: string): Promise<void> {
  await figure.getByRole('button', { name: /^Data and export/ }).click();
  await figure.getByRole('button', { name: item, exact: true }).click();
}

async function saved(page: Page, figure: Locator, format: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), choose(figure, `Save as ${format}`)]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Every file says title, scenario, version and source; full screen is entered and left. */
async function holdsAsFigure(page: Page, figure: Locator, title: RegExp, scenario: string): Promise<void> {
  const svg = (await saved(page, figure, 'SVG')).toString();
  expect(svg).toMatch(title);
  expect(svg).toContain(`Scenario: ${scenario}`);
  expect(svg).toMatch(/Moonline 0\.1\.0 · \S/);
  const csv = (await saved(page, figure, 'CSV')).toString().split('\n');
  expect(csv[0]).toMatch(title);
  expect(csv.slice(1, 3)).toEqual([`# Scenario: ${scenario}`, '# Moonline 0.1.0']);
  expect(csv[3]).toMatch(/^"?# Source: \S.*#v=1/);
  expect((await saved(page, figure, 'PNG')).subarray(1, 4).toString()).toBe('PNG');
  const full = () => figure.evaluate((one) => one.matches(':fullscreen'));
  await choose(figure, 'Full screen');
  await expect.poll(full).toBe(true);
  await choose(figure, 'Leave full screen');
  await expect.poll(full).toBe(false);
}

const rows = (figure: Locator) => figure.locator('.table tbody tr').count();

describe('lists of bars', () => {
  it('on the Driver stage leave as files, have a table, and tick the preset', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=driver&d=driver.acceleration_g:150');
    await settled(page);
    const list = page.locator('driver-stage bar-list').first();
    await list.locator('s.preset').first().waitFor();
    expect(await list.locator('s.preset').count()).toBe(await list.locator('li').count());
    // The structure is shorter at 150 g: its tick stands beyond its bar.
    const structure = list.locator('li', { hasText: 'Structure' });
    const bar = (await structure.locator('i').boundingBox())!;
    expect((await structure.locator('s').boundingBox())!.x).toBeGreaterThan(bar.x + bar.width);
    expect(await structure.textContent()).toContain('The preset has 15.4');
    await holdsAsFigure(page, list, /Mass of one launcher/, 'One megaton a year');
    const csv = (await saved(page, list, 'CSV')).toString().trimEnd().split('\n');
    expect(csv[4]).toBe('Part,Value (t),Preset (t)');
    expect(csv.length).toBe(5 + (await list.locator('li').count()));
    await choose(list, 'Show the data');
    expect(await rows(list)).toBe(await list.locator('li').count());
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('no tick while the preset is on screen; the waterfall’s steps are told apart by more than colour', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=earth', { forcedColors: 'active' });
    await settled(page);
    const waterfall = page.locator('hurdle-waterfall');
    await waterfall.locator('li').first().waitFor();
    expect(await waterfall.locator('s.preset').count()).toBe(0);
    const image = (one: Locator) => one.evaluate((i) => getComputedStyle(i).backgroundImage);
    expect(await image(waterfall.locator('.cut').nth(1))).toContain('repeating-linear-gradient');
    expect(await image(waterfall.locator('.left.part').first())).toBe('none');
    expect(await image(waterfall.locator('.binding .left'))).toContain('repeating-linear-gradient');
    expect(await waterfall.locator('.binding .label').textContent()).toContain('◆');
    await holdsAsFigure(page, waterfall, /From paper to flights, 20\d\d/, 'One megaton a year');
    expect((await saved(page, waterfall, 'SVG')).toString()).toContain('clip-path');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('the plan’s figures', () => {
  it('levers, ribbon and ladder carry the preset’s marks on the page and in their files', async () => {
    const { page, errors } = await server.open(
      '#v=1&p=one-megaton-a-year&s=plan&d=plan.periodsPerYear:1,earth.payload_t:150',
    );
    await settled(page);
    const levers = page.locator('lever-list');
    await levers.locator('s.preset').first().waitFor();
    await holdsAsFigure(page, levers, /Levers/, 'One megaton a year');
    for (const [tag, mark] of [
      ['lever-list', 's.preset'],
      ['kardashev-ladder', '.rung.preset'],
    ] as const) {
      const figure = page.locator(tag);
      expect(await figure.locator(mark).count(), tag).toBeGreaterThan(0);
      expect((await saved(page, figure, 'SVG')).toString(), tag).toContain('Preset');
      expect((await saved(page, figure, 'CSV')).toString(), tag).toContain('Preset');
    }
    expect((await saved(page, page.locator('bottleneck-ribbon'), 'CSV')).toString()).toContain('· Preset');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('fronts have the menu of the others, and are read point by point', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=plan&d=plan.periodsPerYear:1');
    await settled(page);
    const panel = page.locator('pareto-panel');
    await panel.getByRole('button', { name: 'Draw the fronts' }).click();
    await panel.getByText('Yearly steps').waitFor();
    await holdsAsFigure(page, panel, /Time, cost and launch rate/, 'One megaton a year');
    await choose(panel, 'Show the data');
    const count = await rows(panel);
    expect(count).toBe(await panel.locator('circle').count());
    await panel.locator('.frame').focus();
    await page.keyboard.press('End');
    const last = (await panel.locator('.reading').textContent())!;
    await page.keyboard.press('Home');
    const first = (await panel.locator('.reading').textContent())!;
    expect(first).toMatch(/^By \d{4}: .* a year, for /);
    expect(last).not.toBe(first);
    expect(await panel.locator('[aria-live]').textContent()).toBe(first);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await panel.locator('.reading').textContent())!.trim()).toBe('');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('on the Flight stage', () => {
  it('a dispersion is read launch by launch; the map marks the preset’s launch', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=flight&d=flight.speed_m_s:2343');
    await settled(page);
    const panel = page.locator('dispersion-panel');
    await panel.locator('dl').waitFor();
    const canvas = panel.locator('canvas');
    const pixels = () => canvas.evaluate((one: HTMLCanvasElement) => one.toDataURL());
    // Far from the screen nothing is drawn.
    await canvas.focus();
    const drawn = (one: HTMLCanvasElement) =>
      one
        .getContext('2d')!
        .getImageData(0, 0, one.width, one.height)
        .data.some((value) => value > 0);
    await expect.poll(() => canvas.evaluate(drawn)).toBe(true);
    const before = await pixels();
    await page.keyboard.press('Home');
    await expect.poll(async () => (await pixels()) === before).toBe(false);
    const misses: number[] = [];
    for (const key of ['Home', 'PageDown', 'End']) {
      await page.keyboard.press(key);
      const text = (await panel.locator('.reading').textContent())!;
      expect(text).toMatch(/^Launch \d+: \d+ % of the launches miss by less\. Miss in the plane /);
      await expect.poll(() => panel.locator('[aria-live]').textContent()).toBe(text);
      misses.push(Number(/: (\d+) % of/.exec(text)![1]));
    }
    expect(misses).toEqual([0, 10, 100]);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await pixels()) === before).toBe(true);

    const map = page.locator('sensitivity-map');
    await map.locator('.legend .preset').waitFor();
    await expect
      .poll(() => map.locator('#summary').textContent(), { timeout: 60_000 })
      .toContain('The preset’s launch');
    const svg = (await saved(page, map, 'SVG')).toString();
    expect(svg).toMatch(/stroke-dasharray="3 2"/);
    for (const word of ['1 to 300 km per m/s', 'does not arrive', 'speed errors cancel', 'hits the target', 'Preset'])
      expect(svg).toContain(word);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
