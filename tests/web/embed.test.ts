/** Embedded figures on a page: what they cost, that they leave their host alone. In a real browser. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIEW_IDS } from '../../web/embed/views/views.ts';
import { axeFindings } from './axe-findings.ts';
import { EmbedBench, gzipped, type Article } from './embed-bench.ts';

const SOLVING_BYTES = 40 * 1024;
const FACADE_BYTES = 3 * 1024;
const ACTIVE_BYTES = 65 * 1024;
const HEAP_BYTES = 25 * 2 ** 20;

let bench: EmbedBench;
beforeAll(async () => {
  bench = await EmbedBench.start();
});
afterAll(() => bench.stop());

const SCRIPT = '<script type="module" crossorigin src="{figures}embed/define.js"></script>';
const figure = (attributes: string, height = 420) =>
  `<p>Text before.</p><moonline-widget ${attributes} style="display:block;min-height:${height}px"><a href="x">A link</a></moonline-widget>`;
const PRESETS = ['one-megaton-a-year', 'gigabay'];
const TEN = VIEW_IDS.concat('flight', 'driver').map((view, i) =>
  figure(`preset="${PRESETS[i % 2]}" view="${view}" loading="click"`),
);

/** What solves a plan and comes with the first one: the solver's own code, and the linear program and its proofs. */
const SOLVING = /^embed\/(glpk|plan|planning)-/;
/** HTML, CSS and JavaScript, each file once: page and worker together, kernel and solving apart. */
const codeOf = (paths: readonly string[]) =>
  [...new Set(paths)].filter((path) => /\.(html|css|js)$/.test(path) && !SOLVING.test(path));
const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + gzipped(path), 0);
const bytesOf = (paths: readonly string[]) => sum(codeOf(paths));
const activateAll = (article: Article) =>
  article.page.evaluate(() =>
    Promise.all([...document.querySelectorAll('moonline-widget')].map((one) => one.activate())),
  );
const shifts = (article: Article) => article.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);

it('ten figures: facades first, then one worker and one kernel, no layout shift, little heap', async () => {
  const article = await bench.open(SCRIPT + TEN.join('') + '<p>The end.</p>', {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  });
  const { page, fetched } = article;
  await page.locator('moonline-widget').last().locator('.run').waitFor();
  await page.waitForTimeout(1000);
  // Before anybody touches one: no worker, no WebAssembly, no code but the facade.
  expect(page.workers()).toHaveLength(0);
  expect(fetched.filter((path) => path.endsWith('.wasm'))).toEqual([]);
  const facade = bytesOf(fetched);
  console.log(`facade: ${facade} bytes gzip: ${codeOf(fetched).join(', ')}`);
  expect(facade).toBeLessThanOrEqual(FACADE_BYTES);
  expect(await shifts(article)).toEqual([]);
  type Measured = { measureUserAgentSpecificMemory(): Promise<{ bytes: number }> };
  const heap = () =>
    page.evaluate(async () => (await (performance as unknown as Measured).measureUserAgentSpecificMemory()).bytes);
  const before = await heap();
  await activateAll(article);
  await article.until('ready', 10);
  await page.waitForTimeout(500);
  expect((await article.told()).filter((one) => one.type === 'error')).toEqual([]);
  expect(page.workers()).toHaveLength(1);
  expect(fetched.filter((path) => /release-.*\.wasm$/.test(path))).toHaveLength(1);
  expect(fetched.filter((path) => /glpk-.*\.wasm$/.test(path))).toHaveLength(1);
  expect(await shifts(article)).toEqual([]);
  const more = (await heap()) - before;
  console.log(`ten figures alive: ${(more / 2 ** 20).toFixed(1)} MB more, kernel, solver and worker included`);
  expect(more).toBeLessThanOrEqual(HEAP_BYTES);
  await page.context().close();
});

describe.each([1280, 390])('at %i px', (width) => {
  it.each(['none', 'basic', 'full'])(
    'a figure with controls="%s" takes its room before it is alive',
    async (controls) => {
      const markup = ['flight', 'driver', 'satellite'].map((view) =>
        figure(`view="${view}" controls="${controls}"`, 0),
      );
      const article = await bench.open(
        `<div style="max-width:680px">${SCRIPT}${markup.join('')}</div>`,
        {},
        { viewport: { width, height: 900 } },
      );
      await article.page.locator('moonline-widget').last().locator('.box').waitFor();
      const heights = () =>
        article.page
          .locator('moonline-widget')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      const facade = await heights();
      await activateAll(article);
      await article.until('ready', 3);
      // Ready is told as soon as a figure hears; what it draws then may come a moment later.
      await expect.poll(heights).toEqual(facade);
      await article.page.waitForTimeout(200);
      expect(await heights()).toEqual(facade);
      const over = await article.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      await article.page.context().close();
    },
  );
});

