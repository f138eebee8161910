/** The sensitivity map on the page's side: cells from parts, lines of zero, words, the pool that shares the parts, the run. */
import { expose } from 'comlink';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SensitivityGrid, SensitivityPart } from '../../src/flight/search/sensitivity.ts';
import { defaultScenario, type LinkedScenario } from '../../src/scenario/scenario.ts';
import {
  cellAt,
  cellColumns,
  cellText,
  emptyCells,
  heatSummary,
  placeOf,
  takePart,
  zeroColumns,
  zeroLine,
} from '../../web/charts/heat-map.ts';
import { strengthRatio } from '../../web/charts/rate-strength.ts';
import { wrapped_deg } from '../../src/units.ts';
import { longitudeText } from '../../web/charts/longitude.ts';
import { mapMove } from '../../web/charts/flight-map-keys.ts';
import { cellMove } from '../../web/charts/heat-map-keys.ts';
import { longitudeUnder } from '../../web/charts/flight-map-drawing.ts';
import { rowAt } from '../../web/charts/time-scrubber.ts';
import { EngineClient } from '../../web/engine/engine-client.ts';
import { EnginePool } from '../../web/engine/engine-pool.ts';
import { SensitivityRun, type AskParts } from '../../web/stages/flight/sensitivity-run.ts';

const grid: SensitivityGrid = {
  longitudeFrom_deg: 150,
  longitudeTo_deg: 210,
  speedFrom_m_s: 2300,
  speedTo_m_s: 2340,
  columnCount: 6,
  rowCount: 4,
};

/** The rate is speed − 2320 and nothing else; each part holds every `stride`-th cell not held by a coarser one. */
function partOf(partIndex: number): SensitivityPart {
  const strides = [2, 1] as const;
  const strideCount = strides[partIndex]!;
  const cells = Array.from({ length: 24 }, (_, cell) => cell).filter((cell) => {
    const coarse = cell % 2 === 0 && Math.floor(cell / 6) % 2 === 0;
    return partIndex === 0 ? coarse : !coarse;
  });
  const values = cells.map((cell) => placeOf(grid, cell % 6, Math.floor(cell / 6)).speed_m_s - 2320);
  const column = (list: readonly number[]) => Float64Array.from(list);
  return {
    target: 'EML2',
    grid,
    partIndex,
    partCount: 2,
    strideCount,
    cellIndex: column(cells),
    arrivedCount: column(cells.map(() => 1)),
    missPerSpeed_km_per_m_s: column(values),
    miss_km: column(cells.map(() => 7)),
    time_days: column(cells.map(() => 2)),
  };
}

function filled() {
  const cells = emptyCells(partOf(0));
  takePart(cells, partOf(0));
  takePart(cells, partOf(1));
  return cells;
}

describe('cells', () => {
  it('a coarse part stands for its neighbours until the fine one comes, in whatever order they come', () => {
    const coarse = emptyCells(partOf(0));
    takePart(coarse, partOf(0));
    expect([...coarse.stride.slice(0, 4)]).toEqual([1, 2, 1, 2]);
    expect(coarse.missPerSpeed_km_per_m_s[7]).toBe(coarse.missPerSpeed_km_per_m_s[0]);
    const backwards = emptyCells(partOf(0));
    takePart(backwards, partOf(1));
    takePart(backwards, partOf(0));
    expect(backwards).toEqual(filled());
    expect([...filled().stride]).toEqual(new Array(24).fill(1));
  });

  it('every cell is found again by its own middle, also beyond 180°', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), (cell) => {
        const place = placeOf(grid, cell % 6, Math.floor(cell / 6));
        expect(cellAt(grid, place)).toBe(cell);
        expect(cellAt(grid, { ...place, longitude_deg: wrapped_deg(place.longitude_deg) })).toBe(cell);
      }),
    );
    expect(cellAt(grid, { longitude_deg: 33, speed_m_s: 2310 })).toBe(-1);
    expect(cellAt(grid, { longitude_deg: 180, speed_m_s: 2350 })).toBe(-1);
  });

  it('by hand: longitudes, words and CSV columns', () => {
    const longitudes = [190, -360, 33.0972].map((value_deg) => longitudeText(value_deg));
    expect(longitudes).toEqual(['170° W', '0°', '33.097° E']);
    const cells = filled();
    expect(cellText(cells, 0).replace(/\u00a0/g, ' ')).toBe(
      '155° E, 2305 m/s: −15 km per m/s; misses by 7 km after 2 d',
    );
    cells.arrived[0] = 0;
    expect(cellText(cells, 0)).toContain('does not arrive');
    const { x, lines } = cellColumns(cells);
    expect(x.values.length).toBe(24);
    expect(lines[1]!.values[0]).toBeNaN();
    expect(lines[1]!.values[1]).toBe(-15);
    expect([strengthRatio(0.5), strengthRatio(-300), strengthRatio(1e6)]).toEqual([1, 0, 0]);
  });
});

