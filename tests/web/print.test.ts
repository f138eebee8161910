/** Paper: the PDF of each stage from a fresh load, by its words and by the pixels of its figures; printing that waits. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { pdfTexts } from './pdf-text.ts';
import { PageServer, settled } from './page-server.ts';

/** A figure as it was printed: its words, how much of each third of its width is inked, what of it was cut. */
interface PrintedFigure {
  readonly host: string;
  readonly missing: string;
  readonly texts: readonly string[];
  readonly svg: string;
  readonly cut: readonly string[];
}

declare global {
  interface Window {
    printedFigures: PrintedFigure[];
    printedCount: number;
  }
}

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

/** Runs in the page: remember what stands on paper whenever something is printed, after the page has prepared it. */
function watchPaper(): void {
  addEventListener('beforeprint', () => {
    window.printedFigures = [];
    const visit = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) visit(element.shadowRoot);
      for (const paper of root.querySelectorAll<HTMLElement>('.paper')) {
        const svg = paper.querySelector('svg');
        const { width = 0, height = 0 } = svg?.viewBox.baseVal ?? {};
        const styles = (root as ShadowRoot).adoptedStyleSheets
          .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
          .filter((rule) => /^\.(label|line|halo|area|baseline|grid|mark|cursor|dot|before)\b/.test(rule))
          .join('\n');
        const words = [...(svg?.querySelectorAll('text') ?? [])];
        // As wide as on paper: a browser rounds the boxes of small letters up to whole pixels.
        if (svg) svg.style.width = `${width}px`;
        const outside = (text: SVGTextElement) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const sheet = svg!.getBoundingClientRect();
          const scale = sheet.width / width;
          return (
            left < sheet.left - 1 ||
            right > sheet.right + 1 ||
            top < sheet.top - 1 ||
            bottom > sheet.top + height * scale + 1
          );
        };
        window.printedFigures.push({
          host: (root as ShadowRoot).host.localName,
          missing: svg ? '' : paper.textContent,
          texts: words.map((text) => text.textContent).filter(Boolean),
          svg: svg ? new XMLSerializer().serializeToString(svg).replace('>', `><style>${styles}</style>`) : '',
          cut: words.filter(outside).map((text) => text.textContent),
        });
        if (svg) svg.style.width = '100%';
      }
    };
    visit(document);
  });
}

/** Runs in the page: shares of the left, middle and right third of a drawing that are not white. */
async function inked(svg: string): Promise<readonly number[]> {
  const image = new Image();
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg)!;
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace('<svg ', `<svg width="${width}" height="${height}" `))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const counts = [0, 0, 0];
  for (let i = 0; i < data.length; i += 4)
    if (data[i]! + data[i + 1]! + data[i + 2]! < 740)
      counts[Math.floor((3 * ((i / 4) % canvas.width)) / canvas.width)]! += 1;
  return counts.map((count) => count / (canvas.width * canvas.height));
}

/** Without spaces, and with ligatures as letters. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

async function ready(page: Page): Promise<void> {
  await settled(page);
  await page.waitForFunction(() =>
    ['print-sheet', 'chart-view', 'flight-map'].every((tag) => customElements.get(tag) ?? tag === 'flight-map'),
  );
}

/** The stage has been left alone until what it computes by itself is there: nobody has scrolled to it. */
async function rested(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const parts = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? parts(one.shadowRoot) : [])]);
    const all = parts(document);
    const map = all.find((one) => one.localName === 'sensitivity-map')?.shadowRoot;
    const cloud = all.find((one) => one.localName === 'dispersion-panel')?.shadowRoot;
    return (
      map?.querySelector('.reading')?.textContent.includes('km') &&
      !map.querySelector('progress') &&
      cloud?.querySelector('dl')
    );
  });
}

/** Figures that are drawn on a sheet or a canvas, a stage; bars and tables are words and strokes of the page. */
const FIGURE_COUNT = { earth: 5, moon: 8, driver: 11, flight: 5, satellite: 6, plan: 6 } as const;

it.each(Object.entries(FIGURE_COUNT))(
  'the %s stage as PDF from a fresh load, dark and in German: all %i charts are there and uncut',
  async (stage, count) => {
    const { page, errors } = await server.open(`#s=${stage}`, { locale: 'de-DE', colorScheme: 'dark' });
    await ready(page);
    if (stage === 'flight') await rested(page);
    await page.evaluate(watchPaper);
    // Letter is 6 mm wider and 18 mm shorter: one stage shows it.
    for (const format of stage === 'driver' ? (['A4', 'Letter'] as const) : (['A4'] as const)) {
      const pdf = await page.pdf({ format, margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } });
      const words = plain(pdfTexts(pdf).join('\n'));
      const figures = await page.evaluate(() => window.printedFigures);
      expect(figures.length).toBe(count);
      for (const { host, texts, svg, cut, missing } of figures) {
        expect(missing, host).toBe('');
        expect(cut, host).toEqual([]);
        // The last tick of both axes among them.
        for (const text of texts) expect(words, `${host}: ${text}`).toContain(plain(text));
        if (format !== 'A4') continue;
        const thirds = await page.evaluate(inked, svg);
        for (const share of thirds) expect(share, host).toBeGreaterThan(0.0005);
        // Light colours, also from a dark page: the words are dark.
        expect(svg).not.toContain('rgb(236, 239, 243)');
      }
      for (const text of ['Eine Megatonne pro Jahr', 'Alle Eingaben sind die von', '#v=1&p=one-megaton-a-year'])
        expect(words).toContain(plain(text));
    }
    // What was on the screen is there again.
    expect(await page.locator('.paper').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);

it('a changed field is printed with its value, its unit and the preset’s value, before the figures', async () => {
  const { page } = await server.open('#s=plan&d=finance.budget_MUSD_yr:60000');
  await ready(page);
  const words = plain(pdfTexts(await page.pdf({ format: 'A4' })).join('\n'));
  expect(words).toMatch(
    /^OnemegatonayearAfactory.*InputValueUnitPreset.*budget_MUSD_yr60000M\$\/yr50000Keyfigures.*Poweratwork/,
  );
  await page.context().close();
});

it('Ctrl+P waits for what is still computed, on a stage nobody has scrolled, and prints tables where they are asked for', async () => {
  const { page, errors } = await server.open('#s=flight', {}, () => {
    window.printedCount = 0;
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      window.printedCount += 1;
    };
  });
  await ready(page);
  await page.keyboard.press('Control+p');
  await page.waitForFunction(() => window.printedCount === 1, undefined, { timeout: 60_000 });
  const papers = page.locator('.paper');
  expect(await papers.count()).toBe(FIGURE_COUNT.flight);
  expect(await papers.locator('svg').count()).toBe(FIGURE_COUNT.flight);
  expect(await page.locator('flight-map .table').count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Print with tables' }).click();
  await page.waitForFunction(() => window.printedCount === 2);
  expect(await page.locator('chart-view .table').count()).toBe(2);
  expect(errors).toEqual([]);
  await page.context().close();
});
