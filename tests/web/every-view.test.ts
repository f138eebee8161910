/** axe on every view × theme × language, and no English left where the page speaks another. In a real browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE as GERMAN } from '../../web/localization/german/german.ts';
import { CATALOGUE as SPANISH } from '../../web/localization/spanish/spanish.ts';
import { axeFindings } from './axe-findings.ts';
import { englishLeft } from './english-left.ts';
import { CHANGED, EVERY_VIEW, NARROW_VIEWS, UPDATE_READY } from './every-view.ts';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

/** Some forty views a page, on a machine that may be busy. */
const LIMIT_MS = 400_000;

describe.each([
  ['en', null],
  ['de', GERMAN],
  ['es', SPANISH],
] as const)('in the language %s', (locale, catalogue) => {
  it.concurrent.each(['light', 'dark'] as const)(
    'axe finds nothing on any view in the %s theme',
    async (colorScheme) => {
      const options = { locale, colorScheme, reducedMotion: 'reduce' } as const;
      const { page, errors } = await server.open(CHANGED, options, UPDATE_READY);
      await settled(page);
      const found: string[] = [];
      const look = async (name: string) => {
        for (const finding of await axeFindings(page)) found.push(`${name}: ${finding}`);
        if (catalogue && colorScheme === 'light')
          for (const text of await englishLeft(page, catalogue)) found.push(`${name}: English: ${text}`);
      };
      for (const view of EVERY_VIEW) {
        await view.open(page);
        await look(view.name);
        await view.close?.(page);
      }
      // What a narrow screen changes is the same in every language.
      await page.setViewportSize({ width: 390, height: 844 });
      for (const view of catalogue ? [] : NARROW_VIEWS) {
        await view.open(page);
        await look(`${view.name} at 390 px`);
        await view.close?.(page);
      }
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    },
    LIMIT_MS,
  );
});
