/**
 * Figures on pages as they are in the wild: what WordPress and other filters leave of the pasted text, styles and prototypes
 * of the page, right to left, translation, the guide's own policy, figures that come and go. In a real browser.
 * Longer than 300 lines because each of these is a page of its own.
 */
import { readFileSync } from 'node:fs';
import { autop } from '@wordpress/autop';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS, presetOf } from '../../src/scenario/presets.ts';
import { elementSnippet, iframeSnippet, numberSnippet } from '../../web/embed/snippets.ts';
import type { MoonlineParam, MoonlineWidget } from '../../web/embed/facade.ts';
import { EmbedBench, type Article } from './embed-bench.ts';

let bench: EmbedBench;
beforeAll(async () => {
  bench = await EmbedBench.start();
});
afterAll(() => bench.stop());

const SCRIPT = '<script type="module" crossorigin src="{figures}embed/define.js"></script>';
/** What the small title of a figure says of the preset. */
const GIGABAY = presetOf('gigabay')!.scenario.name;
const OPTIONS = { preset: 'gigabay', title: 'Gigabay', view: 'driver' } as const;

/** Which scenario each figure shows, by its small title. */
const shown = ({ page }: Article) =>
  page
    .locator('moonline-widget')
    .evaluateAll((all) => all.map((one) => one.shadowRoot!.querySelector('figcaption small')?.textContent));

/**
 * What WordPress leaves of a post by somebody who may not post markup freely: wp_kses_post keeps the tags of
 * $allowedposttags, of which these are some, and their attributes; the text of other tags stays. Its list of style
 * properties is not asked here: style goes.
 */
const kses = (html: string) =>
  html.replace(/<(\/?)([\w-]+)([^>]*)>/g, (_, end: string, tag: string, attributes: string) => {
    const allowed: Readonly<Record<string, RegExp>> = {
      a: /\s(?:href|id|title|rel|target)="[^"]*"/g,
      img: /\s(?:src|alt|width|height|id)="[^"]*"/g,
      p: /\sid="[^"]*"/g,
      br: /(?!)/g,
    };
    const keep = allowed[tag];
    return keep ? `<${end}${tag}${(attributes.match(keep) ?? []).join('')}>` : '';
  });

/** What DOMPurify leaves where an author has allowed the three elements: their ids get a word before them. */
const namedSafely = (html: string) => html.replace(/(<[\w-]+[^>]*\s)id="([^"]*)"/g, '$1id="user-content-$2"');