describe('the line of zero', () => {
  it('by hand: a rate that grows with speed alone is zero along one speed', () => {
    const cells = filled();
    const line = zeroLine(cells, cells.missPerSpeed_km_per_m_s);
    expect(line.length).toBe(5);
    for (const { from, to } of line) {
      expect(from.speed_m_s).toBeCloseTo(2320, 9);
      expect(to.speed_m_s).toBeCloseTo(2320, 9);
    }
    expect(zeroColumns(line).x.values.length).toBe(5);
    expect(heatSummary(cells, line, { longitude_deg: -175, speed_m_s: 2310 })).toMatch(
      /100 % arrive\. Speed errors cancel .* 2320\s?m\/s and 2320\s?m\/s\. The cell of this launch, 175° W/,
    );
  });

  it('has no piece where a neighbour does not arrive, or flies another way', () => {
    const cells = filled();
    cells.arrived[8] = 0;
    cells.time_days[11] = 9;
    expect(zeroLine(cells, cells.missPerSpeed_km_per_m_s).length).toBe(5 - 3);
  });
});

describe('aiming and scrubbing on the map', () => {
  it('by hand: a point on the Moon’s disc is its longitude: 0° left, 90° E down', () => {
    const sheet = { width: 400, height: 400, view: { x_km: 0, y_km: 0, scale_km: 10 } };
    const drawing = { launchMoon: { x: 0, y: 0 }, moon: { radius_km: 1737.4 } } as never;
    const at = (x: number, y: number) => longitudeUnder(sheet, drawing, 200 + x, 200 + y, false);
    expect(at(-100, 0)).toBeCloseTo(0, 9);
    expect(at(0, 100)).toBeCloseTo(90, 9);
    expect(at(0, -100)).toBeCloseTo(-90, 9);
    expect(Math.abs(at(100, 0)!)).toBeCloseTo(180, 9);
    expect(at(0, 190)).toBeNull();
    expect(at(0, 0)).toBeNull();
  });

  it('by hand: keys, and the row nearest to a time', () => {
    const press = (key: string, shiftKey = false) => ({ key, shiftKey, ctrlKey: false, metaKey: false, altKey: false });
    expect(mapMove(press('ArrowRight'), null, 10)).toEqual({ rowIndex: 0 });
    expect(mapMove(press('ArrowLeft'), null, 10)).toEqual({ rowIndex: 9 });
    expect(mapMove(press('End'), 3, 10)).toEqual({ rowIndex: 9 });
    expect(mapMove(press('ArrowUp', true), 3, 10)).toEqual({ pan: [0, 40] });
    expect(mapMove(press('ArrowUp'), 3, 10)).toBeNull();
    expect(mapMove({ ...press('0'), ctrlKey: true }, 3, 10)).toBeNull();
    expect(cellMove(press('ArrowUp'), grid, 8)).toBe(14);
    expect(cellMove(press('ArrowRight', true), grid, 8)).toBe(11);
    expect(cellMove(press('PageDown'), grid, 20)).toBe(2);
    expect([cellMove(press('Home'), grid, 8), cellMove(press('End'), grid, 8)]).toEqual([6, 11]);
    expect(cellMove(press('a'), grid, 8)).toBeNull();
    const times = Float64Array.of(0, 1, 4, 9);
    expect([-1, 0.4, 0.6, 2.6, 7, 20].map((time) => rowAt(times, time))).toEqual([0, 0, 1, 2, 3, 3]);
  });
});

/** A pool over fake engines that answer with the part's number after a turn of the clock. */
function fakePool(workerCount: number) {
  const asked: number[] = [];
  const open = () =>
    new EngineClient(
      () => {
        const { port1, port2 } = new MessageChannel();
        const sensitivity = async (_: unknown, { partIndex }: { partIndex: number }) => {
          asked.push(partIndex);
          await new Promise((go) => setTimeout(go, 3));
          if (partIndex === 13) throw new Error('unlucky');
          return { status: 'done', value: partIndex };
        };
        expose({ handshake: () => ({ ready: true, version: '1', abi: 1 }), sensitivity }, port1);
        port2.start();
        return { endpoint: port2, end: () => (port1.close(), port2.close()), onDeath: () => undefined };
      },
      { version: '1' },
    );
  const pool = new EnginePool(open, workerCount);
  const run = async (parts: readonly number[], signal = new AbortController().signal) => {
    const taken: unknown[] = [];
    const ask = (client: EngineClient, partIndex: number) =>
      client.call('sensitivity', 'sensitivity', {}, { window: 'near', partIndex });
    const complete = await pool.run(parts, ask, (answer) => taken.push((answer as { value: unknown }).value), signal);
    return { complete, taken };
  };
  return { run, asked };
}

