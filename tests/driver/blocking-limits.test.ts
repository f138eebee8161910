/** By hand: which limit stands in the way of a launcher, found again by lifting each in the scenario itself. */
import { expect, it } from 'vitest';
import { driverResult } from '../../src/driver/driver.ts';
import { defaultScenario, type Scenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';
import { kernelBuild } from '../kernel/loaded.ts';

const kernel = await kernelBuild('release');

function optimumOf(driver: Partial<Scenario['driver']>) {
  const scenario = defaultScenario();
  const result = driverResult(kernel, { ...scenario, driver: { ...scenario.driver, ...driver } });
  if ('message' in result) throw new Error(text(result.message));
  return result.optimum;
}

it('names a limit only where a launcher without it keeps all others, drag included', () => {
  const limits = {
    payloadLimit_g: ['payload g-limit', 1000],
    siteLength_km: ['length of the site', 10_000],
    clearance_mm: ['clearance sideways', 1000],
    bucketSpacing_m: ['headway', 0],
    rechargePower_MW: ['recharging', 'unknown'],
    coilLife_shots: ['life of the coils', 'unknown'],
    temperatureRise_K: ['heating of the windings', 1000],
    earthworks_m: ['drop', 1e5],
  } as const;
  for (const driver of [
    // Drag of 0.165 g · 10, in which no drive of 1.5 g moves: a longer site or more clearance would not help.
    { profile: 'forceLimited', liftToDragRatio: 0.1, payloadLimit_g: 1.5, siteLength_km: 500 },
    { profile: 'forceLimited', liftToDragRatio: 0.1, payloadLimit_g: 1.5, siteLength_km: 500, rechargePower_MW: 500 },
    { track: 'straight', earthworks_m: 1, payloadLimit_g: 40 },
    { payloadLimit_g: 2, siteLength_km: 1 },
    { temperatureRise_K: 0.1 },
    // Coils that last ten shots in fifteen years: nobody waits so long.
    { coilLife_shots: 10 },
  ] as const) {
    const optimum = optimumOf(driver);
    expect(optimum.best).toBeNull();
    const said = text(optimum.message);
    for (const [field, [name, none]] of Object.entries(limits)) {
      const lifted = optimumOf({ ...driver, [field]: none }).best;
      expect([JSON.stringify(driver), name, said.includes(name)]).toEqual([
        JSON.stringify(driver),
        name,
        lifted !== null,
      ]);
    }
  }
});

it('of launchers that never run, or of none that are asked for, numbers are absent and not infinite', () => {
  const idle = optimumOf({ availability: 0 });
  expect(idle.present).toMatchObject({ launcherCount: null, objective: { value: null, unit: 'kg' } });
  const scenario = defaultScenario();
  const result = driverResult(kernel, { ...scenario, plan: { ...scenario.plan, targetRate_units_yr: 0 } });
  expect(result).toMatchObject({ targetInterval_s: null, targetKinetic_power_W: 0 });
});