describe('filters', () => {
  const WRAPPED = `${SCRIPT}

<moonline-scenario preset="gigabay">

At <moonline-param path="driver.acceleration_g">some g</moonline-param> the track is short.

<moonline-widget view="driver" loading="eager"></moonline-widget>

<moonline-widget view="flight" loading="eager"></moonline-widget>

</moonline-scenario>`;
  const BY_NAME = `${SCRIPT}

<moonline-widget scenario="line" view="driver" loading="eager"></moonline-widget>

At <moonline-param for="line" path="driver.acceleration_g">some g</moonline-param> the track is short.

<moonline-scenario id="line" preset="gigabay"></moonline-scenario>`;

  it.each([
    ['wpautop, around its figures', autop(WRAPPED), 2],
    ['wpautop, by name', autop(BY_NAME), 1],
    ['ids with a word before them, by name', namedSafely(BY_NAME), 1],
  ])('a scenario of the page survives %s: gigabay, as its author wrote', async (_, html, figures) => {
    // By what the filter does: the browser closes the element that stands in a paragraph of its own.
    if (html.includes('<p><moonline-scenario preset')) expect(html).not.toContain('<p><moonline-scenario id');
    const article = await bench.open(html);
    await article.until('ready', figures);
    expect(await shown(article)).toEqual(Array(figures).fill(GIGABAY));
    const number = article.page.locator('moonline-param [role=slider]');
    // The preset's own value (src/scenario/presets/gigabay.json leaves the default).
    expect(await number.textContent()).toMatch(/^100\s*g$/);
    await number.press('End');
    await article.until('change', 1);
    await expect.poll(() => article.page.locator('moonline-widget .tools button').count()).toBe(figures);
    expect((await article.told()).filter((one) => one.type === 'error')).toEqual([]);
    expect(article.errors).toEqual([]);
    await article.page.context().close();
  });

  it('the pasted texts survive wpautop, twice on a page, and share what they name', async () => {
    const text = (site: string) =>
      `${elementSnippet(site, OPTIONS)}\n\nWords.\n\n${elementSnippet(site, { ...OPTIONS, view: 'flight' })}\nAt ${numberSnippet(site, OPTIONS, 'driver.acceleration_g', '100 g')}.`;
    const html = autop(text('{figures}'));
    expect(html).toMatch(/<p><script[^>]*><\/script><moonline-widget [^>]*><a [^>]*><img [^>]*><br \/>Gigabay<\/a>/);
    const article = await bench.open(html);
    await article.page.locator('moonline-widget').last().scrollIntoViewIfNeeded();
    await article.until('ready', 2);
    expect(await shown(article)).toEqual([GIGABAY, GIGABAY]);
    await article.page.locator('moonline-param [role=slider]').press('End');
    await expect.poll(() => article.page.locator('moonline-widget .tools button').count()).toBe(2);
    await article.page.context().close();
  });

  it('what is left by an allow list is the poster with its caption and link', async () => {
    const left = kses(autop(elementSnippet('{figures}', OPTIONS)));
    expect(left).not.toContain('moonline-widget');
    const article = await bench.open(left);
    const link = article.page.getByRole('link', { name: 'Gigabay' });
    expect(await link.getAttribute('href')).toMatch(/#v=1&p=gigabay$/);
    const width = await link.locator('img').evaluate(async (img: HTMLImageElement) => {
      await img.decode();
      return img.naturalWidth;
    });
    expect(width).toBeGreaterThan(300);
    expect(await link.textContent()).toBe('Gigabay');
    await article.page.context().close();
    // Of an iframe the link.
    expect(kses(iframeSnippet('{figures}', OPTIONS))).toMatch(/^<a href="[^"]*#v=1&amp;p=gigabay">Gigabay<\/a>$/);
  });

  it('JavaScript off: the poster with caption and link, and no higher than the figure', async () => {
    const article = await bench.open(elementSnippet('{figures}', OPTIONS), {}, { javaScriptEnabled: false });
    const image = article.page.locator('moonline-widget img');
    await image.scrollIntoViewIfNeeded();
    await expect.poll(async () => (await image.boundingBox())!.height).toBeGreaterThan(300);
    const box = (await article.page.locator('moonline-widget').boundingBox())!;
    expect(box.height).toBe(420);
    expect(await article.page.getByText('Gigabay').isVisible()).toBe(true);
    await article.page.context().close();
  });

  it('a scenario that comes after its figures', async () => {
    const article = await bench.open(
      `${SCRIPT}<moonline-widget scenario="line" view="driver" loading="eager"></moonline-widget>`,
    );
    await article.until('error');
    expect((await article.told()).at(-1)!.detail['code']).toBe('unknown-scenario');
    await article.page.evaluate(() => {
      const scenario = document.createElement('moonline-scenario');
      Object.assign(scenario, { id: 'line', preset: 'gigabay' });
      document.body.append(scenario);
    });
    await article.until('ready');
    expect(await shown(article)).toEqual([GIGABAY]);
    await article.page.context().close();
  });

  it('an empty scenario says so, until a figure is of it', async () => {
    const article = await bench.open(`${SCRIPT}<p><moonline-scenario id="line" preset="gigabay"></p>`);
    await article.until('error');
    expect((await article.told())[0]!.detail['code']).toBe('empty-scenario');
    const said = article.page.getByText('scenario="line"');
    expect(await said.isVisible()).toBe(true);
    await article.page.evaluate(() =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<moonline-widget scenario="line" view="driver" loading="eager"></moonline-widget>',
      ),
    );
    await article.until('ready');
    await expect.poll(() => said.count()).toBe(0);
    expect(await shown(article)).toEqual([GIGABAY]);
    await article.page.context().close();
  });

  it('a figure that names nothing beside a scenario with its own figures shows its own, as ever', async () => {
    const article = await bench.open(
      `${SCRIPT}<moonline-scenario preset="gigabay"><moonline-widget view="driver" loading="eager"></moonline-widget></moonline-scenario><moonline-widget view="driver" loading="eager"></moonline-widget>`,
    );
    await article.until('ready', 2);
    expect(await shown(article)).toEqual([GIGABAY, PRESETS[0]!.scenario.name]);
    await article.page.context().close();
  });
});

