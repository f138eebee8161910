/** What a reader's own settings must not break: 320 px, right to left, text spacing, reduced motion, forced colours, language. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAGE_IDS } from '../../web/state/store.ts';
import { change, CHANGED, EVERY_VIEW, openStage, UPDATE_READY } from './every-view.ts';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

describe.each(['en', 'de', 'es'] as const)('in the language %s', (locale) => {
  it('no stage scrolls sideways at 320 px, nor from right to left', async () => {
    const { page } = await server.open(CHANGED, { viewport: { width: 320, height: 700 }, locale }, UPDATE_READY);
    await settled(page);
    const found: string[] = [];
    for (const view of EVERY_VIEW.slice(0, STAGE_IDS.length)) {
      await view.open(page);
      for (const dir of ['ltr', 'rtl']) {
        const over = await page.evaluate((direction) => {
          const root = document.documentElement;
          root.dir = direction;
          const views = [...document.querySelector('moonline-app')!.shadowRoot!.querySelectorAll('*')];
          const frames = views.flatMap((one) => one.shadowRoot?.querySelector('view-frame') ?? []);
          const inside = frames.flatMap((one) => one.shadowRoot?.querySelector('.content') ?? []);
          return [root, ...inside].map((one) => one.scrollWidth - one.clientWidth);
        }, dir);
        if (over.some((px) => px > 0)) found.push(`${view.name} ${dir}: ${over.join(', ')} px`);
      }
      await page.evaluate(() => (document.documentElement.dir = 'ltr'));
      await view.close?.(page);
    }
    expect(found).toEqual([]);
    await page.context().close();
  });

  it('with the text spacing a reader may ask for (WCAG 1.4.12) nothing is cut off', async () => {
    const { page } = await server.open(CHANGED, { locale });
    await settled(page);
    const found: string[] = [];
    for (const stage of STAGE_IDS) {
      await openStage(page, stage);
      found.push(...(await page.evaluate(cutOff)).map((text) => `${stage}: ${text}`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  });
});

/** Spaces all text and says which texts are cut off then, through all shadow roots. */
function cutOff(): readonly string[] {
  const spaced = new CSSStyleSheet();
  spaced.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    if (root.adoptedStyleSheets.at(-1)?.cssRules.length !== 2) root.adoptedStyleSheets.push(spaced);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return roots.flatMap((root) =>
    [...root.querySelectorAll('*')]
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        if (!/hidden|clip/.test(overflowX + overflowY) || one.closest('.ear, svg') || one.clientWidth === 0)
          return false;
        // A strip of figures lies a pixel over its own edge, to share it.
        return (
          one.textContent.trim() !== '' &&
          (one.scrollWidth > one.clientWidth + 3 || one.scrollHeight > one.clientHeight + 3)
        );
      })
      .map((one) => `${one.localName}.${one.className}: ${one.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}`),
  );
}

it('by hand: the language menu changes words, figures and the document’s language, and is remembered', async () => {
  const { page, errors } = await server.open('#s=flight');
  await settled(page);
  await page.getByLabel('Language').selectOption('de');
  await page.getByRole('heading', { name: 'Flugkarte' }).waitFor();
  const state = () =>
    page.evaluate(() => [document.documentElement.lang, document.title, localStorage.getItem('moonline-language')]);
  expect(await state()).toEqual(['de', 'Eine Megatonne pro Jahr · Moonline', 'de']);
  const speed = page.locator('param-control[path="flight.speed_m_s"] #number');
  expect(await speed.inputValue()).toBe('2341,66');
  await speed.fill('2342,5');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('flight.speed_m_s:2342.5');
  await page.reload();
  await page.getByRole('heading', { name: 'Flugkarte' }).waitFor();
  await page.getByLabel('Sprache').selectOption('en');
  await page.getByRole('heading', { name: 'Flight map' }).waitFor();
  expect(await speed.inputValue()).toBe('2342.5');
  expect(errors).toEqual([]);
  await page.context().close();
});

it('no stage scrolls sideways at 390 px', async () => {
  const { page } = await server.open(CHANGED, { viewport: { width: 390, height: 700 } });
  for (const stage of STAGE_IDS) {
    await openStage(page, stage);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, stage).toBe(0);
  }
  await page.context().close();
});

it('with reduced motion nothing moves by itself, on any stage and while a plan is late', async () => {
  const { page, errors } = await server.open(CHANGED, { reducedMotion: 'reduce' });
  await settled(page);
  const moving = () =>
    page.evaluate(() => {
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots)
        for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
      return roots.flatMap((root) =>
        [...root.querySelectorAll('*')].flatMap((one) =>
          ['', '::before', '::after'].flatMap((part) => {
            const { transitionDuration, animationName } = getComputedStyle(one, part);
            const still = animationName === 'none' && /^0s(, 0s)*$/.test(transitionDuration);
            return still ? [] : [`${one.localName}.${one.className}${part}`];
          }),
        ),
      );
    });
  for (const stage of STAGE_IDS) {
    await openStage(page, stage);
    expect(await moving(), stage).toEqual([]);
  }
  await change(page, { type: 'asked', kind: 'plan' }, { type: 'late', kind: 'plan' });
  await page.locator('plan-stage outcome-note .pill').waitFor();
  expect(await moving()).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('in forced colours the open stage, the chosen segment and the focus are told by lines and fillings of the system', async () => {
  const { page, errors } = await server.open(CHANGED, { forcedColors: 'active' });
  await settled(page);
  const tile = page.locator('chain-ribbon .tile.open');
  const border = await tile.evaluate((one) => getComputedStyle(one).borderTopWidth);
  expect(border).toBe('3px');
  await page.keyboard.press('Tab');
  await tile.focus();
  const outline = await tile.evaluate((one) => getComputedStyle(one).outline);
  expect(outline).toMatch(/solid 2px$/);
  const fillings = await page
    .locator('flight-stage .segments')
    .first()
    .locator('button')
    .evaluateAll((all) => new Set(all.map((one) => getComputedStyle(one).backgroundColor)).size);
  expect(fillings).toBe(2);
  await openStage(page, 'plan');
  await page.locator('plan-stage chart-view canvas').first().waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});

it('the map can be moved without dragging: a double click brings its place to the middle (WCAG 2.5.7)', async () => {
  const { page, errors } = await server.open('#s=flight');
  await settled(page);
  const home = page.getByRole('button', { name: 'Frame Moon and target' });
  const map = page.locator('flight-map canvas');
  await map.scrollIntoViewIfNeeded();
  const { width, height } = (await map.boundingBox())!;
  expect(await home.isEnabled()).toBe(false);
  await map.dblclick({ position: { x: width - 80, y: height - 60 } });
  await expect.poll(() => home.isEnabled()).toBe(true);
  await home.click();
  expect(errors).toEqual([]);
  await page.context().close();
});
