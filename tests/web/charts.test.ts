/** Chart definitions, map geometry, exports and controls as pure functions; figures worked out by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf, FIELDS, numberField } from '../../src/scenario/fields.ts';
import { defaultScenario, withValue } from '../../src/scenario/scenario.ts';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import type { Lever, PlanResult } from '../../src/plan/plan-result.ts';
import type { Message } from '../../src/text/message.ts';
import { message } from '../../src/text/text.ts';
import { lineSummary, peakIndex, xText, type ChartDefinition } from '../../web/charts/chart.ts';
import type { UnitSuffix } from '../../src/units.ts';
import { csvText, fileName } from '../../web/charts/chart-export.ts';
import { hourMarks, homeView, mapColumns, mapDrawing, mapSummary, scaleBar } from '../../web/charts/flight-map.ts';
import { LAUNCH_RUN_CHARTS } from '../../web/charts/launch-run.ts';
import { scalesOver } from '../../web/charts/chart-scales.ts';
import type { ChartTheme } from '../../web/charts/chart-theme.ts';
import { overlayStroke } from '../../web/charts/overlay-look.ts';
import * as PLAN_CHARTS from '../../web/charts/plan-series.ts';
import * as YEARLY_CHARTS from '../../web/charts/yearly-series.ts';
import { ofScenarios } from '../../web/views/compared-chart.ts';
import { sliderEnds, sliderScale } from '../../web/components/slider-scale.ts';
import { sparkPath } from '../../web/components/spark-path.ts';
import { largestByPeriod } from '../../web/stages/plan/bottleneck-parts.ts';

const { LAUNCH_RATE, SPENDING } = PLAN_CHARTS;
const columns = (...rows: number[][]) => rows.map((row) => Float64Array.from(row));

/** A quarter turn in 2 days around the barycentre, 3 rows; the Moon at (90, 0), the target at (100, 0). */
function quarterTurn(): FlightResult {
  const [time_days, x_km, y_km, xInertial_km, yInertial_km, flat] = columns(
    [0, 1, 2],
    [92, 96, 100],
    [0, 0, 0],
    [92, 96 * Math.SQRT1_2, 0],
    [0, 96 * Math.SQRT1_2, 100],
    [0, 0, 0],
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  return {
    status: 'arrived',
    message: message('flight.outcome.escaped', { target: 'EML2' }),
    model: 'CR3BP',
    accuracy: message('flight.accuracy.circular'),
    frame: 'rotating, barycentric',
    date: null,
    constants: { id: 'de440', gmEarth_km3_s2: 1, gmMoon_km3_s2: 1, distance_km: 100, moonRadius_km: 2, massRatio: 0.1 },
    tolerance: 1e-12,
    launch: {
      latitude_deg: 0,
      longitude_deg: 33,
      azimuth_deg: 90,
      elevation_deg: 0,
      speed_m_s: 2341,
      position_km: [92, 0, 0],
      velocity_km_s: [0, 0, 0],
    },
    target: {
      id: 'EML2',
      label: message('field.flight.target.choice.EML2'),
      name: message('flight.target.EML2.name'),
      kind: 'point',
      position_km: [100, 0, 0],
      rotating_km: [100, 0, 0],
      radii_km: [],
      trace: null,
    },
    arrival: null,
    pass: null,
    pathError_km: 0,
    end: { time_days: 2, position_km: [100, 0, 0] },
    jacobi: { start: 3, end: 3, driftRatio: 0 },
    samples: [],
    path: {
      time_days,
      x_km,
      y_km,
      z_km: flat,
      xInertial_km,
      yInertial_km,
      xMoon_km: x_km.map((x) => x - 90),
      yMoon_km: flat,
      speed_m_s: flat,
      altitude_km: flat,
    },
    fan: [],
    stepCount: 10,
  };
}

describe('flight map', () => {
  it('by hand: in the inertial frame Moon and target have turned by a quarter when the flight ends', () => {
    const drawing = mapDrawing(quarterTurn(), 'inertial');
    expect(drawing.moon.x).toBeCloseTo(0, 9);
    expect(drawing.moon.y).toBeCloseTo(90, 9);
    expect(drawing.target.y).toBeCloseTo(100, 9);
    expect(drawing.earth.y).toBeCloseTo(-10, 9);
    expect(drawing.moonTrace!.x_km[1]).toBeCloseTo(90 * Math.SQRT1_2, 9);
    expect(drawing.end).toMatchObject({ x: 0, y: 100, impact: false });
  });

  it('by hand: the rotating frame keeps them in place and marks 12 h on the path', () => {
    const drawing = mapDrawing(quarterTurn(), 'rotating');
    expect([drawing.moon.x, drawing.moon.y, drawing.target.x]).toEqual([90, 0, 100]);
    expect(drawing.hours.map((mark) => [mark.label, mark.x])).toEqual([
      ['12 h', 94],
      ['24 h', 96],
      ['36 h', 98],
    ]);
  });

  it('the home view holds Moon, target and path, whatever the shape of the window', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 2000 }), fc.integer({ min: 200, max: 900 }), (width, height) => {
        const drawing = mapDrawing(quarterTurn(), 'inertial');
        const view = homeView(drawing, { width, height });
        for (const place of [drawing.moon, drawing.target, drawing.moonAtLaunch!]) {
          expect(Math.abs(place.x - view.x_km)).toBeLessThan((width / 2) * view.scale_km);
          expect(Math.abs(place.y - view.y_km)).toBeLessThan((height / 2) * view.scale_km);
        }
      }),
    );
  });

  it('by hand: marks, scale bar, words and columns', () => {
    expect(hourMarks(1.841)).toEqual([0.5, 1, 1.5]);
    expect(hourMarks(30).length).toBeLessThanOrEqual(12);
    expect(scaleBar(100, 110).length_km).toBe(10_000);
    expect(scaleBar(100, 99).length_km).toBe(5_000);
    expect(mapSummary(quarterTurn())).toContain('Leaves the Earth-Moon system without reaching EML2.');
    expect(mapColumns(quarterTurn()).lines.every((line) => line.values.length === 3)).toBe(true);
  });
});

