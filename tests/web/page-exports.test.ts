/** What the page's menu hands out and shows in full: the plan's program as a file to solve again, page and chart in full screen. */
import loadHighs from 'highs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MoonlineApp } from '../../web/components/app.ts';
import { commentLines } from '../../web/files/plan-files.ts';
import { PageServer, settled } from './page-server.ts';

describe('comments of a program', () => {
  it('by hand: one sign a line, no line of text breaks out, long ones are cut', () => {
    const citation = { title: 'T', scenario: 'a\nMaximize', version: '1', source: 'x'.repeat(450) };
    const lines = commentLines('lp', citation);
    expect(lines.slice(0, 3)).toEqual(['\\ T', '\\ Scenario: a Maximize', '\\ Moonline 1']);
    expect(lines.slice(3).join('').replaceAll('\\ ', '')).toBe(`Source: ${'x'.repeat(450)}`);
    for (const line of [...lines, ...commentLines('mps', citation)]) {
      expect(line.length).toBeLessThanOrEqual(202);
      expect(line).toMatch(/^[\\*] [^\n]+$/);
    }
  });
});

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

const menu = async (page: Page, item: string) => {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('page-menu').getByRole('button', { name: item, exact: true }).click();
};

describe('the menu', () => {
  it('saves the program of the plan in both formats, cited, and another solver finds the page’s optimum', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=plan&d=plan.periodsPerYear:1');
    await settled(page);
    const primal = await page.evaluate(
      () => document.querySelector<MoonlineApp>('moonline-app')!.context.store.state.results.plan.value!.proof.primal,
    );
    const highs = await loadHighs();
    for (const [label, format, sign] of [
      ['Save the plan as LP', 'lp', '\\'],
      ['Save the plan as MPS', 'mps', '*'],
    ] as const) {
      const [file] = await Promise.all([page.waitForEvent('download'), menu(page, label)]);
      expect(file.suggestedFilename()).toBe(`moonline-one-megaton-a-year-plan.${format}`);
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
      const data = Buffer.concat(chunks).toString();
      const head = data.split('\n').slice(0, 4);
      expect(head.slice(0, 3)).toEqual([
        `${sign} Program of the plan`,
        `${sign} Scenario: One megaton a year`,
        `${sign} Moonline 0.1.0`,
      ]);
      expect(head[3]).toContain('#v=1&p=one-megaton-a-year');
      const value = highs.withModel({ format, data }, (model) => {
        model.options.set({ output_flag: false });
        model.run();
        return model.getObjectiveValue();
      });
      expect(Math.abs(Math.abs(value) / Math.abs(primal) - 1)).toBeLessThan(1e-6);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('shows the page in full screen and leaves it again; a chart does the same and fills it', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=driver');
    await settled(page);
    const shown = () => page.evaluate(() => document.fullscreenElement?.localName ?? null);
    await menu(page, 'Full screen');
    await expect.poll(shown).toBe('html');
    await menu(page, 'Leave full screen');
    await expect.poll(shown).toBe(null);

    const chart = page.locator('driver-stage chart-view').first();
    await chart.locator('canvas').waitFor();
    const height = async () => (await chart.locator('.plot').boundingBox())!.height;
    const before = await height();
    await chart.locator('.dots').click();
    await chart.getByRole('button', { name: 'Full screen' }).click();
    await expect
      .poll(() =>
        chart.evaluate(
          (one) => (one.getRootNode() as ShadowRoot).fullscreenElement === one && one.matches(':fullscreen'),
        ),
      )
      .toBe(true);
    await expect.poll(height).toBeGreaterThan(1.5 * before);
    // What is drawn grows with it.
    await expect.poll(async () => (await chart.locator('canvas').boundingBox())!.height).toBeGreaterThan(1.5 * before);
    await chart.locator('.dots').click();
    await chart.getByRole('button', { name: 'Leave full screen' }).click();
    await expect.poll(shown).toBe(null);
    await expect.poll(height).toBeLessThan(1.2 * before);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('the slider of the launch speed', () => {
  it('follows the target: fine around a libration point, down to low lunar orbits', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=flight');
    await settled(page);
    const slider = page.locator('param-control[path="flight.speed_m_s"] .slider');
    const ends = () => slider.evaluate((one: HTMLInputElement) => [Number(one.min), Number(one.max), Number(one.step)]);
    expect(await ends()).toEqual([2300, 2500, 0.01]);
    await page.locator('param-control[path="flight.target"] select').selectOption('LLO');
    await expect.poll(ends).toEqual([1600, 2400, 0.01]);
    await slider.fill('1698.56');
    await settled(page);
    expect(await page.locator('param-control[path="flight.speed_m_s"] #number').inputValue()).toBe('1698.56');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
