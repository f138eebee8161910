/** Zoom, joined columns, scales, SVG and sheets of figures as pure functions; figures worked out by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightAt, indexAt, type ChartColumns } from '../../web/charts/chart.ts';
import { GroupSeat } from '../../web/charts/chart-group.ts';
import { chartMove } from '../../web/charts/chart-keys.ts';
import { onAxis, panned, pinched, valueAtShare, zoomed, type Axis } from '../../web/charts/chart-range.ts';
import type { ChartTheme } from '../../web/charts/chart-theme.ts';
import { figureSheet, wrapped } from '../../web/charts/figure-sheet.ts';
import { joinedColumns } from '../../web/charts/joined-columns.ts';
import { overlayStroke } from '../../web/charts/overlay-look.ts';
import { scalesOf, visibleValues, type PlotScene } from '../../web/charts/plot-scales.ts';
import { SvgPen } from '../../web/charts/svg-pen.ts';
import { shape, svgText } from '../../web/drawing/shape.ts';

const LINEAR: Axis = { full: { min: 0, max: 100 }, logarithmic: false };
const DECADES: Axis = { full: { min: 1, max: 10_000 }, logarithmic: true };

const columns = (x: number[], ...lines: number[][]): ChartColumns => ({
  x: { label: 'Time', unit: 's', values: Float64Array.from(x) },
  lines: lines.map((values, i) => ({ label: `Line ${i + 1}`, unit: 'm', values: Float64Array.from(values) })),
});
const scene = (own: ChartColumns, rest: Partial<PlotScene> = {}) => ({
  columns: own,
  baseline: null,
  overlays: [],
  range: null,
  ...rest,
});

describe('zoom', () => {
  it('by hand: twice as close around a value keeps that value where it is', () => {
    expect(zoomed(LINEAR, null, 2, 20)).toEqual({ min: 10, max: 60 });
    const decades = zoomed(DECADES, null, 2, 100)!;
    expect(decades.min).toBeCloseTo(10, 9);
    expect(decades.max).toBeCloseTo(1000, 6);
    expect(valueAtShare(DECADES, null, 0.5)).toBeCloseTo(100, 9);
  });

  it('by hand: moves end at the ends, and zooming out ends at the whole axis', () => {
    expect(panned(LINEAR, { min: 10, max: 30 }, -1)).toEqual({ min: 0, max: 20 });
    expect(panned(LINEAR, { min: 70, max: 90 }, 2)).toEqual({ min: 80, max: 100 });
    expect(panned(LINEAR, null, 1)).toBeNull();
    expect(zoomed(LINEAR, { min: 10, max: 60 }, 0.1)).toBeNull();
    expect(onAxis(LINEAR, { min: 200, max: 300 })).toBeNull();
  });

  it('by hand: two fingers hold the values they were put on', () => {
    expect(pinched(LINEAR, [40, 60], [0.25, 0.75], null)).toEqual({ min: 30, max: 70 });
    expect(pinched(LINEAR, [40, 60], [0.5, 0.5], { min: 1, max: 2 })).toEqual({ min: 1, max: 2 });
  });

  it('whatever is asked, what is shown lies on the axis and is not too narrow', () => {
    const value = fc.double({ min: -50, max: 150, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.double({ min: 0.01, max: 1000, noNaN: true }), (a, b, factor) => {
        const range = zoomed(LINEAR, onAxis(LINEAR, { min: Math.min(a, b), max: Math.max(a, b) }), factor, a);
        if (!range) return;
        expect(range.min).toBeGreaterThanOrEqual(-1e-9);
        expect(range.max).toBeLessThanOrEqual(100 + 1e-9);
        expect(range.max - range.min).toBeGreaterThanOrEqual(100 / 500 - 1e-9);
      }),
    );
  });

  it('by hand: keys read within what is shown, zoom and move', () => {
    const press = (key: string, shiftKey = false) => ({ key, shiftKey, ctrlKey: false, metaKey: false, altKey: false });
    expect(chartMove(press('ArrowRight'), null, 5, 9)).toEqual({ index: 5 });
    expect(chartMove(press('ArrowRight'), 9, 5, 9)).toEqual({ index: 9 });
    expect(chartMove(press('ArrowLeft'), 2, 5, 9)).toEqual({ index: 5 });
    expect(chartMove(press('End'), 2, 5, 9)).toEqual({ index: 9 });
    expect(chartMove(press('ArrowLeft', true), 7, 5, 9)).toEqual({ shareFraction: -0.2 });
    expect(chartMove(press('0'), 7, 5, 9)).toEqual({ whole: true });
    expect(chartMove({ ...press('+'), ctrlKey: true }, 7, 5, 9)).toBeNull();
    expect(chartMove(press('Home'), null, 0, -1)).toBeNull();
  });

  it('charts of a group follow one another; the last to leave takes the zoom with it', () => {
    const heard: unknown[] = [];
    const member = (name: string) => ({
      point: (x: number | null) => heard.push([name, x]),
      show: (range: unknown) => heard.push([name, range]),
    });
    const first = new GroupSeat('test', member('first'));
    const second = new GroupSeat('test', member('second'));
    first.point(3);
    second.show({ min: 1, max: 2 });
    expect(heard).toEqual([
      ['second', 3],
      ['first', { min: 1, max: 2 }],
      ['second', { min: 1, max: 2 }],
    ]);
    expect(new GroupSeat('test', member('third')).range).toEqual({ min: 1, max: 2 });
    first.leave();
    second.leave();
    first.point(1);
    expect(new GroupSeat('other', member('fourth')).range).toBeNull();
  });
});

describe('what a chart spans', () => {
  it('by hand: zoomed in, the upright axis follows what is seen, zero stays on it', () => {
    const own = columns([0, 1, 2, 3, 4], [0, 10, 20, 30, 40]);
    expect(scalesOf(scene(own), { lines: [{ stroke: '' }] }).y).toEqual({ min: 0, max: 42 });
    const near = scalesOf(scene(own, { range: { min: 1, max: 2 } }), { lines: [{ stroke: '' }] });
    expect([near.x, near.y]).toEqual([
      { min: 1, max: 2 },
      { min: 0, max: 21 },
    ]);
    const other = { label: 'Other', columns: columns([0, 8], [0, 100]) };
    const together = scalesOf(scene(own, { overlays: [other] }), { lines: [{ stroke: '' }] });
    expect([together.x.max, together.y.max]).toEqual([8, 105]);
  });

  it('by hand: between two points what is seen is the line between them', () => {
    const x = Float64Array.of(0, 1, 2, 3);
    const y = Float64Array.of(5, 6, 7, 8);
    expect([...visibleValues(x, y, { min: 1.2, max: 1.8 })]).toEqual([6, 7]);
    expect([...visibleValues(x, y, { min: 1, max: 3 })]).toEqual([6, 7, 8]);
    expect(heightAt(x, y, 1.25)).toBe(6.25);
    expect(heightAt(x, y, 0)).toBe(5);
    expect(heightAt(x, y, 4)).toBeNaN();
    expect(heightAt(x, y, -1)).toBeNaN();
    expect([indexAt(x, 1.5), indexAt(x, 9), indexAt(new Float64Array(), 1)]).toEqual([2, 3, -1]);
  });
});

describe('columns of several scenarios', () => {
  it('by hand: over the same x side by side, else over all values of x, with nothing made up between', () => {
    const own = columns([0, 1], [1, 2]);
    const same = joinedColumns(scene(own, { baseline: columns([0, 1], [3, 4]) }), 'Preset');
    expect(same.lines.map((line) => [line.label, ...line.values])).toEqual([
      ['Line 1', 1, 2],
      ['Line 1 · Preset', 3, 4],
    ]);
    const other = { label: 'B', columns: columns([1, 10], [7, 8]) };
    const joined = joinedColumns(scene(own, { overlays: [other] }), 'Preset');
    expect([...joined.x.values]).toEqual([0, 1, 10]);
    expect(joined.lines.map((line) => [line.label, ...line.values])).toEqual([
      ['Line 1', 1, 2, NaN],
      ['Line 1 · B', NaN, 7, 8],
    ]);
    expect(joinedColumns(scene(own), 'Preset')).toBe(own);
    // A step: two rows at one place, as the muzzle has.
    const step = { label: 'C', columns: columns([1, 1, 2], [4, 5, 6]) };
    const stepped = joinedColumns(scene(own, { overlays: [step] }), 'Preset');
    expect([...stepped.x.values]).toEqual([0, 1, 1, 2]);
    expect(stepped.lines.map((line) => [...line.values])).toEqual([
      [1, 2, NaN, NaN],
      [NaN, 4, 5, 6],
    ]);
  });
});

const THEME = new Proxy({}, { get: (_, name) => `var-${String(name)}` }) as ChartTheme;

describe('files', () => {
  it('by hand: the pen writes what a canvas would draw, and text that cannot break out', () => {
    const pen = new SvgPen();
    pen.strokeStyle = 'red';
    pen.save();
    pen.translate(10, 20);
    pen.scale(2, -1);
    pen.beginPath();
    pen.moveTo(1, 1);
    pen.lineTo(2, 3);
    pen.stroke();
    pen.restore();
    pen.fillText('<a & "b">\u0000', 1, 2);
    pen.beginPath();
    pen.arc(5, 5, 2, 0, 2 * Math.PI);
    pen.setLineDash([3, 1]);
    pen.globalAlpha = 0.5;
    pen.stroke();
    expect(pen.body.split('\n')).toEqual([
      '<path d="M12 19L14 17" fill="none" stroke="red" stroke-width="1"/>',
      '<text x="1" y="2" style="font:10px sans-serif" fill="#000">&lt;a &amp; &quot;b&quot;&gt;\ufffd</text>',
      '<path d="M3 5A2 2 0 0 1 7 5A2 2 0 0 1 3 5Z" fill="none" stroke="red" stroke-width="1" stroke-dasharray="3 1" opacity="0.5"/>',
    ]);
  });

  it('by hand: a drawing as text is XML whatever a word in it holds', () => {
    expect(svgText(shape('text', { x: 1, class: '"a"' }, 'b & <c>\u0000\ud800'))).toBe(
      '<text x="1" class="&quot;a&quot;">b &amp; &lt;c&gt;\ufffd\ufffd</text>',
    );
  });

  it('by hand: words wrap at the width; a sheet carries title, scenario, version, source and address', () => {
    const measure = (text: string, size_px: number) => (text.length * size_px) / 2;
    expect(wrapped('aa bb cc dd', 10, 26, measure)).toEqual(['aa bb', 'cc dd']);
    const citation = { title: 'Speed & force', scenario: 'Mine', version: '1.2', source: 'CR3BP' };
    const figure = { width: 200, height: 100, body: '<path d="M0 0"/>' };
    const legend = [
      { sign: '<line/>', label: 'one' },
      { sign: '<line/>', label: 'two '.repeat(12) },
    ];
    const sheet = figureSheet(figure, citation, legend, 'https://example.org/#v=1', THEME, measure);
    for (const part of ['Speed &amp; force', 'Mine', 'Moonline 1.2 · CR3BP', 'https://example.org/#v=1', figure.body])
      expect(sheet).toContain(part);
    // The second entry does not fit beside the first.
    expect(
      new Set([...sheet.matchAll(/<g transform="translate\(\S+ (\S+)\)"><line/g)].map((found) => found[1])).size,
    ).toBe(2);
  });

  it('another scenario has a colour of its own where the chart has one line, else its line’s', () => {
    const one = { lines: [{ stroke: 'var-plan' }] };
    expect(overlayStroke(one, 0, 0, THEME)).toBe('var-satellite');
    expect(new Set([0, 1, 2].map((k) => overlayStroke(one, 0, k, THEME))).size).toBe(3);
    expect(overlayStroke({ lines: [{ stroke: 'a' }, { stroke: 'b' }] }, 1, 0, THEME)).toBe('b');
  });
});
