/** What the commands print: real runs against figures of the design and of published sources. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/scenario/fields.ts';
import { moonline, moonlineJson, scratchFolder } from './process.ts';

interface Case {
  file: string;
  name: string;
  kind: string;
  ok: boolean;
  error: number | null;
  tolerance: number | null;
  computed: Record<string, unknown>;
  reason?: string;
}

interface Plan {
  status: string;
  objective: string;
  value: number;
  unit: string;
  rows: number;
  columns: number;
  bottlenecks: { lever: string; elasticity: number; sentence: string }[];
  series: Record<string, { label: string; unit: string; values: number[] }>;
  endYear: number[];
  proof: { gapRatio: number; residualRatio: number };
  sentence?: string;
  best?: number;
}

interface Flight {
  status: string;
  model: string;
  constants: Record<string, number>;
  launch: Record<string, unknown>;
  arrival: { time_days: number; miss_km: number; speed_m_s: number } | null;
  jacobi: { start: number; end: number };
  samples: { time_days: number; position_km: number[]; velocity_km_s: number[] }[];
  path?: Record<string, number[]>;
}

const folder = scratchFolder();
const reference = (name: string) => `tests/reference/${name}.json`;
const near = (value: number, wanted: number, relative: number) =>
  expect(Math.abs(value / wanted - 1), `${value} against ${wanted}`).toBeLessThanOrEqual(relative);

describe('published: verify', () => {
  it('holds every case of the kinds it understands, in one run', async () => {
    const files = ['launches', 'periodic-orbits', 'propagation', 'driver-designs', 'plans', 'ephemeris'].map(reference);
    const { status, out, problems } = await moonline(['verify', ...files, '--json']);
    const { cases } = JSON.parse(out) as { cases: Case[] };
    expect(cases).toHaveLength(24 + 8 + 3 + 5 + 3 + 6);
    for (const c of cases) {
      expect(c, `${c.file} ${c.name}: ${c.reason ?? ''}`).toMatchObject({ ok: true });
      if (c.error !== null && c.tolerance !== null) expect(c.error).toBeLessThanOrEqual(c.tolerance);
    }
    expect([status, problems]).toEqual([0, '']);
  });

  it('gives `computed` the keys of `expect`', async () => {
    const file = reference('driver-designs');
    const { cases } = await moonlineJson<{ cases: Case[] }>(['verify', file]);
    const wanted = (JSON.parse(readFileSync(file, 'utf8')) as { cases: { expect: object }[] }).cases;
    expect(cases.map((c) => Object.keys(c.computed))).toEqual(wanted.map((c) => Object.keys(c.expect)));
  });

  it('ends with status 1 where one case of several does not hold', async () => {
    const { cases } = JSON.parse(readFileSync(reference('driver-designs'), 'utf8')) as {
      cases: { expect: Record<string, number> }[];
    };
    const [first] = Object.keys(cases[1]!.expect);
    cases[1]!.expect[first!]! *= 1.5;
    const file = join(folder, 'one-off.json');
    writeFileSync(file, JSON.stringify({ cases }));
    const { status, out } = await moonline(['verify', file]);
    expect(status).toBe(1);
    expect(out).toContain('4 of 5 cases hold');
  });

  it('answers a kind it does not know with a reason and status 1', async () => {
    const file = join(folder, 'unknown.json');
    writeFileSync(file, JSON.stringify({ cases: [{ name: 'a', kind: 'horoscope', expect: {} }] }));
    const { status, out } = await moonline(['verify', file, '--json']);
    expect(status).toBe(1);
    const { cases } = JSON.parse(out) as { cases: Case[] };
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({ ok: false, reason: expect.stringContaining('got "horoscope"') as string });
  });

  it('prints a table for people', async () => {
    const { out, status } = await moonline(['verify', reference('driver-designs')]);
    expect(status).toBe(0);
    expect(out.match(/^✓ {2}driver/gm)).toHaveLength(4);
    expect(out).toContain('5 of 5 cases hold');
  });
});

describe('published: fly', () => {
  it('reaches EML2 from 33.0972° E as Heppenheimer’s site must: 1.841 days, 266.6 m/s, a small miss', async () => {
    const flight = await moonlineJson<Flight>(['fly']);
    expect(flight).toMatchObject({ status: 'arrived', model: 'CR3BP', samples: [] });
    expect(flight.arrival!.time_days).toBeCloseTo(1.84115, 3);
    expect(flight.arrival!.speed_m_s).toBeCloseTo(266.61, 0);
    expect(Math.abs(flight.arrival!.miss_km)).toBeLessThan(1);
    expect(Math.abs(flight.jacobi.end - flight.jacobi.start)).toBeLessThan(1e-11);
    expect(flight.path).toBeUndefined();
    expect(flight.constants).toMatchObject({ distance_km: 384400, gmMoon_km3_s2: 4902.800118 });
  });

  it('gives the states of launch 01 at its times, within the file’s tolerance', async () => {
    const file = JSON.parse(readFileSync(reference('launches'), 'utf8')) as {
      cases: { site: Record<string, number>; expect: { samples: (Flight['samples'][0] & { condition: number })[] } }[];
    };
    const { site, expect: truth } = file.cases[0]!;
    const sets = Object.entries(site).flatMap(([key, value]) => ['--set', `flight.${key}=${value}`]);
    const at = truth.samples.map((sample) => sample.time_days).join(',');
    const { samples } = await moonlineJson<Flight>(['fly', ...sets, '--at', at]);
    expect(samples.map((sample) => sample.time_days)).toEqual(truth.samples.map((sample) => sample.time_days));
    truth.samples.forEach((sample, row) => {
      const apart_km = Math.hypot(...sample.position_km.map((x, i) => x - samples[row]!.position_km[i]!));
      expect(apart_km).toBeLessThanOrEqual(Math.max(1e-6, 384400e-13 * sample.condition));
    });
  });

  it('prints the path as equal columns when asked, and how far straight lines between them lie off it', async () => {
    const { path } = await moonlineJson<Flight>(['fly', '--path']);
    const { error_km, ...columns } = path!;
    expect(error_km).toBeGreaterThan(0);
    expect(error_km).toBeLessThan(1);
    const lengths = new Set(Object.values(columns).map((column) => column.length));
    expect(lengths.size).toBe(1);
    expect([...lengths][0]).toBeGreaterThan(50);
  });

  it('ends with status 1, a sentence and no arrival when the payload falls back or never arrives', async () => {
    for (const [sets, outcome] of [
      [['flight.speed_m_s=2300'], 'impactMoon'],
      [['flight.speed_m_s=1000'], 'impactMoon'],
      [['flight.limit_days=1'], 'timeOut'],
    ] as const) {
      const args = ['fly', ...sets.flatMap((set) => ['--set', set])];
      const { status, out, problems } = await moonline([...args, '--json']);
      expect(status).toBe(1);
      expect(problems.trim().length).toBeGreaterThan(10);
      expect(JSON.parse(out)).toMatchObject({ status: outcome, arrival: null });
      const told = await moonline(args);
      expect([told.status, told.problems]).toEqual([1, '']);
      expect(told.out).not.toContain('Arrival speed');
    }
  });
});

describe('independent implementation with HiGHS: plan', () => {
  it.each([
    ['energy', 2404.4446863288454],
    ['rate', 5176473.6329150135],
    ['cost', 1515371.4758177248],
    ['time', 8.5],
  ])('finds the optimum for %s', async (objective, wanted) => {
    const plan = await moonlineJson<Plan>(['plan', '--objective', objective]);
    expect(plan).toMatchObject({ status: 'done', objective });
    near(plan.value, wanted, 1e-6);
    expect(plan.proof.residualRatio).toBeLessThan(1e-6);
    for (const series of Object.values(plan.series)) expect(series.values).toHaveLength(plan.endYear.length);
  });

  it('names size and levers, the strongest first', async () => {
    const plan = await moonlineJson<Plan>(['plan']);
    expect([plan.rows, plan.columns]).toEqual([1380, 1680]);
    const sizes = plan.bottlenecks.map((row) => row.elasticity);
    // Levers that are worth the same to the last digits stand along the chain.
    for (const [i, size] of sizes.entries()) if (i > 0) expect(size).toBeLessThanOrEqual(sizes[i - 1]! + 1e-9);
    expect(plan.bottlenecks[0]).toMatchObject({ lever: 'cargo' });
  });

  it('writes a program that HiGHS solves to the same optimum', async () => {
    const [lp, mps] = [join(folder, 'plan.lp'), join(folder, 'plan.mps')];
    const plan = await moonlineJson<Plan>(['plan', '--write-lp', lp, '--write-mps', mps]);
    const text = readFileSync(mps, 'utf8');
    expect([/^NAME /m.test(text), /\nENDATA\s*$/.test(text)]).toEqual([true, true]);
    const highs = await highsLoader();
    const solved = highs.solve(readFileSync(lp, 'utf8'));
    expect(solved.Status).toBe('Optimal');
    near(Math.abs(solved.ObjectiveValue), 2404.4446863288454, 1e-6);
    near(plan.value, 2404.4446863288454, 1e-6);
  });

  it('answers what cannot be reached with status 1 and the best there is', async () => {
    for (const [objective, outcome] of [
      ['cost', 'infeasible'],
      ['time', 'notReachable'],
    ]) {
      const args = ['plan', '--set', 'plan.targetRate_units_yr=1e9', '--objective', objective!, '--json'];
      const { status, out, problems } = await moonline(args);
      expect(status).toBe(1);
      const plan = JSON.parse(out) as Plan;
      expect(plan).toMatchObject({ status: outcome, objective });
      expect(plan.value).toBeUndefined();
      expect(problems).toContain('cannot be reached');
      if (outcome === 'notReachable') near(plan.best!, 5176473.63, 1e-6);
    }
  });
});

describe('by hand: lists and help', () => {
  it('presets, in order', async () => {
    const presets = await moonlineJson<{ id: string; name: string; story: string }[]>(['presets']);
    expect(presets.map((row) => row.id)).toEqual([
      'one-megaton-a-year',
      'gigabay',
      'thirty-factories',
      '145-licensed-flights',
      'moon-seed',
      'sp-428-revisited',
      'ai1-as-announced',
      'without-the-moon',
    ]);
    for (const row of presets) expect(Object.keys(row)).toEqual(['id', 'name', 'story']);
  });

  it('fields: one row each, with their unit', async () => {
    const { out } = await moonline(['fields']);
    expect(out.trim().split('\n')).toHaveLength(FIELDS.length + 2);
    const rows = await moonlineJson<{ path: string; unit: string }[]>(['fields']);
    expect(rows.find((row) => row.path === 'flight.speed_m_s')).toMatchObject({ unit: 'm_s' });
  });

  it('schema: a JSON document with and without --json', async () => {
    expect(JSON.parse((await moonline(['schema'])).out)).toEqual(await moonlineJson(['schema']));
  });

  it('version and help, general and of each command', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await moonline(['--version'])).out.trim()).toBe(version);
    const general = await moonline(['help']);
    expect(general.status).toBe(0);
    for (const name of ['presets', 'check', 'driver', 'fly', 'plan', 'verify', 'fields', 'schema']) {
      expect(general.out).toMatch(new RegExp(`^ +${name} `, 'm'));
      expect((await moonline([name, '--help'])).out).toContain(`moonline ${name}`);
    }
    const none = await moonline([]);
    expect([none.status, none.out]).toEqual([2, '']);
    expect(none.problems).toContain('Commands');
  });
});