describe('the page around', () => {
  const FIGURES = `${SCRIPT}<p>At <moonline-param preset="gigabay" path="flight.speed_m_s">some speed</moonline-param>.</p>
    <moonline-widget preset="gigabay" view="plan" controls="basic" loading="eager"></moonline-widget>
    <moonline-widget preset="gigabay" view="site-map" loading="click"></moonline-widget>`;
  /** What is seen of all that has words or numbers: text, and where it lies in its figure. */
  const seen = (article: Article) =>
    article.page.evaluate(() => {
      const figure = document.querySelector('moonline-widget')!;
      const frame = figure.getBoundingClientRect();
      const parts = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('figcaption, dt, dd, svg text, .tools a')];
      const number = document.querySelector('moonline-param')!.shadowRoot!.querySelector<HTMLElement>('.number')!;
      return {
        number: [number.innerText, Math.round(number.getBoundingClientRect().width)],
        parts: parts.map((one) => {
          const place = one.getBoundingClientRect();
          const text = one instanceof HTMLElement ? one.innerText : (one as Element).textContent;
          return [text, Math.round(place.left - frame.left), Math.round(place.width), Math.round(place.height)];
        }),
      };
    });
  const opened = async (style: string, root = '') => {
    const article = await bench.open(
      `<style>main{${style}}</style><main ${root} style="width:800px">${FIGURES}</main>`,
    );
    await article.until('ready');
    await article.page.locator('moonline-param [role=slider]').waitFor();
    await article.page.waitForTimeout(100);
    return article;
  };

  it('keeps its styles to itself: text, numbers and places are as on a plain page', async () => {
    const plain = await opened('');
    const right = await seen(plain);
    expect(right.number[0]).toMatch(/^2\d{3}(?:\.\d+)?\s*m\/s$/);
    expect(right.parts.length).toBeGreaterThan(20);
    await plain.page.context().close();
    const styled = await opened(
      'text-transform:uppercase;letter-spacing:3px;word-spacing:9px;text-align:right;font-variant:small-caps;' +
        'word-break:break-all;line-height:3;text-indent:40px;white-space:pre;hyphens:auto;font-style:italic;' +
        '-webkit-text-fill-color:transparent;text-shadow:2px 2px red;fill:red;stroke:red;quotes:none;text-align-last:center',
    );
    const { parts, number } = await seen(styled);
    expect(parts).toEqual(right.parts);
    expect(number[0]).toBe(right.number[0]);
    await styled.page.context().close();
  });

  it('right to left: numbers before their units, nothing cut, drawings from left to right', async () => {
    const plain = await opened('');
    const right = await seen(plain);
    await plain.page.context().close();
    const article = await opened('', 'dir="rtl"');
    expect(await seen(article)).toEqual(right);
    const directions = await article.page.evaluate(() =>
      ['moonline-widget .sheet', 'moonline-widget dd', 'moonline-param .number'].map((place) => {
        const [host, part] = place.split(' ') as [string, string];
        return getComputedStyle(document.querySelector(host)!.shadowRoot!.querySelector(part)!).direction;
      }),
    );
    expect(directions).toEqual(['ltr', 'ltr', 'ltr']);
    await article.page.context().close();
  });

  it('a browser that translates leaves numbers and units, and they stay fresh', async () => {
    const article = await opened('');
    // As Google Translate works: each text that is not marked is put into an element of its own, in all shadow roots.
    await article.page.evaluate(() => {
      const walk = (root: Node) => {
        for (const node of [...root.childNodes]) {
          if (node instanceof Text && node.data.trim()) {
            const font = document.createElement('i');
            font.textContent = `«${node.data}»`;
            node.replaceWith(font);
          } else if (node instanceof Element && node.getAttribute('translate') !== 'no' && node.tagName !== 'STYLE') {
            walk(node);
            if (node.shadowRoot) walk(node.shadowRoot);
          }
        }
      };
      walk(document.querySelector('main')!);
    });
    const { number, parts } = await seen(article);
    expect(number[0]).not.toContain('«');
    expect(parts.some(([text]) => String(text).startsWith('«'))).toBe(true);
    const first = () => article.page.locator('moonline-widget dd').allTextContents();
    const before = await first();
    expect(before.join('')).not.toContain('«');
    await article.page.locator('moonline-widget moonline-control input[type=range]').first().press('Home');
    await expect.poll(first).not.toEqual(before);
    const summary = await article.page.locator('moonline-widget #summary').first().textContent();
    expect(summary).not.toContain('«');
    expect(article.errors).toEqual([]);
    await article.page.context().close();
  });

  it.each([
    ['an enumerable Object.prototype.x', 'Object.prototype.x = function () { return 1; }; Object.prototype.y = 3;'],
    ['enumerable additions to Array.prototype', 'Array.prototype.each = function () {}; Array.prototype.last = 1;'],
    [
      'what prototype.js 1.6 put in place',
      `Array.from = function (one) { return one ? Array.prototype.slice.call(one) : []; };
       String.prototype.toJSON = function () { return '"' + this + '"'; };
       Array.prototype.toJSON = function () { return '[]'; }; Object.prototype.each = function () {};`,
    ],
  ])('has %s: figures are alive', async (_, script) => {
    const article = await bench.open(
      `<script>${script}</script>${SCRIPT}${['plan', 'flight', 'driver'].map((view) => `<moonline-widget preset="gigabay" view="${view}" controls="full" loading="eager"></moonline-widget>`).join('')}`,
    );
    await article.until('ready', 3);
    expect((await article.told()).filter((one) => one.type === 'error')).toEqual([]);
    expect(await article.page.locator('moonline-widget .sheet svg path.line').count()).toBeGreaterThan(3);
    expect(article.page.workers()).toHaveLength(1);
    expect(article.errors).toEqual([]);
    await article.page.context().close();
  });
});

