/** What `driver` and `satellite` print: real runs against figures of the design and of published sources. */
import { describe, expect, it } from 'vitest';
import { moonline, moonlineJson } from './process.ts';

const near = (value: number, wanted: number, relative: number) =>
  expect(Math.abs(value / wanted - 1), `${value} against ${wanted}`).toBeLessThanOrEqual(relative);

describe('published: driver', () => {
  it('prints the mass of its parts together in tonnes, as the JSON has it in kilograms', async () => {
    const { out } = await moonline(['driver']);
    const { mass_kg } = await moonlineJson<{ mass_kg: number }>(['driver']);
    // '35.4 kt': the unit is shown with a prefix.
    const [, number, prefix] = /^ *Together\s+([\d.]+)\s(k?)t$/m.exec(out)!;
    near(Number(number) * (prefix === 'k' ? 1e6 : 1e3), mass_kg, 1e-3);
  });

  it('gives the figures of the design for one megaton a year, without the run unless asked', async () => {
    const driver = await moonlineJson<Record<string, number> & { checks: { id: string; ok: boolean | null }[] }>([
      'driver',
    ]);
    near(driver['length_m']!, 2800, 0.002);
    near(driver['peak_power_W']!, 2.3e9, 0.002);
    near(driver['targetInterval_s']!, 31.56, 1e-4);
    near(driver['holdDown_kN_t']!, -1.53, 0.002);
    expect(Object.fromEntries(driver.checks.map((row) => [row.id, row.ok]))).toEqual({
      gLimit: true,
      holdDown: true,
      length: true,
      straightness: true,
      clearance: true,
      magneticPressure: true,
      terrain: null,
      headway: true,
      coilLife: null,
      recharge: null,
      thermal: true,
    });
    expect(driver).not.toHaveProperty('run');
    expect(driver).not.toHaveProperty('muzzleIndex');
    type Run = { run: Record<string, number[]>; muzzleIndex: number };
    const { run, muzzleIndex } = await moonlineJson<Run>(['driver', '--run', '--set', 'driver.bucketMass_kg=100']);
    const rows = run['time_s']!.length;
    expect(muzzleIndex).toBeGreaterThan(100);
    expect(rows).toBeGreaterThan(muzzleIndex + 50);
    for (const column of Object.values(run)) expect(column).toHaveLength(rows);
    expect([run['speed_m_s']![muzzleIndex], run['speed_m_s']!.at(-1)]).toEqual([2341.66, 0]);
    expect([run['mass_kg']![muzzleIndex], run['mass_kg']!.at(-1)]).toEqual([1100, 100]);
  });

  it('prints how the bucket brakes: v²/2l and 2l/v on its kilometre', async () => {
    const slow = ['driver', '--set', 'flight.speed_m_s=1000', '--set'] as const;
    const { out } = await moonline([...slow, 'driver.bucketMass_kg=1']);
    expect(out).toMatch(/Braking track of the bucket\s+1\skm\n/);
    expect(out).toMatch(/Deceleration of the bucket\s+500\sm\/s²\n/);
    expect(out).toMatch(/Braking of the bucket\s+2\ss\n/);
    // Without a bucket nothing brakes; on a straight track gravity has its own row.
    const straight = (await moonline([...slow, 'driver.track=straight'])).out;
    expect(straight).not.toMatch(/of the bucket|of the brake/);
    expect(straight).toMatch(/From gravity\s+\d/);
    expect(out).not.toContain('From gravity');
  });

  it('has a source and a confidence for every coefficient', async () => {
    type Row = { value: number; unit: string; source: string; confidence: string };
    for (const command of ['driver', 'satellite']) {
      const { coefficients } = await moonlineJson<{ coefficients: Row[] }>([command]);
      expect(coefficients.length).toBeGreaterThan(10);
      for (const row of coefficients) {
        expect(row.value).toBeGreaterThan(0);
        expect(typeof row.unit).toBe('string');
        expect(row.source.length).toBeGreaterThan(5);
        expect(row.confidence).toMatch(/^(measured|published|claimed|assumption)$/);
      }
    }
  });

  it('draws 125.5 MW for SP-428', async () => {
    const driver = await moonlineJson<Record<string, number>>(['driver', 'sp-428-revisited']);
    near(driver['average_power_W']!, 125.48e6, 1e-3);
    near(driver['length_m']!, 288, 1e-3);
  });
});

describe('published: satellite', () => {
  interface Unit {
    mass_kg: number;
    setMass_kg: number;
    power_kW: number;
    specificPower_kW_t: number;
    verdict: 'reached' | 'inReach' | 'outOfReach';
    budget: { mass_kg: number }[];
    heat: { in_W: number; out_W: number };
  }

  it('10 kg per kW from 350 W/kg, 3 kg/kW thermal, 2.5 kg/kW compute; as set it does not reach the goal', async () => {
    const set = ['array_W_kg=350', 'compute_kg_kW=2.5', 'oversizeFactor=1'].flatMap((s) => ['--set', `satellite.${s}`]);
    const unit = await moonlineJson<Unit>(['satellite', ...set]);
    near(unit.mass_kg / unit.power_kW, 10, 0.01);
    near(unit.heat.out_W, unit.heat.in_W, 1e-9);
    near(
      unit.budget.reduce((sum, row) => sum + row.mass_kg, 0),
      unit.mass_kg,
      1e-9,
    );
    expect(await moonlineJson<Unit>(['satellite'])).toMatchObject({ verdict: 'inReach' });
  });

  it('by hand: auto is what the budget gives, in the other modules too', async () => {
    const linked = ['--set', 'satellite.mass_kg=auto'];
    const unit = await moonlineJson<Unit>(['satellite', ...linked]);
    expect(unit.setMass_kg).toBe(unit.mass_kg);
    const driver = await moonlineJson<{ movingMass_kg: number }>(['driver', ...linked]);
    expect(driver.movingMass_kg).toBe(unit.mass_kg);
  });
});
