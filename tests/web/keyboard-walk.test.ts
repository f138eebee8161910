/**
 * Every stage and dialog walked by Tab alone: each control has a focus that is seen, none hides behind what is fixed on the
 * screen, the order is that of the page, nothing traps; dialogs keep the focus inside, close on Escape and give it back.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { STAGE_IDS } from '../../web/state/store.ts';
import { openStage } from './every-view.ts';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

interface Stop {
  /** Elements from the outermost to the one that has the focus. */
  readonly name: string;
  readonly outlined: boolean;
  /** Whether any point of it is the topmost thing there. */
  readonly seen: boolean;
  readonly inDialog: boolean;
}

/** What has the focus now; null is the end of the page. */
function stopOf(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    let element = document.activeElement;
    if (!element || element === document.body) return null;
    const path = [element];
    while (element.shadowRoot?.activeElement) path.push((element = element.shadowRoot.activeElement));
    const up = (node: Element): Element | null =>
      node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
    const chain: Element[] = [];
    for (let node: Element | null = element; node; node = up(node)) chain.push(node);
    const shown = (node: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const box = element.getBoundingClientRect();
    const at = (x: number, y: number) => {
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot) {
        const deeper = hit.shadowRoot.elementFromPoint(x, y);
        if (!deeper || deeper === hit) break;
        hit = deeper;
      }
      return hit;
    };
    const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
    const seen = shares.some((across) =>
      shares.some((down) => {
        for (let node = at(box.left + box.width * across, box.top + box.height * down); node; node = up(node))
          if (node === element) return true;
        return false;
      }),
    );
    return {
      name: `${path.map((node) => node.localName).join(' ')} ${element.id} ${element.className} ${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30)}`,
      // A figure in a frame marks its own controls.
      outlined: element.localName === 'iframe' || chain.some(shown),
      seen,
      inDialog: chain.some((node) => node instanceof HTMLDialogElement),
    };
  });
}

/** Tab from where the focus is to the end of the page or of the dialog; every stop on the way. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    let stop = await stopOf(page);
    if (stop === null) return stops;
    // A figure that comes near the screen is drawn and may move the page; the browser then holds its place within frames.
    if (!stop.seen) {
      await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))));
      stop = (await stopOf(page))!;
    }
    stops.push(stop);
  }
  throw new Error(`Tab does not come to an end; it stands at ${stops.at(-1)!.name}`);
}

const hidden = (stops: readonly Stop[]) => stops.filter(({ seen }) => !seen).map(({ name }) => name);
const unmarked = (stops: readonly Stop[]) => stops.filter(({ outlined }) => !outlined).map(({ name }) => name);

/** The views over the page: how each is opened by keys, from the header or from the menu, which is away again by then. */
const VIEWS = [
  ['gallery', '.scenario', null],
  ['compare', '.wide', null],
  ['saved', '.more', 'Saved scenarios'],
  ['embed', '.more', 'Embed'],
  ['help', '.more', 'Help and limits'],
  ['self-test', '.more', 'Self-test'],
  ['licences', '.more', 'Software licences'],
] as const;

describe.each([1280, 390])('at %i px', (width) => {
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    const viewport = { width, height: width === 390 ? 700 : 900 };
    ({ page, errors } = await server.open('#s=satellite', { viewport, reducedMotion: 'reduce' }));
    await settled(page);
  });
  afterAll(async () => {
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.each(STAGE_IDS)('the stage %s: every control is come to, marked and seen', async (stage) => {
    await openStage(page, stage);
    // Not by a click, which would take the focus there.
    if (width === 390)
      await page.locator(`${stage}-stage stage-layout .bar`).evaluate((bar) => (bar as HTMLButtonElement).click());
    const stops = await walk(page);
    // The end of one walk is the start of the next.
    expect(stops[0]!.name).toContain('skip');
    expect(stops.length).toBeGreaterThan(40);
    expect(hidden(stops)).toEqual([]);
    expect(unmarked(stops)).toEqual([]);
  });

  it.each(VIEWS)(
    'the view %s keeps the focus inside, marked and seen, and gives it back',
    async (view, opener, item) => {
      const narrow = width === 390 && view === 'compare';
      const back = page.locator(`page-header ${narrow ? '.more' : opener}`).first();
      await back.focus();
      await page.keyboard.press('Enter');
      if (item ?? narrow) {
        await page
          .locator('page-menu')
          .getByRole('button', { name: item ?? 'Compare' })
          .focus();
        await page.keyboard.press('Enter');
      }
      await page.locator(`${view}-view h2`).waitFor();
      await expect.poll(async () => (await stopOf(page))?.name).toContain('h2 title');
      const stops = await walk(page);
      expect(stops.length).toBeGreaterThan(1);
      expect(stops.filter(({ inDialog }) => !inDialog).map(({ name }) => name)).toEqual([]);
      expect(hidden(stops)).toEqual([]);
      expect(unmarked(stops)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator(`${view}-view`).waitFor({ state: 'detached' });
      expect(await back.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);
    },
  );
});

it('a control that goes away or out of use by its own use leaves the focus beside it; lessons take and give it back', async () => {
  const { page, errors } = await server.open('#s=flight&d=flight.speed_m_s:2350,flight.longitude_deg:40');
  await settled(page);
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Reset Speed to 2341.66');
  await expect.poll(async () => (await stopOf(page))?.name).toMatch(/param-control input number/);
  await press('Reset all');
  await expect.poll(async () => (await stopOf(page))?.name).toMatch(/page-header button .*Undo/);
  await press('Undo');
  for (let steps = 0; steps < 5 && (await page.getByRole('button', { name: 'Undo' }).isEnabled()); steps++)
    await page.keyboard.press('Enter');
  await expect.poll(async () => (await stopOf(page))?.name).toMatch(/page-header button .*Redo/);
  await press('Lessons');
  await expect.poll(async () => (await stopOf(page))?.name).toMatch(/lesson-panel h2 title .*Lessons/);
  await press('Close the lessons');
  await expect.poll(async () => (await stopOf(page))?.name).toMatch(/page-header button .*Lessons/);
  await page.evaluate(() => (location.hash = '#p=nowhere'));
  await press('Dismiss');
  await expect.poll(async () => (await stopOf(page))?.name).toMatch(/^moonline-app /);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Self-test' }).click();
  await page.locator('self-test-view').getByRole('button', { name: 'Stop' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stopOf(page))?.name).toMatch(/self-test-view button .*Run again/);
  expect(errors).toEqual([]);
  await page.context().close();
});
