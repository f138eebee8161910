/** Reference files as hostile input: `verify` answers, and never throws. The cases themselves: tests/cli, tests/driver. */
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine, VerifiedCase } from '../../src/engine/engine-api.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { text } from '../../src/text/text.ts';
import { loadKernel } from '../../src/kernel/kernel.ts';

let engine: Engine;
beforeAll(async () => {
  engine = createEngine(await loadKernel(await readFile('dist/kernel/release.wasm')));
});

async function casesOf(reference: unknown): Promise<readonly VerifiedCase[]> {
  const answer = await engine.verify(reference);
  if (answer.status !== 'done') throw new Error(answer.status);
  return answer.value.cases;
}

const FILES = ['launches', 'periodic-orbits', 'propagation', 'driver-designs'];

/** Every path to a number of a case, but not into its `expect`, which has its own test. */
function numberPaths(node: unknown, path: string[] = []): string[][] {
  if (typeof node === 'number') return [path];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => numberPaths(child, [...path, key]));
}

function replaced(node: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(node) as Record<string, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1)!] = value;
  return copy;
}

describe('published: plans', () => {
  it('are ok as they were published, and not with a figure a thousandth off, which is named', async () => {
    const file = JSON.parse(readFileSync('tests/reference/plans.json', 'utf8')) as {
      readonly cases: readonly { readonly elasticities: unknown; readonly expect: Readonly<Record<string, number>> }[];
    };
    const { elasticities: _elasticities, expect: published, ...one } = file.cases[0]!;
    const first = { ...one, expect: { energy_GW_yr: published['energy_GW_yr']! } };
    const off = { ...first, expect: { energy_GW_yr: 1.001 * first.expect.energy_GW_yr } };
    const [right, wrong] = await casesOf({ ...file, cases: [first, off] });
    expect(right).toMatchObject({ ok: true });
    expect(right).not.toHaveProperty('reason');
    expect(wrong!.ok).toBe(false);
    expect(wrong!.error).toBeCloseTo(1 - 1 / 1.001, 6);
    expect(text(wrong!.reason!)).toContain('energy_GW_yr');
  });
});

describe('published: states among point masses', () => {
  it.each([[['Moon', 'Sun']], [['Earth']], [['Earth', 'Moon', 'Mars']], ['Earth and Moon']])(
    'are refused among the bodies %j: Earth and Moon must be, the Sun may be, no other',
    async (bodies) => {
      const file = JSON.parse(readFileSync('tests/reference/ephemeris.json', 'utf8')) as {
        cases: { bodies?: unknown }[];
      };
      const published = file.cases.find((one) => Array.isArray(one.bodies))!;
      const [right, wrong] = await casesOf({ ...file, cases: [published, { ...published, bodies }] });
      expect(right).toMatchObject({ ok: true });
      expect(wrong).toMatchObject({ ok: false, reason: { id: 'engine.verify.bodies' } });
    },
  );

  it('are the same at one instant on two clocks, TT = TAI + 32.184 s, and others at one reading of two clocks', async () => {
    const file = JSON.parse(readFileSync('tests/reference/ephemeris.json', 'utf8')) as {
      cases: { bodies?: unknown; epoch: string }[];
    };
    const published = file.cases.find((one) => Array.isArray(one.bodies) && one.epoch.endsWith(' 00:00:00 TAI'))!;
    const at = (clock: string) => ({ ...published, epoch: published.epoch.replace('00:00:00 TAI', clock) });
    const found = await casesOf({ ...file, cases: [published, at('00:00:32.184 TT'), at('00:00:00 TT')] });
    const [tai, tt, later] = found.map(({ computed }) => (computed as { state_km_km_s: number[] }).state_km_km_s);
    const apart_km = (one: number[], other: number[]) => Math.hypot(...[0, 1, 2].map((k) => one[k]! - other[k]!));
    expect(apart_km(tai!, tt!)).toBeLessThan(1e-6);
    expect(apart_km(tai!, later!)).toBeGreaterThan(1e-4);
  });
});

describe('by hand: what is no reference file', () => {
  it.each([
    null,
    undefined,
    1,
    'x',
    [],
    {},
    { cases: {} },
    { cases: null },
    { cases: [] },
    Object.create({ cases: [{}] }),
  ])('answers %j as invalid', async (reference) => {
    const answer = await engine.verify(reference);
    expect(answer.status).toBe('invalid');
    if (answer.status === 'invalid') expect(text(answer.problems[0]!.message)).toMatch(/cases/);
  });
});

