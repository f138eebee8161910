/** Accessibility and width: axe on every stage × theme × width and × language, no sideways scrolling at 390 and 320, forced colours. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAGE_IDS } from '../../web/store.ts';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

const WIDTHS = [1280, 390] as const;
const THEMES = ['light', 'dark'] as const;
const CHANGED = '&d=flight.speed_m_s:2350,driver.acceleration_g:1200,finance.budget_MUSD_yr:40000';

describe.each(THEMES)('axe in the %s theme', (colorScheme) => {
  it.each(WIDTHS)('finds nothing on any stage at %i px', async (width) => {
    const { page } = await server.open(`#s=flight${CHANGED}`, { colorScheme, viewport: { width, height: 900 } });
    await page.evaluate(axe.source);
    for (const stage of STAGE_IDS) {
      await page.locator(`chain-ribbon li.${stage} a`).click();
      await settled(page);
      await page.locator(`${stage}-stage kpi-strip`).first().waitFor();
      if (width === 390) await page.locator('stage-layout .bar').click();
      await page.locator('param-control .icon').first().click();
      await page.mouse.move(0, 0);
      await page.waitForTimeout(300);
      const report = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      const found = report.violations.map(
        (v) => `${v.id}: ${v.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
      );
      expect(found, `${stage} ${colorScheme} ${width}`).toEqual([]);
      expect(report.passes.length).toBeGreaterThan(15);
      if (width === 390) await page.locator('stage-layout .bar').click();
    }
    await page.context().close();
  });
});

describe.each(['de', 'es'] as const)('in the language %s', (locale) => {
  it.each(THEMES)('axe finds nothing on any stage in the %s theme', async (colorScheme) => {
    const { page } = await server.open(`#s=flight${CHANGED}`, { colorScheme, locale });
    await page.evaluate(axe.source);
    for (const stage of STAGE_IDS) {
      await page.locator(`chain-ribbon li.${stage} a`).click();
      await settled(page);
      await page.locator(`${stage}-stage kpi-strip`).first().waitFor();
      const found = await page.evaluate(async () => {
        const { axe: checker } = window as unknown as { axe: { run(): Promise<AxeResults> } };
        return (await checker.run()).violations.map(
          (v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`,
        );
      });
      expect(found, `${stage} ${colorScheme} ${locale}`).toEqual([]);
    }
    await page.context().close();
  });

  it('no stage scrolls sideways at 320 px, nor from right to left', async () => {
    const { page } = await server.open(`#s=flight${CHANGED}`, { viewport: { width: 320, height: 700 }, locale });
    for (const stage of STAGE_IDS) {
      await page.locator(`chain-ribbon li.${stage} a`).click();
      await settled(page);
      await page.locator(`${stage}-stage kpi-strip`).first().waitFor();
      for (const dir of ['ltr', 'rtl']) {
        const over = await page.evaluate((direction) => {
          const root = document.documentElement;
          root.dir = direction;
          return root.scrollWidth - root.clientWidth;
        }, dir);
        expect(over, `${stage} ${dir}`).toBe(0);
      }
    }
    await page.context().close();
  });
});

it('by hand: the language menu changes words, figures and the document’s language, and is remembered', async () => {
  const { page, errors } = await server.open('#s=flight');
  await settled(page);
  await page.getByLabel('Language').selectOption('de');
  await page.getByRole('heading', { name: 'Flugkarte' }).waitFor();
  const state = () =>
    page.evaluate(() => [document.documentElement.lang, document.title, localStorage.getItem('moonline-language')]);
  expect(await state()).toEqual(['de', 'Eine Megatonne pro Jahr · Moonline', 'de']);
  const speed = page.locator('param-control[path="flight.speed_m_s"] #number');
  expect(await speed.inputValue()).toBe('2341,66');
  await speed.fill('2342,5');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('flight.speed_m_s:2342.5');
  await page.reload();
  await page.getByRole('heading', { name: 'Flugkarte' }).waitFor();
  await page.getByLabel('Sprache').selectOption('en');
  await page.getByRole('heading', { name: 'Flight map' }).waitFor();
  expect(await speed.inputValue()).toBe('2342.5');
  expect(errors).toEqual([]);
  await page.context().close();
});

it('axe finds nothing in the open menus', async () => {
  const { page } = await server.open();
  await settled(page);
  await page.evaluate(axe.source);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('page-menu').waitFor();
  const run = () => page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  expect((await run()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('chart-view chart-menu .dots').first().click();
  await page.getByRole('button', { name: 'Show the data' }).click();
  await page.locator('chart-view table').first().waitFor();
  expect((await run()).violations).toEqual([]);
  await page.context().close();
});

it('axe finds nothing where a value is refused, a plan does not exist and a throw falls back', async () => {
  const { page } = await server.open('#s=plan&p=145-licensed-flights&d=plan.objective:time,flight.speed_m_s:1800');
  await settled(page);
  await page.evaluate(axe.source);
  const run = () => page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  await page.getByText('There is no such plan').waitFor();
  await page.locator('param-control[path="plan.horizon_yr"] #number').fill('2.5');
  await page.keyboard.press('Enter');
  await page.locator('.refusal').waitFor();
  expect((await run()).violations).toEqual([]);
  await page.locator('chain-ribbon li.flight a').click();
  await page.locator('flight-stage kpi-strip').waitFor();
  expect((await run()).violations).toEqual([]);
  await page.context().close();
});

it.each([390, 320])('no stage scrolls sideways at %i px', async (width) => {
  const { page } = await server.open(`#s=flight${CHANGED}`, { viewport: { width, height: 700 } });
  for (const stage of STAGE_IDS) {
    await page.locator(`chain-ribbon li.${stage} a`).click();
    await settled(page);
    await page.locator(`${stage}-stage kpi-strip`).first().waitFor();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, stage).toBe(0);
  }
  await page.context().close();
});

it('draws in forced colours and with reduced motion, without an error', async () => {
  const { page, errors } = await server.open('#s=plan', { forcedColors: 'active', reducedMotion: 'reduce' });
  await settled(page);
  await page.locator('plan-stage chart-view canvas').first().waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});