describe('charts', () => {
  const series = (label: Message, values: number[]) => ({
    label,
    unit: 'MUSD' as const,
    values: Float64Array.from(values),
  });
  const plan = {
    optional: {},
    endYear: Float64Array.of(2030.25, 2030.5, 2030.75),
    periodsPerYear: 4,
    series: { spending: series(message('plan.variable.spending'), [1, 3, 2]) },
    derived: {
      launchRate_units_yr: { ...series(message('plan.derived.launchRate_units_yr'), [0, 5, 4]), unit: 'units_yr' },
    },
  } as unknown as PlanResult;

  it('by hand: an amount per quarter is shown per year', () => {
    const { x, lines } = SPENDING.columns(plan);
    expect([...lines[0]!.values]).toEqual([4, 12, 8]);
    expect(lines[0]!.unit).toBe('MUSD_yr');
    expect(x.calendar).toBe(true);
  });

  it('the launch rate counts what is sent from Earth where that is allowed, as the figure of the last year does', () => {
    const direct = { ...plan, optional: { shippedFromEarth: series(message('chart.year'), [10, 20, 30]) } };
    // Four periods a year: 0 + 4 · 10, 5 + 4 · 20, 4 + 4 · 30.
    expect([...LAUNCH_RATE.columns(direct).lines[0]!.values]).toEqual([40, 85, 124]);
  });

  it('in a comparison the line bears its scenario’s name, in one ink whatever the chart’s own colour', () => {
    const theme = new Proxy({}, { get: (_, token) => String(token) }) as ChartTheme;
    const compared = [LAUNCH_RATE, SPENDING].map((chart) => ofScenarios(chart as ChartDefinition<never>, 'Gigabay'));
    for (const chart of compared) {
      expect(chart.columns(plan as never).lines.map((line) => line.label)).toEqual(['Gigabay']);
      expect(chart.options(theme).lines).toEqual([{ stroke: 'ink' }]);
    }
    const looks = compared.map((chart) => chart.options(theme));
    const colours = looks.map((look) => [0, 1, 2].map((k) => overlayStroke(look, 0, k, theme)));
    expect(colours[0]).toEqual(colours[1]);
    expect(new Set(colours[0]).size).toBe(3);
    expect(ofScenarios(LAUNCH_RATE as ChartDefinition<never>, 'Gigabay')).toBe(compared[0]);
  });

  it('an axis of several units names them all, and no chart has two lines of like blue', () => {
    const theme = new Proxy({}, { get: (_, token) => String(token) }) as ChartTheme;
    for (const chart of [...Object.values(PLAN_CHARTS), ...Object.values(YEARLY_CHARTS)]) {
      const hues = (chart as ChartDefinition<never>).options(theme).lines.map(({ stroke }) => stroke);
      expect(hues.includes('flight') && hues.includes('earth'), (chart as ChartDefinition<never>).id).toBe(false);
      expect(new Set(hues).size, (chart as ChartDefinition<never>).id).toBe(hues.length);
    }
    const line = (unit: UnitSuffix) => ({ label: '', unit, values: Float64Array.of(1, 1e4) });
    const columns = { x: line('yr'), lines: [line('t'), line('MW'), line(''), line('t')] };
    const { yUnit } = scalesOver([columns], { lines: [], logarithmic: true });
    expect(yUnit).toEqual({ factor: 1, shown: 't · MW' });
  });

  it('words say start, end and the peak between', () => {
    expect(LAUNCH_RATE.summary(plan).replace(/\u00a0/g, ' ')).toBe(
      'Launch rate goes from 0 satellites/yr in 2030.25 to 4 satellites/yr in 2030.75, with a peak of 5 satellites/yr in 2030.5.',
    );
    const { x, lines } = LAUNCH_RATE.columns(plan);
    expect(lineSummary(x, { ...lines[0]!, values: new Float64Array() })).toBe('Launch rate: no values.');
    expect(xText(x, 2045)).toBe('2045');
    expect(peakIndex(Float64Array.of(NaN, 2, 7, NaN, 7))).toBe(2);
    expect(peakIndex(new Float64Array())).toBe(-1);
  });

  it('the launch run has the same charts over time and along the track', () => {
    const names = LAUNCH_RUN_CHARTS.time.map((chart) => chart.id);
    expect(names.length).toBe(new Set(names).size);
    expect(LAUNCH_RUN_CHARTS.position.map((chart) => chart.id)).toEqual(names);
  });

  it('a CSV carries title, scenario, version and source, units, and empty cells for what is absent', () => {
    const citation = { title: 'Speed', scenario: 'My, plan\nof two', version: '1.2', source: 'CR3BP' };
    const text = csvText(citation, {
      x: { label: 'Time', unit: 's', values: Float64Array.of(0, 1) },
      lines: [{ label: 'Speed, all', unit: 'm_s', values: Float64Array.of(0.1, NaN) }],
    });
    expect(text.split('\n')).toEqual([
      '# Speed',
      '"# Scenario: My, plan of two"',
      '# Moonline 1.2',
      '# Source: CR3BP',
      'Time (s),"Speed, all (m/s)"',
      '0,0.1',
      '1,',
      '',
    ]);
    expect(fileName('Satellites launched', 'One megaton a year', 'csv')).toBe(
      'moonline-one-megaton-a-year-satellites-launched.csv',
    );
  });

  it('by hand: a sparkline spans its box, and is nothing for fewer than two numbers', () => {
    expect(sparkPath(Float64Array.of(0, 5, 10))).toBe('M0.0 19.0L50.0 10.0L100.0 1.0');
    expect(sparkPath(Float64Array.of(3))).toBe('');
    expect(sparkPath(Float64Array.of(NaN, NaN))).toBe('');
  });

  it('by hand: the largest lever of each period, none where nothing binds', () => {
    const lever = (...parts: number[]) => ({ byPeriod: Float64Array.from(parts) }) as unknown as Lever;
    expect(largestByPeriod([lever(0.2, 0, 0.1), lever(0.1, 0, 0.3)], 3)).toEqual([0, -1, 1]);
  });
});

