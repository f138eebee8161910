/** Earth, Moon and Plan stages in a real browser: what a person asks for and what must then be on screen. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

describe('the plan in full, on the page', () => {
  it('published: the three largest levers are solved again at rest and say so', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=plan');
    await settled(page);
    const first = page.locator('lever-list li').first();
    await first.getByText('Solved again').waitFor();
    expect(await first.textContent()).toMatch(/Cargo[\s\S]*\+0\.855 %, 1 % less −0\.857 %/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('published: the ladder counts 46.6 doublings from 968 GW to 10^26 W', async () => {
    const { page } = await server.open('#v=1&p=one-megaton-a-year&s=plan');
    await settled(page);
    // log2(1e26 / 968.25e9) = 46.55.
    expect(await page.locator('kardashev-ladder .say').textContent()).toMatch(/46\.6 doublings/);
    await page.context().close();
  });

  it('an infeasible target names what would have to give', async () => {
    const { page, errors } = await server.open(
      '#v=1&p=one-megaton-a-year&s=plan&d=plan.objective:cost,plan.targetRate_units_yr:6000000',
    );
    await page.locator('why-not-card li').first().waitFor({ timeout: 60_000 });
    expect(await page.locator('why-not-card ol').textContent()).toMatch(/Budget: .* more in 2044/);
    expect(await page.locator('outcome-note section p').first().textContent()).toMatch(
      /at most 5.176.473 are possible/,
    );
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('fronts come point by point; the robust plan has a row for each future and order', async () => {
    const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=plan&d=plan.periodsPerYear:12');
    await settled(page);
    const panel = page.locator('pareto-panel');
    await panel.getByRole('button', { name: 'Draw the fronts' }).click();
    await panel.getByText(/point \d of 6|Yearly steps/).waitFor();
    await panel.getByText('Yearly steps').waitFor();
    expect(await panel.locator('circle').count()).toBe(24);
    await panel.getByRole('button', { name: /^Data and export/ }).click();
    await panel.getByRole('button', { name: 'Show the data' }).click();
    expect(await panel.locator('tbody tr').count()).toBe(24);
    const robust = page.locator('robust-panel');
    await robust.getByRole('button', { name: 'Find the robust plan' }).click();
    await robust.locator('tbody tr').first().waitFor();
    expect(await robust.locator('tbody tr').count()).toBe(7);
    expect(await axeFindings(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['pareto-panel', 'Draw the fronts'],
    ['robust-panel', 'Find the robust plan'],
  ])(
    '%s stops when told, with the plan still there, and starts again; the time to stop is printed',
    async (name, start) => {
      const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=plan&d=plan.periodsPerYear:12');
      await settled(page);
      const panel = page.locator(name);
      const tile = page.locator('chain-ribbon .second').last();
      const before = await tile.textContent();
      // Within the page: the fronts may be drawn before a click from outside comes.
      const stop_ms = await panel.evaluate(async (element, label) => {
        const root = element.shadowRoot!;
        const button = (text: string) =>
          [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === text);
        const tick = () => new Promise((go) => setTimeout(go, 0));
        button(label)!.click();
        while (!button('Stop')) await tick();
        const from = performance.now();
        button('Stop')!.click();
        while (button('Stop')) await tick();
        return performance.now() - from;
      }, start);
      console.log(`${name}: stop ${stop_ms.toFixed(1)} ms`);
      expect(await tile.textContent()).toBe(before);
      await panel.getByRole('button', { name: start }).click();
      await panel.locator('tbody tr, circle').first().waitFor({ timeout: 60_000 });
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it('by hand: the waterfall shows the year a person chooses, and licences once they cap', async () => {
    const { page } = await server.open('#v=1&p=145-licensed-flights&s=earth');
    await settled(page);
    const waterfall = page.locator('hurdle-waterfall');
    expect(await waterfall.locator('li').count()).toBe(8);
    expect(await waterfall.locator('li.binding').textContent()).toMatch(/Licences[\s\S]*145/);
    await waterfall.locator('input').fill('0');
    expect(await waterfall.locator('label').textContent()).toMatch(/2031/);
    await page.context().close();
  });

  it('failed flights are typed as text; what is no list of numbers is refused with words', async () => {
    const { page } = await server.open('#v=1&p=one-megaton-a-year&s=earth&d=earth.reliability.mode:growth');
    await settled(page);
    const box = page.locator('param-control[path="earth.reliability.failures"] #number');
    await box.fill('1 2 x');
    await box.press('Enter');
    const refusal = page.locator('param-control[path="earth.reliability.failures"] .refusal');
    await refusal.waitFor();
    expect(await refusal.textContent()).toMatch(/flight numbers apart by blanks or commas, at most 400 characters/);
    await box.fill('1 2 5 11');
    await box.press('Enter');
    await refusal.waitFor({ state: 'detached' });
    await page.context().close();
  });
});
