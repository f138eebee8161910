/** Figures in a real browser: zoom by drag, wheel and keys shared by charts over one x, other scenarios, files of all kinds. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ChartView } from '../../web/charts/chart-view.ts';
import { PageServer, savedPath, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

const range = (page: Page, chart: number) =>
  page
    .locator('driver-stage chart-view')
    .nth(chart)
    .evaluate((element) => (element as ChartView).range);

async function saved(page: Page, figure: string, item: string): Promise<{ name: string; bytes: Buffer }> {
  await page.locator(`${figure} chart-menu .dots`).first().click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(figure).first().getByRole('button', { name: item }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await savedPath(file)) };
}

it('charts over the same x zoom and read together: drag, double click, Ctrl and wheel, keys', async () => {
  const { page, errors } = await server.open('#s=driver&d=driver.acceleration_g:80');
  await settled(page);
  const first = page.locator('driver-stage chart-view').first();
  await first.locator('.u-over').scrollIntoViewIfNeeded();
  const box = (await first.locator('.u-over').boundingBox())!;
  const [left, y] = [box.x, box.y + box.height / 2];
  await page.mouse.move(left + box.width / 4, y);
  await page.mouse.down();
  await page.mouse.move(left + box.width / 2, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => range(page, 0)).not.toBeNull();
  const shown = (await range(page, 0))!;
  expect(shown.max / shown.min).toBeCloseTo(2, 1);
  expect(await range(page, 1)).toEqual(shown);
  await page.mouse.dblclick(left + 20, y);
  await expect.poll(() => range(page, 1)).toBeNull();

  const scrolled = () => page.evaluate(() => scrollY);
  const before = await scrolled();
  await page.mouse.wheel(0, 40);
  await expect.poll(scrolled).toBe(before + 40);
  expect(await range(page, 0)).toBeNull();
  await page.mouse.wheel(0, -40);
  await expect.poll(scrolled).toBe(before);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(() => range(page, 0)).not.toBeNull();
  expect(await scrolled()).toBe(before);

  await first.locator('.frame').focus();
  await page.keyboard.press('0');
  await expect.poll(() => range(page, 0)).toBeNull();
  await page.keyboard.press('End');
  await expect.poll(() => first.locator('[aria-live]').textContent()).toContain('Speed');
  const indexes = await page
    .locator('driver-stage chart-view')
    .evaluateAll((all) => all.slice(0, 8).map((element) => (element as ChartView).index));
  expect(new Set(indexes).size).toBe(1);
  expect(indexes[0]).toBeGreaterThan(10);
  await page.keyboard.press('+');
  await expect.poll(() => range(page, 2)).not.toBeNull();
  expect(errors).toEqual([]);
  await page.context().close();
});

it('by touch: two fingers zoom, one reads, up and down scrolls the page', async () => {
  const { page, errors } = await server.open('#s=driver', { hasTouch: true, viewport: { width: 390, height: 800 } });
  await settled(page);
  const first = page.locator('driver-stage chart-view').first();
  const over = first.locator('.u-over');
  await over.scrollIntoViewIfNeeded();
  const box = (await over.boundingBox())!;
  const y = box.y + box.height / 2;
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly (readonly [number, number])[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: places.map(([x, py], id) => ({ x, y: py, id })) });
  const at = (share: number) => [box.x + share * box.width, y] as const;
  await send('touchStart', [at(0.4), at(0.6)]);
  for (const step of [0.05, 0.1, 0.15, 0.2]) await send('touchMove', [at(0.4 - step), at(0.6 + step)]);
  await send('touchEnd', []);
  await expect.poll(() => range(page, 0)).not.toBeNull();
  await first.locator('.whole').click();
  await expect.poll(() => range(page, 0)).toBeNull();

  await send('touchStart', [at(0.2)]);
  for (const share of [0.3, 0.5, 0.7]) await send('touchMove', [at(share)]);
  await expect.poll(() => first.evaluate((element) => (element as ChartView).index)).toBeGreaterThan(10);
  await send('touchEnd', []);

  const before = await page.evaluate(() => scrollY);
  await send('touchStart', [[box.x + 100, y]]);
  for (const step of [20, 60, 100, 140]) await send('touchMove', [[box.x + 100, y - step]]);
  await send('touchEnd', []);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('other scenarios stand in drawing, legend, words, table and files', async () => {
  const { page, errors } = await server.open('#s=driver');
  await settled(page);
  const chart = page.locator('driver-stage chart-view').first();
  await chart.locator('canvas').waitFor();
  await chart.evaluate((element) => {
    const view = element as ChartView;
    view.overlays = [{ label: 'Twice as fast', result: doubled(view.result as { run: { speed_m_s: Float64Array } }) }];
    function doubled(result: { run: { speed_m_s: Float64Array } }) {
      return { ...result, run: { ...result.run, speed_m_s: result.run.speed_m_s.map((speed) => 2 * speed) } };
    }
  });
  await expect.poll(() => chart.locator('.legend').textContent()).toContain('Twice as fast');
  await chart.locator('.frame').focus();
  await page.keyboard.press('End');
  await expect
    .poll(() => chart.locator('[aria-live]').textContent())
    .toMatch(/Speed 2342.*Twice as fast: Speed 468[34]/);
  const svg = (await saved(page, 'driver-stage chart-view', 'Save as SVG')).bytes.toString();
  for (const part of ['<title>Speed</title>', 'One megaton a year', 'Moonline 0.1.0', 'Twice as fast', '#v=1&amp;p='])
    expect(svg).toContain(part);
  const wellFormed = (text: string) =>
    page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'image/svg+xml').querySelector('parsererror') === null,
      // The page's policy takes no styles in a text, not even in one that is only parsed.
      text.replace(/<style>[^<&]*<\/style>/, ''),
    );
  expect(await wellFormed(svg)).toBe(true);
  const csv = (await saved(page, 'driver-stage chart-view', 'Save as CSV')).bytes.toString().split('\n');
  expect(csv[4]).toBe('Time (s),Speed (m/s),Speed · Twice as fast (m/s)');
  expect(Number(csv.at(-2)!.split(',')[2])).toBeCloseTo(2 * Number(csv.at(-2)!.split(',')[1]), 9);

  for (const [stage, figure] of [
    ['flight', 'flight-map'],
    ['flight', 'sensitivity-map'],
    ['flight', 'dispersion-panel'],
    ['plan', 'bottleneck-ribbon'],
    ['plan', 'kardashev-ladder'],
  ] as const) {
    await page.locator(`chain-ribbon li.${stage} a`).click();
    await page.locator(`${figure} chart-menu`).scrollIntoViewIfNeeded();
    if (figure === 'sensitivity-map') await page.locator('sensitivity-map .reading', { hasText: 'km' }).waitFor();
    if (figure === 'dispersion-panel') await page.locator('dispersion-panel dl').waitFor();
    const drawn = await saved(page, figure, 'Save as SVG');
    expect(await wellFormed(drawn.bytes.toString()), figure).toBe(true);
    expect(drawn.bytes.toString(), figure).toContain('Moonline 0.1.0');
    const picture = await saved(page, figure, 'Save as PNG');
    expect(picture.bytes.subarray(1, 4).toString(), figure).toBe('PNG');
    expect(picture.bytes.length, figure).toBeGreaterThan(4000);
  }
  await page.locator('bottleneck-ribbon .rows').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('bottleneck-ribbon .reading').textContent()).toMatch(/^20\d\d\.25: /);
  expect(errors).toEqual([]);
  await page.context().close();
});
