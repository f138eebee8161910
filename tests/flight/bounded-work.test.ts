/**
 * Bounds of work: a search ends by them, says how far it came, and what it found until then hits; cheap refusals come before
 * any flight. Not here: what the searches find with all of their work (aiming.test.ts, achromatic.test.ts).
 */
import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { achromaticSites, sitesMessage } from '../../src/flight/search/achromatic.ts';
import { aimed, AIM_FREEDOMS } from '../../src/flight/search/aiming.ts';
import { newReach, type Reach } from '../../src/flight/search/reach.ts';
import {
  CORRECTION_STEP_LIMIT_COUNT,
  COUNTED_BATCH_COUNT,
  SCAN_STEP_LIMIT_COUNT,
} from '../../src/flight/search/work.ts';
import { text } from '../../src/text/text.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { changedScenario, done, settingTo } from './setting.ts';

const SITE = { latitude_deg: 10, longitude_deg: 40, azimuth_deg: 90, elevation_deg: 0, speed_m_s: 2400 };
/** More steps than any flight of these takes. */
const FLIGHT_STEP_COUNT = 5000;

/** Bounds that end a scan after its first steps and before its last. */
const LATER = { speed: 90_000, azimuth: 500_000, elevation: 500_000 } as const;

function expectWithin({ work }: Reach, allowed: number): void {
  expect(work.isCut).toBe(true);
  expect(work.taken).toBeLessThan(allowed + CORRECTION_STEP_LIMIT_COUNT + COUNTED_BATCH_COUNT * FLIGHT_STEP_COUNT);
}

// Row of faults.md, item 13: any valid scenario, every call: no bound on work.
test.each(AIM_FREEDOMS)('an aim that turns the %s ends by its bound and says how far it came', async (freedom) => {
  const setting = await settingTo('EML2', freedom === 'speed' ? 120 : 15);
  const early = freedom === 'speed' ? 1000 : 50_000;
  const later = LATER[freedom];
  const first = newReach(early);
  expect(text(aimed(setting, SITE, freedom, undefined, first).message)).toContain(
    'it had not come through its first look at steps of',
  );
  expectWithin(first, early);
  const reach = newReach(later);
  const { branches, message } = aimed(setting, SITE, freedom, undefined, reach);
  expect(text(message)).toMatch(/bound of work, after [\d.]+ million steps .* only down to steps of [\d.]+ m\/s/);
  expectWithin(reach, later);
  for (const branch of branches) expect(Math.abs(branch.miss_km)).toBeLessThan(1e-3);
});

test('a search for sites ends by its bound and says how far it came', async () => {
  const setting = await settingTo('EML2');
  const reach = newReach(1_200_000);
  const { sites } = achromaticSites(setting, SITE, undefined, reach);
  expectWithin(reach, 1_200_000);
  expect(text(sitesMessage(setting, sites, reach))).toMatch(/only down to steps of [\d.]+ m\/s, and there may be more/);
});

test('a dispersion of the most samples there may be is done: the bound of searches is not its own', async () => {
  const kernel = await kernelBuild('release');
  const MOST_SAMPLES_COUNT = 1_000_000;
  let stepCount = 0;
  // Each part is as long to fly as the first, so the first stands for all of the same size.
  const flown = new Map<number, ReturnType<typeof kernel.propagate>>();
  const engine = createEngine({
    ...kernel,
    propagate(batch) {
      const size = batch.endTime.length;
      const result = flown.get(size) ?? kernel.propagate(batch);
      flown.set(size, result);
      stepCount += result.stepCount.reduce((sum, steps) => sum + steps, 0);
      return result;
    },
  });
  const scenario = changedScenario({});
  const { outcomes } = done(await engine.disperse(scenario, { samples: MOST_SAMPLES_COUNT, seed: 1 }));
  expect(outcomes.arrived).toBe(MOST_SAMPLES_COUNT);
  expect(stepCount).toBeGreaterThan(SCAN_STEP_LIMIT_COUNT + CORRECTION_STEP_LIMIT_COUNT);
  const beyond = await engine.disperse(scenario, { samples: MOST_SAMPLES_COUNT + 1, seed: 1 });
  expect(beyond.status).toBe('invalid');
}, 60_000);

test('what makes no sense is refused before anything flies', async () => {
  const kernel = await kernelBuild('release');
  let flownCount = 0;
  const engine = createEngine({
    ...kernel,
    propagate(batch) {
      flownCount += batch.state[0]!.length;
      return kernel.propagate(batch);
    },
  });
  const statusOf = async (answer: Promise<{ status: string }>) => (await answer).status;
  const escape = changedScenario({ 'flight.target': 'ESCAPE' });
  const low = changedScenario({ 'flight.target': 'LLO' });
  expect(await statusOf(engine.sites(low))).toBe('infeasible');
  expect(await statusOf(engine.sites(escape))).toBe('infeasible');
  expect(await statusOf(engine.disperse(escape, { samples: 1000, seed: 1 }))).toBe('infeasible');
  expect(await statusOf(engine.traffic(escape, { samples: 1000, seed: 1 }))).toBe('infeasible');
  expect(await statusOf(engine.sensitivity(low, { window: 'globe', partIndex: 0 }))).toBe('infeasible');
  expect(await statusOf(engine.sites(changedScenario({}), { latitude_deg: 91 }))).toBe('invalid');
  expect(await statusOf(engine.aim(changedScenario({}), 'date' as 'speed'))).toBe('invalid');
  expect(await statusOf(engine.calendar(changedScenario({}), { span_days: 360, step_h: 0.5 }))).toBe('invalid');
  expect(flownCount).toBe(0);
  const intoTheMoon = changedScenario({ 'flight.speed_m_s': 500 });
  expect(await statusOf(engine.disperse(intoTheMoon, { samples: 1000, seed: 1 }))).toBe('infeasible');
  expect(flownCount).toBe(1);
});