describe('by hand: malformed cases', () => {
  it('are answered one by one, in order, and the rest still runs', async () => {
    const good = {
      kind: 'sling',
      name: 'good',
      speed_m_s: 100,
      arm_m: 10,
      expect: { acceleration_g: 101.97 },
      tolerance: { relative: 1e-4 },
    };
    const cases = await casesOf({ cases: [null, 7, [], {}, { kind: 'warp' }, { kind: 'constructor' }, good] });
    expect(cases.map((c) => c.ok)).toEqual([false, false, false, false, false, false, true]);
    expect(cases[0]).toMatchObject({ name: '#1', reason: { id: 'engine.verify.noCase' } });
    expect(text(cases[4]!.reason!)).toContain('got "warp"');
    for (const c of cases.slice(0, 6)) expect([c.error, c.tolerance, c.computed]).toEqual([null, null, {}]);
  });

  it('take what the file states once, unless they state their own', async () => {
    const shared = { kind: 'sling', expect: { acceleration_g: 101.97 }, tolerance: { relative: 1e-4 }, speed_m_s: 100 };
    const cases = await casesOf({
      ...shared,
      cases: [
        { kind: 'sling', arm_m: 10 },
        { kind: 'sling', arm_m: 10, speed_m_s: 50 },
      ],
    });
    expect(cases.map((c) => c.ok)).toEqual([true, false]);
  });

  it('of achromatic sites are refused for a figure that no site has', async () => {
    const file = JSON.parse(readFileSync('tests/reference/achromatic-sites.json', 'utf8')) as { cases: object[] };
    const [verified] = await casesOf({ cases: [replaced(file.cases[0], ['expect', 'speed_km_s'], 2.3)] });
    expect(verified!.ok).toBe(false);
    expect(text(verified!.reason!)).toContain('expect.speed_km_s is no figure');
  });

  it('are refused for a tolerance that is not above 0, which could hide another one', async () => {
    const { cases: all, ...header } = JSON.parse(readFileSync('tests/reference/periodic-orbits.json', 'utf8')) as {
      cases: { kind: string }[];
    };
    const periodic = all.find((c) => c.kind === 'periodic');
    const [verified] = await casesOf({ ...header, cases: [replaced(periodic, ['tolerance', 'jacobi'], -1)] });
    expect(verified!.ok).toBe(false);
    expect(text(verified!.reason!)).toBe('a tolerance must be above 0, got -1');
  });

  it('with any number missing or no number are refused or fail, and never pass or throw', async () => {
    let tried = 0;
    const unread = new Set<string>();
    for (const name of FILES) {
      const file = JSON.parse(readFileSync(`tests/reference/${name}.json`, 'utf8')) as Record<string, unknown> & {
        cases: { kind: string }[];
      };
      const { cases: all, ...header } = file;
      const firsts = all.filter((c, i) => all.findIndex((d) => d.kind === c.kind) === i);
      for (const c of firsts)
        for (const path of numberPaths(c))
          for (const value of [NaN, null, 'many', Infinity]) {
            const [verified] = await casesOf({ ...header, cases: [replaced(c, path, value)] });
            if (verified!.ok) unread.add(`${c.kind} ${path.join('.').replace(/\.\d+/g, '')}`);
            tried++;
          }
    }
    // The file states no bar for velocities, and the first design no figure that needs its bucket.
    expect([...unread]).toEqual(['launch expect.samples.velocity_km_s', 'driver bucket_kg']);
    expect(tried).toBeGreaterThan(200);
  });

  it('property: any JSON at all is answered', async () => {
    const kinds = fc.constantFrom('periodic', 'propagate', 'lagrange', 'launch', 'driver', 'sling', 'plan', 'x');
    const parts = fc.record(
      {
        kind: kinds,
        name: fc.string(),
        expect: fc.jsonValue(),
        state: fc.jsonValue(),
        tolerance: fc.jsonValue(),
        scenario: fc.jsonValue(),
        site: fc.jsonValue(),
      },
      { requiredKeys: ['kind'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(parts, fc.jsonValue()), { minLength: 1, maxLength: 4 }), async (cases) => {
        const verified = await casesOf({ cases });
        expect(verified.map((c) => c.ok)).toEqual(cases.map(() => false));
      }),
      { numRuns: 150 },
    );
  });
});
