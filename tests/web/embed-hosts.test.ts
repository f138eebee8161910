/** Figures inside pages that are not theirs: another origin, strict policies, isolation, sandboxes, no workers. In a browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbedBench, type Article } from './embed-bench.ts';

let bench: EmbedBench;
beforeAll(async () => {
  bench = await EmbedBench.start();
});
afterAll(() => bench.stop());

const SCRIPT = '<script type="module" crossorigin src="{figures}embed/define.js"></script>';
const FIGURE = `${SCRIPT}<moonline-widget preset="gigabay" view="flight">A link</moonline-widget>`;

const shownFigures = (article: Article) =>
  article.page.locator('moonline-widget .figures dd').evaluateAll((nodes) => nodes.map((node) => node.textContent));

/** The flight of the preset, as the figure must show it, told by the engine on this machine. */
async function expectFlight(article: Article): Promise<void> {
  await article.until('ready');
  const figures = await shownFigures(article);
  expect(figures).toHaveLength(4);
  expect(figures[0]).toMatch(/^\d+(\.\d+)?\s*d$/);
  expect(await article.page.locator('moonline-widget .sheet svg path').count()).toBeGreaterThan(3);
  expect(article.errors).toEqual([]);
}

describe('by hand: hosting', () => {
  it('works on a page of another origin, its worker made from one line', async () => {
    const article = await bench.open(FIGURE);
    await expectFlight(article);
    expect(article.page.workers().map((worker) => worker.url().slice(0, 5))).toEqual(['blob:']);
    await article.page.context().close();
  });

  it('works under a strict content security policy', async () => {
    const article = await bench.open(FIGURE, {
      'content-security-policy':
        "default-src 'none'; script-src 'self' {figures} 'wasm-unsafe-eval'; worker-src blob:; connect-src {figures}; img-src {figures}; style-src 'self'",
    });
    // The article's own empty icon is all that this policy keeps out.
    article.errors.splice(0, article.errors.length, ...article.errors.filter((text) => !text.includes('data:,')));
    await expectFlight(article);
    expect(article.page.workers()).toHaveLength(1);
    await article.page.context().close();
  });

  it('works inside an isolated page (COEP), as element and as frame', async () => {
    const article = await bench.open(
      `${FIGURE}<iframe src="{figures}embed.html#v=1&p=gigabay&view=driver" width="600" height="420"></iframe>`,
      { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    );
    expect(await article.page.evaluate(() => crossOriginIsolated)).toBe(true);
    await expectFlight(article);
    await article.until('frame-ready');
    await article.page.context().close();
  });

  it('works in a sandboxed frame without an origin, and says how high it is', async () => {
    const article = await bench.open(
      '<iframe sandbox="allow-scripts" src="{figures}embed.html#v=1&p=gigabay&view=flight&controls=basic" width="640" height="540"></iframe>',
    );
    await article.until('frame-ready');
    const told = await article.told();
    expect(told.filter((one) => one.type === 'frame-error')).toEqual([]);
    const heights = told.filter((one) => one.type === 'frame-height').map((one) => one.detail['height_px']);
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.every((height) => height === 540)).toBe(true);
    const frame = article.page.frames()[1]!;
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    const workers = await frame.evaluate(() => (window as unknown as { workers: string[] }).workers);
    expect(workers.map((address) => address.slice(0, 9))).toEqual(['blob:null']);
    // Another fragment is another figure: what it does not name is its default again.
    const show = (fragment: string) => frame.evaluate((hash) => void (location.hash = hash), fragment);
    const state = () => frame.evaluate(() => document.querySelector('moonline-widget')!.getState());
    const listed = async () => {
      await frame.locator('summary').click();
      await frame.locator('details moonline-control').first().waitFor();
      return frame.locator('details moonline-control').evaluateAll((all) => all.map((one) => one.getAttribute('path')));
    };
    await show('v=1&p=gigabay&view=satellite&controls=full&units=si');
    const satellite = await listed();
    expect(satellite.some((path) => path!.startsWith('driver.'))).toBe(false);
    // The list of all parameters is of the view, also when it was open.
    await show('v=1&p=gigabay&view=driver&controls=full');
    await expect.poll(() => frame.locator('details[open]').count()).toBe(0);
    const driver = await listed();
    expect(driver.filter((path) => satellite.includes(path))).toEqual([]);
    expect(await state()).toMatchObject({ preset: 'gigabay', view: 'driver', controls: 'full', units: '' });
    await show('p=moon-seed');
    await expect.poll(state).toMatchObject({ preset: 'moon-seed', view: 'flight', controls: 'none' });
    expect(article.errors).toEqual([]);
    await article.page.context().close();
  });

  it('works with workers forbidden: the same engine on the page’s own thread, in slices', async () => {
    const article = await bench.open(
      `${SCRIPT}${['flight', 'driver', 'satellite', 'plan'].map((view) => `<moonline-widget preset="gigabay" view="${view}" loading="eager"></moonline-widget>`).join('')}`,
      { 'content-security-policy': "worker-src 'none'" },
    );
    await article.until('ready', 4);
    expect(article.page.workers()).toHaveLength(0);
    expect((await article.told()).filter((one) => one.type === 'error')).toEqual([]);
    // Each call is a task of its own: the page paints between the first result and the last.
    const order = await article.page.evaluate(async () => {
      const seen: string[] = [];
      const widgets = [...document.querySelectorAll('moonline-widget')];
      const results = widgets.map((widget) => {
        const told = new Promise<void>((resolve) =>
          widget.addEventListener('moonline-result', () => (seen.push('result'), resolve()), { once: true }),
        );
        widget.setState({ preset: 'moon-seed' });
        return told;
      });
      let running = true;
      const tick = () => {
        seen.push('frame');
        if (running) requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
      await Promise.all(results);
      running = false;
      return seen;
    });
    expect(order.filter((what) => what === 'result')).toHaveLength(4);
    expect(order.slice(order.indexOf('result'), order.lastIndexOf('result'))).toContain('frame');
    await article.page.context().close();
  });
});

describe('by hand: what cannot be shown tells its host', () => {
  const FALLBACK = '<p>What is shown instead</p>';
  const broken: [what: string, markup: string, code: string][] = [
    ['a wrong preset', `<moonline-widget preset="no-such-preset">${FALLBACK}</moonline-widget>`, 'unknown-preset'],
    [
      'a broken link',
      `<moonline-widget preset="#v=1&p=gigabay&d=flight.speed_m_s:fast">${FALLBACK}</moonline-widget>`,
      'broken-link',
    ],
    ['a wrong view', `<moonline-widget preset="gigabay" view="tea">${FALLBACK}</moonline-widget>`, 'unknown-view'],
    [
      'a scenario that is not there',
      `<moonline-widget scenario="nobody">${FALLBACK}</moonline-widget>`,
      'unknown-scenario',
    ],
  ];
  it.each(broken)('%s', async (_, markup, code) => {
    const article = await bench.open(SCRIPT + markup);
    await article.until('error');
    expect((await article.told()).map((one) => [one.type, one.detail['code']])).toEqual([['error', code]]);
    expect(await article.page.getByText('What is shown instead').isVisible()).toBe(true);
    expect(await article.page.locator('moonline-widget [role=alert]').textContent()).toContain('cannot be shown');
    expect(
      await article.page.evaluate(() => document.querySelector('moonline-widget')!.matches(':state(broken)')),
    ).toBe(true);
    await article.page.context().close();
  });

  it('a number of no field keeps its text', async () => {
    const article = await bench.open(`${SCRIPT}<p>At <moonline-param path="driver.tea">100 g</moonline-param></p>`);
    await article.until('error');
    expect((await article.told())[0]!.detail['code']).toBe('unknown-path');
    expect(await article.page.getByText('100 g').isVisible()).toBe(true);
    await article.page.context().close();
  });

  it('an engine that is blocked as worker and as script; what is mended is shown again', async () => {
    const article = await bench.open(
      `${SCRIPT}<moonline-widget preset="gigabay" view="driver" loading="click">${FALLBACK}</moonline-widget>
      <moonline-param preset="gigabay" path="driver.acceleration_g">100 g</moonline-param>
      <moonline-scenario preset="no-such-preset"><moonline-widget view="driver" loading="click"></moonline-widget>
      <moonline-param path="driver.acceleration_g">some g</moonline-param></moonline-scenario>`,
    );
    const { page } = article;
    const figures = page.locator('moonline-widget');
    const broken = () => figures.evaluateAll((all) => all.map((one) => one.matches(':state(broken)')));
    const codes = async () => (await article.told()).map((one) => one.detail['code']).filter(Boolean);
    // The number and the figure of a scenario that there is not.
    await article.until('error', 2);
    expect(await codes()).toEqual(['unknown-preset', 'unknown-preset']);
    await page.route('**/engine.js', (route) => route.abort());
    await figures.first().click();
    await article.until('error', 3);
    expect((await codes()).at(-1)).toBe('engine-unavailable');
    expect(await page.getByText('What is shown instead').isVisible()).toBe(true);
    expect(await broken()).toEqual([true, true]);
    await page.unroute('**/engine.js');
    await page.locator('moonline-param').first().locator('[role=slider]').press('ArrowRight');
    await figures.first().locator('dd').first().waitFor();
    await page.evaluate(() => (document.querySelector('moonline-scenario')!.preset = 'gigabay'));
    await figures.last().locator('dd').first().waitFor();
    expect(await page.locator('moonline-param').last().locator('[role=slider]').textContent()).toMatch(/^100\s*g$/);
    expect(await broken()).toEqual([false, false]);
    expect(await page.locator('moonline-widget [role=alert]').count()).toBe(0);
    await page.context().close();
  });

  it('WebAssembly that is forbidden', async () => {
    const article = await bench.open(`${SCRIPT}<moonline-widget preset="gigabay">${FALLBACK}</moonline-widget>`, {
      'content-security-policy': "script-src 'self' {figures}; worker-src 'none'",
    });
    await article.until('error');
    expect((await article.told())[0]!.detail['code']).toMatch(/^engine-/);
    expect(await article.page.getByText('What is shown instead').isVisible()).toBe(true);
    await article.page.context().close();
  });

  it('a figure without scripts is what stands in its tags', async () => {
    const article = await bench.open(FIGURE, {}, { javaScriptEnabled: false });
    expect(await article.page.getByText('A link').isVisible()).toBe(true);
    await article.page.context().close();
  });
});
