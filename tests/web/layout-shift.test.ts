/** Nothing jumps while the page fills: the browser's own score of shifts, from the first byte to the last panel. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageServer, settled } from './page-server.ts';

/** What the browsers' makers call good; pages that reserve their places stay far below. */
const SHIFT_LIMIT = 0.1;

declare global {
  interface Window {
    shifts: { readonly score: number; readonly time_ms: number }[];
  }
}

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

function watchShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      window.shifts.push({ score: entry.value, time_ms: Math.round(entry.startTime) });
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const [language, locale] of [
  ['English', 'en-US'],
  ['German', 'de-DE'],
] as const)
  for (const width of [390, 1280])
    for (const stage of ['flight', 'driver'])
      it(`the ${stage} stage in ${language}, ${width} px wide, shifts by at most ${SHIFT_LIMIT}`, async () => {
        const viewport = { width, height: 844 };
        const { page, errors } = await server.open(`#s=${stage}`, { viewport, locale }, watchShifts);
        await settled(page);
        // The plan's stage is the last to come; the Flight stage's last panel has its own turn.
        const last = stage === 'flight' ? ['plan-stage', 'calendar-panel'] : ['plan-stage', 'chart-view'];
        await page.waitForFunction((tags) => tags.every((tag) => customElements.get(tag)), last);
        const shifts = await page.evaluate(async () => {
          for (let i = 0; i < 3; i++) await new Promise((painted) => requestAnimationFrame(painted));
          await new Promise((told) => setTimeout(told, 0));
          return window.shifts;
        });
        const sum = shifts.reduce((total, { score }) => total + score, 0);
        expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(SHIFT_LIMIT);
        expect(errors).toEqual([]);
        await page.context().close();
      });

it.each([390, 1280])(
  'the head stands before the page’s code is there, where it then stays, %i px wide',
  async (width) => {
    const { page, errors } = await server.open('', { viewport: { width, height: 844 } });
    let release = (): void => undefined;
    const held = new Promise<void>((go) => (release = go));
    await page.route('**/assets/index-*.js', async (route) => {
      await held;
      await route.continue();
    });
    const loaded = page.reload();
    const place = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { x, y } = element.querySelector('svg')!.getBoundingClientRect();
          return [x, y, element.closest('.first, header')!.clientHeight] as const;
        });
    await page.locator('.first').waitFor();
    expect(await page.locator('moonline-app').count()).toBe(0);
    const before = await place('.first');
    release();
    await loaded;
    await settled(page);
    expect(await place('page-header .logo')).toEqual(before);
    expect(await page.locator('.first').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);
