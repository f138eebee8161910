/** By hand: lists of bars, hatching, marks of the preset, fronts and the cursor of a dispersion, as plain data and as files. */
import { describe, expect, it } from 'vitest';
import type { DispersionResult } from '../../src/flight/dispersion/dispersion-result.ts';
import type { Lever, PlanResult } from '../../src/plan/plan-result.ts';
import type { ParetoFront } from '../../src/plan/studies/study-result.ts';
import { message } from '../../src/text/text.ts';
import { barColumns, barShares, type BarRow, type BarSheet } from '../../web/charts/bars.ts';
import { barsBody } from '../../web/charts/bars-files.ts';
import type { ChartTheme } from '../../web/charts/chart-theme.ts';
import { hatchRect } from '../../web/charts/hatch.ts';
import { drawFill, type Surface } from '../../web/charts/plot-layers.ts';
import { SvgPen } from '../../web/charts/svg-pen.ts';
import { readLaunches, stepAt } from '../../web/stages/flight/dispersion-cursor.ts';
import { ribbonBody } from '../../web/stages/plan/bottleneck-drawing.ts';
import { presetPeriods } from '../../web/stages/plan/bottleneck-parts.ts';
import { ladderBody } from '../../web/stages/plan/ladder-drawing.ts';
import { drawnFronts, frontColumns, frontsBody } from '../../web/stages/plan/pareto-drawing.ts';

const THEME = new Proxy({}, { get: (_, name) => `var-${String(name)}` }) as ChartTheme;

const row = (value: number, rest: Partial<BarRow> = {}): BarRow => ({
  label: 'L',
  value,
  text: String(value),
  start: 0,
  look: 'part',
  preset: null,
  ...rest,
});
const sheet = (rows: readonly BarRow[]): BarSheet => ({ title: 'T', source: 'S', unit: 'kg', hue: 'driver', rows });

describe('bars', () => {
  it('stand where the sum has come to; the largest end or tick is the whole width', () => {
    const rows = [
      row(30, { preset: { value: 20 } }),
      row(-10, { start: 30, look: 'minus', preset: { value: -5 } }),
      row(20, { look: 'total', preset: { value: 40 } }),
    ];
    expect(barShares(rows)).toEqual([
      { start: 0, end: 0.75, cutEnd: 0.75, preset: 0.5 },
      { start: 0.5, end: 0.75, cutEnd: 0.75, preset: 0.625 },
      { start: 0, end: 0.5, cutEnd: 0.5, preset: 1 },
    ]);
    // A lever that harms is as long as one that helps as much.
    expect(barShares([row(2), row(-1, { look: 'minus' })]).map(({ end }) => end)).toEqual([1, 0.5]);
    expect(barShares([row(25, { cut: { value: 75 } })])[0]).toMatchObject({ end: 0.25, cutEnd: 1 });
  });

  it('leave as columns with the preset beside, only where one is drawn', () => {
    const compared = barColumns(sheet([row(1, { preset: { value: 2 } }), row(3)]), 'Preset');
    expect(compared.lines.map(({ label, values }) => [label, ...values])).toEqual([
      ['Value', 1, 3],
      ['Preset', 2, NaN],
    ]);
    expect(compared.x.texts).toEqual(['L', 'L']);
    expect(barColumns(sheet([row(1)]), 'Preset').lines.length).toBe(1);
  });

  it('are told apart without colour: hatched where they take away or stand out, a dashed tick for the preset', () => {
    const hatched = (one: BarRow) => barsBody(sheet([one]), THEME).body.includes('clip-path');
    expect([row(1), row(1, { look: 'total' })].map(hatched)).toEqual([false, false]);
    expect(
      [row(-1, { look: 'minus' }), row(1, { look: 'marked' }), row(1, { cut: { value: 1 } })].map(hatched),
    ).toEqual([true, true, true]);
    const tick = 'stroke="var-baseline" stroke-width="2" stroke-dasharray="3 2"';
    expect(barsBody(sheet([row(1)]), THEME).body).not.toContain(tick);
    // Half of the room between label and text: 190 + 460 / 2.
    const body = barsBody(sheet([row(2, { preset: { value: 1 } })]), THEME).body;
    expect(body).toContain(`<path d="M420 3L420 25" fill="none" ${tick}/>`);
  });
});

describe('hatching', () => {
  it('lies within its box, with lines six pixels apart', () => {
    const pen = new SvgPen();
    hatchRect(pen, { left: 0, top: 0, width: 12, height: 6 }, 'red');
    expect(pen.body.split('\n')).toEqual([
      '<clipPath id="clip-1"><path d="M0 0L12 0L12 6L0 6Z"/></clipPath>',
      '<path d="M-6 6L0 0M0 6L6 0M6 6L12 0" fill="none" stroke="red" stroke-width="1" clip-path="url(#clip-1)"/>',
    ]);
  });

  it('lies under the first line of a filled chart, down to the floor, and under no other', () => {
    const surface = (pen: SvgPen): Surface => ({
      pen,
      frame: { left: 0, top: 0, width: 10, height: 10 },
      ratio: 1,
      x: (value) => value,
      y: (value) => 10 - value,
    });
    const columns = {
      x: { label: 'x', unit: 's' as const, values: Float64Array.of(0, 10) },
      lines: [{ label: 'y', unit: 'm' as const, values: Float64Array.of(4, 8) }],
    };
    const pen = new SvgPen();
    drawFill(surface(pen), columns, { lines: [{ stroke: 'blue' }], filled: true }, 0);
    expect(pen.body).toContain('<path d="M0 6L10 2L10 10L0 10" fill="blue" opacity="0.1"');
    expect(pen.body).toContain('<clipPath id="clip-2"><path d="M0 6L10 2L10 10L0 10"/></clipPath>');
    expect(pen.body).toMatch(/stroke="blue" stroke-width="1" opacity="0\.28" clip-path="url\(#clip-2\)"/);
    const plain = new SvgPen();
    drawFill(surface(plain), columns, { lines: [{ stroke: 'blue' }] }, 0);
    expect(plain.body).toBe('');
  });
});

