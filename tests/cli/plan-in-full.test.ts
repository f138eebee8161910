/** The commands of the plan in full: confirmed levers, why-not, fronts, three futures. */
import { describe, expect, it } from 'vitest';
import { moonline, moonlineJson } from './process.ts';

describe('plan in full', () => {
  it('published: the levers that lead, confirmed; waterfall, money and ladder stand in the JSON', async () => {
    const plan = await moonlineJson<{
      bottlenecks: { lever: string; elasticity: number; confirmed?: [number, number] }[];
      waterfall: { binding: string };
      kardashev: { kardashevIndex: number };
      cash: { year: number[] };
    }>(['plan']);
    const [cargo, site, budget, industry] = plan.bottlenecks;
    expect([cargo, site, budget, industry].map((row) => row!.lever)).toEqual(['cargo', 'site', 'budget', 'industry']);
    expect(cargo!.confirmed![0]).toBeCloseTo(0.857, 3);
    expect(site!.confirmed![0]).toBeCloseTo(0.764, 3);
    expect(budget!.confirmed![0]).toBeCloseTo(0.237, 3);
    expect(industry!.elasticity).toBeCloseTo(0.17, 2);
    expect(industry!.confirmed).toBeUndefined();
    expect(plan.waterfall.binding).toBe('site');
    expect(plan.kardashev.kardashevIndex).toBeCloseTo((Math.log10(968.25e9) - 6) / 10, 4);
    expect(plan.cash.year).toHaveLength(15);
  });

  it('an infeasible target ends with status 1 and names what would have to give', async () => {
    const { status, out } = await moonline([
      'plan',
      '--json',
      '--objective',
      'cost',
      '--set',
      'plan.targetRate_units_yr=6000000',
    ]);
    expect(status).toBe(1);
    const { whyNot } = JSON.parse(out) as { whyNot: { relief: { rule: string; unit: string }[]; together: string[] } };
    expect(whyNot.relief[0]).toMatchObject({ rule: 'budget', unit: 'MUSD' });
    expect(whyNot.together).toContain('budget');
  });

  it('prints each figure in its unit, and the year of the target as a year with two decimals', async () => {
    const { out } = await moonline(['plan', '--objective', 'time', '--set', 'plan.periodsPerYear=2']);
    const { figures } = await moonlineJson<{ figures: { targetYear: number; energy_GW_yr: number } }>([
      ...['plan', '--objective', 'time', '--set', 'plan.periodsPerYear=2'],
    ]);
    expect(out).toMatch(new RegExp(`^ *Target rate reached +${figures.targetYear.toFixed(2)}$`, 'm'));
    const [, energy] = /^ *Energy delivered +([\d.]+)\sGW·yr$/m.exec(out)!;
    expect(Number(energy) / figures.energy_GW_yr).toBeCloseTo(1, 4);
  });

  it('pareto and robust print their tables', async () => {
    const fronts = await moonlineJson<{ fronts: { endYear: number; cost_MUSD: number[] }[] }>([
      'pareto',
      '--points',
      '3',
    ]);
    expect(fronts.fronts.map((front) => front.endYear)).toEqual([2036, 2039, 2042, 2045]);
    expect(fronts.fronts.every((front) => front.cost_MUSD.length === 3)).toBe(true);
    expect((await moonline(['pareto', '--points', '2'])).out).toMatch(/least cost/);
    expect((await moonline(['robust', '--commit_yr', '2'])).out).toMatch(/P10 .*GW/);
    const wrong = await moonline(['pareto', '--points', '1']);
    expect(wrong.status).toBe(2);
  });
});
