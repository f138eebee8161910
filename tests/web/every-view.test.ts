/** axe on every view × theme × language, and no English left where the page speaks another. In a real browser. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CATALOGUE as GERMAN } from '../../web/localization/german/german.ts';
import { CATALOGUE as SPANISH } from '../../web/localization/spanish/spanish.ts';
import { axeFindings, COLOUR_RULES } from './axe-findings.ts';
import { englishLeft } from './english-left.ts';
import { CHANGED, EVERY_VIEW, NARROW_VIEWS, UPDATE_READY, type View } from './every-view.ts';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

/** Some forty views a page, on a machine that may be busy. */
const LIMIT_MS = 400_000;

it.each([
  ['en', null],
  ['de', GERMAN],
  ['es', SPANISH],
] as const)(
  'in the language %s axe finds nothing on any view in either theme',
  async (locale, catalogue) => {
    const { page, errors } = await server.open(CHANGED, { locale, reducedMotion: 'reduce' }, UPDATE_READY);
    await settled(page);
    const found: string[] = [];
    const backgrounds = new Set<string>();
    const look = async ({ open, close }: View, name: string) => {
      await open(page);
      if (catalogue) for (const text of await englishLeft(page, catalogue)) found.push(`${name}: English: ${text}`);
      for (const [colorScheme, rules] of [
        ['light', undefined],
        ['dark', COLOUR_RULES],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        backgrounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
        for (const finding of await axeFindings(page, rules)) found.push(`${name}, ${colorScheme}: ${finding}`);
      }
      await close?.(page);
    };
    for (const view of EVERY_VIEW) await look(view, view.name);
    // What a narrow screen changes is the same in every language.
    await page.setViewportSize({ width: 390, height: 844 });
    for (const view of catalogue ? [] : NARROW_VIEWS) await look(view, `${view.name} at 390 px`);
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    // Both themes were seen.
    expect(backgrounds.size).toBe(2);
    await page.context().close();
  },
  LIMIT_MS,
);
