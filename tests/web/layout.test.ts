/**
 * What the eye would trip over: words cut off or over one another, figures of a strip out of line, tables that leave the
 * page. Words are measured in the language that has the longest ones, on the narrowest page.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChartTheme } from '../../web/charts/chart-theme.ts';
import { xText } from '../../web/charts/chart.ts';
import { marksRoom_px } from '../../web/charts/mark-flags.ts';
import { drawMarks, type Surface } from '../../web/charts/plot-layers.ts';
import { decadeText } from '../../web/charts/chart-scales.ts';
import { scalesOf } from '../../web/charts/plot-scales.ts';
import { SvgPen } from '../../web/charts/svg-pen.ts';
import { placedRungs } from '../../web/stages/plan/ladder-rungs.ts';
import { setNumberStyle, type UnitSuffix } from '../../src/units.ts';
import { STAGE_IDS } from '../../web/state/store.ts';
import { FONTS, presentFonts } from '../house/fonts.mjs';
import { PageServer, settled } from './page-server.ts';
import { wordsCutOff } from './words-cut-off.ts';

describe('by hand: marks of a chart', () => {
  const frame = { left: 50, top: 100, width: 200, height: 150 };
  /** Words with their rows and sides, and lines from where to where, as drawn. */
  function drawn(places: readonly number[]) {
    const words: { text: string; x: number; y: number; side: string }[] = [];
    const lines: { x: number; from: number; to: number }[] = [];
    let at = { x: 0, y: 0 };
    class Recorder extends SvgPen {
      override moveTo(x: number, y: number) {
        at = { x, y };
        super.moveTo(x, y);
      }
      override lineTo(x: number, y: number) {
        lines.push({ x, from: at.y, to: y });
        super.lineTo(x, y);
      }
      override fillText(text: string, x: number, y: number) {
        words.push({ text, x, y, side: this.textAlign });
        super.fillText(text, x, y);
      }
    }
    const surface: Surface = { pen: new Recorder(), frame, ratio: 1, x: (value) => value, y: (value) => value };
    const marks = places.map((value, i) => ({ label: `mark ${i}`, value }));
    drawMarks(surface, marks, { ink: '#000', font: 'sans-serif' } as ChartTheme);
    return { words, lines };
  }

  it.each([
    { where: 'on the left', places: [101, 104, 98], side: 'left' },
    { where: 'on the right', places: [240, 244, 236], side: 'right' },
  ])('$where: every word has a row above the frame, and no line crosses it', ({ places, side }) => {
    const { words, lines } = drawn(places);
    expect(words.length).toBe(3);
    expect(new Set(words.map(({ y }) => y)).size).toBe(3);
    for (const word of words) {
      expect(word.side).toBe(side);
      expect(word.y).toBeLessThan(frame.top);
      expect(word.y - 10).toBeGreaterThanOrEqual(frame.top - marksRoom_px(3));
      const behind = (line: { x: number }) => (side === 'left' ? line.x > word.x : line.x < word.x);
      for (const line of lines.filter(behind)) expect(line.from).toBeGreaterThanOrEqual(word.y);
    }
  });
});

describe('by hand: a logarithmic axis', () => {
  const scales = (unit: UnitSuffix, ...values: number[]) =>
    scalesOf(
      {
        columns: {
          x: { label: 'Year', unit: 'yr', values: Float64Array.from(values, (_, i) => i) },
          lines: [{ label: 'Money', unit, values: Float64Array.from(values) }],
        },
        baseline: null,
        overlays: [],
        range: null,
      },
      { lines: [{ stroke: '' }], logarithmic: true },
    );

  it('writes each tick in its own multiple where there are several', () => {
    const money = scales('MUSD_yr', 300, 2e7);
    expect(money.yUnit.shown).toBe('');
    expect([100, 1e4, 1e6, 1e8].map((value) => decadeText(value, money))).toEqual([
      '100\u00a0M$/yr',
      '10\u00a0B$/yr',
      '1\u00a0T$/yr',
      '100\u00a0T$/yr',
    ]);
  });

  it('writes the unit once where it has no others', () => {
    const temperature = scales('K', 3, 40_000);
    expect(temperature.yUnit.shown).toBe('K');
    expect(decadeText(1e5, temperature)).toBe('100 k');
  });
});

it('by hand: the year a legend is read at, where numbers have a comma', () => {
  setNumberStyle({ decimalMark: ',', unitWord: (shown) => shown });
  const years = { label: '', unit: 'yr', values: new Float64Array(), calendar: true } as const;
  expect([2045, 2039.25].map((year) => xText(years, year))).toEqual(['2045', '2039,25']);
  setNumberStyle(null);
});

