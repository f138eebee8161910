/**
 * Every stage and view in a language of brackets and long words, on a phone: what stands outside brackets comes from no
 * catalogue, what is cut off leaves no room for a longer language.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { change, CHANGED, EVERY_VIEW, NARROW_VIEWS, UPDATE_READY } from './every-view.ts';
import { PageServer, settled } from './page-server.ts';
import { pseudo, speakPseudo, textsOn, unbracketed } from './pseudo-language.ts';
import { wordsCutOff } from './words-cut-off.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

it('by hand: brackets, accents, some 40 % longer; places and choices stay', () => {
  expect(pseudo('One {value} more')).toBe('[Öñé {value} möré öxóx]');
  expect(pseudo(['at ', ['count', { one: 'once', other: '{count} times' }, 1]])).toEqual([
    '[',
    'át ',
    ['count', { one: 'öñçé', other: '{count} tíméš' }, 1],
    ']',
  ]);
});

/** Names of things, which no language changes. */
const NAMES =
  /Moonline|Beta|[\w@/.-]+ \d+\.\d+\.\d+ \([^)]*\)|[\w-]+\.json|EML\d|NRHO|GEO|LEO|LLO|C3|SP-428|GLPK|HiGHS|DOP853|CR3BP|UTC|Español|Deutsch|English|简体中文|CSV|PNG|SVG|JSON|MPS|Ctrl|Shift|Esc|\d{4}-\d\d-\d\d\S*|[a-z]+(\.[a-z]\w*)+/giu;

/** Shown by stages and views on a phone; other states need parameters that are folded away there. */
const ON_PHONE = [...NARROW_VIEWS, ...EVERY_VIEW.filter(({ name }) => name.startsWith('the view'))];

it.each([
  ['at 1280 px', 1280, EVERY_VIEW],
  ['at 390 px, and cuts nothing off', 390, ON_PHONE],
] as const)('says nothing outside brackets on any stage and view %s', { timeout: 400_000 }, async (_, width, views) => {
  // The note on a new release lies over a phone's parameters until it is sent away.
  const before = width === 390 ? undefined : UPDATE_READY;
  const { page, errors } = await server.open(CHANGED, { viewport: { width, height: 844 } }, before);
  await speakPseudo(page);
  await change(page, { type: 'language', language: 'de' });
  await page.waitForFunction(() => document.documentElement.lang === 'de');
  await settled(page);
  const found: string[] = [];
  for (const { name, open, close } of views) {
    await open(page);
    for (const text of unbracketed(await textsOn(page), NAMES)) found.push(`${name}: not in brackets: ${text}`);
    if (width === 390) for (const text of await wordsCutOff(page)) found.push(`${name}: cut off: ${text}`);
    await close?.(page);
  }
  expect([...new Set(found)]).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});
