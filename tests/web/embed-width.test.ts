/** Words, units and numbers of a figure's drawing at any width, in languages of long words: none cut, no unit under another word. In a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EmbedBench } from './embed-bench.ts';
import { speakPseudo } from './pseudo-language.ts';

let bench: EmbedBench;
beforeAll(async () => {
  bench = await EmbedBench.start();
});
afterAll(() => bench.stop());

const WIDTHS = [320, 390, 480, 559, 560, 600, 680, 750, 900, 1200];
const VIEWS = ['plan', 'driver', 'bottleneck', 'site-map', 'kardashev', 'flight', 'satellite', 'funnel'];
/** Views whose words a language of this product has made longest so far; German stands for the pseudo-language. */
const WORDS = [
  ...['plan', 'bottleneck', 'funnel', 'kardashev'].map((view) => ['es', view] as const),
  ['en', 'plan'] as const,
];

/** Runs in the page: words of a drawing that leave it, and units that lie under other words. */
function faults(root: ParentNode, sheet: DOMRect): string[] {
  const texts = [...root.querySelectorAll('text')].map((node) => ({
    text: node.textContent,
    // A unit alone, and whatever begins as a number does.
    unit: /^\[?(?:[kMGTP] ?)?(?:\p{L}| )*\/\S+(?: \S+)?\]?$|^[kMGTm]?[Wmstg°]$/u.test(node.textContent),
    number: /^[−-]?\d/.test(node.textContent),
    place: node.getBoundingClientRect(),
  }));
  const out = texts.filter(
    ({ place }) =>
      place.left < sheet.left - 0.6 ||
      place.right > sheet.right + 0.6 ||
      place.top < sheet.top - 0.6 ||
      place.bottom > sheet.bottom + 0.6,
  );
  const under = texts.filter(
    ({ unit, place }, i) =>
      unit &&
      texts.some(
        (other, k) =>
          k !== i &&
          Math.min(other.place.right, place.right) - Math.max(other.place.left, place.left) > 1 &&
          Math.min(other.place.bottom, place.bottom) - Math.max(other.place.top, place.top) > 3,
      ),
  );
  if (!texts.some(({ number }) => number)) return ['no number was found'];
  return [...out.map(({ text }) => `cut: ${text}`), ...under.map(({ text }) => `under: ${text}`)];
}

it.each([...WORDS, ...VIEWS.map((view) => ['de', view] as const)])(
  'lang="%s", view="%s": at every width from 320 to 1200 px',
  async (lang, view) => {
    const article = await bench.open('<main></main>', {}, { viewport: { width: 1300, height: 900 } });
    const { page } = article;
    if (lang === 'de') await speakPseudo(page);
    await page.addScriptTag({ type: 'module', url: `${bench.figures}embed/define.js` });
    await page.evaluate(
      ([tag, name]) =>
        (document.querySelector('main')!.innerHTML =
          `<moonline-widget lang="${tag}" preset="gigabay" view="${name}" loading="eager"></moonline-widget>`),
      [lang, view] as const,
    );
    await article.until('ready');
    await page.evaluate(`window.faults = ${faults.toString()}`);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.evaluate((px) => (document.querySelector('main')!.style.width = `${px}px`), width);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
      const here = await page.evaluate(() => {
        const sheet = document.querySelector('moonline-widget')!.shadowRoot!.querySelector('.sheet')!;
        const look = (window as unknown as { faults: (root: ParentNode, place: DOMRect) => string[] }).faults;
        return look(sheet, sheet.getBoundingClientRect());
      });
      found.push(...here.map((one) => `${width} px, ${one}`));
      const units = await page.evaluate(
        () => document.querySelector('moonline-widget')!.shadowRoot!.querySelector('.sheet')!.textContent,
      );
      if (view === 'plan') expect(units).toContain('/');
    }
    expect(found).toEqual([]);
    await page.context().close();
  },
);

it('posters are whole', async () => {
  const article = await bench.open('<main></main>');
  const folder = new URL('../../dist/web/embed/posters/', import.meta.url);
  const names = readdirSync(folder).filter((name) => /\.svg$/.test(name));
  expect(names.length).toBeGreaterThan(20);
  await article.page.evaluate(`window.faults = ${faults.toString()}`);
  const found: string[] = [];
  for (const name of names) {
    const svg = readFileSync(new URL(name, folder), 'utf8');
    const here = await article.page.evaluate((text) => {
      const main = document.querySelector('main')!;
      main.innerHTML = text;
      const look = (window as unknown as { faults: (root: ParentNode, place: DOMRect) => string[] }).faults;
      return look(main, main.firstElementChild!.getBoundingClientRect());
    }, svg);
    found.push(...here.map((one) => `${name}: ${one}`));
  }
  expect(found).toEqual([]);
  await article.page.context().close();
});