describe('the guide', () => {
  const guide = readFileSync(new URL('../../web/guide.html', import.meta.url), 'utf8');
  /** What stands in the guide under an id, as a reader copies it. */
  const copied = (id: string) => {
    const found = new RegExp(`<code id="${id}">(.*?)</code>`, 's').exec(guide)![1]!;
    const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };
    return found.replace(/&(lt|gt|amp);/g, (_, name: string) => signs[name]!);
  };

  it('its content security policy, word for word, with its texts: all alive and nothing kept out', async () => {
    const site = bench.figures.slice(0, -1);
    const header = copied('policy').replaceAll('SITE', site);
    const body = `${copied('element')}${copied('numbers')}${SCRIPT}
      <moonline-widget preset="gigabay" view="flight" controls="full" loading="eager"></moonline-widget>
      <iframe src="SITE/embed.html#v=1&p=gigabay&view=driver&loading=eager" width="600" height="420"></iframe>`;
    const article = await bench.open(body.replaceAll('SITE', site), { 'content-security-policy': header });
    const { page } = article;
    for (const one of await page.locator('moonline-widget, iframe').all()) await one.scrollIntoViewIfNeeded();
    // A frame out of sight is not drawn.
    await article.until('frame-ready');
    await article.until('ready', 4);
    await page.locator('moonline-param [role=slider]').waitFor();
    await page.locator('moonline-widget summary').click();
    await page.locator('moonline-widget details moonline-control').first().waitFor();
    expect(page.workers().length).toBeGreaterThan(0);
    expect((await article.told()).filter((one) => one.type.endsWith('error'))).toEqual([]);
    // The bench's own empty icon is all that the policy keeps out.
    expect(article.errors.filter((text) => !text.includes('data:,'))).toEqual([]);
    await page.context().close();
  });
});

it('figures and numbers that were made and removed are freed', async () => {
  const article = await bench.open(`${SCRIPT}<main></main>`);
  const { page } = article;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const made = (count: number) =>
    page.evaluate(async (times) => {
      const main = document.querySelector('main')!;
      for (let i = 0; i < times; i++) {
        main.innerHTML =
          '<moonline-widget preset="gigabay" view="driver" controls="basic"></moonline-widget><moonline-param preset="gigabay" path="driver.acceleration_g">1</moonline-param>';
        await Promise.all(
          [...main.querySelectorAll<MoonlineParam | MoonlineWidget>('moonline-param, moonline-widget')].map((one) =>
            one.activate(),
          ),
        );
        main.replaceChildren();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      }
    }, count);
  const counted = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)!.value;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap_MB: of('JSHeapUsedSize') / 2 ** 20 };
  };
  const COUNT = Number(process.env['MOONLINE_FIGURES'] ?? 20);
  await made(10);
  const before = await counted();
  await made(COUNT);
  const after = await counted();
  console.log(`${COUNT} made and removed: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
  // One of each may still be held by what was drawn last.
  expect(after.nodes - before.nodes).toBeLessThan(150);
  expect(after.listeners - before.listeners).toBeLessThan(12);
  expect(after.heap_MB - before.heap_MB).toBeLessThan(0.5);
  await page.context().close();
});