describe('sliders', () => {
  it('by hand: a logarithmic slider moves by ratios', () => {
    const scale = sliderScale(numberField('driver.interval_s'));
    expect(scale.value(0)).toBe(0.1);
    expect(scale.value(scale.max)).toBe(10_000);
    expect(scale.at(Math.sqrt(0.1 * 10_000))).toBe(500);
  });

  it('by hand: a slider that follows another field has that field’s range, inside what is allowed', () => {
    const row = numberField('flight.speed_m_s');
    const ends = (target: string) => {
      const check = withValue(defaultScenario(), 'flight.target', target);
      if (!check.ok) throw new Error(target);
      return sliderEnds(row, check.scenario);
    };
    expect(['EML2', 'LLO', 'ESCAPE'].map(ends)).toEqual([
      [2300, 2500],
      [1600, 2400],
      [2300, 2900],
    ]);
    expect(sliderScale(row, ends('LLO')).at(1700)).toBe(1700);
    for (const field of FIELDS) {
      if (field.kind !== 'number' || !('sliderBy' in field) || !field.sliderBy) continue;
      const by = fieldOf(field.sliderBy.path);
      const ids = by?.kind === 'choice' ? by.choices.map((one) => one.id) : [];
      for (const [id, range] of Object.entries(field.sliderBy.ranges)) {
        const [low, high] = range!;
        expect(ids).toContain(id);
        expect([field.min <= low, low < high, high <= field.max]).toEqual([true, true, true]);
      }
    }
  });

  it('every position of every slider gives an allowed value, and every value a position', () => {
    for (const row of FIELDS) {
      if (row.kind !== 'number') continue;
      const field = numberField(row.path);
      const scale = sliderScale(field);
      for (const part of [0, 0.1, 0.5, 0.9, 1]) {
        const at = scale.min + Math.round((part * (scale.max - scale.min)) / scale.step) * scale.step;
        const value = scale.value(at);
        expect(value, row.path).toBeGreaterThanOrEqual(field.min);
        expect(value, row.path).toBeLessThanOrEqual(field.max);
        if (field.whole) expect(Number.isInteger(value), row.path).toBe(true);
      }
      for (const value of [field.min, field.default, field.max]) {
        if (typeof value !== 'number') continue;
        expect(scale.at(value), row.path).toBeGreaterThanOrEqual(scale.min);
        expect(scale.at(value), row.path).toBeLessThanOrEqual(scale.max);
      }
    }
  });
});