it.each(VIEW_IDS.flatMap((view) => [[view, 'none'] as const, [view, 'basic'] as const]))(
  'the view %s with controls="%s" weighs at most 65 KB alive',
  async (view, controls) => {
    const article = await bench.openBuilt(`embed.html#v=1&p=gigabay&view=${view}&controls=${controls}`);
    await article.until('ready');
    const size = bytesOf(article.fetched);
    console.log(`${view}, ${controls}: ${size} bytes gzip`);
    expect(codeOf(article.fetched)).toEqual(expect.arrayContaining(['embed.html', 'embed/engine.js']));
    const control = codeOf(article.fetched).filter((path) => path.includes('figure-controls'));
    expect(control).toHaveLength(controls === 'none' ? 0 : 1);
    expect(size).toBeLessThanOrEqual(ACTIVE_BYTES);
    const solving = [...new Set(article.fetched)].filter((path) => SOLVING.test(path) && path.endsWith('.js'));
    const plans = ['plan', 'bottleneck', 'funnel', 'kardashev'].includes(view);
    expect(solving.length > 0).toBe(plans);
    expect(sum(solving)).toBeLessThanOrEqual(SOLVING_BYTES);
    await article.page.context().close();
  },
);

it('never takes the wheel from its host; Ctrl and the wheel zoom the map', async () => {
  const article = await bench.open(
    SCRIPT + figure('view="flight" loading="eager" controls="full"', 600) + '<p style="height:3000px"></p>',
  );
  const { page } = article;
  await article.until('ready');
  const stage = page.locator('moonline-widget .stage');
  const box = (await stage.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const scale = () => stage.locator('svg text').last().textContent();
  const home = await scale();
  await stage.focus();
  await page.mouse.wheel(0, 120);
  await page.waitForFunction(() => scrollY > 100);
  expect(await scale()).toBe(home);
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - scrolled);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -600);
  await page.keyboard.up('Control');
  await expect.poll(scale).not.toBe(home);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await page.context().close();
});

it.each(['light', 'dark'] as const)(
  'axe finds nothing on the example article in the %s theme, all of it alive',
  async (colorScheme) => {
    const article = await bench.openBuilt('article.html', { colorScheme });
    await activateAll(article);
    await article.until('ready', 3);
    await article.page.locator('moonline-param [role=slider]').first().waitFor();
    await article.page.evaluate(() =>
      document.querySelector('moonline-widget')!.shadowRoot!.querySelector<HTMLElement>('.stage')!.focus(),
    );
    await article.page.keyboard.press('ArrowRight');
    expect(await axeFindings(article.page)).toEqual([]);
    const scheme = await article.page.evaluate(
      () => getComputedStyle(document.querySelector('moonline-widget')!.shadowRoot!.querySelector('.box')!).colorScheme,
    );
    expect(scheme).toBe(colorScheme);
    expect(article.errors).toEqual([]);
    await article.page.context().close();
  },
);

it('by hand: a poster shows the numbers that the figure then shows', async () => {
  const article = await bench.open(SCRIPT + figure('preset="moon-seed" view="plan" loading="eager"'));
  await article.until('ready');
  const alive = await article.page.locator('moonline-widget dd').allTextContents();
  const poster = readFileSync(new URL('../../dist/web/embed/posters/moon-seed-plan.svg', import.meta.url), 'utf8');
  expect(alive.length).toBeGreaterThan(2);
  for (const text of alive) expect(poster).toContain(`>${text.trim()}<`);
  await article.page.context().close();
});

it('prints as a drawing on white with its numbers, without what only a screen can use', async () => {
  const article = await bench.open(
    SCRIPT + figure('view="flight" loading="eager" controls="full"') + figure('view="driver" loading="click"'),
    {},
    { colorScheme: 'dark' },
  );
  const { page } = article;
  await article.until('ready');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const live = page.locator('moonline-widget').first();
  for (const part of ['.tools', '.controls', '.reading']) expect(await live.locator(part).isVisible()).toBe(false);
  expect(await live.locator('.sheet svg').isVisible()).toBe(true);
  expect(await live.locator('dd').first().isVisible()).toBe(true);
  const scheme = await live.locator('.box.live').evaluate((box) => getComputedStyle(box).colorScheme);
  expect(scheme).toBe('light');
  // One that nobody touched prints its poster.
  expect(await page.locator('moonline-widget').last().locator('img, picture, svg').first().isVisible()).toBe(true);
  await page.context().close();
});
