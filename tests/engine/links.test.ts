/** Links: 'auto' resolved before any module sees a scenario, in the order of the chain. By hand. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/engine/answer.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { resolvedScenario } from '../../src/engine/links.ts';
import {
  checkScenario,
  linkedPaths,
  plainScenario,
  withValue,
  type LinkedScenario,
  type Problem,
} from '../../src/scenario/scenario.ts';
import { PRESETS } from '../../src/scenario/presets.ts';
import { isMessage, text } from '../../src/text/text.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { kernelBuild } from '../kernel/loaded.ts';

const kernel = await kernelBuild('release');
const engine = createEngine(kernel);

function linked(...paths: string[]): LinkedScenario {
  return paths.reduce<LinkedScenario>((scenario, path) => {
    const check = withValue(scenario, path, 'auto');
    if (!check.ok) throw new Error(text(check.problems[0]!.message));
    return check.scenario;
  }, PRESETS[0]!.scenario);
}

function done<T>(answer: { status: string; value?: T }): T {
  expect(answer.status).toBe('done');
  return answer.value!;
}

function problemsOf(answer: Answer<unknown>): readonly Problem[] {
  if (answer.status !== 'invalid') throw new Error(`the answer is ${answer.status}`);
  expect(answer.problems.every(({ message }) => isMessage(message))).toBe(true);
  return answer.problems;
}

describe('by hand: links', () => {
  it('leave a scenario without links as it is', async () => {
    const scenario = PRESETS[0]!.scenario;
    expect(linkedPaths(scenario)).toEqual([]);
    expect(await resolvedScenario(kernel, scenario)).toEqual({ ok: true, scenario });
  });

  it('take the driver’s mass from the mass model, into the plan', async () => {
    const scenario = linked('driver.mass_t');
    const driver = done(await engine.driver(scenario));
    const resolved = await resolvedScenario(kernel, scenario);
    expect(resolved.ok && resolved.scenario.driver.mass_t).toBeCloseTo(driver.mass_kg / 1e3, 9);
    const heavier = await engine.planModel(scenario, 'lp');
    const own = await engine.planModel(PRESETS[0]!.scenario, 'lp');
    expect(done<string>(heavier)).not.toBe(done<string>(own));
  });

  it('take the efficiency from the ladder less the drag: 0.7 · 0.9 · 0.8', async () => {
    const { efficiency, ladder } = done(await engine.driver(linked('driver.efficiency')));
    expect(efficiency).toBeLessThan(0.504);
    expect(efficiency / 0.504).toBeCloseTo(1, 4);
    expect(ladder.motorFraction).toBeCloseTo(0.7, 9);
  });

  it('take the unit’s mass from its budget, as payload and in the flight’s plan', async () => {
    const scenario = linked('satellite.mass_kg');
    const unit = done(await engine.satellite(scenario));
    expect(done(await engine.driver(scenario)).movingMass_kg).toBe(unit.mass_kg);
    const power = linked('satellite.power_kW');
    expect(done(await engine.satellite(power)).mass_kg).toBeCloseTo(1000, 5);
  });

  it('carry the errors at the muzzle to the arrival', async () => {
    const scenario = linked('flight.errors.speed_m_s', 'flight.errors.azimuth_deg', 'flight.errors.elevation_deg');
    const { muzzleErrors } = done(await engine.driver(scenario));
    const { flight } = PRESETS[0]!.scenario;
    const deviation = async (input: unknown) =>
      done(await engine.disperse(input, { samples: 100, seed: 1 })).linear.standardDeviation;
    const alone = async (errors: Record<string, number>) => {
      const none = { speed_m_s: 0, azimuth_deg: 0, elevation_deg: 0 };
      return await deviation({
        ...PRESETS[0]!.scenario,
        flight: { ...flight, errors: { ...flight.errors, ...none, ...errors } },
      });
    };
    const { speed_m_s, azimuth_deg, elevation_deg } = muzzleErrors;
    expect(await deviation(scenario)).toBe(await alone({ speed_m_s, azimuth_deg, elevation_deg }));
    expect(await deviation(scenario)).not.toBeCloseTo(await deviation(PRESETS[0]!.scenario), 3);
    // At the achromatic site the speed moves the miss least of all (Heppenheimer 1977).
    const still = { place_m: 0, time_s: 0 };
    expect(await alone({ ...still, speed_m_s })).toBeLessThan((await alone({ ...still, elevation_deg })) / 100);
  });

  it('take the delivery from the dispersion, into plan and fleet; flown once, and only for who reads it', async () => {
    let drawCount = 0;
    const counting: Kernel = {
      ...kernel,
      dispersedStates: (...args) => {
        drawCount += args[2];
        return kernel.dispersedStates(...args);
      },
    };
    const watched = createEngine(counting);
    const scenario = linked('flight.deliveryProbability');
    const { captureProbability } = done(await watched.disperse(scenario, { samples: 10_000, seed: 1 }));
    expect(captureProbability).toBeGreaterThan(0);
    expect(captureProbability).toBeLessThan(1);
    drawCount = 0;
    done(await watched.driver(scenario));
    done(await watched.flight(scenario));
    expect(drawCount).toBe(0);
    expect(done(await watched.satellite(scenario)).fleet.deliveryProbability).toBe(captureProbability);
    expect(drawCount).toBe(10_000);
    const typed = withValue(PRESETS[0]!.scenario, 'flight.deliveryProbability', captureProbability);
    const [byLink, byHand] = [
      done<string>(await watched.planModel(scenario, 'lp')),
      done<string>(await watched.planModel(typed.ok && typed.scenario, 'lp')),
    ];
    expect(byLink).toBe(byHand);
    // Nothing that the flight depends on has changed: no launch is flown again.
    const dearer = withValue(scenario, 'plan.targetRate_units_yr', 100_000);
    done(await watched.satellite(dearer.ok && dearer.scenario));
    expect(drawCount).toBe(10_000);
    const wider = withValue(scenario, 'flight.captureRadius_km', 5);
    const fewer = done(await watched.satellite(wider.ok && wider.scenario)).fleet.deliveryProbability;
    expect(fewer).toBeLessThan(captureProbability);
    expect(drawCount).toBe(20_000);
  });

  it('of a launch that never arrives have no delivery, in words', async () => {
    const slow = withValue(linked('flight.deliveryProbability'), 'flight.speed_m_s', 1000);
    const [problem] = problemsOf(await engine.planModel(slow.ok && slow.scenario, 'lp'));
    expect(problem!.path).toBe('flight.deliveryProbability');
    expect(text(problem!.message)).toContain('does not arrive');
  });

  it('that lean on each other, or give no number, are problems of their field', async () => {
    const both = await engine.satellite(linked('satellite.mass_kg', 'satellite.power_kW'));
    expect(both).toMatchObject({ status: 'invalid', problems: [{ path: 'satellite.power_kW' }] });
    expect(problemsOf(both)[0]!.message).toEqual({ id: 'engine.link.massAndPower' });
    const light = checkScenario({ satellite: { power_kW: 'auto', mass_kg: 5 } });
    const [problem] = problemsOf(await engine.flight(light.ok && light.scenario));
    expect(problem!.path).toBe('satellite.power_kW');
    expect(text(problem!.message)).toContain('fixed parts');
  });

  it('are taken by the fields that have one, and by no other', () => {
    expect(checkScenario({ driver: { mass_t: 'auto' } }).ok).toBe(true);
    expect(checkScenario({ driver: { coilLife_shots: 'unknown' } }).ok).toBe(true);
    for (const bad of [
      { driver: { mass_t: 'unknown' } },
      { driver: { coilLife_shots: 'auto' } },
      { driver: { interval_s: 'auto' } },
      { satellite: { mass_kg: 'automatic' } },
    ])
      expect(checkScenario(bad).ok, JSON.stringify(bad)).toBe(false);
    expect(() => plainScenario(linked('driver.mass_t'))).toThrow('driver.mass_t');
  });
});

// 8.7e-5: a ladder of two steps of 0.01 and one near 0.87, far below the least that can be typed, 0.01.
it.each(['driver', 'plan', 'robust', 'pareto', 'flight', 'satellite'] as const)(
  'a linked value outside its field’s range is refused by %s like a typed one, with field, value and room',
  async (call) => {
    const steps = { motorFraction: 0.01, conversionFraction: 0.01 };
    const scenario = linked('driver.efficiency');
    const { driver } = scenario;
    const weak = { ...scenario, driver: { ...driver, ladder: { ...driver.ladder, ...steps } } };
    const problems = problemsOf(await (engine[call] as (s: unknown) => Promise<Answer<unknown>>)(weak));
    expect(problems).toHaveLength(1);
    expect(problems[0]!.path).toBe('driver.efficiency');
    const { id, values } = problems[0]!.message;
    expect([id, (values as { room: string }).room]).toEqual(['engine.link.outside', 'driver']);
    expect(text(problems[0]!.message)).toMatch(/0\.0000\d+|×10.*mass driver|driver computes/);
  },
);
