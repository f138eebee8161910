/** The engine's answers: bad input is answered with every problem, outcomes are values, nothing that is not a number passes. */
import { beforeAll, describe, expect, test } from 'vitest';
import { byCommand } from '../../src/engine/commands.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/engine-api.ts';
import { defaultScenario } from '../../src/scenario/scenario.ts';
import { PRESETS } from '../../src/scenario/presets.ts';
import { text } from '../../src/text/text.ts';
import { kernelBuild } from '../kernel/loaded.ts';

let engine: Engine;
beforeAll(async () => {
  engine = createEngine(await kernelBuild('release'));
});

/** Paths of every number in an answer that is not finite. */
function notFinite(node: unknown, path = ''): string[] {
  if (typeof node === 'number') return Number.isFinite(node) ? [] : [path];
  if (node instanceof Float64Array) return node.every(Number.isFinite) ? [] : [path];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => notFinite(child, `${path}.${key}`));
}

describe('bad input', () => {
  const bad = {
    ...defaultScenario(),
    flight: { ...defaultScenario().flight, speed_m_s: NaN, latitude_deg: 91 },
    extra: 1,
  };

  test('every call refuses it with the fields named, the range and the value', async () => {
    for (const answer of [
      await engine.driver(bad),
      await engine.flight(bad),
      await engine.plan(bad),
      await engine.planModel(bad, 'lp'),
      await engine.sensitivity(bad, { window: 'near', partIndex: 0 }),
      await engine.oem(bad),
    ]) {
      expect(answer.status).toBe('invalid');
      const problems = answer.status === 'invalid' ? answer.problems : [];
      expect(problems.map((p) => p.path).sort()).toEqual(['extra', 'flight.latitude_deg', 'flight.speed_m_s']);
      const said = (path: string) => text(problems.find((p) => p.path === path)!.message);
      expect(said('flight.latitude_deg')).toMatch(/from −90 to 90.*got 91/);
      expect(said('flight.speed_m_s')).toMatch(/got NaN/);
    }
  });

  test.each([[[NaN]], [[-1]], [[2, 1]], [[400]], ['soon'], [[1, '2']]])('times %j are refused', async (at_days) => {
    const answer = await engine.flight(defaultScenario(), { at_days: at_days as number[] });
    expect(answer.status).toBe('invalid');
  });

  test.each([null, undefined, 3, 'x', []])('%j is no scenario', async (input) => {
    expect((await engine.driver(input)).status).toBe('invalid');
  });
});

test.each([[{ periodsPerYear: 0 }], [{ periodsPerYear: 2.5 }], [{ timeLimit_s: NaN }], [{ objective: 'joy' }]])(
  'plan options %j are refused by name',
  async (options) => {
    const answer = await engine.plan(defaultScenario(), options as never);
    expect(answer).toMatchObject({ status: 'invalid', problems: [{ path: Object.keys(options)[0] }] });
  },
);

test.each(PRESETS.map((p) => [p.id, p.scenario] as const))(
  'preset %s: driver, flight and sensitivity are done, all numbers finite',
  async (_, scenario) => {
    const map = await engine.sensitivity(scenario, { window: 'globe', partIndex: 0 });
    for (const answer of [await engine.driver(scenario), await engine.flight(scenario), map]) {
      expect(answer.status).toBe('done');
      expect(notFinite(answer)).toEqual([]);
    }
  },
);

test('calls leave the scenario as it was', async () => {
  const scenario = defaultScenario();
  const before = JSON.stringify(scenario);
  await engine.flight(scenario);
  await engine.driver(scenario);
  expect(JSON.stringify(scenario)).toBe(before);
});

test.each([1, 2, 4])(
  'a plan of %i periods a year has a row of the waterfall for each of its years, at their ends',
  async (periodsPerYear) => {
    const scenario = defaultScenario();
    const answer = await engine.plan(scenario, { periodsPerYear });
    if (answer.status !== 'done') throw new Error(answer.status);
    const { startYear, horizon_yr } = scenario.plan;
    expect([...answer.value.waterfall.year]).toEqual(Array.from({ length: horizon_yr }, (_, y) => startYear + y + 1));
  },
);

test('a plan that works says its place on the ladder of Kardashev; one without any power has none', async () => {
  const some = await engine.plan(defaultScenario(), { periodsPerYear: 1 });
  if (some.status !== 'done') throw new Error(some.status);
  // Sagan: K = (lg P/W − 6) / 10.
  const { kardashevIndex, power_W, message } = some.value.kardashev;
  expect(kardashevIndex).toBeCloseTo((Math.log10(power_W) - 6) / 10, 12);
  expect(text(message)).toContain(kardashevIndex!.toFixed(2));
  const none = { ...defaultScenario(), finance: { ...defaultScenario().finance, budget_MUSD_yr: 0 } };
  const idle = await engine.plan(none, { periodsPerYear: 1 });
  if (idle.status !== 'done') throw new Error(idle.status);
  expect(idle.value.kardashev).toMatchObject({ kardashevIndex: null, message: { id: 'finance.kardashev.nothing' } });
});

test('sites take each of their options alone, and refuse one out of its range by name', async () => {
  for (const [key, bad] of [
    ['latitude_deg', 91],
    ['azimuth_deg', 361],
    ['elevation_deg', 91],
  ] as const) {
    const answer = await engine.sites(defaultScenario(), { [key]: bad });
    expect(answer).toMatchObject({ status: 'invalid', problems: [{ path: key }] });
    expect(answer.status === 'invalid' && answer.problems.length).toBe(1);
  }
});

test('aim is called as its command: what is turned is an option, and the speed alone is turned without it', async () => {
  const moonline = byCommand(engine);
  const scenario = defaultScenario();
  const [plain, speed] = [await moonline.aim(scenario), await moonline.aim(scenario, { turn: 'speed' })];
  expect(plain).toEqual(speed);
  expect(plain.status === 'done' && plain.value.branches.length).toBeGreaterThan(0);
  const refused = await moonline.aim(scenario, { turn: 'horoscope' as never });
  expect(refused).toMatchObject({ status: 'invalid', problems: [{ path: 'turn' }] });
});