describe('the preset beside the plan', () => {
  const plan = (byPeriod: readonly (readonly number[])[]) =>
    ({
      endYear: Float64Array.of(2031, 2032),
      periodsPerYear: 1,
      bottlenecks: byPeriod.map((parts, i) => ({
        lever: ['cargo', 'site'][i],
        label: { id: ['plan.limit.cargo.label', 'plan.limit.site.label'][i] },
        elasticity: 1,
        byPeriod: Float64Array.from(parts),
      })) as unknown as Lever[],
    }) as unknown as PlanResult;

  it('outlines the periods in which its lever was the largest, where the years agree', () => {
    const now = plan([
      [2, 2],
      [1, 1],
    ]);
    const before = plan([
      [1, 2],
      [2, 1],
    ]);
    expect(presetPeriods(now.bottlenecks, now, before)).toEqual([[1], [0]]);
    expect(presetPeriods(now.bottlenecks, now, null)).toEqual([[], []]);
    expect(presetPeriods(now.bottlenecks, now, { ...before, endYear: Float64Array.of(2040, 2041) })).toEqual([[], []]);
    expect(ribbonBody(now, before, THEME).body.match(/stroke="var-baseline"/g)?.length).toBe(2);
    expect(ribbonBody(now, null, THEME).body).not.toContain('var-baseline');
  });

  it('has a dashed rung of its own on the ladder', () => {
    const ladder = (kardashevIndex: number) => ({
      power_W: 1e9,
      kardashevIndex,
      doublingsLeftCount: 1,
      rateDoublingsLeftCount: 1,
      message: message('finance.kardashev.nothing'),
      rungs: [
        { label: message('finance.kardashev.rung.satellite'), power_W: 1, kardashevIndex: 0 },
        { label: message('finance.kardashev.rung.powerStation'), power_W: 2, kardashevIndex: 1 },
      ],
    });
    expect(ladderBody(ladder(0.5), ladder(0.25), THEME).body).toMatch(/stroke="var-baseline".*stroke-dasharray="5 4"/);
    expect(ladderBody(ladder(0.5), null, THEME).body).not.toContain('var-baseline');
  });
});

describe('fronts', () => {
  const front = (endYear: number, rates: readonly number[], costs: readonly number[]): ParetoFront => ({
    length_yr: 10,
    endYear,
    rate_units_yr: Float64Array.from(rates),
    addedPower_GW_yr: Float64Array.from(rates, (rate) => rate / 10),
    cost_MUSD: Float64Array.from(costs),
  });

  it('ticks stand at round values of 1, 2 or 5 times a power of ten', () => {
    for (const [rate, cost] of [
      [10.8, 2.7e6],
      [2.08e6, 4.33e7],
      [317, 9.1e5],
    ] as const) {
      const { rates, costs } = drawnFronts([front(2040, [rate], [cost])])!;
      for (const ticks of [rates, costs]) {
        const values = ticks.map(({ text }) => parseFloat(text));
        expect(values.length).toBeGreaterThan(2);
        const step = values[1]! - values[0]!;
        expect(['1', '2', '5'], values.join(' ')).toContain(step.toExponential(0)[0]);
        values.forEach((value, i) => expect(value).toBeCloseTo(i * step, 9));
      }
    }
  });

  it('stand on one scale, each dashed its own way, and leave with every point', () => {
    const fronts = [front(2040, [50, 100], [10, 40]), front(2045, [200], [20])];
    const drawn = drawnFronts(fronts)!;
    // 64 to 584 across for 200 launches, 226 to 26 up for 40 M$.
    expect(drawn.fronts.map(({ points }) => points)).toEqual([
      [
        [194, 176],
        [324, 26],
      ],
      [[584, 126]],
    ]);
    const { body } = frontsBody(drawn, THEME);
    expect(body).toContain('<path d="M64 226L194 176L324 26" fill="none" stroke="var-flight" stroke-width="2"/>');
    expect(body).toContain('stroke="var-driver" stroke-width="2" stroke-dasharray="5 3"');
    const { x, lines } = frontColumns(fronts);
    expect([[...x.values], ...lines.map((line) => [...line.values])]).toEqual([
      [2040, 2040, 2045],
      [50, 100, 200],
      [5, 10, 20],
      [10, 40, 20],
    ]);
    expect(drawnFronts([])).toBeNull();
  });
});

describe('the cursor of a dispersion', () => {
  const result = (miss: readonly number[], time: readonly number[]) =>
    ({
      columns: { miss_km: Float64Array.from(miss), time_days: Float64Array.from(time) },
    }) as unknown as DispersionResult;

  it('goes through the launches that arrive, by their miss, from the least to the largest', () => {
    const cloud = result([5, -3, 99, 1], [8, 8, 0, 8]);
    const launches = readLaunches(cloud);
    expect([launches.length, launches[0], launches[50], launches[100]]).toEqual([101, 1, 3, 0]);
    expect(launches[stepAt(cloud, launches, 4)]).toBe(0);
    expect(launches[stepAt(cloud, launches, -9)]).toBe(1);
    expect(readLaunches(result([1], [0]))).toEqual([]);
  });
});
