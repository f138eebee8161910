/** axe on every view, in every language and in either theme, in a real browser. What is said there is tested in pseudo-language.test.ts. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/text/languages.ts';
import { axeFindings, COLOUR_RULES, WORD_RULES } from './axe-findings.ts';
import { CHANGED, EVERY_VIEW, NARROW_VIEWS, UPDATE_READY, type View } from './every-view.ts';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

/** Some forty views a page, on a machine that may be busy. */
const LIMIT_MS = 400_000;

it.each(LANGUAGES.map(({ id, tag }) => [id, tag] as const))(
  'in the language %s axe finds nothing on any view',
  async (language, tag) => {
    const { page, errors } = await server.open(CHANGED, { locale: tag, reducedMotion: 'reduce' }, UPDATE_READY);
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag);
    const found: string[] = [];
    const backgrounds = new Set<string>();
    const look = async ({ open, close }: View, name: string) => {
      await open(page);
      // What a theme changes is the same in every language, and so are the colours.
      const themes = [
        ['light', language === 'en' ? undefined : WORD_RULES],
        ['dark', COLOUR_RULES],
      ] as const;
      for (const [colorScheme, rules] of language === 'en' ? themes : themes.slice(0, 1)) {
        await page.emulateMedia({ colorScheme });
        backgrounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
        for (const finding of await axeFindings(page, rules)) found.push(`${name}, ${colorScheme}: ${finding}`);
      }
      await close?.(page);
    };
    for (const view of EVERY_VIEW) await look(view, view.name);
    // What a narrow screen changes is the same in every language.
    await page.setViewportSize({ width: 390, height: 844 });
    for (const view of language === 'en' ? NARROW_VIEWS : []) await look(view, `${view.name} at 390 px`);
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    expect(backgrounds.size).toBe(language === 'en' ? 2 : 1);
    await page.context().close();
  },
  LIMIT_MS,
);