describe('the pool', () => {
  const parts = Array.from({ length: 11 }, (_, i) => i);

  it.each([1, 2, 3])(
    'with %i workers asks for each part once, in order, and hands over every answer',
    async (count) => {
      const { run, asked } = fakePool(count);
      const { complete, taken } = await run(parts);
      expect(complete).toBe(true);
      expect(asked.toSorted((a, b) => a - b)).toEqual(parts);
      expect([...taken].sort((a, b) => Number(a) - Number(b))).toEqual(parts);
    },
  );

  it('an abort ends it at once, asks for nothing more and drops what was under way', async () => {
    const { run, asked } = fakePool(2);
    const stop = new AbortController();
    const end = run(parts, stop.signal);
    while (asked.length < 3) await new Promise((go) => setTimeout(go, 1));
    stop.abort();
    const { complete, taken } = await end;
    const [known, held] = [asked.length, taken.length];
    await new Promise((go) => setTimeout(go, 30));
    expect(complete).toBe(false);
    expect(asked.length).toBe(known);
    expect(taken.length).toBe(held);
    expect(known).toBeLessThan(parts.length);
  });

  it('a fault of one part rejects the whole', async () => {
    await expect(fakePool(2).run([12, 13, 14])).rejects.toMatchObject({ reason: 'bug' });
  });
});

describe('the run', () => {
  const near = (values: Partial<LinkedScenario['flight']>): LinkedScenario => {
    const scenario = defaultScenario();
    return { ...scenario, flight: { ...scenario.flight, longitude_deg: 180, speed_m_s: 2310, ...values } };
  };

  function runner() {
    const asks: { scenario: LinkedScenario; parts: readonly number[]; give: () => void; signal: AbortSignal }[] = [];
    const ask: AskParts = (scenario, _window, parts, take, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(false));
        const give = () => {
          for (const index of parts) take({ status: 'done', value: partOf(index) });
          resolve(true);
        };
        asks.push({ scenario, parts, give, signal });
      });
    const run = new SensitivityRun(ask, () => undefined);
    const turn = () => new Promise((go) => setTimeout(go, 0));
    return { asks, run, turn };
  }

  it('asks for the first part, then for the others, then is done', async () => {
    const { asks, run, turn } = runner();
    run.follow(near({}), 'near');
    expect(asks[0]!.parts).toEqual([0]);
    asks[0]!.give();
    await turn();
    expect(asks[1]!.parts).toEqual([1]);
    asks[1]!.give();
    await turn();
    expect(run.state).toBe('done');
    expect([...run.cells!.stride]).toEqual(new Array(24).fill(1));
  });

  it('stays while the launch moves on the map, starts anew when the question or the window changes', async () => {
    const { asks, run, turn } = runner();
    run.follow(near({}), 'near');
    asks[0]!.give();
    await turn();
    run.follow(near({ speed_m_s: 2335, longitude_deg: 160 }), 'near');
    expect(asks.length).toBe(2);
    run.follow(near({ latitude_deg: 5 }), 'near');
    expect(asks[1]!.signal.aborted).toBe(true);
    expect([asks.length, run.cells]).toEqual([3, null]);
    asks[2]!.give();
    await turn();
    run.follow(near({ latitude_deg: 5, longitude_deg: 20 }), 'near');
    expect(asks.length).toBe(5);
    expect(asks[4]!.scenario.flight.longitude_deg).toBe(20);
  });

  it('held it goes on with what is missing; stopped it waits to be told', async () => {
    const { asks, run, turn } = runner();
    run.follow(near({}), 'near');
    asks[0]!.give();
    await turn();
    run.hold();
    await turn();
    run.follow(near({}), 'near');
    expect(asks.at(-1)!.parts).toEqual([1]);
    run.stop();
    await turn();
    expect(run.state).toBe('stopped');
    run.follow(near({}), 'near');
    expect(asks.length).toBe(3);
    run.resume();
    asks.at(-1)!.give();
    await turn();
    expect(run.state).toBe('done');
  });
});
