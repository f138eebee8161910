/**
 * The page and the command line say the same words in the same order, on all presets. Both are run and read.
 * Not here: what the words say (tests of the rooms), the numbers.
 */
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PRESETS } from '../../src/scenario/presets.ts';
import { moonline } from '../cli/process.ts';
import { change, openStage } from './every-view.ts';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => void (server = await PageServer.start()));
afterAll(() => server.stop());

/** Text without the blanks of columns, and without what only one of the two shows for the eye. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Texts of the rows of a list on the page: of each, those of some parts. */
async function rowsOf(rows: Locator, parts: readonly string[]): Promise<string[]> {
  const texts = await rows.evaluateAll(
    (all, selectors) =>
      all.map((row) =>
        selectors.map((selector) => {
          const part = row.querySelector(selector)!.cloneNode(true) as Element;
          // Sources and marks beside the words.
          for (const aside of part.querySelectorAll('.note, small, [aria-hidden]')) aside.remove();
          return part.textContent;
        }),
      ),
    parts,
  );
  return texts.map((row) => plain(row.join(' ')));
}

/** Each of the texts stands in the whole, one behind the other. */
function expectInOrder(whole: string, texts: readonly string[]): void {
  expect(texts.length).toBeGreaterThan(0);
  let at = 0;
  for (const text of texts) {
    const found = whole.indexOf(text, at);
    expect(found, `“${text}” behind “${whole.slice(Math.max(0, at - 80), at)}”`).toBeGreaterThanOrEqual(0);
    at = found + text.length;
  }
}

it('checks of the launcher, levers of the plan and steps from paper to orbit', async () => {
  const { page, errors } = await server.open();
  await settled(page);
  for (const { id } of PRESETS) {
    const [driver, plan] = (await Promise.all([moonline(['driver', id]), moonline(['plan', id])])).map(({ out }) =>
      plain(out),
    );
    await change(page, { type: 'preset', id });
    await settled(page);
    await openStage(page, 'driver');
    expectInOrder(driver!, await rowsOf(page.locator('check-list li'), ['b', 'p']));
    await openStage(page, 'plan');
    expectInOrder(plan!, await rowsOf(page.locator('lever-list li'), ['.row > span', 'p']));
    await openStage(page, 'earth');
    expectInOrder(plan!, await rowsOf(page.locator('hurdle-waterfall li'), ['.label']));
  }
  expect(errors).toEqual([]);
  await page.context().close();
}, 240_000);
