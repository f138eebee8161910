/** The sensitivity map: its parts make one whole, its rates equal differences of flights, its zero holds the known site. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { crossings } from '../../src/flight/search/crossings.ts';
import { flightSetting } from '../../src/flight/targets/arrivals.ts';
import {
  cellLaunch,
  SENSITIVITY_PART_COUNT,
  sensitivityGrid,
  sensitivityPart,
  type SensitivityPart,
} from '../../src/flight/search/sensitivity.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { changedScenario } from './setting.ts';

const published = (
  JSON.parse(readFileSync(new URL('../reference/achromatic-sites.json', import.meta.url), 'utf8')) as {
    cases: { expect: { longitude_deg: number; speed_m_s: number } }[];
  }
).cases[0]!.expect;

async function parts(window: 'near' | 'globe', indexes: Iterable<number>): Promise<SensitivityPart[]> {
  const scenario = changedScenario({});
  const setting = flightSetting(await kernelBuild('release'), scenario);
  return Array.from(indexes, (index) => sensitivityPart(setting, scenario, window, index));
}

const all = Array.from({ length: SENSITIVITY_PART_COUNT }, (_, i) => i);

test('the parts hold each of at least 240 × 160 cells once, coarse before fine', async () => {
  const found = await parts('near', all);
  const { columnCount, rowCount } = found[0]!.grid;
  expect(columnCount * rowCount).toBeGreaterThanOrEqual(240 * 160);
  const seen = new Set(found.flatMap((part) => [...part.cellIndex]));
  expect(seen.size).toBe(columnCount * rowCount);
  expect(found.reduce((sum, part) => sum + part.cellIndex.length, 0)).toBe(seen.size);
  const strides = found.map((part) => part.strideCount);
  expect(strides).toEqual([...strides].sort((a, b) => b - a));
  expect(found.every((part) => part.missPerSpeed_km_per_m_s.every(Number.isFinite))).toBe(true);
});

test('a part is the same numbers whatever was computed before it', async () => {
  const forwards = await parts('globe', [0, 5, 9]);
  const backwards = (await parts('globe', [9, 5, 0])).reverse();
  expect(backwards).toEqual(forwards);
});

test('by hand: rates equal differences of flights at full tolerance', async () => {
  const scenario = changedScenario({});
  const setting = flightSetting(await kernelBuild('release'), scenario);
  const part = sensitivityPart(setting, scenario, 'near', 0);
  const step = 0.002;
  let compared = 0;
  for (let i = 0; i < part.cellIndex.length; i += 7) {
    if (!part.arrivedCount[i]) continue;
    const launch = cellLaunch(scenario.flight, part.grid, part.cellIndex[i]!);
    const [slower, faster] = crossings(setting, [
      { ...launch, speed_m_s: launch.speed_m_s - step },
      { ...launch, speed_m_s: launch.speed_m_s + step },
    ]);
    const rate = part.missPerSpeed_km_per_m_s[i]!;
    // Beyond this the miss bends within the step itself.
    if (!slower || !faster || Math.abs(rate) > 2000) continue;
    compared += 1;
    const difference = (faster.miss_km - slower.miss_km) / (2 * step);
    expect(Math.abs(rate - difference)).toBeLessThan(1e-3 * Math.max(1, Math.abs(rate)));
  }
  expect(compared).toBeGreaterThan(40);
});

test('published: the rate changes sign across Heppenheimer’s site, where the miss is small', async () => {
  const found = await parts('near', all);
  const { grid } = found[0]!;
  const column = Math.floor(
    ((published.longitude_deg - grid.longitudeFrom_deg) / (grid.longitudeTo_deg - grid.longitudeFrom_deg)) *
      grid.columnCount,
  );
  const cellHeight_m_s = (grid.speedTo_m_s - grid.speedFrom_m_s) / grid.rowCount;
  const row = Math.floor((published.speed_m_s - grid.speedFrom_m_s) / cellHeight_m_s);
  const rate = (cell: number) => {
    for (const part of found) {
      const at = part.cellIndex.indexOf(cell);
      if (at >= 0) return part.missPerSpeed_km_per_m_s[at]!;
    }
    throw new Error(`cell ${cell} is in no part`);
  };
  const below = rate((row - 2) * grid.columnCount + column);
  const above = rate((row + 2) * grid.columnCount + column);
  expect(Math.sign(below)).toBe(-Math.sign(above));
});

test('the map holds the launch it was asked for, and stays while the launch moves a little', () => {
  for (const [longitude_deg, speed_m_s] of [
    [33.0972, 2341.66],
    [-179.9, 2390],
    [180, 2500],
    [100, 1200],
  ] as const) {
    const at = { 'flight.longitude_deg': longitude_deg, 'flight.speed_m_s': speed_m_s };
    for (const window of ['near', 'globe'] as const) {
      const grid = sensitivityGrid(changedScenario(at), window);
      expect(longitude_deg).toBeGreaterThanOrEqual(grid.longitudeFrom_deg);
      expect(longitude_deg).toBeLessThanOrEqual(grid.longitudeTo_deg);
      expect(speed_m_s).toBeGreaterThanOrEqual(grid.speedFrom_m_s);
      expect(speed_m_s).toBeLessThanOrEqual(grid.speedTo_m_s);
    }
  }
  const here = sensitivityGrid(changedScenario({ 'flight.longitude_deg': 33 }), 'near');
  expect(sensitivityGrid(changedScenario({ 'flight.longitude_deg': 34, 'flight.speed_m_s': 2350 }), 'near')).toEqual(
    here,
  );
});

test('the engine refuses a window or a part that there is not, by name', async () => {
  const engine = createEngine(await kernelBuild('release'));
  const scenario = changedScenario({});
  expect((await engine.sensitivity(scenario, { window: 'near', partIndex: 0 })).status).toBe('done');
  expect(await engine.sensitivity(scenario, { window: 'far', partIndex: 0 } as never)).toMatchObject({
    status: 'invalid',
    problems: [{ path: 'window', message: { id: 'engine.option.window', values: { given: '"far"' } } }],
  });
  for (const partIndex of [-1, 0.5, SENSITIVITY_PART_COUNT, NaN])
    expect(await engine.sensitivity(scenario, { window: 'near', partIndex })).toMatchObject({
      status: 'invalid',
      problems: [{ path: 'partIndex' }],
    });
});

test('by hand: a cell’s launch stands in its middle, the first one half a cell from the corner of the map', () => {
  const grid = sensitivityGrid(changedScenario({}), 'near');
  const across = (grid.longitudeTo_deg - grid.longitudeFrom_deg) / grid.columnCount;
  const up = (grid.speedTo_m_s - grid.speedFrom_m_s) / grid.rowCount;
  const { flight } = changedScenario({});
  const last = grid.columnCount * grid.rowCount - 1;
  const corners = [0, last].map((cell) => cellLaunch(flight, grid, cell));
  expect(corners[0]!.longitude_deg).toBeCloseTo(grid.longitudeFrom_deg + across / 2, 9);
  expect(corners[0]!.speed_m_s).toBeCloseTo(grid.speedFrom_m_s + up / 2, 9);
  expect(corners[1]!.longitude_deg).toBeCloseTo(grid.longitudeTo_deg - across / 2, 9);
  expect(corners[1]!.speed_m_s).toBeCloseTo(grid.speedTo_m_s - up / 2, 9);
});

test('by hand: the map shows 2320 m/s and up, from the very edge on; a launch beyond it stands in the middle of its own', () => {
  const speeds = (speed_m_s: number) => {
    const { speedFrom_m_s, speedTo_m_s } = sensitivityGrid(changedScenario({ 'flight.speed_m_s': speed_m_s }), 'near');
    return [speedFrom_m_s, speedTo_m_s] as const;
  };
  const [from, to] = speeds(2340);
  expect(from).toBe(2320);
  expect(speeds(2320)).toEqual([from, to]);
  expect(speeds(to)).toEqual([from, to]);
  for (const beyond of [2319.5, to + 0.5]) {
    const [low, high] = speeds(beyond);
    expect(low).not.toBe(from);
    expect(low).toBeLessThanOrEqual(beyond);
    expect(high).toBeGreaterThanOrEqual(beyond);
  }
});