describe('by hand: Kardashev’s ladder', () => {
  const rung = (label: string, kardashevIndex: number) => ({ label, kardashevIndex, power_W: 0 });
  const ladder = (kardashevIndex: number) =>
    ({
      rungs: [rung('low', 0), rung('a', 0.5), rung('b', 0.52), rung('high', 2)],
      kardashevIndex,
      power_W: 1,
    }) as never;

  it.each([-1, 0, 0.51, 1.99, 2])('keeps words apart and inside with the plan at %f', (index) => {
    const placed = placedRungs(ladder(index), 260, 20);
    expect(placed.filter(({ of }) => of === 'plan').length).toBe(1);
    const words = placed.map((one) => one.words_px);
    expect(words[0]).toBeGreaterThanOrEqual(0);
    expect(words.at(-1)).toBeLessThanOrEqual(260);
    for (let i = 1; i < words.length; i++) expect(words[i]! - words[i - 1]!).toBeGreaterThanOrEqual(20 - 1e-9);
    expect(placed.find(({ label }) => label === 'b')!.at_px).toBeCloseTo(67.6, 9);
  });
});

// A reader's system brings its own font: what holds in a narrow one may not in a wide or a tall one.
describe.each(FONTS)('in the font %s', (font) => {
  const isPresent = presentFonts().includes(font);
  let server: PageServer;
  beforeAll(async () => {
    if (isPresent) server = await PageServer.start(font);
  });
  afterAll(() => server?.stop());

  if (!isPresent) it.skip('is not on this machine');
  else {
    it('is what words stand in', async () => {
      const { page } = await server.open();
      await page.setContent('<p style="font-family: system-ui">Words</p>');
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      expect(fonts.map(({ familyName }) => familyName)).toEqual([font]);
      await page.context().close();
    });

    describe.each([
      { locale: 'en', widths: [320] },
      { locale: 'de', widths: [320, 1280] },
      { locale: 'es', widths: [390] },
    ])('in $locale at $widths px', ({ locale, widths }) => {
      it('no words are cut off on any stage, and the figures of a row stand on one line', async () => {
        const { page } = await server.open('#s=earth&d=flight.speed_m_s:2350', {
          viewport: { width: widths[0]!, height: 900 },
          locale,
        });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          for (const stage of STAGE_IDS) {
            await page.locator(`chain-ribbon li.${stage} a`).click();
            await settled(page);
            await page.locator(`${stage}-stage kpi-strip`).first().waitFor();
            expect(await wordsCutOff(page), stage).toEqual([]);
            const rows = await page.locator(`${stage}-stage kpi-strip .number`).evaluateAll((numbers) => {
              const lines = new Map<number, Set<number>>();
              for (const number of numbers) {
                const cell = Math.round(number.closest('div')!.getBoundingClientRect().top);
                const set = lines.get(cell) ?? new Set();
                lines.set(cell, set.add(Math.round(number.getBoundingClientRect().top)));
              }
              return [...lines.values()].map((tops) => tops.size);
            });
            expect(rows.length, stage).toBeGreaterThan(0);
            expect(new Set(rows), stage).toEqual(new Set([1]));
          }
        }
        await page.context().close();
      });
    });

    it('the orbits stand in a table where there is room and as cards where there is not; neither scrolls sideways', async () => {
      const { page } = await server.open('#s=satellite');
      for (const [width, display] of [
        [1280, 'table-row'],
        [390, 'grid'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        const row = page.locator('orbit-table tbody tr').first();
        await row.waitFor();
        expect(await row.evaluate((element) => getComputedStyle(element).display)).toBe(display);
        const over = await page.locator('orbit-table .scroll').evaluate((box) => box.scrollWidth - box.clientWidth);
        expect(over, String(width)).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    });

    it('a dialog’s cross stands in its corner at every width', async () => {
      const { page } = await server.open('#s=driver', { locale: 'de' });
      await settled(page);
      await page.locator('page-header .scenario').click();
      for (const width of [1280, 390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const head = page.locator('gallery-view view-frame .head');
        await head.waitFor();
        const { top, right } = await head.evaluate((box) => {
          const cross = box.querySelector('.close')!.getBoundingClientRect();
          const edge = box.getBoundingClientRect();
          return { top: cross.top - edge.top, right: edge.right - cross.right };
        });
        expect(top).toBeLessThan(20);
        expect(right).toBeLessThan(20);
        expect(await wordsCutOff(page)).toEqual([]);
      }
      await page.context().close();
    });
  }
});
