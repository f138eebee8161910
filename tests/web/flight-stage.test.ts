/** The Flight stage in a real browser: sensitivity map, branches, sites, the map's frames and scrubber, its exports. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

const box = (page: Page, field: string) => page.locator(`param-control[path="flight.${field}"] #number`);
const heat = (page: Page) => page.locator('sensitivity-map');

/** Wait until the whole sensitivity map is there. */
async function mapped(page: Page): Promise<void> {
  await heat(page).scrollIntoViewIfNeeded();
  await heat(page).locator('.reading', { hasText: 'The cell of this launch' }).waitFor({ timeout: 60_000 });
  await heat(page).locator('progress').waitFor({ state: 'detached', timeout: 60_000 });
}

const saved = async (page: Page, menu: string, item: string) => {
  await page.locator(`${menu} chart-menu .dots`).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(menu).getByRole('button', { name: item }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
};

it('published: the map is zero at Heppenheimer’s site; it reads by keys, takes a launch by Enter, leaves as CSV and PNG', async () => {
  const { page, errors } = await server.open();
  await settled(page);
  await mapped(page);
  expect(await heat(page).locator('#summary').textContent()).toMatch(/Speed errors cancel to first order along a line/);
  const csv = await saved(page, 'sensitivity-map', 'Save as CSV');
  expect(csv.name).toBe('moonline-one-megaton-a-year-where-speed-errors-cancel.csv');
  const rows = csv.bytes.toString().trimEnd().split('\n').slice(5);
  expect(rows.length).toBe(240 * 160);
  const nearSite = rows
    .filter((row) => !row.includes(',,'))
    .map((row) => row.split(',').map(Number) as [number, number, number])
    .filter(([longitude]) => Math.abs(longitude - 33.0972) < 0.13)
    .sort((a, b) => Math.abs(a[2]) - Math.abs(b[2]));
  expect(Math.abs(nearSite[0]![1] - 2341.66)).toBeLessThan(0.5);
  expect((await saved(page, 'sensitivity-map', 'Save as PNG')).bytes.subarray(1, 4).toString()).toBe('PNG');
  await heat(page).locator('canvas').focus();
  for (const key of ['ArrowUp', 'Shift+ArrowRight']) await page.keyboard.press(key);
  const spoken = await heat(page).locator('[aria-live]').textContent();
  expect(spoken).toMatch(/^\s*[\d.]+° E, [\d.\s]+m\/s: −?[\d.\s]+km per m\/s/);
  await page.keyboard.press('Enter');
  expect(spoken).toContain(`${await box(page, 'longitude_deg').inputValue()}° E`);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await box(page, 'longitude_deg').inputValue()).toBe('33.0972');
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('the map stops when told and goes on when told; first pixels, whole map and stop are printed', async () => {
  const { page } = await server.open();
  await settled(page);
  await mapped(page);
  const times = await page.evaluate(async () => {
    const stage = document.querySelector('moonline-app')!.shadowRoot!.querySelector('flight-stage')!;
    const map = stage.shadowRoot!.querySelector('sensitivity-map')!.shadowRoot!;
    const turn = () => new Promise((go) => setTimeout(go, 0));
    const until = async (test: () => boolean) => {
      const start = performance.now();
      while (!test()) await turn();
      return performance.now() - start;
    };
    const button = (name: string) => [...map.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
    const value = () => map.querySelector('progress')?.value ?? 0;
    button('Whole globe')!.click();
    const first = await until(() => value() >= 1);
    const start = performance.now();
    await until(() => value() >= 8);
    button('Stop')!.click();
    const stop = await until(() => map.textContent.includes('Stopped.'));
    const held = performance.now() - start;
    button('Go on')!.click();
    const rest = await until(() => !map.querySelector('progress') && !map.textContent.includes('Stopped.'));
    return { first, stop, whole: first + held + rest };
  });
  console.log(
    `sensitivity map of the globe: first pixels ${times.first.toFixed(0)} ms after the click, whole ${times.whole.toFixed(0)} ms, stop ${times.stop.toFixed(1)} ms`,
  );
  expect(await heat(page).locator('#summary').textContent()).toContain('180° to 180°');
  await page.context().close();
});

it('the calendar: found with progress, read by keys, a launch taken in one step of undo, saved as CSV', async () => {
  const { page, errors } = await server.open('#d=flight.date:2030-01-15T00:00:00Z');
  await settled(page);
  const panel = page.locator('calendar-panel');
  await panel.getByRole('button', { name: 'Find the dates' }).click();
  await panel.locator('progress').waitFor();
  const days = panel.getByRole('slider', { name: 'Date of the calendar' });
  await days.waitFor({ timeout: 120_000 });
  expect(await panel.locator('section').textContent()).toMatch(/good for planning, not for navigation/);
  expect(await days.getAttribute('aria-valuemax')).toBe('31');
  await days.focus();
  const first = await days.getAttribute('aria-valuetext');
  expect(first).toMatch(/2030.*EML2 is hit with/);
  for (const key of ['End', 'ArrowLeft']) await page.keyboard.press(key);
  expect(await days.getAttribute('aria-valuenow')).toBe('30');
  expect(await days.getAttribute('aria-valuetext')).not.toBe(first);
  await page.keyboard.press('Home');
  await panel.getByRole('button', { name: 'Take this launch to EML2' }).click();
  await settled(page);
  const miss = page.locator('kpi-strip div', { hasText: 'Miss at EML2' }).locator('dd').first();
  await expect.poll(async () => (await miss.textContent())?.replace(/\s+/g, ' ')).toMatch(/^ ?−?[\d.]+ (m|mm) /);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await box(page, 'speed_m_s').inputValue()).toBe('2341.66');
  const csv = await saved(page, 'calendar-panel', 'Save as CSV');
  const rows = csv.bytes.toString().trimEnd().split('\n').slice(5);
  expect(rows).toHaveLength(31);
  expect(rows[0]).toMatch(/^2030-01-15T00:00:00Z,40\d{4}/);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('the delivery left to its link shows what the dispersion catches; breaking it keeps the number', async () => {
  const { page, errors } = await server.open();
  await settled(page);
  const control = page.locator('param-control[path="flight.deliveryProbability"]');
  await page.locator('dispersion-panel').getByText('Caught').waitFor({ timeout: 60_000 });
  const caught = await page.locator('dispersion-panel dl dd').first().textContent();
  await control.getByRole('button', { name: /^Link Delivery to/ }).click();
  await settled(page);
  const shown = () => control.locator('#number').inputValue();
  await expect
    .poll(async () => Math.abs(100 * Number(await shown()) - parseFloat(caught!)), { timeout: 60_000 })
    .toBeLessThan(0.01);
  const linked = await shown();
  await control.getByRole('button', { name: 'Break the link of Delivery' }).click();
  expect(Number(await shown())).toBeCloseTo(Number(linked), 3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await control.getByText(/linked to the share of launches/).waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});

it('the traffic leaves as CSV, a row an outcome', async () => {
  const { page } = await server.open();
  await settled(page);
  const button = page.locator('traffic-card').getByRole('button', { name: 'Save as CSV' });
  await button.waitFor({ timeout: 60_000 });
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const rows = Buffer.concat(chunks).toString().trimEnd().split('\n').slice(4);
  expect(rows[0]).toBe('A year later,Not caught,If nothing caught any of them');
  const total = rows.slice(1).reduce((sum, row) => sum + Number(row.split(',')[2]), 0);
  expect(total).toBe(1000);
  await page.context().close();
});

it('the calendar stops when told, and can be found again; the time to stop is printed', async () => {
  const { page } = await server.open('#d=flight.date:2030-01-15T00:00:00Z');
  await settled(page);
  const panel = page.locator('calendar-panel');
  await panel.getByRole('button', { name: 'Year' }).click();
  await panel.getByRole('button', { name: 'Find the dates' }).click();
  await expect.poll(() => panel.locator('progress').getAttribute('value'), { timeout: 60_000 }).not.toBe('0');
  const stop_ms = await panel.evaluate(async (element) => {
    const root = element.shadowRoot!;
    const start = performance.now();
    [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Stop')!.click();
    while (root.querySelector('progress')) await new Promise((go) => setTimeout(go, 0));
    return performance.now() - start;
  });
  console.log(`calendar: stop ${stop_ms.toFixed(1)} ms`);
  await panel.getByRole('button', { name: 'Find the dates' }).waitFor();
  await page.context().close();
});

it('launches that hit: both branches of the site, one click and one undo; a sentence where there is none', async () => {
  const { page } = await server.open('#d=flight.longitude_deg:40,flight.speed_m_s:2400');
  await settled(page);
  await page.getByRole('button', { name: 'Find launches that hit' }).click();
  const rows = page.locator('branch-picker li button');
  await rows.first().waitFor();
  expect(await rows.count()).toBeGreaterThanOrEqual(2);
  await rows.last().click();
  await settled(page);
  const miss = page.locator('kpi-strip div', { hasText: 'Miss at EML2' }).locator('dd').first();
  await expect.poll(async () => (await miss.textContent())?.replace(/\s+/g, ' ')).toMatch(/^ ?−?[\d.]+ (m|mm) /);
  expect(await rows.last().getAttribute('aria-current')).toBe('true');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await box(page, 'speed_m_s').inputValue()).toBe('2400');
  await box(page, 'limit_days').fill('0.5');
  await box(page, 'limit_days').press('Enter');
  expect(await rows.count()).toBe(0);
  await page.getByRole('button', { name: 'Find launches that hit' }).click();
  await page.getByText(/No launch found from here between .* that reaches the plane of EML2 in time/).waitFor();
  await page.context().close();
});

it('published: 33.097° E is among the sites found; choosing one sets longitude and speed in one step', async () => {
  const { page } = await server.open('#d=flight.longitude_deg:10,flight.speed_m_s:2400');
  await settled(page);
  await page.getByRole('button', { name: 'Search the globe' }).click();
  const site = page.locator('site-list li button', { hasText: '33.0972° E' });
  await site.waitFor();
  expect(await site.textContent()).toMatch(/2341\.66/);
  await site.click();
  expect(Number(await box(page, 'longitude_deg').inputValue())).toBeCloseTo(33.0972, 4);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await box(page, 'longitude_deg').inputValue()).toBe('10');
  expect(await box(page, 'speed_m_s').inputValue()).toBe('2400');
  await page.context().close();
});

it('the map around the Moon: a drag on the disc moves the site, in one step; the scrubber shows the hour', async () => {
  const { page, errors } = await server.open();
  await settled(page);
  const map = page.locator('flight-map');
  await map.getByRole('button', { name: 'Moon', exact: true }).click();
  const canvas = map.locator('canvas');
  await canvas.scrollIntoViewIfNeeded();
  const frame = (await canvas.boundingBox())!;
  const centre = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  await page.mouse.move(centre.x - 50, centre.y);
  await page.mouse.down();
  await page.mouse.move(centre.x - 40, centre.y + 40);
  await page.mouse.move(centre.x, centre.y + 50);
  await page.mouse.up();
  expect(Math.abs(Number(await box(page, 'longitude_deg').inputValue()) - 90)).toBeLessThan(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await box(page, 'longitude_deg').inputValue()).toBe('33.0972');
  await settled(page);
  await map.locator('time-scrubber input').fill('300');
  const half = await map.locator('.reading').textContent();
  await map.getByRole('button', { name: 'Play the flight' }).click();
  await expect.poll(() => map.locator('.reading').textContent()).not.toBe(half);
  await map.getByRole('button', { name: 'Pause' }).click();
  const oem = await saved(page, 'flight-map', 'Save as CCSDS OEM');
  expect(oem.name).toBe('moonline-one-megaton-a-year-flight-map.oem');
  expect(oem.bytes.toString()).toMatch(/^CCSDS_OEM_VERS = 2\.0\n[^]*META_STOP\n/);
  const csv = await saved(page, 'flight-map', 'Save as CSV');
  const header = csv.bytes
    .toString()
    .split('\n')
    .find((line) => !/^"?#/.test(line));
  expect(header).toContain('x from the Moon (km)');
  expect(errors).toEqual([]);
  await page.context().close();
});

it('with reduced motion the flight plays in steps, not in frames', async () => {
  const { page } = await server.open('', { reducedMotion: 'reduce' });
  await settled(page);
  const map = page.locator('flight-map');
  await map.getByRole('button', { name: 'Play the flight' }).click();
  await map.locator('.reading').waitFor();
  const values = new Set<string | null>();
  const start_ms = performance.now();
  for (let i = 0; i < 12; i++) {
    values.add(await map.locator('.reading').textContent());
    await page.waitForTimeout(60);
  }
  // A step a second, however long the reading itself takes; frames would give one value a turn.
  const steps = (performance.now() - start_ms) / 1000;
  expect(values.size).toBeLessThanOrEqual(Math.ceil(steps) + 1);
  await page.context().close();
});

it.each([
  ['light', 1280],
  ['dark', 390],
] as const)('axe finds nothing on the full stage, %s at %i px', async (colorScheme, width) => {
  const { page } = await server.open('', { colorScheme, viewport: { width, height: 900 } });
  await settled(page);
  await mapped(page);
  await page.getByRole('button', { name: 'Search the globe' }).click();
  await page.locator('site-list li').first().waitFor();
  if (width === 390) await page.locator('stage-layout .bar').click();
  await page.getByRole('button', { name: 'Find launches that hit' }).click();
  await page.locator('branch-picker li').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
  await page.context().close();
});
