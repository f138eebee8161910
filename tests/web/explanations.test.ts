/** Where key figures come from: each figure has an explanation, each explanation a figure, and the dialog is usable by keyboard. */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldOf } from '../../src/scenario/fields.ts';
import { defaultScenario, valueAt } from '../../src/scenario/scenario.ts';
import type { Explanation } from '../../web/explanations/explanation.ts';
import { EXPLANATIONS } from '../../web/explanations/explanations.ts';
import { STAGE_IDS } from '../../web/store.ts';
import { PageServer, settled } from './page-server.ts';

const rows = Object.entries<Explanation>(EXPLANATIONS);

describe('by hand: explanations', () => {
  it.each(rows)('%s names fields that are there, each once', (_, { inputs }) => {
    expect(inputs.length).toBeGreaterThan(0);
    expect(new Set(inputs).size).toBe(inputs.length);
    for (const path of inputs) {
      expect(fieldOf(path), path).toBeDefined();
      expect(valueAt(defaultScenario(), path), path).toBeDefined();
    }
  });

  it('are each asked for by a figure of a stage', () => {
    const stages = STAGE_IDS.map((id) => readFileSync(`web/stages/${id}/${id}-stage.ts`, 'utf8')).join('');
    expect(rows.map(([id]) => id).filter((id) => !stages.includes(`'${id}'`))).toEqual([]);
  });
});

describe('on the page', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await PageServer.start();
  });
  afterAll(() => server.stop());

  it('a figure is asked by keyboard, read, and left with Escape; axe finds nothing', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=driver&d=driver.interval_s:45');
    await settled(page);
    await page.evaluate(axe.source);
    const ask = page.getByRole('button', { name: 'Where does Throughput come from?' });
    await ask.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Throughput/ });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('Payload times the shots of a year');
    expect(await dialog.getByRole('row', { name: /driver\.interval_s/ }).textContent()).toMatch(/45\s+s/);
    expect(await dialog.getByRole('row').count()).toBe(EXPLANATIONS['driver-throughput'].inputs.length);
    const report = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(report.violations).toEqual([]);
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
});
